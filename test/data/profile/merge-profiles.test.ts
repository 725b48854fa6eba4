import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { mergeColumnProfiles, mergeProfiles } from '../../../shared/src/data/profile/merge-profiles.ts';
import { NumericAccumulator } from '../../../shared/src/data/profile/numeric-accumulator.ts';
import {
  type CategoricalProfile,
  type ColumnProfile,
  type NumericProfile,
  profileCategories,
  profileNumbers,
  tableProfileSchema,
} from '../../../shared/src/data/profile/profile.ts';
import { withoutCategories, withoutNumbers } from '../../../shared/src/data/profile/sensitive.ts';

const random = new Random(11);

function numbers(length: number, draw: (i: number) => number): Float64Array {
  return Float64Array.from({ length }, (_, i) => draw(i));
}

const kinds: Record<string, (i: number) => number> = {
  normal: () => random.gaussian(),
  lognormal: () => Math.exp(2 * random.gaussian()),
  'whole numbers': () => Math.round(40 * random.gaussian()),
  constant: () => 7.25,
  'many ties': () => (random.uniform() < 0.6 ? 0 : random.integer(3) + random.uniform()),
  'a trend': (i) => i / 3 + random.uniform(),
  'with missing values': () => (random.uniform() < 0.4 ? Number.NaN : random.gaussian()),
};

/** Cuts values at random places; some parts may be tiny or empty. */
function randomParts(values: Float64Array, parts: number): Float64Array[] {
  const cuts = numbers(parts - 1, () => random.integer(values.length + 1)).sort();
  return [...cuts, values.length].map((end, i) => values.subarray(i === 0 ? 0 : cuts[i - 1], end));
}

function merged(profiles: readonly ColumnProfile[]): NumericProfile {
  return mergeColumnProfiles('x', profiles) as NumericProfile;
}

/** Asserts what the profile's schema says of its quantiles, for every one of them. */
function assertQuantiles(values: Float64Array, { quantiles, quantileError }: NumericProfile): void {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const count = sorted.length;
  const error = Math.round(quantileError * count);
  let below = 0;
  let upTo = 0;
  quantiles.forEach((quantile, k) => {
    while (below < count && sorted[below] < quantile) below++;
    while (upTo < count && sorted[upTo] <= quantile) upTo++;
    const rank = Math.ceil((k * count) / 256);
    assert.ok(upTo >= rank - error, `quantile ${k}: ${upTo} rows up to it, rank ${rank}, error ${error}`);
    assert.ok(below <= Math.max(0, rank - 1) + error, `quantile ${k}: ${below} rows below it, rank ${rank}`);
  });
}

describe('numbers cut anywhere and merged', () => {
  for (const [kind, draw] of Object.entries(kinds)) {
    test(`${kind}: quantiles within the stated error, all else as of the whole`, () => {
      for (const rows of [3, 300, 20_000]) {
        for (const parts of [2, 3, 12]) {
          const values = numbers(rows, draw);
          const profiles = randomParts(values, parts).map((part) => profileNumbers(part));
          const whole = profileNumbers(values);
          const present = whole.rows - whole.missing;
          const orders = [
            merged(profiles),
            merged([...profiles].reverse()),
            profiles.reduce((a, b) => merged([a, b])),
          ];
          orders.forEach((found, order) => {
            const lossy = order < 2 ? 1 : parts - 1;
            assert.ok(
              found.quantileError <= lossy / 512 + lossy / Math.max(1, present),
              `${found.quantileError}`,
            );
            assertQuantiles(values, found);
            for (const key of ['rows', 'missing', 'minimum', 'maximum'] as const) {
              assert.equal(found[key], whole[key], key);
            }
            if (found.distinct !== null) assert.equal(found.distinct, whole.distinct);
            if (whole.mean === null) assert.equal(found.mean, null);
            else {
              const size = Math.abs(whole.mean) + Math.sqrt(whole.squaredDeviations / present);
              assert.ok(Math.abs((found.mean as number) - whole.mean) <= 1e-12 * size);
              const deviation = Math.abs(found.squaredDeviations - whole.squaredDeviations);
              assert.ok(deviation <= 1e-10 * whole.squaredDeviations, String(deviation));
            }
          });
        }
      }
    });
  }

  test('the error of a sketch is carried on', () => {
    const values = numbers(300_000, kinds.lognormal);
    const profiles = [values.subarray(0, 200_000), values.subarray(200_000)].map((part) => {
      const accumulator = new NumericAccumulator('number');
      accumulator.add(part, part.length);
      return accumulator.profile();
    });
    const found = merged(profiles);
    const carried = (2 * profiles[0].quantileError + profiles[1].quantileError) / 3;
    assert.ok(carried > 0);
    assert.ok(
      found.quantileError >= 1 / 512 + carried - 1e-9 && found.quantileError < 1 / 512 + carried + 1e-5,
    );
    assertQuantiles(values, found);
  });
});

