import { type Column, type Table, tableOf, textColumn } from '../data/table.ts';

/** Some rows of a table, spread evenly over it, with no text that none of them holds. */
export function sampleRows(table: Table, most: number): Table {
  const count = Math.min(most, table.rows);
  const rows = Array.from({ length: count }, (_, at) => Math.floor((at * table.rows) / count));
  return tableOf([...table.columns.values()].map((column) => pickRows(column, rows)));
}

/** The rows of a table as tables of one row, as a service gets them. */
export function singleRows(table: Table): Table[] {
  const columns = [...table.columns.values()];
  return Array.from({ length: table.rows }, (_, row) =>
    tableOf(columns.map((column) => pickRows(column, [row]))),
  );
}

function pickRows(column: Column, rows: readonly number[]): Column {
  if (column.kind === 'numeric') {
    return { ...column, values: Float64Array.from(rows, (row) => column.values[row]) };
  }
  return textColumn(
    column.name,
    rows.map((row) => column.dictionary[column.codes[row]]),
  );
}
