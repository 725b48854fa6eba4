import type { Logger } from '../base/logger.ts';
import type { SplitConfig } from '../config/split-schema.ts';
import { profileCategories, profileNumbers, type TableProfile } from '../data/profile/profile.ts';
import type { DataSchema } from '../data/schema.ts';
import type { Table } from '../data/table.ts';
import { fitLossModel, type LossModel } from '../drift/performance/loss-model.ts';
import { fitCalibration, type ProbabilityCalibration } from '../drift/performance/probability-calibration.ts';
import type { EngineRequest } from '../engine/engine-choice.ts';
import { type Costs, costMatrix, withCosts } from '../evaluate/costs.ts';
import type { ChosenThreshold } from '../evaluate/decision-threshold.ts';
import { labelsOf, makePredictions, probabilityColumns, usedLabels } from '../evaluate/make-predictions.ts';
import { computeMetric, computeMetrics, metricDirection } from '../evaluate/metrics.ts';
import type {
  AnomalyPredictions,
  ClusteringPredictions,
  Metrics,
  Predictions,
  SupervisedPredictions,
} from '../evaluate/predictions.ts';
import { rarerLabel } from '../evaluate/predictions-file.ts';
import { type Explanation, explainModel } from '../explain/explain-model.ts';
import { explainRows, type RowExplanations } from '../explain/explain-rows.ts';
import { requireExplainable, requireFewNumbers, whyNotExplainable } from '../explain/explainable.ts';
import {
  type ExportFormat,
  requireExportableAlgorithm,
  requireExportableFeatures,
  whyNotExportable,
} from '../export/formats.ts';
import type { FittedFeatures } from '../features/features.ts';
import { type CalibrationBin, calibrationBins } from './calibration.ts';
import type { Checkpoints } from './checkpoint.ts';
import { type Attempt, automatic, chooseAlgorithm } from './choose-algorithm.ts';
import type { ClusterStability } from './cluster-stability.ts';
import type { BanditModel, Curve, Learner, Predictor, TrainedModel } from './learner.ts';
import { findLearner, parseParams } from './registry.ts';
import { prepareSupervised, requireUnlabelled, trainLearner } from './supervised-data.ts';
import { banditTask, isUnsupervised, type LearningTask, noRows, type SupervisedTask } from './tasks.ts';
import type { TimeBudget } from './time-budget.ts';
import { trainBandit } from './train-bandit.ts';
import { trainUnsupervised } from './train-unsupervised.ts';
import { targetColumn } from './training-data.ts';
import { type UnlabelledGain, unlabelledGain } from './unlabelled-gain.ts';
import { chosenThreshold, requireChoosable, type ThresholdRequest } from './validation-threshold.ts';

export interface TrainingRequest {
  readonly schema: DataSchema;
  readonly task: LearningTask;
  readonly train: Table;
  readonly validation: Table;
  readonly test: Table;
  /** Rows without a target; absent where the data set keeps none. */
  readonly unlabelled?: Table;
  /** Identity of each test row. */
  readonly testIds: readonly string[];
  /** Columns to learn from, in order. */
  readonly featureNames: readonly string[];
  /** A learner's name, or `auto` to have one chosen. */
  readonly algorithm: string;
  /** As the user wrote them. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** What the model is to be exported as; absent means nothing. Looked at here because training may take long. */
  readonly exports?: readonly ExportFormat[];
  /** Test rows whose answers are taken apart by column; absent means none. */
  readonly explainedRows?: number;
  /** How the data was split; absent means by chance. */
  readonly splitBy?: SplitConfig['by'];
  /** Where learners that use TensorFlow.js compute. */
  readonly engine: EngineRequest;
  /** Absolute folder that paths in `params` are relative to; absent means the process's own. */
  readonly workingDirectory?: string;
  /** Binary: the label that metrics speak of; absent means the rarer one. */
  readonly positive?: string;
  /** Binary: predicted positive at this probability or above, or what that is chosen by on the validation split. */
  readonly threshold: ThresholdRequest;
  /** What mistakes cost, by class; absent where nobody said. */
  readonly costs?: Costs | undefined;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Kept nowhere if absent. */
  /** Threads to compute with; absent: one. The model does not depend on it. */
  readonly threads?: number;
  readonly checkpoints?: Checkpoints;
  /** Unlimited if absent. */
  readonly budget?: TimeBudget;
}

