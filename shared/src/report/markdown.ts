import { formatNumber } from './format.ts';
import { type MarkdownPart, markdownParts } from './markdown-blocks.ts';
import {
  escapeMarkdown,
  escapeMarkdownHtml,
  escapeMarkdownSentence,
  markdownLink,
} from './markdown-escape.ts';
import type { Report, Section } from './report.ts';
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

/** Longest headline, in UTF-16 units, as long as nothing has to be shortened. */
const wholeSentence = 500;

/** What is kept of a text that has to be shortened. */
interface Plan {
  /** Of each table in a folded section. */
  foldedLines: number;
  /** How many folded sections, from the first. */
  foldedSections: number;
  /** Of each table elsewhere. */
  openLines: number;
  /** How many headings and blocks of the other sections, from the first. */
  openParts: number;
  /** Longest title and headline. */
  sentence: number;
}

interface CompiledSection {
  name: string;
  folded: boolean;
  opening: string;
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
  const sections = report.sections
    .filter(({ fileOnly }) => !fileOnly)
    .map((section) => compile(section, options.limit));
  const measure = options.unit === 'bytes' ? Buffer.byteLength : (text: string) => text.length;
  const mostLines = sections
    .flatMap(({ parts }) => parts)
    .reduce((most, { lines }) => Math.max(most, lines.length), 0);
  const whole: Plan = {
    foldedLines: mostLines,
    foldedSections: sections.length,
    openLines: mostLines,
    openParts: sections.reduce((sum, { folded, parts }) => sum + (folded ? 0 : 1 + parts.length), 0),
    sentence: wholeSentence,
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

function compile(section: Section, limit: number): CompiledSection {
  const folded = Boolean(section.folded);
  return {
    name: section.heading,
    folded,
    opening: folded
      ? `<details>\n<summary>${escapeMarkdownHtml(section.heading)}</summary>`
      : `### ${escapeMarkdown(section.heading)}`,
    parts: section.blocks.flatMap((block) => markdownParts(block, limit)),
  };
}

function assemble(report: Report, sections: CompiledSection[], plan: Plan, options: MarkdownOptions): string {
  const { emoji, word } = statusSigns[report.status];
  const blocks = [
    options.marker === undefined ? '' : `<!-- ${options.marker} -->`,
    `## ${emoji} ${escapeMarkdown(report.title, Math.min(plan.sentence, 200))}`,
    `**${word}.** ${escapeMarkdownSentence(report.headline, plan.sentence)}`,
  ];
  const whole = plan.sentence === wholeSentence;
  let shortened = !whole;
  let foldedLeft = plan.foldedSections;
  let openLeft = plan.openParts;
  const leftOut: string[] = [];
  for (const { name, folded, opening, parts } of sections) {
    // A heading alone says nothing, unless there is nothing to say.
    const room = folded ? (foldedLeft-- > 0 ? parts.length : -1) : openLeft - 1;
    if (!folded) openLeft -= 1 + parts.length;
    if (room < Math.min(1, parts.length)) {
      leftOut.push(name);
      continue;
    }
    const mostLines = folded ? plan.foldedLines : plan.openLines;
    const kept = parts.slice(0, room);
    if (
      kept.length < parts.length ||
      kept.some(({ lines, total }) => Math.min(lines.length, mostLines) < total)
    )
      shortened = true;
    blocks.push(opening, ...kept.map((part) => partText(part, mostLines)), folded ? '</details>' : '');
  }
  if (shortened || leftOut.length > 0) blocks.push(shorteningNote(leftOut, plan, options.link));
  else if (options.link !== undefined) blocks.push(markdownLink(options.link));
  if (options.footer !== undefined && whole) {
    blocks.push(`<sub>${escapeMarkdownSentence(options.footer, wholeSentence)}</sub>`);
  }
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
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
    const named =
      plan.sentence < wholeSentence ? [] : leftOut.slice(0, 10).map((name) => escapeMarkdown(name, 60));
    const more = leftOut.length - named.length;
    if (more > 0) named.push(`${formatNumber(more)} ${named.length > 0 ? 'more' : 'sections'}`);
    sentences.push(`Left out: ${named.join(', ')}.`);
  }
  const where =
    link === undefined ? 'the HTML file of this run.' : markdownLink(link, Math.min(plan.sentence, 200));
  return `*${sentences.join(' ')}* The whole report: ${where}`;
}
