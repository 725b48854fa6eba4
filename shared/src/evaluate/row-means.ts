import type { PreparedMetric } from './metric-definition.ts';

/** The metric that is the mean of one score a row (accuracy, log loss, absolute error, …). NaN scores make it undefined. */
export function meanOfRows(scores: Float64Array): PreparedMetric {
  return {
    evaluate: (weights) => weightedMean(scores, weights),
    influence() {
      const mean = weightedMean(scores, null);
      return scores.map((score) => score - mean);
    },
  };
}

/** The square root of a mean of rows: RMSE from squared errors. */
export function rootMeanOfRows(scores: Float64Array): PreparedMetric {
  return {
    evaluate: (weights) => Math.sqrt(weightedMean(scores, weights)),
    influence() {
      const mean = weightedMean(scores, null);
      const slope = mean > 0 ? 0.5 / Math.sqrt(mean) : 0;
      return scores.map((score) => (score - mean) * slope);
    },
  };
}

/** The mean; NaN where the weights sum to zero. */
export function weightedMean(values: Float64Array, weights: Float64Array | null): number {
  let sum = 0;
  if (weights === null) {
    for (let row = 0; row < values.length; row++) sum += values[row];
    return sum / values.length;
  }
  let total = 0;
  for (let row = 0; row < values.length; row++) {
    sum += weights[row] * values[row];
    total += weights[row];
  }
  return sum / total;
}