/** A model and everything that is said about it. */
export interface TrainingResult {
  readonly model: TrainedModel;
  /** The algorithm used: with `auto`, the one that was chosen. */
  readonly algorithm: string;
  /** What `auto` tried; null if the algorithm was named. */
  readonly attempts: readonly Attempt[] | null;
  readonly features: FittedFeatures;
  /** All parameters, defaults included. */
  readonly params: Record<string, unknown>;
  readonly classes: string[];
  readonly positive: string | null;
  /** What decides between two answers: see the manifest. */
  readonly threshold: number | null;
  /** How it was chosen; null where it was stated, or there is none. */
  readonly thresholdChoice: ChosenThreshold | null;
  readonly predictions: Predictions;
  readonly metrics: Metrics;
  /** The metric that stands for the model. */
  readonly primaryMetric: string;
  /** Profiles of the test split's predictions and of the training split's target. */
  readonly predictionProfile: TableProfile;
  readonly targetProfile: TableProfile;
  readonly calibration: CalibrationBin[] | null;
  /** Turns a classifier's probabilities into those that held on the validation split; null without such rows. */
  readonly probabilityCalibration: ProbabilityCalibration | null;
  /** How large a regressor's errors are, by the row; null for all others and without validation rows enough. */
  readonly lossModel: LossModel | null;
  /** What is said of a model that was learned without answers; else null. */
  readonly unsupervised: UnsupervisedFindings | null;
  /** What is said of a policy that was learned from logged decisions; else null. */
  readonly decisions: Pick<BanditModel, 'attempts' | 'leftOut'> | null;
  /** What the rows without a target brought; null for a learner that does not use them. */
  readonly unlabelled: UnlabelledGain | null;
  /** What a model that answers leans on, judged on a sample of the test split; null without answers. */
  readonly explanation: Explanation | null;
  /** Single answers of the test split, taken apart; null where nobody asked for it. */
  readonly rowExplanations: RowExplanations | null;
  readonly warnings: string[];
}

export interface UnsupervisedFindings {
  /** See `UnsupervisedModel`. */
  readonly figures: Readonly<Record<string, number>>;
  readonly curves: readonly Curve[];
  /** Clustering alone. */
  readonly stability: ClusterStability | null;
  /** What the model says of the rows that it was fitted on. */
  readonly train: ClusteringPredictions | AnomalyPredictions;
}

/**
 * Trains as the task asks for: the one place where kinds of learning part.
 * @throws ConfigurationError for an unknown algorithm or parameter, or data that it cannot learn from.
 */
export async function trainModel(request: TrainingRequest): Promise<TrainingResult> {
  const { task } = request;
  if (task === 'reinforcement') throw noRows();
  if (task !== 'classification') requireChoosable(request.threshold, [], request.validation.rows);
  if (task === banditTask) return trainBandit(request);
  return isUnsupervised(task) ? trainUnsupervised(request, task) : trainSupervised(request, task);
}

/**
 * Fits features and model on the training split, stops by the validation split, judges on the test split.
 * @throws ConfigurationError for an unknown algorithm or parameter, or data that it cannot learn from.
 */
