import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { numericColumn, type Table, tableOf } from '../../shared/src/data/table.ts';
import { selectPeriod, windowLength } from '../../shared/src/drift/reference-period.ts';

const hour = 3_600_000;

/** One row for each step from a day on. */
function rowsFrom(day: string, count: number, step = 24 * hour): Table {
  const start = Date.parse(day);
  const stamps = Array.from({ length: count }, (_, i) => start + i * step);
  return tableOf([numericColumn('at', 'timestamp', stamps)]);
}

function datesOf(table: Table): string[] {
  const column = table.columns.get('at')!;
  assert.equal(column.kind, 'numeric');
  return Array.from((column as { values: Float64Array }).values, (value) => new Date(value).toISOString());
}

const years = rowsFrom('2021-01-01', 5 * 365 + 2);

describe('the reference is cut', () => {
  test('to a rolling window, without the current rows', () => {
    const days = datesOf(
      selectPeriod(years, rowsFrom('2024-06-10', 5), { time: 'at', window: windowLength('3d') }),
    );
    assert.deepEqual(
      days.map((day) => day.slice(0, 10)),
      ['2024-06-07', '2024-06-08', '2024-06-09'],
    );
  });

  test('to the same days of earlier years, over the turn of the year too', () => {
    const days = datesOf(selectPeriod(years, rowsFrom('2024-12-30', 4), { time: 'at', season: 'year' }));
    assert.deepEqual(
      days.map((day) => day.slice(0, 10)),
      ['2021-01-01', '2021-01-02', '2021-12-30', '2021-12-31', '2022-01-01', '2022-01-02'].concat([
        '2022-12-30',
        '2022-12-31',
        '2023-01-01',
        '2023-01-02',
        '2023-12-30',
        '2023-12-31',
        '2024-01-01',
        '2024-01-02',
      ]),
    );
  });

  test('to the same days of the week, and the same hours', () => {
    const weekend = selectPeriod(years, rowsFrom('2024-06-15', 2), {
      time: 'at',
      season: 'week',
      window: windowLength('2w'),
    });
    assert.deepEqual(
      datesOf(weekend).map((day) => day.slice(0, 10)),
      ['2024-06-01', '2024-06-02', '2024-06-08', '2024-06-09'],
    );
    const hourly = rowsFrom('2024-06-01', 48, hour);
    const noon = selectPeriod(hourly, rowsFrom('2024-06-05T12:10:00Z', 1), { time: 'at', season: 'day' });
    assert.deepEqual(datesOf(noon), ['2024-06-01T12:00:00.000Z', '2024-06-02T12:00:00.000Z']);
  });
});

test('a batch of a year or more is in every season', () => {
  const past = selectPeriod(years, rowsFrom('2024-01-01', 400), { time: 'at', season: 'year' });
  assert.equal(past.rows, 3 * 365);
});

test('what cannot be cut is said', () => {
  const current = rowsFrom('2024-06-10', 5);
  const wrong: [Table, Table, string, RegExp][] = [
    [rowsFrom('2025-01-01', 9), current, 'at', /no row from before .* begin on 2024-06-10/],
    [years, current, 'when', /the reference has no such column/],
    [years, tableOf([numericColumn('at', 'number', [1])]), 'at', /the current data has it as number/],
  ];
  for (const [reference, now, time, says] of wrong) {
    assert.throws(
      () => selectPeriod(reference, now, { time, season: 'year' }),
      (error) => error instanceof ConfigurationError && says.test(error.message),
    );
  }
});
