import type { TypedColumn } from '../column-types.ts';
import { type Database, quoteName } from '../database.ts';
import type { Examples, ExpectedColumn } from './column-kind.ts';
import { columnValue } from './count-figures.ts';
import type { ExampleRows } from './result.ts';

/** Rows shown of each violated expectation. */
export const mostExamples = 5;

/** Characters shown of a value. */
const longestValue = 80;

/** What stands in place of a value that is never shown. */
export const masked = '***';

export interface ExampleContext {
  readonly database: Database;
  readonly table: string;
  /** Columns that identify a row. */
  readonly identify: readonly string[];
  readonly sensitive: ReadonlySet<string>;
}

/** One column of example rows. */
interface Shown {
  readonly name: string;
  /** Name in the query. */
  readonly sql: string;
  readonly sensitive: boolean;
}

/**
 * Rows that violate an expectation: the value and what identifies the row or, where nothing does, the value and how
 * many rows have it. The same rows for the same data.
 * @returns null where nothing could be shown of them.
 */
export async function findExamples(
  context: ExampleContext,
  column: ExpectedColumn,
  examples: Examples,
): Promise<ExampleRows | null> {
  const { table, sensitive } = context;
  const value: Shown = { name: column.name, sql: 'v', sensitive: column.sensitive };
  const others = context.identify.filter((name) => name !== column.name);
  const identity = others.map(
    (name, index): Shown => ({ name, sql: `i${index}`, sensitive: sensitive.has(name) }),
  );
  const shown = examples.kind === 'missing' ? identity : [value, ...identity];
  const ids = others.map((name, index) => `${quoteName(name)}::VARCHAR AS i${index}`);
  const relation = `(SELECT ${[`${columnValue(column)} AS v`, ...ids].join(', ')} FROM ${quoteName(table)})`;
  if (examples.kind === 'missing') {
    return readExamples(context, shown, `FROM ${relation} WHERE v IS NULL`, []);
  }
  const rows = `FROM ${relation} WHERE ${examples.kind === 'rows' ? examples.where : 'v IS NOT NULL'}`;
  if (examples.kind === 'rows' && identity.length > 0) {
    return readExamples(context, shown, rows, [examples.first === 'largest' ? 'v DESC' : 'v']);
  }
  const order = {
    smallest: ['v'],
    largest: ['v DESC'],
    'most frequent': ['n DESC', 'v'],
  }[examples.kind === 'rows' ? examples.first : 'most frequent'];
  const having = examples.kind === 'repeated' ? 'HAVING count(*) > 1' : '';
  const counted = `FROM (SELECT v, count(*) AS n ${rows} GROUP BY v ${having})`;
  return readExamples(context, [value, { name: 'rows', sql: 'n', sensitive: false }], counted, order);
}

/** Values of several columns that appear together more than once, and how often. */
export async function findRepeated(
  context: ExampleContext,
  columns: readonly TypedColumn[],
): Promise<ExampleRows | null> {
  const shown = columns.map(
    ({ name }, index): Shown => ({ name, sql: `i${index}`, sensitive: context.sensitive.has(name) }),
  );
  const values = columns.map(({ name }, index) => `${quoteName(name)}::VARCHAR AS i${index}`);
  const present = columns.map(({ name }) => `${quoteName(name)} IS NOT NULL`);
  const counted = `FROM (SELECT ${values.join(', ')}, count(*) AS n FROM ${quoteName(context.table)}
    WHERE ${present.join(' AND ')} GROUP BY ALL HAVING count(*) > 1)`;
  return readExamples(context, [...shown, { name: 'rows', sql: 'n', sensitive: false }], counted, ['n DESC']);
}

async function readExamples(
  { database }: ExampleContext,
  shown: readonly Shown[],
  from: string,
  order: readonly string[],
): Promise<ExampleRows | null> {
  const counts = ({ sql }: Shown) => sql === 'n';
  if (shown.every((column) => column.sensitive || counts(column))) return null;
  // Sensitive values are left out of the order as well: it would tell which is the larger.
  const byColumns = shown.filter(({ sensitive }) => !sensitive).map(({ sql }) => sql);
  const isOpen = shown.every(({ sensitive }) => !sensitive);
  const orderBy = [...(isOpen ? order : []), ...byColumns].join(', ');
  const cells = shown.map(({ sql, sensitive }) =>
    sensitive ? `'${masked}'` : `${shortened(`${sql}::VARCHAR`)}`,
  );
  const rows = await database.rows<{ cells: (string | null)[] }>(
    `SELECT [${cells.join(', ')}] AS cells FROM (SELECT * ${from} ORDER BY ${orderBy} LIMIT ${mostExamples})
     ORDER BY ${orderBy}`,
  );
  return { columns: shown.map(({ name }) => name), rows: rows.map(({ cells }) => cells) };
}

/** SQL of the start of a text. */
export function shortened(text: string): string {
  return `CASE WHEN length(${text}) > ${longestValue} THEN left(${text}, ${longestValue - 1}) || '…' ELSE ${text} END`;
}
