import { columnsOf, readable, type TypedColumn } from '../../data/column-types.ts';
import { type Database, quoteName } from '../../data/database.ts';

/** What a column looks like, for guesses about what it is. */
export interface ColumnDescription extends TypedColumn {
  /** Rows with a value. */
  readonly present: number;
  /** Number of different values; off by a few per cent in tables of more than `exactRows` rows. */
  readonly distinct: number;
  /** Of numbers; of dates and timestamps in milliseconds since 1970; null for all else, and where there is no value. */
  readonly smallest: number | null;
  readonly largest: number | null;
}

export interface TableDescription {
  readonly rows: number;
  readonly columns: readonly ColumnDescription[];
}

/** Up to so many rows different values are counted exactly. */
const exactRows = 200_000;

/** Columns of one query. */
const columnsAtOnce = 50;

/** Describes every column of a table of the database. */
export async function describeColumns(database: Database, table: string): Promise<TableDescription> {
  const [{ rows }] = await database.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM ${quoteName(table)}`,
  );
  const typed = await columnsOf(database, table);
  const columns: ColumnDescription[] = [];
  for (let start = 0; start < typed.length; start += columnsAtOnce) {
    const batch = typed.slice(start, start + columnsAtOnce);
    const [figures] = await database.rows<Record<string, number | null>>(
      `SELECT ${batch.map((column, index) => figuresOf(column, index, rows)).join(', ')} FROM ${quoteName(table)}`,
    );
    for (const [index, column] of batch.entries()) {
      columns.push({
        ...column,
        present: figures[`present_${index}`] ?? 0,
        distinct: figures[`distinct_${index}`] ?? 0,
        smallest: figures[`smallest_${index}`] ?? null,
        largest: figures[`largest_${index}`] ?? null,
      });
    }
  }
  return { rows, columns };
}

function figuresOf(column: TypedColumn, index: number, rows: number): string {
  const name = quoteName(column.name);
  const distinct = rows > exactRows ? `approx_count_distinct(${name})` : `count(DISTINCT ${name})`;
  const figures = [`count(${name}) AS present_${index}`, `${distinct} AS distinct_${index}`];
  if (column.type !== 'text') {
    const value = readable(column);
    figures.push(`min(${value}) AS smallest_${index}`, `max(${value}) AS largest_${index}`);
  }
  return figures.join(', ');
}
