/** Wire types of Protocol Buffers (protobuf.dev/programming-guides/encoding). */
const varint = 0;
const lengthDelimited = 2;

/** Writes one message of Protocol Buffers. Fields that are not written have their default for the reader. */
export class MessageWriter {
  readonly #parts: Uint8Array[] = [];

  /** An int64 or enum. @throws RangeError if it is no integer that numbers here can hold. */
  integer(field: number, value: number | bigint): this {
    this.#parts.push(encodeVarint((field << 3) | varint), encodeVarint(value));
    return this;
  }

  text(field: number, value: string): this {
    return this.bytes(field, new TextEncoder().encode(value));
  }

  bytes(field: number, value: Uint8Array): this {
    this.#parts.push(encodeVarint((field << 3) | lengthDelimited), encodeVarint(value.length), value);
    return this;
  }

  message(field: number, value: MessageWriter): this {
    return this.bytes(field, value.finish());
  }

  /** Repeated integers, packed. */
  integers(field: number, values: Iterable<number>): this {
    return this.bytes(field, concatenate(Array.from(values, encodeVarint)));
  }

  finish(): Uint8Array {
    return concatenate(this.#parts);
  }
}

/** Seven bits a byte, the lowest first; negative numbers as 64-bit two's complement. */
function encodeVarint(value: number | bigint): Uint8Array {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`${value} is no integer that can be written.`);
  }
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 0x80 : low);
  } while (rest > 0n);
  return Uint8Array.from(bytes);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
