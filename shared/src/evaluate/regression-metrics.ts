import { normalQuantile } from './distributions.ts';
import type { MetricDefinition, PreparedMetric } from './metric-definition.ts';
import type { RegressionPredictions } from './predictions.ts';
import { meanOfRows, rootMeanOfRows, weightedMean } from './row-means.ts';
import { risingOrder } from './score-order.ts';

/** Metrics of predicted numbers. */
export const regressionMetrics: readonly MetricDefinition<RegressionPredictions>[] = [
  {
    ...loss('rmse'),
    prepare: (predictions) => rootMeanOfRows(perRow(predictions, (y, p) => (y - p) ** 2)),
  },
  { ...loss('mae'), prepare: (predictions) => meanOfRows(perRow(predictions, absoluteError)) },
  { ...loss('median_ae'), prepare: (predictions) => median(perRow(predictions, absoluteError)) },
  {
    ...loss('mape'),
    // scikit-learn divides by the machine epsilon then, which gives a number of fifteen digits that says nothing.
    undefinedWhen: 'an actual value is zero',
    prepare: (predictions) =>
      meanOfRows(perRow(predictions, (y, p) => (y === 0 ? Number.NaN : Math.abs((y - p) / y)))),
  },
  {
    name: 'r2',
    task: 'regression',
    direction: 'higher',
    interval: 'log-complement',
    undefinedWhen: 'the actual values do not vary',
    prepare: (predictions) => explainedShare(predictions, false),
  },
  {
    name: 'explained_variance',
    task: 'regression',
    direction: 'higher',
    interval: 'log-complement',
    undefinedWhen: 'the actual values do not vary',
    prepare: (predictions) => explainedShare(predictions, true),
  },
  {
    ...loss('max_error'),
    interval: { invalid: 'it is the extreme of the sample, which resampling cannot exceed' },
    prepare: (predictions) => maximum(perRow(predictions, absoluteError)),
  },
  pinballLoss(0.5),
];

/**
 * The loss by which a quantile is predicted best (Koenker & Bassett 1978): a value that is above the prediction costs
 * `alpha` for each unit, one below it `1 − alpha`.
 */
function pinballLoss(alpha: number): MetricDefinition<RegressionPredictions> {
  const name = 'mean_pinball_loss';
  return {
    ...loss(alpha === 0.5 ? name : `${name}(alpha=${alpha})`),
    prepare: (predictions) =>
      meanOfRows(perRow(predictions, (y, p) => (y >= p ? alpha * (y - p) : (1 - alpha) * (p - y)))),
  };
}

/**
 * Metrics that are called with a parameter, as scikit-learn's function is: `mean_pinball_loss(alpha=0.9)`.
 * @returns undefined if the name is no such call, or the parameter is not in [0, 1].
 */
export function parameterisedMetric(call: string): MetricDefinition<RegressionPredictions> | undefined {
  const found = /^mean_pinball_loss\( *alpha *= *(\d+(?:\.\d+)?|\.\d+) *\)$/.exec(call);
  const alpha = Number(found?.[1] ?? Number.NaN);
  return alpha >= 0 && alpha <= 1 ? pinballLoss(alpha) : undefined;
}

function loss(name: string) {
  return {
    name,
    task: 'regression',
    direction: 'lower',
    interval: 'log',
    undefinedWhen: 'there are no rows',
  } as const;
}

function absoluteError(actual: number, predicted: number): number {
  return Math.abs(actual - predicted);
}

function perRow(
  { rows, actual, predicted }: RegressionPredictions,
  score: (actual: number, predicted: number) => number,
): Float64Array {
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++) scores[row] = score(actual[row], predicted[row]);
  return scores;
}

