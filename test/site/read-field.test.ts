import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ColumnType } from '../../shared/src/data/table.ts';
import { readField, writeField } from '../../shared/src/site/read-field.ts';

test('fields are read as their columns, and written back as they were', () => {
  const values: [ColumnType, string, number | string][] = [
    ['integer', '-42', -42],
    ['number', '1.5', 1.5],
    ['number', '-2e-7', -2e-7],
    ['boolean', 'true', 1],
    ['boolean', 'false', 0],
    ['text', ' a "b" ', ' a "b" '],
    ['date', '2024-02-29', Date.UTC(2024, 1, 29)],
    ['date', '1969-07-20', Date.UTC(1969, 6, 20)],
    ['timestamp', '2024-02-29T14:30:15.250', Date.UTC(2024, 1, 29, 14, 30, 15, 250)],
  ];
  for (const [type, text, value] of values) {
    assert.deepEqual(readField(type, text), { value }, text);
    assert.deepEqual(readField(type, writeField(type, value)), { value }, text);
  }
  assert.deepEqual(readField('number', ' +.5 '), { value: 0.5 });
  assert.deepEqual(readField('timestamp', '2024-05-31 14:30'), { value: Date.UTC(2024, 4, 31, 14, 30) });
});

test('nothing written is a missing value', () => {
  for (const type of ['integer', 'number', 'boolean', 'text', 'date', 'timestamp'] as const) {
    assert.deepEqual(readField(type, '  '), { value: null });
    assert.equal(writeField(type, null), '');
  }
  assert.equal(writeField('number', Number.NaN), '');
});

test('what cannot be read is told', () => {
  const faults: [ColumnType, string][] = [
    ['integer', '1.5'],
    ['integer', '1e999'],
    ['number', '1,5'],
    ['number', '0x10'],
    ['number', 'NaN'],
    ['number', 'Infinity'],
    ['boolean', 'yes'],
    ['date', '31.5.2024'],
    ['date', '2024-13-01'],
    ['timestamp', 'now'],
  ];
  for (const [type, text] of faults) assert.ok('problem' in readField(type, text), `${type} ${text}`);
});
