import type { Column, ColumnType } from '../data/table.ts';
import { countCategories } from './category-reference.ts';
import { type Comparison, compareCategories, compareNumbers, type RowCounts } from './comparison.ts';
import type { ReferenceColumn } from './reference-column.ts';
import { sortedValues } from './sorted-values.ts';

/** Both sides of a column, or why they cannot be compared. */
export type ColumnMatch =
  | { readonly comparable: true; readonly comparison: Comparison }
  | { readonly comparable: false; readonly reason: string };

/** Puts a column of the reference and of the current data side by side. */
export function matchColumn(reference: ReferenceColumn, current: Column): ColumnMatch {
  const counts = current.kind === 'text' || current.type === 'boolean' ? countCategories(current) : null;
  const numbers = current.kind === 'numeric' ? sortedValues(current.values) : null;
  const currentRows = current.kind === 'text' ? current.codes.length : current.values.length;
  const currentPresent = numbers?.length ?? total(counts!);
  const rows: RowCounts = {
    referenceRows: reference.rows,
    referenceMissing: reference.missing,
    currentRows,
    currentMissing: currentRows - currentPresent,
  };
  // A column without values has the type that somebody guessed; its missing rate says all there is.
  if (currentPresent === 0 || reference.values === null) {
    const { sensitive } = reference;
    return { comparable: true, comparison: { kind: 'empty', sensitive, ...rows } };
  }
  const { values } = reference;
  if (values.kind === 'numeric') {
    const comparable = numbers !== null && isDate(reference.type) === isDate(current.type);
    if (!comparable) return retyped(reference.type, current.type);
    return {
      comparable: true,
      comparison: compareNumbers(rows, values.numbers, numbers, isDate(reference.type)),
    };
  }
  if (reference.type === 'text' ? current.type === 'text' : current.type === 'boolean') {
    return { comparable: true, comparison: compareCategories(rows, values.categories, counts!) };
  }
  if (
    reference.type === 'boolean' &&
    numbers !== null &&
    numbers.every((value) => value === 0 || value === 1)
  ) {
    const asBoolean = countCategories({
      kind: 'numeric',
      name: current.name,
      type: 'boolean',
      values: numbers,
    });
    return { comparable: true, comparison: compareCategories(rows, values.categories, asBoolean) };
  }
  return retyped(reference.type, current.type);
}

function retyped(before: ColumnType, now: ColumnType): ColumnMatch {
  return { comparable: false, reason: `The type changed from ${before} to ${now}.` };
}

function isDate(type: ColumnType): boolean {
  return type === 'date' || type === 'timestamp';
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
