import type { Reconstruction } from '../learners/learner.ts';
import { confusionMetrics } from './confusion-metrics.ts';
import type { MetricDefinition, PreparedMetric } from './metric-definition.ts';
import type { AnomalyPredictions, ClassificationPredictions } from './predictions.ts';
import { rankingMetrics } from './ranking-metrics.ts';
import { meanOfRows } from './row-means.ts';

/** Metrics of classification that are asked of the rows with a label: is it anomalous or not? */
const labelledNames = ['precision', 'recall', 'f1', 'roc_auc', 'average_precision'];

const noReconstruction = 'The algorithm does not rebuild rows.';

/** Metrics of anomaly scores. */
export const anomalyMetrics: readonly MetricDefinition<AnomalyPredictions>[] = [
  ...[...confusionMetrics, ...rankingMetrics]
    .filter(({ name }) => labelledNames.includes(name))
    .map(ofLabels),
  {
    name: 'reconstruction_error',
    task: 'anomaly',
    direction: 'lower',
    interval: 'log',
    undefinedWhen: 'there are no rows',
    obstacle: ({ reconstruction }) => (reconstruction === null ? noReconstruction : null),
    prepare: ({ reconstruction }) => meanOfRows(squaredErrors(reconstruction!)),
    incomparable: (candidate, baseline) =>
      sameNumbers(candidate.reconstruction!.points.values, baseline.reconstruction!.points.values)
        ? null
        : 'The two models encode columns differently, so that their errors have different units.',
  },
  {
    name: 'explained_variance',
    task: 'anomaly',
    direction: 'higher',
    interval: { invalid: 'it is a share of the variance of all columns together' },
    undefinedWhen: 'no column varies',
    obstacle: ({ reconstruction }) => (reconstruction === null ? noReconstruction : null),
    prepare: ({ reconstruction }) => ({ evaluate: () => explainedVariance(reconstruction!) }),
  },
  {
    name: 'anomaly_share',
    task: 'anomaly',
    direction: 'lower',
    interval: 'logit',
    undefinedWhen: 'there are no rows',
    prepare: ({ anomalous }) => ({
      ...meanOfRows(Float64Array.from(anomalous)),
      outcomes: () => Int8Array.from(anomalous),
    }),
  },
];

/** Mean of the squared errors of each row's columns: their mean is scikit-learn's mean_squared_error. */
export function squaredErrors({ points, rebuilt }: Reconstruction): Float64Array {
  const { rows, width, values } = points;
  const errors = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at++) sum += (values[at] - rebuilt[at]) ** 2;
    errors[row] = sum / width;
  }
  return errors;
}

function sameNumbers(a: Float32Array, b: Float32Array): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** scikit-learn's explained_variance_score with columns weighted by their variance. */
function explainedVariance({ points, rebuilt }: Reconstruction): number {
  const { rows, width, values } = points;
  let unexplained = 0;
  let total = 0;
  for (let j = 0; j < width; j++) {
    unexplained += variance(rows, (row) => values[row * width + j] - rebuilt[row * width + j]);
    total += variance(rows, (row) => values[row * width + j]);
  }
  return total > 0 ? 1 - unexplained / total : Number.NaN;
}

function variance(rows: number, value: (row: number) => number): number {
  let mean = 0;
  for (let row = 0; row < rows; row++) mean += value(row);
  mean /= rows;
  let squares = 0;
  for (let row = 0; row < rows; row++) squares += (value(row) - mean) ** 2;
  return squares / rows;
}

/** A metric of classification as one of the rows that have a label. */
function ofLabels(metric: MetricDefinition<ClassificationPredictions>): MetricDefinition<AnomalyPredictions> {
  const { name, direction, interval, undefinedWhen } = metric;
  return {
    name,
    direction,
    interval,
    undefinedWhen,
    task: 'anomaly',
    obstacle: ({ actual, positive }) =>
      actual === null || positive === null ? 'The rows have no labels: data.target names none.' : null,
    prepare(predictions) {
      const rows = labelledRows(predictions);
      const inner = metric.prepare(asClassification(predictions, rows));
      // Rows that have no label never count.
      return rows.length === predictions.rows ? inner : spread(inner, rows, predictions.rows);
    },
  };
}

function labelledRows({ actual }: AnomalyPredictions): Int32Array {
  return Int32Array.from(actual!.codes.keys()).filter((row) => actual!.codes[row] >= 0);
}

/** The scores take the place of probabilities, of which the areas under curves look at the order alone. */
function asClassification(
  { actual, positive, score, anomalous, slices }: AnomalyPredictions,
  rows: Int32Array,
): ClassificationPredictions {
  const isPositive = actual!.dictionary.map((label) => Number(label === positive));
  const scores = new Float64Array(rows.length * 2);
  for (let i = 0; i < rows.length; i++) {
    scores[2 * i] = -score[rows[i]];
    scores[2 * i + 1] = score[rows[i]];
  }
  return {
    task: 'classification',
    rows: rows.length,
    classes: ['normal', 'anomalous'],
    positive: 1,
    actual: rows.map((row) => isPositive[actual!.codes[row]]),
    predicted: rows.map((row) => anomalous[row]),
    probabilities: scores,
    ids: null,
    slices: { rows: rows.length, columns: new Map(slices.columns) },
  };
}

/** A metric of some rows as one of all rows: the others have no influence. */
function spread(inner: PreparedMetric, rows: Int32Array, all: number): PreparedMetric {
  const scale = all / rows.length;
  return {
    evaluate: (weights) =>
      inner.evaluate(weights === null ? null : Float64Array.from(rows, (row) => weights[row])),
    ...(inner.influence === undefined
      ? {}
      : {
          influence: () => {
            const influences = new Float64Array(all);
            for (const [i, influence] of inner.influence!().entries())
              influences[rows[i]] = scale * influence;
            return influences;
          },
        }),
    ...(inner.outcomes === undefined
      ? {}
      : {
          outcomes: () => {
            const outcomes = new Int8Array(all).fill(-1);
            for (const [i, outcome] of inner.outcomes!().entries()) outcomes[rows[i]] = outcome;
            return outcomes;
          },
        }),
    ...(inner.labelSwing === undefined ? {} : { labelSwing: () => scale * inner.labelSwing!() }),
  };
}
