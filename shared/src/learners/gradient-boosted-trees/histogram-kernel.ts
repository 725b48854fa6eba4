import { assembleModule, doWhile, f64x2, i32, local, type WasmCode } from '../../base/wasm-code.ts';
import {
  binsPerByte,
  blockRows,
  featuresPerWord,
  kernelBytes,
  pairBytes,
  type RowMemory,
  type RowWords,
} from './row-memory.ts';

/** Bytes of one feature's sums. */
const featureBytes = pairBytes * binsPerByte;

interface KernelFunctions {
  /** Writes the pairs of the rows in order … end: derivatives, and the mark added. */
  gather(derivatives: number, order: number, end: number, mark: number, pairs: number): void;
  /** Adds each row's pair to the bins of one word's features. */
  addWord(words: number, rowBytes: number, order: number, end: number, pairs: number, sums: number): void;
}

/**
 * Sums pairs of numbers by bin: the inner loop of boosting, in which most of the time goes. WebAssembly adds both
 * numbers of a pair by one instruction and checks no bounds: in scattered rows, where memory decides, the processor
 * then looks further ahead as well. One per thread.
 */
export class HistogramKernel {
  /** For feature f and bin b: the sums, at 2 · (256 · f + b). */
  readonly sums: Float64Array;
  readonly #rows: RowMemory;
  readonly #width: number;
  /** What is added to every pair, and the pairs of a block behind it. */
  readonly #mark: Float64Array;
  readonly #functions: KernelFunctions;

  /** @param thread this kernel's own memory is the one that was set aside for it. */
  constructor(rows: RowMemory, { memory, width, kernelStart }: RowWords, thread: number) {
    const start = kernelStart + thread * kernelBytes(width);
    const sumsStart = start + pairBytes * (1 + blockRows);
    this.sums = new Float64Array(memory.buffer, sumsStart, 2 * width * featuresPerWord * binsPerByte);
    this.#rows = rows;
    this.#width = width;
    this.#mark = new Float64Array(memory.buffer, start, 2);
    compiled ??= new WebAssembly.Module(assembleModule({ gather: gatherCode(), addWord: addWordCode() }));
    const { exports } = new WebAssembly.Instance(compiled, { shared: { memory } });
    this.#functions = exports as unknown as KernelFunctions;
  }

  /**
   * Adds gradient, and hessian + mark, to the bins of the rows order[first … first + count − 1]: a block at most, one
   * row at least.
   */
  add(first: number, count: number, mark: number): void {
    const { order, derivatives } = this.#rows;
    const { gather, addWord } = this.#functions;
    const begin = order.byteOffset + 4 * first;
    const end = begin + 4 * count;
    const markAt = this.#mark.byteOffset;
    const pairs = markAt + pairBytes;
    this.#mark[1] = mark;
    gather(derivatives.byteOffset, begin, end, markAt, pairs);
    for (let word = 0; word < this.#width; word++) {
      const sums = this.sums.byteOffset + word * featuresPerWord * featureBytes;
      addWord(4 * word, 4 * this.#width, begin, end, pairs, sums);
    }
  }
}

let compiled: WebAssembly.Module | undefined;

const advance = (pointer: number, bytes: number): WasmCode =>
  local.set(pointer, i32.add(local.get(pointer), i32.constant(bytes)));

function gatherCode() {
  const [derivatives, order, end, mark, pairs] = [0, 1, 2, 3, 4];
  const row = i32.add(local.get(derivatives), i32.shiftLeft(i32.load(local.get(order)), i32.constant(3)));
  const body = doWhile(
    [
      f64x2.store(local.get(pairs), f64x2.add(f64x2.loadFloats(row), f64x2.load(local.get(mark)))),
      advance(order, 4),
      advance(pairs, pairBytes),
    ],
    i32.notEqual(local.get(order), local.get(end)),
  );
  return { parameters: 5, locals: [], body: [body] };
}

function addWordCode() {
  const [words, rowBytes, order, end, pairs, sums, word, bin, pair] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const addToBin = (feature: number): WasmCode[] => {
    // The feature's byte times 16, which is where its pair of sums lies.
    const shift = 8 * feature - 4;
    const shifted =
      shift < 0
        ? i32.shiftLeft(local.get(word), i32.constant(-shift))
        : i32.shiftRight(local.get(word), i32.constant(shift));
    const place = i32.and(shifted, i32.constant(pairBytes * (binsPerByte - 1)));
    const offset = feature * featureBytes;
    return [
      local.set(bin, i32.add(local.get(sums), place)),
      f64x2.store(local.get(bin), f64x2.add(f64x2.load(local.get(bin), offset), local.get(pair)), offset),
    ];
  };
  const row = i32.add(local.get(words), i32.multiply(i32.load(local.get(order)), local.get(rowBytes)));
  const body = doWhile(
    [
      local.set(word, i32.load(row)),
      local.set(pair, f64x2.load(local.get(pairs))),
      ...[0, 1, 2, 3].flatMap(addToBin),
      advance(order, 4),
      advance(pairs, pairBytes),
    ],
    i32.notEqual(local.get(order), local.get(end)),
  );
  return { parameters: 6, locals: ['i32', 'i32', 'f64x2'] as const, body: [body] };
}
