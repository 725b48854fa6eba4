import type { IntervalsBlock } from '../chart-tables.ts';
import { formatNumber } from '../format.ts';
import { escapeHtml } from '../html-escape.ts';
import type { IntervalItem } from '../report.ts';
import { horizontalAxis, type Plot } from './axes.ts';
import { extentOf, isDrawable } from './extent.ts';
import type { Scale } from './scale.ts';
import { type Chart, type ChartWidth, place, svg, svgText, widthOf } from './svg.ts';

/** More than this are hard to read; the rest stands in the table beneath. */
const drawnItems = 30;
const distance = 42;
const left = 12;

/** A dot for each value and a line for its interval, each below its name, against a common reference. */
export function intervalsChart(block: IntervalsBlock, width: ChartWidth): Chart {
  const items = block.items.filter(({ value }) => isDrawable(value)).slice(0, drawnItems);
  const extent = extentOf([
    ...items.flatMap(({ value, interval }) => [value, interval?.lower ?? value, interval?.upper ?? value]),
    ...(block.reference === undefined ? [] : [block.reference.value]),
  ]);
  if (items.length === 0 || extent === null) {
    const content = [svgText('Nothing to draw.', 0, 20)];
    return {
      legend: [],
      svg: svg({ width, height: 56, title: block.title, description: 'There is nothing to draw.', content }),
    };
  }
  // The values have a column of their own: a line through a figure makes another one of it.
  const right = width - widthOf(items.map(({ value }) => formatNumber(value))) - 16;
  const plot: Plot = { left, right, top: 0, bottom: items.length * distance + 8 };
  const spare = (extent[1] - extent[0]) * 0.03;
  const { scale, content } = horizontalAxis([extent[0] - spare, extent[1] + spare], plot, formatNumber);
  const { reference } = block;
  if (reference !== undefined && isDrawable(reference.value)) {
    const at = place(scale.at(reference.value));
    content.push(`<line class="line reference" x1="${at}" x2="${at}" y1="0" y2="${plot.bottom}"/>`);
  }
  items.forEach((item, index) => {
    content.push(...row(item, index * distance, scale, width));
  });
  content.push(svgText(block.x, right, plot.bottom + 48, 'end'));
  const more = block.items.length - items.length;
  if (more > 0) content.push(svgText(`… and ${formatNumber(more)} more`, 0, plot.bottom + 48));
  return {
    legend: [
      { class: 'series-1', name: 'Value and interval' },
      ...(reference === undefined
        ? []
        : [{ class: 'line reference', name: `${reference.label}: ${formatNumber(reference.value)}` }]),
    ],
    svg: svg({
      width,
      height: plot.bottom + 58,
      title: block.title,
      description: `Values of ${block.x} with their intervals: ${formatNumber(block.items.length)} rows. Its figures are in the table below it.`,
      content,
    }),
  };
}

function row(
  { label, value, interval, note }: IntervalItem,
  top: number,
  scale: Scale,
  width: number,
): string[] {
  const y = top + 30;
  const figure = formatNumber(value);
  const reach =
    interval === null ? '' : ` (${formatNumber(interval.lower)} to ${formatNumber(interval.upper)})`;
  const more = note === undefined ? '' : `, ${escapeHtml(note, 120)}`;
  const content = [
    `<g><title>${escapeHtml(label, 120)}: ${figure}${reach}${more}</title>`,
    `<rect class="ground" x="0" y="${top}" width="${width}" height="${distance}"/>`,
    svgText(label, 0, top + 15, 'start', width === 560 ? 50 : 36),
    svgText(figure, width, top + 15, 'end'),
  ];
  if (interval !== null && isDrawable(interval.lower) && isDrawable(interval.upper)) {
    content.push(
      `<line class="whisker series-1" x1="${place(scale.at(interval.lower))}" x2="${place(scale.at(interval.upper))}" y1="${y}" y2="${y}"/>`,
    );
  }
  content.push(`<circle class="series-1" cx="${place(scale.at(value))}" cy="${y}" r="4.5"/>`, '</g>');
  return content;
}