describe('profiles that tell every value are merged without a loss', () => {
  test('up to 256 rows each', () => {
    const values = numbers(700, kinds['many ties']);
    const parts = [
      values.subarray(0, 1),
      values.subarray(1, 256),
      values.subarray(256, 444),
      values.subarray(444),
    ];
    const found = merged(parts.map((part) => profileNumbers(part)));
    assert.equal(found.quantileError, 0);
    assert.deepEqual(found.quantiles, profileNumbers(values).quantiles);
  });

  test('booleans and constants', () => {
    const values = numbers(5000, (i) => (i < 4000 ? Number(random.uniform() < 0.001) : 1));
    const parts = [values.subarray(0, 4000), values.subarray(4000)];
    const found = merged(parts.map((part) => profileNumbers(part, 'boolean')));
    assert.equal(found.quantileError, 0);
    assert.equal(found.distinct, 2);
    assert.deepEqual(found.quantiles, profileNumbers(values).quantiles);
  });
});

describe('the distinct numbers of merged profiles', () => {
  const half = numbers(3000, (i) => i % 1500);
  test('are counted where the profiles tell them all', () => {
    const found = merged(
      [numbers(900, (i) => i % 6), numbers(900, (i) => 3 + (i % 6))].map((v) => profileNumbers(v)),
    );
    assert.equal(found.distinct, 9);
  });
  test('are known where one is known to have those of the others', () => {
    const many = profileNumbers(numbers(3000, (i) => i % 600));
    assert.equal(merged([many, profileNumbers(Float64Array.of(0, 599))]).distinct, 600);
  });
  test('are else not known', () => {
    assert.equal(
      merged([profileNumbers(half.subarray(0, 900)), profileNumbers(half.subarray(900))]).distinct,
      null,
    );
  });
});

const categories = (counts: Record<string, number>, missing = 0): CategoricalProfile =>
  profileCategories(new Map(Object.entries(counts)), missing);

