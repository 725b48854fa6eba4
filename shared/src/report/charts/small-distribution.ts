import { describeDistribution } from '../distributions-table.ts';
import { formatPercent } from '../format.ts';
import { escapeSigns } from '../html-escape.ts';
import type { Distribution, DistributionShape } from '../report.ts';
import { cut } from '../terminal-text.ts';
import { visibleLine } from '../visible-text.ts';
import { extentOf, isDrawable } from './scale.ts';
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
  const drawing = shape.kind === 'numbers' ? histogram(shape) : bars(shape);
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

function histogram(shape: Extract<DistributionShape, { kind: 'numbers' }>): Drawing {
  const [filled = [], outlined = []] = shape.shares;
  const [, highest] = extentOf([0, ...filled, ...outlined]) ?? [0, 0];
  const outline = (shares: readonly number[]): string[] =>
    shares.flatMap((share, bin) => {
      const y = place(plotHeight - (isDrawable(share) ? share / (highest || 1) : 0) * (plotHeight - 4));
      const x = (edge: number) => place((edge * width) / shares.length);
      return [`${x(bin)},${y}`, `${x(bin + 1)},${y}`];
    });
  const content: string[] = [];
  if (filled.length > 0) {
    content.push(
      `<polygon class="filled" points="0,${plotHeight} ${outline(filled).join(' ')} ${width},${plotHeight}"/>`,
    );
  }
  if (outlined.length > 0) {
    content.push(`<polyline class="outlined" points="${outline(outlined).join(' ')}"/>`);
  }
  content.push(`<line class="axis" x1="0" x2="${width}" y1="${plotHeight}" y2="${plotHeight}"/>`);
  content.push(svgText(shape.from, 0, plotHeight + 15));
  content.push(svgText(shape.to, width, plotHeight + 15, 'end'));
  return { height: plotHeight + 20, content };
}

function bars({ labels, shares }: Extract<DistributionShape, { kind: 'categories' }>): Drawing {
  const [filled = [], outlined = []] = shares;
  const [, highest] = extentOf([0, ...filled, ...outlined]) ?? [0, 0];
  const length = (share: number | undefined): string =>
    place(isDrawable(share ?? 0) ? ((share ?? 0) / (highest || 1)) * (barRight - barLeft) : 0);
  const content = labels.flatMap((label, index) => {
    const top = index * barDistance + 3;
    const name = escapeSigns(cut(visibleLine(label), labelColumns));
    const drawn = [`<text x="0" y="${top + 12}">${name}</text>`];
    const bar = `x="${barLeft}" y="${top + 2}" height="12"`;
    if (filled.length > 0) drawn.push(`<rect class="filled" ${bar} width="${length(filled[index])}"/>`);
    if (outlined.length > 0) drawn.push(`<rect class="outlined" ${bar} width="${length(outlined[index])}"/>`);
    drawn.push(
      svgText(formatPercent((filled.length > 0 ? filled : outlined)[index] ?? null), width, top + 12, 'end'),
    );
    return drawn;
  });
  return { height: Math.max(1, labels.length) * barDistance, content };
}
