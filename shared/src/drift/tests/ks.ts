import type { DriftTest } from '../drift-test.ts';
import { kolmogorovTail } from '../math/kolmogorov.ts';
import type { NumericReference } from '../numeric-reference.ts';

/** Kolmogorov–Smirnov: the largest distance between both distribution functions. */
export const ks: DriftTest = {
  name: 'ks',
  label: 'Kolmogorov–Smirnov distance',
  effectName: 'ks_statistic',
  // Five rows in a hundred on the other side of some value; a normal column moved by an eighth of a deviation.
  effectThreshold: 0.05,
  runs: 'automatic',
  hasPValue: true,
  kinds: ['numeric'],
  compare(comparison) {
    if (comparison.kind !== 'numeric') return null;
    const distance = ksStatistic(comparison.reference, comparison.current);
    const pValue = ksPValue(distance, comparison.reference.count, comparison.current.length);
    return { statistics: { ks_statistic: distance, ks_p_value: pValue }, effect: distance, pValue };
  },
};

/**
 * The two-sample Kolmogorov–Smirnov statistic, sup |F − G|. From rows it is exact (scipy.stats.ks_2samp). From a
 * profile it is the smallest distance that the profile allows: never above the exact value and less than 1/256
 * and twice the quantiles' error below it, so that a test built on it errs on the quiet side.
 * @param current present values, ascending; at least one.
 */
export function ksStatistic(reference: NumericReference, current: Float64Array): number {
  const { knots, atLeast, atMost } = reference;
  const count = current.length;
  let distance = 0;
  let knot = 0;
  let row = 0;
  // Both functions are constant between two neighbouring values of either, so it is enough to look at each.
  while (knot < knots.length || row < count) {
    const value =
      row >= count || (knot < knots.length && knots[knot] <= current[row]) ? knots[knot] : current[row];
    while (knot < knots.length && knots[knot] <= value) knot++;
    while (row < count && current[row] <= value) row++;
    const share = row / count;
    const least = knot === 0 ? 0 : atLeast[knot - 1];
    const most = knot === 0 ? 0 : atMost[knot - 1];
    if (share - most > distance) distance = share - most;
    if (least - share > distance) distance = least - share;
  }
  return distance;
}

/**
 * The asymptotic p-value of the two-sample statistic, as scipy.stats.ks_2samp(method="asymp"): that of a single
 * sample of n·m/(n + m) values. With ties it is above the true level.
 */
export function ksPValue(distance: number, referenceCount: number, currentCount: number): number {
  const rows = roundHalfToEven((referenceCount * currentCount) / (referenceCount + currentCount));
  return kolmogorovTail(Math.max(1, rows), distance);
}

/** As numpy.round. */
function roundHalfToEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
