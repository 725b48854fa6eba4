import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { datePart } from '../../shared/src/features/date-parts.ts';
import { encodeDense } from '../../shared/src/features/dense-matrix.ts';
import {
  type FittedFeatures,
  fittedFeaturesSchema,
  hashBuckets,
} from '../../shared/src/features/features.ts';
import { fitFeatures } from '../../shared/src/features/fit-features.ts';
import { encodeForTrees } from '../../shared/src/features/tree-matrix.ts';

const day = 86_400_000;

function rowsOf(features: FittedFeatures, table: Table): number[][] {
  const { values, width, rows } = encodeDense(features, table);
  return Array.from({ length: rows }, (_, row) => [...values.slice(row * width, (row + 1) * width)]);
}

describe('numbers', () => {
  const table = tableOf([numericColumn('x', 'number', [1, 2, 3, null, 6])]);

  test('are imputed with the median, flagged where missing, and standardised', () => {
    const fitted = fitFeatures(table, ['x']);
    // Present 1 2 3 6: median 2.5. With it imputed: mean 2.9, variance (1.9² + 0.9² + 0.1² + 0.4² + 3.1²) / 5.
    const scale = Math.sqrt((3.61 + 0.81 + 0.01 + 0.16 + 9.61) / 5);
    const [feature] = fitted.features;
    assert.ok(feature.kind === 'numeric');
    assert.equal(feature.median, 2.5);
    assert.ok(Math.abs(feature.mean - 2.9) < 1e-12);
    assert.ok(Math.abs(feature.scale - scale) < 1e-12);
    assert.equal(feature.missing, true);
    const rows = rowsOf(fitted, table);
    for (const [row, [value, flag]] of rows.entries()) {
      const number = [1, 2, 3, 2.5, 6][row];
      assert.ok(Math.abs(value - (number - 2.9) / scale) < 1e-6);
      assert.equal(flag, row === 3 ? 1 : 0);
    }
  });

  test('without missing values in training have no flag; when serving, missing ones are the median', () => {
    const fitted = fitFeatures(tableOf([numericColumn('x', 'integer', [1, 2, 3])]), ['x']);
    assert.deepEqual(rowsOf(fitted, tableOf([numericColumn('x', 'number', [null, 2])])), [[0], [0]]);
  });

  test('that are constant, enormous, infinite or wild stay finite', () => {
    const constant = fitFeatures(tableOf([numericColumn('x', 'number', [0.1, 0.1, 0.1])]), ['x']);
    assert.deepEqual(rowsOf(constant, tableOf([numericColumn('x', 'number', [0.1])])), [[0]]);
    const huge = tableOf([numericColumn('x', 'number', [Number.MAX_VALUE, -Number.MAX_VALUE, null, 0])]);
    const fitted = fitFeatures(huge, ['x']);
    assert.ok(fittedFeaturesSchema.safeParse(JSON.parse(JSON.stringify(fitted))).success);
    for (const row of rowsOf(fitted, huge)) assert.ok(row.every(Number.isFinite));
    const usual = fitFeatures(tableOf([numericColumn('x', 'number', [-1, 1])]), ['x']);
    const wild = tableOf([numericColumn('x', 'number', [Number.POSITIVE_INFINITY, -1e300, 3])]);
    assert.deepEqual(rowsOf(usual, wild), [[10], [-10], [3]]);
  });
});

/** Each value ten times over: what is rarer is not named. */
function tenfold<T>(values: readonly T[]): T[] {
  return Array.from({ length: 10 }, () => values).flat();
}

describe('categories', () => {
  test('are one-hot, the most frequent first; unseen, missing and rare ones are all zero', () => {
    const fitted = fitFeatures(
      tableOf([textColumn('x', [...tenfold(['b', 'a', 'b', null, 'c', 'a', 'b']), 'rare', 'rare'])]),
      ['x'],
    );
    assert.deepEqual(fitted.features, [
      { kind: 'categorical', name: 'x', categories: ['b', 'a', 'c'], encoding: 'one-hot' },
    ]);
    const serving = tableOf([textColumn('x', ['c', 'rare', null, 'b'])]);
    assert.deepEqual(rowsOf(fitted, serving), [
      [0, 0, 1],
      [0, 0, 0],
      [0, 0, 0],
      [1, 0, 0],
    ]);
    const [feature] = encodeForTrees(fitted, serving).features;
    assert.ok(feature.kind === 'categorical');
    assert.deepEqual([...feature.codes], [2, -1, -1, 0]);
  });

  test('that are many are hashed: the same category always to the same place, unseen ones too', () => {
    const many = Array.from({ length: 65 }, (_, i) => `k${i}`);
    const fitted = fitFeatures(tableOf([textColumn('x', many)]), ['x']);
    const [feature] = fitted.features;
    assert.ok(feature.kind === 'categorical' && feature.encoding === 'hashed');
    const rows = rowsOf(fitted, tableOf([textColumn('x', ['k7', 'unseen', 'k7', null])]));
    assert.equal(rows[0].length, hashBuckets);
    assert.deepEqual(rows[0], rows[2]);
    assert.deepEqual(feature.categories, [], 'none is named that has not ten rows');
    assert.deepEqual(encodeForTrees(fitted, tableOf([textColumn('x', many)])).features, []);
    for (const row of rows.slice(0, 3)) assert.equal(row.filter((value) => Math.abs(value) === 1).length, 1);
    assert.ok(rows[3].every((value) => value === 0));
  });

  test('a value that only another split has is not learned, although it is in the dictionary', () => {
    // A table that was selected from a larger one shares its dictionary.
    const column = { ...textColumn('x', ['a', 'b', 'secret']), codes: Int32Array.of(0, 1) };
    const fitted = fitFeatures({ rows: 2, columns: new Map([['x', column]]) }, ['x']);
    assert.doesNotMatch(JSON.stringify(fitted), /secret/);
  });

  test('at most 254 are kept for trees, the most frequent', () => {
    const rarer = tenfold(Array.from({ length: 300 }, (_, i) => `ten${i}`));
    const values = [...rarer, ...tenfold(Array.from({ length: 100 }, (_, i) => `k${i % 50}`))];
    const [feature] = fitFeatures(tableOf([textColumn('x', values)]), ['x']).features;
    assert.ok(feature.kind === 'categorical');
    assert.equal(feature.categories.length, 254);
    assert.ok(feature.categories.slice(0, 50).every((name) => name.startsWith('k')));
  });
});

