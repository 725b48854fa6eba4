import { InfrastructureError } from '../base/errors.ts';
import type { Column, NumericColumn, Table } from '../data/table.ts';
import { labelsOf, usedLabels } from './make-predictions.ts';
import type { DecisionPredictions } from './predictions.ts';

/** Numbers about actions: rows × names, row by row. */
export interface ActionValues {
  /** The actions that there are numbers for, in order. */
  readonly names: readonly string[];
  readonly values: Float64Array;
}

export interface DecisionSource {
  /** With which probability the policy takes each action; any other action it never takes. */
  readonly policy: ActionValues;
  /** The reward that a model expects of each action; of any other action, what it expects of those on average. */
  readonly expected: ActionValues;
  /** Actions that another policy knows, so that two policies' answers are about the same ones. */
  readonly otherNames?: readonly string[];
  /** What was done; every row has an action, a finite reward and a propensity above 0. */
  readonly action: Column;
  readonly reward: NumericColumn;
  readonly propensity: NumericColumn;
  readonly ids: readonly string[] | null;
  /** The context: all columns but those of the decision. */
  readonly slices: Table;
}

/**
 * What a policy would do in the place of logged decisions.
 * @throws InfrastructureError if a model's numbers are not one for each row and action.
 */
export function makeDecisions(source: DecisionSource): DecisionPredictions {
  const { ids, slices } = source;
  const { rows } = slices;
  const taken = labelsOf(source.action);
  const known = [
    ...source.policy.names,
    ...source.expected.names,
    ...(source.otherNames ?? []),
    ...usedLabels(taken),
  ];
  const names = [...new Set(known)].sort();
  const indexOf = taken.dictionary.map((label) => names.indexOf(label));
  const policy = valuesFor(names, source.policy, rows, 'zero');
  return {
    task: 'contextual-bandit',
    rows,
    actions: names.length,
    names,
    action: taken.codes.map((code) => indexOf[code]),
    reward: source.reward.values,
    propensity: source.propensity.values,
    policy,
    expected: valuesFor(names, source.expected, rows, 'mean'),
    chosen: mostProbable(policy, rows, names.length),
    ids,
    slices,
  };
}

/** The action of the largest probability in each row; ties go to the first. */
export function mostProbable(policy: Float64Array, rows: number, actions: number): Int32Array {
  const chosen = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let k = 1; k < actions; k++) {
      if (policy[row * actions + k] > policy[row * actions + best]) best = k;
    }
    chosen[row] = best;
  }
  return chosen;
}

/**
 * The same numbers for more actions.
 * @param all names of these actions.
 * @param otherwise what stands for those that are new: 0, or the row's mean.
 * @throws InfrastructureError if the numbers are not one for each row and action.
 */
export function valuesFor(
  all: readonly string[],
  { names, values }: ActionValues,
  rows: number,
  otherwise: 'zero' | 'mean',
): Float64Array {
  if (values.length !== rows * names.length) {
    throw new InfrastructureError(
      `The model gives ${values.length} numbers for ${rows} rows and ${names.length} actions.`,
      { hint: 'Train the model again with this version.' },
    );
  }
  const places = all.map((name) => names.indexOf(name));
  const result = new Float64Array(rows * all.length);
  for (let row = 0; row < rows; row++) {
    let mean = 0;
    if (otherwise === 'mean') {
      for (let k = 0; k < names.length; k++) mean += values[row * names.length + k] / names.length;
    }
    for (let k = 0; k < all.length; k++) {
      result[row * all.length + k] = places[k] < 0 ? mean : values[row * names.length + places[k]];
    }
  }
  return result;
}
