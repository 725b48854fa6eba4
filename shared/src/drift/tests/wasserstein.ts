import { type DriftTest, finite } from '../drift-test.ts';
import type { NumericReference } from '../numeric-reference.ts';

/** Wasserstein (earth mover's) distance: how far the values had to be moved on average. */
export const wasserstein: DriftTest = {
  name: 'wasserstein',
  label: 'Wasserstein distance in standard deviations of the reference',
  effectName: 'wasserstein_over_std',
  effectThreshold: 0.1,
  runs: 'chosen',
  hasPValue: false,
  kinds: ['numeric'],
  compare(comparison) {
    if (comparison.kind !== 'numeric') return null;
    const distance = wassersteinDistance(comparison.reference, comparison.current);
    const overDeviation = finite(distance / comparison.reference.standardDeviation);
    return {
      statistics: { wasserstein: finite(distance), wasserstein_over_std: overDeviation },
      effect: overDeviation,
      pValue: null,
    };
  },
};

/**
 * The first Wasserstein distance ∫ |F − G|, in the unit of the values. From rows it is exact
 * (scipy.stats.wasserstein_distance). From a profile the reference is taken to run straight between neighbouring
 * quantiles, which errs by at most (maximum − minimum) · (1/512 + the quantiles' error).
 * @param current present values, ascending; at least one.
 */
export function wassersteinDistance(reference: NumericReference, current: Float64Array): number {
  return reference.exact
    ? betweenSamples(reference.knots, current)
    : betweenQuantilesAndSample(reference.knots, current);
}

/**
 * ∫ |Q(u) − P(u)| du over both quantile functions, which are constant between rows: the same as over the distribution
 * functions, but its steps do not depend on the values. Lengths of steps are whole numbers of n·m-th parts.
 */
function betweenSamples(a: Float64Array, b: Float64Array): number {
  const rows = a.length;
  const others = b.length;
  let sum = 0;
  let from = 0;
  // The rows in hand are those from i or j on, which are equal, up to the next one that is not.
  let i = 0;
  let j = 0;
  let nextRow = 0;
  let nextOther = 0;
  while (i < rows) {
    if (nextRow === i) {
      nextRow++;
      while (nextRow < rows && a[nextRow] === a[i]) nextRow++;
    }
    if (nextOther === j) {
      nextOther++;
      while (nextOther < others && b[nextOther] === b[j]) nextOther++;
    }
    const endOfRows = nextRow * others;
    const endOfOthers = nextOther * rows;
    const to = Math.min(endOfRows, endOfOthers);
    sum += Math.abs(a[i] - b[j]) * (to - from);
    from = to;
    if (endOfRows === to) i = nextRow;
    if (endOfOthers === to) j = nextOther;
  }
  return sum / (rows * others);
}

/** ∫ |Q(u) − P(u)| du over both quantile functions, Q straight between its knots and P constant between rows. */
function betweenQuantilesAndSample(quantiles: Float64Array, current: Float64Array): number {
  const steps = quantiles.length - 1;
  const rows = current.length;
  let sum = 0;
  let from = 0;
  let step = 0;
  let row = 0;
  while (step < steps && row < rows) {
    // Compared as whole numbers, so that ends that coincide do.
    const stepEnd = (step + 1) * rows;
    const rowEnd = (row + 1) * steps;
    const to = Math.min(stepEnd, rowEnd) / (steps * rows);
    const slope = (quantiles[step + 1] - quantiles[step]) * steps;
    const start = quantiles[step] + slope * (from - step / steps) - current[row];
    const end = quantiles[step] + slope * (to - step / steps) - current[row];
    sum += absoluteArea(start, end) * (to - from);
    from = to;
    if (stepEnd <= rowEnd) step++;
    if (rowEnd <= stepEnd) row++;
  }
  return sum;
}

/** Mean of |y| over a straight line from `start` to `end`. */
function absoluteArea(start: number, end: number): number {
  if (start * end >= 0) return Math.abs(start + end) / 2;
  return (start * start + end * end) / (2 * (Math.abs(start) + Math.abs(end)));
}
