import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileNumbers } from '../../shared/src/data/profile/profile.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { checkDrift } from '../../shared/src/drift/check.ts';

const names = ['age', 'hours_per_week', 'income'];
const table = (columns: readonly string[], rows: number, value = (row: number): number => row % 90): Table =>
  tableOf(
    columns.map((name) =>
      numericColumn(
        name,
        'number',
        Array.from({ length: rows }, (_, row) => value(row)),
      ),
    ),
  );
const reference = { kind: 'rows', table: table(names, 900) } as const;
const check = (current: Table) => checkDrift(reference, current, { falseAlarmRate: 0.01 });

test('no current data', () => {
  for (const current of [table(names, 0), tableOf([])]) {
    const outcome = check(current);
    assert.equal(outcome.drifted, 'unknown');
    assert.match(
      outcome.headline,
      /no rows; 50 are needed: look whether data arrives where monitor\.current/,
    );
  }
});

test('one row', () => {
  const outcome = check(table(names, 1));
  assert.equal(outcome.drifted, 'unknown');
  assert.match(outcome.headline, /has 1 row; 50 are needed: check more rows at a time/);
  assert.equal(outcome.rowsNeeded, 50);
});

test('other data altogether', () => {
  const outcome = check(table(['petal', 'sepal'], 200));
  assert.equal(outcome.drifted, 'true');
  assert.match(outcome.headline, /none of the 3 columns of the reference: look whether monitor\.current/);
  assert.match(outcome.notes.join(' '), /"petal", "sepal"/);
});

test('a renamed column, with the name that is near or the only one that is new', () => {
  for (const name of ['hours-per-week', 'working_time']) {
    const outcome = check(table(['age', name, 'income'], 200));
    assert.deepEqual(outcome.driftedColumns, ['hours_per_week']);
    assert.match(
      outcome.columns.hours_per_week.reason,
      new RegExp(`It has "${name}", .* call it "hours_per_week" again`),
    );
  }
  const outcome = check(table(['age', 'zip', 'phone', 'income'], 200));
  assert.match(outcome.columns.hours_per_week.reason, /Look where it got lost/);
});

test('all missing', () => {
  const outcome = check(table(names, 200, () => Number.NaN));
  assert.equal(outcome.drifted, 'true');
  assert.deepEqual([...outcome.driftedColumns].sort(), names);
  assert.match(outcome.columns.age.reason, /Missing in 100 % of the rows, before in 0 %/);
});

test('infinite values', () => {
  const outcome = check(table(names, 200, (row) => (row % 2 === 0 ? Number.POSITIVE_INFINITY : row % 90)));
  assert.equal(outcome.drifted, 'true');
  assert.match(outcome.columns.age.notes.join(' '), /100 values are infinite/);
  assert.deepEqual(JSON.parse(JSON.stringify(outcome)), outcome);
});

test('texts where numbers were', () => {
  const words = textColumn(
    'age',
    Array.from({ length: 200 }, () => 'old'),
  );
  const outcome = check(tableOf([words, ...table(names.slice(1), 200).columns.values()]));
  assert.deepEqual(outcome.driftedColumns, ['age']);
  assert.match(outcome.columns.age.reason, /type changed from number to text/);
});

test('a profile without what later versions keep', () => {
  const values = Float64Array.from({ length: 900 }, (_, row) => row % 90);
  const profile = { rows: 900, columns: { age: profileNumbers(values) } };
  const outcome = checkDrift({ kind: 'profile', profile }, table(['age'], 200), { falseAlarmRate: 0.01 });
  assert.equal(outcome.drifted, 'false');
  assert.deepEqual(outcome.joint, {});
});
