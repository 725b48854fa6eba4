import { type Column, cellText } from '../../data/table.ts';
import type { ScreeningRule } from './screening-rule.ts';

/** Where fewer rows than this differ from all others, the column tells nothing that could be learned. */
const leastPresentRows = 10;
/** Rows that a column needs before its few values count as too few. */
const leastRows = 100;

/**
 * One value in all rows. A missing value counts as a value, because it may say something that it is missing; only
 * where nearly all are missing the few others do not count.
 */
export const constant: ScreeningRule = {
  name: 'constant',
  examine: ({ column }) => {
    const { rows, present, distinct } = countValues(column);
    if (rows < 2) return null;
    if (present === 0) return 'It has no value in any row.';
    if (distinct > 1) return null;
    if (present === rows) return 'It has the same value in every row.';
    if (rows < leastRows || present >= leastPresentRows) return null;
    return `It has one value, in ${present} of ${rows} rows, and is missing in the others.`;
  },
};

/** Stops at the second value. */
function countValues(column: Column): { rows: number; present: number; distinct: number } {
  const cells = column.kind === 'text' ? column.codes : column.values;
  let present = 0;
  let first = -1;
  for (let row = 0; row < cells.length; row++) {
    const missing = column.kind === 'text' ? cells[row] < 0 : Number.isNaN(cells[row]);
    if (missing) continue;
    present++;
    if (first < 0) first = row;
    else if (cells[row] !== cells[first] && cellText(column, row) !== cellText(column, first)) {
      return { rows: cells.length, present, distinct: 2 };
    }
  }
  return { rows: cells.length, present, distinct: present > 0 ? 1 : 0 };
}
