import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatBytes,
  formatDifference,
  formatDuration,
  formatNumber,
  formatPercent,
} from '../../shared/src/report/format.ts';
import { sortValues } from '../../shared/src/report/sort-value.ts';

test('a column of figures is put into order by what they mean', () => {
  for (const value of [
    0,
    -1,
    0.8733,
    12_345,
    1.2e-7,
    3.4e20,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]) {
    const [read] = sortValues([formatNumber(value)])!;
    assert.ok(read === value || Math.abs(read! - value) <= Math.abs(value) * 0.005, `${value}: ${read}`);
  }
  assert.deepEqual(sortValues([formatDifference(0.25), '-0.5', 'n/a', '']), [0.25, -0.5, null, null]);
  assert.deepEqual(sortValues([formatPercent(0.07), '<0.01%']), [0.07, 0.0001]);
  assert.deepEqual(sortValues([formatBytes(1536), formatBytes(12)]), [1536, 12]);
  assert.deepEqual(
    sortValues([formatDuration(0.42), formatDuration(1200), '2 min 5 s']),
    [0.42, 1200, 120_000],
  );
  assert.deepEqual(sortValues(['0.81 to 0.85 (95 %)', '0.5 – 0.6']), [0.81, 0.5]);
});

test('results are put into order by what a reader must act on', () => {
  const statuses = ['pass', 'fail', 'info', 'warning', 'inconclusive'] as const;
  const values = sortValues(statuses.map((status) => ({ text: 'x', status })))!;
  assert.deepEqual(
    [...statuses].sort((a, b) => values[statuses.indexOf(a)]! - values[statuses.indexOf(b)]!),
    ['fail', 'inconclusive', 'warning', 'info', 'pass'],
  );
});

test('any text makes it a column of text', () => {
  assert.equal(sortValues(['1', 'two']), null);
  assert.equal(sortValues(['2026-01-01', '2026-01-02']), null);
  assert.equal(sortValues(['3.1 miles', '1st']), null);
  assert.equal(sortValues(['', 'n/a']), null);
  assert.equal(sortValues([]), null);
});
