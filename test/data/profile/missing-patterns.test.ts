import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMissingPatterns } from '../../../shared/src/data/profile/missing-patterns.ts';
import { numericColumn, tableOf, textColumn } from '../../../shared/src/data/table.ts';

const rows = Array.from({ length: 1000 }, (_, i) => i);

test('patterns are counted exactly, the most frequent first; rare ones are together', () => {
  const table = tableOf([
    numericColumn(
      'a',
      'number',
      rows.map((i) => (i < 300 || i === 700 ? null : i)),
    ),
    textColumn(
      'b',
      rows.map((i) => (i < 250 || (i >= 500 && i < 530) ? null : 'x')),
    ),
    numericColumn('complete', 'integer', rows),
    numericColumn(
      'c',
      'date',
      rows.map((i) => (i < 5 ? null : i)),
    ),
  ]);
  assert.deepEqual(findMissingPatterns(table), {
    rows: 1000,
    completeRows: 669,
    patterns: [
      { columns: ['a', 'b'], rows: 245 },
      { columns: ['a'], rows: 51 },
      { columns: ['b'], rows: 30 },
    ],
    otherRows: 5,
    leftOut: 0,
  });
});

test('nothing missing has no pattern', () => {
  assert.equal(findMissingPatterns(tableOf([numericColumn('a', 'number', rows)])), null);
});

test('of hundreds of columns those that miss most are looked at, and all rows are accounted for', () => {
  const table = tableOf(
    Array.from({ length: 300 }, (_, k) =>
      numericColumn(
        `c${k}`,
        'number',
        rows.map((i) => ((i * (k + 3)) % 997 < k ? null : i)),
      ),
    ),
  );
  const found = findMissingPatterns(table);
  assert.ok(found);
  assert.equal(found.leftOut, 199);
  const told = found.patterns.reduce((sum, pattern) => sum + pattern.rows, 0);
  assert.equal(told + found.completeRows + found.otherRows, 1000);
  assert.ok(found.patterns.every((pattern) => pattern.rows >= 10));
});
