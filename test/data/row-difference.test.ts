import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import * as duckdb from '@duckdb/node-api';
import { Database, quoteText } from '../../shared/src/data/database.ts';
import { compareRows, type RowDifference } from '../../shared/src/data/row-difference.ts';
import type { DataSchema } from '../../shared/src/data/schema.ts';

/** One version of a data set: its columns, and SQL of the rows of train, validation and test. */
interface Version {
  readonly columns: DataSchema['columns'];
  /** Tuples in the order of the columns. */
  readonly rows: readonly [train: readonly string[], validation: readonly string[], test: readonly string[]];
}

const id = { name: 'key', type: 'text', role: 'id' } as const;
const a = { name: 'a', type: 'number', role: 'feature' } as const;
const b = { name: 'b', type: 'text', role: 'feature' } as const;

async function compare(
  t: TestContext,
  before: Version,
  after: Version,
  sensitive: readonly string[] = [],
): Promise<RowDifference> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-test-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const database = await Database.open({
    load: async () => duckdb,
    temporaryDirectory: join(folder, 'temporary'),
    directories: [folder],
  });
  t.after(() => database.close());
  const types = { number: 'DOUBLE', integer: 'INTEGER', text: 'VARCHAR', boolean: 'BOOLEAN' };
  const write = async (name: string, { columns, rows }: Version) => {
    await mkdir(join(folder, name));
    const table = columns.map((column) => `"${column.name}" ${types[column.type as keyof typeof types]}`);
    for (const [index, split] of ['train', 'validation', 'test'].entries()) {
      await database.run(`CREATE OR REPLACE TABLE part (${table.join(', ')})`);
      if (rows[index].length > 0) await database.run(`INSERT INTO part VALUES ${rows[index].join(', ')}`);
      await database.run(`COPY part TO ${quoteText(join(folder, name, `${split}.parquet`))}`);
    }
    const schema: DataSchema = { format: 'mlops-schema/1', columns, target: null };
    return { folder: join(folder, name), schema };
  };
  const [earlier, later] = [await write('before', before), await write('after', after)];
  await database.lock();
  return compareRows(database, earlier, later, { sensitive: new Set(sensitive) });
}

const keyed = (...rows: Version['rows']): Version => ({ columns: [id, a, b], rows });

