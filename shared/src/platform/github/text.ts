/** GitHub's limit for the text of a comment, an issue or a check is 65,536 characters; this leaves room for the marker. */
export const TEXT_LIMIT = 65_000;

/** GitHub's limit for the description of a deployment and of its status, in characters. */
export const DESCRIPTION_LIMIT = 140;

/** A line that would be taken for a marker; a listing of data can hold one. */
const anyMarkerLine = /^(<!-- [a-z0-9:.-]+) (-->)\r?$/gm;

/**
 * The text with the marker as its first line, where readers do not see it. A line of the text that looks like a marker
 * is one no more.
 * @param more lines that follow the marker and are not seen either.
 */
export function withMarker(marker: string, body: string, more: readonly string[] = []): string {
  return `${[markerLine(marker), ...more].join('\n')}\n${shorten(body, TEXT_LIMIT).replace(anyMarkerLine, '$1$2')}`;
}

/** Whether a line of the text is the marker, and nothing but the marker. */
export function hasMarker(text: string | null | undefined, marker: string): boolean {
  return (text ?? '').split(/\r?\n/).includes(markerLine(marker));
}

/** The text as it was before `withMarker`. */
export function withoutMarker(text: string | null | undefined, marker: string): string {
  const lines = (text ?? '').split(/\r?\n/);
  return lines.filter((line) => line !== markerLine(marker)).join('\n');
}

/** Whether two texts are the same to a reader: GitHub may change line ends and drop space at the end. */
export function sameText(a: string | null | undefined, b: string): boolean {
  const normalise = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return normalise(a ?? '') === normalise(b);
}

/** The first `limit` characters (code points) of a text, with an ellipsis where something was cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}

/** A line that readers do not see. */
export function markerLine(marker: string): string {
  return `<!-- ${marker} -->`;
}
