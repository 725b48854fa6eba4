import type { MetricDefinition, PreparedMetric } from './metric-definition.ts';
import type { ClassificationPredictions } from './predictions.ts';
import { orderByClass, type ScoreOrder } from './score-order.ts';

/** Metrics of how well the probabilities rank the rows: areas under curves. */
export const rankingMetrics: readonly MetricDefinition<ClassificationPredictions>[] = [
  {
    name: 'roc_auc',
    task: 'classification',
    direction: 'higher',
    needsProbabilities: true,
    binaryOnly: { insteadUse: 'roc_auc_ovr' },
    interval: 'logit',
    undefinedWhen: 'the actual labels hold only one class',
    prepare: (predictions) => oneVersusRest(predictions, [predictions.positive!], areaUnderRoc),
  },
  {
    name: 'roc_auc_ovr',
    task: 'classification',
    direction: 'higher',
    needsProbabilities: true,
    interval: 'logit',
    undefinedWhen: 'a class does not occur among the actual labels',
    prepare: (predictions) => oneVersusRest(predictions, rankedClasses(predictions), areaUnderRoc),
  },
  {
    name: 'average_precision',
    task: 'classification',
    direction: 'higher',
    needsProbabilities: true,
    interval: 'logit',
    undefinedWhen: 'a class to be found does not occur among the actual labels',
    prepare: (predictions) => oneVersusRest(predictions, rankedClasses(predictions), averagePrecision),
  },
];

/** The positive class of a binary problem (as scikit-learn does it), else every class. */
function rankedClasses(predictions: ClassificationPredictions): number[] {
  return predictions.positive === null ? [...predictions.classes.keys()] : [predictions.positive];
}

/** The unweighted mean over classes of an area for that class against all others. */
function oneVersusRest(
  predictions: ClassificationPredictions,
  classes: readonly number[],
  area: (order: ScoreOrder, isPositive: Uint8Array) => PreparedMetric,
): PreparedMetric {
  const parts = classes.map((index) => {
    const isPositive = new Uint8Array(predictions.rows);
    for (let row = 0; row < predictions.rows; row++)
      isPositive[row] = predictions.actual[row] === index ? 1 : 0;
    return area(orderByClass(predictions.probabilities!, predictions.classes.length, index), isPositive);
  });
  return {
    evaluate: (weights) => parts.reduce((sum, part) => sum + part.evaluate(weights), 0) / parts.length,
    influence() {
      const mean = new Float64Array(predictions.rows);
      for (const part of parts) {
        const influence = part.influence!();
        for (let row = 0; row < mean.length; row++) mean[row] += influence[row] / parts.length;
      }
      return mean;
    },
  };
}

/**
 * Area under the ROC curve as the Mann–Whitney statistic: the share of (positive, negative) pairs in the right
 * order, ties counting half. Its influences are DeLong's placement values (DeLong, DeLong & Clarke-Pearson 1988,
 * in the linear-time form of Sun & Xu 2014).
 */
function areaUnderRoc({ rows, groupEnds }: ScoreOrder, isPositive: Uint8Array): PreparedMetric {
  return {
    evaluate(weights) {
      let positivesAbove = 0;
      let negatives = 0;
      let ordered = 0;
      let start = 0;
      for (let group = 0; group < groupEnds.length; group++) {
        let positivesHere = 0;
        let negativesHere = 0;
        for (let position = start; position < groupEnds[group]; position++) {
          const row = rows[position];
          const weight = weights === null ? 1 : weights[row];
          if (isPositive[row]) positivesHere += weight;
          else negativesHere += weight;
        }
        ordered += negativesHere * (positivesAbove + positivesHere / 2);
        positivesAbove += positivesHere;
        negatives += negativesHere;
        start = groupEnds[group];
      }
      return ordered / (positivesAbove * negatives);
    },
    influence() {
      const area = this.evaluate(null);
      const count = rows.length;
      let positives = 0;
      for (let row = 0; row < count; row++) positives += isPositive[row];
      const negatives = count - positives;
      const influence = new Float64Array(count);
      let positivesAbove = 0;
      let start = 0;
      for (let group = 0; group < groupEnds.length; group++) {
        const end = groupEnds[group];
        let positivesHere = 0;
        for (let position = start; position < end; position++) positivesHere += isPositive[rows[position]];
        const negativesHere = end - start - positivesHere;
        const negativesBelow = negatives - (start - positivesAbove) - negativesHere;
        const placedAboveNegatives = (negativesBelow + negativesHere / 2) / negatives;
        const placedBelowPositives = (positivesAbove + positivesHere / 2) / positives;
        for (let position = start; position < end; position++) {
          const row = rows[position];
          influence[row] = isPositive[row]
            ? ((placedAboveNegatives - area) * count) / positives
            : ((placedBelowPositives - area) * count) / negatives;
        }
        positivesAbove += positivesHere;
        start = end;
      }
      return influence;
    },
  };
}

/**
 * Average precision without interpolation: the mean over the positives of the precision among all rows that score
 * at least as high, Σ (Rₖ − Rₖ₋₁) Pₖ over the distinct scores, as scikit-learn defines it.
 */
function averagePrecision({ rows, groupEnds }: ScoreOrder, isPositive: Uint8Array): PreparedMetric {
  return {
    evaluate(weights) {
      let positives = 0;
      let all = 0;
      let sum = 0;
      let start = 0;
      for (let group = 0; group < groupEnds.length; group++) {
        let positivesHere = 0;
        for (let position = start; position < groupEnds[group]; position++) {
          const row = rows[position];
          const weight = weights === null ? 1 : weights[row];
          all += weight;
          if (isPositive[row]) positivesHere += weight;
        }
        positives += positivesHere;
        if (positivesHere > 0) sum += positivesHere * (positives / all);
        start = groupEnds[group];
      }
      return sum / positives;
    },
    influence() {
      // With T(s) positives and N(s) rows scoring at least s, and P positives: AP = Σ T(sᵢ)/N(sᵢ) / P over the
      // positives i. One more row of score s adds to N(sᵢ), and if positive to T(sᵢ), of every i with sᵢ ≤ s.
      const value = this.evaluate(null);
      const count = rows.length;
      const groups = groupEnds.length;
      const positivesAtLeast = new Float64Array(groups);
      let positives = 0;
      for (let group = 0, position = 0; group < groups; group++) {
        for (; position < groupEnds[group]; position++) positives += isPositive[rows[position]];
        positivesAtLeast[group] = positives;
      }
      const influence = new Float64Array(count);
      let gainIfPositive = 0;
      let lossOfAnyRow = 0;
      for (let group = groups - 1; group >= 0; group--) {
        const start = group === 0 ? 0 : groupEnds[group - 1];
        const all = groupEnds[group];
        const precision = positivesAtLeast[group] / all;
        const positivesHere = positivesAtLeast[group] - (group === 0 ? 0 : positivesAtLeast[group - 1]);
        gainIfPositive += positivesHere / all;
        lossOfAnyRow += (positivesHere * precision) / all;
        for (let position = start; position < all; position++) {
          const row = rows[position];
          const ownTerm = isPositive[row] ? precision - value + gainIfPositive : 0;
          influence[row] = ((ownTerm - lossOfAnyRow) * count) / positives;
        }
      }
      return influence;
    },
  };
}
