import { isDrawable } from './charts/extent.ts';
import { formatNumber, formatPercent, noFigure } from './format.ts';
import type { Block, LineSeries, ReportTable } from './report.ts';

/** A chart's figures as a table: for readers without pictures, and beneath every picture. */

export type BarsBlock = Extract<Block, { kind: 'bars' }>;
export type LinesBlock = Extract<Block, { kind: 'lines' }>;
export type IntervalsBlock = Extract<Block, { kind: 'intervals' }>;
export type HistogramBlock = Extract<Block, { kind: 'histogram' }>;
export type DistributionsBlock = Extract<Block, { kind: 'distributions' }>;
export type HeatmapBlock = Extract<Block, { kind: 'heatmap' }>;

const nothingToShow = 'Nothing to show.';

export function barsTable(block: BarsBlock): ReportTable {
  return {
    columns: [{ heading: 'Name' }, { heading: 'Value', align: 'right' }],
    rows: block.bars.map(({ label, value }) => [label, formatNumber(value)]),
    empty: nothingToShow,
  };
}

/** One row for each item, with the ends of its interval. */
export function intervalsTable(block: IntervalsBlock): ReportTable {
  const noted = block.items.some(({ note }) => note !== undefined);
  return {
    columns: [
      { heading: 'Name' },
      { heading: block.x, align: 'right' },
      { heading: 'Interval', align: 'right' },
      ...(noted ? [{ heading: 'Remark' }] : []),
    ],
    rows: block.items.map(({ label, value, interval, note }) => [
      label,
      formatNumber(value),
      interval === null ? noFigure : `${formatNumber(interval.lower)} to ${formatNumber(interval.upper)}`,
      ...(noted ? [note ?? ''] : []),
    ]),
    empty: nothingToShow,
  };
}

/** One row for each x, with the y of every series there. */
export function linesTable(block: LinesBlock): ReportTable {
  if (block.figures !== undefined) return block.figures;
  const values = new Map<number, (number | null)[]>();
  block.series.forEach((series, index) => {
    for (const [x, y] of series.points) {
      let row = values.get(x);
      if (row === undefined) {
        row = new Array<number | null>(block.series.length).fill(null);
        values.set(x, row);
      }
      row[index] = y;
    }
  });
  return {
    columns: [
      { heading: block.x, align: 'right' },
      ...block.series.map(({ name }) => ({ heading: name, align: 'right' as const })),
    ],
    rows: [...values]
      .sort(([a], [b]) => a - b)
      .map(([x, row]) => [formatNumber(x), ...row.map((y) => formatNumber(y))]),
    empty: nothingToShow,
  };
}

/** One row for each series: where it begins, its lowest and its highest point, and where it ends. */
export function linesSummaryTable(block: LinesBlock): ReportTable {
  if (block.figures !== undefined) return block.figures;
  return {
    columns: [
      { heading: `${block.y} by ${block.x}` },
      { heading: 'First', align: 'right' },
      { heading: 'Lowest', align: 'right' },
      { heading: 'Highest', align: 'right' },
      { heading: 'Last', align: 'right' },
    ],
    rows: block.series.map((series) => {
      const points = finitePoints(series);
      if (points.length === 0) return [series.name, noFigure, noFigure, noFigure, noFigure];
      let lowest = points[0];
      let highest = points[0];
      for (const point of points) {
        if (point[1] < lowest[1]) lowest = point;
        if (point[1] > highest[1]) highest = point;
      }
      return [series.name, ...[points[0], lowest, highest, points[points.length - 1]].map(describePoint)];
    }),
    empty: nothingToShow,
  };
}

export function histogramTable(block: HistogramBlock): ReportTable {
  return {
    columns: [
      { heading: 'Range', align: 'right' },
      ...block.series.map(({ name }) => ({ heading: name, align: 'right' as const })),
    ],
    rows: binLabels(block.edges).map((label, bin) => [
      label,
      ...block.series.map(({ shares }) => formatPercent(shares[bin] ?? null)),
    ]),
    empty: nothingToShow,
  };
}

/** The points of a series that can be drawn, by x. */
export function finitePoints(series: LineSeries): [x: number, y: number][] {
  return series.points.filter(([x, y]) => isDrawable(x) && isDrawable(y)).sort(([a], [b]) => a - b);
}

/** "17 – 24.5" for each bin. */
export function binLabels(edges: readonly number[]): string[] {
  return edges.slice(1).map((edge, bin) => `${formatNumber(edges[bin])} – ${formatNumber(edge)}`);
}

function describePoint([x, y]: [x: number, y: number]): string {
  return `${formatNumber(y)} (at ${formatNumber(x)})`;
}
