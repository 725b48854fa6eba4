import type { Column, Table } from '../table.ts';
import { leastNamedCategoryRows } from './profile.ts';

/** Which columns are missing in the same rows; plain JSON. */
export interface MissingPatterns {
  /** Rows that were looked at. */
  readonly rows: number;
  /** Rows in which nothing is missing, among the columns looked at. */
  readonly completeRows: number;
  /** The most frequent first: names of the columns that are missing together (and no other is), and rows. */
  readonly patterns: readonly { readonly columns: readonly string[]; readonly rows: number }[];
  /** Rows of rarer patterns. */
  readonly otherRows: number;
  /** Columns with missing values that were not looked at, because others miss more. */
  readonly leftOut: number;
}

const mostPatterns = 12;
const mostColumns = 100;

/**
 * The most frequent patterns of missing values, of ten rows or more each.
 * @returns null if no value is missing.
 */
export function findMissingPatterns(table: Table): MissingPatterns | null {
  const { rows } = table;
  const all = [...table.columns.values()]
    .map((column) => ({ column, missing: countMissing(column, rows) }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing);
  if (all.length === 0) return null;
  const columns = all.slice(0, mostColumns).map(({ column }) => column);
  const { patternOf, count } = numberPatterns(columns, rows);
  const counts = new Float64Array(count);
  const firstRow = new Int32Array(count).fill(-1);
  for (let row = 0; row < rows; row++) {
    const pattern = patternOf[row];
    if (counts[pattern]++ === 0) firstRow[pattern] = row;
  }
  const patterns = [...counts.keys()].map((pattern) => ({
    columns: columns.filter((column) => isMissing(column, firstRow[pattern])).map(({ name }) => name),
    rows: counts[pattern],
  }));
  const completeRows = patterns.find((pattern) => pattern.columns.length === 0)?.rows ?? 0;
  const shown = patterns
    .filter((pattern) => pattern.columns.length > 0 && pattern.rows >= leastNamedCategoryRows)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, mostPatterns);
  return {
    rows,
    completeRows,
    patterns: shown,
    otherRows: shown.reduce((rest, pattern) => rest - pattern.rows, rows - completeRows),
    leftOut: all.length - columns.length,
  };
}

/** Gives each row a number, the same to rows in which the same columns are missing. */
function numberPatterns(columns: readonly Column[], rows: number): { patternOf: Int32Array; count: number } {
  const patternOf = new Int32Array(rows);
  let count = 1;
  for (const column of columns) {
    // Each pattern so far parts into rows with and without a value here.
    const renumbered = new Int32Array(2 * count).fill(-1);
    count = 0;
    for (let row = 0; row < rows; row++) {
      const parted = 2 * patternOf[row] + (isMissing(column, row) ? 1 : 0);
      if (renumbered[parted] < 0) renumbered[parted] = count++;
      patternOf[row] = renumbered[parted];
    }
  }
  return { patternOf, count };
}

function isMissing(column: Column, row: number): boolean {
  return column.kind === 'numeric' ? Number.isNaN(column.values[row]) : column.codes[row] < 0;
}

function countMissing(column: Column, rows: number): number {
  let missing = 0;
  for (let row = 0; row < rows; row++) if (isMissing(column, row)) missing++;
  return missing;
}
