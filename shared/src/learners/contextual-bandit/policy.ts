import { InfrastructureError } from '../../base/errors.ts';
import type { Table } from '../../data/table.ts';
import type { Predictor } from '../learner.ts';

/** Models of numbers, one for each action that was learned. */
export interface ActionModels {
  /** How many actions there are. */
  readonly actions: number;
  /** Those that there is a model of, ascending. */
  readonly learned: readonly number[];
  /** In the order of `learned`. */
  readonly models: readonly Predictor[];
}

/**
 * What the models say of each action: rows × actions.
 * @param otherwise what stands for actions without a model.
 */
export function valuesOfActions(
  { actions, learned, models }: ActionModels,
  table: Table,
  otherwise: number,
): Float64Array {
  const values = new Float64Array(table.rows * actions).fill(otherwise);
  for (const [i, k] of learned.entries()) {
    const answers = models[i].predict(table);
    if (answers.length !== table.rows) {
      throw new InfrastructureError(
        `The model of action ${k} gives ${answers.length} numbers for ${table.rows} rows.`,
        { hint: 'Fetch the model package again, or train with this version.' },
      );
    }
    for (let row = 0; row < table.rows; row++) values[row * actions + k] = answers[row];
  }
  return values;
}

/**
 * Epsilon-greedy: the action of the largest value, except for a share of the decisions in which all learned actions
 * are equally probable. Ties go to the first.
 * @param values rows × actions.
 * @param learned the actions that may be taken, one at least.
 * @returns rows × actions: the probability of taking each.
 */
export function epsilonGreedy(
  values: Float64Array,
  actions: number,
  learned: readonly number[],
  epsilon: number,
): Float64Array {
  const policy = new Float64Array(values.length);
  for (let start = 0; start < values.length; start += actions) {
    let best = learned[0];
    for (const k of learned) {
      policy[start + k] = epsilon / learned.length;
      if (values[start + k] > values[start + best]) best = k;
    }
    policy[start + best] += 1 - epsilon;
  }
  return policy;
}
