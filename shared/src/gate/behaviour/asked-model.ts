import type { Column, Table } from '../../data/table.ts';
import { cellText } from '../../data/table.ts';
import type { SupervisedPredictions } from '../../evaluate/predictions.ts';

/** A model that can be asked about rows that nobody has seen. */
export interface AskedModel {
  /** The test rows. */
  readonly table: Table;
  readonly ids: readonly string[];
  /**
   * What the model says of rows.
   * @param actual what is true of them; that of the test rows if it is absent.
   */
  ask(table: Table, actual?: Column): SupervisedPredictions;
  /** Columns whose values are not to be shown. */
  readonly sensitive: ReadonlySet<string>;
}

/** A row on which a model did not behave as it must. */
export interface FailedRow {
  /** The row's id, or its place among the cases. */
  readonly row: string;
  /** What was changed, or asked. */
  readonly change: string;
  readonly before: string;
  readonly after: string;
}

/** How a model behaved. */
export interface BehaviourResult {
  kind: 'invariance' | 'direction' | 'cases' | 'robustness';
  /** What was changed. */
  column: string | null;
  /** Rows that were asked. */
  rows: number;
  failures: number;
  /** Some of them. */
  examples: FailedRow[];
}

/** Failures that are shown. */
export const shownFailures = 5;

/** The number that a model answers a row with: the value, or the probability of the positive class; null for more classes. */
export function scoresOf(predictions: SupervisedPredictions): Float64Array | null {
  if (predictions.task === 'regression') return predictions.predicted;
  const { probabilities, positive, classes, rows } = predictions;
  if (probabilities === null || positive === null) return null;
  return Float64Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + positive]);
}

/** An answer for people: the label, with the probability of the positive class where there is one, or the value. */
export function answerText(predictions: SupervisedPredictions, row: number): string {
  if (predictions.task === 'regression') return String(Number(predictions.predicted[row].toPrecision(4)));
  const label = predictions.classes[predictions.predicted[row]];
  const score = scoresOf(predictions);
  return score === null ? label : `${label} (${Number(score[row].toPrecision(3))})`;
}

/** A cell for people, unless it must not be shown. */
export function shownCell({ sensitive }: AskedModel, column: Column, row: number): string {
  return sensitive.has(column.name) ? '(hidden)' : (cellText(column, row) ?? '(missing)');
}

/** The table with one column in place of that of the same name. */
export function withColumn(table: Table, column: Column): Table {
  return { rows: table.rows, columns: new Map(table.columns).set(column.name, column) };
}
