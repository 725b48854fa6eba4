import { requireSquarable } from '../target-range.ts';
import { outputsOf } from './model.ts';

/** What the leaves of a forest estimate: the mean of each output over rows. */
export interface ForestTarget {
  /** Two classes are one output, the share of the second: their impurities differ by a constant factor only. */
  readonly outputs: number;
  /** One output: its value by row. Several: the index of the one that is 1. */
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** Added to every mean: values are taken about it, so that sums of squares lose no digits. */
  readonly offset: number;
}

/**
 * @param classes number of labels; 0 for regression.
 * @throws ConfigurationError if a number is too large for its square.
 */
export function forestTarget(
  classes: number,
  target: Float64Array,
  weights: Float64Array | undefined,
): ForestTarget {
  if (classes === 0) requireSquarable(target);
  const offset = classes === 0 ? target.reduce((sum, value) => sum + value / target.length, 0) : 0;
  return {
    outputs: outputsOf(classes),
    values: offset === 0 ? target : target.map((value) => value - offset),
    weights: weights ?? new Float64Array(target.length).fill(1),
    offset,
  };
}