/** The middle value; with an even count the mean of the middle two. */
function median(values: Float64Array): PreparedMetric {
  const order = risingOrder(values);
  return {
    evaluate(weights) {
      let total = 0;
      if (weights === null) total = values.length;
      else for (let row = 0; row < weights.length; row++) total += weights[row];
      let below = 0;
      for (let position = 0; position < order.length; position++) {
        below += weights === null ? 1 : weights[order[position]];
        if (2 * below < total || below === 0) continue;
        const value = values[order[position]];
        if (2 * below > total) return value;
        let next = position + 1;
        while (next < order.length - 1 && weights !== null && weights[order[next]] === 0) next++;
        return (value + values[order[next]]) / 2;
      }
      return Number.NaN;
    },
    // A quantile's influence is ±1/2 over the density there, which is estimated from the values within the bandwidth of
    // Hall & Sheather (1988), as for standard errors of quantile regression (Koenker 2005, section 3.4).
    influenceByDensity() {
      const rows = values.length;
      const bandwidth =
        rows ** (-1 / 3) * normalQuantile(0.975) ** (2 / 3) * (1.5 / (2 * Math.PI)) ** (1 / 3);
      const at = (share: number) => values[order[Math.min(rows - 1, Math.max(0, Math.round(share * rows)))]];
      const inverseDensity = (at(0.5 + bandwidth) - at(0.5 - bandwidth)) / (2 * bandwidth);
      const middle = this.evaluate(null);
      return values.map((value) => Math.sign(value - middle) * 0.5 * inverseDensity);
    },
    // Conover, Practical Nonparametric Statistics: the ranks n/2 ± z √n / 2, rounded outwards.
    exactInterval(level, worth) {
      const rows = values.length;
      const reach = (normalQuantile((1 + level) / 2) * Math.sqrt(rows / worth)) / 2;
      const lowest = Math.floor(rows / 2 - reach);
      const highest = Math.ceil(rows / 2 + reach) + 1;
      if (lowest < 1 || highest > rows) return null;
      return { lower: values[order[lowest - 1]], upper: values[order[highest - 1]] };
    },
  };
}

function maximum(values: Float64Array): PreparedMetric {
  return {
    evaluate(weights) {
      let largest = Number.NaN;
      for (let row = 0; row < values.length; row++) {
        if (weights !== null && weights[row] === 0) continue;
        if (!(values[row] <= largest)) largest = values[row];
      }
      return largest;
    },
  };
}

/**
 * 1 − (sum of squared errors) / (sum of squares of the actual values about their mean): R². With `centred` the mean
 * error is taken off first: explained variance.
 */
function explainedShare(predictions: RegressionPredictions, centred: boolean): PreparedMetric {
  const { rows } = predictions;
  // Taking the first value off changes nothing but makes the variance of a constant exactly zero.
  const actual = predictions.actual.map((value) => value - predictions.actual[0]);
  const errors = perRow(predictions, (y, p) => y - p);
  /** Mean square of `values` about their mean, or about zero. */
  const spread = (values: Float64Array, weights: Float64Array | null, about: number): number => {
    let total = 0;
    let squares = 0;
    for (let row = 0; row < rows; row++) {
      const weight = weights === null ? 1 : weights[row];
      squares += weight * (values[row] - about) ** 2;
      total += weight;
    }
    return squares / total;
  };
  return {
    evaluate(weights) {
      const errorMean = centred ? weightedMean(errors, weights) : 0;
      const unexplained = spread(errors, weights, errorMean);
      const total = spread(actual, weights, weightedMean(actual, weights));
      return total > 0 ? 1 - unexplained / total : Number.NaN;
    },
    influence() {
      const errorMean = centred ? weightedMean(errors, null) : 0;
      const actualMean = weightedMean(actual, null);
      const unexplained = spread(errors, null, errorMean);
      const total = spread(actual, null, actualMean);
      const influence = new Float64Array(rows);
      for (let row = 0; row < rows; row++) {
        const moreUnexplained = (errors[row] - errorMean) ** 2 - unexplained;
        const moreTotal = (actual[row] - actualMean) ** 2 - total;
        influence[row] = (-moreUnexplained + (unexplained / total) * moreTotal) / total;
      }
      return influence;
    },
  };
}
