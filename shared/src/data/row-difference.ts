import { join } from 'node:path';
import type { TypedColumn } from './column-types.ts';
import { type Database, quoteName, quoteText } from './database.ts';
import { masked, mostExamples, shortened } from './expectations/examples.ts';
import type { DataSchema } from './schema.ts';
import { splitNames } from './splits.ts';
import type { ColumnType } from './table.ts';

/** Rows of one data set against those of another. */
export interface RowDifference {
  /** What a row is known by: its id columns, or all of its values. */
  readonly by: 'id' | 'values';
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly removed: number;
  /** Rows of the same id with other values in columns that both have; 0 by values. */
  readonly changed: number;
  /** Rows that are on another side than before, changed or not. */
  readonly moved: number;
  /** Changed rows whose id stands in several of them, so that it is not known which became which. */
  readonly unpaired: number;
  /** Some of the ids, masked where they are sensitive; none by values. */
  readonly examples: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Columns with changed values, those of most rows first. */
  readonly columns: readonly ColumnChanges[];
}

export interface ColumnChanges {
  readonly column: string;
  readonly changed: number;
  readonly examples: readonly ChangedValue[];
}

export interface ChangedValue {
  readonly id: string;
  /** Null where the value is missing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A data set on disk whose files were checked. */
export interface RowsOnDisk {
  readonly folder: string;
  readonly schema: DataSchema;
}

/** Columns that are compared in one pass over the changed rows. */
const columnsAtOnce = 25;

/**
 * Compares the rows of two data sets. Rows that are the same on both sides are matched first; of what is left, rows of
 * one id are the same row with other values. Values are compared in the columns that both have, in a type that holds
 * both. Hashes of 64 bits stand for ids and rows: of 10 million rows two different ones are taken for the same with a
 * probability of one in a hundred thousand. What does not fit into memory goes to the database's temporary folder.
 * @param database reads both folders.
 * @param sensitive columns whose values are not shown.
 */
export async function compareRows(
  database: Database,
  before: RowsOnDisk,
  after: RowsOnDisk,
  { sensitive }: { sensitive: ReadonlySet<string> },
): Promise<RowDifference> {
  const ids = commonIds(before.schema, after.schema);
  const columns = comparedColumns(before.schema, after.schema, new Set(ids));
  const request: Request = { database, before, after, ids, columns, sensitive };
  // What is left on either side once equal rows of one side are taken away; one of the two is always 0.
  await database.run(`CREATE TEMP TABLE unmatched AS
    SELECT key, value, side, greatest(n - m, 0)::INTEGER AS gone, greatest(m - n, 0)::INTEGER AS come
    FROM (SELECT key, value, side, count(*) FILTER (version = 0) AS n, count(*) FILTER (version = 1) AS m
      FROM (SELECT key, value, side, 0::UTINYINT AS version FROM ${rowsOf(request, 'before')}
        UNION ALL SELECT key, value, side, 1::UTINYINT AS version FROM ${rowsOf(request, 'after')})
      GROUP BY key, value, side)
    WHERE n <> m`);
  await database.run(`CREATE TEMP TABLE keys AS
    SELECT key, sum(gone)::INTEGER AS gone, sum(come)::INTEGER AS come,
      max(value) FILTER (gone > 0) AS earlier, max(value) FILTER (come > 0) AS later,
      max(side) FILTER (gone > 0) AS earlier_side, max(side) FILTER (come > 0) AS later_side
    FROM unmatched GROUP BY key`);
  const [single] = await database.rows<Record<'added' | 'removed' | 'changed' | 'moved', number>>(
    `SELECT coalesce(sum(greatest(come - gone, 0)), 0)::BIGINT AS added,
       coalesce(sum(greatest(gone - come, 0)), 0)::BIGINT AS removed,
       count(*) FILTER (${isPaired} AND earlier <> later) AS changed,
       count(*) FILTER (${isPaired} AND earlier_side <> later_side) AS moved FROM keys`,
  );
  const repeated = await countRepeated(database);
  const result: RowDifference = {
    by: ids.length > 0 ? 'id' : 'values',
    before: await countRows(database, before),
    after: await countRows(database, after),
    added: single.added,
    removed: single.removed,
    changed: single.changed + repeated.changed,
    moved: single.moved + repeated.moved,
    unpaired: repeated.changed,
    examples: {
      added: await exampleIds(request, 'after', 'come > gone'),
      removed: await exampleIds(request, 'before', 'gone > come'),
    },
    columns: single.changed > 0 ? await compareColumns(request) : [],
  };
  await database.run('DROP TABLE unmatched; DROP TABLE keys');
  return result;
}

/** SQL over `keys`: whether one row of an id became one other. */
const isPaired = '(gone = 1 AND come = 1)';

/**
 * Of ids with several rows that are not the same: as many rows as both have became others, of which those with the value
 * or the side of a row before kept it.
 */
async function countRepeated(database: Database): Promise<Record<'changed' | 'moved', number>> {
  const kept = (what: string) =>
    `SELECT key, sum(least(gone, come)) AS kept
     FROM (SELECT key, sum(gone) AS gone, sum(come) AS come FROM unmatched
       WHERE key IN (SELECT key FROM repeated) GROUP BY key, ${what}) GROUP BY key`;
  const [counts] = await database.rows<Record<'changed' | 'moved', number>>(
    `WITH repeated AS (SELECT key, least(gone, come) AS pairs FROM keys WHERE gone > 0 AND come > 0 AND NOT ${isPaired})
     SELECT coalesce(sum(pairs - of_value.kept), 0)::BIGINT AS changed,
       coalesce(sum(pairs - of_side.kept), 0)::BIGINT AS moved
     FROM repeated JOIN (${kept('value')}) AS of_value USING (key) JOIN (${kept('side')}) AS of_side USING (key)`,
  );
  return counts;
}

interface Request {
  readonly database: Database;
  readonly before: RowsOnDisk;
  readonly after: RowsOnDisk;
  /** Names of the columns that identify a row in both; empty where values do. */
  readonly ids: readonly string[];
  readonly columns: readonly TypedColumn[];
  readonly sensitive: ReadonlySet<string>;
}

function commonIds(before: DataSchema, after: DataSchema): string[] {
  const idsOf = ({ columns }: DataSchema) =>
    columns.filter(({ role }) => role === 'id').map(({ name }) => name);
  const [earlier, later] = [idsOf(before), idsOf(after)];
  const isSame = earlier.length === later.length && earlier.every((name) => later.includes(name));
  return isSame ? earlier : [];
}

function comparedColumns(before: DataSchema, after: DataSchema, ids: ReadonlySet<string>): TypedColumn[] {
  const earlier = new Map(before.columns.map(({ name, type }) => [name, type]));
  return after.columns.flatMap(({ name, type }) => {
    const previous = earlier.get(name);
    return previous === undefined || ids.has(name) ? [] : [{ name, type: commonType(previous, type) }];
  });
}

/** A type that holds the values of both. */
function commonType(a: ColumnType, b: ColumnType): ColumnType {
  if (a === b) return a;
  const both = new Set([a, b]);
  if (both.has('integer') && both.has('number')) return 'number';
  if (both.has('date') && both.has('timestamp')) return 'timestamp';
  return 'text';
}

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  text: 'VARCHAR',
};

