import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellText, numericColumn, selectRows, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { cells } from '../support/workspace.ts';

test('text is stored once a value, missing values apart', () => {
  const column = textColumn('x', ['b', 'a', null, 'b', undefined, '']);
  assert.deepEqual(column.dictionary, ['b', 'a', '']);
  assert.deepEqual([...column.codes], [0, 1, -1, 0, -1, 2]);
});

test('columns must be equally long', () => {
  assert.throws(() => tableOf([numericColumn('a', 'number', [1]), textColumn('b', [])]), RangeError);
  assert.equal(tableOf([]).rows, 0);
});

test('cells read as people write them', () => {
  assert.equal(cellText(numericColumn('x', 'boolean', [1]), 0), 'true');
  assert.equal(cellText(numericColumn('x', 'boolean', [0]), 0), 'false');
  assert.equal(cellText(numericColumn('x', 'date', [Date.UTC(2026, 0, 31)]), 0), '2026-01-31');
  assert.equal(cellText(numericColumn('x', 'timestamp', [1]), 0), '1970-01-01T00:00:00.001Z');
  assert.equal(cellText(numericColumn('x', 'number', [null]), 0), null);
  assert.equal(cellText(textColumn('x', [null]), 0), null);
});

test('rows are selected in the order asked for, also twice', () => {
  const table = tableOf([numericColumn('a', 'number', [1, null, 3]), textColumn('b', ['x', 'y', null])]);
  const selected = selectRows(table, [2, 0, 0]);
  assert.equal(selected.rows, 3);
  assert.deepEqual(cells(selected, 'a'), ['3', '1', '1']);
  assert.deepEqual(cells(selected, 'b'), [null, 'x', 'x']);
});