async function trainSupervised(request: TrainingRequest, task: SupervisedTask): Promise<TrainingResult> {
  const { schema, log, signal, exports = [], explainedRows = 0 } = request;
  const named = request.algorithm === automatic ? null : await findLearner(request.algorithm);
  if (named !== null) requireExportableAlgorithm(exports, named.name);
  const namedParams = named === null ? null : parseParams(named, task, request.params);
  if (named !== null) requireExplainable(explainedRows, named.answersBy?.(namedParams) ?? named.name);
  if (named !== null) requireUnlabelled(named, request);
  const data = prepareSupervised(request, task);
  const { classes, features, trainTarget } = data;
  requireChoosable(request.threshold, classes, data.validation.target.length);
  if (request.costs !== undefined && task === 'classification') {
    const tested = usedLabels(labelsOf(targetColumn(schema, request.test)));
    costMatrix(request.costs, [...new Set([...classes, ...tested])], classes);
  }
  requireFewNumbers(
    Math.min(explainedRows, request.test.rows),
    classes.length > 2 ? classes.length : 1,
    request.featureNames.length,
  );
  const warnings =
    data.leftOut === 0
      ? []
      : [`${data.leftOut} validation rows have a label that the training split lacks; they are not used.`];
  requireExportableFeatures(exports, features);
  const { engine, workingDirectory, threads, checkpoints, budget } = request;
  const context = { log, signal, engine, workingDirectory, threads, checkpoints, budget };
  const learn = (learner: Learner, params: unknown): Promise<TrainedModel> =>
    log.group(`Training ${learner.name}`, () => trainLearner(data, learner, params, request, context));
  const { learner, params, model, attempts } =
    named === null
      ? await chooseAlgorithm({
          task,
          classes,
          validation: data.validation,
          params: request.params,
          log,
          signal,
          unfit: (algorithm) =>
            whyNotExportable(exports, algorithm) ?? (explainedRows > 0 ? whyNotExplainable(algorithm) : null),
          train: learn,
        })
      : { learner: named, params: namedParams, model: await learn(named, namedParams), attempts: null };
  if (request.unlabelled !== undefined && !learner.needsUnlabelled) {
    const { rows } = request.unlabelled;
    warnings.push(
      `"${learner.name}" does not use the ${rows} rows without a target; "self-training" and "label-spreading" do.`,
    );
  }
  const positive = positiveLabel(request, classes);
  const decide = (predictor: Predictor): ChosenThreshold | number =>
    typeof request.threshold === 'number' || positive === null
      ? Number(request.threshold)
      : chosenThreshold(request.threshold, predictor, data.validation, {
          classes,
          positive,
          costs: request.costs,
        });
  const decision = decide(model.predictor);
  const describe = (
    table: Table,
    ids: readonly string[] | null,
    predictor: Predictor = model.predictor,
    threshold: ChosenThreshold | number = decision,
  ): SupervisedPredictions => {
    const predictions = makePredictions({
      task,
      classes,
      positive,
      threshold: thresholdOf(threshold),
      output: predictor.predict(table),
      actual: targetColumn(schema, table),
      ids,
      slices: withoutTarget(schema, table),
    });
    return withCosts(predictions, request.costs, classes);
  };
  const predictions = describe(request.test, request.testIds);
  const metric = primaryMetricOf(task, classes.length);
  const sign = metricDirection(metric) === 'higher' ? 1 : -1;
  const explanation = explainModel(
    model.predictor,
    request.test,
    request.featureNames,
    metric,
    (table) => {
      const { value } = computeMetric(describe(table, null), metric);
      return value === null ? null : sign * value;
    },
    request.seed,
    signal,
  );
  const { shapley } = model.predictor;
  const rowExplanations =
    explainedRows > 0 && shapley !== undefined
      ? await explainRows(
          shapley,
          request.test,
          request.testIds,
          { classes, positive },
          { rows: explainedRows, seed: request.seed, signal, log },
        )
      : null;
  const { validation } = data;
  const onValidation = model.predictor.predict(validation.table);
  return {
    model,
    algorithm: learner.name,
    attempts,
    features,
    params: params as Record<string, unknown>,
    classes: [...classes],
    positive,
    threshold: positive === null ? null : thresholdOf(decision),
    thresholdChoice: typeof decision === 'number' ? null : decision,
    predictions,
    metrics: computeMetrics(predictions),
    primaryMetric: metric,
    predictionProfile: profilePredictions(predictions, trainTarget.name),
    targetProfile: profileTarget(schema, request.train, task),
    explanation,
    rowExplanations,
    calibration: task === 'classification' ? calibrationBins(describe(request.validation, null)) : null,
    probabilityCalibration:
      task === 'classification' ? fitCalibration(onValidation, validation.target, classes.length) : null,
    lossModel:
      task === 'regression'
        ? await fitLossModel(
            {
              features,
              table: validation.table,
              predicted: onValidation,
              actual: validation.target,
              seed: request.seed,
            },
            { log, signal },
          )
        : null,
    unsupervised: null,
    decisions: null,
    unlabelled: model.withoutUnlabelled
      ? unlabelledGain(
          request.unlabelled?.rows ?? 0,
          model.withoutUnlabelled,
          {
            candidate: predictions,
            baseline: describe(
              request.test,
              null,
              model.withoutUnlabelled.predictor,
              decide(model.withoutUnlabelled.predictor),
            ),
          },
          request.seed,
        )
      : null,
    warnings,
  };
}

function thresholdOf(decision: ChosenThreshold | number): number {
  return typeof decision === 'number' ? decision : decision.threshold;
}

/** The metric that stands for a model that answers. */
function primaryMetricOf(task: SupervisedTask, classes: number): string {
  if (task === 'regression') return 'rmse';
  return classes === 2 ? 'roc_auc' : 'accuracy';
}

function positiveLabel(request: TrainingRequest, classes: readonly string[]): string | null {
  if (classes.length !== 2) return null;
  if (request.positive !== undefined) return request.positive;
  const labels = labelsOf(targetColumn(request.schema, request.train));
  return rarerLabel(labels.codes, labels.dictionary);
}

function withoutTarget(schema: DataSchema, table: Table): Table {
  const columns = new Map(table.columns);
  if (schema.target !== null) columns.delete(schema.target);
  return { rows: table.rows, columns };
}

/** The profile of what a model says, by label (of two classes the positive one) or by the target's name. */
export function profilePredictions(predictions: SupervisedPredictions, targetName: string): TableProfile {
  const { rows } = predictions;
  if (predictions.task === 'regression') {
    return { rows, columns: { [targetName]: profileNumbers(predictions.predicted) } };
  }
  const columns = [...probabilityColumns(predictions)].map(
    ([label, values]) => [label, profileNumbers(values)] as const,
  );
  return { rows, columns: Object.fromEntries(columns) };
}

/** The profile of the target alone. */
export function profileTarget(schema: DataSchema, table: Table, task: LearningTask): TableProfile {
  const target = targetColumn(schema, table);
  const { rows } = table;
  if (task === 'regression' && target.kind === 'numeric') {
    return { rows, columns: { [target.name]: profileNumbers(target.values, target.type) } };
  }
  const labels = labelsOf(target);
  const counts = new Map(labels.dictionary.map((label) => [label, 0]));
  for (const code of labels.codes) {
    if (code >= 0) counts.set(labels.dictionary[code], (counts.get(labels.dictionary[code]) ?? 0) + 1);
  }
  return { rows, columns: { [target.name]: profileCategories(counts, 0) } };
}