describe('truth values and dates', () => {
  test('truth values become -1 and 1, missing ones 0 and a flag', () => {
    const table = tableOf([numericColumn('x', 'boolean', [1, 0, null])]);
    assert.deepEqual(rowsOf(fitFeatures(table, ['x']), table), [
      [1, 0],
      [-1, 0],
      [0, 1],
    ]);
  });

  test('parts of dates are those of UTC, before 1970 as well', () => {
    const moment = Date.UTC(2026, 10, 23, 13, 45);
    assert.equal(datePart(moment, 'month'), 11);
    assert.equal(datePart(moment, 'day-of-week'), 1);
    assert.equal(datePart(moment, 'hour'), 13);
    assert.equal(datePart(day * 1.5, 'time'), 1.5);
    // Wednesday, the last day of 1969.
    assert.equal(datePart(-day, 'day-of-week'), 3);
    assert.equal(datePart(-1, 'hour'), 23);
    assert.ok(Number.isNaN(datePart(Number.NaN, 'month')));
  });

  test('a date has three parts, a timestamp a fourth, and trees see each', () => {
    const values = [0, day, null];
    for (const [type, parts] of [
      ['date', ['time', 'month', 'day-of-week']],
      ['timestamp', ['time', 'month', 'day-of-week', 'hour']],
    ] as const) {
      const table = tableOf([numericColumn('x', type, values)]);
      const fitted = fitFeatures(table, ['x']);
      assert.equal(encodeDense(fitted, table).width, parts.length + 1);
      assert.deepEqual(
        encodeForTrees(fitted, table).features.map(({ name }) => name),
        parts.map((part) => `x (${part})`),
      );
    }
  });
});

test('a column without a value is left out; one that is not there is an error', () => {
  const table = tableOf([
    numericColumn('x', 'number', [null]),
    textColumn('y', [null]),
    textColumn('z', ['a']),
    numericColumn('n', 'number', [1]),
  ]);
  assert.deepEqual(
    fitFeatures(table, ['x', 'y', 'z', 'n']).features.map(({ name }) => name),
    ['n'],
  );
  assert.throws(() => fitFeatures(table, ['nothing']), RangeError);
});

test('columns that are absent when serving, or of another type, are all missing', () => {
  const training = tableOf([
    numericColumn('number', 'number', [1, 2, null]),
    textColumn('text', ['a', 'b', 'a']),
    numericColumn('flag', 'boolean', [1, 0, null]),
    numericColumn('day', 'date', [0, day, null]),
  ]);
  const fitted = fitFeatures(training, [...training.columns.keys()]);
  const absent = { rows: 2, columns: new Map() };
  const retyped = tableOf([
    textColumn('number', ['x', 'y']),
    numericColumn('text', 'number', [1, 2]),
    textColumn('flag', ['true', 'false']),
    textColumn('day', ['1970-01-01', 'soon']),
  ]);
  assert.deepEqual(rowsOf(fitted, absent), rowsOf(fitted, retyped));
  for (const feature of encodeForTrees(fitted, retyped).features) {
    const missing =
      feature.kind === 'numeric'
        ? [...feature.values].every(Number.isNaN)
        : [...feature.codes].every((code) => code === -1);
    assert.ok(missing, feature.name);
  }
});

test('encoding needs nothing but what is stored', () => {
  const table = tableOf([numericColumn('x', 'number', [1, 2.5, null]), textColumn('y', ['a', null, 'b'])]);
  const fitted = fitFeatures(table, ['x', 'y']);
  const stored = fittedFeaturesSchema.parse(JSON.parse(JSON.stringify(fitted)));
  assert.deepEqual(encodeDense(stored, table), encodeDense(fitted, table));
  assert.deepEqual(encodeForTrees(stored, table), encodeForTrees(fitted, table));
});
