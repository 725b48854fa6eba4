import type { ColumnExpectation, Expectations } from '../../config/expectation-schema.ts';
import { normalised, type TypedColumn } from '../column-types.ts';
import { type Database, quoteName } from '../database.ts';
import { leastNamedCategoryRows } from '../profile/profile.ts';
import { isNumeric, isTime } from './sql-values.ts';

/** Text of more different values than this is not taken for categories. */
const mostCategories = 20;

/** Characters of a category; what is longer is not one. */
const longestCategory = 80;

/** So many rows at the least say that values do not repeat. */
const leastUniqueRows = 100;

/** Columns of one query. */
const columnsAtOnce = 50;

/** Names that `data.expect` uses for itself, or that no mapping can have. */
const unspeakable = new Set(['rows', 'table', '__proto__']);

interface ColumnStatistics {
  readonly present: number;
  /** Number of different values, off by a few per cent. */
  readonly distinct: number;
  /** Numbers and times (milliseconds since 1970); null for all else and where no value is present. */
  readonly smallest: number | null;
  readonly largest: number | null;
}

/**
 * A first set of expectations that the data itself meets, wide enough that honest new rows mostly do. It names only
 * categories of ten rows or more and rounds every bound away from the data, so that it gives no single row's value
 * away; of sensitive columns it tells type and missing values alone.
 * @param columns with the types that they will have in the data set.
 */
