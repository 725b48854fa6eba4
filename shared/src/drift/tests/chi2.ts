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
      pValue: pooledPValue(comparison),
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
 * The p-value that decides. Rare categories make the plain test cry wolf, so they are put together; with two cells
 * left Fisher's exact test takes over.
 * @returns null if there is nothing to compare.
 */
function pooledPValue(comparison: CategoricalComparison): number | null {
  const cells = categoryCells(comparison);
  if (cells.length < 2) return null;
  if (cells.length > 2) {
    return chiSquaredTest(
      cells.map((cell) => cell.reference),
      cells.map((cell) => cell.current),
    ).pValue;
  }
  const [first, second] = cells;
  return fisherDifferent({
    referenceMarked: first.reference,
    referenceRows: first.reference + second.reference,
    currentMarked: first.current,
    currentRows: first.current + second.current,
  });
}

function sum(counts: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i];
  return total;
}
