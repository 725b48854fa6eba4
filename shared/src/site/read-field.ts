import type { ColumnType } from '../data/table.ts';

/** What a person wrote into a field, as a cell of a table; null is a missing value. */
export type Cell = { readonly value: number | string | null } | { readonly problem: string };

/**
 * Reads a field as its column's type. Nothing written is a missing value. Numbers are written as in programs, with a
 * point; dates and times as browsers give them, and taken for UTC.
 * @returns what is wrong, as a sentence for who filled it in, where it cannot be read.
 */
export function readField(type: ColumnType, text: string): Cell {
  if (text.trim() === '') return { value: null };
  switch (type) {
    case 'text':
      return { value: text };
    case 'boolean':
      return text === 'true' || text === 'false'
        ? { value: text === 'true' ? 1 : 0 }
        : { problem: 'Choose true or false.' };
    case 'integer':
    case 'number':
      return readNumber(type, text.trim());
    case 'date':
      return readMoment(/^[+-]?\d{4,6}-\d\d-\d\d$/, text.trim(), '', 'Write a date such as 2024-05-31.');
    case 'timestamp':
      return readMoment(
        /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/,
        text.trim().replace(' ', 'T'),
        'Z',
        'Write a date and time such as 2024-05-31 14:30.',
      );
  }
}

function readNumber(type: 'integer' | 'number', text: string): Cell {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) {
    return {
      problem: type === 'integer' ? 'Write a whole number, such as 42.' : 'Write a number, such as 1.5.',
    };
  }
  if (type === 'integer' && !Number.isInteger(value)) return { problem: 'Write a whole number, such as 42.' };
  return { value };
}

function readMoment(pattern: RegExp, text: string, zone: string, problem: string): Cell {
  const value = pattern.test(text) ? Date.parse(text + zone) : Number.NaN;
  return Number.isNaN(value) ? { problem } : { value };
}

/** A cell as its field takes it: the opposite of `readField`. */
export function writeField(type: ColumnType, value: number | string | null): string {
  if (value === null || (typeof value === 'number' && Number.isNaN(value))) return '';
  if (typeof value === 'string') return value;
  if (type === 'boolean') return value === 0 ? 'false' : 'true';
  if (type === 'date') return new Date(value).toISOString().slice(0, -14);
  if (type === 'timestamp') return new Date(value).toISOString().slice(0, -1);
  return String(value);
}
