import { categoryCells } from '../category-cells.ts';
import type { CategoricalComparison } from '../comparison.ts';
import { type DriftTest, finite } from '../drift-test.ts';
import { chiSquaredTail } from '../math/chi-squared.ts';
import { fisherDifferent } from '../math/fisher.ts';
import { totalVariationDistance } from './total-variation.ts';

/** χ² test of homogeneity. Its statistic grows with the rows, so the effect that has to matter is total variation. */
export const chi2: DriftTest = {
  name: 'chi2',
  label: 'share of rows in another category (total variation)',
  effectName: 'total_variation',
  // Five rows in a hundred.
  effectThreshold: 0.05,
  runs: 'automatic',
  hasPValue: true,
  kinds: ['categorical'],
  compare(comparison) {
    if (comparison.kind !== 'categorical') return null;
    const { referenceCounts, currentCounts, shares } = comparison;
    const { statistic, degreesOfFreedom, pValue } = chiSquaredTest(referenceCounts, currentCounts);
    return {
      statistics: {
        chi2_statistic: statistic,
        chi2_degrees_of_freedom: degreesOfFreedom,
        chi2_p_value: finite(pValue),
      },
      effect: totalVariationDistance(shares),
      pValue: decidingPValue(comparison),
    };
  },
};

/**
 * The χ² test on a 2 × k table of counts, without a continuity correction, as
 * scipy.stats.chi2_contingency(correction=False). Categories that both sides lack are left out.
 */
export function chiSquaredTest(
  referenceCounts: ArrayLike<number>,
  currentCounts: ArrayLike<number>,
): { statistic: number; degreesOfFreedom: number; pValue: number } {
  const referenceRows = sum(referenceCounts);
  const currentRows = sum(currentCounts);
  const rows = referenceRows + currentRows;
  let statistic = 0;
  let categories = 0;
  for (let i = 0; i < referenceCounts.length; i++) {
    const both = referenceCounts[i] + currentCounts[i];
    if (both === 0) continue;
    categories++;
    const expectedReference = (both * referenceRows) / rows;
    const expectedCurrent = (both * currentRows) / rows;
    statistic +=
      (referenceCounts[i] - expectedReference) ** 2 / expectedReference +
      (currentCounts[i] - expectedCurrent) ** 2 / expectedCurrent;
  }
  const degreesOfFreedom = categories - 1;
  const pValue = degreesOfFreedom > 0 ? chiSquaredTail(statistic, degreesOfFreedom) : 1;
  return { statistic, degreesOfFreedom, pValue };
}

/**
 * The p-value that decides. Rare categories make the plain test cry wolf, so they are put together, and what is left
 * of the effect is corrected for; with two cells left Fisher's exact test takes over.
 * @returns null if there is nothing to compare.
 */
function decidingPValue(comparison: CategoricalComparison): number | null {
  const cells = categoryCells(comparison);
  if (cells.length < 2) return null;
  const reference = cells.map((cell) => cell.reference);
  const current = cells.map((cell) => cell.current);
  if (cells.length > 2) return correctedPValue(reference, current);
  return fisherDifferent({
    referenceMarked: reference[0],
    referenceRows: sum(reference),
    currentMarked: current[0],
    currentRows: sum(current),
  });
}

/**
 * The p-value of the χ² statistic by a gamma distribution with the statistic's own mean, variance and third cumulant
 * in place of those of χ². Where few rows are expected they are larger: with seven cells of five expected rows the
 * plain p-value 0.00025 is four times too small, this one two times.
 *
 * For n rows in k cells of probability p the variance is 2 (k − 1) + (Σ 1/p − k² − 2k + 2)/n (J. B. S. Haldane, 1937)
 * and the third cumulant 8 (k − 1) + (22 Σ 1/p − 18k² − 36k + 32)/n + O(1/n²), which exact
 * enumeration of three and four cells confirms. For two samples the factor 1/n becomes
 * that of a binomial count with the share of one sample, and vanishes where both are of like size.
 */
function correctedPValue(referenceCounts: readonly number[], currentCounts: readonly number[]): number {
  const { statistic } = chiSquaredTest(referenceCounts, currentCounts);
  const cells = referenceCounts.length;
  const currentRows = sum(currentCounts);
  const rows = sum(referenceCounts) + currentRows;
  const product = (currentRows / rows) * (1 - currentRows / rows);
  let inverse = 0;
  let inverseSquares = 0;
  for (let i = 0; i < cells; i++) {
    const both = referenceCounts[i] + currentCounts[i];
    inverse += rows / both;
    inverseSquares += 1 / (both * product) ** 2;
  }
  const varianceTerm = ((1 - 6 * product) / (product * rows)) * (inverse - cells ** 2 - 2 * cells + 2);
  const thirdTerm =
    ((1 - (112 / 22) * product) / (product * rows)) * (22 * inverse - 18 * cells ** 2 - 36 * cells + 32);
  // Corrections to the other side would make the test bolder; they are small and left out.
  const variance = 2 * (cells - 1) + Math.max(0, varianceTerm);
  const third = 8 * (cells - 1) + Math.max(0, thirdTerm) + inverseSquares;
  const scale = third / (4 * variance);
  const degreesOfFreedom = (8 * variance ** 3) / third ** 2;
  const standardized = (statistic - (cells - 1)) / scale + degreesOfFreedom;
  return standardized > 0 ? chiSquaredTail(standardized, degreesOfFreedom) : 1;
}

function sum(counts: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i];
  return total;
}
