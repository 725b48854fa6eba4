import { sparkline } from './charts/sparkline.ts';
import { smallFigures } from './html-distributions.ts';
import { escapeHtml, escapeHtmlSentence } from './html-escape.ts';
import type { SparklinesBlock } from './sparklines-table.ts';

/** Small lines side by side, as many in a row as have room. */
export function htmlSparklines(block: SparklinesBlock): string {
  const { title, limit } = block;
  const key =
    limit === undefined
      ? ''
      : `<p class="note"><span class="key"><svg viewBox="0 0 16 12" width="16" height="12" class="sample" aria-hidden="true"><line class="line reference" x1="0" x2="16" y1="6" y2="6"/></svg> ${escapeHtml(limit.label)}</span></p>`;
  return smallFigures(title, key, block.items, (item) => {
    const drawing = sparkline(item, block);
    const note = item.note === undefined ? '' : `<p class="note">${escapeHtmlSentence(item.note, 300)}</p>`;
    const plot = drawing === '' ? '' : `<div class="plot">${drawing}</div>`;
    return `<figure>\n<figcaption>${escapeHtml(item.name, 80)}</figcaption>\n${plot}${note}</figure>`;
  });
}