describe('merged categories', () => {
  test('counts add up; what a side does not name is said', () => {
    const found = mergeColumnProfiles('x', [
      categories({ both: 30, left: 20, rare: 9, few: 4 }, 3),
      categories({ both: 12, left: 7, rare: 9 }, 1),
    ]);
    assert.deepEqual(found, {
      kind: 'categorical',
      type: 'text',
      rows: 95,
      missing: 4,
      distinct: null,
      categories: { both: 42, left: 20 },
      otherRows: 29,
      unnamedAtMost: 18,
      uncountedAtMost: 9,
    });
  });

  test('what a count lacks is carried on into the next merge', () => {
    const first = mergeColumnProfiles('x', [categories({ a: 20 }), categories({ a: 8, b: 15 })]);
    const found = mergeColumnProfiles('x', [first, categories({ a: 30, b: 10 })]) as CategoricalProfile;
    assert.deepEqual(found.categories, { a: 50, b: 25 });
    assert.equal(found.uncountedAtMost, 8);
    assert.equal(found.otherRows, 8);
  });

  test('are exact where each side names all of its own', () => {
    const found = mergeColumnProfiles('x', [
      categories({ a: 30, b: 10 }),
      categories({ b: 15, ['__proto__']: 40 }),
    ]);
    assert.deepEqual(
      found,
      profileCategories(
        new Map([
          ['a', 30],
          ['b', 25],
          ['__proto__', 40],
        ]),
        0,
      ),
    );
  });

  test('any split of any counts: nothing rare is named, every count is within what is said', () => {
    for (let round = 0; round < 30; round++) {
      const kindsOfText = 40 + random.integer(2000);
      const spread = 1 + 3 * random.uniform();
      const parts = Array.from({ length: 2 + random.integer(3) }, () => new Map<string, number>());
      const truth = new Map<string, number>();
      for (let row = 0; row < 30_000; row++) {
        const category = `c${Math.floor(kindsOfText * random.uniform() ** spread)}`;
        const part = parts[random.integer(parts.length)];
        part.set(category, (part.get(category) ?? 0) + 1);
        truth.set(category, (truth.get(category) ?? 0) + 1);
      }
      const profiles = parts.map((part) => profileCategories(part, 2));
      for (const found of [
        mergeColumnProfiles('x', profiles),
        profiles.reduce<ColumnProfile>(
          (a, b) => mergeColumnProfiles('x', [a, b]),
          profiles.shift() as ColumnProfile,
        ),
      ] as CategoricalProfile[]) {
        let named = 0;
        for (const [category, rows] of Object.entries(found.categories)) {
          const short = (truth.get(category) as number) - rows;
          assert.ok(short >= 0 && short <= found.uncountedAtMost, `${category}: ${short}`);
          assert.ok(rows >= 10);
          named += rows;
        }
        for (const [category, rows] of truth) {
          if (!Object.hasOwn(found.categories, category)) assert.ok(rows <= found.unnamedAtMost);
        }
        assert.ok(Object.keys(found.categories).length <= 1000);
        assert.equal(named + found.otherRows, found.rows - found.missing);
        if (found.distinct !== null) assert.equal(found.distinct, truth.size);
      }
    }
  });
});

describe('merged tables', () => {
  const x = profileNumbers(Float64Array.of(1, 2, 3), 'integer');
  test('a column that one table lacks is missing in its rows', () => {
    const found = mergeProfiles(
      { rows: 3, columns: { x, y: categories({ a: 2 }, 1) } },
      { rows: 2, columns: { x: profileNumbers(Float64Array.of(2.5, 4), 'number') } },
      { rows: 4, columns: { x: categories({}, 4) } },
    );
    assert.equal(found.rows, 9);
    assert.deepEqual(tableProfileSchema.parse(JSON.parse(JSON.stringify(found))), found);
    assert.deepEqual(found.columns.x, {
      ...profileNumbers(Float64Array.of(1, 2, 3, 2.5, 4, ...new Array(4).fill(Number.NaN))),
      mean: found.columns.x.kind === 'numeric' ? found.columns.x.mean : null,
      squaredDeviations: found.columns.x.kind === 'numeric' ? found.columns.x.squaredDeviations : null,
    });
    assert.deepEqual(found.columns.y, categories({ a: 2 }, 7));
  });

  test('numbers and text cannot be one', () => {
    assert.throws(
      () => mergeProfiles({ rows: 3, columns: { x } }, { rows: 10, columns: { x: categories({ a: 10 }) } }),
      (error) => error instanceof ConfigurationError && /"x".*integer and text/.test(error.message),
    );
  });

  test('what is sensitive in one tells nothing of the other', () => {
    const told = profileNumbers(numbers(50, (i) => 1000 + i));
    const text = categories({ 'a secret': 40 });
    const found = mergeProfiles(
      { rows: 50, columns: { x: told, y: text } },
      { rows: 50, columns: { x: withoutNumbers(told), y: withoutCategories(text) } },
    );
    assert.doesNotMatch(JSON.stringify(found), /secret|10[0-4]\d/);
    assert.equal(found.columns.x.sensitive, true);
    assert.equal(found.columns.y.sensitive, true);
  });
});
