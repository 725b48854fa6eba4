import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { writeParquet } from '../../shared/src/data/parquet.ts';
import { type Column, numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { makePredictions } from '../../shared/src/evaluate/make-predictions.ts';
import { computeMetrics } from '../../shared/src/evaluate/metrics.ts';
import type { ClassificationPredictions, Predictions } from '../../shared/src/evaluate/predictions.ts';
import { readPredictions, writePredictions } from '../../shared/src/evaluate/predictions-file.ts';
import { cells, type Workspace, workspace } from '../support/workspace.ts';

const actual = textColumn('actual', ['no', 'no', 'yes', 'no', 'yes', 'no']);
const probabilities = [0.1, 0.6, 0.7, 0.2, 0.4, 0.5];

async function read(
  space: Workspace,
  columns: readonly Column[],
  options: Partial<Parameters<typeof readPredictions>[1]> = {},
): Promise<Predictions> {
  const path = space.path('predictions.parquet');
  await writeParquet(path, tableOf(columns));
  return readPredictions(path, { task: 'classification', positive: null, ...options });
}

async function readClasses(...parameters: Parameters<typeof read>): Promise<ClassificationPredictions> {
  const predictions = await read(...parameters);
  assert.ok(predictions.task === 'classification');
  return predictions;
}

function probabilitiesOf(
  { probabilities: values, rows, classes }: ClassificationPredictions,
  label: string,
): number[] {
  assert.ok(values);
  const k = classes.indexOf(label);
  return Array.from({ length: rows }, (_, row) => Math.round(values[row * classes.length + k] * 1e12) / 1e12);
}

describe('predictions of any program', () => {
  test('with one column p_<class> a class', async (t) => {
    const space = await workspace(t);
    const predictions = await readClasses(space, [
      actual,
      numericColumn(
        'p_no',
        'number',
        probabilities.map((p) => 1 - p),
      ),
      numericColumn('p_yes', 'number', probabilities),
    ]);
    assert.deepEqual(predictions.classes, ['no', 'yes']);
    // The rarer label is the positive one.
    assert.equal(predictions.positive, 1);
    assert.deepEqual(probabilitiesOf(predictions, 'yes'), probabilities);
    assert.deepEqual([...predictions.predicted], [0, 1, 1, 0, 0, 1]);
    assert.equal(predictions.ids, null);
  });

  test('with the column of one class of two, or "probability": the other is what is left', async (t) => {
    const space = await workspace(t);
    for (const [name, positive] of [
      ['p_yes', null],
      ['probability', null],
      ['probability', 'yes'],
    ] as const) {
      const predictions = await readClasses(space, [actual, numericColumn(name, 'number', probabilities)], {
        positive,
      });
      assert.deepEqual(predictions.classes, ['no', 'yes']);
      assert.deepEqual(probabilitiesOf(predictions, 'yes'), probabilities);
      assert.deepEqual(
        probabilitiesOf(predictions, 'no'),
        probabilities.map((p) => Math.round((1 - p) * 1e12) / 1e12),
      );
      assert.ok((computeMetrics(predictions).log_loss.value ?? 99) < 1);
    }
  });

  test('with labels alone: no metric of probabilities, but those of labels', async (t) => {
    const space = await workspace(t);
    const predictions = await readClasses(space, [
      actual,
      textColumn('prediction', ['no', 'yes', 'yes', 'no', 'no', 'no']),
    ]);
    assert.equal(predictions.probabilities, null);
    const metrics = computeMetrics(predictions);
    assert.equal(metrics.accuracy.value, 4 / 6);
    assert.equal(metrics.recall.value, 0.5);
    assert.equal(metrics.roc_auc.value, null);
    assert.ok(metrics.roc_auc.reason);
  });

  test('with numbers or truth values as labels', async (t) => {
    const space = await workspace(t);
    for (const [type, labels] of [
      ['integer', ['0', '1']],
      ['boolean', ['false', 'true']],
    ] as const) {
      const predictions = await readClasses(space, [
        numericColumn('actual', type, [0, 0, 1, 0, 1, 0]),
        numericColumn(`p_${labels[1]}`, 'number', probabilities),
        numericColumn(
          `p_${labels[0]}`,
          'number',
          probabilities.map((p) => 1 - p),
        ),
      ]);
      assert.deepEqual(predictions.classes, labels);
    }
  });

  test('a label that no column speaks of has probability zero, so that its rows count as wrong', async (t) => {
    const space = await workspace(t);
    const predictions = await readClasses(space, [
      textColumn('actual', ['a', 'b', 'c']),
      numericColumn('p_a', 'number', [0.9, 0.2, 0.5]),
      numericColumn('p_b', 'number', [0.1, 0.8, 0.5]),
    ]);
    assert.deepEqual(predictions.classes, ['a', 'b', 'c']);
    assert.equal(predictions.positive, null);
    assert.deepEqual(probabilitiesOf(predictions, 'c'), [0, 0, 0]);
    // The tie of the last row goes to the first class in sorted order.
    assert.deepEqual([...predictions.predicted], [0, 1, 0]);
  });

  test('a column p_x where x is no class is there to slice by', async (t) => {
    const space = await workspace(t);
    const predictions = await readClasses(space, [
      actual,
      numericColumn('p_yes', 'number', probabilities),
      textColumn('p_value', ['a', 'a', 'b', 'b', null, 'a']),
      textColumn('region', ['n', 's', 'n', 's', 'n', 's']),
    ]);
    assert.deepEqual([...predictions.slices.columns.keys()], ['p_value', 'region']);
  });

  test('the threshold decides what counts as positive', async (t) => {
    const space = await workspace(t);
    const columns = [actual, numericColumn('probability', 'number', probabilities)];
    const strict = await readClasses(space, columns, { threshold: 0.65 });
    assert.deepEqual([...strict.predicted], [0, 0, 1, 0, 0, 0]);
  });

  test('numbers', async (t) => {
    const space = await workspace(t);
    const predictions = await read(
      space,
      [
        numericColumn('id', 'integer', [10, 20]),
        numericColumn('actual', 'number', [1, 2]),
        numericColumn('prediction', 'integer', [2, 2]),
        textColumn('region', ['n', 's']),
      ],
      { task: 'regression' },
    );
    assert.ok(predictions.task === 'regression');
    assert.deepEqual([...predictions.predicted], [2, 2]);
    assert.deepEqual(predictions.ids, ['10', '20']);
    assert.deepEqual([...predictions.slices.columns.keys()], ['region']);
  });
});

describe('predictions that cannot be used', () => {
  const numbers = (name: string, values: (number | null)[]) => numericColumn(name, 'number', values);
  for (const [what, columns, options, message, column] of [
    [
      'no actual values',
      [numbers('probability', [0.5])],
      {},
      /^The predictions have no column "actual"\.$/,
      'actual',
    ],
    [
      'no predictions',
      [textColumn('actual', ['a', 'b'])],
      {},
      /^The predictions have no column "prediction"\.$/,
      'prediction',
    ],
    [
      'a row without an actual value',
      [textColumn('actual', ['a', null]), numbers('p_a', [0.5, 0.5])],
      {},
      /^Row 2 of the predictions has no "actual"\.$/,
      'actual',
    ],
    [
      'a row without a probability',
      [textColumn('actual', ['a', 'b']), numbers('p_a', [null, 0.5])],
      {},
      /^Row 1 of the predictions has no "p_a"\.$/,
      'p_a',
    ],
    [
      'a probability above 1',
      [textColumn('actual', ['a', 'b']), numbers('p_a', [0.5, 1.5])],
      {},
      /^"p_a" of row 2 is not in \[0, 1\]\.$/,
      'p_a',
    ],
    [
      'a probability that is text',
      [textColumn('actual', ['a', 'b']), textColumn('p_a', ['0.5', '0.5'])],
      {},
      /^"p_a" must be numbers\.$/,
      'p_a',
    ],
    [
      'one probability for three classes',
      [textColumn('actual', ['a', 'b', 'c']), numbers('probability', [0.5, 0.5, 0.5])],
      {},
      /^"probability" is for two classes; there are more\.$/,
      'probability',
    ],
    [
      'text for a regression',
      [textColumn('actual', ['a']), numbers('prediction', [1])],
      { task: 'regression' },
      /must be numbers\.$/,
      'prediction',
    ],
    [
      'a missing number',
      [numbers('actual', [1, 2]), numbers('prediction', [1, null])],
      { task: 'regression' },
      /^Row 2 of the predictions has no "prediction"\.$/,
      'prediction',
    ],
    [
      'a positive label that is none',
      [textColumn('actual', ['a', 'b']), numbers('p_a', [0.5, 0.5]), numbers('p_b', [0.5, 0.5])],
      { positive: 'c' },
      /^"c" is to be the positive label, but there is no such label\.$/,
      undefined,
    ],
    [
      'the same with labels alone',
      [textColumn('actual', ['a', 'b']), textColumn('prediction', ['a', 'b'])],
      { positive: 'c' },
      /^"c" is to be the positive label/,
      undefined,
    ],
  ] as const) {
    test(what, async (t) => {
      const space = await workspace(t);
      await assert.rejects(read(space, columns, options), (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError, String(error));
        assert.match(error.message, message);
        assert.equal(error.location.column, column);
        assert.ok(error.hint);
        return true;
      });
    });
  }
});

