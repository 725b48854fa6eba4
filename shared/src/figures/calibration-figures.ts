import { type ReliabilityBin, reliability, reliabilityBins } from '../evaluate/curves/reliability.ts';
import type { ClassificationPredictions } from '../evaluate/predictions.ts';
import { formatNumber, formatPercent, noFigure } from '../report/format.ts';
import type { Block, LineSeries, ReportTable } from '../report/report.ts';
import type { ModelAnswers } from './model-answers.ts';

interface NamedBins {
  readonly name: string;
  readonly bins: readonly ReliabilityBin[];
  readonly rows: number;
}

/**
 * How often what is predicted with some probability comes true, and how often each probability is predicted: of the
 * positive class in a binary problem, else of the class that is predicted.
 */
export function calibrationFigures(models: readonly ModelAnswers<ClassificationPredictions>[]): Block[] {
  const judged = models.flatMap(({ name, predictions }): NamedBins[] => {
    const bins = binsOf(predictions);
    return bins === null ? [] : [{ name, bins, rows: predictions.rows }];
  });
  if (judged.length === 0) return [];
  const { positive, classes } = models[0].predictions;
  const what = positive === null ? 'the predicted class' : `"${classes[positive]}"`;
  const edges = Array.from({ length: reliabilityBins + 1 }, (_, edge) => edge / reliabilityBins);
  // In a histogram the first is what the others are held against.
  const before = [...judged].reverse();
  return [
    {
      kind: 'lines',
      title: `Calibration: how often ${what} comes true`,
      x: 'Mean predicted probability',
      y: 'Share that came true',
      domain: { x: [0, 1], y: [0, 1] },
      series: [
        ...judged.map(seriesOf),
        {
          name: 'Perfectly calibrated',
          reference: true,
          points: [
            [0, 0],
            [1, 1],
          ],
        },
      ],
      figures: binTable(judged),
    },
    {
      kind: 'histogram',
      title: `Predicted probabilities of ${what}`,
      edges,
      series: before.map(({ name, bins, rows }) => ({
        name,
        shares: bins.map((bin) => (rows === 0 ? 0 : bin.rows / rows)),
      })),
    },
  ];
}

function binsOf({
  probabilities,
  positive,
  classes,
  rows,
  actual,
  predicted,
}: ClassificationPredictions): readonly ReliabilityBin[] | null {
  if (probabilities === null || rows === 0) return null;
  const given = new Float64Array(rows);
  const happened = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const index = positive ?? predicted[row];
    given[row] = probabilities[row * classes.length + index];
    happened[row] = actual[row] === index ? 1 : 0;
  }
  return reliability(given, happened);
}

function seriesOf({ name, bins }: NamedBins): LineSeries {
  const held = bins.filter(({ rows }) => rows > 0);
  return {
    name,
    points: held.map(({ meanProbability, share }) => [meanProbability!, share!]),
    ranges: held.map(({ interval }) => [interval!.lower, interval!.upper]),
    notes: held.map(({ rows }) => `${formatNumber(rows)} rows`),
  };
}

function binTable(judged: readonly NamedBins[]): ReportTable {
  const single = judged.length === 1;
  const headingOf = (name: string, what: string) =>
    single ? `${what.charAt(0).toUpperCase()}${what.slice(1)}` : `${name}: ${what}`;
  return {
    columns: [
      { heading: 'Probability' },
      ...judged.flatMap(({ name }) =>
        ['rows', 'mean probability', 'came true'].map((what) => ({
          heading: headingOf(name, what),
          align: 'right' as const,
        })),
      ),
    ],
    rows: judged[0].bins.map(({ lower, upper }, bin) => [
      `${formatNumber(lower)} to ${formatNumber(upper)}`,
      ...judged.flatMap(({ bins }) => {
        const { rows, meanProbability, share } = bins[bin];
        if (rows === 0) return ['0', noFigure, noFigure];
        return [formatNumber(rows), formatPercent(meanProbability), formatPercent(share)];
      }),
    ]),
  };
}
