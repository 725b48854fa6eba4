import { barsTable, histogramTable, intervalsTable, linesTable } from './chart-tables.ts';
import { barsChart } from './charts/bars.ts';
import { heatmapChart } from './charts/heatmap.ts';
import { histogramChart } from './charts/histogram.ts';
import { intervalsChart } from './charts/intervals.ts';
import { linesChart } from './charts/lines.ts';
import type { Chart, ChartWidth } from './charts/svg.ts';
import { htmlDistributions } from './html-distributions.ts';
import { escapeHtml, escapeHtmlParagraph, escapeSigns, htmlLink } from './html-escape.ts';
import { htmlSparklines } from './html-sparklines.ts';
import { htmlTable, leftOut } from './html-table.ts';
import type { Block, ReportTable } from './report.ts';
import { visibleLines } from './visible-text.ts';

/** Rows of one table; more make a page that no browser likes and no person reads. */
const mostRows = 2000;

/** Rows of the table beneath a chart. */
const mostChartRows = 500;

const mostCodeLines = 2000;
const mostFacts = 500;

type ChartBlock = Extract<Block, { kind: 'bars' | 'lines' | 'intervals' | 'histogram' | 'heatmap' }>;

/**
 * Blocks as HTML; charts that follow each other stand side by side where there is room.
 * @param heading of their section: the name of a table that has no caption.
 */
export function htmlBlocks(blocks: readonly Block[], heading: string): string[] {
  const html: string[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!isChart(block)) {
      html.push(htmlBlock(block, heading));
      continue;
    }
    const together = [block];
    for (let next = blocks[index + 1]; next !== undefined && isChart(next); next = blocks[index + 1]) {
      together.push(next);
      index++;
    }
    const width = together.length === 1 && isWide(block) ? 560 : 440;
    html.push(`<div class="figures${width === 560 ? ' alone' : ''}">`);
    html.push(...together.map((chart) => figure(chart, width)), '</div>');
  }
  return html;
}

function isChart(block: Block): block is ChartBlock {
  return ['bars', 'lines', 'intervals', 'histogram', 'heatmap'].includes(block.kind);
}

/** Squares do not grow with the room they have. */
function isWide(block: ChartBlock): boolean {
  return !(block.kind === 'lines' && block.domain !== undefined);
}

function htmlBlock(block: Exclude<Block, ChartBlock>, heading: string): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escapeHtmlParagraph(block.text)}</p>`;
    case 'facts':
      return facts(block.facts);
    case 'table':
      return htmlTable(block.table, heading, mostRows);
    case 'code':
      return code(block.text);
    case 'link':
      return `<p>${htmlLink(block)}</p>`;
    case 'distributions':
      return htmlDistributions(block);
    case 'sparklines':
      return htmlSparklines(block);
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

/** The picture, what its colours mean above it, and its figures folded beneath it. */
function figure(block: ChartBlock, width: ChartWidth): string {
  const { chart, figures } = drawn(block, width);
  const plot = `<div class="plot">\n${chart.svg}\n</div>`;
  return [
    '<figure>',
    `<figcaption>${escapeHtml(block.title)}</figcaption>`,
    ...legend(chart),
    plot,
    '<details>',
    '<summary>Figures</summary>',
    htmlTable(figures, block.title, mostChartRows),
    '</details>',
    '</figure>',
  ].join('\n');
}

function drawn(block: ChartBlock, width: ChartWidth): { chart: Chart; figures: ReportTable } {
  switch (block.kind) {
    case 'bars':
      return { chart: barsChart(block, width), figures: barsTable(block) };
    case 'lines':
      return { chart: linesChart(block, width), figures: linesTable(block) };
    case 'intervals':
      return { chart: intervalsChart(block, width), figures: intervalsTable(block) };
    case 'histogram':
      return { chart: histogramChart(block, width), figures: histogramTable(block) };
    case 'heatmap':
      return { chart: heatmapChart(block), figures: block.figures };
  }
}

function legend(chart: Chart): string[] {
  if (chart.legend.length === 0) return [];
  const keys = chart.legend.map(({ class: look, name }) => {
    const sample = look.startsWith('line')
      ? `<line class="${look}" x1="1" x2="31" y1="6" y2="6"/>`
      : look.startsWith('bin')
        ? `<rect class="${look}" x="1" y="0.5" width="13" height="11"/>`
        : `<line class="whisker ${look}" x1="1" x2="31" y1="6" y2="6"/><circle class="${look}" cx="16" cy="6" r="4.5"/>`;
    const width = look.startsWith('bin') ? 16 : 32;
    return `<li class="key"><svg viewBox="0 0 ${width} 12" width="${width}" height="12" class="sample" aria-hidden="true">${sample}</svg> ${escapeHtml(name, 80)}</li>`;
  });
  return [`<ul class="legend">${keys.join('')}</ul>`];
}
