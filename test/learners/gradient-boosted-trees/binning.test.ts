import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import type { TreeFeature } from '../../../shared/src/features/tree-matrix.ts';
import {
  type BinnedMatrix,
  binMatrix,
  chooseThresholds,
} from '../../../shared/src/learners/gradient-boosted-trees/binning.ts';

function numeric(name: string, values: ArrayLike<number>): TreeFeature {
  return { kind: 'numeric', name, column: name, values: Float64Array.from(values) };
}

function thresholdsOf(values: ArrayLike<number>, maxBins: number): number[] {
  return [
    ...chooseThresholds(
      Float64Array.from(values),
      Int32Array.from(values, (_, i) => i),
      maxBins,
    ),
  ];
}

function binOf({ columns, rows }: BinnedMatrix, feature: number, row: number): number {
  return columns[feature * rows + row];
}

describe('thresholds', () => {
  test('few values are all told apart, half-way', () => {
    assert.deepEqual(thresholdsOf([3, 1, 1, 2, 3], 255), [1.5, 2.5]);
    assert.deepEqual(thresholdsOf([Number.NaN, 5, 5], 255), []);
    assert.deepEqual(thresholdsOf([], 255), []);
  });

  test('many values give bins of about equal rows, never more than asked for', () => {
    const random = new Random(1);
    const values = Float64Array.from({ length: 10_000 }, () => random.gaussian());
    for (const maxBins of [2, 10, 255]) {
      const thresholds = thresholdsOf(values, maxBins);
      assert.ok(thresholds.length <= maxBins - 1 && thresholds.length >= maxBins - 2);
      const counts = new Array<number>(thresholds.length + 1).fill(0);
      for (const value of values) counts[thresholds.filter((threshold) => threshold < value).length]++;
      assert.ok(Math.max(...counts) <= (1.1 * values.length) / maxBins + 2);
    }
  });

  test('a value that fills most rows takes one bin, and the rest keep their resolution', () => {
    const values = Float64Array.from({ length: 10_000 }, (_, i) => (i % 10 === 0 ? i : 0));
    assert.ok(thresholdsOf(values, 255).length > 240);
  });

  test('each lies between its neighbours even where no number is between', () => {
    const next = 1 + Number.EPSILON;
    assert.deepEqual(thresholdsOf([1, next], 255), [1]);
    assert.deepEqual(thresholdsOf([-Number.MAX_VALUE, Number.MAX_VALUE], 255), [0]);
    assert.deepEqual(thresholdsOf([0, Number.MIN_VALUE], 255), [0]);
  });
});

describe('binned matrix', () => {
  test('a value at a threshold is in the bin below; missing has the bin after the last', () => {
    const values = [1, 2, 3, Number.NaN, Number.POSITIVE_INFINITY];
    const matrix = {
      rows: 5,
      features: [numeric('a', values), numeric('b', [9, 9, 9, 9, 9]), numeric('c', values)],
    };
    const binned = binMatrix(matrix, 255, new Random(1));
    assert.deepEqual(
      binned.features.map(({ source, valueBins, firstSlot }) => [source, valueBins, firstSlot]),
      [
        [0, 3, 0],
        [2, 3, 4],
      ],
    );
    for (const feature of [0, 1]) {
      assert.deepEqual(
        values.map((_, row) => binOf(binned, feature, row)),
        [0, 1, 2, 3, 3],
      );
    }
  });

  test('bins agree with comparisons, for every value and threshold', () => {
    const random = new Random(2);
    const values = Float64Array.from({ length: 3000 }, () => Math.round(random.gaussian() * 1000) / 100);
    const binned = binMatrix({ rows: 3000, features: [numeric('a', values)] }, 255, random);
    const { thresholds } = binned.features[0];
    values.forEach((value, row) => {
      assert.equal(binOf(binned, 0, row), thresholds.filter((threshold) => threshold < value).length);
    });
  });

  test('more than 255 categories are refused', () => {
    const feature: TreeFeature = {
      kind: 'categorical',
      name: 'a',
      column: 'a',
      codes: Int32Array.of(0, 1),
      cardinality: 256,
    };
    assert.throws(() => binMatrix({ rows: 2, features: [feature] }, 255, new Random(1)), RangeError);
  });
});
