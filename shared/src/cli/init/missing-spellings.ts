import type { TypedColumn } from '../../data/column-types.ts';
import { type Database, quoteName, quoteText } from '../../data/database.ts';

/** What people write where there is no value; each counts only in a column that is of numbers otherwise. */
const spellings = [
  '?',
  'NA',
  'N/A',
  'n/a',
  '#N/A',
  'NaN',
  'nan',
  'NULL',
  'null',
  'None',
  'none',
  'missing',
  '.',
  '-',
  '--',
];

/** These mean nothing else in a column of text either. */
const unmistakable = ['?', 'N/A', 'n/a', '#N/A', 'NaN', 'NULL', 'null', '.'];

/** Columns of one query. */
const columnsAtOnce = 50;

/**
 * How a table of text writes missing values: the spellings that keep a column from being numbers, and those that
 * mean nothing else, wherever they stand.
 * @param columns of a table that was read with the empty text as the only missing value.
 * @returns in the order of a list of known spellings; empty where none is found.
 */
export async function findMissingSpellings(
  database: Database,
  table: string,
  columns: readonly TypedColumn[],
): Promise<string[]> {
  const found = new Set<string>();
  const text = columns.filter(({ type }) => type === 'text');
  for (let start = 0; start < text.length; start += columnsAtOnce) {
    const queries = text.slice(start, start + columnsAtOnce).map(({ name }) => {
      const value = `trim(${quoteName(name)}::VARCHAR)`;
      const isSpelling = `${value} IN (${spellings.map(quoteText).join(', ')})`;
      const isNumber = `TRY_CAST(${value} AS DOUBLE) IS NOT NULL AND NOT ${isSpelling}`;
      return `SELECT count(*) FILTER (${isNumber}) AS numbers,
        count(*) FILTER (${value} IS NOT NULL AND NOT (${isSpelling}) AND NOT (${isNumber})) AS others,
        list(DISTINCT ${value}) FILTER (${isSpelling}) AS spelled FROM ${quoteName(table)}`;
    });
    const rows = await database.rows<{ numbers: number; others: number; spelled: unknown }>(
      queries.join('\nUNION ALL '),
    );
    for (const { numbers, others, spelled } of rows) {
      const isOfNumbers = numbers > 0 && others === 0;
      for (const spelling of listOf(spelled)) {
        if (isOfNumbers || unmistakable.includes(spelling)) found.add(spelling);
      }
    }
  }
  return spellings.filter((spelling) => found.has(spelling));
}

function listOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : ((value as { items?: string[] }).items ?? []);
}
