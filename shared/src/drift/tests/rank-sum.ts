import type { DriftTest } from '../drift-test.ts';
import { normalTails } from '../math/chi-squared.ts';
import type { NumericReference } from '../numeric-reference.ts';
import { walkValues } from '../walk-values.ts';

/**
 * Mann–Whitney (Wilcoxon rank sum): whether current values tend to be larger or smaller than the reference's. It
 * sees a shift of the whole column in half the rows that Kolmogorov–Smirnov needs, and nothing else.
 */
export const rankSum: DriftTest = {
  name: 'rank-sum',
  label: 'shift in rank',
  effectName: 'rank_shift',
  // A normal column moved by an eighth of a deviation.
  effectThreshold: 0.035,
  runs: 'automatic',
  hasPValue: true,
  kinds: ['numeric'],
  compare(comparison) {
    if (comparison.kind !== 'numeric') return null;
    const shift = rankShift(comparison.reference, comparison.current);
    const pValue = rankSumPValue(shift, comparison.reference.count, comparison.current.length);
    return {
      statistics: { rank_shift: shift, rank_sum_p_value: pValue },
      effect: Math.abs(shift),
      pValue,
    };
  },
};

/**
 * P(current > reference) + ½ P(current = reference) − ½, between −½ and ½: U/(n·m) − ½ with U of
 * scipy.stats.mannwhitneyu(current, reference). From a profile it is the value nearest to zero that the profile
 * allows: less than 1/256 and twice the quantiles' error from the exact one.
 * @param current present values, ascending; at least one.
 */
export function rankShift(reference: NumericReference, current: Float64Array): number {
  const { least, most } = walkValues(reference, current);
  const lowest = least / (2 * current.length) - 0.5;
  const highest = most / (2 * current.length) - 0.5;
  if (lowest > 0) return lowest;
  return Math.min(highest, 0);
}

/**
 * Two-sided p-value by the normal approximation without the correction for ties, which would only shrink the
 * variance: with ties it is above the true level, all the more so where one value is most of a column and the
 * approximation itself would be poor.
 */
export function rankSumPValue(shift: number, referenceCount: number, currentCount: number): number {
  const variance = (referenceCount + currentCount + 1) / (12 * referenceCount * currentCount);
  return normalTails(shift / Math.sqrt(variance));
}
