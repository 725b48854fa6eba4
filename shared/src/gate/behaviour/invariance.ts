import type { Column, Table } from '../../data/table.ts';
import type { SupervisedPredictions } from '../../evaluate/predictions.ts';
import {
  type AskedModel,
  answerText,
  type BehaviourResult,
  type FailedRow,
  scoresOf,
  shownCell,
  shownFailures,
  withColumn,
} from './asked-model.ts';

/** Other values that a cell is given, one after another. */
const mostValues = 10;

/** Shares of the sorted values at which other numbers are taken. */
const quantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

/**
 * Gives a column other values, as they occur, and looks whether answers hold: the label, and where a tolerance is given
 * the probability of the positive class or the value within it.
 * @returns null if there is no such column.
 */
export function testInvariance(
  model: AskedModel,
  name: string,
  tolerance: number | undefined,
): BehaviourResult | null {
  const column = model.table.columns.get(name);
  if (column === undefined) return null;
  const before = model.ask(model.table);
  const failed = new Uint8Array(model.table.rows);
  const examples: FailedRow[] = [];
  for (const source of otherRows(column, model.table)) {
    const changed = constantColumn(column, source, model.table.rows);
    const after = model.ask(withColumn(model.table, changed));
    const differs = difference(before, after, tolerance);
    for (let row = 0; row < model.table.rows; row++) {
      if (failed[row] === 1 || !differs(row)) continue;
      failed[row] = 1;
      if (examples.length === shownFailures) continue;
      examples.push({
        row: model.ids[row] ?? String(row + 1),
        change: `${name}: ${shownCell(model, column, row)} → ${shownCell(model, column, source)}`,
        before: answerText(before, row),
        after: answerText(after, row),
      });
    }
  }
  const failures = failed.reduce((sum, value) => sum + value, 0);
  return { kind: 'invariance', column: name, rows: model.table.rows, failures, examples };
}

/** Whether two answers to a row differ by more than is allowed; numbers without a tolerance must not differ at all. */
function difference(
  before: SupervisedPredictions,
  after: SupervisedPredictions,
  tolerance: number | undefined,
): (row: number) => boolean {
  const [first, second] = [scoresOf(before), scoresOf(after)];
  const strays = (row: number, most: number) =>
    first !== null && second !== null && !(Math.abs(first[row] - second[row]) <= most);
  if (before.task === 'regression') return (row) => strays(row, tolerance ?? 0);
  return (row) =>
    before.predicted[row] !== after.predicted[row] || (tolerance !== undefined && strays(row, tolerance));
}

/** Rows whose values are tried: those of the most frequent texts, or of quantiles. */
function otherRows(column: Column, table: Table): number[] {
  if (column.kind === 'text') {
    const counts = new Map<number, { row: number; count: number }>();
    for (let row = 0; row < table.rows; row++) {
      const code = column.codes[row];
      if (code < 0) continue;
      const known = counts.get(code);
      if (known === undefined) counts.set(code, { row, count: 1 });
      else known.count++;
    }
    const frequent = [...counts.values()].sort((a, b) => b.count - a.count || a.row - b.row);
    return frequent.slice(0, mostValues).map(({ row }) => row);
  }
  const order = Array.from(column.values.keys())
    .filter((row) => !Number.isNaN(column.values[row]))
    .sort((a, b) => column.values[a] - column.values[b]);
  if (order.length === 0) return [];
  const shares = column.type === 'boolean' ? [0, 1] : quantiles;
  const rows = shares.map((share) => order[Math.round(share * (order.length - 1))]);
  return rows.filter((row, at) => at === 0 || column.values[row] !== column.values[rows[at - 1]]);
}

/** A column that has everywhere what it has in one row. */
function constantColumn(column: Column, source: number, rows: number): Column {
  return column.kind === 'text'
    ? { ...column, codes: new Int32Array(rows).fill(column.codes[source]) }
    : { ...column, values: new Float64Array(rows).fill(column.values[source]) };
}
