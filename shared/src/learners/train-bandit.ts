import { rowIdColumn } from '../data/prepared-table.ts';
import { profileNumbers, type TableProfile } from '../data/profile/profile.ts';
import { type NumericColumn, numericColumn, type Table } from '../data/table.ts';
import { valuesFor } from '../evaluate/make-decisions.ts';
import { computeMetric, computeMetrics } from '../evaluate/metrics.ts';
import { whyNotComparable } from '../evaluate/off-policy/overlap.ts';
import { policyValue } from '../evaluate/off-policy/value-metrics.ts';
import type { DecisionPredictions } from '../evaluate/predictions.ts';
import { selectPredictions } from '../evaluate/select-predictions.ts';
import { explainModel } from '../explain/explain-model.ts';
import { requireExplainable } from '../explain/explainable.ts';
import { requireExportableAlgorithm } from '../export/formats.ts';
import { fitFeatures } from '../features/fit-features.ts';
import { rowFolds } from '../features/folds.ts';
import type { BanditModel } from './learner.ts';
import { actionsOf, decide, decisionLog, loggedExamples, type Policy } from './logged-decisions.ts';
import { findBanditLearner, parseParams } from './registry.ts';
import type { TrainingRequest, TrainingResult } from './train-model.ts';

/** Actions that a message names. */
const namedActions = 5;

/**
 * Learns a policy from the training split's logged decisions, and judges it by those of the test split: what it would
 * have earned in their place. Neither policy nor reward model has seen a test row.
 * @throws ConfigurationError for an unknown algorithm or parameter, or data that it cannot learn from.
 */
export async function trainBandit(request: TrainingRequest): Promise<TrainingResult> {
  const { schema, log, signal, splitBy, seed } = request;
  const learner = await findBanditLearner(request.algorithm);
  requireExportableAlgorithm(request.exports ?? [], learner.name);
  requireExplainable(request.explainedRows ?? 0, learner.name);
  const params = parseParams(learner, 'contextual-bandit', request.params);
  const trainLog = decisionLog(schema, request.train);
  const testLog = decisionLog(schema, request.test);
  const actions = actionsOf(trainLog);
  const train = loggedExamples(trainLog, actions);
  const validation = loggedExamples(decisionLog(schema, request.validation), actions);
  const group = typeof splitBy === 'object' && 'group' in splitBy ? splitBy.group : undefined;
  const encode = (table: Table, reward: Float64Array) =>
    fitFeatures(
      table,
      request.featureNames,
      { values: reward, classes: [] },
      {
        seed,
        trend: !(typeof splitBy === 'object' && 'time' in splitBy),
        ...(group === undefined ? {} : { group }),
      },
    );
  const { features, outOfFold } = encode(train.table, train.reward);
  const model = await learner.train(
    {
      actions,
      features,
      outOfFold,
      encode,
      train,
      validation,
      folds: rowFolds(
        train.table.rows,
        seed,
        group === undefined ? undefined : train.table.columns.get(group),
      ),
      params,
      seed,
    },
    {
      log,
      signal,
      engine: request.engine,
      workingDirectory: request.workingDirectory,
      checkpoints: request.checkpoints?.scope([learner.name, params, seed]),
      budget: request.budget,
    },
  );
  const policy = { predictor: model.predictor, classes: actions };
  const predictions = decide(policy, testLog, request.testIds);
  return {
    model,
    algorithm: learner.name,
    attempts: null,
    rowExplanations: null,
    features,
    params: params as Record<string, unknown>,
    classes: actions,
    positive: null,
    threshold: null,
    thresholdChoice: null,
    predictions,
    metrics: computeMetrics(predictions),
    primaryMetric: policyValue,
    predictionProfile: profilePolicy(predictions, actions),
    targetProfile: { rows: 0, columns: {} },
    calibration: null,
    probabilityCalibration: null,
    lossModel: null,
    unsupervised: null,
    unlabelled: null,
    decisions: { attempts: model.attempts, leftOut: model.leftOut },
    explanation: explainPolicy(policy, predictions, testLog.context, request),
    warnings: warningsOf(request, model, predictions, actions),
  };
}

/**
 * What the policy leans on. Columns are shuffled for its eyes alone: what the model expects of each action stays what
 * it is in the true context, since policies are judged by it.
 */
function explainPolicy(
  policy: Policy,
  predictions: DecisionPredictions,
  context: Table,
  { featureNames, seed, signal }: TrainingRequest,
): TrainingResult['explanation'] {
  // No column of the data may have this name.
  const place = numericColumn(
    rowIdColumn,
    'integer',
    Float64Array.from({ length: context.rows }, (_, row) => row),
  );
  const table = { rows: context.rows, columns: new Map([...context.columns, [rowIdColumn, place]]) };
  const score = (sample: Table): number | null => {
    const rows = sample.columns.get(rowIdColumn) as NumericColumn;
    const kept = selectPredictions(predictions, Int32Array.from(rows.values), false);
    const answers = { names: policy.classes, values: policy.predictor.predict(sample) };
    const decisions = { ...kept, policy: valuesFor(kept.names, answers, sample.rows, 'zero') };
    return computeMetric(decisions, policyValue).value;
  };
  return explainModel(policy.predictor, table, featureNames, policyValue, score, seed, signal);
}

/** With which probability the policy takes each action that it knows. */
function profilePolicy(
  { names, policy, rows, actions }: DecisionPredictions,
  known: readonly string[],
): TableProfile {
  const columns = known.map((name) => {
    const k = names.indexOf(name);
    const values = Float64Array.from({ length: rows }, (_, row) => policy[row * actions + k]);
    return [name, profileNumbers(values)] as const;
  });
  return { rows, columns: Object.fromEntries(columns) };
}

function warningsOf(
  { schema }: TrainingRequest,
  { leftOut }: BanditModel,
  predictions: DecisionPredictions,
  known: readonly string[],
): string[] {
  const warnings: string[] = [];
  if (leftOut.length > 0) {
    const named = leftOut.slice(0, namedActions).map(({ action, rows }) => `"${action}" (${rows})`);
    const others = leftOut.length > namedActions ? ` and ${leftOut.length - namedActions} more` : '';
    warnings.push(
      `The policy never takes ${named.join(', ')}${others}: the training split has too few rows of them (min-action-rows).`,
    );
  }
  const unknown = predictions.names.filter((name) => !known.includes(name)).length;
  if (unknown > 0) {
    warnings.push(
      `${unknown} actions of the test split are not in the training split: the policy never takes them.`,
    );
  }
  const reason = whyNotComparable(predictions);
  if (reason !== null) warnings.push(`What the policy is worth cannot be computed. ${reason}`);
  const weight = schema.columns.find(({ role }) => role === 'weight');
  if (weight) warnings.push(`The weights in "${weight.name}" are not used: every decision counts once.`);
  return warnings;
}
