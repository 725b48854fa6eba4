import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import type { Database } from './database.ts';
import { quoteName } from './database.ts';
import type { ColumnType } from './table.ts';

export interface TypedColumn {
  readonly name: string;
  readonly type: ColumnType;
}

const integers = /^U?(TINYINT|SMALLINT|INTEGER)$|^BIGINT$/;
const numbers = /^(FLOAT|DOUBLE|DECIMAL\(.*\)|U?HUGEINT|UBIGINT)$/;

/** Names and types of a table's columns, in order. */
export async function columnsOf(database: Database, table: string): Promise<TypedColumn[]> {
  const rows = await database.rows<{ column_name: string; column_type: string }>(
    `DESCRIBE ${quoteName(table)}`,
  );
  return rows.map((row) => ({ name: row.column_name, type: typeOf(row.column_type) }));
}

function typeOf(duckdbType: string): ColumnType {
  if (integers.test(duckdbType)) return 'integer';
  if (numbers.test(duckdbType)) return 'number';
  if (duckdbType === 'BOOLEAN') return 'boolean';
  if (duckdbType === 'DATE') return 'date';
  if (duckdbType.startsWith('TIMESTAMP')) return 'timestamp';
  return 'text';
}

/** The largest number of milliseconds from 1970 that a JavaScript date can hold, before or after. */
const latestDate = 8_640_000_000_000_000;

/**
 * SQL that gives a column one representation, whatever its source called it: BIGINT, DOUBLE, BOOLEAN, DATE,
 * TIMESTAMP (UTC) or VARCHAR. NaN, the infinities and dates that no calendar of ours reaches become null.
 */
export function normalised({ name, type }: TypedColumn): string {
  const value = quoteName(name);
  switch (type) {
    case 'integer':
      return `${value}::BIGINT`;
    case 'number':
      return `CASE WHEN isfinite(${value}::DOUBLE) THEN ${value}::DOUBLE END`;
    case 'boolean':
      return value;
    case 'date':
      return `CASE WHEN ${isWithinDates(value)} THEN ${value} END`;
    case 'timestamp':
      return `CASE WHEN ${isWithinDates(value)} THEN make_timestamp(epoch_us(${value})) END`;
    case 'text':
      return `${value}::VARCHAR`;
  }
}

/** Infinite dates have no milliseconds, so that the comparison is null. */
function isWithinDates(value: string): string {
  return `abs(epoch_ms(TRY_CAST(${value} AS TIMESTAMP))) <= ${latestDate}`;
}

/** SQL for `Database.table`: numbers, booleans and dates as DOUBLE, text as VARCHAR. */
export function readable(column: TypedColumn): string {
  const name = quoteName(column.name);
  switch (column.type) {
    case 'integer':
    case 'number':
      return `(${normalised(column)})::DOUBLE`;
    case 'boolean':
      return `${name}::INTEGER::DOUBLE`;
    case 'date':
    case 'timestamp':
      return `epoch_ms((${normalised(column)})::TIMESTAMP)::DOUBLE`;
    case 'text':
      return `${name}::VARCHAR`;
  }
}

/** @param key where the column is named, for the message. @throws ConfigurationError if there is no such column. */
export function findColumn(columns: readonly TypedColumn[], name: string, key: string): TypedColumn {
  const column = columns.find((candidate) => candidate.name === name);
  if (column) return column;
  throw new ConfigurationError(`The data has no column "${name}".`, {
    location: { key, column: name },
    hint: suggestName(
      name,
      columns.map((candidate) => candidate.name),
    ),
  });
}
