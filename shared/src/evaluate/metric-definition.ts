import type { Predictions } from './predictions.ts';

/** Which way is better. */
export type Direction = 'higher' | 'lower';

/**
 * The scale on which a single metric's interval is built, so that it stays inside the metric's range and covers
 * near its ends: logit for (0, 1), Fisher's z for (-1, 1), logarithm for losses (0, ∞), the logarithm of 1 − value
 * for (-∞, 1]; the value itself where it has no bounds.
 */
export type IntervalScale = 'logit' | 'fisher' | 'log' | 'log-complement' | 'identity';

/** One metric made ready for one set of predictions: sorted or summed once, then asked often. */
export interface PreparedMetric {
  /**
   * The metric with row `i` counted `weights[i]` times (whole numbers are resampling counts, fractions are
   * sample weights); null counts each row once. NaN where the metric is undefined.
   */
  evaluate(weights: Float64Array | null): number;
  /**
   * Influence of each row: `rows` times the derivative of the metric with respect to the row's weight at weight
   * one (the infinitesimal jackknife). They sum to zero, and the metric's standard error is the standard deviation
   * of the influences over √rows. Absent where the metric is not smooth. Call it only where the metric is defined.
   */
  influence?(): Float64Array;
  /** As `influence`, of a quantile, from the density of the values around it: good enough with many rows. */
  influenceByDensity?(): Float64Array;
  /** Where the metric is a plain share: 1 a hit, 0 a miss, -1 a row that does not count. */
  outcomes?(): Int8Array;
  /**
   * An order-statistic interval that needs no assumption on the distribution; null if there are too few rows.
   * @param worth of a row, compared with one that stands for itself.
   */
  exactInterval?(level: number, worth: number): { lower: number; upper: number } | null;
  /** What must be known of the value. */
  readonly note?: string;
  /** By how much a row's influence changes, as a root mean square, when its predicted label changes. */
  labelSwing?(): number;
}

/** What there is to know about a metric; `metrics.ts` holds the registry of all of them. */
export interface MetricDefinition<P extends Predictions = Predictions> {
  /** scikit-learn's name, or the name of its scorer. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly task: P['task'];
  readonly direction: Direction;
  readonly needsProbabilities?: boolean;
  /** Only for two classes: what to use for more is the hint. */
  readonly binaryOnly?: { readonly insteadUse: string };
  /**
   * Scale of the interval, or why there is none: an extreme of the sample or a statistic biased by its binning has no
   * valid resampling interval, so rules on it are decided by point values.
   */
  readonly interval: IntervalScale | { readonly invalid: string };
  /** When the metric is undefined, as the end of a sentence "undefined: …". */
  readonly undefinedWhen: string;
  /** Whether the metric is listed for these predictions; absent means always. One that is asked for is computed anyway. */
  isListed?(predictions: P): boolean;
  /** Why these predictions have no such metric; null if they may. */
  obstacle?(predictions: P): string | null;
  /** Why the values of two models cannot be compared, though each is defined; null if they can. */
  incomparable?(candidate: P, baseline: P): string | null;
  prepare(predictions: P): PreparedMetric;
}
