import type { DataSchema } from '../../../shared/src/data/schema.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import { type SimulatedLog, simulateLog } from '../../bench/simulated-logs.ts';

/** The columns of the context of a simulated log. */
export const contextNames = ['a', 'b', 'c', 'd', 'e'];

/** Names of its actions, in their order. */
export const actionNames = ['arm0', 'arm1', 'arm2', 'arm3'];

/** The schema that prepare-data gives such a log. */
export const logSchema: DataSchema = {
  format: 'mlops-schema/1',
  target: null,
  columns: [
    ...contextNames.map((name) => ({ name, type: 'number' as const, role: 'feature' as const })),
    { name: 'action', type: 'text', role: 'action' },
    { name: 'reward', type: 'number', role: 'reward' },
    { name: 'propensity', type: 'number', role: 'propensity' },
  ],
};

/** A simulated log as the table of a data set. */
export function tableOfLog({ rows, width, context, action, reward, propensity }: SimulatedLog): Table {
  return tableOf([
    ...contextNames.map((name, i) =>
      numericColumn(
        name,
        'number',
        Float64Array.from({ length: rows }, (_, row) => context[row * width + i]),
      ),
    ),
    textColumn(
      'action',
      Array.from(action, (k) => actionNames[k]),
    ),
    numericColumn('reward', 'number', reward),
    numericColumn('propensity', 'number', propensity),
  ]);
}

/** A simulated log as CSV. */
export function csvOfLog(rows: number, seed: number): string {
  const { width, context, action, reward, propensity } = simulateLog(rows, seed);
  const lines = Array.from({ length: rows }, (_, row) =>
    [
      ...context.subarray(row * width, (row + 1) * width),
      actionNames[action[row]],
      reward[row],
      propensity[row],
    ].join(),
  );
  return `${[...contextNames, 'action', 'reward', 'propensity'].join()}\n${lines.join('\n')}\n`;
}

/** What a policy earns in truth, the best one, and the one that logged. @param policy rows × actions. */
export function trueValues(
  { rows, actions, truth, reward }: SimulatedLog,
  policy: Float64Array,
): { policy: number; best: number; logged: number } {
  let earned = 0;
  let best = 0;
  let logged = 0;
  for (let row = 0; row < rows; row++) {
    const rewards = truth.subarray(row * actions, (row + 1) * actions);
    best += Math.max(...rewards) / rows;
    logged += reward[row] / rows;
    for (let k = 0; k < actions; k++) earned += (policy[row * actions + k] * rewards[k]) / rows;
  }
  return { policy: earned, best, logged };
}
