import {
  type ColumnProfile,
  profileCategories,
  profileSortedNumbers,
  type TableProfile,
} from '../data/profile/profile.ts';
import { withoutValues } from '../data/profile/sensitive.ts';
import type { Column, Table } from '../data/table.ts';
import { countCategories } from './category-reference.ts';
import { sortedValues } from './sorted-values.ts';

/**
 * The profile of the rows of a check: it can be merged with those of other checks, and compared later without the rows.
 * @param names of the columns to tell of; those that the table lacks are left out.
 * @param sensitive columns of which no value may be told.
 */
export function profileCurrent(
  table: Table,
  names: readonly string[],
  sensitive: readonly string[],
): TableProfile {
  const columns: Record<string, ColumnProfile> = {};
  for (const name of names) {
    const column = table.columns.get(name);
    if (column !== undefined) columns[name] = profileColumn(column, sensitive.includes(name));
  }
  return { rows: table.rows, columns };
}

function profileColumn(column: Column, sensitive: boolean): ColumnProfile {
  if (column.kind === 'numeric') {
    const profile = profileSortedNumbers(sortedValues(column.values), column.values.length, column.type);
    return sensitive ? withoutValues(profile) : profile;
  }
  const counts = countCategories(column);
  let present = 0;
  for (const count of counts.values()) present += count;
  const profile = profileCategories(counts, column.codes.length - present);
  return sensitive ? withoutValues(profile) : profile;
}
