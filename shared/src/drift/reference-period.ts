import { ConfigurationError } from '../base/errors.ts';
import { type NumericColumn, selectRows, type Table } from '../data/table.ts';

/** Periods after which the world is alike again. */
export const seasons = ['day', 'week', 'year'] as const;
export type Season = (typeof seasons)[number];

/** Which rows of the reference the current ones are compared with. */
export interface ReferencePeriod {
  /** The column that says when a row was. */
  readonly time: string;
  /** Only the last so many milliseconds before the current rows: a rolling window. */
  readonly window?: number;
  /** Only rows of the same time of the day, the same days of the week, or the same days of earlier years. */
  readonly season?: Season;
}

const hour = 3_600_000;
const dayLength = 24 * hour;

/** A window as it is written: 12h, 30d, 8w. */
export const windowPattern = /^[1-9]\d{0,4}[hdw]$/;

/** Milliseconds of a text that fits `windowPattern`. */
export function windowLength(text: string): number {
  const unit = { h: hour, d: dayLength, w: 7 * dayLength }[text.slice(-1)]!;
  return Number(text.slice(0, -1)) * unit;
}

/**
 * The rows of the reference from before the current rows that belong to the period. A file that grows can so be
 * reference and current data in one.
 * @throws ConfigurationError where the column of time is missing or no date, or no row is left.
 */
export function selectPeriod(reference: Table, current: Table, period: ReferencePeriod): Table {
  const before = timesOf(reference, period.time, 'reference');
  const now = timesOf(current, period.time, 'current data');
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const time of now.values) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  // Without current rows nothing can be compared; the check says so.
  if (first > last) return reference;
  const from = period.window === undefined ? Number.NEGATIVE_INFINITY : first - period.window;
  const inSeason = seasonOf(period.season, now.values, first, last);
  const rows: number[] = [];
  for (let row = 0; row < reference.rows; row++) {
    const time = before.values[row];
    if (time >= from && time < first && inSeason(time)) rows.push(row);
  }
  if (rows.length === 0) {
    throw new ConfigurationError(
      `The reference has no row from before the current ones that belongs to the period: they begin on ${dayOf(first)}.`,
      {
        location: { key: 'monitor.reference' },
        hint: 'Take a reference that goes further back, a longer monitor.window, or leave monitor.season out.',
      },
    );
  }
  return selectRows(reference, rows);
}

function timesOf(table: Table, name: string, side: string): NumericColumn {
  const column = table.columns.get(name);
  if (column?.kind === 'numeric' && (column.type === 'date' || column.type === 'timestamp')) return column;
  const fault = column === undefined ? 'has no such column' : `has it as ${column.type}`;
  throw new ConfigurationError(`"${name}" is to say when a row was, but the ${side} ${fault}.`, {
    location: { key: 'monitor.time' },
    hint: 'Name a column of dates or timestamps that both sides have; data.query can make one.',
  });
}

/** @returns whether a time belongs to the season that the current times are in. */
function seasonOf(
  season: Season | undefined,
  current: Float64Array,
  first: number,
  last: number,
): (time: number) => boolean {
  switch (season) {
    case undefined:
      return () => true;
    case 'day': {
      const hours = new Set(Array.from(current, hourOf));
      return (time) => hours.has(hourOf(time));
    }
    case 'week': {
      const days = new Set(Array.from(current, weekdayOf));
      return (time) => days.has(weekdayOf(time));
    }
    case 'year': {
      if (yearsLater(first, 1) <= last) return () => true;
      const year = new Date(first).getUTCFullYear();
      return (time) => {
        // The season of a winter ends in the year after, so a row may belong to the season of the year before it.
        const years = year - new Date(time).getUTCFullYear();
        return [years, years + 1].some((back) => {
          const moved = yearsLater(time, back);
          return moved >= dayStart(first) && moved < dayStart(last) + dayLength;
        });
      };
    }
  }
}

function hourOf(time: number): number {
  return Math.floor((time - dayStart(time)) / hour);
}

function weekdayOf(time: number): number {
  return new Date(time).getUTCDay();
}

function dayStart(time: number): number {
  return Math.floor(time / dayLength) * dayLength;
}

/** The same moment of another year; of 29 February 1 March where there is none. */
function yearsLater(time: number, years: number): number {
  const date = new Date(time);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.getTime();
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
