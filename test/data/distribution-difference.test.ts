import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import {
  compareProfiles,
  type DistributionDifference,
  sizeOf,
} from '../../shared/src/data/distribution-difference.ts';
import {
  type ColumnProfile,
  profileCategories,
  profileNumbers,
} from '../../shared/src/data/profile/profile.ts';
import { withoutNumbers } from '../../shared/src/data/profile/sensitive.ts';

function compare(before: ColumnProfile, after: ColumnProfile): DistributionDifference {
  const table = (profile: ColumnProfile) => ({ rows: profile.rows, columns: { x: profile } });
  return compareProfiles(table(before), table(after))[0];
}

const normal = (rows: number, mean: number, seed: number) => {
  const random = new Random(seed);
  return Float64Array.from({ length: rows }, () => mean + random.gaussian());
};

const categories = (counts: Record<string, number>, missing = 0) =>
  profileCategories(new Map(Object.entries(counts)), missing);

describe('numbers', () => {
  test('differ by what both distribution functions do, within the stated uncertainty', () => {
    const { distance, uncertainty, wasserstein, mean } = compare(
      profileNumbers(normal(20_000, 0, 1)),
      profileNumbers(normal(20_000, 0.5, 2)),
    );
    // 2 Φ(¼) − 1, and half a deviation; both samples add a hundredth.
    assert.ok(Math.abs((distance ?? 0) - 0.1974) < uncertainty + 0.015, `${distance}`);
    assert.ok(Math.abs((wasserstein ?? 0) - 0.5) < 0.03, `${wasserstein}`);
    assert.ok(Math.abs((mean?.after ?? 0) - 0.5) < 0.03);
    assert.ok(uncertainty < 0.01);
  });

  test('of the same values do not differ at all', () => {
    const profile = profileNumbers(normal(500, 3, 1));
    const difference = compare(profile, profile);
    assert.equal(sizeOf(difference), 0);
    assert.equal(difference.wasserstein, 0);
  });

  test('that are all on another side differ wholly; one of a single value has no deviation to compare by', () => {
    const difference = compare(
      profileNumbers(new Float64Array(50).fill(1)),
      profileNumbers(new Float64Array(70).fill(2)),
    );
    assert.equal(difference.distance, 1);
    assert.equal(difference.wasserstein, null);
  });

  test('booleans differ exactly by their share', () => {
    const flags = (ones: number) =>
      profileNumbers(
        Float64Array.from({ length: 1000 }, (_, i) => (i < ones ? 1 : 0)),
        'boolean',
      );
    const { distance, uncertainty } = compare(flags(500), flags(503));
    assert.ok(Math.abs((distance ?? 0) - 0.003) < 1e-12);
    assert.equal(uncertainty, 0);
  });

  test('a larger share that is missing is a difference, with or without values left', () => {
    const values = normal(100, 0, 1);
    const partly = values.map((value, i) => (i % 2 === 0 ? Number.NaN : value));
    const gone = values.map(() => Number.NaN);
    assert.equal(sizeOf(compare(profileNumbers(values), profileNumbers(partly))), 0.5);
    const none = compare(profileNumbers(values), profileNumbers(gone));
    assert.deepEqual([none.distance, none.missing.after, sizeOf(none)], [null, 1, 1]);
  });
});

describe('categories', () => {
  test('differ by the share of rows that would have to change', () => {
    const { distance, category, measure } = compare(
      categories({ red: 60, green: 40 }),
      categories({ red: 120, green: 40, blue: 40 }),
    );
    assert.equal(measure, 'total variation');
    assert.ok(Math.abs((distance ?? 0) - 0.2) < 1e-12, `${distance}`);
    assert.ok(category?.name === 'green' || category?.name === 'blue');
  });

  test('one that is too rare to be named is not taken for one that is gone', () => {
    const { distance } = compare(
      categories({ red: 90, green: 10, blue: 3 }),
      categories({ red: 90, green: 9, blue: 4 }),
    );
    // Nine greens may be among the thirteen others, so that a row alone need have changed.
    assert.ok((distance ?? 1) <= 1 / 103 + 1e-12, `${distance}`);
  });

  test('one that got another name is a difference, though the number of others is the same', () => {
    const { distance } = compare(categories({ red: 50, green: 50 }), categories({ red: 50, grün: 50 }));
    assert.equal(distance, 0.5);
  });

  test('of which none is named tell nothing', () => {
    const { distance } = compare(categories({ a: 1, b: 2 }), categories({ c: 1, d: 2 }));
    assert.equal(distance, null);
  });
});

test('columns come in the order of their difference; those of one side or of two kinds have none', () => {
  const numbers = (mean: number) => profileNumbers(normal(300, mean, 1));
  const found = compareProfiles(
    {
      rows: 300,
      columns: { same: numbers(0), far: numbers(0), near: numbers(0), kind: numbers(0), old: numbers(0) },
    },
    {
      rows: 300,
      columns: {
        near: numbers(0.3),
        same: numbers(0),
        far: numbers(3),
        kind: categories({ a: 300 }),
        new: numbers(0),
      },
    },
  );
  assert.deepEqual(
    found.slice(0, 2).map(({ column }) => column),
    ['far', 'near'],
  );
  assert.deepEqual(
    found
      .slice(2)
      .map(({ column }) => column)
      .sort(),
    ['kind', 'same'],
  );
  assert.equal(found.find(({ column }) => column === 'kind')?.distance, null);
});

test('of a sensitive column neither values nor a distance are told', () => {
  const profile = profileNumbers(normal(300, 5, 1));
  const { distance, mean, category } = compare(withoutNumbers(profile), withoutNumbers(profile));
  assert.deepEqual([distance, mean, category], [null, null, null]);
});
