import type { Table } from '../data/table.ts';

/** What a model's score is, so that people know what its parts are. */
export type ScoreUnit =
  /** Of two classes. */
  | 'log-odds'
  /** One score a class; probabilities are their softmax. */
  | 'logit'
  | 'probability'
  /** As the target. */
  | 'value';

/** Shapley values of a model's scores by table column. */
export interface ShapleyValues {
  readonly rows: number;
  /** Table columns, in the order of the values. */
  readonly columns: readonly string[];
  /** Value of column c for output k of row r at (r · outputs + k) · columns + c. */
  readonly values: Float64Array;
  /** Mean score of the training rows by output: row r's values sum to its score less this. */
  readonly base: Float64Array;
}

/** How a model takes its scores apart, exactly. */
export interface ShapleyExplainer {
  readonly unit: ScoreUnit;
  /** Steps that one row takes, about ten nanoseconds each: for callers that choose how many rows they ask about. */
  readonly rowCost: number;
  /** One output; or, of more than two classes, one a class. Of two classes it is the score of the second. */
  explain(table: Table): ShapleyValues;
}

/**
 * Mean of the absolute Shapley value by column: how far the column moves the score on average. Outputs (classes) are
 * added.
 */
export function meanAbsoluteShap({ rows, columns, values }: ShapleyValues): Record<string, number> {
  const sums = new Float64Array(columns.length);
  for (let first = 0; first < values.length; first += columns.length) {
    for (let column = 0; column < columns.length; column++) sums[column] += Math.abs(values[first + column]);
  }
  return Object.fromEntries(columns.map((name, column) => [name, sums[column] / Math.max(rows, 1)]));
}
