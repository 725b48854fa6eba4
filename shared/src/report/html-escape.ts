import { visibleLine, visibleParagraph, visibleSentence } from './visible-text.ts';

/** A name, label or cell as HTML: safe as text and inside a quoted attribute. */
export function escapeHtml(text: string, limit?: number): string {
  return escapeSigns(visibleLine(text, limit));
}

/** A sentence as HTML. */
export function escapeHtmlSentence(text: string, limit?: number): string {
  return escapeSigns(visibleSentence(text, limit));
}

/** A paragraph as HTML, with `<br>` where the text has a line break. */
export function escapeHtmlParagraph(text: string): string {
  return visibleParagraph(text).map(escapeSigns).join('<br>');
}

/** Text that is already fit to be looked at, such as the lines of a listing. */
export function escapeSigns(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]);
}

/** A link, or just the text if the address is neither `http:` nor `https:`. */
export function htmlLink({ text, url }: { text: string; url: string }): string {
  const address = htmlAddress(url);
  const label = escapeHtml(text);
  return address === null ? label : `<a href="${address}" rel="noreferrer noopener">${label}</a>`;
}

/**
 * An address for a quoted `href`.
 * @returns null unless it is `http:` or `https:`.
 */
function htmlAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? escapeSigns(url.href) : null;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
