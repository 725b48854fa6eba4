import { normalised } from '../../column-types.ts';
import { quoteName } from '../../database.ts';
import type { ColumnType } from '../../table.ts';
import type { ColumnKind } from '../column-kind.ts';
import { rowCondition } from '../row-condition.ts';
import { isNumeric, isTime } from '../sql-values.ts';

/** `references`: every value is in a column of another source. Numbers are compared as numbers, all else as text. */
export const references: ColumnKind = {
  plan: (column, expectation, { referenced }) => {
    if (expectation.references === undefined || referenced === undefined) return [];
    const type = commonType(column.type, referenced.type);
    const allowed = `SELECT (${normalised(referenced)})::${type} AS key FROM ${quoteName(referenced.table)}`;
    // A list without values would have no place for a missing one either.
    const violated = `v IS NOT NULL AND v::${type} NOT IN (SELECT key FROM (${allowed}) WHERE key IS NOT NULL)`;
    return [rowCondition(`references: { column: ${referenced.name} }`, violated, expectation)];
  },
};

/** The type in which values of two columns are compared. */
function commonType(a: ColumnType, b: ColumnType): string {
  if (a === 'integer' && b === 'integer') return 'BIGINT';
  if (isNumeric(a) && isNumeric(b)) return 'DOUBLE';
  if (isTime(a) && isTime(b)) return 'TIMESTAMP';
  return 'VARCHAR';
}
