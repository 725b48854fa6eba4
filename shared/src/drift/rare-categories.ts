import type { CategoricalComparison } from './comparison.ts';

/** Rows of one category, or of several put together. */
export interface CategoryCounts {
  reference: number;
  current: number;
}

/** The approximation by χ² needs this many expected rows in each cell (W. G. Cochran, 1954). */
const leastExpected = 5;

/**
 * Separates the categories that each expect five rows or more on either side from the rare ones, which are put
 * together; if those do not reach five, the least frequent others join them until they do or one is left. Which
 * categories are rare is told by both sides together, so that the choice itself favours neither.
 */
export function poolRareCategories(comparison: CategoricalComparison): {
  /** The most frequent first. */
  frequent: CategoryCounts[];
  pooled: CategoryCounts;
} {
  const { referenceCounts, currentCounts, otherCell, reference } = comparison;
  const referenceRows = comparison.referenceRows - comparison.referenceMissing;
  const currentRows = comparison.currentRows - comparison.currentMissing;
  const referenceShare = referenceRows / (referenceRows + currentRows);
  // A profile names a category because of its count there, which is then no fair sample. Six deviations above
  // that border a category is named either way.
  const leastInReference = reference.exact
    ? leastExpected
    : reference.leastNamedRows + 6 * Math.sqrt(reference.leastNamedRows);
  const frequent: CategoryCounts[] = [];
  const pooled = { reference: 0, current: 0 };
  for (let i = 0; i < referenceCounts.length; i++) {
    const cell = { reference: referenceCounts[i], current: currentCounts[i] };
    const both = cell.reference + cell.current;
    const rare = both * (1 - referenceShare) < leastExpected || both * referenceShare < leastInReference;
    if (rare || i === otherCell) put(cell, pooled);
    else frequent.push(cell);
  }
  frequent.sort((a, b) => b.reference + b.current - a.reference - a.current);
  const smallerShare = Math.min(referenceShare, 1 - referenceShare);
  while (frequent.length > 1) {
    const rows = pooled.reference + pooled.current;
    if (rows === 0 || rows * smallerShare >= leastExpected) break;
    put(frequent.pop()!, pooled);
  }
  return { frequent, pooled };
}

function put(cell: CategoryCounts, into: CategoryCounts): void {
  into.reference += cell.reference;
  into.current += cell.current;
}
