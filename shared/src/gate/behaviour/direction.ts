import { standardDeviation } from '../../evaluate/standard-deviation.ts';
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

/** What more of a column may do to the answer: the probability of the positive class, or the value. */
export type Effect = 'not-lower' | 'not-higher';

/**
 * Raises a column of numbers by its standard deviation, and looks whether answers move the way they may.
 * @param tolerance movement the wrong way that is still allowed.
 * @returns why it cannot be tested, if it cannot.
 */
export function testDirection(
  model: AskedModel,
  name: string,
  effect: Effect,
  tolerance: number,
): BehaviourResult | string {
  const column = model.table.columns.get(name);
  if (column === undefined) return `There is no column "${name}".`;
  if (column.kind !== 'numeric' || column.type === 'boolean') {
    return `"${name}" is no column of numbers: only those can rise.`;
  }
  const before = model.ask(model.table);
  const scores = scoresOf(before);
  if (scores === null) return 'With three classes or more no answer is higher than another.';
  const step = standardDeviation(column.values);
  if (!(step > 0)) return `"${name}" has one value only.`;
  const raised = { ...column, values: column.values.map((value) => value + step) };
  const after = model.ask(withColumn(model.table, raised));
  const raisedScores = scoresOf(after)!;
  const sign = effect === 'not-lower' ? 1 : -1;
  const examples: FailedRow[] = [];
  let rows = 0;
  let failures = 0;
  for (let row = 0; row < model.table.rows; row++) {
    if (Number.isNaN(column.values[row])) continue;
    rows++;
    if (sign * (raisedScores[row] - scores[row]) >= -tolerance) continue;
    failures++;
    if (examples.length === shownFailures) continue;
    examples.push({
      row: model.ids[row] ?? String(row + 1),
      change: `${name}: ${shownCell(model, column, row)} → ${shownCell(model, raised, row)}`,
      before: answerText(before, row),
      after: answerText(after, row),
    });
  }
  return { kind: 'direction', column: name, rows, failures, examples };
}
