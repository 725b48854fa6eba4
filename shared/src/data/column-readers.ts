import { createHash } from 'node:crypto';
import type { ColumnFacts } from './column-facts.ts';
import type { TypedColumn } from './column-types.ts';
import { type Database, quoteName, type RowChunk } from './database.ts';
import { CategoryAccumulator } from './profile/category-accumulator.ts';
import { NumericAccumulator } from './profile/numeric-accumulator.ts';
import {
  type ColumnProfile,
  leastNamedCategoryRows,
  mostNamedCategories,
  type NumericProfile,
  profileFrequentCategories,
} from './profile/profile.ts';
import { withoutCategories } from './profile/sensitive.ts';
import { type Column, TextDictionary } from './table.ts';

/** Reads one column chunk by chunk: its digest, its profile, and its first rows for the sample. */
export interface ColumnReader {
  /** SQL of what it needs, in the types of `RowChunk`. */
  readonly select: readonly string[];
  /** @param position of its first value in the chunk. @param sampled rows from the chunk's beginning to keep. */
  read(chunk: RowChunk, position: number, sampled: number): void;
  /** SHA-256 of all values read, in their order. */
  digest(): string;
  /** @param relation SQL of the rows that were read, for what is counted there. */
  profile(database: Database, relation: string): Promise<ColumnProfile>;
  sample(): Column;
}

/**
 * @param values the sorted values of a text column that is stored as numbers into them, else undefined.
 * @param sensitive whether no profile may tell its values.
 */
export function columnReader(
  column: TypedColumn,
  facts: ColumnFacts,
  values: readonly string[] | undefined,
  sensitive: boolean,
): ColumnReader {
  const { name, type } = column;
  if (type !== 'text') return new NumericReader(name, type, facts, sensitive);
  return values ? new ListedReader(name, values, sensitive) : new TextReader(name, sensitive);
}

/** Stands for a missing value among whole numbers of 32 bits: `ColumnFacts.width` leaves it free. */
const missingInteger = -(2 ** 31);

class NumericReader implements ColumnReader {
  readonly select: string[];
  readonly #name: string;
  readonly #type: NumericProfile['type'];
  readonly #sensitive: boolean;
  readonly #accumulator: NumericAccumulator;
  readonly #hash = createHash('sha256');
  readonly #sample: number[] = [];
  readonly #isShort: boolean;
  #scratch = new Float64Array(0);

  constructor(name: string, type: NumericProfile['type'], { width }: ColumnFacts, sensitive: boolean) {
    this.#name = name;
    this.#type = type;
    this.#sensitive = sensitive;
    this.#accumulator = new NumericAccumulator(type);
    const value = quoteName(name);
    const number = this.#isMoment
      ? `epoch_us(${value}::TIMESTAMP)`
      : type === 'boolean'
        ? `${value}::INTEGER`
        : value;
    this.#isShort = width === 'int32';
    this.select = this.#isShort
      ? [`coalesce(${value}::INTEGER, ${missingInteger})`]
      : [`coalesce((${number})::DOUBLE, 'nan'::DOUBLE)`];
    // Where a double does not tell two whole numbers apart, the digest takes them as they are as well.
    if (width === 'int64') this.select.push(`coalesce(${value}::BIGINT, 0)`);
  }

  get #isMoment(): boolean {
    return this.#type === 'date' || this.#type === 'timestamp';
  }

  read(chunk: RowChunk, position: number, sampled: number): void {
    const values = this.#isShort ? this.#readShort(chunk, position) : this.#readDoubles(chunk, position);
    this.#accumulator.add(values, chunk.rows);
    for (let row = 0; row < sampled; row++) this.#sample.push(values[row]);
  }

  #readShort(chunk: RowChunk, position: number): Float64Array {
    const integers = chunk.integers(position);
    this.#hash.update(integers);
    const values = this.#room(chunk.rows);
    for (let row = 0; row < chunk.rows; row++) {
      values[row] = integers[row] === missingInteger ? Number.NaN : integers[row];
    }
    return values;
  }

  #readDoubles(chunk: RowChunk, position: number): Float64Array {
    const doubles = chunk.doubles(position);
    this.#hash.update(doubles);
    if (this.select.length > 1) this.#hash.update(chunk.longs(position + 1));
    if (!this.#isMoment) return doubles;
    // The digest knows microseconds, everything else milliseconds.
    const values = this.#room(chunk.rows);
    for (let row = 0; row < chunk.rows; row++) values[row] = doubles[row] / 1000;
    return values;
  }

  #room(rows: number): Float64Array {
    if (this.#scratch.length < rows) this.#scratch = new Float64Array(rows);
    return this.#scratch;
  }

  digest(): string {
    return this.#hash.digest('hex');
  }

  async profile(): Promise<ColumnProfile> {
    return this.#accumulator.profile({ sensitive: this.#sensitive });
  }

  sample(): Column {
    return { kind: 'numeric', name: this.#name, type: this.#type, values: Float64Array.from(this.#sample) };
  }
}

