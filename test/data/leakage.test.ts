import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { describe, test } from 'node:test';
import * as duckdb from '@duckdb/node-api';
import { leakageSections } from '../../actions/prepare-data/src/sections/leakage.ts';
import type { TypedColumn } from '../../shared/src/data/column-types.ts';
import { Database } from '../../shared/src/data/database.ts';
import { type LeakageResult, leakageWarnings, measureLeakage } from '../../shared/src/data/leakage.ts';

/** A uniform number in [0, 1) that depends on the row `i` and a salt alone. */
const uniform = (salt: number) => `(hash(i, ${salt}) % 1000003 / 1000003.0)`;

/** Seven rows of ten in train, the others in validation and test. */
const randomSide = `CASE WHEN ${uniform(99)} < 0.7 THEN 0 WHEN ${uniform(99)} < 0.85 THEN 1 ELSE 2 END`;

/**
 * Measures a table of the columns `select`, over rows `i` from 0.
 * @param columns the features; the target is `y`.
 */
async function measure(
  select: string,
  columns: readonly TypedColumn[],
  { rows = 2000, side = randomSide }: { rows?: number; side?: string } = {},
): Promise<LeakageResult> {
  const database = await Database.open({
    load: async () => duckdb,
    temporaryDirectory: tmpdir(),
    directories: [],
  });
  try {
    await database.run(
      `CREATE TABLE prepared AS SELECT ${select}, (${side})::UTINYINT AS mlops_side FROM range(${rows}) AS r(i)`,
    );
    return await measureLeakage(database, 'prepared', columns, { target: 'y' });
  } finally {
    database.close();
  }
}

const numbers = (...names: string[]): TypedColumn[] => names.map((name) => ({ name, type: 'number' }));

describe('identical rows', () => {
  test('are counted exactly, missing values and labels included', async () => {
    const sides = [0, 0, 0, 0, 1, 2, 2, 2, 2];
    const a = ['1.5', '2.5', '2.5', 'NULL', '1.5', '1.5', '2.5', 'NULL', '9.5'];
    const y = ['x', 'x', 'z', 'x', 'x', 'z', 'x', 'x', 'x'];
    const pick = (values: readonly unknown[]) => `[${values.join(', ')}][i + 1]`;
    const { identical, nearIdentical } = await measure(
      `${pick(a)}::DOUBLE AS a, 'same' AS b, ${pick(y.map((label) => `'${label}'`))} AS y`,
      [...numbers('a'), { name: 'b', type: 'text' }],
      { rows: sides.length, side: pick(sides) },
    );
    assert.deepEqual(identical.validation, { rows: 1, found: 1, share: 1, conflicting: 0 });
    // The row 1.5 has another label than in train; of 2.5 train has two labels; the missing one agrees.
    assert.deepEqual(identical.test, { rows: 4, found: 3, share: 0.75, conflicting: 2 });
    assert.deepEqual(identical.withinTrain, { rows: 4, found: 2, share: 0.5 });
    assert.equal(nearIdentical, null, 'two columns are too few to be nearly the same');
  });

  test('of a source that has its rows twice are told from chance', async () => {
    const copied = (salt: number) => `(hash(i // 2, ${salt}) % 1000003 / 1000003.0)`;
    const result = await measure(`${copied(1)} AS a, ${copied(2)} AS b, ${copied(3)} < 0.5 AS y`, [
      ...numbers('a', 'b'),
    ]);
    assert.ok(Math.abs(result.identical.test.share - 0.7) < 0.1, `${result.identical.test.share}`);
    assert.ok(result.identical.byChance < 0.001);
    const [warning] = leakageWarnings(result);
    assert.match(warning, /same features as a training row, 0 of them with another label/);
    assert.match(warning, /the source has rows several times/);
    assert.equal(leakageSections(result)[0].folded, false);
  });

  test('that were put into train from the test are told from a source that repeats itself', async () => {
    const row = 'CASE WHEN i >= 1800 THEN i - 1800 ELSE i END';
    const value = (salt: number) => `(hash(${row}, ${salt}) % 1000003 / 1000003.0)`;
    const result = await measure(`${value(1)} AS a, ${value(2)} AS b, 1 AS y`, numbers('a', 'b'), {
      side: 'CASE WHEN i < 1400 THEN 0 WHEN i < 1600 THEN 1 ELSE 2 END',
    });
    assert.deepEqual(result.identical.test, { rows: 400, found: 200, share: 0.5, conflicting: 0 });
    assert.match(leakageWarnings(result)[0], /rows were put on both sides/);
  });

  for (const [what, select, names] of [
    [
      'coarse columns',
      `${uniform(1)} < 0.3 AS a, (${uniform(2)} * 4)::INT AS b, ${uniform(3)} < 0.5 AS c`,
      'abc',
    ],
    [
      'columns that follow from each other',
      `(${uniform(1)} * 30)::INT AS a, (${uniform(1)} * 30)::INT // 3 AS b, (${uniform(1)} * 30)::INT // 9 AS c, (${uniform(2)} * 9)::INT AS d`,
      'abcd',
    ],
  ] as const) {
    test(`by chance, of ${what}, are no warning`, async () => {
      const result = await measure(`${select}, ${uniform(7)} < 0.5 AS y`, numbers(...names));
      assert.ok(result.identical.test.share > 0.8, 'nearly every row coincides with another');
      assert.ok(result.identical.byChance > 0.6, `${result.identical.byChance}`);
      assert.deepEqual(leakageWarnings(result), []);
      assert.equal(leakageSections(result)[0].folded, true);
    });
  }

  test('of honest rows are none', async () => {
    const result = await measure(
      `${uniform(1)} AS a, ${uniform(2)} AS b, ${uniform(3)} AS c, ${uniform(4)} AS d, 1 AS y`,
      numbers('a', 'b', 'c', 'd'),
    );
    assert.equal(result.identical.test.found, 0);
    assert.deepEqual(leakageWarnings(result), []);
  });
});

