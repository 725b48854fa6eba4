import type { CategoryReference } from './category-reference.ts';
import { decileShares, type Shares } from './decile-bins.ts';
import type { NumericReference } from './numeric-reference.ts';

/** How many rows each side has, and how many of them miss the value. */
export interface RowCounts {
  readonly referenceRows: number;
  readonly referenceMissing: number;
  readonly currentRows: number;
  readonly currentMissing: number;
}

/** A column of numbers or dates on both sides, each with at least one present value. */
export interface NumericComparison extends RowCounts {
  readonly kind: 'numeric';
  /** Whether the numbers are dates. */
  readonly dates: boolean;
  readonly reference: NumericReference;
  /** Present values, ascending. */
  readonly current: Float64Array;
  /** By the reference's deciles. */
  readonly shares: Shares;
}

/** A column of categories on both sides, each with at least one present value. */
export interface CategoricalComparison extends RowCounts {
  readonly kind: 'categorical';
  readonly reference: CategoryReference;
  /**
   * The union of categories and their counts. Against a profile the last cell holds the categories it does not name, on
   * both sides; `otherCell` is its index, else −1.
   */
  readonly names: readonly string[];
  readonly referenceCounts: Float64Array;
  readonly currentCounts: Float64Array;
  readonly otherCell: number;
  readonly shares: Shares;
  /** Current categories that the reference does not know by name, with their rows, the most frequent first. */
  readonly newCategories: readonly [name: string, rows: number][];
}

/** A column with no present value on one side, or whose values may not be told: only its missing rate can be compared. */
export interface EmptyComparison extends RowCounts {
  readonly kind: 'empty';
  readonly sensitive: boolean;
}

export type Comparison = NumericComparison | CategoricalComparison | EmptyComparison;

/** @param current present values, ascending; at least one. */
export function compareNumbers(
  rows: RowCounts,
  reference: NumericReference,
  current: Float64Array,
  dates: boolean,
): NumericComparison {
  return { kind: 'numeric', dates, ...rows, reference, current, shares: decileShares(reference, current) };
}

/** @param current rows of each category; at least one. */
export function compareCategories(
  rows: RowCounts,
  reference: CategoryReference,
  current: ReadonlyMap<string, number>,
): CategoricalComparison {
  const newCategories = [...current]
    .filter(([name]) => !reference.counts.has(name))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const newRows = newCategories.reduce((sum, [, count]) => sum + count, 0);
  const names = [...reference.counts.keys()];
  const referenceCounts = [...reference.counts.values()];
  const currentCounts = names.map((name) => current.get(name) ?? 0);
  let otherCell = -1;
  if (reference.exact) {
    for (const [name, count] of newCategories) {
      names.push(name);
      referenceCounts.push(0);
      currentCounts.push(count);
    }
  } else if (reference.otherRows + newRows > 0) {
    otherCell = names.length;
    names.push('');
    referenceCounts.push(reference.otherRows);
    currentCounts.push(newRows);
  }
  const referencePresent = rows.referenceRows - rows.referenceMissing;
  const currentPresent = rows.currentRows - rows.currentMissing;
  return {
    kind: 'categorical',
    ...rows,
    reference,
    names,
    referenceCounts: Float64Array.from(referenceCounts),
    currentCounts: Float64Array.from(currentCounts),
    otherCell,
    shares: {
      reference: Float64Array.from(referenceCounts, (count) => count / referencePresent),
      current: Float64Array.from(currentCounts, (count) => count / currentPresent),
    },
    newCategories,
  };
}
