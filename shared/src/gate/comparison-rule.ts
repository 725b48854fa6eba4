import { type Interval, metricInterval } from '../evaluate/intervals.ts';
import { findMetric } from '../evaluate/metrics.ts';
import { pairedDifference } from '../evaluate/paired-difference.ts';
import type { PredictionPair } from '../evaluate/pairing.ts';
import { numberText } from './number-text.ts';
import type { RuleOutcome } from './outcome.ts';

/** How often each one-sided decision may be wrong: a model on the limit passed, or one on the limit failed. */
export const oneSidedLevel = 0.05;

/** A baseline this close to zero gives a percentage no meaning, whatever its interval. */
const zero = 1e-12;

/** With more rows than this to decide, the difference sits on the limit for all that anyone will ever measure. */
const mostRowsToDecide = 1e9;

export interface ComparisonRule {
  metric: string;
  kind: 'max-regression' | 'min-improvement' | 'max-improvement';
  limit: number | string;
  /** Where it is written, below `gate`. */
  key: readonly string[];
}

/**
 * Judges a comparison with the baseline on the common rows, by the two one-sided 95 % bounds of the difference.
 *
 * With the difference turned so that more is better, and the threshold at −limit (`max-regression`: non-inferiority)
 * or at +limit (`min-improvement`: superiority by a margin): pass if the lower bound is above the threshold, fail if
 * the upper bound is below it, else inconclusive. So a model that lies exactly on the threshold passes in 5 % of test
 * sets and fails in 5 %. A percentage is taken of the baseline's value on these rows. Metrics without a valid interval,
 * and models that answer alike on every row, are compared by their point values, and the reason says so. So is
 * `max-improvement`: a suspicion needs no proof.
 * @param options.seed of the bootstrap.
 * @param options.seedVariance of the difference, where trainings were repeated with other seeds.
 */
export function judgeComparisonRule(
  pair: PredictionPair,
  rule: ComparisonRule,
  { seed, seedVariance }: { seed: number; seedVariance?: number },
): RuleOutcome {
  const { metric, kind, limit } = rule;
  const compared = pairedDifference(pair, metric, {
    level: 1 - 2 * oneSidedLevel,
    seed,
    ...(seedVariance === undefined ? {} : { seedVariance }),
  });
  const { candidate: value, baseline, difference, interval } = compared;
  const outcome = {
    ...rule,
    column: null,
    margin: null,
    value,
    baseline,
    difference,
    interval,
    rowsToDecide: null,
  };
  const definition = findMetric(metric, pair.candidate.task);
  if (definition === undefined || difference === null || baseline === null) {
    return { ...outcome, verdict: 'fail', reason: `${metric} could not be compared. ${compared.reason}` };
  }
  const margin = marginOf(rule, pair, baseline);
  if (margin === null) {
    const reason = `The limit of ${limit} has no meaning, because the baseline's ${metric} of ${numberText(baseline)} cannot be told from zero; state the limit as a number.`;
    return { ...outcome, verdict: 'fail', reason };
  }
  const sign = definition.direction === 'higher' ? 1 : -1;
  if (kind === 'max-improvement') {
    const tooGood = sign * difference > margin;
    const finding = `${metric} is ${describeChange(sign * difference)}`;
    const reason = tooGood
      ? `${finding}, more than the ${numberText(margin)} that can be believed: look for a column that knows the answer, or test rows that were trained on.`
      : `${finding}, not more than the ${numberText(margin)} that can be believed.`;
    return { ...outcome, margin, verdict: tooGood ? 'fail' : 'pass', reason };
  }
  const threshold = kind === 'max-regression' ? -margin : margin;
  const change = sign * difference;
  const finding = `${metric} is ${describeChange(change)}; ${describeLimit(kind, margin)}`;
  const judged = { ...outcome, margin };
  if (typeof definition.interval === 'object' || interval?.method === 'identical-answers') {
    const why = interval === null ? compared.reason : 'Both models give the same answer on every common row.';
    const verdict = change >= threshold ? 'pass' : 'fail';
    return { ...judged, verdict, reason: `${finding}. Decided by the point values. ${why}` };
  }
  if (interval === null) {
    return { ...judged, verdict: 'inconclusive', reason: `${finding}. ${compared.reason}` };
  }
  const [lower, upper] = orient(interval, sign);
  if (lower > threshold) {
    const reason = `${finding}, and at 95 % confidence the change is above ${signed(lower, threshold)}.`;
    return { ...judged, verdict: 'pass', reason };
  }
  if (upper < threshold) {
    const reason = `${finding}, and at 95 % confidence the change is below ${signed(upper, threshold)}.`;
    return { ...judged, verdict: 'fail', reason };
  }
  const rowsToDecide = rowsThatDecide(change, lower, upper, threshold, pair.candidate.rows);
  const range = `the ${pair.candidate.rows} common rows allow anything from ${signed(lower)} to ${signed(upper)}`;
  const advice =
    rowsToDecide === null
      ? 'The difference sits on the limit: no number of rows would decide it.'
      : `About ${rowsToDecide} test rows would decide it if the difference stays the same.`;
  return { ...judged, verdict: 'inconclusive', rowsToDecide, reason: `${finding}, but ${range}. ${advice}` };
}

/** The limit in the metric's own unit; null for a percentage of a baseline that cannot be told from zero. */
function marginOf({ metric, limit }: ComparisonRule, pair: PredictionPair, baseline: number): number | null {
  if (typeof limit === 'number') return limit;
  const { interval } = metricInterval(pair.baseline, metric);
  const aroundZero = interval !== null && interval.lower <= 0 && interval.upper >= 0;
  if (Math.abs(baseline) < zero || aroundZero) return null;
  return (Number.parseFloat(limit) / 100) * Math.abs(baseline);
}

/** Bounds of the difference turned so that more is better. */
function orient({ lower, upper }: Interval, sign: number): [lower: number, upper: number] {
  return sign > 0 ? [lower, upper] : [-upper, -lower];
}

/**
 * Rows with which the bound that stands in the way would clear the threshold, if the difference stays what it is: the
 * reach of an interval shrinks with the root of the rows. Null where the difference sits on the threshold.
 */
function rowsThatDecide(
  change: number,
  lower: number,
  upper: number,
  threshold: number,
  rows: number,
): number | null {
  const reach = change > threshold ? change - lower : upper - change;
  const needed = Math.ceil(rows * (reach / (change - threshold)) ** 2);
  return needed <= mostRowsToDecide ? Math.max(needed, rows + 1) : null;
}

function describeChange(change: number): string {
  if (change === 0) return 'equal to the baseline';
  return `${change > 0 ? 'better' : 'worse'} than the baseline by ${numberText(Math.abs(change))}`;
}

function describeLimit(kind: ComparisonRule['kind'], margin: number): string {
  return kind === 'max-regression'
    ? `a loss of ${numberText(margin)} is allowed`
    : `a gain of more than ${numberText(margin)} is asked for`;
}

function signed(value: number, other?: number): string {
  return `${value > 0 ? '+' : ''}${numberText(value, other)}`;
}
