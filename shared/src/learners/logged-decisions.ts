import { InfrastructureError } from '../base/errors.ts';
import { type LoggedColumns, loggedColumnsOf } from '../data/logged-columns.ts';
import type { DataSchema } from '../data/schema.ts';
import { type Column, type NumericColumn, selectRows, type Table } from '../data/table.ts';
import { type ActionValues, makeDecisions } from '../evaluate/make-decisions.ts';
import { labelsOf, usedLabels } from '../evaluate/make-predictions.ts';
import type { DecisionPredictions } from '../evaluate/predictions.ts';
import type { LoggedExamples, Predictor } from './learner.ts';

/** A log of decisions as its columns, and their context: all other columns. */
export interface DecisionLog {
  readonly action: Column;
  readonly reward: NumericColumn;
  readonly propensity: NumericColumn;
  readonly context: Table;
}

/**
 * The log that a table of a data set holds.
 * @throws InfrastructureError if the data set does not hold what its task says.
 */
export function decisionLog(schema: DataSchema, table: Table): DecisionLog {
  const names = loggedColumnsOf(schema);
  if (names === null) throw damaged('its schema names no action, reward and propensity');
  const context = new Map(table.columns);
  for (const name of Object.values(names)) context.delete(name);
  const column = (role: keyof LoggedColumns): Column => {
    const found = table.columns.get(names[role]);
    if (found === undefined) throw damaged(`the column "${names[role]}" is missing`);
    return found;
  };
  const [action, reward, propensity] = [column('action'), column('reward'), column('propensity')];
  if (reward.kind !== 'numeric' || !reward.values.every(Number.isFinite)) {
    throw damaged(`not every row has a number in "${reward.name}"`);
  }
  if (propensity.kind !== 'numeric' || !propensity.values.every((value) => value > 0 && value <= 1)) {
    throw damaged(`not every row has a probability in "${propensity.name}"`);
  }
  if (labelsOf(action).codes.includes(-1)) throw damaged(`not every row has a value in "${action.name}"`);
  return { action, reward, propensity, context: { rows: table.rows, columns: context } };
}

/** The actions that the log has, sorted. */
export function actionsOf({ action }: DecisionLog): string[] {
  return [...usedLabels(labelsOf(action))].sort();
}

/**
 * The decisions as a learner takes them; those for an action that is not among the given ones are left out.
 * @param actions sorted names.
 */
export function loggedExamples(
  { action, reward, propensity, context }: DecisionLog,
  actions: readonly string[],
): LoggedExamples {
  const { codes, dictionary } = labelsOf(action);
  const indexOf = dictionary.map((label) => actions.indexOf(label));
  const kept: number[] = [];
  for (let row = 0; row < codes.length; row++) if (indexOf[codes[row]] >= 0) kept.push(row);
  return {
    table: kept.length === codes.length ? context : selectRows(context, kept),
    action: Int32Array.from(kept, (row) => indexOf[codes[row]]),
    reward: Float64Array.from(kept, (row) => reward.values[row]),
    propensity: Float64Array.from(kept, (row) => propensity.values[row]),
  };
}

/** A policy, and what its package says of it. */
export interface Policy {
  readonly predictor: Predictor;
  /** Names of the actions, in the order of the predictor's numbers. */
  readonly classes: readonly string[];
}

/** What a model expects of each action. */
export function expectedRewards({ predictor, classes }: Policy, table: Table): ActionValues {
  const values = predictor.expectedRewards?.(table);
  if (values !== undefined) return { names: classes, values };
  throw new InfrastructureError('The model does not say what it expects an action to earn.', {
    hint: 'Train the model again with this version.',
  });
}

/**
 * What a policy would do in the place of a log's decisions.
 * @param judgedBy what rewards are expected by, where that is not the policy's own: so two policies are judged alike.
 */
export function decide(
  policy: Policy,
  { action, reward, propensity, context }: DecisionLog,
  ids: readonly string[] | null,
  options: { judgedBy?: Policy; otherNames?: readonly string[] } = {},
): DecisionPredictions {
  return makeDecisions({
    policy: { names: policy.classes, values: policy.predictor.predict(context) },
    expected: expectedRewards(options.judgedBy ?? policy, context),
    otherNames: options.otherNames ?? [],
    action,
    reward,
    propensity,
    ids,
    slices: context,
  });
}

function damaged(reason: string): InfrastructureError {
  return new InfrastructureError(`The data set holds no log of decisions: ${reason}.`, {
    hint: 'Prepare the data again.',
  });
}
