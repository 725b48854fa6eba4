import { anomalyMetrics } from './anomaly-metrics.ts';
import { clusteringMetrics } from './clustering-metrics.ts';
import { confusionMetrics } from './confusion-metrics.ts';
import type { Direction, MetricDefinition, PreparedMetric } from './metric-definition.ts';
import { policyValueMetrics } from './off-policy/value-metrics.ts';
import type { ClassificationPredictions, Metrics, MetricValue, Predictions } from './predictions.ts';
import { probabilityMetrics } from './probability-metrics.ts';
import { rankingMetrics } from './ranking-metrics.ts';
import { parameterisedMetric, regressionMetrics } from './regression-metrics.ts';
import { returnMetrics } from './return-metrics.ts';
import type { RowBlocks } from './row-blocks.ts';

/** Every metric there is, by family. Names and definitions are scikit-learn's. */
const registry: readonly MetricDefinition[] = [
  ...confusionMetrics,
  ...rankingMetrics,
  ...probabilityMetrics,
  ...regressionMetrics,
  ...clusteringMetrics,
  ...anomalyMetrics,
  ...returnMetrics,
  ...policyValueMetrics,
];

/** One metric's name may be that of several tasks: they agree in direction and in the main name. */
const byName = new Map(
  registry.toReversed().flatMap((metric) => namesOf(metric).map((name) => [name, metric] as const)),
);
const byTask = new Map(
  registry.flatMap((metric) => namesOf(metric).map((name) => [`${metric.task} ${name}`, metric] as const)),
);

/** The names that users may write for a task (of all tasks if none is given), aliases included. */
export function metricNames(task?: Predictions['task']): string[] {
  const named = registry.filter((metric) => task === undefined || metric.task === task).flatMap(namesOf);
  return [...new Set(named)];
}

/** Whether users may write the name for the task: those of `metricNames`, and those with a parameter. */
export function isMetricOf(task: Predictions['task'], name: string): boolean {
  return byTask.has(`${task} ${name}`) || parameterisedMetric(name)?.task === task;
}

/**
 * @param name a metric's name or alias, or a call with a parameter such as `mean_pinball_loss(alpha=0.9)`.
 * @param task whose metric it is; any task's if absent.
 * @returns undefined if there is none of that name.
 */
export function findMetric(name: string, task?: Predictions['task']): MetricDefinition | undefined {
  const named = task === undefined ? undefined : byTask.get(`${task} ${name}`);
  return named ?? byName.get(name) ?? parameterisedMetric(name);
}

/** @throws RangeError if there is no metric of that name: check with `findMetric` or `metricNames` first. */
export function metricDirection(name: string): Direction {
  const metric = findMetric(name);
  if (metric === undefined) throw new RangeError(`There is no metric "${name}".`);
  return metric.direction;
}

/**
 * All metrics of the predictions' task, by their main names. Values equal scikit-learn's.
 *
 * What is undefined is null with a reason. That includes whatever scikit-learn sets to 0 or 1, or leaves out, with a
 * warning: precision where nothing is predicted positive, recall where nothing is positive, an average over classes
 * with such a class, balanced accuracy where a predicted class does not occur. It also includes balanced accuracy of
 * one class, R² and explained variance of a constant, Matthews correlation of a constant (scikit-learn: 0), and MAPE
 * with an actual value of zero. F1 is 0, not undefined, where positives exist and none is predicted. Metrics of two
 * classes are null for three or more; average precision and Brier's score are then means over classes and sums over
 * classes, as in scikit-learn.
 * @param also names of further metrics of the task that are asked for: those with a parameter.
 */
export function computeMetrics(predictions: Predictions, also: readonly string[] = []): Metrics {
  const metrics: Metrics = {};
  for (const metric of registry) {
    if (metric.task !== predictions.task || metric.isListed?.(predictions) === false) continue;
    metrics[metric.name] = computeMetric(predictions, metric.name);
  }
  for (const name of also) {
    const metric = findMetric(name, predictions.task);
    if (metric === undefined || metric.task !== predictions.task) continue;
    metrics[metric.name] ??= computeMetric(predictions, metric.name);
  }
  return metrics;
}

