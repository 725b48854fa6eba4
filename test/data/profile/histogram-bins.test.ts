import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import { histogramBins } from '../../../shared/src/data/profile/histogram-bins.ts';
import { profileNumbers } from '../../../shared/src/data/profile/profile.ts';

const random = new Random(21);
const normal = (rows: number) => Float64Array.from({ length: rows }, () => random.gaussian());

function sum(shares: readonly number[]): number {
  return shares.reduce((total, share) => total + share, 0);
}

describe('a histogram read from quantiles', () => {
  test('has the shares of the rows, within the quantiles’ resolution', () => {
    const values = normal(50_000);
    const bins = histogramBins([profileNumbers(values)]);
    assert.ok(bins);
    const [shares] = bins.shares;
    assert.equal(shares.length, 24);
    const width = (bins.high - bins.low) / 24;
    shares.forEach((share, bin) => {
      const low = bins.low + bin * width;
      const exact = values.filter((value) => value >= low && value < low + width).length / values.length;
      assert.ok(Math.abs(share - exact) < 2 / 256, `${bin}: ${share} ${exact}`);
    });
  });

  test('whole numbers of few values have a bin each, or a whole number of them', () => {
    const dice = Float64Array.from({ length: 6000 }, (_, i) => 1 + (i % 6));
    const found = histogramBins([profileNumbers(dice, 'integer')]);
    assert.deepEqual([found?.low, found?.high], [1, 6]);
    assert.equal(found?.shares[0].length, 6);
    for (const share of found?.shares[0] ?? []) assert.ok(Math.abs(share - 1 / 6) <= 1 / 256);
    const years = Float64Array.from({ length: 7400 }, (_, i) => 17 + (i % 74));
    const ages = histogramBins([profileNumbers(years, 'integer')])?.shares[0] ?? [];
    assert.equal(ages.length, 19);
    for (const share of ages.slice(0, 18)) assert.ok(Math.abs(share - 4 / 74) <= 2 / 256, String(share));
  });

  test('a long tail is cut off at the percentile, and that is said', () => {
    const values = normal(20_000).map((value) => Math.exp(3 * value));
    const found = histogramBins([profileNumbers(values)]);
    assert.ok(found?.clippedAbove && !found.clippedBelow);
    const sorted = values.sort();
    assert.ok(Math.abs(sorted.findIndex((value) => value > found.high) / 20_000 - 0.99) < 2 / 256);
    const drawn = sum(found.shares[0]);
    assert.ok(drawn > 0.98 && drawn < 1, String(drawn));
  });

  test('two profiles share their bins, whichever lies further out', () => {
    const found = histogramBins([
      profileNumbers(
        Float64Array.from({ length: 500 }, (_, i) => i),
        'date',
      ),
      profileNumbers(
        Float64Array.from({ length: 500 }, (_, i) => 500 + i),
        'date',
      ),
    ]);
    assert.deepEqual([found?.low, found?.high], [0, 999]);
    const [early, late] = found?.shares ?? [];
    assert.ok(Math.abs(sum(early.slice(0, 12)) - 1) < 0.01 && Math.abs(sum(late.slice(12)) - 1) < 0.01);
  });

  test('one value, none, and the largest there are', () => {
    assert.deepEqual(
      histogramBins([profileNumbers(Float64Array.of(4.5, 4.5)), profileNumbers(Float64Array.of())])?.shares,
      [[1], []],
    );
    assert.equal(histogramBins([profileNumbers(Float64Array.of(Number.NaN))]), null);
    const huge = Float64Array.from({ length: 600 }, (_, i) => (i / 300 - 1) * Number.MAX_VALUE);
    assert.ok(Math.abs(sum(histogramBins([profileNumbers(huge)])?.shares[0] ?? []) - 1) < 1e-9);
  });
});
