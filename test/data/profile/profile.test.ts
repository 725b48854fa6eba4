import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import {
  profileCategories,
  profileNumbers,
  profileQuantiles,
  tableProfileSchema,
} from '../../../shared/src/data/profile/profile.ts';

describe('the profile of numbers', () => {
  test('has count, moments and quantiles', () => {
    const profile = profileNumbers(Float64Array.of(4, Number.NaN, 1, 3, 2, 2));
    assert.equal(profile.rows, 6);
    assert.equal(profile.missing, 1);
    assert.equal(profile.mean, 2.4);
    assert.ok(Math.abs(profile.squaredDeviations - 5.2) < 1e-12);
    assert.equal(profile.minimum, 1);
    assert.equal(profile.maximum, 4);
    assert.equal(profile.distinct, 4);
    assert.equal(profile.quantiles.length, profileQuantiles);
    assert.equal(profile.quantiles[128], 2);
  });

  test('the k-th quantile is the smallest value with at least k/256 of the values at or below it', () => {
    const random = new Random(3);
    const values = Float64Array.from({ length: 1001 }, () => Math.round(100 * random.gaussian()));
    const { quantiles } = profileNumbers(values);
    const atOrBelow = (limit: number) => values.filter((value) => value <= limit).length / values.length;
    for (let k = 1; k < profileQuantiles; k++) {
      assert.ok(atOrBelow(quantiles[k]) >= k / 256);
      const smaller = values.filter((value) => value < quantiles[k]).length / values.length;
      assert.ok(smaller < k / 256);
    }
    assert.equal(quantiles[0], Math.min(...values));
  });

  test('of no values, of one, and of the largest there are, can be stored', () => {
    for (const values of [[], [Number.NaN], [7], [Number.MAX_VALUE, -Number.MAX_VALUE, Number.MAX_VALUE]]) {
      const profile = profileNumbers(Float64Array.from(values));
      const stored = { rows: values.length, columns: { x: profile } };
      assert.deepEqual(tableProfileSchema.parse(JSON.parse(JSON.stringify(stored))), stored);
    }
    assert.equal(profileNumbers(Float64Array.of()).mean, null);
  });

  test('does not count distinct values beyond 1,000', () => {
    assert.equal(profileNumbers(Float64Array.from({ length: 1000 }, (_, i) => i)).distinct, 1000);
    assert.equal(profileNumbers(Float64Array.from({ length: 1001 }, (_, i) => i)).distinct, null);
  });
});

test('the profile of categories names none with fewer than ten rows', () => {
  const profile = profileCategories(
    new Map([
      ['few', 9],
      ['b', 10],
      ['many', 30],
      ['a', 10],
    ]),
    5,
  );
  assert.deepEqual(Object.entries(profile.categories), [
    ['many', 30],
    ['a', 10],
    ['b', 10],
  ]);
  assert.equal(profile.otherRows, 9);
  assert.equal(profile.distinct, 4);
  assert.equal(profile.rows, 64);
  assert.equal(profile.missing, 5);
  assert.doesNotMatch(JSON.stringify(profile), /few/);
});

test('categories with names that every object knows are counted like others', () => {
  const profile = profileCategories(
    new Map([
      ['__proto__', 20],
      ['constructor', 10],
    ]),
    0,
  );
  const stored = { rows: 30, columns: { x: profile } };
  const read = tableProfileSchema.parse(JSON.parse(JSON.stringify(stored)));
  assert.equal(JSON.stringify(read), JSON.stringify(stored));
});
