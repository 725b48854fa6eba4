import type { ColumnType } from '../data/table.ts';

export type DatePart = 'time' | 'month' | 'day-of-week' | 'hour';

const millisecondsPerDay = 86_400_000;

/** The parts that a column of this type is taken apart into. */
export function datePartsOf(type: Extract<ColumnType, 'date' | 'timestamp'>): DatePart[] {
  return type === 'date' ? ['time', 'month', 'day-of-week'] : ['time', 'month', 'day-of-week', 'hour'];
}

/**
 * One part of a moment, in UTC.
 * @param value milliseconds since 1970 UTC; NaN gives NaN.
 * @returns `time`: days since 1970; `month`: 1 to 12; `day-of-week`: 1 (Monday) to 7; `hour`: 0 to 23.
 */
export function datePart(value: number, part: DatePart): number {
  if (Number.isNaN(value)) return Number.NaN;
  switch (part) {
    case 'time':
      return value / millisecondsPerDay;
    case 'month':
      return new Date(value).getUTCMonth() + 1;
    case 'day-of-week':
      return ((((Math.floor(value / millisecondsPerDay) + 3) % 7) + 7) % 7) + 1;
    case 'hour':
      return new Date(value).getUTCHours();
  }
}
