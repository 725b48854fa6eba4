import { barsTable, histogramTable, linesTable } from './chart-tables.ts';
import { barsChart } from './charts/bars.ts';
import { heatmapChart } from './charts/heatmap.ts';
import { histogramChart } from './charts/histogram.ts';
import { linesChart } from './charts/lines.ts';
import { formatNumber } from './format.ts';
import { htmlDistributions } from './html-distributions.ts';
import { escapeHtml, escapeHtmlParagraph, escapeSigns, htmlLink } from './html-escape.ts';
import type { Block, Cell, ReportTable } from './report.ts';
import { statusSigns } from './status.ts';
import { visibleLines } from './visible-text.ts';

/** Rows of one table; more make a page that no browser likes and no person reads. */
const mostRows = 2000;

/** Rows of the table beneath a chart. */
const mostChartRows = 500;

const mostCodeLines = 2000;
const mostFacts = 500;

/** Cells from this length on may take several lines. */
const longCell = 40;

/**
 * One block as HTML.
 * @param heading of its section: the name of a table that has no caption.
 */
export function htmlBlock(block: Block, heading: string): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escapeHtmlParagraph(block.text)}</p>`;
    case 'facts':
      return facts(block.facts);
    case 'table':
      return table(block.table, heading, mostRows);
    case 'code':
      return code(block.text);
    case 'link':
      return `<p>${htmlLink(block)}</p>`;
    case 'bars':
      return chart(block, barsChart(block), barsTable(block));
    case 'lines':
      return chart(block, linesChart(block), linesTable(block));
    case 'histogram':
      return chart(block, histogramChart(block), histogramTable(block));
    case 'distributions':
      return htmlDistributions(block);
    case 'heatmap':
      return chart(block, heatmapChart(block), block.figures);
  }
}

function facts(all: readonly [name: string, value: string][]): string {
  const shown = all
    .slice(0, mostFacts)
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`);
  return `<dl>\n${shown.join('\n')}\n</dl>${leftOut(shown.length, all.length, 'facts')}`;
}

function code(text: string): string {
  const lines = visibleLines(text);
  const shown = lines.slice(0, mostCodeLines);
  return `<pre tabindex="0"><code>${shown.map(escapeSigns).join('\n')}</code></pre>${leftOut(shown.length, lines.length, 'lines')}`;
}

/** The picture, and its figures folded beneath it. */
function chart(block: { title: string }, picture: string, figures: ReportTable): string {
  return [
    '<figure>',
    `<figcaption>${escapeHtml(block.title)}</figcaption>`,
    picture,
    '<details>',
    '<summary>Figures</summary>',
    table(figures, block.title, mostChartRows),
    '</details>',
    '</figure>',
  ].join('\n');
}

function table(content: ReportTable, heading: string, limit: number): string {
  if (content.rows.length === 0 || content.columns.length === 0) {
    return `<p class="note">${escapeHtmlParagraph(content.empty ?? 'No rows.')}</p>`;
  }
  const name = escapeHtml(content.caption ?? heading);
  const caption =
    content.caption === undefined
      ? `<caption class="unseen">${name}</caption>`
      : `<caption><span>${name}</span></caption>`;
  const headings = content.columns.map(
    ({ heading: text, align }) =>
      `<th scope="col"${align === 'right' ? ' class="right"' : ''}>${escapeHtml(text)}</th>`,
  );
  const shown = content.rows.slice(0, limit);
  const rows = shown.map((row) => {
    const cells = content.columns.map(({ align }, column) =>
      cellHtml(row[column] ?? '', align, column === 0),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<div class="scroll" role="region" aria-label="${name}" tabindex="0">`,
    '<table>',
    caption,
    `<thead><tr>${headings.join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
    leftOut(shown.length, content.rows.length, 'rows'),
  ].join('\n');
}

/** The first cell of a row names it. */
function cellHtml(cell: Cell, align: 'left' | 'right' | undefined, first: boolean): string {
  const text = typeof cell === 'string' ? cell : cell.text;
  const classes = [align === 'right' && 'right', !first && text.length > longCell && 'long'].filter(Boolean);
  const attribute = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  const content =
    typeof cell === 'string'
      ? escapeHtml(text)
      : `<div class="mark ${cell.status}"><span aria-hidden="true">${statusSigns[cell.status].glyph}</span><div>${escapeHtml(text)}</div></div>`;
  return first ? `<th scope="row"${attribute}>${content}</th>` : `<td${attribute}>${content}</td>`;
}

function leftOut(shown: number, total: number, unit: string): string {
  if (shown === total) return '';
  return `<p class="note">Shown: the first ${formatNumber(shown)} of ${formatNumber(total)} ${unit}; ${formatNumber(total - shown)} left out.</p>`;
}
