import type { Column, Table } from './table.ts';

/** The same table in memory that worker threads share, so that each of them does not get a copy. */
export function sharedTable({ rows, columns }: Table): Table {
  return { rows, columns: new Map([...columns].map(([name, column]) => [name, sharedColumn(column)])) };
}

function sharedColumn(column: Column): Column {
  if (column.kind === 'numeric') {
    const values = new Float64Array(new SharedArrayBuffer(column.values.byteLength));
    values.set(column.values);
    return { ...column, values };
  }
  const codes = new Int32Array(new SharedArrayBuffer(column.codes.byteLength));
  codes.set(column.codes);
  return { ...column, codes };
}
