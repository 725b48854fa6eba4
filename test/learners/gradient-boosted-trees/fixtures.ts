import { silentLogger } from '../../../shared/src/base/logger.ts';
import { type Column, tableOf } from '../../../shared/src/data/table.ts';
import type { FittedFeature, FittedFeatures } from '../../../shared/src/features/features.ts';
import { gradientBoostedTrees } from '../../../shared/src/learners/gradient-boosted-trees/learner.ts';
import {
  type BoostingParameters,
  boostingParametersSchema,
} from '../../../shared/src/learners/gradient-boosted-trees/parameters.ts';
import type { Examples, TrainedModel, TrainingInput } from '../../../shared/src/learners/learner.ts';

/** Features as they would be fitted; only names and categories matter to trees. */
export function featuresOf(columns: readonly Column[], categories: readonly string[] = []): FittedFeatures {
  return {
    format: 'mlops-features/2',
    features: columns.flatMap((column): FittedFeature[] => {
      const { name } = column;
      if (column.kind === 'numeric') {
        return [{ kind: 'numeric', name, median: 0, mean: 0, scale: 1, missing: true }];
      }
      const named = categories.length > 0 ? categories : column.dictionary;
      return named.length > 0 ? [{ kind: 'categorical', name, categories: [...named] }] : [];
    }),
  };
}

export function examplesOf(
  columns: readonly Column[],
  target: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Examples {
  return {
    table: tableOf(columns),
    target: Float64Array.from(target),
    weights: weights === undefined ? undefined : Float64Array.from(weights),
  };
}

export type UserParameters = Partial<BoostingParameters>;

/** Trains on columns; unless told otherwise the validation rows are the training rows. */
export function trainOn(
  train: Examples,
  options: {
    classes?: readonly string[];
    features?: FittedFeatures;
    validation?: Examples;
    params?: UserParameters;
    seed?: number;
    signal?: AbortSignal;
    threads?: number;
  } = {},
): Promise<TrainedModel> {
  const classes = options.classes ?? [];
  const input: TrainingInput<BoostingParameters> = {
    task: classes.length > 0 ? 'classification' : 'regression',
    classes,
    features: options.features ?? featuresOf([...train.table.columns.values()]),
    outOfFold: new Map(),
    train,
    validation: options.validation ?? train,
    params: boostingParametersSchema.parse(options.params ?? {}),
    seed: options.seed ?? 1,
  };
  return gradientBoostedTrees.train(input, {
    log: silentLogger,
    signal: options.signal ?? new AbortController().signal,
    engine: 'cpu',
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  });
}

export function rootMeanSquaredError(predicted: ArrayLike<number>, actual: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < predicted.length; row++) sum += (predicted[row] - actual[row]) ** 2;
  return Math.sqrt(sum / predicted.length);
}

/** Share of rows whose largest probability is that of the class. */
export function accuracy(probabilities: Float64Array, classes: number, actual: ArrayLike<number>): number {
  let right = 0;
  for (let row = 0; row < actual.length; row++) {
    const own = probabilities.subarray(row * classes, (row + 1) * classes);
    if (own.indexOf(Math.max(...own)) === actual[row]) right++;
  }
  return right / actual.length;
}
