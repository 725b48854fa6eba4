import { finitePoints, type LinesBlock } from '../chart-tables.ts';
import { formatNumber } from '../format.ts';
import { extentOf, linearScale } from './scale.ts';
import { chartWidth, drawnSeries, legendLine, place, svg, svgText } from './svg.ts';

const left = 66;
const right = chartWidth - 14;
const plotHeight = 240;

/** A picture is no finer than this: lines with more points are thinned. */
const mostPoints = 600;

/** Lines over a numeric axis. Each series has a colour and a dash pattern of its own. */
export function linesChart(block: LinesBlock): string {
  const series = block.series
    .slice(0, drawnSeries)
    .map((one) => ({ name: one.name, points: finitePoints(one) }));
  const top = series.length * legendLine + 46;
  const bottom = top + plotHeight;
  const height = bottom + 56;
  const all = series.flatMap(({ points }) => points);
  const xExtent = extentOf(all.map(([x]) => x));
  const yExtent = extentOf(all.map(([, y]) => y));
  if (xExtent === null || yExtent === null) {
    return svg({
      height: legendLine * 2,
      title: block.title,
      description: 'There is nothing to draw.',
      content: [svgText('Nothing to draw.', 0, 20)],
    });
  }
  const x = linearScale(xExtent, [left, right], { count: 5 });
  const y = linearScale(yExtent, [bottom, top], { count: 5, round: true });
  const content = series.map(({ name }, index) => legend(name, index));
  content.push(svgText(block.y, 0, top - 22));
  for (const tick of y.ticks) {
    const at = place(y.at(tick));
    content.push(`<line class="grid" x1="${left}" x2="${right}" y1="${at}" y2="${at}"/>`);
    content.push(svgText(formatNumber(tick), left - 8, y.at(tick) + 5, 'end'));
  }
  content.push(`<line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`);
  for (const tick of x.ticks) content.push(svgText(formatNumber(tick), x.at(tick), bottom + 22, 'middle'));
  content.push(svgText(block.x, right, bottom + 46, 'end'));
  series.forEach(({ points }, index) => {
    const path = thinned(points).map(([px, py]) => `${place(x.at(px))},${place(y.at(py))}`);
    if (path.length === 1) {
      const [cx, cy] = path[0].split(',');
      content.push(`<circle class="series-${index + 1}" cx="${cx}" cy="${cy}" r="4"/>`);
    } else if (path.length > 1) {
      content.push(`<polyline class="line series-${index + 1}" points="${path.join(' ')}"/>`);
    }
  });
  return svg({
    height,
    title: block.title,
    description: describe(block, series),
    content,
  });
}

function legend(name: string, index: number): string {
  const y = index * legendLine + 14;
  const sample = `<line class="line series-${index + 1}" x1="0" x2="32" y1="${y - 5}" y2="${y - 5}"/>`;
  return sample + svgText(name, 42, y);
}

function describe(block: LinesBlock, series: { name: string; points: [number, number][] }[]): string {
  const sentences = series
    .filter(({ points }) => points.length > 0)
    .map(({ name, points }) => {
      const [firstX, firstY] = points[0];
      const [lastX, lastY] = points[points.length - 1];
      return `${name}: from ${formatNumber(firstY)} at ${formatNumber(firstX)} to ${formatNumber(lastY)} at ${formatNumber(lastX)}.`;
    });
  return `Line chart of ${block.y} by ${block.x}. ${sentences.join(' ')}`;
}

/** The lowest and the highest point of each of many equal runs, so that no peak is lost. */
function thinned(points: [x: number, y: number][]): [x: number, y: number][] {
  if (points.length <= mostPoints) return points;
  const runs = mostPoints / 2;
  const kept: [x: number, y: number][] = [points[0]];
  for (let run = 0; run < runs; run++) {
    const start = Math.floor((run * points.length) / runs);
    const end = Math.floor(((run + 1) * points.length) / runs);
    let lowest = start;
    let highest = start;
    for (let i = start; i < end; i++) {
      if (points[i][1] < points[lowest][1]) lowest = i;
      if (points[i][1] > points[highest][1]) highest = i;
    }
    kept.push(points[Math.min(lowest, highest)], points[Math.max(lowest, highest)]);
  }
  kept.push(points[points.length - 1]);
  return kept;
}
