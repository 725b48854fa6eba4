import { binLabels, type HistogramBlock } from '../chart-tables.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { escapeHtml } from '../html-escape.ts';
import { verticalAxis } from './axes.ts';
import { extentOf, isDrawable } from './extent.ts';
import { type Chart, type ChartWidth, drawnSeries, place, svg, svgText, widthOf } from './svg.ts';

const top = 16;
const bottom = top + 220;

/**
 * The share of rows in each bin, the series side by side. All bins are drawn equally wide, whatever their range:
 * heights are shares, so the widths of unequal bins would mislead.
 */
export function histogramChart(block: HistogramBlock, width: ChartWidth): Chart {
  const series = block.series.slice(0, drawnSeries);
  const labels = binLabels(block.edges);
  const right = width - 14;
  const [, highest] = extentOf([0, ...series.flatMap(({ shares }) => shares)]) ?? [0, 0];
  const y = verticalAxis(
    [0, highest || 1],
    { top, bottom },
    { count: 4, round: true, format: formatPercent },
  );
  const { left } = y;
  const content = y.draw(right);
  const slot = (right - left) / Math.max(1, labels.length);
  const barWidth = (slot * 0.84) / Math.max(1, series.length);
  // The first of several is what the others are held against, and hollow.
  const look = (index: number): string => `bin series-${series.length === 1 ? 2 : index + 1}`;
  labels.forEach((label, bin) => {
    series.forEach(({ name, shares }, index) => {
      const share = shares[bin];
      if (share === undefined || !isDrawable(share)) return;
      const x = left + slot * (bin + 0.08) + barWidth * index;
      const at = y.scale.at(share);
      content.push(
        `<rect class="${look(index)}" x="${place(x)}" y="${place(at)}" width="${place(barWidth)}" height="${place(bottom - at)}"><title>${escapeHtml(name, 60)}, ${escapeHtml(label)}: ${formatPercent(share)}</title></rect>`,
      );
    });
  });
  content.push(`<line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`);
  content.push(...edgeLabels(block.edges, left, right));
  return {
    legend: series.map(({ name }, index) => ({ class: look(index), name })),
    svg: svg({
      width,
      height: bottom + 34,
      title: block.title,
      description: `Histogram with ${labels.length} bins of ${series.map(({ name }) => name).join(' and ')}. Its figures are in the table below it.`,
      content,
    }),
  };
}

/** As many edges as have room. */
function edgeLabels(edges: readonly number[], left: number, right: number): string[] {
  const bins = edges.length - 1;
  if (bins < 1) return [];
  const texts = edges.map(formatNumber);
  const room = Math.max(1, Math.floor((right - left) / (widthOf(texts) + 12)));
  const distance = Math.max(1, Math.ceil(bins / room));
  const content: string[] = [];
  for (let edge = 0; edge <= bins; edge += distance) {
    const anchor = edge === 0 ? 'start' : edge === bins ? 'end' : 'middle';
    content.push(svgText(texts[edge], left + ((right - left) * edge) / bins, bottom + 22, anchor));
  }
  return content;
}
