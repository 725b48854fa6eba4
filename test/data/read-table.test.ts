import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { after, describe, test } from 'node:test';
import { columnsOf } from '../../shared/src/data/column-types.ts';
import { Database } from '../../shared/src/data/database.ts';
import { readTable } from '../../shared/src/data/read-table.ts';
import { cellText } from '../../shared/src/data/table.ts';

describe('a relation is read into columns', async () => {
  const database = await Database.open({
    load: () => import('@duckdb/node-api'),
    temporaryDirectory: tmpdir(),
    directories: [],
  });
  after(() => database.close());
  const read = async (sql: string) => {
    await database.run(`CREATE OR REPLACE TABLE source AS ${sql}`);
    return readTable(database, 'source', await columnsOf(database, 'source'));
  };

  test('numbers, truth values and dates with what is missing; text in order of first appearance', async () => {
    const { rows, columns } = await read(`SELECT * FROM (VALUES
      (1, 1.5, true, DATE '2026-01-02', TIMESTAMP '2026-01-02 03:04:05', 'b'),
      (NULL, 'inf'::DOUBLE, NULL, NULL, NULL, ''),
      (3, NULL, false, DATE '1969-12-31', NULL, 'it''s "a"'),
      (4, 'nan'::DOUBLE, false, NULL, NULL, NULL),
      (5, -0.5, false, NULL, NULL, 'b')) t(i, n, f, d, s, t)`);
    assert.equal(rows, 5);
    const texts = Object.fromEntries(
      [...columns].map(([name, column]) => [
        name,
        Array.from({ length: rows }, (_, row) => cellText(column, row)),
      ]),
    );
    assert.deepEqual(texts, {
      i: ['1', null, '3', '4', '5'],
      n: ['1.5', null, null, null, '-0.5'],
      f: ['true', null, 'false', 'false', 'false'],
      d: ['2026-01-02', null, '1969-12-31', null, null],
      s: ['2026-01-02T03:04:05.000Z', null, null, null, null],
      t: ['b', '', 'it\'s "a"', null, 'b'],
    });
    const text = columns.get('t')!;
    assert.deepEqual(text.kind === 'text' && [...text.dictionary], ['b', '', 'it\'s "a"']);
  });

  test('many rows in their order, and text of many values as it is', async () => {
    const { rows, columns } = await read(
      `SELECT range AS i, 'name ' || range AS t, 'part ' || range % 7 AS p FROM range(120000)`,
    );
    assert.equal(rows, 120_000);
    for (const row of [0, 2047, 2048, 60_000, 119_999]) {
      assert.equal(cellText(columns.get('i')!, row), String(row));
      assert.equal(cellText(columns.get('t')!, row), `name ${row}`);
      assert.equal(cellText(columns.get('p')!, row), `part ${row % 7}`);
    }
  });

  test('of more rows than are wanted a random part, the same each time', async () => {
    await database.run(`CREATE OR REPLACE TABLE source AS
      SELECT range AS i, 'part ' || range % 3 AS p, 'name ' || range AS t FROM range(90000)`);
    const columns = await columnsOf(database, 'source');
    const part = await readTable(database, 'source', columns, 5000);
    assert.equal(part.rows, 5000);
    const numbers = part.columns.get('i')!;
    let sum = 0;
    for (let row = 0; row < part.rows; row++) {
      const i = Number(cellText(numbers, row));
      sum += i / part.rows;
      assert.equal(cellText(part.columns.get('p')!, row), `part ${i % 3}`);
      assert.equal(cellText(part.columns.get('t')!, row), `name ${i}`);
    }
    assert.ok(Math.abs(sum - 45_000) < 2000, String(sum));
    assert.deepEqual(await readTable(database, 'source', columns, 5000), part);
  });

  test('text that is missing in every row, and no rows', async () => {
    const none = await read(`SELECT NULL::VARCHAR AS t, 1 AS i FROM range(3)`);
    assert.equal(cellText(none.columns.get('t')!, 2), null);
    const empty = await read(`SELECT 'a' AS t, 1.0 AS n WHERE false`);
    assert.deepEqual([empty.rows, empty.columns.size], [0, 2]);
  });
});
