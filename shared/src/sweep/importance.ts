import { silentLogger } from '../base/logger.ts';
import { Random } from '../base/random.ts';
import type { TreeMatrix } from '../features/tree-matrix.ts';
import { noCheckpoints } from '../learners/checkpoint.ts';
import { forestParametersSchema } from '../learners/random-forest/parameters.ts';
import { ForestPredictor } from '../learners/random-forest/prediction.ts';
import { growForest } from '../learners/random-forest/training.ts';
import { type ParameterColumns, parameterColumns } from './parameter-columns.ts';
import type { SweepPlan } from './plan.ts';
import type { TrialResult } from './results.ts';

/** How much the parameters mattered, among those that were tried. */
export interface ParameterImportance {
  /** Trials that it is computed from. */
  readonly trials: number;
  /** Share of the variance between trials that the forest foretells for trials it has not seen; null without any. */
  readonly explained: number | null;
  /** By how much that share falls when a parameter is exchanged between trials; empty where nothing can be told. */
  readonly drops: Readonly<Record<string, number>>;
  /** Why nothing can be told; else null. */
  readonly reason: string | null;
}

/** With fewer trials a forest learns chance. */
const leastTrials = 15;
const folds = 5;
/** Exchanges of each trial's value with those of other trials. */
const exchanges = 20;
const forestParameters = forestParametersSchema.parse({
  trees: 100,
  'min-samples-leaf': 2,
  'max-features': 1,
});

/**
 * Permutation importance over a random forest that foretells a trial's place by its parameters. Trials are judged by
 * forests that have not seen them (five folds), so that parameters without influence come out at about 0.
 *
 * What is foretold is the rank of the loss at the first comparison, which all trials have reached: ranks, because a
 * few trials that went wrong would else be all that counts.
 */
export async function parameterImportance(
  plan: SweepPlan,
  results: readonly TrialResult[],
  seed: number,
  signal: AbortSignal,
): Promise<ParameterImportance> {
  const judged = results.filter(({ rung, loss }) => rung === 0 && loss !== null);
  const nothing = (reason: string, explained: number | null = null): ParameterImportance => ({
    trials: judged.length,
    explained,
    drops: {},
    reason,
  });
  if (judged.length < leastTrials) {
    return nothing(`It takes ${leastTrials} trials with a loss to tell; there are ${judged.length}.`);
  }
  const byNumber = new Map(plan.trials.map((trial) => [trial.number, trial]));
  const columns = parameterColumns(judged.flatMap(({ trial }) => byNumber.get(trial) ?? []));
  if (columns.length < 2) return nothing('There is one parameter only.');
  const ranks = ranksOf(judged.map(({ loss }) => loss as number));
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  const total = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  if (total === 0) return nothing('All trials have the same loss.');
  const random = new Random(seed);
  const errors = { as: 0, exchanged: new Float64Array(columns.length) };
  for (let fold = 0; fold < folds; fold++) {
    signal.throwIfAborted();
    const rows = Array.from(ranks, (_, row) => row);
    const seen = rows.filter((row) => row % folds !== fold);
    const held = rows.filter((row) => row % folds === fold);
    const target = Float64Array.from(seen, (row) => ranks[row]);
    const context = { engine: 'cpu', log: silentLogger, signal } as const;
    const { model } = await growForest(
      'regression',
      [],
      matrixOf(columns, seen),
      { target },
      forestParameters,
      seed,
      context,
      noCheckpoints,
    );
    const forest = new ForestPredictor(model);
    const errorOf = (matrix: TreeMatrix): number =>
      forest.predict(matrix).reduce((sum, answer, i) => sum + (answer - ranks[held[i]]) ** 2, 0);
    errors.as += errorOf(matrixOf(columns, held));
    for (let column = 0; column < columns.length; column++) {
      for (let exchange = 0; exchange < exchanges; exchange++) {
        const others = held.map(() => random.integer(ranks.length));
        const exchanged = matrixOf(columns, held, { column, rows: others });
        errors.exchanged[column] += errorOf(exchanged) / exchanges;
      }
    }
  }
  const explained = 1 - errors.as / total;
  if (explained <= 0)
    return nothing('The losses do not follow the parameters in a way that a forest finds.', explained);
  return {
    trials: judged.length,
    explained,
    drops: Object.fromEntries(
      columns.map(({ name }, column) => [name, (errors.exchanged[column] - errors.as) / total]),
    ),
    reason: null,
  };
}

/** @param exchanged the column whose values are those of other rows. */
function matrixOf(
  columns: readonly ParameterColumns[],
  rows: readonly number[],
  exchanged?: { column: number; rows: readonly number[] },
): TreeMatrix {
  return {
    rows: rows.length,
    features: columns.flatMap(({ name, columns: own }, column) =>
      own.map((values, part) => ({
        kind: 'numeric' as const,
        name: `${name} ${part}`,
        column: name,
        values: Float64Array.from(exchanged?.column === column ? exchanged.rows : rows, (row) => values[row]),
      })),
    ),
  };
}

/** From 0; equal values have the mean of their ranks. */
function ranksOf(values: readonly number[]): Float64Array {
  const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let i = from; i < to; i++) ranks[order[i]] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}
