import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import { numericColumn, textColumn } from '../../../shared/src/data/table.ts';
import { examplesOf, trainOn } from './fixtures.ts';

const rows = 120_000;
const random = new Random(8);
const columns = [
  ...['a', 'b', 'c', 'd'].map((name) =>
    numericColumn(
      name,
      'number',
      Float64Array.from({ length: rows }, () => random.gaussian()),
    ),
  ),
  textColumn(
    'group',
    Array.from({ length: rows }, () => ['x', 'y', 'z'][random.integer(3)]),
  ),
];
const signal = Float64Array.from({ length: rows }, (_, row) => {
  const [a, b] = columns.map((column) => (column.kind === 'numeric' ? column.values[row] : 0));
  return a * b + random.gaussian();
});
const weights = Float64Array.from({ length: rows }, () => 0.5 + random.uniform());
const params = { trees: 4 };

describe('however many threads build the histograms, the model is the same to the last bit', () => {
  const tasks = [
    ['regression with weights', examplesOf(columns, signal, weights), []],
    [
      'two classes',
      examplesOf(
        columns,
        signal.map((value) => Number(value > 0)),
      ),
      ['no', 'yes'],
    ],
    [
      'three classes',
      examplesOf(
        columns,
        signal.map((value) => (value < -1 ? 0 : value < 1 ? 1 : 2)),
      ),
      ['a', 'b', 'c'],
    ],
  ] as const;
  for (const [name, examples, classes] of tasks) {
    test(name, async () => {
      const alone = await trainOn(examples, { classes, params, threads: 1 });
      for (const threads of [2, 5]) {
        const together = await trainOn(examples, { classes, params, threads });
        assert.deepEqual(together.files, alone.files);
        assert.deepEqual(together.history, alone.history);
      }
    });
  }
});

test('an aborted training ends its threads', async () => {
  const reason = new Error('cancelled');
  const training = trainOn(examplesOf(columns, signal), {
    params,
    threads: 3,
    signal: AbortSignal.abort(reason),
  });
  await assert.rejects(training, reason);
});
