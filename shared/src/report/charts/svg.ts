import { escapeHtml } from '../html-escape.ts';

/** Width of a chart in its own units, which the page scales: alone in its row, or beside another one. */
export type ChartWidth = 560 | 440;

/** Colours and dashes there are; further series stand in the table beneath only. */
export const drawnSeries = 6;

/** About how wide a character is, in units; on a phone charts are narrower and their text is larger. */
const characterWidth = 9.6;

/** A picture, and above it what its colours mean. */
export interface Chart {
  /** `class` is that of the sample, such as `line series-1`. */
  legend: { class: string; name: string }[];
  svg: string;
}

/**
 * A picture with its title and description for those who do not see it. Colours come from the page's classes
 * `series-1` … `series-6`, `axis`, `grid`. What the page's script finds in it, it shows under the pointer: `title`
 * elements of marks, and paths with `data-values`.
 * @param content SVG elements, escaped.
 */
export function svg(options: {
  width: number;
  height: number;
  /** Beside `chart`: of many small ones, too wide for a phone, or no larger than its own units. */
  look?: 'small' | 'wide' | 'natural';
  title: string;
  description: string;
  /** What x and y are, where points are told. */
  axes?: { x: string; y: string };
  content: string[];
}): string {
  const classes = options.look === undefined ? 'chart' : `chart ${options.look}`;
  const size =
    options.look === 'natural' ? ` width="${place(options.width)}" height="${place(options.height)}"` : '';
  const { axes } = options;
  const names =
    axes === undefined ? '' : ` data-x="${escapeHtml(axes.x, 60)}" data-y="${escapeHtml(axes.y, 60)}"`;
  return [
    `<svg viewBox="0 0 ${place(options.width)} ${place(options.height)}"${size} role="img" class="${classes}"${names}>`,
    `<title>${escapeHtml(options.title)}</title>`,
    `<desc>${escapeHtml(options.description, 500)}</desc>`,
    ...options.content,
    '</svg>',
  ].join('\n');
}

/** Text at a place; `anchor` says which end of it is there. */
export function svgText(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
  limit = 40,
): string {
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${place(x)}" y="${place(y)}"${at}>${escapeHtml(text, limit)}</text>`;
}

/** Room that the longest of some texts has, in units. */
export function widthOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length)) * characterWidth;
}

/** A place on the picture, to a tenth of a unit. */
export function place(value: number): string {
  return String(Math.round(value * 10) / 10);
}