export async function inferExpectations(
  database: Database,
  table: string,
  columns: readonly TypedColumn[],
  { sensitive = new Set() }: { sensitive?: ReadonlySet<string> } = {},
): Promise<Expectations> {
  const [{ rows }] = await database.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM ${quoteName(table)}`,
  );
  const inferred: [string, unknown][] = [['rows', { min: Math.max(1, Math.floor(rows / 2)) }]];
  const speakable = columns.filter(({ name }) => !unspeakable.has(name));
  for (let start = 0; start < speakable.length; start += columnsAtOnce) {
    const batch = speakable.slice(start, start + columnsAtOnce);
    const statistics = await readStatistics(database, table, batch);
    for (const [index, column] of batch.entries()) {
      const found = statistics[index];
      // A column without values says nothing of itself, not even its type.
      if (found.present === 0) continue;
      inferred.push([
        column.name,
        {
          type: column.type,
          ...(sensitive.has(column.name) ? {} : await inferValues(database, table, column, rows, found)),
          ...inferMissing(rows, found.present),
        },
      ]);
    }
  }
  return Object.fromEntries(inferred) as Expectations;
}

async function readStatistics(
  database: Database,
  table: string,
  columns: readonly TypedColumn[],
): Promise<ColumnStatistics[]> {
  const branches = columns.map((column, index) => {
    const value = isTime(column.type) ? 'epoch_ms(v::TIMESTAMP)' : 'v';
    const ends = isNumeric(column.type) || isTime(column.type) ? [`min(${value})`, `max(${value})`] : [];
    const figures = ['count(v)', 'approx_count_distinct(v)', ...ends].map((figure) => `${figure}::DOUBLE`);
    return `SELECT ${index} AS place, [${figures.join(', ')}] AS figures FROM ${values(table, column)}`;
  });
  const rows = await database.rows<{ place: number; figures: (number | null)[] }>(
    branches.join('\nUNION ALL '),
  );
  return rows
    .sort((a, b) => a.place - b.place)
    .map(({ figures: [present, distinct, smallest = null, largest = null] }) => ({
      present: present ?? 0,
      distinct: distinct ?? 0,
      smallest,
      largest,
    }));
}

/** SQL of a relation with the one column `v`, as expectations see it. */
function values(table: string, column: TypedColumn): string {
  return `(SELECT ${normalised(column)} AS v FROM ${quoteName(table)})`;
}

async function inferValues(
  database: Database,
  table: string,
  column: TypedColumn,
  rows: number,
  found: ColumnStatistics,
): Promise<ColumnExpectation> {
  const { type } = column;
  if (type === 'boolean') return {};
  if (isTime(type)) return inferEarliest(found);
  if (type === 'number') return inferRange(type, found);
  const mayBeUnique = rows >= leastUniqueRows && found.present === rows && found.distinct > 0.9 * rows;
  if (mayBeUnique && looksLikeKey(column, rows, found)) {
    const { distinct, spaced } = await readKey(database, table, column);
    if (distinct === rows && !spaced) return { unique: true };
  }
  if (type === 'text') {
    const categories =
      found.distinct > 2 * mostCategories ? null : await readCategories(database, table, column);
    return categories === null ? {} : { values: categories };
  }
  const { smallest, largest } = found;
  if (smallest === 0 && largest === 1 && found.distinct === 2) return { values: [0, 1] };
  return inferRange(type, found);
}

/** Whole numbers without a gap, and columns that are called so; of text it shows in the values. */
function looksLikeKey({ name, type }: TypedColumn, rows: number, found: ColumnStatistics): boolean {
  if (type === 'text' || /(^|[^a-z])(id|key|uuid|guid)$|[a-z]I[dD]$/i.test(name)) return true;
  return (found.largest ?? 0) - (found.smallest ?? 0) + 1 === rows;
}

/** Exact number of values, and whether one of them has a space in it, as names and sentences have and keys have not. */
async function readKey(
  database: Database,
  table: string,
  column: TypedColumn,
): Promise<{ distinct: number; spaced: boolean }> {
  const [found] = await database.rows<{ distinct: number; spaced: boolean }>(
    `SELECT count(DISTINCT v) AS distinct, coalesce(bool_or(regexp_matches(v::VARCHAR, '\\s')), false) AS spaced
     FROM ${values(table, column)}`,
  );
  return found;
}

/** The values of a text column in order; null unless each is in ten rows or more and they are few. */
async function readCategories(
  database: Database,
  table: string,
  column: TypedColumn,
): Promise<string[] | null> {
  const counts = await database.rows<{ v: string; n: number }>(
    `SELECT v, count(*) AS n FROM ${values(table, column)} WHERE v IS NOT NULL GROUP BY v ORDER BY v
     LIMIT ${mostCategories + 1}`,
  );
  const isCategory = ({ v, n }: { v: string; n: number }) =>
    n >= leastNamedCategoryRows && v.length <= longestCategory;
  if (counts.length > mostCategories || !counts.every(isCategory)) return null;
  return counts.map(({ v }) => v);
}

/** A range with half of the data's own on either side; it does not leave the sign that all values have. */
function inferRange(type: 'integer' | 'number', found: ColumnStatistics): ColumnExpectation {
  const smallest = found.smallest as number;
  const largest = found.largest as number;
  const span = largest - smallest;
  if (!Number.isFinite(span) || span === 0) return {};
  const digits = 10 ** (Math.floor(Math.log10(span)) - 1);
  const step = type === 'integer' ? Math.max(1, digits) : digits;
  const rounded = (value: number, round: (steps: number) => number) =>
    Number((round(value / step) * step).toPrecision(15));
  const lowest = rounded(smallest - span / 2, Math.floor);
  const highest = rounded(largest + span / 2, Math.ceil);
  const min = smallest >= 0 ? Math.max(0, lowest) : lowest;
  const max = largest <= 0 ? Math.min(0, highest) : highest;
  // Where numbers are too coarse for their own range, rounding may have turned inwards.
  return min <= smallest && largest <= max ? { min, max } : {};
}

/** Time goes on, so that only the year of the earliest value bounds it. */
function inferEarliest({ smallest }: ColumnStatistics): ColumnExpectation {
  const year = new Date(smallest as number).getUTCFullYear();
  return year >= 1000 && year <= 9999 ? { min: `${year}-01-01` } : {};
}

/** None where none is missing; else the share with room for another sample of this size, in whole per cent. */
function inferMissing(rows: number, present: number): ColumnExpectation {
  const share = (rows - present) / rows;
  if (share === 0) return { missing: { max: 0 } };
  // Three standard errors of the difference of two such shares, and three rows where they are few.
  const room = 3 * Math.sqrt((2 * share * (1 - share)) / rows) + 3 / rows;
  return { missing: { max: Math.min(1, Math.ceil(100 * (share + room)) / 100) } };
}
