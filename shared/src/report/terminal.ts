import { barsTable, histogramTable, intervalsTable, linesSummaryTable } from './chart-tables.ts';
import { distributionsTable } from './distributions-table.ts';
import { formatNumber } from './format.ts';
import type { Block, Cell, Report, ReportStatus, ReportTable, Section } from './report.ts';
import { sparklinesTable } from './sparklines-table.ts';
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

/** The narrowest that a column becomes before whole columns are left out instead: a cut figure misleads. */
const leastTextColumn = 10;
const leastNumberColumn = 24;

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
  const status = `${glyph} ${word}`;
  const title = cut(visibleLine(report.title), view.width - displayWidth(status) - gap.length);
  view.line(view.paint(status, colours[report.status], bold) + gap + view.paint(title, bold));
  view.paragraph(visibleSentence(report.headline));
  const isFolded = (section: Section) => section.folded || section.fileOnly;
  for (const section of report.sections) if (!isFolded(section)) writeSection(view, section);
  const folded = report.sections.filter(isFolded);
  if (folded.length > 0) {
    view.blank();
    view.note(`Also in the report: ${folded.map(({ heading }) => visibleLine(heading, 60)).join(', ')}.`);
  }
  return view.text();
}

function writeSection(view: View, section: Section): void {
  view.blank();
  view.line(view.paint(cut(visibleLine(section.heading), view.width), bold));
  section.blocks.forEach((block, index) => {
    if (index > 0) view.blank();
    writeBlock(view, block);
  });
}

function writeBlock(view: View, block: Block): void {
  switch (block.kind) {
    case 'text':
      for (const line of visibleParagraph(block.text)) view.paragraph(line);
      break;
    case 'facts':
      writeFacts(view, block.facts);
      break;
    case 'table':
      writeTable(view, block.table, block.table.caption);
      break;
    case 'code':
      writeCode(view, block.text);
      break;
    case 'link':
      view.paragraph(`${visibleLine(block.text)}: ${visibleSentence(block.url)}`);
      break;
    case 'bars':
      writeTable(view, barsTable(block), block.title);
      break;
    case 'lines':
      writeTable(view, linesSummaryTable(block), block.title);
      break;
    case 'intervals':
      writeTable(view, intervalsTable(block), block.title);
      break;
    case 'histogram':
      writeTable(view, histogramTable(block), block.title);
      break;
    case 'distributions':
      writeTable(view, distributionsTable(block), block.title);
      break;
    case 'sparklines':
      writeTable(view, sparklinesTable(block), block.title);
      break;
    case 'heatmap':
      writeTable(view, block.figures, block.title);
      break;
  }
}

function writeCode(view: View, text: string): void {
  const lines = visibleLines(text);
  for (const line of lines.slice(0, mostLines)) view.line(cut(`  ${line}`, view.width));
  view.more(mostLines, lines.length, 'lines');
}

function writeFacts(view: View, facts: readonly [name: string, value: string][]): void {
  const shown = facts.slice(0, mostLines).map(([name, value]) => [visibleLine(name, 30), visibleLine(value)]);
  const width = Math.max(0, ...shown.map(([name]) => displayWidth(name)));
  for (const [name, value] of shown) {
    const room = Math.max(leastTextColumn, view.width - width - gap.length);
    wrap(value, room).forEach((line, index) => {
      view.line(view.paint(pad(index === 0 ? name : '', width, 'left'), dim) + gap + line);
    });
  }
  view.more(mostLines, facts.length, 'facts');
}

function writeTable(view: View, table: ReportTable, caption: string | undefined): void {
  if (caption !== undefined) view.note(visibleLine(caption));
  if (table.rows.length === 0 || table.columns.length === 0) {
    view.paragraph(visibleSentence(table.empty ?? 'No rows.'));
    return;
  }
  const rows = table.rows.slice(0, mostRows);
  const columns = fitColumns(
    table.columns.map(({ heading, align }, column) =>
      measureColumn(visibleLine(heading), align, rows, column),
    ),
    view.width,
  );
  const write = (text: (column: Column) => string, codes: (column: Column) => number[]): void => {
    const cells = columns.map((column) =>
      view.paint(pad(cut(text(column), column.width), column.width, column.align), ...codes(column)),
    );
    view.line(cells.join(gap));
  };
  write(
    ({ heading }) => heading,
    () => [dim],
  );
  rows.forEach((row, index) => {
    write(
      ({ texts }) => texts[index],
      ({ column }) => {
        const cell = row[column] ?? '';
        return typeof cell === 'string' ? [] : [colours[cell.status]];
      },
    );
  });
  view.more(mostRows, table.rows.length, 'rows');
  const missing = table.columns.filter((_, index) => columns.every(({ column }) => column !== index));
  if (missing.length > 0) {
    const names = missing.slice(0, mostRows).map(({ heading }) => visibleLine(heading, 30));
    view.note(`Columns without room here: ${names.join(', ')}${missing.length > names.length ? ', …' : ''}.`);
  }
}

interface Column {
  /** Its place in the table. */
  column: number;
  heading: string;
  texts: string[];
  align: 'left' | 'right';
  judged: boolean;
  width: number;
  leastWidth: number;
}

function measureColumn(
  heading: string,
  align: 'left' | 'right' = 'left',
  rows: readonly Cell[][],
  column: number,
): Column {
  const texts = rows.map((row) => cellText(row[column] ?? ''));
  const width = Math.max(1, displayWidth(heading), ...texts.map(displayWidth));
  return {
    column,
    heading,
    texts,
    align,
    judged: rows.some((row) => row[column] !== undefined && typeof row[column] !== 'string'),
    width,
    leastWidth: Math.min(width, align === 'right' ? leastNumberColumn : leastTextColumn),
  };
}

/**
 * Columns that fit beside each other. Texts are narrowed, figures hardly; where that is not enough, columns go
 * from the right, those with a status last, and never the first.
 */
function fitColumns(measured: readonly Column[], width: number): Column[] {
  const columns = measured.map((column) => ({ ...column }));
  const total = (key: 'width' | 'leastWidth'): number =>
    columns.reduce((sum, column) => sum + column[key], gap.length * (columns.length - 1));
  while (columns.length > 1 && total('leastWidth') > width) {
    const spare = columns.findLastIndex(({ judged }, index) => index > 0 && !judged);
    columns.splice(spare > 0 ? spare : columns.length - 1, 1);
  }
  for (let excess = total('width') - width; excess > 0; excess--) {
    columns.reduce((a, b) => (b.width - b.leastWidth > a.width - a.leastWidth ? b : a)).width--;
  }
  return columns;
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
