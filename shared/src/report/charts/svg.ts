import { escapeHtml } from '../html-escape.ts';

/** Width of every chart in its own units; the page scales it. */
export const chartWidth = 640;

/** Colours and dashes there are; further series stand in the table beneath only. */
export const drawnSeries = 6;

/** Height of one line of a legend. */
export const legendLine = 28;

/**
 * A picture with its title and description for those who do not see it. Colours come from the page's classes
 * `series-1` … `series-6`, `axis`, `grid`.
 * @param content SVG elements, escaped.
 */
export function svg(options: {
  /** Default `chartWidth`. */
  width?: number;
  height: number;
  /** Beside `chart`. */
  look?: 'small' | 'wide';
  title: string;
  description: string;
  content: string[];
}): string {
  const classes = options.look === undefined ? 'chart' : `chart ${options.look}`;
  return [
    `<svg viewBox="0 0 ${options.width ?? chartWidth} ${options.height}" role="img" class="${classes}">`,
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

/** A place on the picture, to a tenth of a unit. */
export function place(value: number): string {
  return String(Math.round(value * 10) / 10);
}
