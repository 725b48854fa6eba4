import { categoryCells } from '../category-cells.ts';
import type { CategoricalComparison } from '../comparison.ts';
import type { DriftTest } from '../drift-test.ts';
import { fisherDifferent } from '../math/fisher.ts';

/**
 * L-infinity: the largest change of a single category's share. Where one category of many has changed it is seen
 * sooner than by `chi2`, which spreads its attention over all of them.
 */
export const lInfinity: DriftTest = {
  name: 'l-infinity',
  label: 'largest change of one category',
  effectName: 'l_infinity',
  effectThreshold: 0.05,
  runs: 'automatic',
  hasPValue: true,
  kinds: ['categorical'],
  compare(comparison) {
    if (comparison.kind !== 'categorical') return null;
    const value = lInfinityDistance(comparison);
    return { statistics: { l_infinity: value }, effect: value, pValue: mostChangedPValue(comparison) };
  },
};

/** max |p − q| over categories. Against a profile only over those it names: never above the exact value. */
export function lInfinityDistance({ shares, otherCell }: CategoricalComparison): number {
  let largest = 0;
  for (let i = 0; i < shares.reference.length; i++) {
    if (i !== otherCell) largest = Math.max(largest, Math.abs(shares.current[i] - shares.reference[i]));
  }
  return largest;
}

/**
 * Fisher's exact p-value of the category that changed the most, times the number of categories (Bonferroni). Rare
 * categories are put together.
 * @returns null if there is nothing to compare.
 */
function mostChangedPValue(comparison: CategoricalComparison): number | null {
  const cells = categoryCells(comparison);
  if (cells.length < 2) return null;
  let least = 1;
  for (const cell of cells) {
    const pValue = fisherDifferent({
      referenceMarked: cell.reference,
      referenceRows: comparison.referenceRows - comparison.referenceMissing,
      currentMarked: cell.current,
      currentRows: comparison.currentRows - comparison.currentMissing,
    });
    least = Math.min(least, pValue);
  }
  // Of two cells each is the other's complement: one test.
  return Math.min(1, least * (cells.length === 2 ? 1 : cells.length));
}
