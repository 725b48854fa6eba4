import { ConfigurationError } from '../../base/errors.ts';
import { type Column, selectRows, type Table, tableOf } from '../../data/table.ts';
import { metricInterval } from '../../evaluate/intervals.ts';
import { makePredictions } from '../../evaluate/make-predictions.ts';
import { computeMetric } from '../../evaluate/metrics.ts';
import type { SupervisedPredictions } from '../../evaluate/predictions.ts';
import type { FittedFeatures } from '../../features/features.ts';
import { estimateByConfidence } from './confidence-based.ts';
import { type MetricEstimate, noEstimate, performanceLevel } from './estimate.ts';
import type { LabelCounts } from './join-labels.ts';
import { estimateByLoss, type LossModel } from './loss-model.ts';
import type { MetricPerformance, NoPerformance, PerformanceOutcome } from './outcome.ts';
import type { ProbabilityCalibration } from './probability-calibration.ts';

/** The model that is watched, and what it says of the current rows. */
export interface WatchedModel {
  readonly task: string;
  readonly classes: readonly string[];
  readonly positive: string | null;
  readonly threshold: number | null;
  readonly primaryMetric: string;
  readonly features: FittedFeatures;
  /** What its package keeps for estimates; absent in those of older versions. */
  readonly probabilityCalibration?: ProbabilityCalibration | null;
  readonly lossModel?: LossModel | null;
  /** Metrics over the test split when it was trained. */
  readonly trained: Readonly<Record<string, number | null>>;
  readonly table: Table;
  /** Rows × classes probabilities, or one value a row. */
  readonly output: Float64Array;
}

/** Labels of some of the current rows. */
export interface CurrentLabels {
  readonly counts: LabelCounts;
  /** The rows that have one, ascending. */
  readonly rows: Int32Array;
  /** Their labels, or values, in the same order. */
  readonly actual: Column;
}

/**
 * How good a model is on the current rows: estimated without labels, and measured where there are labels.
 * @throws ConfigurationError where the labels of a regressor are no numbers.
 */
export function judgePerformance(
  model: WatchedModel,
  labels: CurrentLabels | null,
): PerformanceOutcome | NoPerformance {
  const { task, trained, primaryMetric } = model;
  if (task !== 'classification' && task !== 'regression') {
    return { method: null, reason: `Answers of ${task} are neither right nor wrong.` };
  }
  const all = estimate(model, model.table, model.output);
  const names = [...new Set([primaryMetric, ...Object.keys(all)])];
  const known = labels === null ? null : labelled(model, labels);
  const ofLabelled = known === null ? null : estimate(model, known.table, known.output);
  const missing = noEstimate(`${primaryMetric} cannot be estimated without labels.`);
  return {
    method: task === 'classification' ? 'confidence-based' : 'direct-loss',
    primaryMetric,
    metrics: Object.fromEntries(
      names.map((name): [string, MetricPerformance] => {
        const realised = known === null ? null : measure(known.predictions, name);
        const expected = ofLabelled === null ? null : (ofLabelled[name] ?? missing);
        return [
          name,
          {
            trained: trained[name] ?? null,
            estimated: all[name] ?? missing,
            realised,
            estimatedOfLabelled: expected,
            asEstimated: isWithin(realised, expected),
          },
        ];
      }),
    ),
    labels: labels?.counts ?? null,
  };
}

/** Estimates of all metrics that can be estimated; each without a value where the package keeps nothing for it. */
function estimate(model: WatchedModel, table: Table, output: Float64Array): Record<string, MetricEstimate> {
  if (model.task === 'regression') {
    const { lossModel } = model;
    if (lossModel) return estimateByLoss(lossModel, model.features, table, output);
    const none = noEstimate(
      lossModel === undefined
        ? olderPackage
        : 'The validation split had too few rows to learn how large errors are.',
    );
    return { mae: none, rmse: none };
  }
  const { classes, positive, threshold, probabilityCalibration } = model;
  if (!probabilityCalibration) {
    const reason =
      probabilityCalibration === undefined
        ? olderPackage
        : 'There were no validation rows to calibrate probabilities on.';
    return { accuracy: noEstimate(reason), [model.primaryMetric]: noEstimate(reason) };
  }
  return estimateByConfidence(probabilityCalibration, {
    classes,
    positive: positive === null || classes.length !== 2 ? null : classes.indexOf(positive),
    threshold: threshold ?? 0.5,
    probabilities: output,
  });
}

const olderPackage =
  'The model package is from a version that kept nothing to estimate performance with. Train the model again.';

/** The rows with labels, and what was said of them. */
function labelled(
  model: WatchedModel,
  { rows, actual }: CurrentLabels,
): { table: Table; output: Float64Array; predictions: SupervisedPredictions } {
  const width = Math.max(1, model.classes.length);
  const output = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    output.set(model.output.subarray(row * width, (row + 1) * width), i * width);
  });
  const task = model.task === 'regression' ? 'regression' : 'classification';
  if (task === 'regression' && actual.kind !== 'numeric') {
    throw new ConfigurationError(`The labels in "${actual.name}" are text, and the model predicts numbers.`, {
      location: { column: actual.name, key: 'monitor.labels' },
      hint: 'Write every value as a number, and what is missing as data.missing says.',
    });
  }
  const { classes, positive, threshold } = model;
  const predictions = makePredictions({
    task,
    classes,
    positive,
    threshold: threshold ?? 0.5,
    output,
    actual,
    ids: null,
    slices: tableOf([]),
  });
  return { table: selectRows(model.table, rows), output, predictions };
}

function measure(predictions: SupervisedPredictions, name: string): MetricEstimate {
  const { value, reason } = computeMetric(predictions, name);
  if (value === null) return noEstimate(reason ?? `${name} is undefined.`);
  const { interval } = metricInterval(predictions, name, { level: performanceLevel });
  if (interval === null) return { value, interval: null };
  return { value, interval: { lower: interval.lower, upper: interval.upper, level: performanceLevel } };
}

function isWithin(realised: MetricEstimate | null, expected: MetricEstimate | null): boolean | null {
  const value = realised?.value ?? null;
  const interval = expected?.interval ?? null;
  if (value === null || interval === null) return null;
  return interval.lower <= value && value <= interval.upper;
}
