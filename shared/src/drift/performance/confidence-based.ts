import { cholesky } from '../../base/cholesky.ts';
import { Random } from '../../base/random.ts';
import { predictLabels } from '../../evaluate/make-predictions.ts';
import type { PreparedMetric } from '../../evaluate/metric-definition.ts';
import { findMetric } from '../../evaluate/metrics.ts';
import type { ClassificationPredictions } from '../../evaluate/predictions.ts';
import { estimateOf, type MetricEstimate, noEstimate } from './estimate.ts';
import { calibrate, type ProbabilityCalibration } from './probability-calibration.ts';

/** What a classifier says of rows whose labels are not known yet. */
export interface UnlabelledAnswers {
  /** In sorted order. */
  readonly classes: readonly string[];
  /** Index of the positive one of two classes; null with three or more. */
  readonly positive: number | null;
  /** Binary: predicted positive at this probability or above. */
  readonly threshold: number;
  /** Rows × classes. */
  readonly probabilities: Float64Array;
}

/** Rows × classes that values are estimated from: with more rows, from rows at equal steps, whose number then counts. */
const mostCells = 400_000;
/** Rows × classes × classes that are held at a time. */
const mostNumbers = 20_000_000;
/** Rows × classes that the spread of the estimates is measured on; it is then scaled to the number of rows. */
const mostDrawnCells = 8_000;
/** The spread of so many draws errs by 4 %. */
const draws = 300;

/** What is estimated: of two classes, and of more. */
const metricsOfTwo = [
  'accuracy',
  'balanced_accuracy',
  'precision',
  'recall',
  'f1',
  'matthews_corrcoef',
  'roc_auc',
  'average_precision',
  'log_loss',
  'brier',
];
const metricsOfMore = [
  'accuracy',
  'balanced_accuracy',
  'precision_macro',
  'recall_macro',
  'f1_macro',
  'matthews_corrcoef',
  'roc_auc_ovr',
  'log_loss',
  'brier',
];

/** The metrics that can be estimated without labels. */
export function estimatedMetrics(classes: number): readonly string[] {
  return classes === 2 ? metricsOfTwo : metricsOfMore;
}

/**
 * What a classifier's metrics are on rows whose labels are not known: confidence-based performance estimation. Each row
 * counts as one of every class, with the calibrated probability of that class as its weight.
 *
 * The interval is of the value that the labels of these very rows will give. It has two parts: the labels, which are
 * drawn from the calibrated probabilities, and the calibration, whose parameters are drawn from their own uncertainty.
 *
 * It holds as long as rows with the same answer are right as often as they were on the validation rows: whatever
 * changes in the columns alone, it sees; that the same rows now have other labels, it cannot see.
 * @param names of metrics, default all that can be estimated.
 * @param seed of the draws.
 */
export function estimateByConfidence(
  calibration: ProbabilityCalibration,
  answers: UnlabelledAnswers,
  names: readonly string[] = estimatedMetrics(answers.classes.length),
  seed = 1,
): Record<string, MetricEstimate> {
  const all = selectCells(answers, mostCells);
  const drawn = selectCells(answers, mostDrawnCells);
  const width = answers.classes.length;
  const rows = all.length / width;
  if (rows === 0) return Object.fromEntries(names.map((name) => [name, noEstimate('There are no rows.')]));
  const values = weightedMetrics(answers, all, names);
  const calibrated = calibrate(calibration, all);
  const spreads = measureSpreads(calibration, answers, drawn, names, seed);
  return Object.fromEntries(
    names.map((name): [string, MetricEstimate] => {
      const metric = values.get(name);
      if (typeof metric === 'string' || metric === undefined) return [name, noEstimate(metric ?? '')];
      const value = metric.prepared.evaluate(calibrated);
      if (!Number.isFinite(value)) return [name, noEstimate(`Undefined: ${metric.undefinedWhen}.`)];
      const spread = spreads.get(name);
      if (spread === undefined) return [name, { value, interval: null }];
      const labels = (spread.labels ** 2 * (drawn.length / width)) / rows;
      return [name, estimateOf(value, Math.sqrt(labels + spread.calibration ** 2), metric.scale)];
    }),
  );
}

/** Rows × classes of some rows at equal steps. */
function selectCells({ classes, probabilities }: UnlabelledAnswers, most: number): Float64Array {
  const width = classes.length;
  const rows = probabilities.length / width;
  const kept = Math.min(rows, Math.max(1, Math.floor(Math.min(most / width, mostNumbers / width ** 2))));
  if (kept === rows) return probabilities;
  const selected = new Float64Array(kept * width);
  for (let i = 0; i < kept; i++) {
    const row = Math.floor(((i + 0.5) * rows) / kept);
    selected.set(probabilities.subarray(row * width, (row + 1) * width), i * width);
  }
  return selected;
}

interface WeightedMetric {
  readonly prepared: PreparedMetric;
  readonly scale: 'logit' | 'fisher' | 'log' | 'log-complement' | 'identity';
  readonly undefinedWhen: string;
}

