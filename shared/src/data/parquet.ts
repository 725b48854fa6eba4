import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AsyncBuffer, ColumnData, FileMetaData, SchemaElement } from 'hyparquet';
import { ConfigurationError, messageOf } from '../base/errors.ts';
import { temporaryName } from '../base/files.ts';
import { type Column, type ColumnType, type Table, TextDictionary, tableOf } from './table.ts';

const millisecondsPerDay = 86_400_000;

/** Dates as numbers, so that no object is made for each cell. */
const parsers = {
  timestampFromMilliseconds: (value: bigint) => Number(value),
  timestampFromMicroseconds: (value: bigint) => Number(value) / 1e3,
  timestampFromNanoseconds: (value: bigint) => Number(value) / 1e6,
  dateFromDays: (value: number) => value * millisecondsPerDay,
};

/**
 * Reads a Parquet file into columns, with a small JavaScript reader (no native library).
 * @param path the file.
 * @param options.columns names to read, absent means all; names that the file lacks are left out.
 * @param options.rows how many there must be, where that is known.
 * @param options.texts names of columns that are read as text whatever they hold: whole numbers of 64 bits keep all
 * their digits so.
 * @throws ConfigurationError if the file is missing, not Parquet, cut off, or has nested columns.
 */
export async function readParquet(
  path: string,
  options: { columns?: readonly string[]; rows?: number; texts?: readonly string[] } = {},
): Promise<Table> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetRead } = await import('hyparquet');
  let file: AsyncBuffer;
  let metadata: FileMetaData;
  try {
    file = await asyncBufferFromFile(path);
    metadata = await parquetMetadataAsync(file);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ConfigurationError(
      missing
        ? `The file "${path}" does not exist.`
        : `"${path}" is not a complete Parquet file: ${messageOf(cause)}`,
      { location: { file: path }, cause },
    );
  }
  const elements = metadata.schema.slice(1);
  const nested = elements.find((element) => (element.num_children ?? 0) > 0);
  if (nested) {
    throw new ConfigurationError(`Column "${nested.name}" holds lists or structures.`, {
      location: { file: path, column: nested.name },
      hint: 'Flatten it, for example with data.query.',
    });
  }
  const wanted = options.columns && new Set(options.columns);
  const selected = elements.filter((element) => !wanted || wanted.has(element.name));
  const rows = Number(metadata.num_rows);
  const grouped = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  const expected = options.rows ?? grouped;
  if (rows !== grouped || rows !== expected) {
    throw new ConfigurationError(
      `"${path}" says that it has ${rows} rows, but there are ${Math.min(grouped, expected)}.`,
      {
        location: { file: path },
        hint: 'The file is damaged; write it again.',
      },
    );
  }
  const builders = new Map(
    selected.map((element) => {
      const type = options.texts?.includes(element.name) ? 'text' : columnTypeOf(element);
      return [element.name, new ColumnBuilder(element.name, type, rows)];
    }),
  );
  if (rows > 0 && selected.length > 0) {
    try {
      await parquetRead({
        file,
        metadata,
        columns: selected.map((element) => element.name),
        parsers,
        onChunk: (chunk) => builders.get(chunk.columnName)?.add(chunk),
      });
    } catch (cause) {
      throw new ConfigurationError(`"${path}" cannot be read: ${messageOf(cause)}`, {
        location: { file: path },
        hint: 'The file may be damaged, or use a compression other than none and Snappy.',
        cause,
      });
    }
  }
  if (builders.size === 0) return { rows, columns: new Map() };
  return tableOf([...builders.values()].map((builder) => builder.column()));
}

/** Number of rows, from the file's footer alone. */
export async function parquetRowCount(path: string): Promise<number> {
  const { asyncBufferFromFile, parquetMetadataAsync } = await import('hyparquet');
  return Number((await parquetMetadataAsync(await asyncBufferFromFile(path))).num_rows);
}

