import { normalQuantile, studentQuantile } from './distributions.ts';
import { intervalScales } from './interval-scales.ts';
import { type Preparation, prepareMetric } from './metrics.ts';
import type { Predictions } from './predictions.ts';
import { wilsonInterval } from './proportion-intervals.ts';
import type { RowBlocks } from './row-blocks.ts';
import type { Share } from './share-difference.ts';
import { designEffect, labelErrorOf, standardErrorOf } from './standard-error.ts';

/** How an interval was made, for the report. */
export type IntervalMethod =
  /** Wilson's score interval of a share. */
  | 'wilson'
  /** Tango's score interval of a difference of paired shares. */
  | 'tango'
  /** Student's t with the infinitesimal jackknife (for ROC AUC: DeLong's) standard error. */
  | 'jackknife'
  /** Order statistics of the rows' values. */
  | 'order-statistics'
  /** Percentiles of a seeded bootstrap of the rows. */
  | 'bootstrap'
  /** Both models answer the same on every row. */
  | 'identical-answers';

/** A two-sided confidence interval. */
export interface Interval {
  lower: number;
  upper: number;
  /** Confidence, in (0, 1). */
  level: number;
  method: IntervalMethod;
}

/** An interval, or null with the reason why there is none. */
export interface IntervalResult {
  interval: Interval | null;
  reason?: string;
}

/**
 * Confidence interval of one metric over the rows as a sample of what the model will meet.
 * @param level two-sided confidence, by default 0.95.
 */
export function metricInterval(
  predictions: Predictions,
  name: string,
  options: { level?: number } = {},
): IntervalResult {
  return intervalOf(prepareMetric(predictions, name), options.level ?? 0.95);
}

/** As `metricInterval`, of a metric that is prepared already. */
export function intervalOf(preparation: Preparation, level: number): IntervalResult {
  if ('reason' in preparation) return { interval: null, reason: preparation.reason };
  const { metric, prepared, value, blocks } = preparation;
  if (blocks !== undefined && blocks.count < 2) {
    return {
      interval: null,
      reason: `All rows belong together (${blocks.name}): nothing says how sure it is.`,
    };
  }
  const scale = metric.interval;
  if (typeof scale === 'object') {
    return { interval: null, reason: `${metric.name} has no valid interval: ${scale.invalid}.` };
  }
  if (prepared.outcomes !== undefined) {
    const { hits, trials } = shareOf(prepared.outcomes(), blocks, level);
    return { interval: { ...wilsonInterval(hits, trials, level), level, method: 'wilson' } };
  }
  if (prepared.exactInterval !== undefined) {
    const halves = blocks && prepared.influenceByDensity?.();
    const exact = prepared.exactInterval(level, halves ? worthOfRows(halves, blocks, level) : 1);
    if (exact === null) return { interval: null, reason: 'There are too few rows for an interval.' };
    return { interval: { ...exact, level, method: 'order-statistics' } };
  }
  const influences = prepared.influence!();
  const error = prepared.labelSwing
    ? labelErrorOf(influences, 0, blocks)
    : standardErrorOf(influences, blocks);
  const { to, from, slope } = intervalScales[scale];
  if (error === null) return { interval: null, reason: 'One row gives no interval.' };
  if (error.value === 0 || !Number.isFinite(to(value))) {
    return { interval: null, reason: `No interval: every row says ${metric.name} is exactly ${value}.` };
  }
  const reach = studentQuantile((1 + level) / 2, error.degreesOfFreedom) * error.value * slope(value);
  const ends = [from(to(value) - reach), from(to(value) + reach)];
  return { interval: { lower: Math.min(...ends), upper: Math.max(...ends), level, method: 'jackknife' } };
}

/**
 * Bounds of a metric that is defined, at any two-sided level. Without an interval the value is not known at all: then no
 * bound holds.
 */
export function boundsOf(
  preparation: Exclude<Preparation, { reason: string }>,
): (level: number) => { lower: number; upper: number } {
  const unknown = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
  return (level) => intervalOf(preparation, level).interval ?? unknown;
}

/**
 * Of a metric that is a share of rows: the hits and trials that it is worth, which are fewer than the rows where rows
 * belong together.
 */
export function shareOf(outcomes: Int8Array, blocks: RowBlocks | undefined, level: number): Share {
  const { hits, trials } = countOutcomes(outcomes);
  const worth =
    blocks === undefined ? 1 : worthOfRows(influenceOfShare(outcomes, hits / trials), blocks, level);
  return { hits: hits * worth, trials: trials * worth };
}

/**
 * How many rows that stand for themselves a row in a block is worth: the design effect, and what is lost because a
 * variance of few blocks is known less well (Korn & Graubard 1998, "Confidence intervals for proportions with small
 * expected number of positive counts estimated from survey data").
 */
export function worthOfRows(influences: Float64Array, blocks: RowBlocks, level: number): number {
  const share = (1 + level) / 2;
  const doubt = normalQuantile(share) / studentQuantile(share, blocks.count - 1);
  return doubt ** 2 / designEffect(influences, blocks);
}

/** Influence of each row on the share of hits among the rows that count. */
function influenceOfShare(outcomes: Int8Array, share: number): Float64Array {
  return Float64Array.from(outcomes, (outcome) => (outcome < 0 ? 0 : outcome - share));
}

function countOutcomes(outcomes: Int8Array): Share {
  let hits = 0;
  let trials = 0;
  for (let row = 0; row < outcomes.length; row++) {
    if (outcomes[row] < 0) continue;
    hits += outcomes[row];
    trials++;
  }
  return { hits, trials };
}
