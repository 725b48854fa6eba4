import { precisionRecallCurve, rocCurve, type ScoreCurve } from '../evaluate/curves/score-curve.ts';
import { thinCurve } from '../evaluate/curves/thin-curve.ts';
import { computeMetric } from '../evaluate/metrics.ts';
import type { ClassificationPredictions } from '../evaluate/predictions.ts';
import { formatNumber } from '../report/format.ts';
import type { Block, LineSeries } from '../report/report.ts';
import { figuresByModel, type ModelAnswers } from './model-answers.ts';

type Classifier = ModelAnswers<ClassificationPredictions>;

const unitSquare = { x: [0, 1], y: [0, 1] } as const;

/** Places at which the tables beneath the curves have a row. */
const places = Array.from({ length: 21 }, (_, k) => k / 20);

/** Of a problem with many classes the curves of those with most rows are drawn. */
const drawnClasses = 5;

interface NamedCurve {
  readonly name: string;
  readonly whole: ScoreCurve;
  readonly mark: LineSeries['mark'];
}

/** ROC and precision–recall: of each model in a binary problem, of each class against the rest with the first model else. */
export function thresholdFigures(models: readonly Classifier[]): Block[] {
  return [rocFigure(models), precisionRecallFigure(models)].filter((block) => block !== null);
}

function rocFigure(models: readonly Classifier[]): Block | null {
  const curves = curvesOf(models, rocCurve, 'roc_auc', 'area', ({ falseAlarmRate, hitRate }) => ({
    x: falseAlarmRate,
    y: hitRate,
  }));
  if (curves.length === 0) return null;
  return {
    kind: 'lines',
    title: titleOf('ROC curve', models),
    x: 'False positive rate',
    y: 'True positive rate',
    domain: unitSquare,
    series: [
      ...curves.map(seriesOf),
      {
        name: 'Chance',
        reference: true,
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
    figures: figuresByModel(
      'False positive rate',
      places,
      curves.map(({ name, whole }) => ({ name, valueAt: (place) => valueAt(whole, place) })),
    ),
  };
}

function precisionRecallFigure(models: readonly Classifier[]): Block | null {
  const curves = curvesOf(
    models,
    precisionRecallCurve,
    'average_precision',
    'average precision',
    ({ hitRate, precision }) => (precision === null ? undefined : { x: hitRate, y: precision }),
  );
  if (curves.length === 0) return null;
  const { positive, actual, rows } = models[0].predictions;
  const share =
    positive === null ? null : actual.reduce((sum, k) => sum + (k === positive ? 1 : 0), 0) / rows;
  const chance: LineSeries[] =
    share === null
      ? []
      : [
          {
            name: `Chance: ${formatNumber(share)}`,
            reference: true,
            points: [
              [0, share],
              [1, share],
            ],
          },
        ];
  return {
    kind: 'lines',
    title: titleOf('Precision–recall curve', models),
    x: 'Recall',
    y: 'Precision',
    domain: unitSquare,
    series: [...curves.map(seriesOf), ...chance],
    figures: figuresByModel(
      'Recall',
      places,
      curves.map(({ name, whole }) => ({ name, valueAt: (place) => valueAt(whole, place) })),
    ),
  };
}

function titleOf(curve: string, [{ name, predictions }]: readonly Classifier[]): string {
  const { positive, classes } = predictions;
  if (positive !== null) return `${curve} of "${classes[positive]}"`;
  return `${curve} of each class against the rest${name === '' ? '' : ` (${name})`}`;
}

interface Decisions {
  falseAlarmRate: number;
  hitRate: number;
  precision: number | null;
}

function curvesOf(
  models: readonly Classifier[],
  curveOf: typeof rocCurve,
  metric: string,
  metricName: string,
  place: (decisions: Decisions) => { x: number; y: number } | undefined,
): NamedCurve[] {
  const [{ predictions: first }] = models;
  if (first.positive === null) {
    if (first.probabilities === null) return [];
    const scored = { ...first, probabilities: first.probabilities };
    return largestClasses(first).flatMap((index) => {
      const whole = curveOf(scored, index);
      return whole === null ? [] : [{ name: first.classes[index], whole, mark: undefined }];
    });
  }
  return models.flatMap(({ name, predictions }) => {
    const { probabilities, positive } = predictions;
    const whole =
      probabilities === null || positive === null
        ? null
        : curveOf({ ...predictions, probabilities }, positive);
    if (whole === null) return [];
    const at = place(decisionsOf(predictions));
    const label = at && `as it decides: ${formatNumber(at.y)} at ${formatNumber(at.x)}`;
    return [
      {
        name: `${name}: ${metricName} ${formatNumber(computeMetric(predictions, metric).value)}`,
        whole,
        mark: at && label ? { ...at, label } : undefined,
      },
    ];
  });
}

function seriesOf({ name, whole, mark }: NamedCurve): LineSeries {
  const { x, y, thresholds } = thinCurve(whole);
  return {
    name,
    points: Array.from(x, (value, k) => [value, y[k]]),
    notes: Array.from(thresholds, (threshold) =>
      Number.isFinite(threshold) ? `threshold ${formatNumber(threshold)}` : '',
    ),
    ...(mark === undefined ? {} : { mark }),
  };
}

/** How a binary model decides by its own threshold. */
function decisionsOf({ actual, predicted, positive, rows }: ClassificationPredictions): Decisions {
  let hits = 0;
  let falseAlarms = 0;
  let positives = 0;
  for (let row = 0; row < rows; row++) {
    if (actual[row] === positive) positives++;
    if (predicted[row] !== positive) continue;
    if (actual[row] === positive) hits++;
    else falseAlarms++;
  }
  return {
    hitRate: hits / positives,
    falseAlarmRate: falseAlarms / (rows - positives),
    precision: hits + falseAlarms === 0 ? null : hits / (hits + falseAlarms),
  };
}

/** In the order of the classes. */
function largestClasses({ classes, actual }: ClassificationPredictions): number[] {
  const counts = new Float64Array(classes.length);
  for (const index of actual) counts[index]++;
  return Array.from(counts.keys())
    .sort((a, b) => counts[b] - counts[a])
    .slice(0, drawnClasses)
    .sort((a, b) => a - b);
}

/** The y of a curve at an x, on the straight line between its points; of several at that x the highest. */
function valueAt({ x, y }: ScoreCurve, place: number): number | null {
  let next = 0;
  while (next < x.length && x[next] <= place) next++;
  if (next > 0 && x[next - 1] === place) {
    let best = 0;
    for (let k = next - 1; k >= 0 && x[k] === place; k--) best = Math.max(best, y[k]);
    return best;
  }
  if (next === 0 || next === x.length) return null;
  return y[next - 1] + ((y[next] - y[next - 1]) * (place - x[next - 1])) / (x[next] - x[next - 1]);
}
