/**
 * A WebAssembly module written by hand: just the instructions that our kernels use, as functions that give their
 * bytes. An expression leaves one value on the stack, a statement none. Opcodes and layout are those of the
 * WebAssembly specification 2.0, "Binary Format".
 */
export type WasmCode = readonly number[];

/** LEB128 with a sign, as constants are written. */
function encodeInteger(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    const byte = rest & 127;
    if ((rest >> 7 === 0 && byte < 64) || (rest >> 7 === -1 && byte >= 64)) return [...bytes, byte];
    bytes.push(byte | 128);
  }
}

/** LEB128 without a sign, as sizes, places and indexes are written. */
function encodeUnsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}

const binary =
  (...opcode: number[]) =>
  (left: WasmCode, right: WasmCode): WasmCode => [...left, ...right, ...opcode];

export const i32 = {
  constant: (value: number): WasmCode => [0x41, ...encodeInteger(value)],
  load: (address: WasmCode, offset = 0): WasmCode => [...address, 0x28, 2, ...encodeUnsigned(offset)],
  add: binary(0x6a),
  multiply: binary(0x6c),
  and: binary(0x71),
  shiftLeft: binary(0x74),
  shiftRight: binary(0x76),
  notEqual: binary(0x47),
} as const;

/** Two 64-bit numbers side by side. */
export const f64x2 = {
  load: (address: WasmCode, offset = 0): WasmCode => [...address, 0xfd, 0, 4, ...encodeUnsigned(offset)],
  store: (address: WasmCode, value: WasmCode, offset = 0): WasmCode => [
    ...address,
    ...value,
    0xfd,
    11,
    4,
    ...encodeUnsigned(offset),
  ],
  /** Of two 32-bit numbers that lie side by side. */
  loadFloats: (address: WasmCode): WasmCode => [...address, 0xfd, 0x5d, 3, 0, 0xfd, 0x5f],
  add: binary(0xfd, 0xf0, 1),
} as const;

export const local = {
  get: (index: number): WasmCode => [0x20, ...encodeUnsigned(index)],
  set: (index: number, value: WasmCode): WasmCode => [...value, 0x21, ...encodeUnsigned(index)],
} as const;

/** Runs the statements, and again while the condition holds. */
export function doWhile(statements: readonly WasmCode[], condition: WasmCode): WasmCode {
  return [0x03, 0x40, ...statements.flat(), ...condition, 0x0d, 0, 0x0b];
}

const types = { i32: 0x7f, f64x2: 0x7b } as const;

/** A function of a module: it takes 32-bit integers and returns nothing. */
export interface WasmFunction {
  /** How many there are; they are the first locals. */
  readonly parameters: number;
  /** Types of the other locals. */
  readonly locals: readonly (keyof typeof types)[];
  readonly body: readonly WasmCode[];
}

/** A module that exports these functions and works on a shared memory, which it imports as `shared.memory`. */
export function assembleModule(functions: Readonly<Record<string, WasmFunction>>): Uint8Array<ArrayBuffer> {
  const list = Object.values(functions);
  const section = (id: number, items: readonly WasmCode[]): number[] => [id, ...sized(vector(items))];
  const anySize = [3, 1, ...encodeUnsigned(65_536)];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      list.map(({ parameters }) => [0x60, ...vector(Array(parameters).fill([types.i32])), 0]),
    ),
    ...section(2, [[...text('shared'), ...text('memory'), 2, ...anySize]]),
    ...section(
      3,
      list.map((_, index) => encodeUnsigned(index)),
    ),
    ...section(
      7,
      Object.keys(functions).map((name, index) => [...text(name), 0, ...encodeUnsigned(index)]),
    ),
    ...section(
      10,
      list.map(({ locals, body }) =>
        sized([...vector(locals.map((type) => [1, types[type]])), ...body.flat(), 0x0b]),
      ),
    ),
  ]);
}

function vector(items: readonly WasmCode[]): number[] {
  return [...encodeUnsigned(items.length), ...items.flat()];
}

function text(value: string): number[] {
  return sized([...new TextEncoder().encode(value)]);
}

function sized(content: readonly number[]): number[] {
  return [...encodeUnsigned(content.length), ...content];
}
