import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { cells, leftovers, readSplitFile, workspace } from '../support/workspace.ts';

describe('the query', () => {
  const content = fruitCsv(fruit(120));

  for (const [query, message] of [
    [
      "select * from read_csv('/etc/passwd')",
      /^The query cannot be used: it calls "read_csv", which is closed/,
    ],
    [
      "select * from read_text('/etc/passwd')",
      /^The query cannot be used: it calls "read_text", which is closed/,
    ],
    [
      "select * from read_blob('data.csv')",
      /^The query cannot be used: it calls "read_blob", which is closed/,
    ],
    ["select * from '/etc/passwd'", /^The query cannot be used: Catalog Error/],
    ["select * from 'data.csv'", /^The query cannot be used: /],
    ["select * from glob('/etc/*')", /^The query cannot be used: it calls "glob", which is closed/],
    ["select * from read_parquet('https://example.invalid/x.parquet')", /^The query cannot be used: /],
    ['from enable_profiling()', /^The query cannot be used: it calls "enable_profiling", which is closed/],
    ["select *, getenv('HOME') from source", /^The query cannot be used: Catalog Error/],
    ["attach 'other.db'", /^The query must be one SELECT statement\.$/],
    ['install httpfs', /^The query must be one SELECT statement\.$/],
    ['load httpfs', /^The query must be one SELECT statement\.$/],
    ["copy source to 'stolen.csv'", /^The query must be one SELECT statement\.$/],
    ["export database 'stolen'", /^The query must be one SELECT statement\.$/],
    ['set enable_external_access = true', /^The query must be one SELECT statement\.$/],
    ['select 1; select 2', /^The query must be one SELECT statement\.$/],
    ['select * from source; drop table main_source', /^The query must be one SELECT statement\.$/],
    ['drop table main_source', /^The query must be one SELECT statement\.$/],
    ['create table x as select 1', /^The query must be one SELECT statement\.$/],
    ['delete from source', /^The query cannot be used: |^The query must be one SELECT/],
    ['explain select * from source', /^The query must be one SELECT statement\.$/],
    ['selct * from source', /^The query cannot be used: .*syntax error/],
    ['select colr from source', /^The query cannot be used: .*colr/],
    ["select *, error('no') from source", /^The query failed: /],
    ['select * from source where false', /^The query gives no rows\.$/],
  ] as const) {
    test(`is refused: ${query}`, async (t) => {
      const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
      await assert.rejects(space.run('prepare-data', { query }), (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError, String(error.stack));
        assert.match(error.message, message);
        assert.equal(error.location.key, 'data.query');
        assert.ok(error.hint);
        return true;
      });
      assert.deepEqual(await leftovers(space), []);
      const kept = (await space.files()).filter((path) => !path.startsWith('.mlops/'));
      assert.deepEqual(kept, ['data.csv', 'mlops.yml']);
    });
  }

  for (const query of [
    'select * exclude (ripe), weight / diameter as ratio from source where weight > 100',
    'with heavy as (select * from source) select * from heavy;',
    'from source',
    'select * from source -- all of it',
    'select *, row_number() over (order by weight, picked) as place, [1, 2] as list, {a: 1} as struct from source',
  ]) {
    test(`is used: ${query}`, async (t) => {
      const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
      const { outcome } = await space.run('prepare-data', { query });
      assert.ok(Number(outcome.outputs.rows) > 80);
    });
  }

  test('decides rows and columns', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
    await space.run('prepare-data', {
      query: "select kind, weight * 2 as double, upper(colour) as colour from source where colour <> 'red'",
    });
    const train = await readSplitFile(space, 'fruit-dataset', 'train');
    assert.deepEqual([...train.columns.keys()], ['kind', 'double', 'colour', 'mlops_row_id']);
    assert.deepEqual([...new Set(cells(train, 'colour'))].sort(), ['GREEN', 'YELLOW']);
  });

  test('that calls random() or now() is used, and it is said what that means', async (t) => {
    const query = 'select *, random() as noise from source where now() is not null';
    const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
    const { outcome } = await space.run('prepare-data', { query });
    const { warnings } = outcome.result as { warnings: string[] };
    assert.ok(
      warnings.includes('data.query calls now, random: the same inputs do not give the same data set.'),
    );
  });
});
