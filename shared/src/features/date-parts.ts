import type { ColumnType } from '../data/table.ts';

/** Parts of a moment that come again. */
export const datePartNames = ['day-of-year', 'day-of-week', 'hour'] as const;
export type DatePart = (typeof datePartNames)[number];

const millisecondsPerDay = 86_400_000;
const millisecondsPerHour = 3_600_000;

/** The parts that a column of this type is taken apart into. */
export function datePartsOf(type: Extract<ColumnType, 'date' | 'timestamp'>): DatePart[] {
  return type === 'date' ? ['day-of-year', 'day-of-week'] : [...datePartNames];
}

/** Length of a part's cycle, in the unit of `datePart`. */
export const cycleOf: Readonly<Record<DatePart, number>> = {
  'day-of-year': 366,
  'day-of-week': 7,
  hour: 24,
};

/**
 * One part of a moment, in UTC.
 * @param value milliseconds since 1970 UTC; NaN gives NaN.
 * @returns `day-of-year`: 1 to 366; `day-of-week`: 1 (Monday) to 7; `hour`: 0 to just below 24, with its fraction.
 */
export function datePart(value: number, part: DatePart): number {
  // Beyond what a Date can hold (275,000 years) there is no calendar; those read as missing.
  if (!(Math.abs(value) <= 8.64e15)) return Number.NaN;
  const days = Math.floor(value / millisecondsPerDay);
  switch (part) {
    case 'day-of-year':
      return days - firstDayOfYear(new Date(value).getUTCFullYear()) + 1;
    case 'day-of-week':
      return ((((days + 3) % 7) + 7) % 7) + 1;
    case 'hour':
      return (value - days * millisecondsPerDay) / millisecondsPerHour;
  }
}

/** Days from 1970 to a year's 1 January. Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999. */
function firstDayOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1) / millisecondsPerDay;
}

/** Days since 1970 UTC, with their fraction; NaN gives NaN. */
export function daysSince1970(value: number): number {
  return value / millisecondsPerDay;
}
