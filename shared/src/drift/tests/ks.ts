import type { DriftTest } from '../drift-test.ts';
import { kolmogorovTail } from '../math/kolmogorov.ts';
import type { NumericReference } from '../numeric-reference.ts';
import { walkValues } from '../walk-values.ts';

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
  return walkValues(reference, current).distance;
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
