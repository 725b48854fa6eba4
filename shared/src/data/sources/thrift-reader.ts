import { isUtf8 } from 'node:buffer';

/**
 * Reads Thrift's compact protocol, as Parquet's footer and page headers are written, from bytes that may be hostile:
 * nothing is allocated for what is skipped, and no number of bytes makes it slow or deep.
 * See https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md.
 */
export class ThriftReader {
  readonly #bytes: Buffer;
  /** The next byte. */
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /**
   * Reads a structure.
   * @param visit reads the field's value and says true, or reads nothing and says false: then it is skipped.
   */
  struct(visit: (field: number) => boolean): void {
    this.#struct(visit, 0);
  }

  #struct(visit: (field: number) => boolean, depth: number): void {
    let field = 0;
    for (;;) {
      const head = this.#byte();
      if (head === 0) return;
      const delta = head >> 4;
      field = delta === 0 ? this.integer() : field + delta;
      if (!visit(field)) this.#skip(head & 15, depth);
    }
  }

  /** Reads a list. @param each reads one item. @returns how many there were. */
  list(each: (index: number) => void): number {
    const length = this.#listHead().length;
    for (let index = 0; index < length; index++) each(index);
    return length;
  }

  /** An i16, i32 or i64. @throws RangeError if a number cannot hold it. */
  integer(): number {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < 10; count++) {
      const byte = this.#byte();
      value += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) {
        if (!Number.isSafeInteger(value)) break;
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      }
    }
    throw new RangeError('a number is too large');
  }

  /** @throws RangeError if it is not UTF-8. */
  text(): string {
    const length = this.#length();
    const start = this.#advance(length);
    if (!isUtf8(this.#bytes.subarray(start, start + length))) throw new RangeError('a name is not in UTF-8');
    return this.#bytes.toString('utf8', start, start + length);
  }

  #listHead(): { length: number; type: number } {
    const head = this.#byte();
    const length = head >> 4 === 15 ? this.#length() : head >> 4;
    // Every item takes a byte at least.
    if (length > this.#bytes.length - this.at) throw new RangeError('a list is longer than the file');
    return { length, type: head & 15 };
  }

  #skip(type: number, depth: number): void {
    if (depth > 32) throw new RangeError('it is nested too deep');
    switch (type) {
      case 1:
      case 2:
        return;
      case 3:
        this.#advance(1);
        return;
      case 4:
      case 5:
      case 6:
        for (let count = 0; this.#byte() >= 128; count++) {
          if (count === 9) throw new RangeError('a number is too large');
        }
        return;
      case 7:
        this.#advance(8);
        return;
      case 8:
        this.#advance(this.#length());
        return;
      case 9:
      case 10: {
        const { length, type: inner } = this.#listHead();
        for (let index = 0; index < length; index++) {
          // In a list a boolean is a byte.
          if (inner <= 2) this.#advance(1);
          else this.#skip(inner, depth + 1);
        }
        return;
      }
      case 12:
        this.#struct(() => false, depth + 1);
        return;
      default:
        throw new RangeError(`it has an unknown type ${type}`);
    }
  }

  #length(): number {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < 5; count++) {
      const byte = this.#byte();
      value += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return value;
    }
    throw new RangeError('a length is too large');
  }

  #byte(): number {
    return this.#bytes[this.#advance(1)];
  }

  #advance(count: number): number {
    const start = this.at;
    if (start + count > this.#bytes.length) throw new RangeError('it ends too early');
    this.at += count;
    return start;
  }
}
