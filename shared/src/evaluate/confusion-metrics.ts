import { costSwing, costsOfRows, expectedCost } from './costs.ts';
import type { MetricDefinition, PreparedMetric } from './metric-definition.ts';
import type { ClassificationPredictions } from './predictions.ts';
import { meanOfRows } from './row-means.ts';

/** All that the metrics below need of a confusion matrix. Each array has one entry a class. */
export interface ConfusionMargins {
  readonly truePositives: Float64Array;
  /** Rows whose actual label is the class. */
  readonly actual: Float64Array;
  /** Rows whose predicted label is the class. */
  readonly predicted: Float64Array;
  readonly positive: number | null;
}

type FromMargins = (margins: ConfusionMargins) => number;

/** Metrics of the predicted labels alone. */
export const confusionMetrics: readonly MetricDefinition<ClassificationPredictions>[] = [
  {
    ...labels('accuracy', 'there are no rows'),
    prepare: (predictions) => ({
      ...fromMargins(predictions, (margins) => sum(margins.truePositives) / sum(margins.actual)),
      outcomes: () => hits(predictions, () => true),
    }),
  },
  {
    ...labels('balanced_accuracy', 'the actual labels hold only one class, or lack one that is predicted'),
    prepare: (predictions) => fromMargins(predictions, balancedAccuracy),
  },
  {
    ...labels('precision', 'no row is predicted to be of the positive class'),
    binaryOnly: { insteadUse: 'precision_macro or precision_weighted' },
    prepare: (predictions) => ({
      ...fromMargins(predictions, (margins) => precisionOf(margins, margins.positive!)),
      outcomes: () => hits(predictions, (row) => predictions.predicted[row] === predictions.positive),
    }),
  },
  {
    ...labels('recall', 'no actual label is of the positive class'),
    binaryOnly: { insteadUse: 'recall_macro or recall_weighted' },
    prepare: (predictions) => ({
      ...fromMargins(predictions, (margins) => recallOf(margins, margins.positive!)),
      outcomes: () => hits(predictions, (row) => predictions.actual[row] === predictions.positive),
    }),
  },
  {
    ...labels('f1', 'the positive class is neither among the actual nor among the predicted labels'),
    binaryOnly: { insteadUse: 'f1_macro or f1_weighted' },
    prepare: (predictions) => fromMargins(predictions, (margins) => f1Of(margins, margins.positive!)),
  },
  ...averages('precision', precisionOf, 'a class that occurs is never predicted'),
  ...averages('recall', recallOf, 'a class that is predicted does not occur among the actual labels'),
  ...averages('f1', f1Of, 'there are no rows'),
  {
    ...labels('matthews_corrcoef', 'the actual or the predicted labels are all of one class'),
    aliases: ['mcc'],
    interval: 'fisher',
    prepare: (predictions) => fromMargins(predictions, matthewsCorrelation),
  },
  {
    ...labels('cohen_kappa', 'the actual and the predicted labels are all of one and the same class'),
    interval: 'fisher',
    prepare: (predictions) => fromMargins(predictions, cohenKappa),
  },
  {
    // The mean over rows of what the answers cost (Elkan 2001, "The foundations of cost-sensitive learning").
    ...labels(expectedCost, 'a row has a class, or is taken for one, that has no cost'),
    direction: 'lower',
    interval: 'log',
    isListed: ({ costs }) => costs !== undefined,
    obstacle: ({ costs }) =>
      costs === undefined ? `${expectedCost} needs gate.costs, which says what each mistake costs.` : null,
    prepare: (predictions) => ({
      ...meanOfRows(costsOfRows(predictions)),
      labelSwing: () => costSwing(predictions),
    }),
  },
];

function labels(name: string, undefinedWhen: string) {
  return { name, task: 'classification', direction: 'higher', interval: 'logit', undefinedWhen } as const;
}

/**
 * The macro and weighted averages of a score per class, over the classes that occur among actual or predicted labels
 * (scikit-learn's default). Where scikit-learn would count an undefined class as 0 with a warning, the average is
 * undefined, except if that class has no weight in it.
 */
function averages(
  name: string,
  ofClass: (margins: ConfusionMargins, index: number) => number,
  undefinedWhen: string,
): MetricDefinition<ClassificationPredictions>[] {
  return [
    {
      ...labels(`${name}_macro`, undefinedWhen),
      prepare: (predictions) =>
        fromMargins(predictions, (margins) => {
          let total = 0;
          let classes = 0;
          for (let index = 0; index < margins.actual.length; index++) {
            if (margins.actual[index] === 0 && margins.predicted[index] === 0) continue;
            total += ofClass(margins, index);
            classes++;
          }
          return total / classes;
        }),
    },
    {
      ...labels(`${name}_weighted`, name === 'precision' ? undefinedWhen : 'there are no rows'),
      prepare: (predictions) =>
        fromMargins(predictions, (margins) => {
          let total = 0;
          for (let index = 0; index < margins.actual.length; index++) {
            if (margins.actual[index] !== 0) total += margins.actual[index] * ofClass(margins, index);
          }
          return total / sum(margins.actual);
        }),
    },
  ];
}

function precisionOf({ truePositives, predicted }: ConfusionMargins, index: number): number {
  return truePositives[index] / predicted[index];
}

function recallOf({ truePositives, actual }: ConfusionMargins, index: number): number {
  return truePositives[index] / actual[index];
}

