import type { Random } from '../base/random.ts';
import { selectRows, type Table } from './table.ts';

/** So many of the rows drawn without replacement, ascending; all of them if there are no more. */
export function sampleRows(rows: number, count: number, random: Random): Int32Array {
  if (rows <= count) return Int32Array.from({ length: rows }, (_, row) => row);
  const kept = new Int32Array(count);
  // Each row is kept with the chance that leaves the count exact (Knuth, selection sampling).
  for (let row = 0, found = 0; found < count; row++) {
    if (random.uniform() * (rows - row) < count - found) kept[found++] = row;
  }
  return kept;
}

/** So many rows of a table drawn without replacement, in their order; the table itself if it has no more. */
export function sampleTable(table: Table, count: number, random: Random): Table {
  return table.rows <= count ? table : selectRows(table, sampleRows(table.rows, count, random));
}