/** Metrics over rows × classes as rows, each of that class, to be weighted; or why there is no such metric. */
function weightedMetrics(
  { classes, positive, threshold }: UnlabelledAnswers,
  probabilities: Float64Array,
  names: readonly string[],
): Map<string, WeightedMetric | string> {
  const width = classes.length;
  const rows = probabilities.length / width;
  const predicted = predictLabels(probabilities, rows, width, positive, threshold);
  const cells: ClassificationPredictions = {
    task: 'classification',
    rows: rows * width,
    classes,
    positive,
    actual: Int32Array.from({ length: rows * width }, (_, cell) => cell % width),
    predicted: Int32Array.from({ length: rows * width }, (_, cell) => predicted[Math.floor(cell / width)]),
    probabilities: repeatRows(probabilities, width),
    ids: null,
    slices: { rows: rows * width, columns: new Map() },
  };
  return new Map(
    names.map((name): [string, WeightedMetric | string] => {
      const metric = findMetric(name, 'classification');
      if (metric === undefined) return [name, `There is no metric "${name}" of classification.`];
      if (metric.binaryOnly !== undefined && positive === null)
        return [name, `${name} is for two classes; use ${metric.binaryOnly.insteadUse}.`];
      if (typeof metric.interval === 'object')
        return [name, `It has no interval: ${metric.interval.invalid}.`];
      const { undefinedWhen, interval: scale } = metric;
      return [name, { prepared: metric.prepare(cells), scale, undefinedWhen }];
    }),
  );
}

/** Each row `width` times, one after the other. */
function repeatRows(probabilities: Float64Array, width: number): Float64Array {
  const repeated = new Float64Array(probabilities.length * width);
  for (let start = 0; start < probabilities.length; start += width) {
    const row = probabilities.subarray(start, start + width);
    for (let k = 0; k < width; k++) repeated.set(row, (start + k) * width);
  }
  return repeated;
}

/** The standard deviations of a metric over draws of the labels, and over draws of the calibration. */
interface Spread {
  labels: number;
  calibration: number;
}

function measureSpreads(
  calibration: ProbabilityCalibration,
  answers: UnlabelledAnswers,
  probabilities: Float64Array,
  names: readonly string[],
  seed: number,
): Map<string, Spread> {
  const metrics = weightedMetrics(answers, probabilities, names);
  const random = new Random(seed);
  const calibrated = calibrate(calibration, probabilities);
  const width = answers.classes.length;
  const labels = new Spreads();
  const doubts = new Spreads();
  const weights = new Float64Array(calibrated.length);
  for (let draw = 0; draw < draws; draw++) {
    drawLabels(calibrated, width, random, weights);
    const other = calibrate(
      { ...calibration, parameters: drawParameters(calibration, random) },
      probabilities,
    );
    for (const [name, metric] of metrics) {
      if (typeof metric === 'string') continue;
      labels.add(name, metric.prepared.evaluate(weights));
      doubts.add(name, metric.prepared.evaluate(other));
    }
  }
  const spreads = new Map<string, Spread>();
  for (const name of metrics.keys()) {
    const spread = { labels: labels.deviation(name), calibration: doubts.deviation(name) };
    if (Number.isFinite(spread.labels) && Number.isFinite(spread.calibration)) spreads.set(name, spread);
  }
  return spreads;
}

/** One class for each row, as weights of one and zero. */
function drawLabels(calibrated: Float64Array, width: number, random: Random, weights: Float64Array): void {
  weights.fill(0);
  for (let start = 0; start < calibrated.length; start += width) {
    let rest = random.uniform();
    let k = 0;
    while (k < width - 1 && rest >= calibrated[start + k]) rest -= calibrated[start + k++];
    weights[start + k] = 1;
  }
}

function drawParameters({ parameters, covariance }: ProbabilityCalibration, random: Random): number[] {
  const size = parameters.length;
  const factor = cholesky(Float64Array.from(covariance), size);
  const normal = Float64Array.from({ length: size }, () => random.gaussian());
  return parameters.map((value, i) => {
    let moved = value;
    for (let j = 0; j <= i; j++) moved += factor[i * size + j] * normal[j];
    return moved;
  });
}

/** Mean and deviation of values by name (Welford); a value that is undefined does not count. */
class Spreads {
  readonly #sums = new Map<string, { count: number; mean: number; squares: number }>();

  add(name: string, value: number): void {
    let sums = this.#sums.get(name);
    if (sums === undefined) {
      sums = { count: 0, mean: 0, squares: 0 };
      this.#sums.set(name, sums);
    }
    if (!Number.isFinite(value)) return;
    sums.count++;
    const deviation = value - sums.mean;
    sums.mean += deviation / sums.count;
    sums.squares += deviation * (value - sums.mean);
  }

  /** NaN where fewer than half of the draws have a value: then the metric is as good as undefined. */
  deviation(name: string): number {
    const sums = this.#sums.get(name);
    return sums === undefined || sums.count < draws / 2
      ? Number.NaN
      : Math.sqrt(sums.squares / (sums.count - 1));
  }
}
