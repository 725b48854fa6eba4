import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import { numericColumn, textColumn } from '../../../shared/src/data/table.ts';
import { binMatrix } from '../../../shared/src/learners/gradient-boosted-trees/binning.ts';
import { slotWidth } from '../../../shared/src/learners/gradient-boosted-trees/histogram.ts';
import { lossMemory, sharedNumbers } from '../../../shared/src/learners/gradient-boosted-trees/loss.ts';
import { RowCrew } from '../../../shared/src/learners/gradient-boosted-trees/row-crew.ts';
import { allocateRows } from '../../../shared/src/learners/gradient-boosted-trees/row-memory.ts';
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

describe('however many threads there are, the model is the same to the last bit', () => {
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
      'three classes with weights',
      examplesOf(
        columns,
        signal.map((value) => (value < -1 ? 0 : value < 1 ? 1 : 2)),
        weights,
      ),
      ['a', 'b', 'c'],
    ],
  ] as const;
  for (const [name, examples, classes] of tasks) {
    test(name, async () => {
      const alone = await trainOn(examples, { classes, params, threads: 1 });
      for (const threads of [2, 3]) {
        const together = await trainOn(examples, { classes, params, threads });
        assert.deepEqual(together.files, alone.files);
        assert.deepEqual(together.history, alone.history);
      }
    });
  }
});

test('every step gives the same to the last bit while three threads take part', async () => {
  const target = signal.map((value) => Number(value > 0));
  const features = columns.flatMap((column) =>
    column.kind === 'numeric'
      ? [{ kind: 'numeric' as const, name: column.name, column: column.name, values: column.values }]
      : [],
  );
  const binned = binMatrix({ rows, features }, 255, new Random(1));
  const memories = [1, 3].map((threads) => {
    const memory = allocateRows(binned, threads);
    const loss = lossMemory('binary-logistic', 2, target, weights, memory.derivatives);
    const scores = sharedNumbers(rows);
    scores.set(signal);
    return { memory, scores, crew: new RowCrew(binned, memory, loss, scores, 31, threads) };
  });
  const [alone, together] = memories;
  const both = <T>(act: (crew: RowCrew) => T): T => {
    const [expected, found] = memories.map(({ crew }) => act(crew));
    assert.deepEqual(found, expected);
    return found;
  };
  const histogramOf = (start: number, end: number) => (crew: RowCrew) => {
    const histogram = new Float64Array(binned.slots * slotWidth);
    crew.addHistogram(start, end, histogram);
    return histogram;
  };
  try {
    // The other threads start when the event loop has its turn.
    for (let round = 0; round < 20; round++) {
      both((crew) => crew.evaluate());
      both((crew) => crew.beginTree(0));
      both(histogramOf(0, rows));
      const goesLeft = Uint8Array.from({ length: 256 }, () => random.integer(2));
      const start = 10 * round;
      const middle = both((crew) => crew.partition(start, rows, round % 4, goesLeft));
      assert.deepEqual(together.memory.order, alone.memory.order);
      both(histogramOf(start, middle));
      both(histogramOf(middle, rows));
      both((crew) =>
        crew.addLeafValues(0, [
          { start: middle, end: rows, value: 0.125 * round },
          { start: 0, end: middle, value: -0.25 },
        ]),
      );
      assert.deepEqual(together.scores, alone.scores);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    await Promise.all(memories.map(({ crew }) => crew.close()));
  }
});

test('rows are divided stably: each side keeps its order', async () => {
  const values = Float64Array.from({ length: 100_000 }, () => random.integer(3));
  const feature = { kind: 'numeric' as const, name: 'x', column: 'x', values };
  const binned = binMatrix({ rows: values.length, features: [feature] }, 255, new Random(1));
  const memory = allocateRows(binned, 1);
  const loss = lossMemory('squared-error', 0, values, undefined, memory.derivatives);
  const crew = new RowCrew(binned, memory, loss, sharedNumbers(values.length), 31, 1);
  crew.evaluate();
  crew.beginTree(0);
  const middle = crew.partition(10, 90_000, 0, Uint8Array.of(1, 0, 1, 0));
  const between = [...values.keys()].slice(10, 90_000);
  const expected = [
    ...between.filter((row) => values[row] !== 1),
    ...between.filter((row) => values[row] === 1),
  ];
  assert.deepEqual([...memory.order.subarray(10, 90_000)], expected);
  assert.equal(middle, 10 + between.filter((row) => values[row] !== 1).length);
  assert.deepEqual([...memory.order.subarray(0, 10)], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  await crew.close();
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
