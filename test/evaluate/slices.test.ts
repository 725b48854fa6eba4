import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { sliceMetric } from '../../shared/src/evaluate/slices.ts';
import { binaryPredictions } from './sample-predictions.ts';

const actual = [1, 1, 1, 1, 0, 1, 1, 0, 1];
const probability = [0.9, 0.9, 0.9, 0.1, 0.9, 0.9, 0.1, 0.1, 0.9];
const slices = tableOf([
  textColumn('sex', ['m', 'm', 'm', 'm', 'm', 'f', 'f', 'f', null]),
  numericColumn('adult', 'boolean', [1, 1, 1, 1, 1, 1, 0, 0, 0]),
]);
const predictions = binaryPredictions(actual, probability, { slices });

test('a metric for each value, most rows first; small ones are listed', () => {
  const found = sliceMetric(predictions, 'sex', 'recall', 3)!;
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
  const found = sliceMetric(predictions, 'adult', 'accuracy', 1)!;
  assert.deepEqual(
    found.slices.map(({ slice }) => slice),
    ['true', 'false'],
  );
});

test('a slice without the metric says why', () => {
  const [only] = sliceMetric(predictions, 'sex', 'roc_auc', 1)!.slices.filter(({ slice }) => slice === null);
  assert.equal(only.value, null);
  assert.match(only.reason!, /only one class/);
});

test('a column with a value a row does not fill the report', () => {
  const rows = 500;
  const each = tableOf([
    numericColumn(
      'n',
      'integer',
      Array.from({ length: rows }, (_, row) => row),
    ),
  ]);
  const many = binaryPredictions(new Int32Array(rows), new Float64Array(rows), { slices: each });
  const found = sliceMetric(many, 'n', 'accuracy', 2)!;
  assert.equal(found.tooSmallCount, rows);
  assert.equal(found.tooSmall.length, 20);
});

test('there is no such column', () => {
  assert.equal(sliceMetric(predictions, 'race', 'recall', 1), undefined);
});
