import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { numericColumn, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import { joinLabels, labelRemarks } from '../../../shared/src/drift/performance/join-labels.ts';

const by = { id: ['id'], target: 'kind' };
const current = tableOf([textColumn('id', ['a', 'b', 'b', 'c', null, 'e'])]);

describe('labels that arrive later', () => {
  test('belong to the rows with their identity, whatever the order, and all else is counted', () => {
    const labels = tableOf([
      textColumn('id', ['e', 'b', 'a', 'a', 'c', 'c', 'z', null, 'y']),
      textColumn('kind', ['1', '0', '1', '1', '0', '1', '0', '1', null]),
    ]);
    const { counts, rows, labelRows } = joinLabels(current, labels, by);
    assert.deepEqual([...rows], [0, 1, 2, 5]);
    assert.deepEqual([...labelRows], [2, 1, 1, 0]);
    assert.deepEqual(counts, {
      labels: 9,
      withoutId: 1,
      withoutLabel: 1,
      repeated: 1,
      conflicting: 1,
      unknown: 1,
      rows: 6,
      joined: 4,
      repeatedRows: 1,
    });
    assert.equal(labelRemarks(counts).length, 6);
    assert.match(labelRemarks(counts).join(' '), /1 identities have labels that contradict/);
  });

  test('are joined by all columns of an identity, numbers as text', () => {
    const both = { id: ['shop', 'day'], target: 'sales' };
    const days = tableOf([textColumn('shop', ['n', 'n', 's']), numericColumn('day', 'integer', [1, 2, 1])]);
    const labels = tableOf([
      numericColumn('day', 'integer', [2, 1]),
      textColumn('shop', ['n', 's']),
      numericColumn('sales', 'number', [7, 8.5]),
    ]);
    const { rows, labelRows } = joinLabels(days, labels, both);
    assert.deepEqual(
      [[...rows], [...labelRows]],
      [
        [1, 2],
        [0, 1],
      ],
    );
  });

  test('that belong to no row at all are an error, never a good result', () => {
    const labels = tableOf([textColumn('id', ['A', 'B']), textColumn('kind', ['1', '0'])]);
    assert.throws(
      () => joinLabels(current, labels, by),
      (error) =>
        error instanceof ConfigurationError &&
        /None of 2 labels belongs to one of 6 current rows/.test(error.message) &&
        /data\.id/.test(error.hint ?? ''),
    );
  });

  test('need their columns on both sides', () => {
    const without = tableOf([textColumn('ident', ['a']), textColumn('kind', ['1'])]);
    assert.throws(
      () => joinLabels(current, without, by),
      (error) => error instanceof ConfigurationError && error.location?.key === 'monitor.labels',
    );
    const labels = tableOf([textColumn('id', ['a']), textColumn('kind', ['1'])]);
    assert.throws(
      () => joinLabels(tableOf([textColumn('name', ['a'])]), labels, by),
      (error) => error instanceof ConfigurationError && error.location?.key === 'monitor.current',
    );
    assert.throws(() => joinLabels(current, tableOf([textColumn('id', ['a'])]), by), /no column "kind"/);
  });
});
