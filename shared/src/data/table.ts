/** The types of columns, as schema.json names them. */
export const columnTypes = ['integer', 'number', 'boolean', 'text', 'date', 'timestamp'] as const;
export type ColumnType = (typeof columnTypes)[number];

/** Numbers, booleans (0 and 1) and dates (milliseconds since 1970 UTC). Missing is NaN. */
export interface NumericColumn {
  readonly kind: 'numeric';
  readonly name: string;
  readonly type: Exclude<ColumnType, 'text'>;
  readonly values: Float64Array;
}

/** Text, each distinct value stored once. `codes` points into `dictionary`; missing is -1. */
export interface TextColumn {
  readonly kind: 'text';
  readonly name: string;
  readonly type: 'text';
  readonly codes: Int32Array;
  /** Distinct values in order of first appearance. */
  readonly dictionary: readonly string[];
}

export type Column = NumericColumn | TextColumn;

/** Columns of equal length, in order. */
export interface Table {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
}

/** Collects distinct texts and numbers them in order of first appearance. */
export class TextDictionary {
  readonly values: string[] = [];
  readonly #codes = new Map<string, number>();

  /** The number of a text, a new one if it is new; -1 where it is missing. */
  code(text: string | null | undefined): number {
    if (text === null || text === undefined) return -1;
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.values.length;
      this.#codes.set(text, code);
      this.values.push(text);
    }
    return code;
  }
}

/** A text column from values; null, undefined are missing. */
export function textColumn(name: string, values: ArrayLike<string | null | undefined>): TextColumn {
  const dictionary = new TextDictionary();
  const codes = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) codes[row] = dictionary.code(values[row]);
  return { kind: 'text', name, type: 'text', codes, dictionary: dictionary.values };
}

/** A numeric column from values; null, undefined and NaN are missing. */
export function numericColumn(
  name: string,
  type: NumericColumn['type'],
  values: ArrayLike<number | null | undefined>,
): NumericColumn {
  const numbers = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) numbers[row] = values[row] ?? Number.NaN;
  return { kind: 'numeric', name, type, values: numbers };
}

/** A table of the given columns. @throws RangeError if their lengths differ. */
export function tableOf(columns: readonly Column[]): Table {
  const lengths = new Set(columns.map((column) => lengthOf(column)));
  if (lengths.size > 1) throw new RangeError(`Columns of different lengths: ${[...lengths].join(', ')}.`);
  return { rows: [...lengths][0] ?? 0, columns: new Map(columns.map((column) => [column.name, column])) };
}

function lengthOf(column: Column): number {
  return column.kind === 'numeric' ? column.values.length : column.codes.length;
}

/** Value of one cell as text, for messages and slices; missing is null. Booleans read true and false, dates ISO. */
export function cellText(column: Column, row: number): string | null {
  if (column.kind === 'text') {
    const code = column.codes[row];
    return code < 0 ? null : column.dictionary[code];
  }
  const value = column.values[row];
  if (Number.isNaN(value)) return null;
  if (column.type === 'boolean') return value === 0 ? 'false' : 'true';
  if (column.type === 'date') return new Date(value).toISOString().slice(0, 10);
  if (column.type === 'timestamp') return new Date(value).toISOString();
  return String(value);
}

/** The rows with the given indices, in that order. Dictionaries are shared, not rebuilt. */
export function selectRows(table: Table, rows: ArrayLike<number>): Table {
  const columns: Column[] = [];
  for (const column of table.columns.values()) {
    if (column.kind === 'numeric') {
      const values = new Float64Array(rows.length);
      for (let i = 0; i < rows.length; i++) values[i] = column.values[rows[i]];
      columns.push({ ...column, values });
    } else {
      const codes = new Int32Array(rows.length);
      for (let i = 0; i < rows.length; i++) codes[i] = column.codes[rows[i]];
      columns.push({ ...column, codes });
    }
  }
  return tableOf(columns);
}
