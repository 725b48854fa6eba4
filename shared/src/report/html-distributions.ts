import type { DistributionsBlock } from './chart-tables.ts';
import { smallDistribution } from './charts/small-distribution.ts';
import { formatNumber } from './format.ts';
import { escapeHtml, escapeHtmlSentence } from './html-escape.ts';
import type { Distribution } from './report.ts';

/** As many are seen at once; more are folded away. */
const mostOpen = 60;
const mostDrawn = 500;

/** Small pictures side by side, as many in a row as have room. */
export function htmlDistributions({ title, series, items }: DistributionsBlock): string {
  const key = `<p class="note">${series.slice(0, 2).map(legend).join(' ')}</p>`;
  return smallFigures(title, key, items, (item) => smallFigure(item, series));
}

/**
 * Small figures in rows, those behind the first ones folded away.
 * @param key what their colours mean; HTML.
 * @param figure one of them; HTML.
 */
export function smallFigures<Item>(
  title: string,
  key: string,
  items: readonly Item[],
  figure: (item: Item) => string,
): string {
  const drawn = items.slice(0, mostDrawn).map(figure);
  const folded = drawn.slice(mostOpen);
  const lines = [
    '<div class="distributions">',
    `<p class="heading">${escapeHtml(title)}</p>`,
    ...(key === '' ? [] : [key]),
    grid(drawn.slice(0, mostOpen)),
  ];
  if (folded.length > 0) {
    lines.push(
      '<details>',
      `<summary>${formatNumber(folded.length)} more</summary>`,
      grid(folded),
      '</details>',
    );
  }
  if (drawn.length < items.length) {
    lines.push(
      `<p class="note">Drawn: the first ${formatNumber(drawn.length)} of ${formatNumber(items.length)}; ${formatNumber(items.length - drawn.length)} left out.</p>`,
    );
  }
  return [...lines, '</div>'].join('\n');
}

function legend(name: string, index: number): string {
  const kind = index === 0 ? 'filled' : 'outlined';
  return `<span class="key"><svg viewBox="0 0 16 12" width="16" height="12" class="sample" aria-hidden="true"><rect class="${kind}" x="1" y="1" width="14" height="10"/></svg> ${escapeHtml(name)}</span>`;
}

function grid(figures: readonly string[]): string {
  return ['<div class="small-figures">', ...figures, '</div>'].join('\n');
}

function smallFigure(item: Distribution, series: readonly string[]): string {
  const note = item.note === undefined ? '' : `<p class="note">${escapeHtmlSentence(item.note, 300)}</p>`;
  const drawing = smallDistribution(item, series);
  const plot = drawing === '' ? '' : `<div class="plot">${drawing}</div>`;
  return `<figure>\n<figcaption>${escapeHtml(item.name, 80)}</figcaption>\n${plot}${note}</figure>`;
}
