import type { LearningTask } from '../../learners/learner.ts';
import type { ColumnDescription, TableDescription } from './describe-columns.ts';

/** Names that people give to what is predicted, the clearest first. */
const usualNames = ['target', 'label', 'labels', 'class', 'y', 'outcome', 'response'];

/** A column of text with more values than this, or with one in every other row, is no label. */
const mostLabels = 100;

/** Whole numbers that are labels are few, and follow each other. */
const mostNumberedLabels = 10;

export interface TargetGuess {
  readonly column: ColumnDescription;
  /** Why, in a few words. */
  readonly reason: string;
}

/** The column that is most likely predicted: by its name, else the last that can be; null if none can. */
export function guessTarget({ rows, columns }: TableDescription): TargetGuess | null {
  const possible = columns.filter((column) => canBeTarget(column, rows));
  for (const name of usualNames) {
    const named = possible.find((column) => column.name.toLowerCase() === name);
    if (named !== undefined) return { column: named, reason: 'by its name' };
  }
  const last = possible.at(-1);
  if (last === undefined) return null;
  const isLast = last === columns.at(-1);
  return { column: last, reason: isLast ? 'the last column' : 'the last column that can be predicted' };
}

function canBeTarget(column: ColumnDescription, rows: number): boolean {
  if (column.distinct < 2 || column.type === 'date' || column.type === 'timestamp') return false;
  if (column.type === 'text') return column.distinct <= mostLabels && column.distinct < rows / 2;
  return !isIdentifier(column, rows);
}

/** Whether a column's name and values say that it tells rows apart and nothing else. */
export function isIdentifier({ name, type, present, distinct }: ColumnDescription, rows: number): boolean {
  const isKey = /(^|[^a-z])(id|key|uuid|guid)$|[a-z]I[dD]$|^id([^a-z]|$)/i.test(name);
  return isKey && (type === 'integer' || type === 'text') && present === rows && distinct >= 0.9 * rows;
}

/** The task by what the target looks like: labels are text, truth values, or a few whole numbers without a gap. */
export function guessTask({ type, distinct, smallest, largest }: ColumnDescription): LearningTask {
  if (type === 'text' || type === 'boolean' || distinct <= 2) return 'classification';
  const isNumbered =
    type === 'integer' && distinct <= mostNumberedLabels && (largest ?? 0) - (smallest ?? 0) + 1 === distinct;
  return isNumbered ? 'classification' : 'regression';
}

/** A label and how many rows have it. */
export interface LabelCount {
  readonly label: string;
  readonly rows: number;
}

/** Labels that mean "this is what we look for". */
const affirmative = /^(1|1\.0|true|t|yes|y|positive|pos)$/i;

/** Of two labels the one that metrics speak of: the one that says yes, else the rarer; undefined where there are more. */
export function guessPositive(labels: readonly LabelCount[]): string | undefined {
  if (labels.length !== 2) return undefined;
  const says = labels.filter(({ label }) => affirmative.test(label));
  if (says.length === 1) return says[0].label;
  const [first, second] = labels;
  return second.rows <= first.rows ? second.label : first.label;
}
