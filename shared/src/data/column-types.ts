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

/**
 * SQL that gives a column one representation, whatever its source called it: BIGINT, DOUBLE (NaN and the
 * infinities become null), BOOLEAN, DATE, TIMESTAMP (UTC) or VARCHAR.
 */
export function normalised({ name, type }: TypedColumn, duckdbName: string = quoteName(name)): string {
  switch (type) {
    case 'integer':
      return `${duckdbName}::BIGINT`;
    case 'number':
      return `CASE WHEN isfinite(${duckdbName}::DOUBLE) THEN ${duckdbName}::DOUBLE END`;
    case 'boolean':
    case 'date':
      return duckdbName;
    case 'timestamp':
      return `make_timestamp(epoch_us(${duckdbName}))`;
    case 'text':
      return `${duckdbName}::VARCHAR`;
  }
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
      return `epoch_ms(${name}::TIMESTAMP)::DOUBLE`;
    case 'text':
      return `${name}::VARCHAR`;
  }
}
