import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { CategoryAccumulator } from '../../shared/src/data/profile/category-accumulator.ts';
import { NumericAccumulator } from '../../shared/src/data/profile/numeric-accumulator.ts';
import { type ColumnProfile, tableProfileSchema } from '../../shared/src/data/profile/profile.ts';
import { type Column, numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { checkDrift } from '../../shared/src/drift/check.ts';

const rate = { falseAlarmRate: 0.01 };

function check(name: string, profile: ColumnProfile, current: Column) {
  const stored = tableProfileSchema.parse(
    JSON.parse(JSON.stringify({ rows: profile.rows, columns: { [name]: profile } })),
  );
  return checkDrift({ kind: 'profile', profile: stored }, tableOf([current]), rate).columns[name];
}

describe('a sensitive column of the reference', () => {
  const values = Float64Array.from({ length: 400 }, (_, i) => (i % 10 === 0 ? Number.NaN : 5_000 + i));
  const accumulator = new NumericAccumulator('number');
  accumulator.add(values, values.length);
  const numbers = accumulator.profile({ sensitive: true });

  const texts = textColumn(
    'secret',
    Array.from({ length: 400 }, (_, i) => (i % 10 === 0 ? null : `diagnosis ${i % 3}`)),
  );
  const counter = new CategoryAccumulator(texts.dictionary);
  counter.add(texts.codes, texts.codes.length);
  const categories = counter.profile({ sensitive: true });

  test('tells how many rows are missing and how many values are distinct, and no value', () => {
    for (const profile of [numbers, categories]) {
      assert.equal(profile.rows, 400);
      assert.equal(profile.missing, 40);
      assert.equal(profile.sensitive, true);
      assert.doesNotMatch(JSON.stringify(profile), /diagnosis|5\d{3}/);
    }
    assert.deepEqual([numbers.distinct, categories.distinct], [360, 3]);
  });

  test('is judged by its missing rate alone, and says so', () => {
    const moved = numericColumn(
      'secret',
      'number',
      values.map((value) => value * 100),
    );
    const renamed = textColumn(
      'secret',
      Array.from({ length: 400 }, (_, i) => (i % 10 === 0 ? null : 'other')),
    );
    for (const [profile, current] of [
      [numbers, moved],
      [categories, renamed],
    ] as const) {
      const drift = check('secret', profile, current);
      assert.equal(drift.drifted, 'false');
      assert.match(drift.reason, /sensitive .* only the missing rate is judged/);
    }
    const gone = textColumn(
      'secret',
      Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? null : 'other')),
    );
    assert.equal(check('secret', categories, gone).drifted, 'true');
  });
});

test('a reference whose quantiles come from a sketch never shows more drift than its rows do', () => {
  const random = new Random(8);
  const reference = Float64Array.from({ length: 200_000 }, () => Math.exp(random.gaussian()));
  const accumulator = new NumericAccumulator('number');
  accumulator.add(reference, reference.length);
  const profile = accumulator.profile();
  assert.ok(profile.quantileError > 0);
  const rows = { kind: 'rows', table: tableOf([numericColumn('x', 'number', reference)]) } as const;
  for (const shift of [0, 0.05, 0.3]) {
    const current = numericColumn(
      'x',
      'number',
      Float64Array.from({ length: 2000 }, () => Math.exp(shift + random.gaussian())),
    );
    const rough = check('x', profile, current).statistics;
    const exact = checkDrift(rows, tableOf([current]), rate).columns.x.statistics;
    const most = 1 / 256 + 2 * profile.quantileError;
    for (const name of ['ks_statistic', 'rank_shift']) {
      const below = Math.abs(exact[name] as number) - Math.abs(rough[name] as number);
      assert.ok(below > -1e-12 && below < most, `${name} is ${below} below at ${shift}`);
    }
    assert.ok(Math.abs((exact.js_distance as number) - (rough.js_distance as number)) < 0.01);
  }
});