describe('rows with ids', () => {
  test('are added, removed and changed, and the changed values shown', async (t) => {
    const difference = await compare(
      t,
      keyed(["('1', 1, 'x')", "('2', 2, 'y')", "('3', NULL, 'z')"], ["('4', 4, 'x')"], ["('5', 5, NULL)"]),
      keyed(["('1', 1, 'x')", "('2', 2.5, 'y')", "('3', 3, 'zz')"], ["('6', 6, 'x')"], ["('5', 5, NULL)"]),
    );
    assert.deepEqual(difference, {
      by: 'id',
      before: 5,
      after: 5,
      added: 1,
      removed: 1,
      changed: 2,
      moved: 0,
      unpaired: 0,
      examples: { added: ['6'], removed: ['4'] },
      columns: [
        { column: 'a', changed: 2, examples: difference.columns[0].examples },
        { column: 'b', changed: 1, examples: [{ id: '3', before: 'z', after: 'zz' }] },
      ],
    });
    assert.deepEqual(
      [...difference.columns[0].examples].sort((x, y) => (x.id < y.id ? -1 : 1)),
      [
        { id: '2', before: '2.0', after: '2.5' },
        { id: '3', before: null, after: '3.0' },
      ],
    );
  });

  test('that change their side are told, changed or not', async (t) => {
    const difference = await compare(
      t,
      keyed(["('1', 1, 'x')", "('2', 2, 'x')"], ["('3', 3, 'x')"], []),
      keyed(["('1', 1, 'x')"], [], ["('3', 3, 'x')", "('2', 9, 'x')"]),
    );
    assert.deepEqual([difference.moved, difference.changed], [2, 1]);
    assert.deepEqual([difference.added, difference.removed], [0, 0]);
  });

  test('of which several have one id: the same are matched, one of one is compared, others are counted', async (t) => {
    const difference = await compare(
      t,
      keyed(
        [
          "('1', 1, 'x')",
          "('1', 2, 'x')",
          "('2', 1, 'x')",
          "('2', 2, 'x')",
          "('3', 1, 'x')",
          "('3', 1, 'x')",
        ],
        [],
        [],
      ),
      keyed(["('1', 1, 'x')", "('1', 9, 'x')", "('2', 7, 'x')", "('2', 8, 'x')", "('3', 1, 'x')"], [], []),
    );
    assert.equal(difference.changed, 3);
    assert.equal(difference.unpaired, 2, 'both of id 2');
    assert.equal(difference.removed, 1, 'one of the two rows of id 3');
    assert.deepEqual(difference.columns, [
      { column: 'a', changed: 1, examples: [{ id: '1', before: '2.0', after: '9.0' }] },
    ]);
  });

  test('are compared though a file holds a column in another width, or as another type that holds it', async (t) => {
    const integer = { ...a, type: 'integer' } as const;
    const difference = await compare(
      t,
      { columns: [id, integer, b], rows: [["('1', 1, 'x')", "('2', 2, '7')"], [], []] },
      { columns: [id, a, { ...b, type: 'integer' }], rows: [["('1', 1, NULL)", "('2', 2, 7)"], [], []] },
    );
    assert.equal(difference.changed, 1);
    assert.deepEqual(difference.columns, [
      { column: 'b', changed: 1, examples: [{ id: '1', before: 'x', after: null }] },
    ]);
  });

  test('a column that is new or gone changes no row', async (t) => {
    const difference = await compare(
      t,
      { columns: [id, a], rows: [["('1', 1)"], [], []] },
      { columns: [id, b], rows: [["('1', 'x')"], [], []] },
    );
    assert.deepEqual([difference.added, difference.removed, difference.changed], [0, 0, 0]);
  });

  test('show no sensitive value, no sensitive id, and of long values the start', async (t) => {
    const long = 'y'.repeat(200);
    const versions = [
      keyed(["('secret-1', 1, 'x')", "('secret-2', 1, 'x')"], [], []),
      keyed([`('secret-1', 2, '${long}')`, "('secret-3', 1, 'x')"], [], []),
    ] as const;
    const masked = JSON.stringify(await compare(t, ...versions, ['key', 'a']));
    assert.doesNotMatch(masked, /secret|2\.0/);
    assert.match(masked, /"before":"\*\*\*","after":"\*\*\*"/);
    const open = await compare(t, ...versions);
    const [value] = open.columns.find(({ column }) => column === 'b')?.examples ?? [];
    assert.equal(value.after?.length, 80);
    assert.ok(value.after?.endsWith('…'));
  });

  test('a column name with quotes and semicolons is a name', async (t) => {
    const odd = { ...a, name: "a'); DROP TABLE keys; --" };
    const difference = await compare(
      t,
      { columns: [id, odd], rows: [["('1', 1)"], [], []] },
      { columns: [id, odd], rows: [["('1', 2)"], [], []] },
    );
    assert.equal(difference.columns[0].column, odd.name);
  });

  test('examples are five at most, in many columns as well', async (t) => {
    const columns = Array.from({ length: 60 }, (_, index) => ({ ...a, name: `c${index}` }));
    const row = (key: number, value: number) => `('${key}', ${columns.map(() => value).join(', ')})`;
    const rows = (value: number) => Array.from({ length: 20 }, (_, key) => row(key, value));
    const difference = await compare(
      t,
      { columns: [id, ...columns], rows: [rows(1), [], []] },
      { columns: [id, ...columns], rows: [rows(2), [], []] },
    );
    assert.equal(difference.columns.length, 60);
    assert.ok(difference.columns.every(({ changed, examples }) => changed === 20 && examples.length === 5));
  });
});

describe('rows without ids', () => {
  const values = (...rows: Version['rows']): Version => ({ columns: [a, b], rows });

  test('are known by all of their values, as often as they are there', async (t) => {
    const difference = await compare(
      t,
      values(["(1, 'x')", "(1, 'x')", "(2, 'x')"], ['(NULL, NULL)'], []),
      values(["(1, 'x')", "(3, 'x')"], ['(NULL, NULL)'], []),
    );
    assert.deepEqual(
      [difference.by, difference.added, difference.removed, difference.changed, difference.moved],
      ['values', 1, 2, 0, 0],
    );
    assert.deepEqual(difference.examples, { added: [], removed: [] });
  });

  test('that change their side are told', async (t) => {
    const difference = await compare(
      t,
      values(["(1, 'x')", "(1, 'x')", "(2, 'x')"], [], []),
      values(["(1, 'x')"], ["(2, 'x')"], ["(1, 'x')"]),
    );
    assert.deepEqual([difference.moved, difference.added, difference.removed], [2, 0, 0]);
  });

  test('ids of one side alone do not count', async (t) => {
    const difference = await compare(t, keyed(["('1', 1, 'x')"], [], []), {
      columns: [a, b],
      rows: [["(1, 'x')"], [], []],
    });
    assert.deepEqual([difference.by, difference.added, difference.removed], ['values', 0, 0]);
  });
});
