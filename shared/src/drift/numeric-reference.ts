import type { NumericProfile } from '../data/profile/profile.ts';

/**
 * The reference values of one numeric column, from rows or from a profile. Its distribution function is a step
 * function known to lie between two others: at v with knots[i] ≤ v < knots[i + 1] the share of values ≤ v is at
 * least atLeast[i] and at most atMost[i] (zero below the first knot). From rows both are equal and exact; from a
 * profile of 257 quantiles they are less than 1/256 apart, and twice the quantiles' error.
 */
export interface NumericReference {
  /** Present values. */
  readonly count: number;
  /** Whether the knots are the sorted values themselves. */
  readonly exact: boolean;
  /** Ascending: the sorted values, or the quantiles at equal steps of a profile. At least two from a profile. */
  readonly knots: Float64Array;
  readonly atLeast: Float64Array;
  readonly atMost: Float64Array;
  /** By how much both bounds are wider, because the quantiles are not exact. */
  readonly error: number;
  /** Population standard deviation (ddof 0). */
  readonly standardDeviation: number;
}

/** @param sorted present values, ascending; at least one. */
export function referenceFromValues(sorted: Float64Array): NumericReference {
  const count = sorted.length;
  let mean = 0;
  for (let i = 0; i < count; i++) mean += sorted[i];
  mean /= count;
  let squares = 0;
  let rounding = 0;
  for (let i = 0; i < count; i++) {
    const deviation = sorted[i] - mean;
    squares += deviation * deviation;
    rounding += deviation;
  }
  // The second term takes away what rounding left in the mean.
  const variance = Math.max(0, (squares - (rounding * rounding) / count) / count);
  return {
    count,
    exact: true,
    knots: sorted,
    // What looks at samples counts them.
    get atLeast() {
      return equalSteps(count);
    },
    get atMost() {
      return equalSteps(count);
    },
    error: 0,
    standardDeviation: Math.sqrt(variance),
  };
}

let lastSteps = new Float64Array(0);

/** 1/n, 2/n … 1: columns of as many values share them. */
function equalSteps(count: number): Float64Array {
  if (lastSteps.length !== count) {
    lastSteps = new Float64Array(count);
    for (let i = 0; i < count; i++) lastSteps[i] = (i + 1) / count;
  }
  return lastSteps;
}

/** @param profile with at least one present value. */
export function referenceFromProfile(profile: NumericProfile): NumericReference {
  const count = profile.rows - profile.missing;
  const error = profile.quantileError;
  const knots = Float64Array.from(profile.quantiles);
  const steps = knots.length - 1;
  const atLeast = new Float64Array(knots.length);
  const atMost = new Float64Array(knots.length);
  for (let k = 0; k <= steps; k++) {
    // Quantile k is the value at which the count of values reaches k/256 of all; whole counts bound it further.
    const reached = Math.max(1, Math.ceil((k * count) / steps));
    const below = k === steps ? count : Math.ceil(((k + 1) * count) / steps) - 1;
    // The extremes are exact; else a quantile's rank errs by as much as the profile says.
    atLeast[k] = k === steps ? 1 : Math.max(1 / count, reached / count - error);
    atMost[k] = k === steps ? 1 : Math.min(1, Math.max(reached, below) / count + error);
  }
  return {
    count,
    exact: false,
    knots,
    atLeast,
    atMost,
    error,
    standardDeviation: Math.sqrt(profile.squaredDeviations / count),
  };
}

/** How many of the ascending numbers are below `value`. */
export function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending numbers are at most `value`. */
export function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
