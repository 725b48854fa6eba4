import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** Written to disk at once. Bytes. */
const blockSize = 1 << 20;

const comma = 44;
const newLine = 10;
const quote = 34;

/** How a missing value is written, without quotes; every text has quotes. */
export const missingMark = '\\N';
const missing = Buffer.from(missingMark);

/**
 * Writes rows of bytes as CSV with NULL apart from empty text. It writes before it returns: whoever sends rows waits,
 * and the memory does not grow with their number.
 */
export class RowFile {
  readonly #file: number;
  readonly #isText: readonly boolean[];
  readonly #hash: Hash = createHash('sha256');
  #block = Buffer.allocUnsafe(blockSize);
  #filled = 0;
  #longestRow = 0;
  #written = 0;

  /**
   * @param path must not exist.
   * @param isText by column, whether its values may be any text; others hold nothing that needs quotes.
   */
  constructor(path: string, isText: readonly boolean[]) {
    this.#file = openSync(path, 'wx');
    this.#isText = isText;
  }

  /** The length of the longest row. Bytes. */
  get longestRow(): number {
    return this.#longestRow;
  }

  /** Bytes so far. */
  get size(): number {
    return this.#written + this.#filled;
  }

  add(values: readonly (Buffer | null)[]): void {
    const before = this.size;
    for (let column = 0; column < values.length; column++) {
      if (column > 0) this.#byte(comma);
      const value = values[column];
      if (value === null) this.#bytes(missing);
      else if (this.#isText[column]) this.#text(value);
      else this.#bytes(value);
    }
    this.#byte(newLine);
    this.#longestRow = Math.max(this.#longestRow, this.size - before);
  }

  /** @returns the SHA-256 of all that was written. */
  finish(): string {
    this.#flush();
    return this.#hash.digest('hex');
  }

  close(): void {
    closeSync(this.#file);
  }

  #text(value: Buffer): void {
    this.#byte(quote);
    let from = 0;
    for (let at = value.indexOf(quote); at >= 0; at = value.indexOf(quote, at + 1)) {
      this.#bytes(value.subarray(from, at + 1));
      this.#byte(quote);
      from = at + 1;
    }
    this.#bytes(from === 0 ? value : value.subarray(from));
    this.#byte(quote);
  }

  #byte(byte: number): void {
    if (this.#filled === this.#block.length) this.#flush();
    this.#block[this.#filled++] = byte;
  }

  #bytes(bytes: Buffer): void {
    if (this.#filled + bytes.length > this.#block.length) this.#flush();
    if (bytes.length > this.#block.length) this.#write(bytes);
    else this.#filled += bytes.copy(this.#block, this.#filled);
  }

  #flush(): void {
    this.#write(this.#block.subarray(0, this.#filled));
    this.#filled = 0;
  }

  #write(bytes: Buffer): void {
    this.#hash.update(bytes);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
    this.#written += bytes.length;
  }
}
