import { type Column, selectRows, tableOf } from '../../data/table.ts';
import type { EncodingTarget } from '../encoding-target.ts';
import { leaveOneOutErrors } from './leave-one-out.ts';
import type { ScreeningRule } from './screening-rule.ts';

/** Share of the errors that a column may leave, relative to always giving the most frequent class or the mean. */
const largestError = { classification: 0.005, regression: 0.001 } as const;
/** Rows that it takes to tell; and outside of the most frequent class. */
const leastRows = 100;
const leastOtherRows = 20;
/** With fewer rows numbers may part classes as well as this by luck or by nature; only a copy of the label counts. */
const leastRowsForNumbers = 1000;
const leastOtherRowsForNumbers = 50;
/** The first rows answer for most columns that they are not leaking; then this much error is too much. */
const firstRows = 2000;
const firstError = 0.05;

/**
 * One column alone gives the answer (almost) without error: each row is answered by the rows with the same value or,
 * for numbers, by the neighbours along the column, never by itself, so that an identifier gives nothing. Moments are
 * not examined: near in time is near in most things.
 */
export const leaking: ScreeningRule = {
  name: 'leaking',
  examine: ({ column, target, unrepeated }) => {
    if (column.type === 'date' || column.type === 'timestamp') return null;
    const isCopy = target.classes.length > 0 && mayBeCopy(column, target.classes.length);
    const evidence = examine(column, target, isCopy);
    if (evidence === null || isCopy) return evidence;
    // Where rows stand twice, any number that hardly repeats finds the row's double.
    const rows = unrepeated();
    if (rows.length === target.values.length) return evidence;
    const [used] = selectRows(tableOf([column]), rows).columns.values();
    return examine(used, { ...target, values: Float64Array.from(rows, (row) => target.values[row]) }, false);
  },
};

function examine(column: Column, target: EncodingTarget, isCopy: boolean): string | null {
  const rows = target.values.length;
  const task = target.classes.length > 0 ? 'classification' : 'regression';
  if (rows < leastRows) return null;
  if (task === 'classification') {
    const others = rows - largestClass(target.values, target.classes.length);
    if (others < leastOtherRows) return null;
    if (!isCopy && (rows < leastRowsForNumbers || others < leastOtherRowsForNumbers)) return null;
  }
  if (rows > firstRows && leaveOneOutErrors(column, target, firstRows).share > firstError) return null;
  const { errors, baseline, share } = leaveOneOutErrors(column, target, rows);
  if (!(share <= largestError[task])) return null;
  return task === 'classification'
    ? `It alone tells the class of ${rows - errors} of ${rows} rows, each by other rows; the most frequent class is right for ${rows - baseline}.`
    : `It alone explains ${(100 * (1 - share)).toFixed(3)} % of the target's variance, each row told by other rows.`;
}

function largestClass(values: Float64Array, classes: number): number {
  const counts = new Float64Array(classes);
  for (const value of values) counts[value]++;
  return counts.reduce((largest, count) => Math.max(largest, count), 0);
}

/** Whether a column has so few values that it may be the label in other words. */
function mayBeCopy(column: Column, classes: number): boolean {
  const cells = column.kind === 'text' ? column.codes : column.values;
  const seen = new Set<number>();
  for (let row = 0; row < cells.length && seen.size <= 2 * classes; row++) seen.add(cells[row]);
  return seen.size <= 2 * classes;
}
