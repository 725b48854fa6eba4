import type { MetricDefinition, PreparedMetric } from './metric-definition.ts';
import type { ClassificationPredictions } from './predictions.ts';
import { meanOfRows } from './row-means.ts';

/** Probabilities are kept this far from 0 and 1 before a logarithm: the double's machine epsilon, as scikit-learn. */
const leastProbability = Number.EPSILON;

/** Bins of the expected calibration error, of equal width over [0, 1]; each includes its lower edge, the last both. */
export const calibrationBins = 10;

/** Metrics of the probabilities themselves. */
export const probabilityMetrics: readonly MetricDefinition<ClassificationPredictions>[] = [
  {
    name: 'log_loss',
    task: 'classification',
    direction: 'lower',
    needsProbabilities: true,
    interval: 'log',
    undefinedWhen: 'there are no rows',
    prepare: (predictions) => meanOfRows(logLosses(predictions)),
  },
  {
    name: 'brier',
    task: 'classification',
    direction: 'lower',
    needsProbabilities: true,
    interval: 'log',
    undefinedWhen: 'there are no rows',
    prepare: (predictions) => meanOfRows(squaredProbabilityErrors(predictions)),
  },
  {
    name: 'expected_calibration_error',
    task: 'classification',
    direction: 'lower',
    needsProbabilities: true,
    binaryOnly: { insteadUse: 'brier or log_loss' },
    interval: { invalid: 'its bins bias it upwards, and resampling adds the same bias once more' },
    undefinedWhen: 'there are no rows',
    prepare: expectedCalibrationError,
  },
];

/** Natural logarithm of the probability given to the actual class, negated. */
function logLosses({ rows, classes, actual, probabilities }: ClassificationPredictions): Float64Array {
  const losses = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const probability = probabilities![row * classes.length + actual[row]];
    losses[row] = -Math.log(Math.min(Math.max(probability, leastProbability), 1 - leastProbability));
  }
  return losses;
}

/**
 * Brier's score of each row: the squared error of the positive class's probability in a binary problem, else the sum
 * of squared errors over all classes (scikit-learn's `scale_by_half="auto"`).
 */
function squaredProbabilityErrors(predictions: ClassificationPredictions): Float64Array {
  const { rows, actual, positive } = predictions;
  const probabilities = predictions.probabilities!;
  const classes = predictions.classes.length;
  const errors = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    if (positive !== null) {
      errors[row] = (probabilities[row * classes + positive] - (actual[row] === positive ? 1 : 0)) ** 2;
      continue;
    }
    for (let index = 0; index < classes; index++) {
      errors[row] += (probabilities[row * classes + index] - (actual[row] === index ? 1 : 0)) ** 2;
    }
  }
  return errors;
}

/**
 * Mean over ten equal-width bins of the positive probability, weighted by their rows, of the distance between the mean
 * probability and the share of positives (Naeini, Cooper & Hauskrecht 2015).
 */
function expectedCalibrationError(predictions: ClassificationPredictions): PreparedMetric {
  const { rows, actual, positive } = predictions;
  const probabilities = predictions.probabilities!;
  const classes = predictions.classes.length;
  return {
    evaluate(weights) {
      const excess = new Float64Array(calibrationBins);
      let total = 0;
      for (let row = 0; row < rows; row++) {
        const weight = weights === null ? 1 : weights[row];
        const probability = probabilities[row * classes + positive!];
        const bin = Math.min(Math.floor(probability * calibrationBins), calibrationBins - 1);
        excess[bin] += weight * (probability - (actual[row] === positive ? 1 : 0));
        total += weight;
      }
      return excess.reduce((sum, value) => sum + Math.abs(value), 0) / total;
    },
  };
}
