import type { Column, NumericColumn } from '../data/table.ts';
import { kindOf } from './refused-request.ts';
import type { InputField } from './signature.ts';

/**
 * The values of one field of the request that is being read: room that is used again for the next one, so that a
 * request allocates nothing but what JSON made of it.
 */
export interface FieldBuffer {
  readonly field: InputField;
  /** Makes room for rows; what was there is forgotten. */
  start(rows: number): void;
  /** Puts a value of JSON in its row. @returns why it cannot be, as the end of a sentence; null if it is there. */
  set(row: number, value: unknown): string | null;
  /** The first rows as a column, valid until the next `start`. */
  column(rows: number): Column;
  /** Values of the request at hand that the model has no category for. */
  readonly unseen: number;
}

export function fieldBuffer(field: InputField): FieldBuffer {
  return field.type === 'text' ? new TextBuffer(field) : new NumberBuffer(field, field.type);
}

/** What is missing in a row. */
const gap = Number.NaN;

class NumberBuffer implements FieldBuffer {
  readonly field: InputField;
  readonly unseen = 0;
  readonly #type: NumericColumn['type'];
  #values = new Float64Array(1);
  #column: NumericColumn | null = null;

  constructor(field: InputField, type: NumericColumn['type']) {
    this.field = field;
    this.#type = type;
  }

  start(rows: number): void {
    if (rows <= this.#values.length) return;
    this.#values = new Float64Array(roomFor(rows));
    this.#column = null;
  }

  set(row: number, value: unknown): string | null {
    if (typeof value === 'number') {
      if (this.#type === 'number') {
        // Not finite: JSON has no such numbers, but 1e999 reads as one.
        if (value - value !== 0) return refusal('a finite number', value);
      } else if (this.#type !== 'integer' || !Number.isSafeInteger(value)) {
        return refusal(allowed[this.#type], value);
      }
      this.#values[row] = value;
      return null;
    }
    if (value === null) {
      this.#values[row] = gap;
      return null;
    }
    return this.#setOther(row, value);
  }

  #setOther(row: number, value: unknown): string | null {
    const number =
      this.#type === 'boolean' && typeof value === 'boolean'
        ? Number(value)
        : (this.#type === 'date' || this.#type === 'timestamp') && typeof value === 'string'
          ? momentOf(value, this.#type)
          : gap;
    if (Number.isNaN(number)) return refusal(allowed[this.#type], value);
    this.#values[row] = number;
    return null;
  }

  column(rows: number): NumericColumn {
    if (this.#column?.values.length !== rows) {
      const values = this.#values.subarray(0, rows);
      this.#column = { kind: 'numeric', name: this.field.name, type: this.#type, values };
    }
    return this.#column;
  }
}

class TextBuffer implements FieldBuffer {
  readonly field: InputField;
  unseen = 0;
  /** The categories, and behind them the other texts of this request: those are forgotten with it. */
  readonly #dictionary: string[];
  readonly #codes: Map<string, number>;
  readonly #known: number;
  #rows = new Int32Array(1);
  #column: Column | null = null;

  constructor(field: InputField) {
    this.field = field;
    this.#dictionary = [...(field.categories ?? [])];
    this.#known = this.#dictionary.length;
    this.#codes = new Map(this.#dictionary.map((text, code) => [text, code]));
  }

  start(rows: number): void {
    this.unseen = 0;
    for (let code = this.#known; code < this.#dictionary.length; code++) {
      this.#codes.delete(this.#dictionary[code]);
    }
    this.#dictionary.length = this.#known;
    if (rows <= this.#rows.length) return;
    this.#rows = new Int32Array(roomFor(rows));
    this.#column = null;
  }

  set(row: number, value: unknown): string | null {
    if (typeof value === 'string') {
      let code = this.#codes.get(value);
      if (code === undefined) {
        code = this.#dictionary.push(value) - 1;
        this.#codes.set(value, code);
      }
      if (code >= this.#known && this.#known > 0) this.unseen++;
      this.#rows[row] = code;
      return null;
    }
    if (value !== null) return refusal('text in quotes', value);
    this.#rows[row] = -1;
    return null;
  }

  column(rows: number): Column {
    if (this.#column?.kind !== 'text' || this.#column.codes.length !== rows) {
      const codes = this.#rows.subarray(0, rows);
      this.#column = {
        kind: 'text',
        name: this.field.name,
        type: 'text',
        codes,
        dictionary: this.#dictionary,
      };
    }
    return this.#column;
  }
}

const allowed: Readonly<Record<NumericColumn['type'], string>> = {
  integer: 'a whole number within ±(2^53 − 1)',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date in quotes such as "2026-01-31"',
  timestamp: 'a moment in quotes such as "2026-01-31T12:00:00Z"',
};

function refusal(wanted: string, value: unknown): string {
  return `must be ${wanted}, not ${kindOf(value)}`;
}

const datePattern = /^\d{4}-\d\d-\d\d$/;
const momentPattern = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** Milliseconds since 1970 UTC; without an offset the time is UTC. NaN if the text is no such moment. */
function momentOf(text: string, type: 'date' | 'timestamp'): number {
  if (!(type === 'date' ? datePattern : momentPattern).test(text)) return gap;
  // A day that its month does not have would be taken for one of the next.
  const day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text.slice(0, 10)) return gap;
  if (text.length === 10) return day;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(text.slice(10)) ? text : `${text}Z`;
  return Date.parse(zoned.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** Room grows in powers of two, so that requests of any sizes make it grow a few times only. */
function roomFor(rows: number): number {
  return 2 ** Math.ceil(Math.log2(rows));
}
