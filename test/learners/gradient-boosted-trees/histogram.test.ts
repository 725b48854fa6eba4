import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import { type BinnedMatrix, binMatrix } from '../../../shared/src/learners/gradient-boosted-trees/binning.ts';
import {
  HistogramBuilder,
  slotWidth,
  subtractHistogram,
} from '../../../shared/src/learners/gradient-boosted-trees/histogram.ts';
import { ChunkedLoss, lossMemory } from '../../../shared/src/learners/gradient-boosted-trees/loss.ts';
import type { ObjectiveName } from '../../../shared/src/learners/gradient-boosted-trees/objective.ts';
import {
  allocateRows,
  type RowMemory,
} from '../../../shared/src/learners/gradient-boosted-trees/row-memory.ts';

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
const answers = Float64Array.from({ length: rows }, () => random.integer(2));
const scores = Float64Array.from({ length: rows }, () => 5 * random.gaussian());
const order = Int32Array.from({ length: rows }, (_, row) => row);

/** Memory of the rows of a matrix with the derivatives of a loss in it. @returns the largest hessian as well. */
function derive(
  matrix: BinnedMatrix,
  name: ObjectiveName,
  target: Float64Array,
  rowWeights: Float64Array | undefined,
  at: Float64Array,
): { memory: RowMemory; largestHessian: number } {
  const memory = allocateRows(matrix, 1);
  const facts = lossMemory(name, 2, target, rowWeights, memory.derivatives);
  const loss = new ChunkedLoss(facts);
  for (let chunk = 0; chunk < loss.chunks; chunk++) loss.evaluate(at, chunk);
  loss.mean();
  for (let chunk = 0; chunk < loss.chunks; chunk++) loss.differentiate(0, chunk);
  return { memory, largestHessian: facts.largestHessian };
}

const { memory, largestHessian } = derive(binned, 'binary-logistic', answers, weights, scores);

function histogramOf(
  parts: readonly (readonly [number, number])[],
  rowOrder: Int32Array,
  rowMemory = memory,
): Float64Array {
  const histogram = new Float64Array(binned.slots * slotWidth);
  rowMemory.order.set(rowOrder);
  for (const [start, end] of parts)
    new HistogramBuilder(binned, rowMemory, largestHessian, 0).add(start, end, histogram);
  return histogram;
}

const whole = histogramOf([[0, rows]], order);

test('each slot holds the sums over its rows', () => {
  const { derivatives } = memory;
  const expected = new Float64Array(binned.slots * slotWidth);
  binned.features.forEach((feature, index) => {
    for (let row = 0; row < rows; row++) {
      const bin = binned.columns[index * rows + row];
      const slot = (feature.firstSlot + bin) * slotWidth;
      expected[slot] += derivatives[2 * row];
      expected[slot + 1] += derivatives[2 * row + 1];
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

test('without the fast kernel every bit is the same', () => {
  assert.ok(memory.words !== null, 'WebAssembly is there');
  const shuffled = random.shuffle(order.slice());
  const parts = [
    [3, 20_000],
    [29_999, rows],
  ] as const;
  assert.deepEqual(histogramOf(parts, shuffled, { ...memory, words: null }), histogramOf(parts, shuffled));
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
  const squared = derive(flag, 'squared-error', weights, undefined, new Float64Array(rows));
  const histogram = new Float64Array(flag.slots * slotWidth);
  squared.memory.order.set(order);
  new HistogramBuilder(flag, squared.memory, squared.largestHessian, 0).add(0, rows, histogram);
  assert.deepEqual([...histogram.subarray(1, 3)], [rows - 1, rows - 1]);
  assert.deepEqual([...histogram.subarray(4, 6)], [1, 1]);
});

test('derivatives keep seven digits of the largest', () => {
  const squared = derive(binned, 'squared-error', weights, undefined, new Float64Array(rows));
  weights.forEach((weight, row) => {
    assert.ok(Math.abs(squared.memory.derivatives[2 * row] + weight) <= 3.1 * 1e-7);
  });
});
