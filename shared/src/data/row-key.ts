import { createHash } from 'node:crypto';
import { normalised, type TypedColumn } from './column-types.ts';
import { quoteName } from './database.ts';

/** Stands for a missing value: 2⁶⁴ over the golden ratio, which no value's hash is but by chance. */
const missingHash = '11400714819323198485';

/**
 * SQL (UBIGINT) for a number that identifies the values of a row. It orders and places rows; what must withstand
 * forgery is hashed with SHA-256 elsewhere, and two rows of one number, which among 10⁷ rows is one chance in 10⁵,
 * could only exchange their places.
 *
 * DuckDB's `hash` of a number of 64 bits is one mixer: twice x ^= x >> 32, x *= 0xd6e8feb86659fd93, and once more
 * x ^= x >> 32. Texts are hashed by MD5, because DuckDB is free to hash texts otherwise in another version. A test
 * compares keys with this definition, so that no version of the engine moves rows to another side without notice.
 * @param value SQL of a column's value, of the type that `normalised` gives.
 * @param textHashes SQL of the hash of a text column's value (`textHash`), where it is known already.
 */
export function valuesKey(
  columns: readonly TypedColumn[],
  value: (column: TypedColumn) => string = ({ name }) => quoteName(name),
  textHashes: ReadonlyMap<string, string> = new Map(),
): string {
  const hashes = columns.map(
    (column) =>
      `coalesce(${textHashes.get(column.name) ?? hashed(column, value(column))}, ${missingHash}::UBIGINT)`,
  );
  return mixed(hashes);
}

/** Hashes that are mixed within one another: more would be too deep for DuckDB's parser. */
const deepest = 100;

/** SQL of one hash for several, mixed after each, so that equal values of two columns do not cancel each other. */
function mixed(hashes: readonly string[]): string {
  if (hashes.length > deepest) {
    const groups = Math.ceil(hashes.length / deepest);
    return mixed(
      Array.from({ length: groups }, (_, at) => mixed(hashes.slice(at * deepest, (at + 1) * deepest))),
    );
  }
  return hashes.reduce((key, own) => (key === '' ? `hash(${own})` : `hash(xor(${key}, ${own}))`), '');
}

/** As `valuesKey`, of columns as a source has them. */
export function sourceKey(columns: readonly TypedColumn[]): string {
  return valuesKey(columns, (column) => `(${normalised(column)})`);
}

/** SQL (UBIGINT) of the hash of a text. */
export function textHash(value: string): string {
  return `md5_number_lower(${value})`;
}

/**
 * SQL of a value's hash. A whole number has the hash of an integer and a date that of a moment, so that a column of
 * whole numbers keeps its keys when another row brings a fraction.
 */
function hashed({ type }: TypedColumn, value: string): string {
  switch (type) {
    case 'text':
      return textHash(`${value}::VARCHAR`);
    case 'number':
      return `CASE WHEN abs(${value}) < 1e15 AND ${value} = trunc(${value}) THEN hash(${value}::BIGINT)
        WHEN ${value} IS NOT NULL THEN hash(${value}) END`;
    case 'date':
    case 'timestamp':
      return present(value, `epoch_us(${value}::TIMESTAMP)::BIGINT`);
    default:
      return present(value, `${value}::BIGINT`);
  }
}

/** DuckDB gives a missing value a hash of its own choice. */
function present(value: string, number: string): string {
  return `CASE WHEN ${value} IS NOT NULL THEN hash(${number}) END`;
}

/**
 * SQL for a number in [0, 1) that depends on the seed and the row's key alone, so that a row keeps its side when
 * rows are added around it. 32 bits of the key, which are uniform, are mixed with the seed by a multiplication
 * (Fibonacci hashing), so that the places of two seeds have nothing to do with each other.
 * @param key SQL of `valuesKey`.
 */
export function placeOf(key: string, seed: number): string {
  const digest = createHash('sha256').update(`mlops-split:${seed}`).digest();
  const mask = digest.readUInt32BE(0);
  // An odd factor: then no two of the 2^32 numbers come to the same place.
  const factor = (digest.readUInt32BE(4) | 1) >>> 0;
  const bits = `(${key} & 4294967295::UBIGINT)`;
  return `(((xor(${bits}, ${mask}::UBIGINT) * ${factor}::UBIGINT) & 4294967295::UBIGINT)::DOUBLE / 4294967296)`;
}

/** SQL for the part of a key that identifies a row in a data set's files: 63 bits, as a whole number from 0. */
export function keyNumber(key: string): string {
  return `(${key} >> 1)::BIGINT`;
}
