import { ConfigurationError } from '../base/errors.ts';
import type { Column } from '../data/table.ts';
import type { FittedFeatures, OutOfFold } from '../features/features.ts';
import { fitFeatures } from '../features/fit-features.ts';
import type { Examples, Learner, TrainedModel, TrainingContext } from './learner.ts';
import type { SupervisedTask } from './tasks.ts';
import type { TrainingRequest } from './train-model.ts';
import { examplesOf, targetColumn, trainingClasses } from './training-data.ts';

/** The part of a request that decides what a learner sees of the data. */
export type DataRequest = Pick<
  TrainingRequest,
  'schema' | 'train' | 'validation' | 'unlabelled' | 'featureNames' | 'splitBy' | 'seed'
>;

/** What every algorithm learns from: examples, and features fitted on the training split alone. */
export interface SupervisedData {
  readonly task: SupervisedTask;
  readonly trainTarget: Column;
  /** Classification: the labels in sorted order; else empty. */
  readonly classes: readonly string[];
  readonly train: Examples;
  readonly validation: Examples;
  /** Validation rows with a label that the training split lacks. */
  readonly leftOut: number;
  readonly features: FittedFeatures;
  readonly outOfFold: OutOfFold;
}

/**
 * Splits as learners take them. It depends on no parameter of an algorithm.
 * @throws ConfigurationError for data that cannot be learned from.
 */
export function prepareSupervised(request: DataRequest, task: SupervisedTask): SupervisedData {
  const { schema, splitBy } = request;
  const trainTarget = targetColumn(schema, request.train);
  const classes = task === 'classification' ? trainingClasses(trainTarget) : [];
  const train = examplesOf(schema, request.train, task, classes).examples;
  const validation = examplesOf(schema, request.validation, task, classes);
  const { features, outOfFold } = fitFeatures(
    train.table,
    request.featureNames,
    { values: train.target, classes, weights: train.weights },
    {
      seed: request.seed,
      // The test split's days are all later than any that the trees have seen.
      trend: !(typeof splitBy === 'object' && 'time' in splitBy),
      ...(typeof splitBy === 'object' && 'group' in splitBy ? { group: splitBy.group } : {}),
    },
  );
  return {
    task,
    trainTarget,
    classes,
    train,
    validation: validation.examples,
    leftOut: validation.leftOut,
    features,
    outOfFold,
  };
}

/**
 * Trains one algorithm on the data.
 * @param params as `parseParams` gives them. With the same parameters and seed it is the same training, which goes on
 * from the same checkpoints.
 */
export function trainLearner(
  data: SupervisedData,
  learner: Learner,
  params: unknown,
  { seed, unlabelled }: Pick<DataRequest, 'seed' | 'unlabelled'>,
  context: TrainingContext,
): Promise<TrainedModel> {
  const { task, classes, features, outOfFold, train, validation } = data;
  return learner.train(
    {
      task,
      classes,
      features,
      outOfFold,
      train,
      validation,
      ...(unlabelled === undefined ? {} : { unlabelled }),
      params,
      seed,
    },
    { ...context, checkpoints: context.checkpoints?.scope([learner.name, params, seed]) },
  );
}

/** @throws ConfigurationError if the algorithm needs rows without a target and there are none. */
export function requireUnlabelled(learner: Learner, { unlabelled }: Pick<DataRequest, 'unlabelled'>): void {
  if (!learner.needsUnlabelled || unlabelled !== undefined) return;
  throw new ConfigurationError(
    `"${learner.name}" needs rows without a target, and the data set keeps none.`,
    {
      location: { key: 'task' },
      hint: 'Set "task: semi-supervised" and prepare the data again.',
    },
  );
}
