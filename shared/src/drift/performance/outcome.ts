import type { MetricEstimate } from './estimate.ts';
import type { LabelCounts } from './join-labels.ts';

/** One metric before, as it is estimated to be, and as it turned out. */
export interface MetricPerformance {
  /** Over the test split when the model was trained; null where it was not measured. */
  readonly trained: number | null;
  /** Over all current rows, without labels. */
  readonly estimated: MetricEstimate;
  /** Over the rows whose label is known, as a sample of what the model meets; null without labels. */
  readonly realised: MetricEstimate | null;
  /** What was estimated for those rows alone, without their labels: how good estimates are. */
  readonly estimatedOfLabelled: MetricEstimate | null;
  /**
   * Whether the realised value lies within that estimate's interval, as it does in 19 of 20 batches where only columns
   * have moved. If not, rows are right less or more often than rows like them were: the relation between columns and
   * target has changed. Null where either is unknown.
   */
  readonly asEstimated: boolean | null;
}

/** How good the model is on the current rows: plain data, ready for JSON. */
export interface PerformanceOutcome {
  readonly method: 'confidence-based' | 'direct-loss';
  /** The metric that stands for the model. */
  readonly primaryMetric: string;
  readonly metrics: Readonly<Record<string, MetricPerformance>>;
  /** Null without labels. */
  readonly labels: LabelCounts | null;
}

/** Why nothing is said of performance. */
export interface NoPerformance {
  readonly method: null;
  readonly reason: string;
}