describe('what was written is read again', () => {
  const slices = tableOf([
    textColumn('p_yes', ['x', null, 'y']),
    textColumn('id', ['i', 'j', 'k']),
    numericColumn('actual', 'number', [1, null, 3]),
    numericColumn('prediction', 'boolean', [1, 0, null]),
    numericColumn('probability', 'date', [0, 86_400_000, null]),
    numericColumn('column:id', 'integer', [1, 2, 3]),
    textColumn('__proto__', ['a', 'b', 'c']),
    textColumn('plain', ['a', 'b', 'c']),
  ]);

  test("a classifier's, columns with the names of the file's own included", async (t) => {
    const space = await workspace(t);
    for (const ids of [['r1', 'r2', 'r2'], null]) {
      const predictions = makePredictions({
        task: 'classification',
        classes: ['no', 'yes'],
        positive: 'yes',
        threshold: 0.5,
        output: Float64Array.of(0.9, 0.1, 0.2, 0.8, 0.5, 0.5),
        actual: textColumn('kind', ['no', 'yes', 'yes']),
        ids,
        slices,
      });
      await writePredictions(space.path('p.parquet'), predictions);
      const found = await readPredictions(space.path('p.parquet'), {
        task: 'classification',
        positive: 'yes',
      });
      assert.deepEqual({ ...found, slices: null }, { ...predictions, slices: null });
      assert.deepEqual([...found.slices.columns.keys()], [...slices.columns.keys()]);
      for (const [name, column] of slices.columns) {
        assert.equal(found.slices.columns.get(name)?.type, column.type, name);
        assert.deepEqual(cells(found.slices, name), cells(slices, name), name);
      }
    }
  });

  test('those of labels that do not all occur among the actual values', async (t) => {
    const space = await workspace(t);
    const predictions = makePredictions({
      task: 'classification',
      classes: ['a', 'b', 'c'],
      positive: null,
      threshold: 0.5,
      output: Float64Array.of(0.2, 0.7, 0.1, 0.6, 0.3, 0.1),
      actual: textColumn('kind', ['b', 'a']),
      ids: null,
      slices: tableOf([textColumn('p_c', ['x', 'y'])]),
    });
    await writePredictions(space.path('p.parquet'), predictions);
    const options = { task: 'classification', positive: null, classes: ['a', 'b', 'c'] } as const;
    const found = await readPredictions(space.path('p.parquet'), options);
    assert.deepEqual({ ...found, slices: null }, { ...predictions, slices: null });
    assert.deepEqual(cells(found.slices, 'p_c'), ['x', 'y']);
  });

  test("a regression's", async (t) => {
    const space = await workspace(t);
    const predictions = makePredictions({
      task: 'regression',
      classes: [],
      positive: null,
      threshold: 0.5,
      output: Float64Array.of(0.1, 2, -1e300),
      actual: numericColumn('price', 'number', [1, 2.5, 3]),
      ids: ['a', 'b', 'c'],
      slices,
    });
    await writePredictions(space.path('p.parquet'), predictions);
    const found = await readPredictions(space.path('p.parquet'), { task: 'regression', positive: null });
    assert.deepEqual({ ...found, slices: null }, { ...predictions, slices: null });
    assert.deepEqual([...found.slices.columns.keys()], [...slices.columns.keys()]);
  });
});
