import { line } from 'd3-shape';
import { formatNumber } from '../format.ts';
import { escapeHtml } from '../html-escape.ts';
import type { Sparkline } from '../report.ts';
import { describeSparkline, type SparklinesBlock } from '../sparklines-table.ts';
import { extentOf, isDrawable } from './extent.ts';
import { place, svg, svgText } from './svg.ts';

/** Size of a small picture in its own units. */
const width = 240;
const height = 56;
const margin = 4;

/**
 * A line that shows how one figure went from time to time, with what it must not cross as a dashed line. It breaks
 * where nothing is known.
 * @returns an empty text where there is nothing to draw.
 */
export function sparkline(item: Sparkline, block: Pick<SparklinesBlock, 'times' | 'limit'>): string {
  const known = item.values.filter((value) => value !== null && isDrawable(value)) as number[];
  if (known.length === 0) return '';
  const { times, limit } = block;
  const [, highest] = extentOf([0, ...known, ...(limit ? [limit.value] : [])])!;
  const [lowest] = extentOf([0, ...known])!;
  const x = (index: number): number =>
    margin + (index * (width - 2 * margin)) / Math.max(1, item.values.length - 1);
  const y = (value: number): number =>
    height - margin - ((value - lowest) / (highest - lowest || 1)) * (height - 2 * margin);
  const isKnown = (value: number | null): value is number => value !== null && isDrawable(value);
  const points = item.values.map((value, index) => ({ value, index }));
  const path = line<(typeof points)[number]>(
    ({ index }) => x(index),
    ({ value }) => y(value!),
  )
    .defined(({ value }) => isKnown(value))
    .digits(1);
  const drawn = points.filter(({ value }) => isKnown(value));
  const last = drawn[drawn.length - 1];
  // What the page's script shows of each point; its places are told apart from the line, which may have gaps.
  const at = drawn.map(({ index, value }) => `${place(x(index))},${place(y(value!))}`).join('L');
  const said = drawn
    .map(({ index, value }) => `${(times[index] ?? '').replaceAll(/[|;]/g, ',')}|${formatNumber(value)}`)
    .join(';');
  const content: string[] = [];
  if (limit !== undefined) {
    const level = place(y(limit.value));
    content.push(`<line class="line reference" x1="0" x2="${width}" y1="${level}" y2="${level}"/>`);
  }
  content.push(
    `<path class="line series-1" d="${path(points)}" data-name="${escapeHtml(item.name, 60)}" data-at="M${at}" data-values="${escapeHtml(said, said.length * 6)}"/>`,
    `<circle class="series-1" cx="${place(x(last.index))}" cy="${place(y(last.value!))}" r="3"/>`,
    svgText(times[0] ?? '', 0, height + 15),
    svgText(formatNumber(last.value), width, height + 15, 'end'),
  );
  return svg({
    width,
    height: height + 20,
    look: 'small',
    title: item.name,
    description: describeSparkline(item, block),
    content,
  });
}
