import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseConfig } from '../../../shared/src/config/load-config.ts';
import { expectationsYaml } from '../../../shared/src/config/write-expectations.ts';
import { columnsOf } from '../../../shared/src/data/column-types.ts';
import { inferExpectations } from '../../../shared/src/data/expectations/infer-expectations.ts';
import { tableOf } from './checking.ts';

const rows = 400;
const statements = `CREATE TABLE prepared AS SELECT
  1000 + i AS place, 'k' || i AS code, 'Jo ' || i AS person, ['a', 'b', 'c'][1 + i % 3] AS kind,
  CASE WHEN i < 395 THEN 'common' ELSE 'rare' END AS lopsided, i % 2 AS flag, (i * 7919) % 83 AS age,
  CASE WHEN i % 4 > 0 THEN -(i % 10) / 8 END::DOUBLE AS loss, DATE '2024-05-17' + (i // 2)::INTEGER AS day,
  NULL::VARCHAR AS nothing, 5 AS five, i % 3 = 0 AS truth, 3 AS "rows"
  FROM range(${rows}) AS r(i)`;

describe('inferred expectations', () => {
  test('say what the columns are, without giving a row away', async (t) => {
    const { database } = await tableOf(t, statements);
    const inferred = await inferExpectations(database, 'prepared', await columnsOf(database, 'prepared'));
    assert.deepEqual(inferred, {
      rows: { min: 200 },
      place: { type: 'integer', unique: true, missing: { max: 0 } },
      code: { type: 'text', unique: true, missing: { max: 0 } },
      person: { type: 'text', missing: { max: 0 } },
      kind: { type: 'text', values: ['a', 'b', 'c'], missing: { max: 0 } },
      // "rare" is in five rows only.
      lopsided: { type: 'text', missing: { max: 0 } },
      flag: { type: 'integer', values: [0, 1], missing: { max: 0 } },
      age: { type: 'integer', min: 0, max: 123, missing: { max: 0 } },
      loss: { type: 'number', min: -1.7, max: 0, missing: { max: 0.35 } },
      day: { type: 'date', min: '2024-01-01', missing: { max: 0 } },
      five: { type: 'integer', missing: { max: 0 } },
      truth: { type: 'boolean', missing: { max: 0 } },
    });
  });

  test('hold for the data itself, read back from YAML', async (t) => {
    const { database, check } = await tableOf(t, statements);
    const inferred = await inferExpectations(database, 'prepared', await columnsOf(database, 'prepared'));
    const yaml = expectationsYaml(inferred);
    assert.deepEqual(parseConfig(yaml).data.expect, inferred);
    const results = await check(yaml.replace('data:\n  expect:\n', '').replace(/^ {4}/gm, '').trimEnd());
    assert.equal(results.length > 20, true);
    assert.deepEqual(
      results.filter(({ held }) => !held),
      [],
    );
  });

  test('mostly hold for another sample of the same kind', async (t) => {
    const sample = (seed: number) =>
      `SELECT (hash(i, ${seed}) % 1000)::BIGINT AS n, ln(1 + (hash(${seed}, i) % 100000)) AS x,
       CASE WHEN hash(i + ${seed}) % 10 > 0 THEN ['a', 'b'][1 + (hash(i * ${seed}) % 2)::BIGINT] END AS kind FROM range(500) AS r(i)`;
    const { database, check } = await tableOf(
      t,
      `CREATE TABLE first AS ${sample(1)}; CREATE TABLE prepared AS ${sample(2)}`,
    );
    const yaml = expectationsYaml(
      await inferExpectations(database, 'first', await columnsOf(database, 'first')),
    );
    const results = await check(yaml.replace('data:\n  expect:\n', '').replace(/^ {4}/gm, '').trimEnd());
    assert.deepEqual(
      results.filter(({ held }) => !held),
      [],
    );
  });

  test('tell type and missing values alone of a sensitive column', async (t) => {
    const { database } = await tableOf(t, statements);
    const inferred = await inferExpectations(database, 'prepared', await columnsOf(database, 'prepared'), {
      sensitive: new Set(['kind', 'age', 'day', 'code']),
    });
    for (const name of ['kind', 'age', 'day', 'code']) {
      assert.deepEqual(Object.keys(inferred[name] ?? {}), ['type', 'missing']);
    }
  });

  test('of numbers too coarse for their own range do not exclude the data', async (t) => {
    const { database } = await tableOf(
      t,
      'CREATE TABLE prepared AS SELECT 1e18::DOUBLE + i * 256 AS x, (1::BIGINT << 60) + i AS n FROM range(3) AS r(i)',
    );
    const { x, n } = await inferExpectations(database, 'prepared', await columnsOf(database, 'prepared'));
    for (const { min, max } of [x, n] as { min?: number; max?: number }[]) {
      assert.ok(min === undefined || min <= 1e18 || min <= 2 ** 60);
      assert.ok(max === undefined || max >= 1e18 + 512 || max >= 2 ** 60);
    }
  });
});
