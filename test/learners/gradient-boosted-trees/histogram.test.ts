import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import { binMatrix } from '../../../shared/src/learners/gradient-boosted-trees/binning.ts';
import {
  HistogramBuilder,
  slotWidth,
  subtractHistogram,
} from '../../../shared/src/learners/gradient-boosted-trees/histogram.ts';
import { createObjective } from '../../../shared/src/learners/gradient-boosted-trees/objective.ts';

const rows = 40_000;
const random = new Random(1);
const features = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
  kind: 'numeric' as const,
  name,
  column: name,
  values: Float64Array.from({ length: rows }, () =>
    random.uniform() < 0.05 ? Number.NaN : random.gaussian(),
  ),
}));
const binned = binMatrix({ rows, features }, 255, random);
const weights = Float64Array.from({ length: rows }, () => 0.1 + 3 * random.uniform());
const objective = createObjective(
  'binary-logistic',
  2,
  Float64Array.from({ length: rows }, () => random.integer(2)),
  weights,
);
objective.evaluate(Float64Array.from({ length: rows }, () => 5 * random.gaussian()));
const derivatives = objective.differentiate(0);
const order = Int32Array.from({ length: rows }, (_, row) => row);

function histogramOf(parts: readonly (readonly [number, number])[], rowOrder: Int32Array): Float64Array {
  const histogram = new Float64Array(binned.slots * slotWidth);
  for (const [start, end] of parts)
    new HistogramBuilder(binned).add(derivatives, rowOrder, start, end, histogram);
  return histogram;
}

const whole = histogramOf([[0, rows]], order);

test('each slot holds the sums over its rows', () => {
  const { gradients, hessians } = derivatives;
  const expected = new Float64Array(binned.slots * slotWidth);
  binned.features.forEach((feature, index) => {
    for (let row = 0; row < rows; row++) {
      const bin = (binned.words[Math.floor(index / 4) * rows + row] >>> (8 * (index % 4))) & 255;
      const slot = (feature.firstSlot + bin) * slotWidth;
      expected[slot] += gradients[row];
      expected[slot + 1] += hessians[row];
      expected[slot + 2] += 1;
    }
  });
  assert.deepEqual(whole, expected);
});

test('order and cuts of the rows do not change a bit', () => {
  const shuffled = random.shuffle(order.slice());
  assert.deepEqual(histogramOf([[0, rows]], shuffled), whole);
  const parts = [
    [30_001, rows],
    [0, 7],
    [7, 30_001],
  ] as const;
  assert.deepEqual(histogramOf(parts, shuffled), whole);
});

test('the parent less one child is the other child, exactly', () => {
  const parent = whole.slice();
  subtractHistogram(parent, histogramOf([[0, 123]], order));
  assert.deepEqual(parent, histogramOf([[123, rows]], order));
});

test('a bin that takes whole chunks with the largest hessian still counts right', () => {
  const values = Float64Array.from({ length: rows }, (_, row) => Number(row === 0));
  const flag = binMatrix(
    { rows, features: [{ kind: 'numeric', name: 'a', column: 'a', values }] },
    255,
    random,
  );
  const squared = createObjective('squared-error', 0, weights, undefined);
  squared.evaluate(new Float64Array(rows));
  const histogram = new Float64Array(flag.slots * slotWidth);
  new HistogramBuilder(flag).add(squared.differentiate(0), order, 0, rows, histogram);
  assert.deepEqual([...histogram.subarray(1, 3)], [rows - 1, rows - 1]);
  assert.deepEqual([...histogram.subarray(4, 6)], [1, 1]);
});

test('derivatives keep seven digits of the largest', () => {
  const squared = createObjective('squared-error', 0, weights, undefined);
  squared.evaluate(new Float64Array(rows));
  squared.differentiate(0).gradients.forEach((gradient, row) => {
    assert.ok(Math.abs(gradient + weights[row]) <= 3.1 * 1e-7);
  });
});
