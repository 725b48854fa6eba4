import type { HeatmapBlock } from '../chart-tables.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { escapeHtml, escapeSigns } from '../html-escape.ts';
import { cut } from '../terminal-text.ts';
import { visibleLine } from '../visible-text.ts';
import { type Chart, place, svg, svgText, widthOf } from './svg.ts';

/** Shades of a colour, as the page's classes `shade-1` … `shade-10`. */
const shades = 10;

const top = 62;
const gap = 8;

/** Beside the rows there is room for names, within these limits in units. */
const narrowestNames = 60;
const widestNames = 190;
const labelColumns = 24;

/** More columns than this have numbers instead of names above them. */
const mostNamedColumns = 5;
const wideCell = 90;

/** Width of a picture with numbered columns; it scrolls where there is less room. */
const wideChart = 640;

/** Above narrower cells every second number is left out. */
const narrowCell = 20;

/** More rows or columns than this cannot be told apart; the figures have them. */
const mostDrawn = 60;

/** Cells as dark as their values are large, with one colour above zero and one below. */
export function heatmapChart(block: HeatmapBlock): Chart {
  const rows = block.rows.slice(0, mostDrawn);
  const columns = block.columns.slice(0, mostDrawn);
  const named = columns.length <= mostNamedColumns;
  const labels = rows.map((name) => cut(visibleLine(name), named ? labelColumns : labelColumns - 3));
  const left = Math.min(widestNames, Math.max(narrowestNames, widthOf(labels) + gap + (named ? 0 : 24)));
  const cellWidth = named ? wideCell : Math.min(wideCell, (wideChart - left) / columns.length);
  const cellHeight = named ? 30 : Math.max(16, Math.min(24, cellWidth));
  const format = block.scale === 'share' ? formatPercent : formatNumber;
  const content = legend(block.scale, left);
  columns.forEach((name, column) => {
    if (!named && cellWidth < narrowCell && column % 2 === 1) return;
    const head = named ? cut(visibleLine(name), 11) : String(column + 1);
    const x = left + cellWidth * (column + 0.5);
    content.push(`<text x="${place(x)}" y="${top - 8}" text-anchor="middle">${escapeSigns(head)}</text>`);
  });
  rows.forEach((name, row) => {
    const y = top + row * cellHeight;
    const middle = place(y + cellHeight / 2 + 4.5);
    content.push(`<text x="0" y="${middle}">${escapeSigns(labels[row])}</text>`);
    if (!named) content.push(svgText(String(row + 1), left - gap, Number(middle), 'end'));
    columns.forEach((columnName, column) => {
      const value = block.values[row]?.[column] ?? null;
      const x = left + column * cellWidth;
      const figure = format(value);
      const given = block.texts?.[row]?.[column];
      const said = given === undefined ? figure : `${escapeHtml(given, 40)}, ${figure}`;
      const area = `x="${place(x + 0.5)}" y="${place(y + 0.5)}" width="${place(cellWidth - 1)}" height="${place(cellHeight - 1)}"`;
      content.push(
        `<rect class="${cellClass(value, block.scale)}" ${area}><title>${escapeHtml(name, 60)}, ${escapeHtml(columnName, 60)}: ${said}</title></rect>`,
      );
      const text = cellText(given, { figure, value, named, cellWidth });
      if (text === '') return;
      const look = textClass(value, block.scale);
      content.push(
        `<text x="${place(x + cellWidth / 2)}" y="${middle}" text-anchor="middle" class="${look}">${escapeHtml(text, 12)}</text>`,
      );
    });
  });
  const chart = svg({
    width: named ? Math.max(left + columns.length * cellWidth, left + 160) : wideChart,
    height: Math.ceil(top + rows.length * cellHeight + 4),
    look: named ? 'natural' : 'wide',
    title: block.title,
    description: `Heat map of ${formatNumber(rows.length)} rows and ${formatNumber(columns.length)} columns. Its figures are in the table below it.`,
    content,
  });
  return { legend: [], svg: chart };
}

/** What is written in a cell, as far as it has room. */
function cellText(
  given: string | undefined,
  {
    figure,
    value,
    named,
    cellWidth,
  }: { figure: string; value: number | null; named: boolean; cellWidth: number },
): string {
  if (named) return given ?? figure;
  if (given !== undefined && widthOf([given]) <= cellWidth) return given;
  return value === null ? '·' : '';
}

/** Shades from which on a figure is written in another colour, as the page's light and dark colours need it. */
const middleShade = 6;
const strongShade = 9;

function shadeOf(value: number | null, scale: HeatmapBlock['scale']): number {
  const shade = Math.round(Math.min(1, Math.abs(value ?? 0)) * shades) || 0;
  // A few rows are not none, but a weak correlation is.
  return scale === 'share' && value !== null && value > 0 ? Math.max(1, shade) : shade;
}

function cellClass(value: number | null, scale: HeatmapBlock['scale']): string {
  const shade = shadeOf(value, scale);
  return `heat${value !== null && value < 0 && shade > 0 ? ' below' : ''} shade-${shade}`;
}

function textClass(value: number | null, scale: HeatmapBlock['scale']): string {
  const shade = shadeOf(value, scale);
  if (shade < middleShade) return 'on-pale';
  return `on-${shade < strongShade ? 'middle' : 'strong'}${(value ?? 0) < 0 ? ' below' : ''}`;
}

function legend(scale: HeatmapBlock['scale'], left: number): string[] {
  const values =
    scale === 'share' ? [0, 0.25, 0.5, 0.75, 1] : [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
  const format = scale === 'share' ? formatPercent : formatNumber;
  const size = 20;
  return [
    ...values.map(
      (value, index) =>
        `<rect class="${cellClass(value, scale)}" x="${place(left + index * size)}" y="2" width="${size - 1}" height="14"/>`,
    ),
    svgText(format(values[0]), left - gap, 14, 'end'),
    svgText(format(1), left + values.length * size + gap, 14),
  ];
}
