import { Random } from '../base/random.ts';
import { readable, type TypedColumn } from './column-types.ts';
import { type Database, quoteName, quoteText, type RowChunk } from './database.ts';
import { type Column, type Table, TextDictionary, tableOf } from './table.ts';

/** Text of more different values than this is read as it is, else as numbers into a list of its values. */
const mostListedValues = 50_000;

/** Rows whose values are counted first: if they are too many, the others need not be looked at. */
const firstRows = 100_000;

/**
 * Reads all rows of a relation into typed columns. Numbers cross as blocks of memory, and text of few values as numbers
 * into a list of them, so that no cell is a JavaScript value on its way. Numbers are in memory that threads can share.
 * @param relation a table or view.
 * @param columns of it, see `columnsOf`.
 * @param maxRows of more rows a part is read that says nothing of the rows: the same each time.
 */
export async function readTable(
  database: Database,
  relation: string,
  columns: readonly TypedColumn[],
  maxRows = Number.POSITIVE_INFINITY,
): Promise<Table> {
  if (columns.length === 0) return tableOf([]);
  const [{ rows: all }] = await database.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM ${quoteName(relation)}`,
  );
  const part = all > maxRows ? new RowPart(all, maxRows) : null;
  const rows = part?.size ?? all;
  const lists = await listValues(database, relation, columns);
  const fillers = columns.map((column, index) => {
    const list = lists.get(column.name);
    if (list !== undefined) return new ListedFiller(column, index, rows, list);
    return column.type === 'text'
      ? new TextFiller(column, index, rows)
      : new NumberFiller(column, column.type, index, rows);
  });
  let position = 0;
  const selected = fillers.map(({ select }) => select).join(', ');
  for await (const chunk of database.chunks(`SELECT ${selected} FROM ${quoteName(relation)}`)) {
    const kept = part?.next(chunk.rows) ?? null;
    for (const filler of fillers) filler.add(chunk, position, kept);
    position += kept?.length ?? chunk.rows;
  }
  return tableOf(fillers.map((filler) => filler.column()));
}

/** A list of values, as a type of the database. */
interface ValueList {
  readonly type: string;
  readonly values: readonly string[];
}

async function listValues(
  database: Database,
  relation: string,
  columns: readonly TypedColumn[],
): Promise<Map<string, ValueList>> {
  const lists = new Map<string, ValueList>();
  const texts = columns.filter(({ type }) => type === 'text');
  if (texts.length === 0) return lists;
  // About how many is enough: what is listed is counted exactly.
  const counts = texts.map((column, i) => `approx_count_distinct(${readable(column)}) AS c${i}`);
  const [first] = await database.rows<Record<string, number>>(
    `SELECT ${counts.join(', ')} FROM (FROM ${quoteName(relation)} LIMIT ${firstRows})`,
  );
  for (const [i, column] of texts.entries()) {
    if (first[`c${i}`] > mostListedValues) continue;
    const value = readable(column);
    const values: string[] = [];
    for await (const chunk of database.chunks(
      `SELECT DISTINCT ${value} AS v FROM ${quoteName(relation)} WHERE ${value} IS NOT NULL
       LIMIT ${mostListedValues + 1}`,
    )) {
      values.push(...(chunk.texts(0) as string[]));
    }
    if (values.length === 0 || values.length > mostListedValues) continue;
    const type = `mlops_list_${lists.size}`;
    const members = values.map((text) => quoteText(text)).join(', ');
    await database.run(`CREATE OR REPLACE TYPE ${type} AS ENUM (${members})`);
    lists.set(column.name, { type, values });
  }
  return lists;
}

/** Chooses rows one after the other so that any of them are as likely (Knuth's algorithm S, 1969). */
class RowPart {
  readonly size: number;
  readonly #random = new Random(1);
  #rest: number;
  #wanted: number;

  constructor(rows: number, size: number) {
    this.size = size;
    this.#rest = rows;
    this.#wanted = size;
  }

  /** @returns which of the next rows are in it. */
  next(rows: number): Int32Array {
    const kept = new Int32Array(rows);
    let count = 0;
    for (let row = 0; row < rows; row++) {
      if (this.#random.uniform() * this.#rest < this.#wanted) {
        kept[count++] = row;
        this.#wanted--;
      }
      this.#rest--;
    }
    return kept.subarray(0, count);
  }
}

/** Fills one column, chunk by chunk. */
interface Filler {
  readonly select: string;
  /** @param position of the first row that is kept. @param kept the rows of the chunk to keep; null means all. */
  add(chunk: RowChunk, position: number, kept: Int32Array | null): void;
  column(): Column;
}

class NumberFiller implements Filler {
  readonly select: string;
  readonly #name: string;
  readonly #type: Exclude<Column['type'], 'text'>;
  readonly #index: number;
  readonly #values: Float64Array;

  constructor(column: TypedColumn, type: Exclude<Column['type'], 'text'>, index: number, rows: number) {
    // What is not finite is found here: to ask the database for each value would take as long as to read it.
    const value = type === 'number' ? `${quoteName(column.name)}::DOUBLE` : readable(column);
    this.select = `coalesce(${value}, 'NaN'::DOUBLE)`;
    this.#name = column.name;
    this.#type = type;
    this.#index = index;
    this.#values = new Float64Array(new SharedArrayBuffer(8 * rows));
  }

  add(chunk: RowChunk, position: number, kept: Int32Array | null): void {
    const values = chunk.doubles(this.#index);
    const rows = this.#values;
    if (kept === null) rows.set(values, position);
    else for (let i = 0; i < kept.length; i++) rows[position + i] = values[kept[i]];
    if (this.#type !== 'number') return;
    const end = position + (kept ?? values).length;
    // Of what is not finite the difference from itself is not zero.
    for (let row = position; row < end; row++) if (rows[row] - rows[row] !== 0) rows[row] = Number.NaN;
  }

  column(): Column {
    return { kind: 'numeric', name: this.#name, type: this.#type, values: this.#values };
  }
}

/** Numbers into the list become numbers into a dictionary in order of first appearance. */
class ListedFiller implements Filler {
  readonly select: string;
  readonly #name: string;
  readonly #index: number;
  readonly #codes: Int32Array;
  readonly #list: readonly string[];
  readonly #dictionary: string[] = [];
  readonly #codeOf: Int32Array;

  constructor(column: TypedColumn, index: number, rows: number, { type, values }: ValueList) {
    this.select = `coalesce(enum_code((${readable(column)})::${type})::INTEGER, -1)`;
    this.#name = column.name;
    this.#index = index;
    this.#codes = new Int32Array(rows);
    this.#list = values;
    this.#codeOf = new Int32Array(values.length).fill(-1);
  }

  add(chunk: RowChunk, position: number, kept: Int32Array | null): void {
    const listed = chunk.integers(this.#index);
    const codes = this.#codes;
    const codeOf = this.#codeOf;
    const rows = kept?.length ?? listed.length;
    for (let row = 0; row < rows; row++) {
      const place = listed[kept === null ? row : kept[row]];
      if (place >= 0 && codeOf[place] < 0) {
        codeOf[place] = this.#dictionary.length;
        this.#dictionary.push(this.#list[place]);
      }
      codes[position + row] = place < 0 ? -1 : codeOf[place];
    }
  }

  column(): Column {
    return {
      kind: 'text',
      name: this.#name,
      type: 'text',
      codes: this.#codes,
      dictionary: this.#dictionary,
    };
  }
}

class TextFiller implements Filler {
  readonly select: string;
  readonly #name: string;
  readonly #index: number;
  readonly #codes: Int32Array;
  readonly #dictionary = new TextDictionary();

  constructor(column: TypedColumn, index: number, rows: number) {
    this.select = readable(column);
    this.#name = column.name;
    this.#index = index;
    this.#codes = new Int32Array(rows);
  }

  add(chunk: RowChunk, position: number, kept: Int32Array | null): void {
    const texts = chunk.texts(this.#index);
    const rows = kept?.length ?? texts.length;
    for (let row = 0; row < rows; row++) {
      this.#codes[position + row] = this.#dictionary.code(texts[kept === null ? row : kept[row]]);
    }
  }

  column(): Column {
    return {
      kind: 'text',
      name: this.#name,
      type: 'text',
      codes: this.#codes,
      dictionary: this.#dictionary.values,
    };
  }
}
