import { residualBands, residualHistogram } from '../evaluate/curves/residuals.ts';
import type { RegressionPredictions } from '../evaluate/predictions.ts';
import { formatNumber } from '../report/format.ts';
import type { Block } from '../report/report.ts';
import type { ModelAnswers } from './model-answers.ts';

/** How far the models are off: all residuals, and how they spread from low to high predictions. */
export function residualFigures(models: readonly ModelAnswers<RegressionPredictions>[]): Block[] {
  // In a histogram the first is what the others are held against.
  const before = [...models].reverse();
  const histogram = residualHistogram(before.map(({ predictions }) => predictions));
  const blocks: Block[] = [];
  if (histogram !== null) {
    blocks.push({
      kind: 'histogram',
      title: 'Residuals: actual minus predicted (the outermost bins hold all beyond)',
      edges: histogram.edges,
      series: before.map(({ name }, k) => ({ name, shares: histogram.shares[k] })),
    });
  }
  const series = models.flatMap(({ name, predictions }) => {
    const bands = residualBands(predictions);
    if (bands.length < 2) return [];
    return [
      {
        name: `${name}: median, and 10 % to 90 %`,
        points: bands.map(({ predicted, median }): [number, number] => [predicted, median]),
        ranges: bands.map(({ low, high }): [number, number] => [low, high]),
        notes: bands.map(({ rows }) => `${formatNumber(rows)} rows`),
        bands,
        model: name,
      },
    ];
  });
  if (series.length === 0) return blocks;
  const places = series.flatMap(({ points }) => points.map(([x]) => x));
  blocks.push({
    kind: 'lines',
    title: 'Residuals by prediction',
    x: 'Prediction',
    y: 'Actual minus predicted',
    series: [
      ...series.map(({ name, points, ranges, notes }) => ({ name, points, ranges, notes })),
      {
        name: 'No error',
        reference: true,
        points: [
          [Math.min(...places), 0],
          [Math.max(...places), 0],
        ],
      },
    ],
    figures: {
      columns: [
        { heading: 'Model' },
        ...['Mean prediction', 'Rows', '10 %', 'Median', '90 %'].map((heading) => ({
          heading,
          align: 'right' as const,
        })),
      ],
      rows: series.flatMap(({ model, bands }) =>
        bands.map(({ predicted, rows, low, median, high }) => [
          model,
          ...[predicted, rows, low, median, high].map(formatNumber),
        ]),
      ),
    },
  });
  return blocks;
}
