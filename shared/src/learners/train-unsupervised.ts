import { ConfigurationError } from '../base/errors.ts';
import { profileCategories, profileNumbers, type TableProfile } from '../data/profile/profile.ts';
import { labelsOf } from '../evaluate/make-predictions.ts';
import { computeMetrics } from '../evaluate/metrics.ts';
import type { AnomalyPredictions, ClusteringPredictions } from '../evaluate/predictions.ts';
import { rarerLabel } from '../evaluate/predictions-file.ts';
import { requireExplainable } from '../explain/explainable.ts';
import { requireExportableAlgorithm } from '../export/formats.ts';
import { fitFeatures } from '../features/fit-features.ts';
import { clusterStability } from './cluster-stability.ts';
import { findUnsupervisedLearner, parseParams } from './registry.ts';
import type { UnsupervisedTask } from './tasks.ts';
import type { TrainingRequest, TrainingResult } from './train-model.ts';
import { answerRows, type UnsupervisedAnswers } from './unsupervised-answers.ts';

/**
 * Fits features and model on the training split without looking at labels, and judges on the test split: by labels,
 * where rows have some.
 * @throws ConfigurationError for an unknown algorithm or parameter, or data that it cannot learn from.
 */
export async function trainUnsupervised(
  request: TrainingRequest,
  task: UnsupervisedTask,
): Promise<TrainingResult> {
  const { schema, log, signal } = request;
  const learner = await findUnsupervisedLearner(request.algorithm);
  requireExportableAlgorithm(request.exports ?? [], learner.name);
  requireExplainable(request.explainedRows ?? 0, learner.name);
  const params = parseParams(learner, task, request.params);
  const { splitBy } = request;
  const { features } = fitFeatures(request.train, request.featureNames, null, {
    seed: request.seed,
    trend: !(typeof splitBy === 'object' && 'time' in splitBy),
  });
  if (features.features.length === 0) {
    throw new ConfigurationError('No column is left to learn from.', {
      location: { key: 'features' },
      hint: 'Free text needs a target to be encoded by; the data needs at least one column of another kind.',
    });
  }
  const context = { log, signal, engine: request.engine };
  const input = { task, features, train: request.train, validation: request.validation, params };
  const model = await learner.train({ ...input, seed: request.seed }, context);
  const classes = Array.from({ length: model.clusters ?? 0 }, (_, k) => String(k));
  const positive = task === 'anomaly' ? anomalousLabel(request) : null;
  const answers: UnsupervisedAnswers = {
    task,
    predictor: model.predictor,
    features,
    classes,
    positive,
    threshold: model.threshold,
  };
  const predictions = answerRows(answers, { schema, table: request.test, ids: request.testIds });
  const stability =
    task === 'clustering'
      ? await clusterStability(
          learner,
          // As many clusters as were found: k: auto would answer another question.
          {
            ...input,
            params: parseParams(learner, task, { ...request.params, k: model.clusters }),
            seed: request.seed,
          },
          context,
        )
      : null;
  return {
    model,
    algorithm: learner.name,
    attempts: null,
    features,
    params: params as Record<string, unknown>,
    classes,
    positive,
    threshold: model.threshold,
    thresholdChoice: null,
    predictions,
    metrics: computeMetrics(predictions),
    primaryMetric: primaryMetricOf(predictions),
    predictionProfile: profileAnswers(predictions),
    targetProfile: profileLabels(request),
    calibration: null,
    probabilityCalibration: null,
    lossModel: null,
    unlabelled: null,
    decisions: null,
    explanation: null,
    rowExplanations: null,
    unsupervised: {
      figures: model.figures,
      curves: model.curves,
      stability,
      train: answerRows(answers, { schema, table: request.train, ids: null }),
    },
    warnings: warningsOf(request, new Set(features.features.map(({ name }) => name))),
  };
}

/** The metric that stands for the model. */
function primaryMetricOf(predictions: ClusteringPredictions | AnomalyPredictions): string {
  if (predictions.task === 'clustering') return 'silhouette';
  if (predictions.actual !== null) return 'roc_auc';
  return predictions.reconstruction === null ? 'anomaly_share' : 'reconstruction_error';
}

/** As configured, else the rarer label; null without labels. */
function anomalousLabel({ schema, train, test, positive }: TrainingRequest): string | null {
  if (schema.target === null) return null;
  if (positive !== undefined) return positive;
  const counts = [train, test].flatMap((table) => {
    const column = table.columns.get(schema.target as string);
    return column === undefined ? [] : [labelsOf(column)];
  });
  const all = counts.flatMap(({ codes, dictionary }) =>
    Array.from(codes, (code) => dictionary[code] ?? null),
  );
  const names = [...new Set(all.filter((label) => label !== null))].sort();
  return rarerLabel(
    Int32Array.from(all, (label) => (label === null ? -1 : names.indexOf(label))),
    names,
  );
}

function profileAnswers(predictions: ClusteringPredictions | AnomalyPredictions): TableProfile {
  const { rows } = predictions;
  if (predictions.task === 'anomaly') return { rows, columns: { score: profileNumbers(predictions.score) } };
  const { clusters, memberships } = predictions;
  const columns = Array.from({ length: clusters }, (_, k) => {
    const values = Float64Array.from({ length: rows }, (_each, row) => memberships[row * clusters + k]);
    return [String(k), profileNumbers(values)] as const;
  });
  return { rows, columns: Object.fromEntries(columns) };
}

function profileLabels({ schema, train }: TrainingRequest): TableProfile {
  const column = schema.target === null ? undefined : train.columns.get(schema.target);
  if (column === undefined) return { rows: train.rows, columns: {} };
  const labels = labelsOf(column);
  const counts = new Map(labels.dictionary.map((label) => [label, 0]));
  let missing = 0;
  for (const code of labels.codes) {
    if (code < 0) missing++;
    else counts.set(labels.dictionary[code], (counts.get(labels.dictionary[code]) ?? 0) + 1);
  }
  return { rows: train.rows, columns: { [column.name]: profileCategories(counts, missing) } };
}

function warningsOf({ schema, featureNames }: TrainingRequest, used: ReadonlySet<string>): string[] {
  const warnings: string[] = [];
  const unused = featureNames.filter((name) => !used.has(name));
  if (unused.length > 0) {
    const names = unused.map((name) => `"${name}"`).join(', ');
    warnings.push(`Not used: ${names}. Without a target free text, and categories of few rows, say nothing.`);
  }
  const weight = schema.columns.find(({ role }) => role === 'weight');
  if (weight) warnings.push(`The weights in "${weight.name}" are not used: every row counts once.`);
  return warnings;
}