export function f1Of({ truePositives, actual, predicted }: ConfusionMargins, index: number): number {
  return (2 * truePositives[index]) / (actual[index] + predicted[index]);
}

/** Mean recall over the classes among the actual labels: two at least, and every class that is predicted. */
export function balancedAccuracy(margins: ConfusionMargins): number {
  let total = 0;
  let classes = 0;
  for (let index = 0; index < margins.actual.length; index++) {
    if (margins.actual[index] === 0 && margins.predicted[index] === 0) continue;
    total += recallOf(margins, index);
    classes++;
  }
  return classes < 2 ? Number.NaN : total / classes;
}

/** Gorodkin's correlation of two labelings (2004), which for two classes is Matthews's. */
export function matthewsCorrelation({ truePositives, actual, predicted }: ConfusionMargins): number {
  const rows = sum(actual);
  const covariance = sum(truePositives) * rows - dot(actual, predicted);
  const actualVariance = rows * rows - dot(actual, actual);
  const predictedVariance = rows * rows - dot(predicted, predicted);
  // The product is taken after the roots: rows⁴ would lose the last digits of large counts.
  return covariance / (Math.sqrt(actualVariance) * Math.sqrt(predictedVariance));
}

/** Agreement beyond chance (Cohen 1960). */
export function cohenKappa({ truePositives, actual, predicted }: ConfusionMargins): number {
  const rows = sum(actual);
  const chance = dot(actual, predicted) / rows;
  return (sum(truePositives) - chance) / (rows - chance);
}

function fromMargins(predictions: ClassificationPredictions, compute: FromMargins): PreparedMetric {
  return {
    evaluate: (weights) => compute(confusionMargins(predictions, weights)),
    influence() {
      const margins = confusionMargins(predictions, null);
      const slopes = slopesOf(margins, compute);
      const { actual, predicted, rows } = predictions;
      const influence = new Float64Array(rows);
      for (let row = 0; row < rows; row++) {
        influence[row] = rows * slopeOfCell(slopes, actual[row], predicted[row]);
      }
      return influence;
    },
    labelSwing() {
      const margins = confusionMargins(predictions, null);
      const slopes = slopesOf(margins, compute);
      const classes = margins.actual.length;
      let squares = 0;
      let weight = 0;
      for (let actual = 0; actual < classes; actual++) {
        const right = slopeOfCell(slopes, actual, actual);
        for (let other = 0; other < classes; other++) {
          if (other === actual || margins.actual[actual] === 0) continue;
          squares += margins.actual[actual] * (right - slopeOfCell(slopes, actual, other)) ** 2;
          weight += margins.actual[actual];
        }
      }
      return weight === 0 ? 0 : predictions.rows * Math.sqrt(squares / weight);
    },
  };
}

/** Counts (or sums of weights) of the confusion matrix's diagonal and margins. */
export function confusionMargins(
  predictions: ClassificationPredictions,
  weights: Float64Array | null,
): ConfusionMargins {
  const { actual, predicted, rows } = predictions;
  const classes = predictions.classes.length;
  const margins = {
    truePositives: new Float64Array(classes),
    actual: new Float64Array(classes),
    predicted: new Float64Array(classes),
    positive: predictions.positive,
  };
  for (let row = 0; row < rows; row++) {
    const weight = weights === null ? 1 : weights[row];
    margins.actual[actual[row]] += weight;
    margins.predicted[predicted[row]] += weight;
    if (actual[row] === predicted[row]) margins.truePositives[actual[row]] += weight;
  }
  return margins;
}

/**
 * Derivatives of a metric with respect to each margin, by central differences: the metrics are smooth ratios, and the
 * step is small against the class's own counts, so the relative error is about 1e-8.
 */
function slopesOf(margins: ConfusionMargins, compute: FromMargins): ConfusionMargins {
  const classes = margins.actual.length;
  const slopes = {
    truePositives: new Float64Array(classes),
    actual: new Float64Array(classes),
    predicted: new Float64Array(classes),
    positive: margins.positive,
  };
  for (let index = 0; index < classes; index++) {
    const counts = [margins.actual[index], margins.predicted[index]].filter((count) => count > 0);
    if (counts.length === 0) continue;
    const step = 1e-4 * Math.min(...counts);
    for (const part of ['truePositives', 'actual', 'predicted'] as const) {
      const kept = margins[part][index];
      margins[part][index] = kept + step;
      const above = compute(margins);
      margins[part][index] = kept - step;
      const below = compute(margins);
      margins[part][index] = kept;
      slopes[part][index] = (above - below) / (2 * step);
    }
  }
  return slopes;
}

/** Derivative with respect to one more row in a cell of the confusion matrix. */
function slopeOfCell(slopes: ConfusionMargins, actual: number, predicted: number): number {
  const hit = actual === predicted ? slopes.truePositives[actual] : 0;
  return hit + slopes.actual[actual] + slopes.predicted[predicted];
}

function hits(predictions: ClassificationPredictions, counts: (row: number) => boolean): Int8Array {
  const outcomes = new Int8Array(predictions.rows);
  for (let row = 0; row < predictions.rows; row++) {
    if (!counts(row)) outcomes[row] = -1;
    else outcomes[row] = predictions.actual[row] === predictions.predicted[row] ? 1 : 0;
  }
  return outcomes;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) total += values[index];
  return total;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let index = 0; index < a.length; index++) total += a[index] * b[index];
  return total;
}
