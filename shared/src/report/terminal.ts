import { barsTable, histogramTable, linesSummaryTable } from './chart-tables.ts';
import { formatNumber } from './format.ts';
import type { Block, Cell, Report, ReportStatus, ReportTable, Section } from './report.ts';
import { statusSigns } from './status.ts';
import { cut, displayWidth, pad, wrap } from './terminal-text.ts';
import { visibleLine, visibleLines, visibleParagraph, visibleSentence } from './visible-text.ts';

export interface TerminalOptions {
  color: boolean;
  /** Columns of the terminal; at least 40 are used. */
  width: number;
}

const leastWidth = 40;
const mostRows = 12;
const mostLines = 20;
const gap = '  ';

/** The narrowest that a column becomes before the last columns are left out instead. */
const leastColumn = 8;

/** Select Graphic Rendition codes; the only control sequences that are ever written. */
const colours: Readonly<Record<ReportStatus, number>> = {
  pass: 32,
  fail: 31,
  inconclusive: 35,
  warning: 33,
  info: 36,
};
const bold = 1;
const dim = 2;

/**
 * A report for a terminal, compact: status and headline, then the sections that are not folded, long tables
 * with their first rows. Nothing in the data can drive the terminal: its control characters are shown, not sent.
 */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const view = new View(options);
  const { glyph, word } = statusSigns[report.status];
  const title = visibleLine(report.title);
  view.line(
    `${view.paint(`${glyph} ${word}`, colours[report.status], bold)}${gap}${view.paint(title, bold)}`,
  );
  view.paragraph(visibleSentence(report.headline));
  for (const section of report.sections) if (!section.folded) writeSection(view, section);
  const folded = report.sections.filter((section) => section.folded);
  if (folded.length > 0) {
    view.blank();
    view.note(`Also in the report: ${folded.map(({ heading }) => visibleLine(heading, 60)).join(', ')}.`);
  }
  return view.text();
}

function writeSection(view: View, section: Section): void {
  view.blank();
  view.line(view.paint(visibleLine(section.heading), bold));
  section.blocks.forEach((block, index) => {
    if (index > 0) view.blank();
    writeBlock(view, block);
  });
}

function writeBlock(view: View, block: Block): void {
  switch (block.kind) {
    case 'text':
      for (const line of visibleParagraph(block.text)) view.paragraph(line);
      return;
    case 'facts':
      return writeFacts(view, block.facts);
    case 'table':
      return writeTable(view, block.table, block.table.caption);
    case 'code': {
      const lines = visibleLines(block.text);
      for (const line of lines.slice(0, mostLines)) view.line(cut(`  ${line}`, view.width));
      return view.more(mostLines, lines.length, 'lines');
    }
    case 'bars':
      return writeTable(view, barsTable(block), block.title);
    case 'lines':
      return writeTable(view, linesSummaryTable(block), block.title);
    case 'histogram':
      return writeTable(view, histogramTable(block), block.title);
  }
}

function writeFacts(view: View, facts: readonly [name: string, value: string][]): void {
  const shown = facts.slice(0, mostLines).map(([name, value]) => [visibleLine(name, 30), visibleLine(value)]);
  const width = Math.max(0, ...shown.map(([name]) => displayWidth(name)));
  for (const [name, value] of shown) {
    const room = Math.max(leastColumn, view.width - width - gap.length);
    wrap(value, room).forEach((line, index) => {
      view.line(view.paint(pad(index === 0 ? name : '', width, 'left'), dim) + gap + line);
    });
  }
  view.more(mostLines, facts.length, 'facts');
}

function writeTable(view: View, table: ReportTable, caption: string | undefined): void {
  if (caption !== undefined) view.note(visibleLine(caption));
  if (table.rows.length === 0 || table.columns.length === 0) {
    return view.paragraph(visibleSentence(table.empty ?? 'No rows.'));
  }
  const headings = table.columns.map(({ heading }) => visibleLine(heading));
  const rows = table.rows
    .slice(0, mostRows)
    .map((row) => table.columns.map((_, column) => cellText(row[column] ?? '')));
  const wanted = headings.map((heading, column) =>
    Math.max(1, displayWidth(heading), ...rows.map((row) => displayWidth(row[column]))),
  );
  const widths = fitColumns(wanted, view.width);
  const align = (column: number): 'left' | 'right' => table.columns[column].align ?? 'left';
  const write = (texts: string[], codes: (column: number) => number[]): void => {
    const cells = widths.map((width, column) =>
      view.paint(pad(cut(texts[column], width), width, align(column)), ...codes(column)),
    );
    view.line(cells.join(gap));
  };
  write(headings, () => [dim]);
  rows.forEach((row, index) => {
    write(row, (column) => {
      const cell = table.rows[index][column] ?? '';
      return typeof cell === 'string' ? [] : [colours[cell.status]];
    });
  });
  view.more(mostRows, table.rows.length, 'rows');
  if (widths.length < wanted.length) {
    view.note(`${formatNumber(wanted.length - widths.length)} more columns are in the report.`);
  }
}

/** Narrows the widest columns until all fit; where that is not enough, the last ones go. */
function fitColumns(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted];
  const total = (): number => widths.reduce((sum, one) => sum + one, gap.length * (widths.length - 1));
  const narrowest = (): number =>
    widths.reduce((sum, one) => sum + Math.min(one, leastColumn), gap.length * (widths.length - 1));
  while (widths.length > 1 && narrowest() > width) widths.pop();
  while (total() > width) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest]--;
  }
  return widths;
}

function cellText(cell: Cell): string {
  return typeof cell === 'string'
    ? visibleLine(cell)
    : `${statusSigns[cell.status].glyph} ${visibleLine(cell.text)}`;
}

/** Lines being written. */
class View {
  readonly width: number;
  readonly #color: boolean;
  readonly #lines: string[] = [];

  constructor(options: TerminalOptions) {
    this.width = Math.max(leastWidth, options.width);
    this.#color = options.color;
  }

  line(text: string): void {
    this.#lines.push(text.trimEnd());
  }

  blank(): void {
    this.#lines.push('');
  }

  paragraph(text: string): void {
    for (const line of wrap(text, this.width)) this.line(line);
  }

  note(text: string): void {
    for (const line of wrap(text, this.width)) this.line(this.paint(line, dim));
  }

  more(shown: number, total: number, unit: string): void {
    if (total > shown) this.note(`… and ${formatNumber(total - shown)} more ${unit}.`);
  }

  paint(text: string, ...codes: number[]): string {
    return this.#color && codes.length > 0 && text.trim() !== ''
      ? `\u001b[${codes.join(';')}m${text}\u001b[0m`
      : text;
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
