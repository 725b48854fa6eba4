import { fitScale } from './fit-scale.ts';

/** Classes that an encoded column tells apart, the most frequent; each is a column. */
export const encodedClassLimit = 16;

/** What the encoded columns are to say something of: the answers of the training rows. */
export interface EncodingTarget {
  /** Classification: index into `classes`. Regression: the value. Never NaN. */
  readonly values: Float64Array;
  /** Labels in sorted order; empty for regression. */
  readonly classes: readonly string[];
  /** Positive weight of each row; absent means 1 each. */
  readonly weights?: Float64Array;
}

/** One number a row that an encoding estimates. */
export interface EncodedOutput {
  /** The class whose share it is; null for regression. */
  readonly label: string | null;
  /** 1 where the row is of the class, else 0; for regression the standardised value. */
  readonly values: Float64Array;
}

/**
 * The numbers to estimate: of two classes the second one's share, of more each one's (the `encodedClassLimit` most
 * frequent), of a number its value in standard deviations from the mean.
 */
export function outputsToEncode({ values, classes }: EncodingTarget): EncodedOutput[] {
  if (classes.length === 0) {
    const { mean, scale } = fitScale(values);
    return [{ label: null, values: values.map((value) => value / scale - mean / scale) }];
  }
  const counts = new Float64Array(classes.length);
  for (const value of values) counts[value]++;
  const chosen =
    classes.length === 2
      ? [1]
      : [...classes.keys()].sort((a, b) => counts[b] - counts[a] || a - b).slice(0, encodedClassLimit);
  return chosen
    .sort((a, b) => a - b)
    .map((index) => ({
      label: classes[index],
      values: values.map((value) => Number(value === index)),
    }));
}

/** The rows' weights with mean 1, so that sums of them count rows. */
export function rowWeights({ values, weights }: EncodingTarget): Float64Array {
  if (weights === undefined) return new Float64Array(values.length).fill(1);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map((weight) => weight / mean);
}

/** Σ weights · values / Σ weights. */
export function weightedMean(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < values.length; row++) {
    sum += weights[row] * values[row];
    total += weights[row];
  }
  return sum / total;
}
