import { selectRows, type Table } from '../../data/table.ts';
import type { OutOfFold } from '../../features/features.ts';
import type { FeatureFit } from '../../features/fit-features.ts';
import type { BanditInput, Examples, LoggedExamples, TrainedModel, TrainingContext } from '../learner.ts';
import type { Candidate } from './candidates.ts';

/** What a row may count at most. */
interface Limits {
  readonly largestWeight: number;
}

/**
 * A model of the reward of each learned action, from the rows in which it was taken. With importance weights of one
 * over the propensity they stand for all contexts, instead of those in which the action was likely (importance-weighted
 * regression: Bietti, Agarwal and Langford 2021, "A contextual bandit bake-off").
 * @param learned the actions, each of which has rows.
 */
export async function learnRewards(
  { learner, params, method }: Candidate,
  learned: readonly number[],
  { train, validation, seed }: Pick<BanditInput<unknown>, 'train' | 'validation' | 'seed'>,
  { features, outOfFold }: FeatureFit,
  { largestWeight }: Limits,
  context: TrainingContext,
): Promise<TrainedModel[]> {
  const weighted = method === 'importance-weighted';
  const models: TrainedModel[] = [];
  for (const action of learned) {
    context.signal.throwIfAborted();
    const rows = rowsOf(train, action);
    const model = await learner.train(
      {
        task: 'regression',
        classes: [],
        features,
        outOfFold: selectOutOfFold(outOfFold, rows),
        train: examplesOf(train, rows, weighted ? largestWeight : null),
        validation: examplesOf(validation, rowsOf(validation, action), weighted ? largestWeight : null),
        params,
        seed,
      },
      // Two actions may have the same rewards; their trainings are two all the same.
      { ...context, checkpoints: context.checkpoints?.scope([method, action]) },
    );
    models.push(model);
  }
  return models;
}

/** The rows of some decisions. */
export function selectExamples(
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

function rowsOf({ action: taken }: LoggedExamples, action: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < taken.length; row++) if (taken[row] === action) rows.push(row);
  return rows;
}

/** @param largestWeight null where all rows count alike. */
function examplesOf(
  { table, reward, propensity }: { table: Table; reward: Float64Array; propensity: Float64Array },
  rows: readonly number[],
  largestWeight: number | null,
): Examples {
  const examples = { table: selectRows(table, rows), target: Float64Array.from(rows, (row) => reward[row]) };
  if (largestWeight === null || rows.length === 0) return examples;
  const weights = Float64Array.from(rows, (row) => Math.min(1 / propensity[row], largestWeight));
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  // With a mean of 1, penalties and least numbers of rows mean what they mean without weights.
  return { ...examples, weights: weights.map((weight) => weight / mean) };
}

function selectOutOfFold(outOfFold: OutOfFold, rows: readonly number[]): OutOfFold {
  return new Map(
    [...outOfFold].map(([name, columns]) => [
      name,
      columns.map((values) => Float64Array.from(rows, (row) => values[row])),
    ]),
  );
}
