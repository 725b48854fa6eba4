import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { datePart, datePartNames, daysSince1970 } from '../../shared/src/features/date-parts.ts';
import { encodeDense } from '../../shared/src/features/dense-matrix.ts';
import { type FittedFeatures, fittedFeaturesSchema } from '../../shared/src/features/features.ts';
import { type FitOptions, fitFeatures } from '../../shared/src/features/fit-features.ts';
import { encodeForTrees } from '../../shared/src/features/tree-matrix.ts';

const day = 86_400_000;

/** Encoders of columns that are not encoded by the target. */
function fit(table: Table, columns: readonly string[], options: Partial<FitOptions> = {}): FittedFeatures {
  const target = { values: new Float64Array(table.rows), classes: ['no', 'yes'] };
  return fitFeatures(table, columns, target, { seed: 1, ...options }).features;
}

function rowsOf(features: FittedFeatures, table: Table): number[][] {
  const { values, width, rows } = encodeDense(features, table);
  return Array.from({ length: rows }, (_, row) => [...values.slice(row * width, (row + 1) * width)]);
}

describe('numbers', () => {
  const table = tableOf([numericColumn('x', 'number', [1, 2, 3, null, 6])]);

  test('are imputed with the median, flagged where missing, and standardised', () => {
    const fitted = fit(table, ['x']);
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
    const fitted = fit(tableOf([numericColumn('x', 'integer', [1, 2, 3])]), ['x']);
    assert.deepEqual(rowsOf(fitted, tableOf([numericColumn('x', 'number', [null, 2])])), [[0], [0]]);
  });

  test('that are constant, enormous, infinite or wild stay finite', () => {
    const constant = fit(tableOf([numericColumn('x', 'number', [0.1, 0.1, 0.1])]), ['x']);
    assert.deepEqual(rowsOf(constant, tableOf([numericColumn('x', 'number', [0.1])])), [[0]]);
    const huge = tableOf([numericColumn('x', 'number', [Number.MAX_VALUE, -Number.MAX_VALUE, null, 0])]);
    const fitted = fit(huge, ['x']);
    assert.ok(fittedFeaturesSchema.safeParse(JSON.parse(JSON.stringify(fitted))).success);
    for (const row of rowsOf(fitted, huge)) assert.ok(row.every(Number.isFinite));
    const usual = fit(tableOf([numericColumn('x', 'number', [-1, 1])]), ['x']);
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
    const fitted = fit(
      tableOf([textColumn('x', [...tenfold(['b', 'a', 'b', null, 'c', 'a', 'b']), 'rare', 'rare'])]),
      ['x'],
    );
    assert.deepEqual(fitted.features, [{ kind: 'categorical', name: 'x', categories: ['b', 'a', 'c'] }]);
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

  test('a value that only another split has is not learned, although it is in the dictionary', () => {
    // A table that was selected from a larger one shares its dictionary.
    const column = { ...textColumn('x', ['a', 'b', 'secret']), codes: Int32Array.of(0, 1) };
    const fitted = fit({ rows: 2, columns: new Map([['x', column]]) }, ['x']);
    assert.doesNotMatch(JSON.stringify(fitted), /secret/);
  });
});

describe('truth values and dates', () => {
  test('truth values become -1 and 1, missing ones 0 and a flag', () => {
    const table = tableOf([numericColumn('x', 'boolean', [1, 0, null])]);
    assert.deepEqual(rowsOf(fit(table, ['x']), table), [
      [1, 0],
      [-1, 0],
      [0, 1],
    ]);
  });

  test('parts of dates are those of UTC, before 1970 as well', () => {
    const moment = Date.UTC(2026, 10, 23, 13, 45);
    assert.equal(datePart(moment, 'day-of-year'), 327);
    assert.equal(datePart(moment, 'day-of-week'), 1);
    assert.equal(datePart(moment, 'hour'), 13.75);
    assert.equal(daysSince1970(day * 1.5), 1.5);
    assert.equal(datePart(Date.UTC(2024, 11, 31), 'day-of-year'), 366);
    // Wednesday, the last day of 1969.
    assert.equal(datePart(-day, 'day-of-week'), 3);
    assert.equal(datePart(-day, 'day-of-year'), 365);
    assert.equal(datePart(-day / 24, 'hour'), 23);
    const early = new Date(0).setUTCFullYear(33, 1, 1);
    assert.equal(datePart(early, 'day-of-year'), 32);
    for (const part of datePartNames) {
      for (const none of [Number.NaN, 1e300, Number.NEGATIVE_INFINITY]) {
        assert.ok(Number.isNaN(datePart(none, part)), part);
      }
    }
  });

  test('a date has a trend and two cycles, a timestamp a third, and trees see the plain parts', () => {
    const values = [0, day * 1.25, null];
    for (const [type, parts] of [
      ['date', ['time', 'day-of-year', 'day-of-week']],
      ['timestamp', ['time', 'day-of-year', 'day-of-week', 'hour']],
    ] as const) {
      const table = tableOf([numericColumn('x', type, values)]);
      const fitted = fit(table, ['x']);
      assert.equal(encodeDense(fitted, table).width, 1 + 2 * (parts.length - 1) + 1);
      const encoded = encodeForTrees(fitted, table).features;
      assert.deepEqual(
        encoded.map(({ name }) => name),
        parts.map((part) => `x (${part})`),
      );
      assert.ok(encoded[0].kind === 'numeric');
      assert.deepEqual([...encoded[0].values], [0, 1.25, Number.NaN]);
    }
  });

  test('the last day of a year lies beside the first of the next in the dense matrix', () => {
    const days = [Date.UTC(2025, 0, 1), Date.UTC(2025, 11, 31), Date.UTC(2025, 6, 1), null];
    const table = tableOf([numericColumn('x', 'date', days)]);
    const rows = rowsOf(fit(table, ['x'], { trend: false }), table);
    const distance = (a: number, b: number) => Math.hypot(rows[a][0] - rows[b][0], rows[a][1] - rows[b][1]);
    assert.ok(distance(0, 1) < 0.05);
    assert.ok(distance(0, 2) > 1.9);
    assert.deepEqual(rows[3], [0, 0, 0, 0, 1], 'a missing day is the centre of the circles, with its flag');
  });

  test('without a trend the number of days is no feature, and a date without parts that vary is none at all', () => {
    const table = tableOf([
      numericColumn('x', 'date', [0, 40 * day]),
      numericColumn('same', 'timestamp', [day, day]),
    ]);
    const fitted = fit(table, ['x', 'same'], { trend: false });
    assert.deepEqual(
      encodeForTrees(fitted, table).features.map(({ name }) => name),
      ['x (day-of-year)', 'x (day-of-week)'],
    );
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
    fit(table, ['x', 'y', 'z', 'n']).features.map(({ name }) => name),
    ['n'],
  );
  assert.throws(() => fit(table, ['nothing']), RangeError);
});

test('columns that are absent when serving, or of another type, are all missing', () => {
  const training = tableOf([
    numericColumn('number', 'number', [1, 2, null]),
    textColumn('text', ['a', 'b', 'a']),
    numericColumn('flag', 'boolean', [1, 0, null]),
    numericColumn('day', 'date', [0, day, null]),
  ]);
  const fitted = fit(training, [...training.columns.keys()]);
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
  const fitted = fit(table, ['x', 'y']);
  const stored = fittedFeaturesSchema.parse(JSON.parse(JSON.stringify(fitted)));
  assert.deepEqual(encodeDense(stored, table), encodeDense(fitted, table));
  assert.deepEqual(encodeForTrees(stored, table), encodeForTrees(fitted, table));
});
