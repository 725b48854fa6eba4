import type { Predictions } from '../evaluate/predictions.ts';
import { type ColumnSlices, type Slice, sliceMetric } from '../evaluate/slices.ts';
import { numberText } from './number-text.ts';
import type { RuleOutcome } from './outcome.ts';
import type { SliceRule } from './rules.ts';

/**
 * Judges the gap of a metric between the best and the worst slice of each stated column, by the point values over the
 * slices that have enough rows. One outcome a column.
 */
export function judgeSliceRule(
  candidate: Predictions,
  rule: SliceRule,
): { outcomes: RuleOutcome[]; slices: ColumnSlices[] } {
  const outcomes: RuleOutcome[] = [];
  const slices: ColumnSlices[] = [];
  for (const column of new Set(rule.by)) {
    const found = sliceMetric(candidate, column, rule.metric, rule['min-rows']);
    if (found !== undefined) slices.push(found);
    outcomes.push({
      metric: rule.metric,
      kind: 'max-gap',
      column,
      limit: rule['max-gap'],
      margin: null,
      baseline: null,
      difference: null,
      interval: null,
      rowsToDecide: null,
      ...(found === undefined ? missingColumn(candidate, column) : judgeGap(found, rule)),
    });
  }
  return { outcomes, slices };
}

type Judgement = Pick<RuleOutcome, 'value' | 'verdict' | 'reason'>;

function missingColumn(candidate: Predictions, column: string): Judgement {
  const there = [...candidate.slices.columns.keys()].slice(0, 10).map((name) => `"${name}"`);
  const reason = `The predictions have no column "${column}" to slice by; they have ${there.join(', ') || 'none'}.`;
  return { value: null, verdict: 'fail', reason };
}

function judgeGap({ column, slices, tooSmallCount }: ColumnSlices, rule: SliceRule): Judgement {
  const { metric } = rule;
  const small =
    tooSmallCount === 0 ? '' : ` ${tooSmallCount} with fewer than ${rule['min-rows']} rows not judged.`;
  const without = slices.find((slice) => slice.value === null);
  if (without !== undefined) {
    const reason = `${metric} could not be computed for ${nameOf(without)}. ${without.reason}${small}`;
    return { value: null, verdict: 'fail', reason };
  }
  if (slices.length < 2) {
    const reason = `A gap needs two slices of ${rule['min-rows']} rows or more; column "${column}" has ${slices.length}.${small}`;
    return { value: null, verdict: 'inconclusive', reason };
  }
  const byValue = slices.toSorted((a, b) => a.value! - b.value!);
  const [least, most] = [byValue[0], byValue[byValue.length - 1]];
  const gap = most.value! - least.value!;
  const holds = gap <= rule['max-gap'];
  const limit = `${holds ? 'not above' : 'above'} the maximum of ${numberText(rule['max-gap'], gap)}`;
  const ends = `from ${numberText(least.value!)} for ${nameOf(least)} to ${numberText(most.value!)} for ${nameOf(most)}`;
  return {
    value: gap,
    verdict: holds ? 'pass' : 'fail',
    reason: `${metric} goes ${ends}: the gap of ${numberText(gap, rule['max-gap'])} is ${limit}. Decided by the point values.${small}`,
  };
}

function nameOf({ column, slice }: Slice): string {
  return slice === null ? `rows without ${column}` : `${column} = ${slice}`;
}
