import type { Random } from '../../shared/src/base/random.ts';
import { tableOf } from '../../shared/src/data/table.ts';
import type { PredictionPair } from '../../shared/src/evaluate/pairing.ts';
import type {
  ClassificationPredictions,
  RegressionPredictions,
} from '../../shared/src/evaluate/predictions.ts';

const none = tableOf([]);

/** Binary predictions from probabilities of "yes". */
export function binaryPredictions(
  actual: ArrayLike<number>,
  probability: ArrayLike<number>,
  more: Partial<ClassificationPredictions> = {},
): ClassificationPredictions {
  const rows = actual.length;
  const probabilities = new Float64Array(2 * rows);
  for (let row = 0; row < rows; row++) {
    probabilities[2 * row] = 1 - probability[row];
    probabilities[2 * row + 1] = probability[row];
  }
  return {
    task: 'classification',
    rows,
    classes: ['no', 'yes'],
    positive: 1,
    actual: Int32Array.from(actual),
    predicted: Int32Array.from(Array.from(probability), (p) => (p >= 0.5 ? 1 : 0)),
    probabilities,
    ids: null,
    slices: none,
    ...more,
  };
}

export function regressionPredictions(
  actual: ArrayLike<number>,
  predicted: ArrayLike<number>,
  more: Partial<RegressionPredictions> = {},
): RegressionPredictions {
  return {
    task: 'regression',
    rows: actual.length,
    actual: Float64Array.from(actual),
    predicted: Float64Array.from(predicted),
    ids: null,
    slices: none,
    ...more,
  };
}

/** Two equally good classifiers that see the same signal with noise of their own. */
export function equalClassifiers(random: Random, rows: number, noise = 0.4): PredictionPair {
  const actual = new Int32Array(rows);
  const scores = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const signal = 2 * random.gaussian() - 1;
    actual[row] = random.uniform() < logistic(signal) ? 1 : 0;
    for (const score of scores) score[row] = logistic(signal + noise * random.gaussian());
  }
  return { candidate: binaryPredictions(actual, scores[0]), baseline: binaryPredictions(actual, scores[1]) };
}

/** Two equally good regressors. */
export function equalRegressors(random: Random, rows: number): PredictionPair {
  const actual = new Float64Array(rows);
  const predicted = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const signal = 30 + 3 * random.gaussian();
    actual[row] = signal + random.gaussian();
    for (const values of predicted) values[row] = signal + 0.4 * random.gaussian();
  }
  return {
    candidate: regressionPredictions(actual, predicted[0]),
    baseline: regressionPredictions(actual, predicted[1]),
  };
}

/** Two classifiers over the same rows that hit or miss as told, with probabilities that differ. */
export function classifiersThatHit(
  both: number,
  candidateOnly: number,
  baselineOnly: number,
  neither: number,
) {
  const rows = both + candidateOnly + baselineOnly + neither;
  const actual = Array.from({ length: rows }, (_, row) => row % 2);
  const answers = (hits: (row: number) => boolean, sure: number) =>
    actual.map((label, row) => ((label === 1) === hits(row) ? sure : 1 - sure));
  return {
    candidate: binaryPredictions(
      actual,
      answers((row) => row < both + candidateOnly, 0.8),
    ),
    baseline: binaryPredictions(
      actual,
      answers(
        (row) => row < both || (row >= both + candidateOnly && row < both + candidateOnly + baselineOnly),
        0.7,
      ),
    ),
  };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