class ListedReader implements ColumnReader {
  readonly select: string[];
  readonly #name: string;
  readonly #values: readonly string[];
  readonly #sensitive: boolean;
  readonly #accumulator: CategoryAccumulator;
  readonly #hash = createHash('sha256');
  readonly #sample: number[] = [];

  constructor(name: string, values: readonly string[], sensitive: boolean) {
    this.#name = name;
    this.#values = values;
    this.#sensitive = sensitive;
    this.#accumulator = new CategoryAccumulator(values);
    this.select = [`coalesce(enum_code(${quoteName(name)})::INTEGER, -1)`];
    this.#hash.update(JSON.stringify(values));
  }

  read(chunk: RowChunk, position: number, sampled: number): void {
    const codes = chunk.integers(position);
    this.#hash.update(codes);
    this.#accumulator.add(codes, chunk.rows);
    for (let row = 0; row < sampled; row++) this.#sample.push(codes[row]);
  }

  digest(): string {
    return this.#hash.digest('hex');
  }

  async profile(): Promise<ColumnProfile> {
    return this.#accumulator.profile({ sensitive: this.#sensitive });
  }

  sample(): Column {
    return {
      kind: 'text',
      name: this.#name,
      type: 'text',
      codes: Int32Array.from(this.#sample),
      dictionary: this.#values,
    };
  }
}

/** Text of too many values to list: the database counts them. */
class TextReader implements ColumnReader {
  readonly select: string[];
  readonly #name: string;
  readonly #sensitive: boolean;
  readonly #hash = createHash('sha256');
  readonly #dictionary = new TextDictionary();
  readonly #sample: number[] = [];

  constructor(name: string, sensitive: boolean) {
    this.#name = name;
    this.#sensitive = sensitive;
    this.select = [quoteName(name)];
  }

  read(chunk: RowChunk, position: number, sampled: number): void {
    const texts = chunk.texts(position);
    this.#hash.update(texts.map((text) => (text === null ? '-' : `${text.length}:${text}`)).join(''));
    for (let row = 0; row < sampled; row++) this.#sample.push(this.#dictionary.code(texts[row]));
  }

  digest(): string {
    return this.#hash.digest('hex');
  }

  async profile(database: Database, relation: string): Promise<ColumnProfile> {
    const column = quoteName(this.#name);
    const [facts] = await database.rows<{ distinct: number; present: number; missing: number }>(
      `SELECT count(DISTINCT ${column}) AS "distinct", count(${column}) AS present,
         count(*) - count(${column}) AS missing FROM ${relation}`,
    );
    const frequent = await database.rows<{ category: string; rows: number }>(
      `SELECT ${column} AS category, count(*) AS rows FROM ${relation} AND ${column} IS NOT NULL GROUP BY ALL
       HAVING count(*) >= ${leastNamedCategoryRows} ORDER BY rows DESC, category LIMIT ${mostNamedCategories + 1}`,
    );
    const counts = frequent.map(({ category, rows }) => [category, rows] as const);
    const profile = profileFrequentCategories(counts, facts);
    return this.#sensitive ? withoutCategories(profile) : profile;
  }

  sample(): Column {
    const { values: dictionary } = this.#dictionary;
    return { kind: 'text', name: this.#name, type: 'text', codes: Int32Array.from(this.#sample), dictionary };
  }
}
