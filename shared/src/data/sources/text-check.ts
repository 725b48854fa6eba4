import { isUtf8 } from 'node:buffer';

/** A line may be so long. Bytes. */
export const longestAllowedLine = 16 * 2 ** 20;

/** Lists and objects of JSON may be nested so deep: a parser that recurses would run out of its stack. */
const deepestNesting = 200;

/** What is wrong with a text, and where. */
export interface TextFault {
  readonly kind: 'nul' | 'encoding' | 'line' | 'nesting';
  /** Where the chunk that was looked at begins, in bytes from the start. */
  readonly chunkStart: number;
  /** Line breaks before the fault within that chunk. */
  readonly lineBreaks: number;
}

/**
 * Looks at a text in chunks for what would crash a parser or be reported unclearly: NUL bytes, bytes that are not
 * UTF-8, lines without an end and deep nesting. It counts no lines: only a fault needs its line.
 */
export class TextCheck {
  readonly #json: boolean;
  #bytes = 0;
  /** Where the line begins that the last chunk left open. */
  #lineStart = 0;
  #longestLine = 0;
  /** The first bytes of a character that the last chunk left open. */
  #open = Buffer.alloc(0);
  #depth = 0;
  #inString = false;
  #escaped = false;

  /** @param json whether the text is JSON, one value a line. */
  constructor(json: boolean) {
    this.#json = json;
  }

  /** @returns the first fault of the chunk; null if there is none. */
  add(chunk: Buffer): TextFault | null {
    const chunkStart = this.#bytes;
    const nul = chunk.indexOf(0);
    if (nul >= 0) return { kind: 'nul', chunkStart, lineBreaks: countLineBreaks(chunk.subarray(0, nul)) };
    const end = this.#checkLines(chunk);
    if (end !== null) return { kind: 'line', chunkStart, lineBreaks: end };
    const bad = this.#findBadBytes(chunk);
    if (bad !== null)
      return { kind: 'encoding', chunkStart, lineBreaks: countLineBreaks(chunk.subarray(0, bad)) };
    if (this.#json) {
      const deep = this.#findDeepNesting(chunk);
      if (deep !== null) {
        return { kind: 'nesting', chunkStart, lineBreaks: countLineBreaks(chunk.subarray(0, deep)) };
      }
    }
    this.#bytes += chunk.length;
    return null;
  }

  /** @returns what only the end of the text shows. */
  end(): TextFault | null {
    return this.#open.length > 0 ? { kind: 'encoding', chunkStart: this.#bytes, lineBreaks: 0 } : null;
  }

  /** The length of the longest line in bytes; at least that of the largest chunk, within which nobody looks. */
  get longestLine(): number {
    return Math.max(this.#longestLine, this.#bytes - this.#lineStart);
  }

  /** @returns the line breaks before a line that is too long; null if there is none. */
  #checkLines(chunk: Buffer): number | null {
    const first = chunk.indexOf(10);
    const open = this.#bytes - this.#lineStart + (first < 0 ? chunk.length : first);
    if (open > longestAllowedLine) return 0;
    this.#longestLine = Math.max(this.#longestLine, open, Math.min(chunk.length, longestAllowedLine));
    if (first >= 0) this.#lineStart = this.#bytes + chunk.lastIndexOf(10) + 1;
    return null;
  }

  /** @returns a place in the line with the first byte that is not UTF-8; null if there is none. */
  #findBadBytes(chunk: Buffer): number | null {
    let start = 0;
    if (this.#open.length > 0) {
      start = Math.min(chunk.length, characterLength(this.#open[0]) - this.#open.length);
      const whole = Buffer.concat([this.#open, chunk.subarray(0, start)]);
      if (whole.length < characterLength(whole[0])) {
        this.#open = whole;
        return null;
      }
      if (!isUtf8(whole)) return 0;
    }
    const end = chunk.length - openBytes(chunk.subarray(start));
    this.#open = Buffer.from(chunk.subarray(end));
    if (isUtf8(chunk.subarray(start, end))) return null;
    for (let line = start; line < end; ) {
      const next = chunk.indexOf(10, line);
      const lineEnd = next < 0 || next >= end ? end : next + 1;
      if (!isUtf8(chunk.subarray(line, lineEnd))) return line;
      line = lineEnd;
    }
    return start;
  }

  #findDeepNesting(chunk: Buffer): number | null {
    let depth = this.#depth;
    let inString = this.#inString;
    let escaped = this.#escaped;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === 0x5c) escaped = true;
        else if (byte === 0x22 || byte === 10) inString = false;
      } else if (byte === 0x22) inString = true;
      else if (byte === 0x5b || byte === 0x7b) {
        if (++depth > deepestNesting) return at;
      } else if (byte === 0x5d || byte === 0x7d) depth--;
      else if (byte === 10) depth = 0;
    }
    this.#depth = depth;
    this.#inString = inString;
    this.#escaped = escaped;
    return null;
  }
}

/** How many line breaks there are. */
export function countLineBreaks(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}

/** How many bytes the character has whose first byte this is (RFC 3629); 1 for a byte that begins none. */
function characterLength(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

/** How many bytes at the end belong to a character that is not complete. */
function openBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if ((byte & 0xc0) !== 0x80) return characterLength(byte) > back ? back : 0;
  }
  return 0;
}
