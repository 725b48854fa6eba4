import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { only, tableOf } from './checking.ts';

/**
 * 100 rows: n 0 … 99 as BIGINT (every tenth missing), x = n / 10, code A0 … A99, colour red or green as an ENUM,
 * flag, day and moment from 2026-01-01 on.
 */
const statements = `
  CREATE TYPE colours AS ENUM ('green', 'red');
  CREATE TABLE prepared AS SELECT
    CASE WHEN i % 10 <> 0 THEN i END::BIGINT AS n, (i / 10)::DOUBLE AS x, 'A' || i AS code,
    (CASE WHEN i < 30 THEN 'red' ELSE 'green' END)::colours AS colour, i < 25 AS flag,
    DATE '2026-01-01' + (i // 10)::INTEGER AS day,
    TIMESTAMP '2026-01-01 12:00:00' + to_hours(i::INTEGER) AS moment
  FROM range(100) AS r(i);
  CREATE TABLE codes AS SELECT 'A' || i AS code, i::INTEGER AS number FROM range(90) AS r(i)
    UNION ALL SELECT NULL, NULL`;

describe('expectations of a column', () => {
  const references = new Map([
    ['code', 'codes'],
    ['n', 'codes'],
  ]);
  for (const [expect, held, violations, found] of [
    ['n: { type: number }', true, null, 'type integer'],
    ['x: { type: integer }', false, null, 'type number'],
    ['n: { min: 1 }', true, 0, '0 of 90 values'],
    ['n: { min: 1.5 }', false, 1, '1 of 90 values'],
    ['n: { max: 97 }', false, 2, '2 of 90 values'],
    ['x: { max: 9.8 }', false, 1, '1 of 100 values'],
    ['day: { min: 2026-01-02 }', false, 10, '10 of 100 values'],
    ['day: { max: 2026-01-10 }', true, 0, '0 of 100 values'],
    ['moment: { max: 2026-01-05T14:00:00Z }', false, 1, '1 of 100 values'],
    ['moment: { max: 2026-01-05T15:00:00+01:00 }', false, 1, '1 of 100 values'],
    ['moment: { min: 2026-01-02 }', false, 12, '12 of 100 values'],
    ['n: { values: [1, 2.0, "3"] }', false, 87, '87 of 90 values'],
    [`n: { values: [${Array.from({ length: 98 }, (_, i) => i + 1)}] }`, false, 1, '1 of 90 values'],
    ['colour: { values: [red] }', false, 70, '70 of 100 values'],
    [`code: { values: [${Array.from({ length: 99 }, (_, i) => `A${i}`)}] }`, false, 1, '1 of 100 values'],
    ['flag: { values: [true] }', false, 75, '75 of 100 values'],
    ['day: { values: [2026-01-01, 2026-01-02] }', false, 80, '80 of 100 values'],
    ['code: { matches: "A[0-9]+" }', true, 0, '0 of 100 values'],
    ['code: { matches: "A[0-9]" }', false, 90, '90 of 100 values'],
    ['colour: { matches: "(?i)RED|GREEN" }', true, 0, '0 of 100 values'],
    ['code: { length: { min: 2, max: 2 } }', false, 90, '90 of 100 values'],
    ['colour: { length: { max: 5 } }', true, 0, '0 of 100 values'],
    ['code: { references: { source: codes.csv, column: code } }', false, 10, '10 of 100 values'],
    ['n: { references: { source: codes.csv, column: number } }', false, 9, '9 of 90 values'],
    ['n: { unique: true }', true, 0, '0 of 90 values'],
    ['colour: { unique: true }', false, 98, '98 of 100 values'],
    ['day: { unique: true }', false, 90, '90 of 100 values'],
    ['n: { missing: { max: 0.1 } }', true, 10, '10 of 100 rows'],
    ['n: { missing: { max: 0.099 } }', false, 10, '10 of 100 rows'],
    ['day: { distinct: { min: 10, max: 10 } }', true, null, '10 different values'],
    ['colour: { distinct: { min: 3 } }', false, null, '2 different values'],
    ['x: { mean: { min: 4.95, max: 4.95 } }', true, null, 'mean 4.95'],
    ['n: { mean: { max: 49 } }', false, null, 'mean 50'],
    ['flag: { mean: { max: 0.25 } }', true, null, 'mean 0.25'],
    ['x: { median: { min: 4.9, max: 4.9 } }', true, null, 'of the values 49% below 4.9, 50% at most 4.9'],
    ['x: { quantiles: { 0.95: { max: 9.4 } } }', true, null, 'of the values 95% at most 9.4'],
    [
      'x: { quantiles: { 0.95: { max: 9.39 } } }',
      false,
      null,
      'quantile 0.95 9.4: of the values 94% at most 9.39',
    ],
    ['x: { quantiles: { 1: { min: 10 } } }', false, null, 'quantile 1 9.9: of the values 100% below 10'],
    ['x: { quantiles: { 0: { min: 0, max: 0 } } }', true, null, 'of the values 0% below 0, 1% at most 0'],
  ] as const) {
    test(expect.slice(0, 60), async (t) => {
      const { check } = await tableOf(t, statements);
      const result = await only(check(expect, { references }));
      assert.deepEqual([result.held, result.violations, result.found], [held, violations, found]);
    });
  }

  test('mostly: a share of the values may violate, exactly', async (t) => {
    const { check } = await tableOf(t, statements);
    for (const [mostly, held] of [
      [0.9, true],
      [0.901, false],
      [1, false],
    ] as const) {
      const results = await check(
        `code: { references: { source: codes.csv, column: code }, mostly: ${mostly} }
n: { max: 90, mostly: ${mostly}, missing: { max: 0.05 } }`,
        { references },
      );
      // Nine of the ninety values of n are above 90; the missing ones are no values.
      assert.deepEqual(
        results.map((result) => result.held),
        [held, held, false],
      );
    }
  });

  test('a foreign key to a source without values allows none', async (t) => {
    const { check } = await tableOf(
      t,
      `CREATE TABLE prepared AS SELECT * FROM (VALUES ('a'), (NULL)) AS t(code);
       CREATE TABLE codes AS SELECT NULL::VARCHAR AS code`,
    );
    const result = await only(check('code: { references: { source: c.csv, column: code } }', { references }));
    assert.deepEqual([result.held, result.violations], [false, 1]);
  });

  test('what cannot be computed does not hold; what there is nothing of violates nothing', async (t) => {
    const { check } = await tableOf(t, 'CREATE TABLE prepared AS SELECT NULL::DOUBLE AS x FROM range(3)');
    const results = await check(
      'x: { min: 1, unique: true, mean: { min: 0 }, median: { min: 0 }, distinct: { max: 0 } }',
    );
    assert.deepEqual(
      results.map(({ expectation, held }) => [expectation, held]),
      [
        ['min: 1', true],
        ['unique: true', true],
        ['distinct: { max: 0 }', true],
        ['mean: { min: 0 }', false],
        ['median: { min: 0 }', false],
      ],
    );
  });

  test('whole numbers beyond 2^53 are compared exactly', async (t) => {
    const { check } = await tableOf(
      t,
      'CREATE TABLE prepared AS SELECT 9007199254740991 + i AS n FROM range(3) AS r(i)',
    );
    const result = await only(check('n: { max: 9007199254740991 }'));
    assert.equal(result.violations, 2);
  });

  test('all columns of a wide table are checked, each by its own figures', async (t) => {
    const { check } = await tableOf(
      t,
      `CREATE TABLE prepared AS SELECT ${Array.from({ length: 130 }, (_, i) => `i + ${i} AS c${i}`)} FROM range(10) AS r(i)`,
    );
    const results = await check(
      Array.from({ length: 130 }, (_, i) => `c${i}: { min: 100, mean: { min: 0 } }`).join('\n'),
    );
    assert.deepEqual(
      results.filter((_, index) => index % 2 === 0).map(({ violations }) => violations),
      Array.from({ length: 130 }, (_, i) => Math.min(10, Math.max(0, 100 - i))),
    );
    assert.equal(results[2 * 129 + 1].found, 'mean 133.5');
  });
});
