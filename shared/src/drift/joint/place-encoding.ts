import type { ColumnProfile, TableProfile } from '../../data/profile/profile.ts';
import { type Column, cellText, type Table } from '../../data/table.ts';
import { countBelow, countUpTo } from '../numeric-reference.ts';

/** With more columns the components would outweigh the rest of the package: the first ones are taken. */
export const mostEncodedColumns = 128;

/**
 * The columns whose places can be told from a profile: those with at least two different values, except dates, which
 * move on by themselves, and sensitive ones.
 */
export function encodableColumns({ columns }: TableProfile): string[] {
  return Object.entries(columns)
    .filter(([, profile]) => isEncodable(profile))
    .map(([name]) => name)
    .slice(0, mostEncodedColumns);
}

function isEncodable(profile: ColumnProfile): boolean {
  if (profile.sensitive === true || profile.missing >= profile.rows) return false;
  if (profile.kind === 'categorical') return Object.keys(profile.categories).length > 0;
  return profile.type !== 'date' && profile.type !== 'timestamp' && profile.minimum !== profile.maximum;
}

/**
 * Each value as its place in the reference, between −½ and ½: of a number the share of the reference below it (equal
 * ones count half), of a category its place among the categories in order of their rows. Missing values are in the
 * middle. So a single huge number weighs no more than any other, and the profile is all that has to be known.
 * @param names of columns that the profile has; the table may lack some, which are then all missing.
 * @returns rows × names, row by row.
 */
export function encodePlaces(profile: TableProfile, names: readonly string[], table: Table): Float64Array {
  const values = new Float64Array(table.rows * names.length);
  for (const [j, name] of names.entries()) {
    const column = table.columns.get(name);
    if (column === undefined) continue;
    const place = placesOf(profile.columns[name], column);
    for (let row = 0; row < table.rows; row++) values[row * names.length + j] = place(row);
  }
  return values;
}

function placesOf(profile: ColumnProfile, column: Column): (row: number) => number {
  if (profile.kind === 'numeric') {
    if (column.kind === 'text') return () => 0;
    const quantiles = Float64Array.from(profile.quantiles);
    return (row) => {
      const value = column.values[row];
      if (Number.isNaN(value)) return 0;
      return (countBelow(quantiles, value) + countUpTo(quantiles, value)) / (2 * quantiles.length) - 0.5;
    };
  }
  const places = categoryPlaces(profile);
  if (column.kind === 'text') {
    const byCode = column.dictionary.map((text) => places.named.get(text) ?? places.other);
    return (row) => (column.codes[row] < 0 ? 0 : byCode[column.codes[row]]);
  }
  return (row) => {
    const text = cellText(column, row);
    return text === null ? 0 : (places.named.get(text) ?? places.other);
  };
}

/** The middle of each category's share, the rarest first; unnamed ones are the rarest of all. */
function categoryPlaces(profile: Extract<ColumnProfile, { kind: 'categorical' }>): {
  named: Map<string, number>;
  other: number;
} {
  const present = profile.rows - profile.missing;
  const named = new Map<string, number>();
  let below = profile.otherRows;
  for (const [name, rows] of Object.entries(profile.categories).reverse()) {
    named.set(name, (below + rows / 2) / present - 0.5);
    below += rows;
  }
  return { named, other: profile.otherRows / 2 / present - 0.5 };
}
