import { quoteText } from '../../database.ts';
import type { ColumnKind, ExpectedColumn } from '../column-kind.ts';
import { rowCondition } from '../row-condition.ts';
import { isNumeric } from '../sql-values.ts';

type Value = string | number | boolean;

/** Values that a report lists; of more it gives the number. */
const mostListed = 20;

/** Values that are compared one after the other. */
const mostInline = 8;

/** `values`: the only ones allowed. Numbers are compared as numbers, so that 1 is 1.0; all else as text. */
export const values: ColumnKind = {
  plan: (column, expectation, context) => {
    const { values: allowed } = expectation;
    if (allowed === undefined) return [];
    const violated = isNumeric(column.type) ? notAmongNumbers(column, allowed) : notAmongTexts(allowed);
    if (violated === null) {
      context.mistake(
        `has values that are no numbers, but the column is of type ${column.type}.`,
        'Write numbers.',
      );
      return [];
    }
    return [rowCondition(`values: ${listed(allowed)}`, violated, expectation)];
  },
};

/** @returns null where one of the values is no number. */
function notAmongNumbers({ type }: ExpectedColumn, allowed: readonly Value[]): string | null {
  const isNumber = (value: Value) => String(value).trim() !== '' && Number.isFinite(Number(value));
  if (!allowed.every(isNumber)) return null;
  const numbers = allowed.map(Number);
  const sqlType = type === 'integer' && numbers.every(Number.isSafeInteger) ? 'BIGINT' : 'DOUBLE';
  return notAmong(sqlType, numbers.map(String));
}

function notAmongTexts(allowed: readonly Value[]): string {
  return notAmong(
    'VARCHAR',
    allowed.map((value) => quoteText(String(value))),
  );
}

/** A long list is joined with, since each value would be compared with all of an inline one. */
function notAmong(sqlType: string, literals: readonly string[]): string {
  const listed = literals.join(', ');
  return literals.length > mostInline
    ? `v::${sqlType} NOT IN (SELECT unnest([${listed}]::${sqlType}[]))`
    : `v::${sqlType} NOT IN (${literals.map((literal) => `${literal}::${sqlType}`).join(', ')})`;
}

function listed(allowed: readonly Value[]): string {
  const shown = allowed.slice(0, mostListed).map(String).join(', ');
  return allowed.length > mostListed ? `${shown}, … (${allowed.length} in all)` : shown;
}
