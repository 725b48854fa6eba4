import type { HeatmapBlock } from '../chart-tables.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { escapeHtml, escapeSigns } from '../html-escape.ts';
import { cut } from '../terminal-text.ts';
import { visibleLine } from '../visible-text.ts';
import { chartWidth, place, svg, svgText } from './svg.ts';

/** Shades of a colour, as the page's classes `shade-1` … `shade-10`. */
const shades = 10;

const left = 190;
const top = 62;
const labelColumns = 24;

/** More columns than this have numbers instead of names above them. */
const mostNamedColumns = 5;
const widestCell = 90;

/** Above narrower cells every second number is left out. */
const narrowCell = 20;

/** More rows or columns than this cannot be told apart; the figures have them. */
const mostDrawn = 60;

/** Cells as dark as their values are large, with one colour above zero and one below. */
export function heatmapChart(block: HeatmapBlock): string {
  const rows = block.rows.slice(0, mostDrawn);
  const columns = block.columns.slice(0, mostDrawn);
  const named = columns.length <= mostNamedColumns;
  const cellWidth = Math.min(widestCell, (chartWidth - left) / Math.max(1, columns.length));
  const cellHeight = named ? 24 : Math.max(16, Math.min(24, cellWidth));
  const format = block.scale === 'share' ? formatPercent : formatNumber;
  const content = legend(block.scale);
  columns.forEach((name, column) => {
    if (!named && cellWidth < narrowCell && column % 2 === 1) return;
    const head = named ? cut(visibleLine(name), 11) : String(column + 1);
    const x = left + cellWidth * (column + 0.5);
    content.push(`<text x="${place(x)}" y="${top - 8}" text-anchor="middle">${escapeSigns(head)}</text>`);
  });
  rows.forEach((name, row) => {
    const y = top + row * cellHeight;
    const label = cut(visibleLine(name), named ? labelColumns : labelColumns - 3);
    const middle = place(y + cellHeight / 2 + 4.5);
    content.push(`<text x="0" y="${middle}">${escapeSigns(label)}</text>`);
    if (!named) content.push(svgText(String(row + 1), left - 8, Number(middle), 'end'));
    columns.forEach((columnName, column) => {
      const value = block.values[row]?.[column] ?? null;
      const x = left + column * cellWidth;
      const figure = format(value);
      const area = `x="${place(x + 0.5)}" y="${place(y + 0.5)}" width="${place(cellWidth - 1)}" height="${place(cellHeight - 1)}"`;
      content.push(
        `<rect class="${cellClass(value, block.scale)}" ${area}><title>${escapeHtml(name, 60)}, ${escapeHtml(columnName, 60)}: ${figure}</title></rect>`,
      );
      const text = named ? figure : value === null ? '·' : '';
      if (text === '') return;
      const look = shadeOf(value, block.scale) >= darkShade ? 'on-dark' : 'on-pale';
      content.push(
        `<text x="${place(x + cellWidth / 2)}" y="${middle}" text-anchor="middle" class="${look}">${escapeSigns(text)}</text>`,
      );
    });
  });
  const chart = svg({
    height: Math.ceil(top + rows.length * cellHeight + 4),
    look: 'wide',
    title: block.title,
    description: `Heat map of ${formatNumber(rows.length)} rows and ${formatNumber(columns.length)} columns. Its figures are in the table below it.`,
    content,
  });
  const name = escapeHtml(block.title);
  return `<div class="scroll" role="region" aria-label="${name}" tabindex="0">\n${chart}\n</div>`;
}

/** From this shade on a figure on a cell is written in the page's colour. */
const darkShade = 6;

function shadeOf(value: number | null, scale: HeatmapBlock['scale']): number {
  const shade = Math.round(Math.min(1, Math.abs(value ?? 0)) * shades) || 0;
  // A few rows are not none, but a weak correlation is.
  return scale === 'share' && value !== null && value > 0 ? Math.max(1, shade) : shade;
}

function cellClass(value: number | null, scale: HeatmapBlock['scale']): string {
  const shade = shadeOf(value, scale);
  return `heat${value !== null && value < 0 && shade > 0 ? ' below' : ''} shade-${shade}`;
}

function legend(scale: HeatmapBlock['scale']): string[] {
  const values =
    scale === 'share' ? [0, 0.25, 0.5, 0.75, 1] : [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
  const format = scale === 'share' ? formatPercent : formatNumber;
  const size = 20;
  return [
    ...values.map(
      (value, index) =>
        `<rect class="${cellClass(value, scale)}" x="${left + index * size}" y="2" width="${size - 1}" height="14"/>`,
    ),
    svgText(format(values[0]), left - 8, 14, 'end'),
    svgText(format(1), left + values.length * size + 8, 14),
  ];
}
