import { ConfigurationError } from '../../base/errors.ts';
import { selectRows, type Table } from '../../data/table.ts';
import type { OutOfFold } from '../../features/features.ts';
import type { FeatureFit } from '../../features/fit-features.ts';
import type {
  BanditInput,
  Examples,
  Learner,
  LoggedExamples,
  Predictor,
  TrainedModel,
  TrainingContext,
} from '../learner.ts';
import { findLearner, parseParams } from '../registry.ts';
import type { BanditParameters } from './parameters.ts';

/** The regressor of rewards and its parameters. */
export interface Base {
  readonly learner: Learner;
  readonly params: unknown;
}

/** @throws ConfigurationError if it is no regressor, or has no such parameter. */
export async function findBase({ base: name, 'base-params': params }: BanditParameters): Promise<Base> {
  const key = 'train.params.base';
  const learner = await findLearner(name).catch((error: ConfigurationError) => {
    throw new ConfigurationError(error.message, { location: { key }, hint: error.hint, cause: error });
  });
  if (learner.tasks.includes('regression')) {
    return { learner, params: parseParams(learner, 'regression', params, `${key}-params`) };
  }
  throw new ConfigurationError(`"${name}" cannot be the base of contextual-bandit.`, {
    location: { key },
    hint: 'Name an algorithm that does regression, such as gradient-boosted-trees or linear.',
  });
}

/** Numbers to learn, one a row. */
export interface Regression {
  readonly train: Examples;
  readonly validation: Examples;
  readonly fit: FeatureFit;
}

/** Trains the base on numbers. */
export function regress(
  { learner, params }: Base,
  { train, validation, fit }: Regression,
  seed: number,
  context: TrainingContext,
): Promise<TrainedModel> {
  const { features, outOfFold } = fit;
  return learner.train(
    { task: 'regression', classes: [], features, outOfFold, train, validation, params, seed },
    context,
  );
}

/** A model of the rewards of each learned action, from the rows in which it was taken. */
export async function learnRewards(
  base: Base,
  learned: readonly number[],
  { train, validation, seed }: Pick<BanditInput<unknown>, 'train' | 'validation' | 'seed'>,
  fit: FeatureFit,
  context: TrainingContext,
): Promise<TrainedModel[]> {
  const models: TrainedModel[] = [];
  for (const action of learned) {
    context.signal.throwIfAborted();
    const rows = rowsOf(train, action);
    const regression = {
      train: examplesOf(train, rows),
      validation: examplesOf(validation, rowsOf(validation, action)),
      fit: { features: fit.features, outOfFold: selectOutOfFold(fit.outOfFold, rows) },
    };
    models.push(await regress(base, regression, seed, context));
  }
  return models;
}

/**
 * The reward that is expected of each learned action in each training row, by models (and encoders) that were fitted
 * on the rows of other folds alone: no row's reward has a part in what is expected of it (cross-fitting, Chernozhukov
 * et al. 2018).
 * @returns by action of `learned` one number a row; null if the time was used up before.
 */
export async function crossFit(
  base: Base,
  learned: readonly number[],
  input: BanditInput<unknown>,
  context: TrainingContext,
): Promise<Float64Array[] | null> {
  const { train, folds } = input;
  const expected = learned.map(() => new Float64Array(train.table.rows));
  for (const fold of new Set(folds)) {
    if (context.budget?.isUsedUp()) return null;
    const within: number[] = [];
    const others: number[] = [];
    for (let row = 0; row < folds.length; row++) (folds[row] === fold ? within : others).push(row);
    const known = selectExamples(train, others);
    const asked = selectRows(train.table, within);
    const fit = input.encode(known.table, known.reward);
    const mean = meanOf(known.reward);
    for (const [i, action] of learned.entries()) {
      // Where rows of one group are in one fold, an action may have no row outside of it.
      const [model] = known.action.includes(action)
        ? await learnRewards(base, [action], { ...input, train: known }, fit, context)
        : [];
      const answers = model?.predictor.predict(asked);
      for (let at = 0; at < within.length; at++) expected[i][within[at]] = answers?.[at] ?? mean;
    }
  }
  return expected;
}

/**
 * Learns, from all rows, what each action earns by its doubly robust scores q̂ₖ(x) + 1{a = k} (r − q̂ₖ(x)) / p
 * (Dudík, Langford and Li 2011; as targets of a regression, Kennedy 2023). Their mean in a context is the action's
 * true mean reward, however wrong q̂ is, and over all contexts instead of those in which the action was taken.
 * @param expected q̂ of the training rows, of the validation rows: by action of `learned` one number a row.
 */
export async function learnFromScores(
  base: Base,
  learned: readonly number[],
  input: BanditInput<BanditParameters>,
  expected: { readonly train: readonly Float64Array[]; readonly validation: readonly Float64Array[] },
  context: TrainingContext,
): Promise<TrainedModel[] | null> {
  const { train, validation, params, features, outOfFold, seed } = input;
  const largest = params['max-weight'];
  const models: TrainedModel[] = [];
  for (const [i, action] of learned.entries()) {
    if (context.budget?.isUsedUp()) return null;
    context.signal.throwIfAborted();
    const regression = {
      train: { table: train.table, target: scoresOf(train, action, expected.train[i], largest) },
      validation: {
        table: validation.table,
        target: scoresOf(validation, action, expected.validation[i], largest),
      },
      fit: { features, outOfFold },
    };
    models.push(await regress(base, regression, seed, context));
  }
  return models;
}

function scoresOf(
  { action: taken, reward, propensity }: LoggedExamples,
  action: number,
  expected: Float64Array,
  largestWeight: number,
): Float64Array {
  return expected.map((value, row) =>
    taken[row] === action
      ? value + Math.min(1 / propensity[row], largestWeight) * (reward[row] - value)
      : value,
  );
}

/** What each model says of the rows. */
export function answersOf(
  models: readonly { readonly predictor: Predictor }[],
  table: Table,
): Float64Array[] {
  return models.map(({ predictor }) => predictor.predict(table));
}

/** Mean of the numbers. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

function rowsOf({ action: taken }: LoggedExamples, action: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < taken.length; row++) if (taken[row] === action) rows.push(row);
  return rows;
}

function examplesOf({ table, reward }: LoggedExamples, rows: readonly number[]): Examples {
  return { table: selectRows(table, rows), target: Float64Array.from(rows, (row) => reward[row]) };
}

function selectExamples(
  { table, action, reward, propensity }: LoggedExamples,
  rows: readonly number[],
): LoggedExamples {
  return {
    table: selectRows(table, rows),
    action: Int32Array.from(rows, (row) => action[row]),
    reward: Float64Array.from(rows, (row) => reward[row]),
    propensity: Float64Array.from(rows, (row) => propensity[row]),
  };
}

function selectOutOfFold(outOfFold: OutOfFold, rows: readonly number[]): OutOfFold {
  return new Map(
    [...outOfFold].map(([name, columns]) => [
      name,
      columns.map((values) => Float64Array.from(rows, (row) => values[row])),
    ]),
  );
}
