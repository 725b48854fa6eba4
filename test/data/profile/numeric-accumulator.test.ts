import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import { NumericAccumulator } from '../../../shared/src/data/profile/numeric-accumulator.ts';
import { type NumericProfile, profileNumbers } from '../../../shared/src/data/profile/profile.ts';

function accumulated(values: Float64Array, piece: number): NumericProfile {
  const accumulator = new NumericAccumulator('number');
  for (let at = 0; at < values.length; at += piece) {
    const part = values.subarray(at, at + piece);
    accumulator.add(part, part.length);
  }
  return accumulator.profile();
}

/** Largest difference between a quantile's true rank and the rank it stands for, as a share of the rows. */
function rankError(values: Float64Array, { quantiles }: NumericProfile): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  let worst = 0;
  let below = 0;
  let atOrBelow = 0;
  quantiles.forEach((quantile, k) => {
    const wanted = Math.max(1, Math.ceil((k * sorted.length) / 256));
    while (below < sorted.length && sorted[below] < quantile) below++;
    while (atOrBelow < sorted.length && sorted[atOrBelow] <= quantile) atOrBelow++;
    // The rank of a tied value is any of those of its ties.
    if (wanted <= below) worst = Math.max(worst, below + 1 - wanted);
    if (wanted > atOrBelow) worst = Math.max(worst, wanted - atOrBelow);
  });
  return worst / sorted.length;
}

const random = new Random(5);
const rows = 300_000;
const kinds: Record<string, Float64Array> = {
  normal: Float64Array.from({ length: rows }, () => random.gaussian()),
  lognormal: Float64Array.from({ length: rows }, () => Math.exp(3 * random.gaussian())),
  sorted: Float64Array.from({ length: rows }, (_, i) => i / 7),
  'falling, then rising': Float64Array.from({ length: rows }, (_, i) => Math.abs(i - rows / 2) + 1 / (i + 1)),
  'half one value': Float64Array.from({ length: rows }, () =>
    random.uniform() < 0.5 ? 3 : random.gaussian(),
  ),
  'few values, then many': Float64Array.from({ length: rows }, (_, i) =>
    i < 100_000 ? i % 10 : random.uniform() * 10,
  ),
  'with missing ones': Float64Array.from({ length: rows }, () =>
    random.uniform() < 0.3 ? Number.NaN : random.gaussian(),
  ),
};

describe('many different numbers', () => {
  for (const [kind, values] of Object.entries(kinds)) {
    test(`${kind}: every quantile is within the error that is stated, all else is exact`, () => {
      const found = accumulated(values, 2048);
      const exact = profileNumbers(values);
      assert.ok(found.quantileError > 0 && found.quantileError < 1 / 256, String(found.quantileError));
      assert.ok(rankError(values, found) <= found.quantileError, `${rankError(values, found)}`);
      for (const key of ['rows', 'missing', 'minimum', 'maximum', 'distinct'] as const) {
        assert.equal(found[key], exact[key], key);
      }
      const present = exact.rows - exact.missing;
      const scale = Math.sqrt(exact.squaredDeviations / present) + Math.abs(exact.mean as number);
      assert.ok(Math.abs((found.mean as number) - (exact.mean as number)) < 1e-11 * scale);
      assert.ok(Math.abs(found.squaredDeviations / exact.squaredDeviations - 1) < 1e-10);
    });
  }
});

test('nothing depends on how the rows come in pieces', () => {
  const whole = accumulated(kinds.lognormal, rows);
  for (const piece of [1000, 2048, 77_777]) assert.deepEqual(accumulated(kinds.lognormal, piece), whole);
});

describe('few different numbers are exact, whatever they are', () => {
  const pick = (values: readonly number[]) =>
    Float64Array.from({ length: 50_000 }, () => values[random.integer(values.length)]);
  const cases: Record<string, Float64Array> = {
    'whole numbers': Float64Array.from({ length: 50_000 }, () => Math.round(900 * random.gaussian())),
    'whole numbers far from zero': Float64Array.from(
      { length: 50_000 },
      () => 1.7e9 + random.integer(60_000),
    ),
    'a range that moves': Float64Array.from({ length: 50_000 }, (_, i) => i - 25_000),
    'whole numbers, then a fraction': Float64Array.from({ length: 50_000 }, (_, i) =>
      i < 40_000 ? i % 50 : 0.5,
    ),
    'whole numbers too far apart': pick([0, 1, 1e6, -1e9]),
    fractions: pick([0.1, 0.25, 1e-9, 7.5]),
    'the largest there are': pick([1e308, 1.7e308, -1.7e308, 5]),
    'one value': pick([4.2]),
  };
  for (const [kind, values] of Object.entries(cases)) {
    test(kind, () => {
      const found = accumulated(values, 4096);
      const exact = profileNumbers(values);
      assert.equal(found.quantileError, 0);
      assert.deepEqual(found.quantiles, exact.quantiles);
      assert.equal(found.distinct, exact.distinct);
      const [a, b] = [found.mean as number, exact.mean as number];
      assert.ok(Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), found.maximum as number), `${a} ${b}`);
    });
  }
});

test('a column without values, and a sensitive one', () => {
  const empty = new NumericAccumulator('number');
  empty.add(Float64Array.of(Number.NaN, Number.NaN), 2);
  assert.deepEqual(empty.profile(), profileNumbers(Float64Array.of(Number.NaN, Number.NaN)));
  const sensitive = new NumericAccumulator('integer');
  sensitive.add(Float64Array.of(1, 2, Number.NaN, 2), 4);
  assert.deepEqual(sensitive.profile({ sensitive: true }), {
    kind: 'numeric',
    type: 'integer',
    rows: 4,
    missing: 1,
    mean: null,
    squaredDeviations: 0,
    minimum: null,
    maximum: null,
    distinct: 2,
    quantiles: [],
    quantileError: 0,
    sensitive: true,
  });
});
