import { type Column, cellText, type Table } from '../data/table.ts';

/** The body of a predict request that asks about a table's rows. @param fields names of the model's fields. */
export function writeRequest(table: Table, fields: readonly string[]): string {
  const columns = fields.flatMap((name) => table.columns.get(name) ?? []);
  const instances = Array.from({ length: table.rows }, (_, row) =>
    // fromEntries: a field may be named "__proto__".
    Object.fromEntries(columns.map((column) => [column.name, jsonValue(column, row)])),
  );
  return JSON.stringify({ instances });
}

function jsonValue(column: Column, row: number): string | number | boolean | null {
  if (column.kind === 'numeric' && !Number.isNaN(column.values[row])) {
    if (column.type === 'boolean') return column.values[row] !== 0;
    if (column.type === 'integer' || column.type === 'number') return column.values[row];
  }
  return cellText(column, row);
}
