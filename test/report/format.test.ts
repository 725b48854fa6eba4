import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  formatBytes,
  formatDifference,
  formatDuration,
  formatNumber,
  formatPercent,
} from '../../shared/src/report/format.ts';

function check<T>(format: (value: T) => string, expected: [value: T, text: string][]): void {
  for (const [value, text] of expected) assert.equal(format(value), text, `of ${value}`);
}

describe('format', () => {
  test('figures have the digits that a reviewer wants', () => {
    check(formatNumber, [
      [0.87331234, '0.8733'],
      [12345, '12,345'],
      [1.2e-7, '1.2e-7'],
      [-1.23456e-7, '-1.23e-7'],
      [0.00123456, '0.001235'],
      [87.3312, '87.33'],
      [873.312, '873.3'],
      [8733.12, '8,733'],
      [999.97, '1,000'],
      [1234567.8, '1,234,568'],
      [-1234, '-1,234'],
      [123456789012345, '123,456,789,012,345'],
      [1e21, '1e21'],
      [0, '0'],
      [-0, '0'],
    ]);
  });

  test('trailing zeros stand only where something was rounded', () => {
    check(formatNumber, [
      [0.9, '0.9'],
      [0.90000001, '0.9000'],
      [100, '100'],
      [12.5, '12.5'],
    ]);
  });

  test('what is no figure is said', () => {
    check(formatNumber, [
      [null, 'n/a'],
      [Number.NaN, 'n/a'],
      [Number.POSITIVE_INFINITY, '∞'],
      [Number.NEGATIVE_INFINITY, '-∞'],
    ]);
    for (const format of [formatDifference, formatPercent, formatBytes, formatDuration]) {
      assert.equal(format(null), 'n/a');
      assert.equal(format(Number.NaN), 'n/a');
    }
  });

  test('differences have a sign', () => {
    check(formatDifference, [
      [0.0123456, '+0.01235'],
      [-0.5, '-0.5'],
      [0, '0'],
      [12000, '+12,000'],
    ]);
  });

  test('percentages never round to all or nothing', () => {
    check(formatPercent, [
      [0.07, '7%'],
      [0.12345, '12.3%'],
      [0.012345, '1.23%'],
      [1, '100%'],
      [0, '0%'],
      [0.9999, '>99.9%'],
      [0.99945, '99.9%'],
      [0.00001, '<0.01%'],
      [-0.5, '-50%'],
      [25, '2,500%'],
      [Number.POSITIVE_INFINITY, '∞%'],
    ]);
  });

  test('sizes', () => {
    check(formatBytes, [
      [0, '0 B'],
      [812, '812 B'],
      [1023, '1,023 B'],
      [1024, '1 KiB'],
      [1536, '1.5 KiB'],
      [70 * 2 ** 20, '70 MiB'],
      [2 ** 20 - 1, '1 MiB'.replace('1 ', '1.0 ')],
      [3.25 * 2 ** 30, '3.3 GiB'],
    ]);
  });

  test('time spans', () => {
    check(formatDuration, [
      [0, '0 ms'],
      [0.4234, '0.42 ms'],
      [12.3, '12 ms'],
      [999.7, '1.0 s'],
      [1234, '1.2 s'],
      [59_960, '1 min'],
      [125_000, '2 min 5 s'],
      [3_780_000, '1 h 3 min'],
      [86_400_000 * 2 + 3_600_000 * 3, '2 d 3 h'],
      [-1500, '-1.5 s'],
    ]);
  });
});
