import { formatNumber } from './format.ts';
import { escapeHtml, escapeHtmlParagraph } from './html-escape.ts';
import type { Cell, ReportTable } from './report.ts';
import { sortValues } from './sort-value.ts';
import { statusSigns } from './status.ts';

/** Cells from this length on may take several lines. */
const longCell = 40;

/** Tables with more rows scroll by themselves, and can be searched. */
const tallTable = 25;

/** With fewer rows there is nothing to put into order. */
const sortedRows = 3;

/**
 * A table as HTML. What the page's script needs to put rows into order stands in `data-sort` and `data-value`.
 * @param heading the name of a table that has no caption.
 * @param limit rows that are shown.
 */
export function htmlTable(content: ReportTable, heading: string, limit: number): string {
  if (content.rows.length === 0 || content.columns.length === 0) {
    return `<p class="note">${escapeHtmlParagraph(content.empty ?? 'No rows.')}</p>`;
  }
  const name = escapeHtml(content.caption ?? heading) || 'Table';
  const caption =
    content.caption === undefined
      ? `<caption class="unseen">${name}</caption>`
      : `<caption><span>${name}</span></caption>`;
  const shown = content.rows.slice(0, limit);
  const sortable = shown.length >= sortedRows;
  const values = content.columns.map((_, column) =>
    sortable ? sortValues(shown.map((row) => row[column] ?? '')) : null,
  );
  const headings = content.columns.map(({ heading: text, align }, column) => {
    const order = sortable ? ` data-sort="${values[column] === null ? 'text' : 'number'}"` : '';
    return `<th scope="col"${align === 'right' ? ' class="right"' : ''}${order}>${escapeHtml(text)}</th>`;
  });
  const rows = shown.map((row, index) => {
    const cells = content.columns.map(({ align }, column) =>
      cellHtml(row[column] ?? '', { align, first: column === 0, value: values[column]?.[index] ?? null }),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const tall = shown.length > tallTable;
  return [
    `<div class="scroll${tall ? ' tall' : ''}" role="group" aria-label="${name}" tabindex="0">`,
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

/** Says what is not shown; empty where all is. */
export function leftOut(shown: number, total: number, unit: string): string {
  if (shown === total) return '';
  return `<p class="note">Shown: the first ${formatNumber(shown)} of ${formatNumber(total)} ${unit}; ${formatNumber(total - shown)} left out.</p>`;
}

/** The first cell of a row names it. */
function cellHtml(
  cell: Cell,
  { align, first, value }: { align: 'left' | 'right' | undefined; first: boolean; value: number | null },
): string {
  const text = typeof cell === 'string' ? cell : cell.text;
  const classes = [align === 'right' && 'right', !first && text.length > longCell && 'long'].filter(Boolean);
  const look = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  // The script reads plain numbers by itself.
  const order =
    value === null || (typeof cell === 'string' && Number(cell) === value) ? '' : ` data-value="${value}"`;
  const content =
    typeof cell === 'string'
      ? escapeHtml(text)
      : `<div class="mark ${cell.status}"><span aria-hidden="true">${statusSigns[cell.status].glyph}</span><div>${escapeHtml(text)}</div></div>`;
  return first ? `<th scope="row"${look}${order}>${content}</th>` : `<td${look}${order}>${content}</td>`;
}