/** SQL of a column's value: files may hold one type in several widths, which hash differently. */
function columnValue({ name, type }: TypedColumn): string {
  return `${quoteName(name)}::${sqlTypes[type]}`;
}

/** SQL of all rows of a data set with their side, and further columns. */
function rowsOf(
  { ids, columns, ...data }: Request,
  version: 'before' | 'after',
  more: readonly string[] = [],
): string {
  const value = hashOf(columns.map(columnValue));
  const key = ids.length === 0 ? 'value' : hashOf(ids.map((name) => `${quoteName(name)}::VARCHAR`));
  const parts = splitNames.map(
    (
      split,
      side,
    ) => `SELECT ${[`${value} AS value`, `${side}::UTINYINT AS side`, `${key} AS key`, ...more].join(', ')}
      FROM read_parquet(${quoteText(join(data[version].folder, `${split}.parquet`))})`,
  );
  return `(${parts.join(' UNION ALL ')})`;
}

/** Rows without a common column are all the same. */
function hashOf(values: readonly string[]): string {
  return values.length === 0 ? '0::UBIGINT' : `hash(${values.join(', ')})`;
}

async function countRows(database: Database, { folder }: RowsOnDisk): Promise<number> {
  const files = splitNames.map((split) => quoteText(join(folder, `${split}.parquet`)));
  const [{ rows }] = await database.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM read_parquet([${files.join(', ')}])`,
  );
  return rows;
}

/** SQL of a row's id for people, over the columns of a file. */
function idText({ ids, sensitive }: Request): string {
  if (ids.some((name) => sensitive.has(name))) return quoteText(masked);
  const parts = ids.map((name) => `coalesce(${quoteName(name)}::VARCHAR, 'missing')`);
  return shortened(`concat_ws(', ', ${parts.join(', ')})`);
}

async function exampleIds(
  request: Request,
  version: 'before' | 'after',
  condition: string,
): Promise<string[]> {
  if (request.ids.length === 0) return [];
  const rows = await request.database.rows<{ id: string }>(
    `SELECT min(id) AS id FROM ${rowsOf(request, version, [`${idText(request)} AS id`])}
     WHERE key IN (SELECT key FROM keys WHERE ${condition} ORDER BY key LIMIT ${mostExamples}) GROUP BY key ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}