/** One metric, or null with the reason: see `computeMetrics`; also for a metric that is unknown or of another task. */
export function computeMetric(predictions: Predictions, name: string): MetricValue {
  const prepared = prepareMetric(predictions, name);
  if ('reason' in prepared) return { value: null, reason: prepared.reason };
  const { note } = prepared.prepared;
  return { value: prepared.value, ...(note === undefined ? {} : { note }) };
}

/** A metric that is defined for the predictions, with its value; or the reason why it is not. */
export type Preparation =
  | { metric: MetricDefinition; prepared: PreparedMetric; value: number; blocks?: RowBlocks }
  | { reason: string };

/** Sorts and sums once what `evaluate` and `influence` need. */
export function prepareMetric(predictions: Predictions, name: string): Preparation {
  const metric = findMetric(name, predictions.task);
  if (metric === undefined) return { reason: `There is no metric "${name}".` };
  const obstacle = obstacleTo(metric, predictions);
  if (obstacle !== null) return { reason: obstacle };
  const prepared = metric.prepare(predictions);
  const value = prepared.evaluate(null);
  if (!Number.isFinite(value)) return { reason: `Undefined: ${metric.undefinedWhen}.` };
  const { blocks } = predictions;
  return { metric, prepared, value, ...(blocks === undefined ? {} : { blocks }) };
}

function obstacleTo(metric: MetricDefinition, predictions: Predictions): string | null {
  if (metric.task !== predictions.task)
    return `${metric.name} is a metric of ${metric.task}, not of ${predictions.task}.`;
  if (predictions.rows === 0) return 'Undefined: there are no rows.';
  const obstacle = metric.obstacle?.(predictions) ?? null;
  if (obstacle !== null) return obstacle;
  if (predictions.task === 'clustering') {
    return predictions.memberships.every(Number.isFinite)
      ? null
      : 'Undefined: a distance or probability is missing or not finite.';
  }
  if (predictions.task === 'reinforcement') {
    return predictions.returns.every(Number.isFinite)
      ? null
      : 'Undefined: a return is missing or not finite.';
  }
  if (predictions.task === 'contextual-bandit') {
    return predictions.policy.every(Number.isFinite) && predictions.expected.every(Number.isFinite)
      ? null
      : 'Undefined: a probability or an expected reward is missing or not finite.';
  }
  if (predictions.task === 'anomaly') {
    return predictions.score.every(Number.isFinite) ? null : 'Undefined: a score is missing or not finite.';
  }
  if (predictions.task === 'regression') {
    return predictions.actual.every(Number.isFinite) && predictions.predicted.every(Number.isFinite)
      ? null
      : 'Undefined: an actual or predicted value is missing or not finite.';
  }
  if (metric.binaryOnly !== undefined && predictions.positive === null) {
    return `${metric.name} is for two classes, and there are ${predictions.classes.length}; use ${metric.binaryOnly.insteadUse}.`;
  }
  if (!metric.needsProbabilities) return null;
  if (predictions.probabilities === null)
    return `${metric.name} needs probabilities, and there are labels only.`;
  return areProbabilities(predictions) ? null : 'Undefined: a probability is missing or outside 0 to 1.';
}

const checkedProbabilities = new WeakMap<Float64Array, boolean>();

/** Whether every entry lies in [0, 1]; remembered, because several metrics ask. */
function areProbabilities(predictions: ClassificationPredictions): boolean {
  const probabilities = predictions.probabilities!;
  let valid = checkedProbabilities.get(probabilities);
  if (valid === undefined) {
    valid = probabilities.every((probability) => probability >= 0 && probability <= 1);
    checkedProbabilities.set(probabilities, valid);
  }
  return valid;
}

function namesOf(metric: MetricDefinition): string[] {
  return [metric.name, ...(metric.aliases ?? [])];
}

/** Metrics as people read them: those with a value first, each group in the usual order. */
export function computedFirst(metrics: Metrics): [name: string, metric: MetricValue][] {
  const entries = Object.entries(metrics);
  return [
    ...entries.filter(([, { value }]) => value !== null),
    ...entries.filter(([, { value }]) => value === null),
  ];
}

/** Metric name to value, without the reasons: what outputs hold. */
export function metricValues(metrics: Metrics): Record<string, number | null> {
  return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value]));
}
