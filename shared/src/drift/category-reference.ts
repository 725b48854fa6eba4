import {
  type CategoricalProfile,
  leastNamedCategoryRows,
  type NumericProfile,
} from '../data/profile/profile.ts';
import { type Column, cellText } from '../data/table.ts';

/** The reference values of one text or boolean column, from rows or from a profile. */
export interface CategoryReference {
  /** Rows of each category that is known by name. */
  readonly counts: ReadonlyMap<string, number>;
  /** Present rows of categories that are not known by name (a profile names no rare ones). */
  readonly otherRows: number;
  /**
   * How many of as many new rows to expect in categories not known by name: each row of the reference judged by the
   * reference without that row, the leave-one-out form of I. J. Good's and A. Turing's estimate (1953). These are
   * the rows of the unnamed categories and of those that one row fewer would leave unnamed.
   */
  readonly expectedNewRows: number;
  /** What is to be added to the variance of a count of rows, because whole categories cross the border at once. */
  readonly expectedNewSpread: number;
  /** The fewest rows with which a category is known by name. */
  readonly leastNamedRows: number;
  /** Whether every category is known by name. */
  readonly exact: boolean;
}

/** What was counted already: a check and the profile of its data both ask. */
const countedBefore = new WeakMap<Column, ReadonlyMap<string, number>>();

/** How many rows of a text, boolean or number column each value has. Missing values are not counted. */
export function countCategories(column: Column): ReadonlyMap<string, number> {
  let counts = countedBefore.get(column);
  if (counts === undefined) {
    counts = countOnce(column);
    countedBefore.set(column, counts);
  }
  return counts;
}

function countOnce(column: Column): Map<string, number> {
  const counts = new Map<string, number>();
  if (column.kind === 'text') {
    const rows = new Int32Array(column.dictionary.length);
    for (let row = 0; row < column.codes.length; row++) {
      const code = column.codes[row];
      if (code >= 0) rows[code]++;
    }
    for (let code = 0; code < rows.length; code++) {
      if (rows[code] > 0) counts.set(column.dictionary[code], rows[code]);
    }
    return counts;
  }
  const values = new Map<number, number>();
  const firstRow = new Map<number, number>();
  for (let row = 0; row < column.values.length; row++) {
    const value = column.values[row];
    if (Number.isNaN(value)) continue;
    values.set(value, (values.get(value) ?? 0) + 1);
    if (!firstRow.has(value)) firstRow.set(value, row);
  }
  for (const [value, count] of values) counts.set(cellText(column, firstRow.get(value)!)!, count);
  return counts;
}

/** @param counts of every category. */
export function referenceFromCounts(counts: ReadonlyMap<string, number>): CategoryReference {
  return { counts, otherRows: 0, ...expectNewRows(counts, 0, 1), leastNamedRows: 1, exact: true };
}

export function referenceFromCategories(profile: CategoricalProfile): CategoryReference {
  const counts = new Map(Object.entries(profile.categories));
  // A profile names the most frequent thousand at most: then the rarest of them is the border.
  let leastNamedRows = leastNamedCategoryRows;
  if (counts.size > 0 && profile.unnamedAtMost >= leastNamedCategoryRows) {
    leastNamedRows = [...counts.values()].reduce((least, count) => Math.min(least, count));
  }
  return {
    counts,
    otherRows: profile.otherRows,
    ...expectNewRows(counts, profile.otherRows, leastNamedRows),
    leastNamedRows,
    exact: false,
  };
}

/** A boolean column's profile holds 0 and 1, so its mean counts them exactly. */
export function referenceFromBooleans(profile: NumericProfile): CategoryReference {
  const present = profile.rows - profile.missing;
  const ones = Math.round((profile.mean ?? 0) * present);
  const counts = new Map<string, number>();
  if (present - ones > 0) counts.set('false', present - ones);
  if (ones > 0) counts.set('true', ones);
  return referenceFromCounts(counts);
}

/**
 * With N_c categories of c rows and the border b, the expected number is the sum of c·N_c for c up to b. The
 * variance of its error is that of a count of rows plus b (b + 1) N_{b+1} (H. Robbins, 1968, for b = 1; Stein's
 * identity for Poisson counts gives the rest). A single N is a small count, so the larger of two neighbours is taken.
 */
function expectNewRows(
  counts: ReadonlyMap<string, number>,
  otherRows: number,
  border: number,
): { expectedNewRows: number; expectedNewSpread: number } {
  let atBorder = 0;
  let aboveBorder = 0;
  for (const count of counts.values()) {
    if (count === border) atBorder++;
    if (count === border + 1) aboveBorder++;
  }
  return {
    expectedNewRows: otherRows + border * atBorder,
    expectedNewSpread: border * (border + 1) * Math.max(atBorder, aboveBorder),
  };
}
