import type { CategoryReference } from '../category-reference.ts';
import type { DriftTest } from '../drift-test.ts';
import { fisherMore } from '../math/fisher.ts';

/**
 * New categories: the share of current rows in categories that the reference does not know by name, beyond what is
 * to be expected. An honest batch has some too: a profile leaves rare categories unnamed, and no reference has drawn
 * them all.
 */
export const newCategories: DriftTest = {
  name: 'new-categories',
  label: 'share of rows in new categories beyond the expected',
  effectName: 'new_category_excess',
  // Two rows in a hundred.
  effectThreshold: 0.02,
  runs: 'always',
  hasPValue: true,
  kinds: ['categorical'],
  compare(comparison) {
    if (comparison.kind !== 'categorical') return null;
    const { reference } = comparison;
    const referencePresent = comparison.referenceRows - comparison.referenceMissing;
    const currentPresent = comparison.currentRows - comparison.currentMissing;
    const newRows = comparison.newCategories.reduce((sum, [, rows]) => sum + rows, 0);
    const share = newRows / currentPresent;
    const expected = reference.expectedNewRows / referencePresent;
    return {
      statistics: {
        new_categories: comparison.newCategories.length,
        new_category_share: share,
        new_category_share_expected: expected,
        new_category_excess: share - expected,
      },
      effect: Math.max(0, share - expected),
      pValue: newRowsPValue(reference, referencePresent, newRows, currentPresent),
      notes: newRows > 0 ? [newRowsNote(newRows, expected * currentPresent)] : [],
    };
  },
};

function newRowsNote(newRows: number, expected: number): string {
  const rows = newRows === 1 ? '1 row is' : `${newRows} rows are`;
  return `${rows} in categories that the reference does not name; ${Number(expected.toPrecision(2))} are to be expected.`;
}

/**
 * Fisher's exact test, one-sided, of the new rows against the expected ones. Where the expectation varies more than
 * a count of rows does, the reference is worth that many times fewer rows.
 * @returns null if there are neither new rows nor any to expect.
 */
function newRowsPValue(
  { expectedNewRows, expectedNewSpread }: CategoryReference,
  referencePresent: number,
  newRows: number,
  currentPresent: number,
): number | null {
  if (newRows + expectedNewRows === 0) return null;
  const variance = expectedNewRows * (1 - expectedNewRows / referencePresent);
  const worth = expectedNewSpread > 0 ? variance / (variance + expectedNewSpread) : 1;
  const referenceRows = Math.max(1, Math.floor(referencePresent * worth));
  return fisherMore({
    referenceMarked: Math.min(referenceRows, Math.ceil(expectedNewRows * worth)),
    referenceRows,
    currentMarked: newRows,
    currentRows: currentPresent,
  });
}
