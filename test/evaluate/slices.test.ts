import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import type { Predictions } from '../../shared/src/evaluate/predictions.ts';
import { type ColumnSlices, sliceMetric } from '../../shared/src/evaluate/slices.ts';
import { binaryPredictions } from './sample-predictions.ts';

const actual = [1, 1, 1, 1, 0, 1, 1, 0, 1];
const probability = [0.9, 0.9, 0.9, 0.1, 0.9, 0.9, 0.1, 0.1, 0.9];
const slices = tableOf([
  textColumn('sex', ['m', 'm', 'm', 'm', 'm', 'f', 'f', 'f', null]),
  numericColumn('adult', 'boolean', [1, 1, 1, 1, 1, 1, 0, 0, 0]),
]);
const predictions = binaryPredictions(actual, probability, { slices });

function slicesOf(given: Predictions, by: string[], metric: string, minRows: number): ColumnSlices {
  const sliced = sliceMetric(given, by, metric, minRows);
  assert.ok('found' in sliced);
  return sliced.found;
}

test('a metric for each value, most rows first; small ones are listed', () => {
  const found = slicesOf(predictions, ['sex'], 'recall', 3);
  assert.deepEqual(
    found.slices.map(({ slice, rows, value }) => [slice, rows, value]),
    [
      ['m', 5, 0.75],
      ['f', 3, 0.5],
    ],
  );
  assert.ok(found.slices[0].interval!.lower < 0.75);
  assert.deepEqual(found.tooSmall, [{ slice: null, rows: 1 }]);
  assert.equal(found.tooSmallCount, 1);
});

test('values of other types read as text', () => {
  const found = slicesOf(predictions, ['adult'], 'accuracy', 1);
  assert.deepEqual(
    found.slices.map(({ slice }) => slice),
    ['true', 'false'],
  );
});

test('a slice without the metric says why', () => {
  const [only] = slicesOf(predictions, ['sex'], 'roc_auc', 1).slices.filter(({ slice }) => slice === null);
  assert.equal(only.value, null);
  assert.match(only.reason!, /only one class/);
});

test('a column with a value a row does not fill the report', () => {
  const rows = 500;
  const each = tableOf([
    textColumn(
      'n',
      Array.from({ length: rows }, (_, row) => `n${row}`),
    ),
  ]);
  const many = binaryPredictions(new Int32Array(rows), new Float64Array(rows), { slices: each });
  const found = slicesOf(many, ['n'], 'accuracy', 2);
  assert.equal(found.tooSmallCount, rows);
  assert.equal(found.tooSmall.length, 20);
});

test('there is no such column', () => {
  assert.deepEqual(sliceMetric(predictions, ['sex', 'race'], 'recall', 1), { missing: 'race' });
});

test('numbers of many values are cut into ranges with about as many rows each', () => {
  const ages = Array.from({ length: 500 }, (_, row) => 20 + (row % 50));
  const many = binaryPredictions(new Int32Array(500), new Float64Array(500), {
    slices: tableOf([numericColumn('age', 'integer', [...ages.slice(1), null])]),
  });
  const found = slicesOf(many, ['age'], 'accuracy', 1);
  assert.deepEqual(found.slices.map(({ slice }) => slice).sort(), [
    '20 to 29',
    '30 to 39',
    '40 to 49',
    '50 to 59',
    '60 to 69',
    null,
  ]);
  assert.ok(found.slices.every(({ slice, rows }) => slice === null || rows >= 99));
});

test('columns are crossed', () => {
  const found = slicesOf(predictions, ['sex', 'adult'], 'accuracy', 1);
  assert.equal(found.column, 'sex × adult');
  assert.deepEqual(
    found.slices.map(({ slice, rows }) => [slice, rows]),
    [
      ['m × true', 5],
      ['f × false', 2],
      ['f × true', 1],
      ['(missing) × false', 1],
    ],
  );
});

test('rates of groups that are no measure of quality', () => {
  const found = slicesOf(predictions, ['sex'], 'false_positive_rate', 3);
  assert.deepEqual(
    found.slices.map(({ slice, value }) => [slice, value]),
    [
      ['m', 1],
      ['f', 0],
    ],
  );
  assert.equal(slicesOf(predictions, ['sex'], 'selection_rate', 3).slices[0].value, 0.8);
});
