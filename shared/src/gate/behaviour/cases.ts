import type { Column, Table } from '../../data/table.ts';
import {
  type AskedModel,
  answerText,
  type BehaviourResult,
  type FailedRow,
  shownFailures,
} from './asked-model.ts';

/** Rows that a model must get right, whatever else it does, with their true answers. */
export interface Cases {
  readonly table: Table;
  readonly actual: Column;
}

/** @param tolerance by which a number may differ from the true one. */
export function testCases(model: AskedModel, { table, actual }: Cases, tolerance: number): BehaviourResult {
  const answered = model.ask(table, actual);
  const examples: FailedRow[] = [];
  let failures = 0;
  for (let row = 0; row < table.rows; row++) {
    const isRight =
      answered.task === 'regression'
        ? Math.abs(answered.predicted[row] - answered.actual[row]) <= tolerance
        : answered.predicted[row] === answered.actual[row];
    if (isRight) continue;
    failures++;
    if (examples.length === shownFailures) continue;
    examples.push({
      row: String(row + 1),
      change: 'case',
      before:
        answered.task === 'regression'
          ? String(answered.actual[row])
          : answered.classes[answered.actual[row]],
      after: answerText(answered, row),
    });
  }
  return { kind: 'cases', column: null, rows: table.rows, failures, examples };
}
