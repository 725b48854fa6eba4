import type { WeightedValues } from './weighted-values.ts';

/** Count, extremes and moments of numbers. Empty: count 0, mean 0, and the extremes are infinite. */
export interface Moments {
  readonly count: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** Sum of squared deviations from the mean; at most the largest number there is. */
  readonly squaredDeviations: number;
}

export const noMoments: Moments = {
  count: 0,
  minimum: Number.POSITIVE_INFINITY,
  maximum: Number.NEGATIVE_INFINITY,
  mean: 0,
  squaredDeviations: 0,
};

/** In two passes over the values, the second of which takes away what rounding left in the mean. */
export function momentsOf(values: Float64Array): Moments {
  const count = values.length;
  if (count === 0) return noMoments;
  let minimum = values[0];
  let maximum = values[0];
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
    sum += value;
  }
  let mean = sum / count;
  if (!Number.isFinite(sum)) mean = meanOfHuge(values, null, count);
  let squares = 0;
  let rounding = 0;
  for (let i = 0; i < count; i++) {
    const deviation = values[i] - mean;
    squares += deviation * deviation;
    rounding += deviation;
  }
  return corrected({ count, minimum, maximum, mean, squaredDeviations: squares }, rounding);
}

/** The moments of numbers of which each occurs as often as its weight says. */
export function momentsOfWeighted({ values, weights }: WeightedValues): Moments {
  if (values.length === 0) return noMoments;
  let count = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    count += weights[i];
    sum += weights[i] * values[i];
  }
  let mean = sum / count;
  if (!Number.isFinite(sum)) mean = meanOfHuge(values, weights, count);
  let squares = 0;
  let rounding = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = values[i] - mean;
    squares += weights[i] * deviation * deviation;
    rounding += weights[i] * deviation;
  }
  const [minimum, maximum] = [values[0], values[values.length - 1]];
  return corrected({ count, minimum, maximum, mean, squaredDeviations: squares }, rounding);
}

/**
 * The moments of both together: T. F. Chan, G. H. Golub, R. J. LeVeque, "Updating formulae and a pairwise algorithm
 * for computing sample variances" (1979).
 */
export function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const count = a.count + b.count;
  // Halves, so that the difference of the largest numbers there are is still a number.
  const half = b.mean / 2 - a.mean / 2;
  const between = 4 * half * half * a.count * (b.count / count);
  return {
    count,
    minimum: Math.min(a.minimum, b.minimum),
    maximum: Math.max(a.maximum, b.maximum),
    mean: 2 * (a.mean / 2 + half * (b.count / count)),
    squaredDeviations: Math.min(a.squaredDeviations + b.squaredDeviations + between, Number.MAX_VALUE),
  };
}

/** The mean where the sum is too large to be a number. */
function meanOfHuge(values: Float64Array, weights: Float64Array | null, count: number): number {
  let mean = 0;
  for (let i = 0; i < values.length; i++) mean += (values[i] / 2) * ((weights ? weights[i] : 1) / count);
  return Math.max(-Number.MAX_VALUE, Math.min(2 * mean, Number.MAX_VALUE));
}

/** @param rounding the sum of the deviations from the mean, zero if the mean were exact. */
function corrected(moments: Moments, rounding: number): Moments {
  const { count, mean, squaredDeviations } = moments;
  if (!Number.isFinite(rounding) || !Number.isFinite(squaredDeviations)) {
    return { ...moments, squaredDeviations: Number.MAX_VALUE };
  }
  return {
    ...moments,
    mean: mean + rounding / count,
    squaredDeviations: Math.max(0, squaredDeviations - (rounding * rounding) / count),
  };
}