describe('nearly identical rows', () => {
  const copied = (salt: number) => `(hash(i // 2, ${salt}) % 1000003)`;

  test('are found though one column differs, numbers are rounded, and texts are written otherwise', async () => {
    const result = await measure(
      `${uniform(8)} AS serial, ${copied(1)} + i % 2 AS a, ${copied(2)} * 1.0001 AS b,
       CASE WHEN i % 2 = 0 THEN 'Main Street ' || ${copied(3)} ELSE 'main  street' || ${copied(3)} END AS c,
       TIMESTAMP '2026-01-01' + to_days((${copied(4)} % 3000)::INT) + to_seconds(i % 2) AS d, 1 AS y`,
      [...numbers('serial', 'a', 'b'), { name: 'c', type: 'text' }, { name: 'd', type: 'timestamp' }],
    );
    assert.equal(result.identical.test.found, 0);
    const near = result.nearIdentical;
    assert.ok(near !== null && near.test.share > 0.6, `${near?.test.share}`);
    assert.ok(near.byChance < 0.05, `${near.byChance}`);
    assert.equal(near.usualTwins, 1);
    assert.match(leakageWarnings(result)[0], /nearly the same/);
  });

  test('of columns that follow from several others are no copies: each is like dozens of others', async () => {
    const from = '(hash(i, 1) % 30)';
    const to = '(hash(i, 2) % 30)';
    const result = await measure(
      `${from} AS a, ${to} AS b, hash(${from}, ${to}) % 1000 AS c, ${uniform(3)} AS d, ${uniform(4)} AS y`,
      numbers('a', 'b', 'c', 'd'),
      { rows: 60_000 },
    );
    const near = result.nearIdentical;
    assert.ok(near !== null && near.test.share > 0.95 && near.usualTwins > 50, JSON.stringify(near));
    assert.deepEqual(leakageWarnings(result), []);
  });

  test('are not those that differ in two columns', async () => {
    const result = await measure(
      `${uniform(8)} AS serial, ${uniform(9)} AS other, ${copied(1)} AS a, ${copied(2)} AS b, ${copied(3)} AS c, 1 AS y`,
      numbers('serial', 'other', 'a', 'b', 'c'),
    );
    assert.ok((result.nearIdentical?.test.share ?? 1) < 0.05);
  });

  test('are not those whose differences in two columns could cancel each other', async () => {
    const flags = Array.from({ length: 30 }, (_, index) => `f${index}`);
    const columns = flags.map((name, index) => `${uniform(index)} < 0.5 AS ${name}`);
    const typed = flags.map((name): TypedColumn => ({ name, type: 'boolean' }));
    const { nearIdentical } = await measure(`${columns.join(', ')}, 1 AS y`, typed);
    assert.equal(nearIdentical?.test.found, 0);
  });

  test('numbers of any size, columns of one value and columns without a value are no trouble', async () => {
    const result = await measure(
      `[5e-324, 1.7976931348623157e308, -1.7e308, 0.0, -0.0, 1e-310, NULL][i % 7 + 1]::DOUBLE AS a,
       [9223372036854775807, -9223372036854775808, 0][i % 3 + 1] AS b, 1 AS c, NULL::VARCHAR AS d, 1 AS y`,
      [...numbers('a'), { name: 'b', type: 'integer' }, ...numbers('c'), { name: 'd', type: 'text' }],
    );
    assert.equal(result.identical.test.share, 1);
    assert.deepEqual(leakageWarnings(result), []);
  });

  test('a side without rows and column names with quotes are no trouble', async () => {
    const result = await measure(
      `${uniform(1)} AS "a""; DROP TABLE prepared; --", ${uniform(2)} AS b, ${uniform(3)} AS c, 1 AS y`,
      numbers('a"; DROP TABLE prepared; --', 'b', 'c'),
      { side: '0' },
    );
    assert.deepEqual(result.identical.test, { rows: 0, found: 0, share: 0, conflicting: 0 });
    assert.equal(result.nearIdentical, null);
    assert.deepEqual(leakageWarnings(result), []);
  });
});
