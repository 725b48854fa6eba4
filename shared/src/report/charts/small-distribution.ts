import { describeDistribution } from '../distributions-table.ts';
import { formatPercent } from '../format.ts';
import { escapeHtml, escapeSigns } from '../html-escape.ts';
import type { Distribution, DistributionShape } from '../report.ts';
import { cut } from '../terminal-text.ts';
import { visibleLine } from '../visible-text.ts';
import { extentOf, isDrawable } from './extent.ts';
import { place, svg, svgText } from './svg.ts';

/** Width of a small picture in its own units. */
const width = 240;
const plotHeight = 64;
const barDistance = 20;
const barLeft = 104;
const barRight = 196;

/** Columns of text that a category's name has beside its bar. */
const labelColumns = 14;

/**
 * One column of a table: the first series filled, the second as an outline over it. Further series are not drawn.
 * @returns an empty text where there is nothing to draw.
 */
export function smallDistribution(item: Distribution, series: readonly string[]): string {
  const { shape } = item;
  if (shape === null) return '';
  const drawing = shape.kind === 'numbers' ? histogram(shape, series) : bars(shape, series);
  return svg({
    width,
    height: drawing.height,
    look: 'small',
    title: item.name,
    description: describeDistribution(item, series.slice(0, 2)),
    content: drawing.content,
  });
}

interface Drawing {
  height: number;
  content: string[];
}

function histogram(
  shape: Extract<DistributionShape, { kind: 'numbers' }>,
  series: readonly string[],
): Drawing {
  const [filled = [], outlined = []] = shape.shares;
  const [, highest] = extentOf([0, ...filled, ...outlined]) ?? [0, 0];
  const height = (share: number): string =>
    place(plotHeight - (isDrawable(share) ? share / (highest || 1) : 0) * (plotHeight - 4));
  const outline = (shares: readonly number[]): string[] =>
    shares.flatMap((share, bin) => {
      const y = height(share);
      const x = (edge: number) => place((edge * width) / shares.length);
      return [`${x(bin)},${y}`, `${x(bin + 1)},${y}`];
    });
  // What the page's script shows of each bin, at the middle of its top.
  const said = (index: number, shares: readonly number[]): string => {
    const places = shares.map(
      (share, bin) => `${place(((bin + 0.5) * width) / shares.length)},${height(share)}`,
    );
    const values = shares.map((share, bin) => `bin ${bin + 1} of ${shares.length}|${formatPercent(share)}`);
    return ` data-name="${escapeHtml(series[index] ?? '', 60)}" data-at="M${places.join('L')}" data-values="${values.join(';')}"`;
  };
  const content: string[] = [];
  if (filled.length > 0) {
    content.push(
      `<polygon class="filled" points="0,${plotHeight} ${outline(filled).join(' ')} ${width},${plotHeight}"${said(0, filled)}/>`,
    );
  }
  if (outlined.length > 0) {
    content.push(`<polyline class="outlined" points="${outline(outlined).join(' ')}"${said(1, outlined)}/>`);
  }
  content.push(`<line class="axis" x1="0" x2="${width}" y1="${plotHeight}" y2="${plotHeight}"/>`);
  content.push(svgText(shape.from, 0, plotHeight + 15));
  content.push(svgText(shape.to, width, plotHeight + 15, 'end'));
  return { height: plotHeight + 20, content };
}

function bars(
  { labels, shares }: Extract<DistributionShape, { kind: 'categories' }>,
  series: readonly string[],
): Drawing {
  const [filled = [], outlined = []] = shares;
  const [, highest] = extentOf([0, ...filled, ...outlined]) ?? [0, 0];
  const length = (share: number | undefined): string =>
    place(isDrawable(share ?? 0) ? ((share ?? 0) / (highest || 1)) * (barRight - barLeft) : 0);
  const content = labels.flatMap((label, index) => {
    const top = index * barDistance + 3;
    const name = escapeSigns(cut(visibleLine(label), labelColumns));
    const figures = [filled, outlined]
      .map((list, at) => (list.length > 0 ? `${series[at] ?? ''} ${formatPercent(list[index] ?? null)}` : ''))
      .filter((text) => text !== '');
    const drawn = [
      `<g><title>${escapeHtml(label, 60)}: ${escapeHtml(figures.join(', '))}</title>`,
      `<rect class="ground" x="0" y="${top - 2}" width="${width}" height="${barDistance}"/>`,
      `<text x="0" y="${top + 12}">${name}</text>`,
    ];
    const bar = `x="${barLeft}" y="${top + 2}" height="12"`;
    if (filled.length > 0) drawn.push(`<rect class="filled" ${bar} width="${length(filled[index])}"/>`);
    if (outlined.length > 0) drawn.push(`<rect class="outlined" ${bar} width="${length(outlined[index])}"/>`);
    drawn.push(
      svgText(formatPercent((filled.length > 0 ? filled : outlined)[index] ?? null), width, top + 12, 'end'),
      '</g>',
    );
    return drawn;
  });
  return { height: Math.max(1, labels.length) * barDistance, content };
}