function columnTypeOf(element: SchemaElement): ColumnType {
  const logical = element.logical_type?.type ?? element.converted_type;
  if (element.type === 'BOOLEAN') return 'boolean';
  if (logical === 'DATE') return 'date';
  if (element.type === 'INT96' || String(logical).startsWith('TIMESTAMP')) return 'timestamp';
  if (logical === 'DECIMAL' || element.type === 'FLOAT' || element.type === 'DOUBLE') return 'number';
  if (element.type === 'INT32' || element.type === 'INT64') return 'integer';
  return 'text';
}

/** Collects the chunks of one column, which may come in several pieces. */
class ColumnBuilder {
  readonly #name: string;
  readonly #type: ColumnType;
  readonly #values: Float64Array;
  readonly #codes: Int32Array;
  readonly #dictionary = new TextDictionary();

  constructor(name: string, type: ColumnType, rows: number) {
    this.#name = name;
    this.#type = type;
    this.#values = new Float64Array(this.#type === 'text' ? 0 : rows).fill(Number.NaN);
    this.#codes = new Int32Array(this.#type === 'text' ? rows : 0).fill(-1);
  }

  add(chunk: ColumnData): void {
    const { columnData, rowStart } = chunk;
    if (this.#type === 'text') {
      for (let i = 0; i < columnData.length; i++) this.#codes[rowStart + i] = this.#code(columnData[i]);
    } else {
      for (let i = 0; i < columnData.length; i++) {
        const value = columnData[i];
        if (value !== null && value !== undefined) this.#values[rowStart + i] = Number(value);
      }
    }
  }

  column(): Column {
    const name = this.#name;
    return this.#type === 'text'
      ? { kind: 'text', name, type: 'text', codes: this.#codes, dictionary: this.#dictionary.values }
      : { kind: 'numeric', name, type: this.#type, values: this.#values };
  }

  #code(value: unknown): number {
    const isText = value === null || value === undefined || typeof value === 'string';
    return this.#dictionary.code(isText ? value : String(value));
  }
}

/** Writes columns as a Parquet file (Snappy), atomically. Missing values become null. */
export async function writeParquet(path: string, table: Table): Promise<void> {
  const { parquetWriteFile } = await import('hyparquet-writer');
  const partial = temporaryName(path);
  await mkdir(dirname(path), { recursive: true });
  const columns = [...table.columns.values()].map((column) => writtenColumn(column));
  try {
    parquetWriteFile({
      filename: partial,
      schema: [{ name: 'root', num_children: columns.length }, ...columns.map(({ element }) => element)],
      columnData: columns.map(({ element, data }) => ({ name: element.name, data })),
    });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

type WrittenData = import('hyparquet-writer').ColumnSource['data'];

function writtenColumn(column: Column): { element: SchemaElement; data: WrittenData } {
  const written = (type: Partial<SchemaElement>, data: WrittenData, required = false) => ({
    element: { name: column.name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL', ...type } as const,
    data,
  });
  if (column.kind === 'text') {
    const data = Array.from(column.codes, (code) => (code < 0 ? null : column.dictionary[code]));
    return written({ type: 'BYTE_ARRAY', converted_type: 'UTF8' }, data);
  }
  const { values, type } = column;
  switch (type) {
    case 'boolean':
      return written(
        { type: 'BOOLEAN' },
        present(values, (value) => value !== 0),
      );
    case 'date':
      return written({ type: 'INT32', converted_type: 'DATE' }, present(values, toDate));
    case 'timestamp':
      return written({ type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, present(values, toDate));
  }
  const complete = !values.some(Number.isNaN);
  if (type === 'integer' && values.every((value) => Number.isNaN(value) || Math.abs(value) < 2 ** 31)) {
    return written({ type: 'INT32' }, complete ? Int32Array.from(values) : present(values, Number), complete);
  }
  return written({ type: 'DOUBLE' }, complete ? values : present(values, Number), complete);
}

function toDate(milliseconds: number): Date {
  return new Date(milliseconds);
}

function present<T>(values: Float64Array, convert: (value: number) => T): (T | null)[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : convert(value)));
}
