import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { judgeFreshness } from '../../../shared/src/data/expectations/table/freshness.ts';
import { only, tableOf } from './checking.ts';

const sales = `CREATE TABLE prepared AS SELECT * FROM (VALUES
  ('north', DATE '2026-01-30', 5), ('north', DATE '2026-01-31', 7), ('south', DATE '2026-01-30', -1),
  ('south', DATE '2026-01-30', 2), (NULL, DATE '2026-01-30', 1), (NULL, DATE '2026-01-30', 1)
) AS t(shop, day, sold)`;

describe('expectations of all columns together', () => {
  test('values of several columns together; rows that lack one of them are left out', async (t) => {
    const { check } = await tableOf(t, sales);
    const results = await check('table: { unique: [[shop, day], [shop, day, sold]] }');
    assert.deepEqual(
      results.map(({ subject, expectation, held, violations, found }) => [
        subject,
        expectation,
        held,
        violations,
        found,
      ]),
      [
        ['table', 'unique: [shop, day]', false, 1, '1 of 4 rows'],
        ['table', 'unique: [shop, day, sold]', true, 0, '0 of 4 rows'],
      ],
    );
    assert.deepEqual(results[0].examples, {
      columns: ['shop', 'day', 'rows'],
      rows: [['south', '2026-01-30', '2']],
    });
  });

  test('freshness is judged at the time of the run, and anew for a result that was kept', async (t) => {
    const { check } = await tableOf(t, sales);
    const fresh = await only(check('table: { freshness: { column: day, max-age: 1d } }'));
    assert.equal(fresh.held, true);
    assert.equal(fresh.found, 'newest 2026-01-31T00:00:00.000Z, 24.0 hours old');
    const kept = JSON.parse(JSON.stringify(fresh));
    const later = judgeFreshness(kept, new Date('2026-02-01T00:00:01Z'));
    assert.equal(later.held, false);
    assert.equal(judgeFreshness(later, new Date('2026-02-01T00:00:00Z')).held, true);
    const muchLater = judgeFreshness(kept, new Date('2026-02-10T12:00:00Z'));
    assert.match(muchLater.found, /10\.5 days old$/);
  });

  test('a newest value in the future, or none at all, is not fresh', async (t) => {
    const { check } = await tableOf(
      t,
      `CREATE TABLE prepared AS SELECT DATE '2099-01-01' AS slip, NULL::DATE AS nothing, TIMESTAMP '2026-02-01 10:00:00' AS ahead`,
    );
    const held = async (column: string) =>
      (await only(check(`table: { freshness: { column: ${column}, max-age: 2w } }`))).held;
    assert.deepEqual([await held('slip'), await held('nothing'), await held('ahead')], [false, false, true]);
  });

  test('SQL checks give the rows that violate them', async (t) => {
    const { check } = await tableOf(t, sales);
    const results = await check(`table:
  checks:
    - { name: sold, sql: "SELECT day, sold FROM data WHERE sold < 0; -- returns" }
    - { name: days, sql: "SELECT day FROM data GROUP BY day HAVING sum(sold) < 0" }
    - { name: twice, sql: "SELECT sold AS a, sold AS a FROM data ORDER BY day" }`);
    assert.deepEqual(
      results.map(({ expectation, held, violations, found }) => [expectation, held, violations, found]),
      [
        ['check: sold', false, 1, '1 row'],
        ['check: days', true, 0, '0 rows'],
        ['check: twice', false, 6, '6 rows'],
      ],
    );
    assert.deepEqual(results[0].examples, { columns: ['day', 'sold'], rows: [['2026-01-30', '-1']] });
    assert.deepEqual(
      results[2].examples?.rows.map(([first]) => first),
      ['-1', '1', '1', '2', '5'],
    );
  });

  for (const [sql, message] of [
    ['DROP TABLE prepared', /^The check "c" cannot be run: The query must be one SELECT statement\.$/],
    ['SELECT 1; SELECT 2', /one SELECT statement/],
    ['SELECT nothing FROM data', /^The check "c" cannot be run: .*nothing/],
    ["SELECT * FROM read_text('/etc/passwd')", /^The check "c" cannot be run: /],
    ['SELECT CAST(shop AS INTEGER) AS x FROM data', /^The check "c" failed: .*north/],
  ] as const) {
    test(`a check that cannot be run: ${sql}`, async (t) => {
      const { check, database } = await tableOf(t, sales);
      const expect = `table: { checks: [{ name: c, sql: ${JSON.stringify(sql)} }] }`;
      await assert.rejects(check(expect), (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError, String(error));
        assert.match(error.message, message);
        assert.equal(error.location.key, 'data.expect.table.checks.0');
        assert.match(error.hint ?? '', /table "data"/);
        return true;
      });
      const left = await database.rows(`FROM duckdb_views() WHERE view_name IN ('data', 'mlops_check')`);
      assert.deepEqual(left, []);
    });
  }

  test('a check sees the columns of the data, text as text, and no others', async (t) => {
    const { check } = await tableOf(
      t,
      `CREATE TYPE shops AS ENUM ('north'); CREATE TABLE prepared AS SELECT 'north'::shops AS shop, 1 AS "se""lect"`,
    );
    const result = await only(
      check('table: { checks: [{ name: c, sql: "SELECT upper(shop) AS s, * FROM data" }] }'),
    );
    assert.deepEqual(result.examples, {
      columns: ['s', 'shop', 'se"lect'],
      rows: [['NORTH', 'north', '1']],
    });
  });
});
