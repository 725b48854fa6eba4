import type { PreparedMetric } from './metric-definition.ts';
import { type Preparation, prepareMetric } from './metrics.ts';
import type { ClassificationPredictions, Predictions } from './predictions.ts';

/**
 * Rates that are compared between groups but are no measure of quality, by fairlearn's names: shares of rows that are
 * predicted to be of the positive class, of all rows and of those that are not.
 */
export const groupRates = ['selection_rate', 'false_positive_rate'] as const;
type GroupRate = (typeof groupRates)[number];

export function isGroupRate(name: string): name is GroupRate {
  return groupRates.some((rate) => rate === name);
}

/** A metric or rate of a group of rows. */
export function prepareGroupMeasure(predictions: Predictions, name: string): Preparation {
  if (!isGroupRate(name)) return prepareMetric(predictions, name);
  if (predictions.task !== 'classification' || predictions.positive === null) {
    return { reason: `${name} is for two classes.` };
  }
  const prepared = rate(predictions, name);
  const value = prepared.evaluate(null);
  const undefinedWhen = 'every actual label is of the positive class';
  if (!Number.isFinite(value)) return { reason: `Undefined: ${undefinedWhen}.` };
  return {
    metric: {
      name,
      task: 'classification',
      direction: name === 'selection_rate' ? 'higher' : 'lower',
      interval: 'logit',
      undefinedWhen,
      prepare: () => prepared,
    },
    prepared,
    value,
    ...(predictions.blocks === undefined ? {} : { blocks: predictions.blocks }),
  };
}

function rate(
  { actual, predicted, positive, rows }: ClassificationPredictions,
  name: GroupRate,
): PreparedMetric {
  const outcomes = new Int8Array(rows);
  for (let row = 0; row < rows; row++) {
    const counts = name === 'selection_rate' || actual[row] !== positive;
    outcomes[row] = counts ? Number(predicted[row] === positive) : -1;
  }
  return {
    evaluate(weights) {
      let hits = 0;
      let trials = 0;
      for (let row = 0; row < rows; row++) {
        if (outcomes[row] < 0) continue;
        const weight = weights === null ? 1 : weights[row];
        hits += weight * outcomes[row];
        trials += weight;
      }
      return hits / trials;
    },
    outcomes: () => outcomes,
  };
}
