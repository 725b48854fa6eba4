import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import { appendRows } from '../../../shared/src/data/append-rows.ts';
import { cellText, numericColumn, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import {
  applyTemperature,
  choosePseudoLabels,
  fitTemperature,
} from '../../../shared/src/learners/self-training/pseudo-labels.ts';

/** Rows × 2 probabilities from those of the second class. */
const binary = (second: readonly number[]) => Float64Array.from(second.flatMap((p) => [1 - p, p]));

test('a model that is too sure gets a temperature above one, which makes it honest', () => {
  const random = new Random(1);
  const honest = Array.from({ length: 20_000 }, () => random.uniform());
  const target = Float64Array.from(honest, (p) => (random.uniform() < p ? 1 : 0));
  const overconfident = applyTemperature(binary(honest), 2, 0.5);
  const temperature = fitTemperature(overconfident, target, 2);
  assert.ok(Math.abs(temperature - 2) < 0.2, String(temperature));
  assert.ok(Math.abs(fitTemperature(binary(honest), target, 2) - 1) < 0.1);
  assert.equal(fitTemperature(new Float64Array(0), new Float64Array(0), 2), 1);
});

test('each class gets its share of the sure rows at most, the surest first', () => {
  const probabilities = binary([0.01, 0.02, 0.03, 0.04, 0.95, 0.99, 0.5]);
  const options = { selection: 'threshold', threshold: 0.9, topK: 1 } as const;
  const even = choosePseudoLabels(probabilities, [0.5, 0.5], options);
  assert.deepEqual([...even.rows], [0, 1, 2, 4, 5]);
  assert.deepEqual([...even.labels], [0, 0, 0, 1, 1]);
  assert.ok(Math.abs(even.weights[0] - 0.98) < 1e-12);
  const rare = choosePseudoLabels(probabilities, [0.8, 0.2], options);
  assert.deepEqual([...rare.rows], [0, 1, 2, 3, 5]);
});

test('the surest k, and none where none is sure', () => {
  const probabilities = binary([0.1, 0.2, 0.7, 0.6]);
  const some = choosePseudoLabels(probabilities, [0.5, 0.5], { selection: 'top-k', threshold: 1, topK: 2 });
  assert.deepEqual([...some.rows], [0, 2]);
  const none = choosePseudoLabels(probabilities, [0.5, 0.5], {
    selection: 'threshold',
    threshold: 0.95,
    topK: 2,
  });
  assert.equal(none.rows.length, 0);
});

test('rows of two tables, whose texts are numbered differently, and whose columns differ', () => {
  const first = tableOf([numericColumn('a', 'number', [1, null]), textColumn('t', ['x', 'y'])]);
  const second = tableOf([textColumn('t', ['z', 'x', null]), numericColumn('b', 'number', [1, 2, 3])]);
  const joined = appendRows(first, second);
  assert.deepEqual([...joined.columns.keys()], ['a', 't']);
  const column = joined.columns.get('t');
  assert.ok(column);
  assert.deepEqual(
    Array.from({ length: 5 }, (_, row) => cellText(column, row)),
    ['x', 'y', 'z', 'x', null],
  );
  assert.equal(joined.rows, 5);
});
