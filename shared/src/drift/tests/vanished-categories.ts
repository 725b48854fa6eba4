import { leastNamedCategoryRows } from '../../data/profile/profile.ts';
import { leastFairRows } from '../category-cells.ts';
import type { CategoricalComparison } from '../comparison.ts';
import type { DriftTest } from '../drift-test.ts';
import { fisherMore } from '../math/fisher.ts';

/** Categories with a smaller share of both sides' rows can vanish unseen: nobody would miss them. */
const leastShare = 0.01;

/** Vanished categories: the share that a category had in the reference which no current row has any more. */
export const vanishedCategories: DriftTest = {
  name: 'vanished-categories',
  label: 'share of the reference in a category that has vanished',
  effectName: 'largest_vanished_share',
  // Two rows in a hundred.
  effectThreshold: 0.02,
  runs: 'always',
  hasPValue: true,
  kinds: ['categorical'],
  compare(comparison) {
    if (comparison.kind !== 'categorical') return null;
    const { names, referenceCounts, currentCounts, otherCell, shares } = comparison;
    const referenceRows = comparison.referenceRows - comparison.referenceMissing;
    let vanished = 0;
    let share = 0;
    let largest = 0;
    let name = '';
    for (let i = 0; i < referenceCounts.length; i++) {
      if (i === otherCell || currentCounts[i] > 0 || referenceCounts[i] === 0) continue;
      vanished++;
      share += shares.reference[i];
      if (shares.reference[i] <= largest) continue;
      largest = shares.reference[i];
      name = names[i];
    }
    return {
      statistics: {
        vanished_categories: vanished,
        vanished_category_share: share,
        largest_vanished_share: largest,
      },
      effect: largest,
      pValue: vanishedPValue(comparison),
      // Rare categories can point at a person, so they are counted but not named.
      notes:
        largest >= leastShare && largest * referenceRows >= leastNamedCategoryRows
          ? [`No row has ${JSON.stringify(name)} any more.`]
          : [],
    };
  },
};

/**
 * Fisher's exact p-value of the frequent category with the fewest current rows for its share, none of which is the
 * case that counts, times the number of categories that could have vanished (Bonferroni). Which ones could is told by
 * both sides' rows taken together, which Fisher's test takes as given.
 * @returns null where no category could.
 */
function vanishedPValue(comparison: CategoricalComparison): number | null {
  const { referenceCounts, currentCounts, otherCell } = comparison;
  const referenceRows = comparison.referenceRows - comparison.referenceMissing;
  const currentRows = comparison.currentRows - comparison.currentMissing;
  const least = Math.max(leastFairRows(comparison), leastShare * (referenceRows + currentRows));
  let candidates = 0;
  let smallest = 1;
  for (let i = 0; i < referenceCounts.length; i++) {
    if (i === otherCell || referenceCounts[i] + currentCounts[i] < least) continue;
    candidates++;
    if (currentCounts[i] > 0) continue;
    const pValue = fisherMore({
      referenceMarked: 0,
      referenceRows: currentRows,
      currentMarked: referenceCounts[i],
      currentRows: referenceRows,
    });
    smallest = Math.min(smallest, pValue);
  }
  return candidates === 0 ? null : Math.min(1, smallest * candidates);
}
