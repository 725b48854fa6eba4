import { binLabels, type HistogramBlock } from '../chart-tables.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { escapeHtml } from '../html-escape.ts';
import { extentOf, isDrawable, linearScale } from './scale.ts';
import { chartWidth, drawnSeries, legendLine, place, svg, svgText } from './svg.ts';

const left = 66;
const right = chartWidth - 14;
const plotHeight = 220;

/** As many edges are written as have room. */
const writtenEdges = 7;

/**
 * The share of rows in each bin, the series side by side. All bins are drawn equally wide, whatever their range:
 * heights are shares, so the widths of unequal bins would mislead.
 */
export function histogramChart(block: HistogramBlock): string {
  const series = block.series.slice(0, drawnSeries);
  const labels = binLabels(block.edges);
  const top = series.length * legendLine + 24;
  const bottom = top + plotHeight;
  const [, highest] = extentOf([0, ...series.flatMap(({ shares }) => shares)]) ?? [0, 0];
  const y = linearScale([0, highest || 1], [bottom, top], { count: 4, round: true });
  const content = series.map(({ name }, index) => legend(name, index));
  for (const tick of y.ticks) {
    const at = place(y.at(tick));
    content.push(`<line class="grid" x1="${left}" x2="${right}" y1="${at}" y2="${at}"/>`);
    content.push(svgText(formatPercent(tick), left - 8, y.at(tick) + 5, 'end'));
  }
  const slot = (right - left) / Math.max(1, labels.length);
  const width = (slot * 0.84) / Math.max(1, series.length);
  labels.forEach((label, bin) => {
    series.forEach(({ name, shares }, index) => {
      const share = shares[bin];
      if (share === undefined || !isDrawable(share)) return;
      const x = left + slot * (bin + 0.08) + width * index;
      content.push(
        `<rect class="bin series-${index + 1}" x="${place(x)}" y="${place(y.at(share))}" width="${place(width)}" height="${place(bottom - y.at(share))}"><title>${escapeHtml(name)}, ${escapeHtml(label)}: ${formatPercent(share)}</title></rect>`,
      );
    });
  });
  content.push(`<line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`);
  const distance = Math.max(1, Math.ceil(labels.length / (writtenEdges - 1)));
  for (let edge = 0; labels.length > 0 && edge < block.edges.length; edge += distance) {
    const anchor = edge === 0 ? 'start' : edge === labels.length ? 'end' : 'middle';
    content.push(svgText(formatNumber(block.edges[edge]), left + slot * edge, bottom + 22, anchor));
  }
  return svg({
    height: bottom + 34,
    title: block.title,
    description: `Histogram with ${labels.length} bins of ${series.map(({ name }) => name).join(' and ')}. Its figures are in the table below it.`,
    content,
  });
}

function legend(name: string, index: number): string {
  const y = index * legendLine + 14;
  return `<rect class="bin series-${index + 1}" x="0" y="${y - 11}" width="14" height="12"/>${svgText(name, 24, y)}`;
}
