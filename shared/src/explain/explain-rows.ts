import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from '../base/logger.ts';
import { Random } from '../base/random.ts';
import { sampleRows } from '../data/sample-rows.ts';
import { type Column, numericColumn, selectRows, type Table, tableOf, textColumn } from '../data/table.ts';
import type { ScoreUnit, ShapleyExplainer, ShapleyValues } from './shapley-values.ts';

/** Single answers, taken apart by column. */
export interface RowExplanations {
  readonly unit: ScoreUnit;
  /** Identity of each row. */
  readonly ids: readonly string[];
  /** Labels whose scores are explained: of two the positive one alone, of more all; one null for a number. */
  readonly labels: readonly (string | null)[];
  /** By row, label and column: with the base of its label a row's values sum to its score. */
  readonly values: ShapleyValues;
}

/** What rows are answered with. */
export interface ExplainedAnswers {
  /** Labels in the order of the model's probabilities; empty for numbers. */
  readonly classes: readonly string[];
  /** The label that is spoken of, where there are two. */
  readonly positive: string | null;
}

/** Rows between two looks at the signal. */
const blockRows = 50;

/**
 * Explains the answers for some rows, drawn by chance if there are more.
 * @param ids of the table's rows.
 * @throws the signal's reason when it is aborted.
 */
export async function explainRows(
  explainer: ShapleyExplainer,
  table: Table,
  ids: readonly string[],
  answers: ExplainedAnswers,
  options: { rows: number; seed: number; signal: AbortSignal; log: Logger },
): Promise<RowExplanations> {
  const { signal, log } = options;
  const chosen = sampleRows(table.rows, options.rows, new Random(options.seed));
  const blocks: ShapleyValues[] = [];
  for (let first = 0; first === 0 || first < chosen.length; first += blockRows) {
    await nextTurn();
    signal.throwIfAborted();
    log.progress('Explaining', first / Math.max(chosen.length, 1), `${first} of ${chosen.length} rows`);
    blocks.push(explainer.explain(selectRows(table, chosen.subarray(first, first + blockRows))));
  }
  const [{ columns, base }] = blocks;
  const whole = new Float64Array(chosen.length * base.length * columns.length);
  let at = 0;
  for (const { values } of blocks) {
    whole.set(values, at);
    at += values.length;
  }
  const values: ShapleyValues = { rows: chosen.length, columns, base, values: whole };
  const { classes, positive } = answers;
  const { unit } = explainer;
  const opposite = classes.length === 2 && positive === classes[0];
  return {
    unit,
    ids: Array.from(chosen, (row) => ids[row]),
    labels: classes.length === 0 ? [null] : classes.length === 2 ? [classes[opposite ? 0 : 1]] : classes,
    values: opposite ? ofTheOtherClass(values, unit) : values,
  };
}

/** What is for one of two classes is against the other. */
function ofTheOtherClass({ values, base, ...rest }: ShapleyValues, unit: ScoreUnit): ShapleyValues {
  return {
    ...rest,
    values: values.map((value) => -value),
    base: base.map((value) => (unit === 'probability' ? 1 - value : -value)),
  };
}

/** Where a label's values for a row begin, and its score. */
export function scoreOf(
  { values: { values, columns, base }, labels }: RowExplanations,
  row: number,
  label: number,
): { first: number; score: number } {
  const first = (row * labels.length + label) * columns.length;
  let score = base[label];
  for (let column = 0; column < columns.length; column++) score += values[first + column];
  return { first, score };
}

/**
 * The content of shap-values.parquet, a line for each row and label: `id`; `class`, where there are labels;
 * `base_value`; `score`; and `shap_<column>` for each column. The base value and the columns' values sum to the score.
 */
export function explanationTable(explanations: RowExplanations): Table {
  const { ids, labels, values } = explanations;
  const { columns, base } = values;
  const lines = ids.length * labels.length;
  const rowOf = (line: number) => Math.floor(line / labels.length);
  const labelOf = (line: number) => line % labels.length;
  const each = <T>(get: (line: number) => T): T[] => Array.from({ length: lines }, (_, line) => get(line));
  const numbers = (name: string, get: (line: number) => number): Column =>
    numericColumn(name, 'number', each(get));
  return tableOf([
    textColumn(
      'id',
      each((line) => ids[rowOf(line)]),
    ),
    ...(labels[0] === null
      ? []
      : [
          textColumn(
            'class',
            each((line) => labels[labelOf(line)]),
          ),
        ]),
    numbers('base_value', (line) => base[labelOf(line)]),
    numbers('score', (line) => scoreOf(explanations, rowOf(line), labelOf(line)).score),
    ...columns.map((name, column) =>
      numbers(`shap_${name}`, (line) => values.values[line * columns.length + column]),
    ),
  ]);
}
