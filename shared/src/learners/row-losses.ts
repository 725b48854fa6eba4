import { studentQuantile } from '../evaluate/distributions.ts';
import type { Examples, Predictor } from './learner.ts';

/** How sure the validation rows must be, one-sided, that what was learned without labels is better. */
export const guardLevel = 0.95;

/** Negative logarithm of the probability of a row's class, which is cut at 1e-15 as scikit-learn's log loss does. */
export function rowLoss(probabilities: Float64Array, row: number, label: number, classes: number): number {
  return -Math.log(Math.max(probabilities[row * classes + label], 1e-15));
}

/** The log loss of each row. */
export function rowLosses(
  predictor: Predictor,
  { table, target }: Pick<Examples, 'table' | 'target'>,
  classes: number,
): Float64Array {
  const probabilities = predictor.predict(table);
  return target.map((label, row) => rowLoss(probabilities, row, label, classes));
}

/** How two models' losses differ on the same rows. */
export interface LossDifference {
  /** Mean of the first ones' less that of the second ones'. */
  readonly mean: number;
  /** Of that mean; infinite where there are too few rows to tell. */
  readonly standardError: number;
  /** Whether the first are lower by more than chance: few labels are few validation rows, and luck must not win. */
  readonly surelyLower: boolean;
}

/** Compares the losses of two models, row by row, by a one-sided t interval of `guardLevel`. */
export function compareLosses(first: Float64Array, second: Float64Array): LossDifference {
  const rows = first.length;
  let mean = 0;
  for (let row = 0; row < rows; row++) mean += (first[row] - second[row]) / rows;
  let squares = 0;
  for (let row = 0; row < rows; row++) squares += (first[row] - second[row] - mean) ** 2;
  const standardError = Math.sqrt(squares / (rows - 1) / rows) || Number.POSITIVE_INFINITY;
  const surelyLower = mean + standardError * studentQuantile(guardLevel, rows - 1) < 0;
  return { mean, standardError, surelyLower };
}
