import { area, line } from 'd3-shape';
import type { LinesBlock } from '../chart-tables.ts';
import { formatNumber } from '../format.ts';
import { escapeHtml } from '../html-escape.ts';
import type { LineSeries } from '../report.ts';
import { horizontalAxis, type Plot, verticalAxis } from './axes.ts';
import { extentOf, isDrawable } from './extent.ts';
import type { Scale } from './scale.ts';
import { type Chart, type ChartWidth, drawnSeries, place, svg, svgText } from './svg.ts';

const top = 34;

/** A picture is no finer than this: lines with more points are thinned. */
const mostPoints = 600;

interface Point {
  x: number;
  y: number;
  note: string;
  range: readonly [number, number] | null;
}

interface Drawn {
  series: LineSeries;
  /** "series-1" …, or "reference". */
  look: string;
  points: Point[];
}

/** Lines over a numeric axis. Each series has a colour and a dash pattern of its own. */
export function linesChart(block: LinesBlock, width: ChartWidth): Chart {
  const drawn = drawnOf(block.series);
  const right = width - 24;
  const bottom = top + (block.domain === undefined ? 240 : 300);
  const height = bottom + 54;
  const points = drawn.flatMap((one) => one.points);
  const xExtent = block.domain?.x ?? extentOf(points.map(({ x }) => x));
  const yExtent = block.domain?.y ?? extentOf(points.flatMap(({ y, range }) => [y, ...(range ?? [])]));
  if (points.length === 0 || xExtent === null || yExtent === null) {
    const content = [svgText('Nothing to draw.', 0, 20)];
    return {
      legend: [],
      svg: svg({ width, height: 56, title: block.title, description: 'There is nothing to draw.', content }),
    };
  }
  const y = verticalAxis(
    yExtent,
    { top, bottom },
    { count: 5, round: block.domain === undefined, format: formatNumber },
  );
  const plot: Plot = { left: y.left, right, top, bottom };
  const x = horizontalAxis(xExtent, plot, formatNumber);
  const content = [
    svgText(block.y, 0, top - 16),
    ...y.draw(right),
    ...x.content,
    svgText(block.x, right, bottom + 46, 'end'),
    ...drawn.map((one) => bandOf(one, x.scale, y.scale)),
    ...drawn.map((one) => lineOf(one, x.scale, y.scale)),
    ...drawn.map((one) => markOf(one, x.scale, y.scale)),
  ].filter((element) => element !== '');
  return {
    legend: drawn.map(({ series, look }) => ({ class: `line ${look}`, name: series.name })),
    svg: svg({
      width,
      height,
      title: block.title,
      description: describe(block, drawn),
      axes: { x: block.x, y: block.y },
      content,
    }),
  };
}

/** References keep out of the way of the colours. */
function drawnOf(all: readonly LineSeries[]): Drawn[] {
  let colour = 0;
  return all
    .map((series) => ({ series, look: series.reference ? 'reference' : `series-${++colour}` }))
    .slice(0, drawnSeries)
    .map(({ series, look }) => ({ series, look, points: thinned(drawablePoints(series)) }));
}

function drawablePoints({ points, notes, ranges }: LineSeries): Point[] {
  return points
    .map(([x, y], index): Point => {
      const range = ranges?.[index];
      return { x, y, note: notes?.[index] ?? '', range: range?.every(isDrawable) ? range : null };
    })
    .filter(({ x, y }) => isDrawable(x) && isDrawable(y))
    .sort((a, b) => a.x - b.x);
}

function bandOf({ points, look }: Drawn, x: Scale, y: Scale): string {
  const band = points.filter(({ range }) => range !== null);
  if (band.length < 2) return '';
  const path = area<Point>(
    (point) => x.at(point.x),
    (point) => y.at(point.range![0]),
    (point) => y.at(point.range![1]),
  ).digits(1);
  return `<path class="band ${look}" d="${path(band)}"/>`;
}

/** The line, with what the page's script says of its points. */
function lineOf({ series, points, look }: Drawn, x: Scale, y: Scale): string {
  if (points.length === 0) return '';
  const path = line<Point>(
    (point) => x.at(point.x),
    (point) => y.at(point.y),
  ).digits(1);
  if (series.reference) return `<path class="line reference" d="${path(points)}"/>`;
  const said = points.map((point) => [formatNumber(point.x), formatNumber(point.y), ...notesOf(point)]);
  const values = said.map((texts) => texts.map(withoutSeparators).join('|')).join(';');
  const names = `data-name="${escapeHtml(series.name, 60)}" data-values="${escapeHtml(values, values.length)}"`;
  const [only] = points;
  if (points.length > 1) return `<path class="line ${look}" d="${path(points)}" ${names}/>`;
  return `<circle class="${look}" cx="${place(x.at(only.x))}" cy="${place(y.at(only.y))}" r="4" ${names}/>`;
}

function notesOf({ note, range }: Point): string[] {
  const reach = range === null ? '' : `${formatNumber(range[0])} to ${formatNumber(range[1])}`;
  return [reach, note].filter((text) => text !== '');
}

function withoutSeparators(text: string): string {
  return text.replace(/[|;]/g, ',');
}

function markOf({ series, look }: Drawn, x: Scale, y: Scale): string {
  const { mark } = series;
  if (mark === undefined || !isDrawable(mark.x) || !isDrawable(mark.y)) return '';
  const text = `${escapeHtml(series.name, 60)}: ${escapeHtml(mark.label, 120)}`;
  return `<circle class="mark ${look}" cx="${place(x.at(mark.x))}" cy="${place(y.at(mark.y))}" r="5.5"><title>${text}</title></circle>`;
}

function describe(block: LinesBlock, drawn: readonly Drawn[]): string {
  const sentences = drawn
    .filter(({ points, series }) => points.length > 0 && !series.reference)
    .map(({ series, points }) => {
      const first = points[0];
      const last = points[points.length - 1];
      return `${series.name}: from ${formatNumber(first.y)} at ${formatNumber(first.x)} to ${formatNumber(last.y)} at ${formatNumber(last.x)}.`;
    });
  return `Line chart of ${block.y} by ${block.x}. ${sentences.join(' ')} Its figures are in the table below it.`;
}

/** The lowest and the highest point of each of many equal runs, so that no peak is lost. */
function thinned(points: Point[]): Point[] {
  if (points.length <= mostPoints) return points;
  const runs = mostPoints / 2;
  const kept = [points[0]];
  for (let run = 0; run < runs; run++) {
    const start = Math.floor((run * points.length) / runs);
    const end = Math.floor(((run + 1) * points.length) / runs);
    let lowest = start;
    let highest = start;
    for (let i = start; i < end; i++) {
      if (points[i].y < points[lowest].y) lowest = i;
      if (points[i].y > points[highest].y) highest = i;
    }
    kept.push(points[Math.min(lowest, highest)], points[Math.max(lowest, highest)]);
  }
  kept.push(points[points.length - 1]);
  return kept;
}
