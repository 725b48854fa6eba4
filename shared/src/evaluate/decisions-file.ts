import { ConfigurationError } from '../base/errors.ts';
import { type Column, numericColumn, type Table } from '../data/table.ts';
import { makeDecisions } from './make-decisions.ts';
import type { DecisionPredictions } from './predictions.ts';

/** Put before an action's name: with which probability the policy takes it, and what it is expected to earn. */
const policyPrefix = 'p_';
const expectedPrefix = 'expected_';

/** The columns of predictions.parquet for decisions, besides `id`. */
export function decisionColumns(predictions: DecisionPredictions): Column[] {
  const { names, action, chosen, reward, propensity, policy, expected, rows, actions } = predictions;
  const columnOf = (values: Float64Array, name: string, k: number): Column =>
    numericColumn(
      name,
      'number',
      Float64Array.from({ length: rows }, (_, row) => values[row * actions + k]),
    );
  return [
    { kind: 'text', name: 'action', type: 'text', codes: action, dictionary: names },
    numericColumn('reward', 'number', reward),
    numericColumn('propensity', 'number', propensity),
    { kind: 'text', name: 'prediction', type: 'text', codes: chosen, dictionary: names },
    ...names.map((name, k) => columnOf(policy, policyPrefix + name, k)),
    ...names.map((name, k) => columnOf(expected, expectedPrefix + name, k)),
  ];
}

/** Whether a column of such a file is one of its own, and not there to slice by. */
export function isDecisionColumn(name: string, names: readonly string[]): boolean {
  if (['id', 'action', 'reward', 'propensity', 'prediction'].includes(name)) return true;
  return names.some((action) => name === policyPrefix + action || name === expectedPrefix + action);
}

/** The actions that such a file has probabilities for. */
export function decisionNames(table: Table): string[] {
  return [...table.columns.keys()]
    .filter((name) => name.startsWith(expectedPrefix))
    .map((name) => name.slice(expectedPrefix.length))
    .filter((name) => table.columns.has(policyPrefix + name))
    .sort();
}

/**
 * What a file says of decisions: `action`, `reward`, `propensity` and, for each action, `p_<action>` and
 * `expected_<action>`.
 * @param slices the file's columns that are not its own.
 * @throws ConfigurationError if a column is missing or of the wrong kind, or a row has no valid value.
 */
export function readDecisions(
  table: Table,
  path: string,
  ids: readonly string[] | null,
  slices: Table,
): DecisionPredictions {
  const fail = (message: string, column: string) =>
    new ConfigurationError(message, {
      location: { file: path, column },
      hint: 'Decisions have "action", "reward", "propensity" and, for each action, p_<action> and expected_<action>.',
    });
  const numbers = (name: string, isValid: (value: number) => boolean): Float64Array => {
    const column = table.columns.get(name);
    if (column?.kind !== 'numeric')
      throw fail(`The predictions have no column "${name}" with numbers.`, name);
    const bad = column.values.findIndex((value) => !isValid(value));
    if (bad >= 0) throw fail(`Row ${bad + 1} has no valid "${name}".`, name);
    return column.values;
  };
  const action = table.columns.get('action');
  if (action?.kind !== 'text' || action.codes.includes(-1)) {
    throw fail('The predictions need a column "action" with a text in every row.', 'action');
  }
  const names = decisionNames(table);
  if (names.length === 0) throw fail('There is no action with a probability.', 'p_<action>');
  const reward = numbers('reward', Number.isFinite);
  const propensity = numbers('propensity', (value) => value > 0 && value <= 1);
  const matrix = (prefix: string, isValid: (value: number) => boolean): Float64Array => {
    const values = new Float64Array(table.rows * names.length);
    for (const [k, name] of names.entries()) {
      const column = numbers(prefix + name, isValid);
      for (let row = 0; row < table.rows; row++) values[row * names.length + k] = column[row];
    }
    return values;
  };
  return makeDecisions({
    policy: { names, values: matrix(policyPrefix, (value) => value >= 0 && value <= 1) },
    expected: { names, values: matrix(expectedPrefix, Number.isFinite) },
    action,
    reward: numericColumn('reward', 'number', reward),
    propensity: numericColumn('propensity', 'number', propensity),
    ids,
    slices: { rows: table.rows, columns: slices.columns },
  });
}
