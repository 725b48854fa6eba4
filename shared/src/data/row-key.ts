import { createHash } from 'node:crypto';
import { normalised, type TypedColumn } from './column-types.ts';
import { quoteName } from './database.ts';

/**
 * SQL (UHUGEINT) for a number that identifies the values of a row: 128 bits of MD5, whose definition no engine
 * version changes. It orders and places rows; what must withstand forgery is hashed with SHA-256 elsewhere.
 * @param value SQL of a column's value, of the type that `normalised` gives.
 */
export function valuesKey(
  columns: readonly TypedColumn[],
  value: (column: TypedColumn) => string = ({ name }) => quoteName(name),
): string {
  return `md5_number(concat(${columns.flatMap((column) => encoded(column, value(column))).join(', ')}))`;
}

/** As `valuesKey`, of columns as a source has them. */
export function sourceKey(columns: readonly TypedColumn[]): string {
  return valuesKey(columns, (column) => `(${normalised(column)})`);
}

/**
 * SQL of texts that together are different for different values, missing ones included: `concat` takes null for
 * nothing, which no number is, and a text has its length before it. A whole number is written without a fraction and
 * a date as a moment, so that a column of whole numbers keeps its keys when another row brings a fraction.
 */
function encoded({ type }: TypedColumn, value: string): string[] {
  switch (type) {
    case 'text':
      return [`strlen(${value}::VARCHAR)`, "':'", value, "'|'"];
    case 'number':
      return [
        `CASE WHEN abs(${value}) < 1e15 AND ${value} = trunc(${value}) THEN ${value}::BIGINT::VARCHAR ELSE ${value}::VARCHAR END`,
        "'|'",
      ];
    case 'date':
    case 'timestamp':
      return [`epoch_us(${value}::TIMESTAMP)`, "'|'"];
    default:
      return [value, "'|'"];
  }
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
  const bits = `(${key} & 4294967295)::UBIGINT`;
  return `(((xor(${bits}, ${mask}::UBIGINT) * ${factor}::UBIGINT) & 4294967295::UBIGINT)::DOUBLE / 4294967296)`;
}

/** SQL for the part of a key that identifies a row in a data set's files: 63 bits, as a whole number from 0. */
export function keyNumber(key: string): string {
  return `(${key} >> 65)::BIGINT`;
}
