import {
  shortenMiddle,
  visibleLine,
  visibleLines,
  visibleParagraph,
  visibleSentence,
} from './visible-text.ts';

/**
 * Text from outside as GitHub's Markdown, so that it renders as the plain text that it is.
 *
 * Two things read it. The Markdown parser: its signs are escaped with backslashes, HTML's with entities. Then
 * GitHub looks for mentions, issues, commits, emoji and formulas in the *rendered* text, where an escape is gone
 * already: `\@name` and `&#64;name` still notify. It reads each text node by itself, so a `<wbr>` (a place where
 * a line may break, which is neither seen nor copied) parts what would be found.
 */

/** Stands for a parting until the rest is escaped. Text has no control character left by then. */
const parting = '\0';

/** Commit ids have 7 to 40 hexadecimal digits. */
const hexadecimalRuns = /[0-9a-f]{7,}/gi;

const partings = new RegExp(
  [
    // Mentions, teams, e-mail addresses, owner/repository@commit.
    '(?<=@)',
    // Issues: #1, owner/repository#1, and GH-1 or the prefixes of a repository's own trackers.
    '(?<=#)(?=\\w)',
    '(?<=[a-z]-)(?=\\d)',
    '(?<=ghsa-)',
    // Addresses.
    '(?<=:)(?=//)',
    '(?<=/)(?=/)',
    '(?<=www)(?=\\.)',
    // Emoji.
    '(?<=:)(?=[\\w+-]+:)',
  ].join('|'),
  'gi',
);

const markdownSigns = /[\\`*[\]~#<>&|$\0]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

const htmlSigns = /[<>&"'$\0]/g;

/** A name, label, heading or cell: one line of Markdown, in a table or out of it. */
export function escapeMarkdown(text: string, limit?: number): string {
  return escapeLine(visibleLine(text, limit));
}

/** A sentence: one line of Markdown. */
export function escapeMarkdownSentence(text: string, limit?: number): string {
  return escapeLine(visibleSentence(text, limit));
}

/** A paragraph: one line of Markdown, with `<br>` where the text has a line break. */
export function escapeMarkdownParagraph(text: string): string {
  return visibleParagraph(text).map(escapeLine).join('<br>');
}

/** A name inside an HTML block of a Markdown text (`<summary>`), where Markdown's own escapes do not work. */
export function escapeMarkdownHtml(text: string): string {
  return part(visibleLine(text)).replace(htmlSigns, (sign) => entities[sign] ?? replacements[sign]);
}

/** The lines of a listing, and the fence to put before and after them: longer than any run of its backticks. */
export function fenceMarkdown(text: string): { fence: string; lines: string[] } {
  // GitHub's parser counts no further than 255.
  const lines = visibleLines(text).map((line) => line.replace(/`{100,}/g, (run) => shortenMiddle(run, 99)));
  let longest = 2;
  for (const line of lines) {
    for (const run of line.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  }
  return { fence: '`'.repeat(longest + 1), lines };
}

/**
 * A link. Nothing in its address can end it.
 * @returns just the text if the address is not `http:` or `https:`, or longer than 2,000 characters.
 */
export function markdownLink(link: { text: string; url: string }, limit?: number): string {
  const text = escapeMarkdown(link.text, limit);
  if (!URL.canParse(link.url)) return text;
  const url = new URL(link.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return text;
  const address = url.href
    .replace(/[^\w.~:/?#@!$&+,;=%-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '&amp;');
  return address.length > 2000 ? text : `[${text}](${address})`;
}

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};

const replacements: Readonly<Record<string, string>> = {
  ...entities,
  '|': '&#124;',
  // What GitHub's documentation advises where a dollar sign is not a formula's.
  $: '<span>$</span>',
  [parting]: '<wbr>',
};

function escapeLine(line: string): string {
  return part(line)
    .replace(markdownSigns, (sign) => replacements[sign] ?? `\\${sign}`)
    .replace(/^[-+=](?![\p{L}\p{N}.])/u, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function part(line: string): string {
  return line
    .replace(hexadecimalRuns, (run) => run.match(/.{1,6}/g)!.join(parting))
    .replace(partings, parting);
}
