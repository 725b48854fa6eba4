import type { CategoricalComparison } from './comparison.ts';

/** Rows of one category, or of several put together. */
export interface CategoryCounts {
  reference: number;
  current: number;
}

/** The approximation by χ² needs this many expected rows in each cell (W. G. Cochran, 1954). */
const leastExpected = 5;

/**
 * Puts rare categories together until every cell expects five rows on either side (two cells may expect fewer).
 * Which ones go together is told by both sides' rows taken together, then by name, so that the choice itself
 * favours neither side. Categories that a profile does not name, or hardly does, are one cell.
 * @returns the frequent categories first; a single cell if there is nothing to compare.
 */
export function categoryCells(comparison: CategoricalComparison): CategoryCounts[] {
  const { names, referenceCounts, currentCounts, otherCell } = comparison;
  const referenceRows = comparison.referenceRows - comparison.referenceMissing;
  const currentRows = comparison.currentRows - comparison.currentMissing;
  const referenceShare = referenceRows / (referenceRows + currentRows);
  const leastBoth = leastExpected / Math.min(referenceShare, 1 - referenceShare);
  const leastNamed = leastFairRows(comparison);

  const others: CategoryCounts = { reference: 0, current: 0 };
  const fair: number[] = [];
  for (let i = 0; i < referenceCounts.length; i++) {
    if (i === otherCell || referenceCounts[i] + currentCounts[i] < leastNamed) {
      put({ reference: referenceCounts[i], current: currentCounts[i] }, others);
    } else fair.push(i);
  }
  fair.sort(
    (i, j) =>
      referenceCounts[j] + currentCounts[j] - referenceCounts[i] - currentCounts[i] ||
      (names[i] < names[j] ? -1 : 1),
  );

  const cells: CategoryCounts[] = [];
  let group: CategoryCounts = { reference: 0, current: 0 };
  for (const i of fair) {
    put({ reference: referenceCounts[i], current: currentCounts[i] }, group);
    if (both(group) >= leastBoth) {
      cells.push(group);
      group = { reference: 0, current: 0 };
    }
  }
  put(group, others);
  while (cells.length > 1 && both(others) > 0 && both(others) < leastBoth) put(cells.pop()!, others);
  if (both(others) > 0) cells.push(others);
  return cells;
}

/**
 * Rows on both sides from which on a category may be judged by itself. A profile names a category because of its count
 * there, which is then no fair sample. Six deviations above that border a category is named either way.
 */
export function leastFairRows(comparison: CategoricalComparison): number {
  const { reference } = comparison;
  if (reference.exact) return 0;
  const referenceRows = comparison.referenceRows - comparison.referenceMissing;
  const currentRows = comparison.currentRows - comparison.currentMissing;
  const border = reference.leastNamedRows + 6 * Math.sqrt(reference.leastNamedRows);
  return (border * (referenceRows + currentRows)) / referenceRows;
}

function put(cell: CategoryCounts, into: CategoryCounts): void {
  into.reference += cell.reference;
  into.current += cell.current;
}

function both(cell: CategoryCounts): number {
  return cell.reference + cell.current;
}
