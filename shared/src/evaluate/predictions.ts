import type { Table } from '../data/table.ts';

/** A classifier's answers for rows whose label is known. */
export interface ClassificationPredictions {
  readonly task: 'classification';
  readonly rows: number;
  /** Labels in sorted order. */
  readonly classes: readonly string[];
  /** Index of the positive class in a binary problem; null with three classes or more. */
  readonly positive: number | null;
  /** Index into `classes`. */
  readonly actual: Int32Array;
  /** Index into `classes`: p ≥ threshold in a binary problem, else the largest, ties to the first class. */
  readonly predicted: Int32Array;
  /** Rows × classes, row by row; null if the program gave labels only. */
  readonly probabilities: Float64Array | null;
  /** Identity of each row for pairing, where there is one. */
  readonly ids: readonly string[] | null;
  /** Every other column, to slice by. */
  readonly slices: Table;
}

/** A regressor's answers for rows whose value is known. */
export interface RegressionPredictions {
  readonly task: 'regression';
  readonly rows: number;
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
  readonly ids: readonly string[] | null;
  readonly slices: Table;
}

export type Predictions = ClassificationPredictions | RegressionPredictions;

/** A metric's value, or null with the reason why it cannot be computed. */
export interface MetricValue {
  value: number | null;
  reason?: string;
}

/** Metric name (scikit-learn's) to value. */
export type Metrics = Record<string, MetricValue>;
