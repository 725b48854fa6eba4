import type { BarsBlock } from '../chart-tables.ts';
import { formatNumber } from '../format.ts';
import { escapeHtml } from '../html-escape.ts';
import { extentOf, isDrawable } from './extent.ts';
import { linearScale } from './scale.ts';
import { type Chart, type ChartWidth, place, svg, svgText } from './svg.ts';

/** More bars than this are hard to read; the rest stands in the table beneath. */
const drawnBars = 30;
const barDistance = 44;

/** Horizontal bars from zero, each below its name, so that long names have room. */
export function barsChart(block: BarsBlock, width: ChartWidth): Chart {
  const bars = block.bars.slice(0, drawnBars);
  const [low, high] = extentOf([0, ...bars.map(({ value }) => value)]) ?? [0, 1];
  const scale = linearScale(low === high ? [0, 1] : [low, high], [0, width], { count: 5 });
  const zero = scale.at(0);
  const content = bars.flatMap(({ label, value }, index) => {
    const top = index * barDistance;
    const end = isDrawable(value) ? scale.at(value) : zero;
    const figure = formatNumber(value);
    return [
      `<g><title>${escapeHtml(label)}: ${figure}</title>`,
      `<rect class="ground" x="0" y="${top}" width="${width}" height="${barDistance}"/>`,
      svgText(label, 0, top + 15, 'start', width === 560 ? 50 : 36),
      svgText(figure, width, top + 15, 'end'),
      `<rect class="track" x="0" y="${top + 24}" width="${width}" height="8" rx="2"/>`,
      `<rect class="series-1" x="${place(Math.min(zero, end))}" y="${top + 24}" width="${place(Math.abs(end - zero))}" height="8" rx="2"/>`,
      '</g>',
    ];
  });
  const more = block.bars.length - bars.length;
  if (more > 0) content.push(svgText(`… and ${formatNumber(more)} more`, 0, bars.length * barDistance + 15));
  return {
    legend: [],
    svg: svg({
      width,
      height: Math.max(1, bars.length + (more > 0 ? 1 : 0)) * barDistance,
      title: block.title,
      description: `Bar chart with ${formatNumber(block.bars.length)} bars. Its figures are in the table below it.`,
      content,
    }),
  };
}
