import { findMetric } from '../evaluate/metrics.ts';
import type { Predictions } from '../evaluate/predictions.ts';
import { groupingName } from '../evaluate/row-groups.ts';
import { type Gap, gapBetween, ratioBetween } from '../evaluate/slice-gap.ts';
import { type ColumnSlices, type Slice, type SlicedMetric, sliceMetric } from '../evaluate/slices.ts';
import { oneSidedLevel } from './comparison-rule.ts';
import { numberText } from './number-text.ts';
import { nothingCompared, type RuleOutcome } from './outcome.ts';
import type { SliceRule } from './rules.ts';

/**
 * Judges how far the slices of a column lie apart, over those that have enough rows.
 *
 * Fail if a gap above the limit is shown, which happens in at most 5 % of test sets where there is none, however many
 * slices there are. Pass if the gap, freed from what chance alone explains, is within the limit. Else inconclusive.
 * Metrics without a valid interval are judged by their point values.
 */
export function judgeSliceRule(
  candidate: Predictions,
  rule: SliceRule,
): { outcome: RuleOutcome; slices: ColumnSlices | null } {
  const { metric, kind, limit, minRows, key } = rule;
  const sliced = sliceMetric(candidate, rule.columns, metric, minRows);
  const outcome = {
    metric,
    kind,
    column: groupingName(rule.columns),
    limit,
    key,
    ...nothingCompared,
  };
  if ('missing' in sliced) {
    const there = [...candidate.slices.columns.keys()].slice(0, 10).map((name) => `"${name}"`);
    const reason = `The predictions have no column "${sliced.missing}" to slice by; they have ${there.join(', ') || 'none'}.`;
    return { outcome: { ...outcome, value: null, verdict: 'fail', reason }, slices: null };
  }
  return { outcome: { ...outcome, ...judgeSlices(sliced, rule) }, slices: sliced.found };
}

type Judgement = Pick<RuleOutcome, 'value' | 'verdict' | 'reason'> & Partial<RuleOutcome>;

function judgeSlices({ found, values }: SlicedMetric, rule: SliceRule): Judgement {
  const { metric, kind, limit, minRows } = rule;
  const { column, slices, tooSmallCount } = found;
  const small = tooSmallCount === 0 ? '' : ` ${tooSmallCount} with fewer than ${minRows} rows not judged.`;
  const without = slices.find((slice) => slice.value === null);
  if (without !== undefined) {
    const reason = `${metric} could not be computed for ${nameOf(without)}. ${without.reason}${small}`;
    return { value: null, verdict: 'fail', reason };
  }
  if (slices.length < 2) {
    const reason = `A gap needs two slices of ${minRows} rows or more; column "${column}" has ${slices.length}.${small}`;
    return { value: null, verdict: 'inconclusive', reason };
  }
  const isRatio = kind === 'min-ratio';
  const gap = isRatio ? ratioBetween(values, 1 - oneSidedLevel) : gapBetween(values, 1 - oneSidedLevel);
  const ends = `${metric} goes from ${numberText(slices[gap.least].value!)} for ${nameOf(slices[gap.least])} to ${numberText(slices[gap.largest].value!)} for ${nameOf(slices[gap.largest])}`;
  return isRatio
    ? { ...judgeRatio(gap, limit, ends, small) }
    : judgeGap(gap, {
        limit,
        ends,
        small,
        slices,
        pointOnly: typeof findMetric(metric)?.interval === 'object',
      });
}

function judgeGap(
  gap: Gap,
  context: { limit: number; ends: string; small: string; slices: readonly Slice[]; pointOnly: boolean },
): Judgement {
  const { limit, ends, small, slices, pointOnly } = context;
  const { observed, estimated, shown } = gap;
  const value = observed;
  const bound = (number: number) => numberText(number, limit);
  if (pointOnly) {
    const relation = observed <= limit ? 'not above' : 'above';
    const reason = `${ends}: the gap of ${bound(observed)} is ${relation} the maximum of ${numberText(limit, observed)}. Decided by the point values.${small}`;
    return { value, verdict: observed <= limit ? 'pass' : 'fail', reason };
  }
  if (shown > limit) {
    const [low, high] = gap.pair!.map((at) => nameOf(slices[at]));
    const between = `between ${low} and ${high} it is shown to be at least ${bound(shown)}`;
    return {
      value,
      verdict: 'fail',
      reason: `${ends}: ${between}, above the maximum of ${numberText(limit, shown)}.${small}`,
    };
  }
  if (observed <= limit) {
    const reason = `${ends}: the gap of ${bound(observed)} is not above the maximum of ${numberText(limit, observed)}.${small}`;
    return { value, verdict: 'pass', reason };
  }
  if (estimated <= limit) {
    const reason = `${ends}: of the gap of ${bound(observed)} chance explains all but ${bound(estimated)}, which is not above the maximum of ${numberText(limit, estimated)}.${small}`;
    return { value, verdict: 'pass', reason };
  }
  const [least, largest] = [slices[gap.least], slices[gap.largest]];
  const needed = Math.ceil(
    ((observed - shown) / (observed - limit)) ** 2 * Math.min(least.rows, largest.rows),
  );
  const reason = `${ends}: the gap of ${bound(observed)} is above the maximum of ${numberText(limit, observed)}, but chance may explain it. About ${needed} rows in each of the two would decide it if the gap stays the same.${small}`;
  return { value, verdict: 'inconclusive', rowsToDecide: needed, reason };
}

/** @param gap of the logarithms. */
function judgeRatio(gap: Gap, limit: number, ends: string, small: string): Judgement {
  const [observed, estimated, shown] = [gap.observed, gap.estimated, gap.shown].map((log) => Math.exp(-log));
  const value = observed;
  const text = (number: number) => numberText(number, limit);
  const minimum = `the minimum of ${numberText(limit, observed)}`;
  if (gap.pair !== null && shown < limit) {
    const reason = `${ends}: the ratio is shown to be at most ${text(shown)}, below ${minimum}.${small}`;
    return { value, verdict: 'fail', reason };
  }
  if (observed >= limit) {
    return {
      value,
      verdict: 'pass',
      reason: `${ends}: the ratio of ${text(observed)} is not below ${minimum}.${small}`,
    };
  }
  if (estimated >= limit) {
    const reason = `${ends}: freed from what chance explains, the ratio of ${text(observed)} is ${text(estimated)}, not below ${minimum}.${small}`;
    return { value, verdict: 'pass', reason };
  }
  const reason = `${ends}: the ratio of ${text(observed)} is below ${minimum}, but chance may explain it.${small}`;
  return { value, verdict: 'inconclusive', reason };
}

/** What a slice is called in a sentence. */
export function nameOf({ column, slice }: Pick<Slice, 'column' | 'slice'>): string {
  return slice === null ? `rows without ${column}` : `${column} = ${slice}`;
}
