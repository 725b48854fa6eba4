import { ConfigurationError } from '../base/errors.ts';
import type { PipelineConfig } from '../config/schema.ts';
import { columnsOf, type TypedColumn } from './column-types.ts';
import { type Database, quoteName } from './database.ts';

/** Name of the column of `selected` that says whether a row comes from the test source. */
export const testMark = 'mlops_from_test_source';

/**
 * Applies the query to each source and puts them into one table `selected` with a column for the origin.
 * @throws ConfigurationError if the query cannot be used, or the sources do not have the same columns.
 */
export async function selectColumns(
  database: Database,
  data: PipelineConfig['data'],
): Promise<{ columns: TypedColumn[]; ownTest: boolean }> {
  const ownTest = data['test-source'] !== undefined;
  const parts = ownTest ? ['main_source', 'test_source'] : ['main_source'];
  for (const part of parts) {
    await database.run(`CREATE OR REPLACE VIEW source AS FROM ${part}`);
    if (data.query === undefined) {
      await database.run(`CREATE TABLE selected_${part} AS FROM ${part}`);
    } else {
      await database.checkSelect(data.query, 'data.query');
      await runQuery(database, `CREATE TABLE selected_${part} AS ${data.query}`);
      await refuseNoRows(database, `selected_${part}`);
    }
  }
  const columns = await columnsOf(database, 'selected_main_source');
  if (ownTest) {
    const other = await columnsOf(database, 'selected_test_source');
    const missing = columns.find(({ name }) => !other.some((column) => column.name === name));
    if (missing) {
      throw new ConfigurationError(`The test source has no column "${missing.name}".`, {
        location: { key: 'data.test-source', column: missing.name },
        hint: 'Both sources need the same columns.',
      });
    }
    await database.run(`CREATE TABLE selected AS
      SELECT *, false AS ${quoteName(testMark)} FROM selected_main_source
      UNION ALL BY NAME SELECT *, true AS ${quoteName(testMark)} FROM selected_test_source`);
    const all = await columnsOf(database, 'selected');
    return { columns: all.filter(({ name }) => columns.some((column) => column.name === name)), ownTest };
  }
  await database.run(
    `CREATE TABLE selected AS SELECT *, false AS ${quoteName(testMark)} FROM selected_main_source`,
  );
  return { columns, ownTest };
}

async function runQuery(database: Database, sql: string): Promise<void> {
  await database.run(sql).catch((cause) => {
    throw new ConfigurationError(`The query failed: ${cause.message.split('\n')[0]}`, {
      location: { key: 'data.query' },
      hint: 'It reads the table "source"; files, extensions and settings are closed to it.',
      cause,
    });
  });
}

async function refuseNoRows(database: Database, table: string): Promise<void> {
  const [{ rows }] = await database.rows<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`);
  if (rows > 0) return;
  throw new ConfigurationError('The query gives no rows.', {
    location: { key: 'data.query' },
    hint: 'Look at its conditions; they are applied to each source.',
  });
}
