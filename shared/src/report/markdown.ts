import { formatNumber } from './format.ts';
import { type MarkdownPart, markdownParts } from './markdown-blocks.ts';
import {
  escapeMarkdown,
  escapeMarkdownHtml,
  escapeMarkdownSentence,
  markdownLink,
} from './markdown-escape.ts';
import type { Report } from './report.ts';
import { statusSigns } from './status.ts';

export interface MarkdownOptions {
  /** The longest text that the place accepts; at least 4,000. GitHub's comments: 65,536 characters; summaries: 1 MiB. */
  limit: number;
  /**
   * What `limit` counts. Characters (the default) are UTF-16 units, never fewer than the code points that GitHub
   * counts; bytes are those of UTF-8.
   */
  unit?: 'characters' | 'bytes';
  /** Kept as an HTML comment on the first line, to find the text again: at most 200 of `[a-z0-9:.-]`. */
  marker?: string;
  /** Where the whole report is; plain text and an `http(s)` address. */
  link?: { text: string; url: string };
  /** A last line, plain text. */
  footer?: string;
}

/** The smallest limit under which title, status, headline and link always fit, whatever they hold. */
const smallestLimit = 4000;

/** What is kept of a text that has to be shortened. */
interface Plan {
  /** Of each table in a folded section. */
  foldedLines: number;
  /** How many folded sections, from the first. */
  foldedSections: number;
  /** Of each table elsewhere. */
  openLines: number;
  /** How many blocks of the other sections, from the first. */
  openParts: number;
  /** Longest title and headline. */
  sentence: number;
}

interface CompiledSection {
  heading: string;
  folded: boolean;
  parts: MarkdownPart[];
}

/**
 * A report as GitHub's Markdown: status and headline first, then the sections. Where it would be longer than
 * `limit` it shortens itself between lines of tables and whole blocks, never inside one: first tables in folded
 * sections, then folded sections from the last, then other tables, then blocks from the end. Title, status and
 * headline stay; what was left out is said, and where the whole is.
 * @throws RangeError if the limit is below 4,000 or the marker is not what it may be.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  if (!(options.limit >= smallestLimit)) {
    throw new RangeError(`limit is ${options.limit}; it must be at least ${smallestLimit}.`);
  }
  if (options.marker !== undefined && !/^[a-z0-9:.-]{1,200}$/.test(options.marker)) {
    throw new RangeError(`marker is "${options.marker}"; it must be 1 to 200 of a-z, 0-9, ":", "." and "-".`);
  }
  // A row of a table has more than five characters; longer tables need not be rendered to the end.
  const mostLines = Math.ceil(options.limit / 6);
  const sections = report.sections.map((section) => ({
    heading: section.heading,
    folded: section.folded ?? false,
    parts: section.blocks.flatMap((block) => markdownParts(block, mostLines)),
  }));
  const measure = options.unit === 'bytes' ? Buffer.byteLength : (text: string) => text.length;
  const whole: Plan = {
    foldedLines: mostLines,
    foldedSections: sections.length,
    openLines: mostLines,
    openParts: sections.reduce((sum, { parts }) => sum + parts.length, 0),
    sentence: 500,
  };
  const render = (plan: Plan): string => assemble(report, sections, plan, options);
  const fits = (plan: Plan): boolean => measure(render(plan)) <= options.limit;

  let plan = whole;
  const steps: [key: keyof Plan, least: number][] = [
    ['foldedLines', 10],
    ['foldedSections', 0],
    ['openLines', 3],
    ['openParts', 0],
    ['sentence', 20],
  ];
  for (const [key, least] of steps) {
    if (fits(plan)) break;
    plan = { ...plan, [key]: largestThatFits(least, plan[key], (value) => fits({ ...plan, [key]: value })) };
  }
  return render(plan);
}

/** The largest whole number in [least, most] that fits; `least` if none does. `most` is known not to fit. */
function largestThatFits(least: number, most: number, fits: (value: number) => boolean): number {
  let low = Math.min(least, most);
  let high = most;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function assemble(report: Report, sections: CompiledSection[], plan: Plan, options: MarkdownOptions): string {
  const blocks: string[] = [];
  const { emoji, word } = statusSigns[report.status];
  if (options.marker !== undefined) blocks.push(`<!-- ${options.marker} -->`);
  blocks.push(`## ${emoji} ${escapeMarkdown(report.title, Math.min(plan.sentence, 200))}`);
  blocks.push(`**${word}.** ${escapeMarkdownSentence(report.headline, plan.sentence)}`);

  let folded = 0;
  let open = 0;
  let shortened = plan.sentence < 500;
  const leftOut: string[] = [];
  for (const section of sections) {
    if (section.folded && folded++ >= plan.foldedSections) {
      leftOut.push(section.heading);
      continue;
    }
    const parts = section.folded ? section.parts : section.parts.slice(0, Math.max(0, plan.openParts - open));
    if (!section.folded) open += section.parts.length;
    if (parts.length < section.parts.length) {
      shortened = true;
      if (parts.length === 0) {
        leftOut.push(section.heading);
        continue;
      }
    }
    const mostLines = section.folded ? plan.foldedLines : plan.openLines;
    if (parts.some(({ total }) => total > mostLines)) shortened = true;
    const texts = parts.map((part) => partText(part, mostLines));
    if (section.folded) {
      blocks.push(`<details>\n<summary>${escapeMarkdownHtml(section.heading)}</summary>`);
      blocks.push(...texts, '</details>');
    } else {
      blocks.push(`### ${escapeMarkdown(section.heading)}`, ...texts);
    }
  }
  if (shortened || leftOut.length > 0) blocks.push(shorteningNote(leftOut, plan, options.link));
  else if (options.link !== undefined) blocks.push(markdownLink(options.link));
  if (options.footer !== undefined && plan.sentence === 500) {
    blocks.push(`<sub>${escapeMarkdownSentence(options.footer, 500)}</sub>`);
  }
  return `${blocks.join('\n\n')}\n`;
}

function partText(part: MarkdownPart, mostLines: number): string {
  const lines = part.lines.slice(0, mostLines);
  const text = [...(part.head ? [part.head] : []), ...lines, ...(part.foot ? [part.foot] : [])].join('\n');
  const missing = part.total - lines.length;
  if (missing === 0) return text;
  const counted = `the first ${formatNumber(lines.length)} of ${formatNumber(part.total)} ${part.unit}`;
  return `${text}\n\n*Shown: ${counted}; ${formatNumber(missing)} left out.*`;
}

function shorteningNote(leftOut: string[], plan: Plan, link: MarkdownOptions['link']): string {
  const sentences = ['This text was shortened to fit.'];
  if (leftOut.length > 0) {
    const named = plan.sentence < 500 ? [] : leftOut.slice(0, 10).map((name) => escapeMarkdown(name, 60));
    const more = leftOut.length - named.length;
    if (more > 0) named.push(`${formatNumber(more)} ${named.length > 0 ? 'more' : 'sections'}`);
    sentences.push(`Left out: ${named.join(', ')}.`);
  }
  const where =
    link === undefined ? 'the HTML file of this run.' : markdownLink(link, Math.min(plan.sentence, 200));
  return `*${sentences.join(' ')}* The whole report: ${where}`;
}
