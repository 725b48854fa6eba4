import { type Column, type Table, tableOf } from './table.ts';

/** The rows of one table and, below them, those of another; the columns are the first one's. */
export function appendRows(first: Table, second: Table): Table {
  return tableOf([...first.columns.values()].map((column) => appendColumn(column, second)));
}

function appendColumn(column: Column, { rows, columns }: Table): Column {
  const other = columns.get(column.name);
  if (column.kind === 'numeric') {
    const values = new Float64Array(column.values.length + rows).fill(Number.NaN);
    values.set(column.values);
    if (other?.kind === 'numeric') values.set(other.values, column.values.length);
    return { ...column, values };
  }
  const codes = new Int32Array(column.codes.length + rows).fill(-1);
  codes.set(column.codes);
  if (other?.kind !== 'text') return { ...column, codes };
  const dictionary = [...column.dictionary];
  const codeOf = new Map(dictionary.map((text, code) => [text, code]));
  const translated = other.dictionary.map((text) => codeOf.get(text) ?? dictionary.push(text) - 1);
  for (let row = 0; row < rows; row++) {
    if (other.codes[row] >= 0) codes[column.codes.length + row] = translated[other.codes[row]];
  }
  return { ...column, codes, dictionary };
}
