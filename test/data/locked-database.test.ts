import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { Database } from '../../shared/src/data/database.ts';
import { createFromQuery } from '../../shared/src/data/run-query.ts';

describe('SQL that is not ours, in a locked database', () => {
  let folder: string;
  let database: Database;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mlops-locked-'));
    await writeFile(join(folder, 'secret.csv'), 'a\n1\n');
    database = await Database.open({
      load: () => import('@duckdb/node-api'),
      temporaryDirectory: folder,
      directories: [],
    });
    await database.run('CREATE TABLE source AS SELECT 1 AS a, [1, 2] AS list, \'{"x": 1}\' AS json');
    await database.lock();
  });
  after(async () => {
    database.close();
    await rm(folder, { recursive: true });
  });

  const closedCalls = [
    "read_csv('/etc/passwd')",
    "READ_TEXT('/etc/passwd')",
    "read_blob('/etc/passwd')",
    "read_json('/etc/passwd')",
    "read_parquet('https://example.invalid/x.parquet')",
    "read_duckdb('/tmp/x.db')",
    "parquet_metadata('/etc/passwd')",
    "sniff_csv('/etc/passwd')",
    "glob('/etc/*')",
    "query('select 1')",
    "query_table('source')",
    "json_execute_serialized_sql(json_serialize_sql('select 1'))",
    'enable_profiling()',
    "enable_profiling(save_location = '/tmp/stolen.json')",
    '"enable_profiling"/* as a name */()',
    "enable_logging(storage = 'stdout')",
    "enable_logging(storage = 'file', storage_path = '/tmp/stolen')",
    'disable_logging()',
    'truncate_duckdb_logs()',
    'checkpoint()',
    'duckdb_secrets()',
    "which_secret('s3://x', 's3')",
    'duckdb_settings()',
    'duckdb_extensions()',
    'duckdb_temporary_files()',
    'duckdb_external_file_cache()',
    'duckdb_functions()',
    'pragma_platform()',
    'arrow_scan(1, 2, 3)',
    'seq_scan()',
  ];
  for (const call of closedCalls) {
    const name = /^"?(\w+)/.exec(call)?.[1].toLowerCase();
    for (const query of [
      `from ${call}`,
      `select * from source where a in (select 1 from ${call})`,
      `with x as (from source, ${call}) select 1`,
    ]) {
      test(`is refused: ${query}`, async () => {
        await assert.rejects(createFromQuery(database, 'stolen', query), (error: ConfigurationError) => {
          assert.ok(error instanceof ConfigurationError, String(error));
          assert.equal(error.message, `The query cannot be used: it calls "${name}", which is closed to it.`);
          return true;
        });
      });
    }
  }

  for (const query of [
    "select current_setting('temp_directory')",
    "select write_log('::add-mask::x')",
    "select getenv('HOME')",
    "from '/etc/passwd'",
    "from 'https://example.invalid/x.csv'",
    "copy source to '/tmp/stolen.csv'",
    "copy (select 1) to '/tmp/stolen.csv'",
    "copy source from '/etc/passwd'",
    "export database '/tmp/stolen'",
    "import database '/tmp/stolen'",
    "attach '/tmp/stolen.db'",
    "attach 'https://example.invalid/x.db' as x",
    'install httpfs',
    'load httpfs',
    "load '/tmp/evil.duckdb_extension'",
    'set enable_external_access = true',
    "set temp_directory = '/tmp'",
    'reset lock_configuration',
    'pragma enable_profiling',
    'pragma database_list',
    'create macro f(x) as x + 1',
    'create table stolen as select 1',
    'create secret (type s3)',
    'prepare p as select 1',
    'call enable_profiling()',
    'explain analyze select 1',
    'select 1; select 2',
    'select $1',
    'drop table source',
    'update source set a = 2',
    'vacuum',
    'checkpoint',
    'begin',
    '',
  ]) {
    test(`is refused: ${query || 'nothing'}`, async () => {
      await assert.rejects(createFromQuery(database, 'stolen', query), ConfigurationError);
    });
  }

  test('is refused by the database itself as well, were it ever let through', async () => {
    for (const sql of [
      "FROM read_text('/etc/passwd')",
      `FROM read_csv('${join(folder, 'secret.csv')}')`,
      "FROM glob('/etc/*')",
      "COPY source TO '/tmp/stolen.csv'",
      "ATTACH '/tmp/stolen.db'",
      'INSTALL httpfs',
      'SET enable_external_access = true',
      'SET lock_configuration = false',
      'SET threads = 1',
      'FROM duckdb_secrets()',
    ]) {
      await assert.rejects(database.run(sql), sql);
    }
    assert.deepEqual(await readdir(folder), ['secret.csv']);
  });

  for (const query of [
    'from source, unnest(list) as t (item), range(3)',
    'select a, each.value from source, json_each(source.json) as each',
    'with recursive t as (select 1 as n union all select n + 1 from t where n < 5) select * from t',
    'from source pivot (sum(a) for a in (1))',
    'select * from (summarize source)',
    'values (1), (2)',
  ]) {
    test(`is used: ${query}`, async () => {
      await createFromQuery(database, 'used', query);
      await database.run('DROP TABLE used');
    });
  }
});
