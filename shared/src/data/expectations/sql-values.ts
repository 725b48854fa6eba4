import { quoteText } from '../database.ts';
import type { ColumnType } from '../table.ts';

export function isNumeric(type: ColumnType): type is 'integer' | 'number' {
  return type === 'integer' || type === 'number';
}

export function isTime(type: ColumnType): type is 'date' | 'timestamp' {
  return type === 'date' || type === 'timestamp';
}

/** SQL that compares a column's values `v` with a number. Whole numbers are compared exactly. */
export function compareNumber(type: 'integer' | 'number', operator: '<' | '<=' | '>', bound: number): string {
  return type === 'integer' && Number.isSafeInteger(bound)
    ? `v ${operator} ${bound}::BIGINT`
    : `v::DOUBLE ${operator} ${bound}::DOUBLE`;
}

/** A moment in SQL. @param milliseconds since 1970 UTC, of a year of four digits. */
export function momentLiteral(milliseconds: number): string {
  return `${quoteText(new Date(milliseconds).toISOString().replace('T', ' ').replace('Z', ''))}::TIMESTAMP`;
}