/** Compares the rows of each id that has one other row now, column by column. */
async function compareColumns(request: Request): Promise<ColumnChanges[]> {
  const { database, columns, sensitive } = request;
  await database.run(`CREATE TEMP TABLE pairs AS
    SELECT key, earlier, later FROM keys WHERE ${isPaired} AND earlier <> later`);
  const found: ColumnChanges[] = [];
  for (let start = 0; start < columns.length; start += columnsAtOnce) {
    const batch = columns.slice(start, start + columnsAtOnce);
    const values = batch.map((column, index) => `${columnValue(column)} AS c${index}`);
    const one = (version: 'before' | 'after', value: string) =>
      `(SELECT DISTINCT ON (key) rows.* FROM ${rowsOf(request, version, [...values, `${idText(request)} AS id`])} AS rows
         JOIN pairs ON rows.key = pairs.key AND rows.value = pairs.${value})`;
    const selected = batch.flatMap(({ name }, index) => {
      const differs = `FILTER (b.c${index} IS DISTINCT FROM a.c${index})`;
      const shown = (row: string) =>
        sensitive.has(name) ? quoteText(masked) : shortened(`${row}.c${index}::VARCHAR`);
      return [
        `count(*) ${differs} AS n${index}`,
        `arg_min({ id: b.id, before: ${shown('b')}, after: ${shown('a')} }, b.key, ${mostExamples}) ${differs} AS e${index}`,
      ];
    });
    const [counted] = await database.rows<Record<string, unknown>>(
      `SELECT ${selected.join(', ')} FROM ${one('before', 'earlier')} AS b JOIN ${one('after', 'later')} AS a USING (key)`,
    );
    for (const [index, { name }] of batch.entries()) {
      const changed = counted[`n${index}`] as number;
      const examples = (counted[`e${index}`] ?? []) as ChangedValue[];
      if (changed > 0) found.push({ column: name, changed, examples });
    }
  }
  await database.run('DROP TABLE pairs');
  return found.sort((a, b) => b.changed - a.changed);
}
