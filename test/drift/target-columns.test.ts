import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileCategories, profileNumbers } from '../../shared/src/data/profile/profile.ts';
import { numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { isComplete, targetColumns } from '../../shared/src/drift/target-columns.ts';

test('labels that look like numbers are compared as text, without the rows that have none yet', () => {
  const current = tableOf([numericColumn('rings', 'integer', [1, null, 3, 1])]);
  const labels = profileCategories(new Map([['1', 20]]), 0);
  const { columns, profiles } = targetColumns(current, { rows: 20, columns: { rings: labels } });
  assert.deepEqual(columns, [textColumn('target:rings', ['1', '3', '1'])]);
  assert.deepEqual(profiles, { 'target:rings': labels });
});

test('numbers stay numbers', () => {
  const current = tableOf([numericColumn('rings', 'integer', [1, null, 3])]);
  const profile = profileNumbers(Float64Array.of(1, 2, 3));
  const { columns } = targetColumns(current, { rows: 3, columns: { rings: profile } });
  assert.deepEqual(columns, [numericColumn('target:rings', 'integer', [1, 3])]);
});

test('a target that no row knows is not there', () => {
  const profile = { rows: 3, columns: { rings: profileNumbers(Float64Array.of(1, 2, 3)) } };
  for (const current of [tableOf([]), tableOf([numericColumn('rings', 'number', [null, null])])]) {
    assert.deepEqual(targetColumns(current, profile), { columns: [], profiles: {} });
  }
});

test('a column is complete where every row has a value', () => {
  assert.equal(isComplete(textColumn('a', ['x', 'y'])), true);
  assert.equal(isComplete(textColumn('a', ['x', null])), false);
  assert.equal(isComplete(undefined), false);
});
