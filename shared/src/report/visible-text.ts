/**
 * Text from outside, made fit to be looked at: every renderer passes text through here before it escapes it for
 * where it goes.
 */

/** Longest name, label, heading or cell that is shown, in UTF-16 units. */
export const shortTextLimit = 200;

/** Longest sentence or paragraph that is shown, in UTF-16 units. */
export const longTextLimit = 4000;

/**
 * What a reader cannot see, or what reorders or hides its neighbours: control and format characters (zero-width,
 * bidirectional, tags), lone surrogates, line and paragraph separators, and all else that Unicode lets a display
 * ignore.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const invisibleExceptLineBreaks = new RegExp(`(?!\\n)${invisible.source}`, 'gu');

/** A name or a cell on one line: shortened in its middle, invisible characters shown as escapes. */
export function visibleLine(text: string, limit: number = shortTextLimit): string {
  return shortenMiddle(text, limit).replace(invisible, escapeCharacter).trim();
}

/** A sentence on one line. A single word is shortened as a name is. */
export function visibleSentence(text: string, limit: number = longTextLimit): string {
  return shortenWords(shortenMiddle(text, limit)).replace(invisible, escapeCharacter).trim();
}

/** The lines of a paragraph. */
export function visibleParagraph(text: string): string[] {
  return shortenWords(shortenMiddle(text.trim(), longTextLimit))
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll('\t', ' ').replace(invisible, escapeCharacter).trim());
}

/** The lines of a listing, each shortened in its middle; tabs become spaces. */
export function visibleLines(text: string): string[] {
  return text
    .replace(/\r\n|\r/g, '\n')
    .replaceAll('\t', '    ')
    .replace(invisibleExceptLineBreaks, escapeCharacter)
    .replace(/^\n+|\s+$/g, '')
    .split('\n')
    .map((line) => shortenMiddle(line, 2 * shortTextLimit));
}

/** Keeps the beginning and the end of a text that is longer than `limit`, with "…" between; never half a pair. */
export function shortenMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let head = Math.ceil((limit - 1) / 2);
  let tail = text.length - Math.floor((limit - 1) / 2);
  if (isHighSurrogate(text, head - 1)) head--;
  if (isHighSurrogate(text, tail - 1)) tail++;
  return `${text.slice(0, head)}…${text.slice(tail)}`;
}

function shortenWords(text: string): string {
  return text.replace(/\S+/g, (word) => shortenMiddle(word, shortTextLimit));
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  const hex = character.codePointAt(0)!.toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
