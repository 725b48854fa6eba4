import {
  type BarsBlock,
  barsTable,
  binLabels,
  type HistogramBlock,
  intervalsTable,
  type LinesBlock,
  linesSummaryTable,
} from './chart-tables.ts';
import { distributionsTable } from './distributions-table.ts';
import { formatPercent } from './format.ts';
import { escapeMarkdown, escapeMarkdownParagraph, fenceMarkdown, markdownLink } from './markdown-escape.ts';
import { mermaidLines } from './mermaid.ts';
import type { Block, Cell, ReportTable } from './report.ts';
import { sparklinesTable } from './sparklines-table.ts';
import { statusSigns } from './status.ts';

/** A block as Markdown, still in pieces, so that it can be shortened between two lines and nowhere else. */
export interface MarkdownPart {
  /** Lines that always stand. */
  head: string;
  /** Lines of which the last may go. */
  lines: string[];
  /** How many lines there are in all; `lines` may hold fewer. */
  total: number;
  /** What ends the block, such as a fence; empty if nothing does. */
  foot: string;
  /** What a line is: "rows", "lines". */
  unit: string;
}

/**
 * One block as Markdown.
 * @param limit lines are rendered until they are longer than this: more could not fit in any case.
 */
export function markdownParts(block: Block, limit: number): MarkdownPart[] {
  switch (block.kind) {
    case 'text':
      return [fixed(escapeMarkdownParagraph(block.text))];
    case 'facts':
      return [factsPart(block.facts, limit)];
    case 'table':
      return [captioned(block.table.caption, tablePart(block.table, limit))];
    case 'code':
      return [codePart(block.text, limit)];
    case 'link':
      return [fixed(markdownLink(block))];
    case 'bars':
      return [captioned(block.title, barsPart(block, limit))];
    case 'lines':
      return linesParts(block, limit);
    case 'intervals':
      return [captioned(block.title, tablePart(intervalsTable(block), limit))];
    case 'histogram':
      return [captioned(block.title, histogramPart(block, limit))];
    case 'distributions':
      return [captioned(block.title, tablePart(distributionsTable(block), limit))];
    case 'sparklines':
      return [captioned(block.title, tablePart(sparklinesTable(block), limit))];
    case 'heatmap':
      return [captioned(block.title, tablePart(block.figures, limit))];
  }
}

function fixed(text: string): MarkdownPart {
  return { head: text, lines: [], total: 0, foot: '', unit: 'lines' };
}

/** Renders lines from the first until they are longer than `limit` together. */
function linesWithin<T>(
  limit: number,
  items: readonly T[],
  render: (item: T, index: number) => string,
): string[] {
  const lines: string[] = [];
  for (let length = 0; lines.length < items.length && length <= limit; ) {
    const line = render(items[lines.length], lines.length);
    lines.push(line);
    length += line.length + 1;
  }
  return lines;
}

function captioned(caption: string | undefined, part: MarkdownPart): MarkdownPart {
  const text = escapeMarkdown(caption ?? '');
  return text === '' ? part : { ...part, head: `**${text}**\n\n${part.head}` };
}

function factsPart(facts: readonly [name: string, value: string][], limit: number): MarkdownPart {
  return {
    head: '',
    lines: linesWithin(
      limit,
      facts,
      ([name, value]) => `- **${escapeMarkdown(name)}:** ${escapeMarkdown(value)}`,
    ),
    total: facts.length,
    foot: '',
    unit: 'facts',
  };
}

function codePart(text: string, limit: number): MarkdownPart {
  const { fence, lines } = fenceMarkdown(text);
  return {
    head: fence,
    lines: linesWithin(limit, lines, (line) => line),
    total: lines.length,
    foot: fence,
    unit: 'lines',
  };
}

function tablePart(table: ReportTable, limit: number): MarkdownPart {
  if (table.rows.length === 0 || table.columns.length === 0) {
    return fixed(escapeMarkdownParagraph(table.empty ?? 'No rows.'));
  }
  return {
    head: [
      row(table.columns.map(({ heading }) => escapeMarkdown(heading))),
      row(table.columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ].join('\n'),
    lines: linesWithin(limit, table.rows, (cells) =>
      row(table.columns.map((_, column) => cellText(cells[column] ?? ''))),
    ),
    total: table.rows.length,
    foot: '',
    unit: 'rows',
  };
}

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return escapeMarkdown(cell);
  return `${statusSigns[cell.status].emoji} ${escapeMarkdown(cell.text)}`;
}

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table whose last column draws the bars: readable in a mail and on a phone, with the names in full. */
function barsPart(block: BarsBlock, limit: number): MarkdownPart {
  const part = tablePart(barsTable(block), limit);
  if (part.total === 0) return part;
  const largest = largestSize(block.bars.map(({ value }) => value));
  return {
    ...part,
    head: `${row(['Name', 'Value', ''])}\n${row(['---', '---:', '---'])}`,
    lines: part.lines.map((line, index) => `${line} ${textBar(block.bars[index].value / largest)} |`),
  };
}

function histogramPart(block: HistogramBlock, limit: number): MarkdownPart {
  const labels = binLabels(block.edges);
  if (labels.length === 0) return fixed('Nothing to show.');
  const largest = largestSize(block.series.flatMap(({ shares }) => shares));
  return {
    head: [
      row(['Range', ...block.series.flatMap(({ name }) => [escapeMarkdown(name), ''])]),
      row(['---:', ...block.series.flatMap(() => ['---:', '---'])]),
    ].join('\n'),
    lines: linesWithin(limit, labels, (label, bin) =>
      row([
        escapeMarkdown(label),
        ...block.series.flatMap(({ shares }) => [
          escapeMarkdown(formatPercent(shares[bin] ?? null)),
          textBar((shares[bin] ?? 0) / largest, 12),
        ]),
      ]),
    ),
    total: labels.length,
    foot: '',
    unit: 'rows',
  };
}

function linesParts(block: LinesBlock, limit: number): MarkdownPart[] {
  const chart = mermaidLines(block);
  const part = tablePart(linesSummaryTable(block), limit);
  if (chart === null) return [captioned(block.title, part)];
  const picture = captioned(block.title, fixed(['```mermaid', ...chart.lines, '```'].join('\n')));
  // Figures of its own say more than where each line begins and ends, but take more room than a picture's key.
  if (block.figures !== undefined) {
    const key = block.series.map(({ name }, index) => `${chart.signs[index]} ${escapeMarkdown(name)}`);
    return [picture, fixed(key.join(' · '))];
  }
  return [
    picture,
    { ...part, lines: part.lines.map((line, index) => line.replace('|', `| ${chart.signs[index]}`)) },
  ];
}

function largestSize(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
  return largest || 1;
}

/**
 * A bar of block characters, in eighths of one; below zero it is hatched.
 * @param share of the longest bar, in [-1, 1].
 */
export function textBar(share: number, width: number = 20): string {
  if (!Number.isFinite(share)) return '';
  const eighths = Math.round(Math.min(1, Math.abs(share)) * width * 8);
  if (share < 0) return '░'.repeat(Math.max(1, Math.round(eighths / 8)));
  return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8];
}
