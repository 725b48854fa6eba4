import { ConfigurationError } from '../base/errors.ts';
import type { PipelineConfig } from '../config/schema.ts';
import { columnsOf, type TypedColumn } from './column-types.ts';
import { type Database, quoteName, quoteText } from './database.ts';
import { sourceKey } from './row-key.ts';
import { createFromQuery } from './run-query.ts';

/** Name of the column of `selected` that says whether a row comes from the test source. */
export const testMark = 'mlops_from_test_source';

/** Name of the column that carries a source row's identity through the query. */
export const sourceKeyColumn = 'mlops_source_key';

/** The columns that were selected, and what is known of the rows' origin. */
export interface Selection {
  readonly columns: TypedColumn[];
  readonly sourceColumns: TypedColumn[];
  /** Whether the test split has a source of its own. */
  readonly ownTest: boolean;
  /**
   * Whether rows are known by the source row they come from. A query that selects `*` keeps that, so that a column
   * that is added moves no row to another side; one that lists columns leaves only their values.
   */
  readonly identity: 'source' | 'values';
  /** Whether that identity is in the column `sourceKeyColumn`; without a query the row itself is the source row. */
  readonly carriesKey: boolean;
  /** What the user should know, one sentence each. */
  readonly warnings: string[];
}

/**
 * Applies the query to each source and puts them into one table `selected` with a column for the origin.
 * @throws ConfigurationError if the query cannot be used, or the sources do not have the same columns.
 */
export async function selectColumns(database: Database, data: PipelineConfig['data']): Promise<Selection> {
  const ownTest = data['test-source'] !== undefined;
  const parts = ownTest ? ['main_source', 'test_source'] : ['main_source'];
  const sourceColumns = await columnsOf(database, 'main_source');
  const keyed = data.id === undefined && data.query !== undefined;
  for (const part of parts) {
    const key = `${sourceKey(await columnsOf(database, part))} AS ${sourceKeyColumn}`;
    await database.run(`CREATE OR REPLACE VIEW source AS SELECT *${keyed ? `, ${key}` : ''} FROM ${part}`);
    if (data.query === undefined) {
      await database.run(`CREATE VIEW selected_${part} AS FROM ${part}`);
    } else {
      await createFromQuery(database, `selected_${part}`, data.query);
      await refuseNoRows(database, `selected_${part}`);
    }
  }
  const all = await columnsOf(database, 'selected_main_source');
  const columns = all.filter(({ name }) => !keyed || name !== sourceKeyColumn);
  const carriesKey = columns.length < all.length;
  const identity: Selection['identity'] = carriesKey || data.query === undefined ? 'source' : 'values';
  const warnings = data.query === undefined ? [] : await findVolatileFunctions(database, data.query);
  const selection = { sourceColumns, ownTest, identity, carriesKey, warnings };
  if (ownTest) {
    const other = await columnsOf(database, 'selected_test_source');
    const missing = columns.find(({ name }) => !other.some((column) => column.name === name));
    if (missing) {
      throw new ConfigurationError(`The test source has no column "${missing.name}".`, {
        location: { key: 'data.test-source', column: missing.name },
        hint: 'Both sources need the same columns.',
      });
    }
    await database.run(`CREATE VIEW selected AS
      SELECT *, false AS ${quoteName(testMark)} FROM selected_main_source
      UNION ALL BY NAME SELECT *, true AS ${quoteName(testMark)} FROM selected_test_source`);
    const united = await columnsOf(database, 'selected');
    return {
      ...selection,
      columns: united.filter(({ name }) => columns.some((column) => column.name === name)),
    };
  }
  await database.run(
    `CREATE VIEW selected AS SELECT *, false AS ${quoteName(testMark)} FROM selected_main_source`,
  );
  return { ...selection, columns };
}

/** Drops what `selectColumns` made and the sources, once the rows are somewhere else. */
export async function dropSelection(database: Database): Promise<void> {
  const parts = ['main_source', 'test_source'].flatMap((part) => [`selected_${part}`, part]);
  const names = ['selected', 'source', ...parts];
  const made = await database.rows<{ name: string; type: string }>(
    `SELECT table_name AS name, table_type AS type FROM information_schema.tables
     WHERE table_name IN (${names.map(quoteText).join(', ')})`,
  );
  // What is made of others goes first.
  for (const name of names) {
    const found = made.find((table) => table.name === name);
    if (found) await database.run(`DROP ${found.type === 'VIEW' ? 'VIEW' : 'TABLE'} ${name}`);
  }
}

/** A query that calls random() or now() gives another data set each time, from the same inputs. */
async function findVolatileFunctions(database: Database, query: string): Promise<string[]> {
  const called = new Set(Array.from(query.toLowerCase().matchAll(/\b([a-z_]\w*)\s*\(/g), ([, name]) => name));
  const volatile = await database.rows<{ name: string }>(
    `SELECT DISTINCT function_name AS name FROM duckdb_functions()
     WHERE stability IN ('VOLATILE', 'CONSISTENT_WITHIN_QUERY') ORDER BY name`,
  );
  const names = volatile.map(({ name }) => name).filter((name) => called.has(name));
  if (names.length === 0) return [];
  return [`data.query calls ${names.join(', ')}: the same inputs do not give the same data set.`];
}

async function refuseNoRows(database: Database, table: string): Promise<void> {
  const [{ rows }] = await database.rows<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`);
  if (rows > 0) return;
  throw new ConfigurationError('The query gives no rows.', {
    location: { key: 'data.query' },
    hint: 'Look at its conditions; they are applied to each source.',
  });
}
