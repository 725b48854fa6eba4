import type { BinnedMatrix } from './binning.ts';

/** Features whose bins share one 32-bit word. */
export const featuresPerWord = 4;
/** Bins of one byte of a word. */
export const binsPerByte = 256;
/** Rows whose words and derivatives stay in the nearer caches while all words are summed. */
export const blockRows = 2 ** 12;
/** Bytes of the two numbers that a row adds to a bin. */
export const pairBytes = 16;
const pageBytes = 2 ** 16;
/** What WebAssembly can address. */
const mostPages = 2 ** 16;

/** What histograms are built from, in memory that threads share. */
export interface RowMemory {
  /** Row numbers, leaf by leaf. */
  readonly order: Int32Array;
  /** Gradient and hessian of row r at 2r and 2r + 1: whoever needs one needs both. */
  readonly derivatives: Float32Array;
  /** For the fast kernel; null where WebAssembly cannot hold as much, or is not allowed the address space. */
  readonly words: RowWords | null;
}

/**
 * The bins once more, row by row: four features a word, the first in the lowest byte, and a row's words side by
 * side, so that a row that lies alone costs one or two cache lines. They begin a memory that WebAssembly and all
 * threads see; order, derivatives and room for each thread's kernel follow.
 */
export interface RowWords {
  readonly memory: WebAssembly.Memory;
  /** Words of a row. */
  readonly width: number;
  /** Where the kernels' memory begins, in bytes. */
  readonly kernelStart: number;
}

/** Bytes that one thread's kernel needs: the mark, a block's pairs, and the sums of all bins. */
export function kernelBytes(width: number): number {
  return pairBytes * (1 + blockRows + width * featuresPerWord * binsPerByte);
}

/** @param threads that will build histograms. */
export function allocateRows(binned: BinnedMatrix, threads: number): RowMemory {
  const { rows, features } = binned;
  const width = Math.ceil(features.length / featuresPerWord);
  const derivativesStart = alignToPair(4 * width * rows);
  const orderStart = derivativesStart + 8 * rows;
  const kernelStart = alignToPair(orderStart + 4 * rows);
  const memory = allocatePages(Math.ceil((kernelStart + threads * kernelBytes(width)) / pageBytes));
  if (memory === null) {
    return {
      order: new Int32Array(new SharedArrayBuffer(4 * rows)),
      derivatives: new Float32Array(new SharedArrayBuffer(8 * rows)),
      words: null,
    };
  }
  fillWords(binned, new Uint32Array(memory.buffer, 0, width * rows), width);
  return {
    order: new Int32Array(memory.buffer, orderStart, rows),
    derivatives: new Float32Array(memory.buffer, derivativesStart, 2 * rows),
    words: { memory, width, kernelStart },
  };
}

function alignToPair(bytes: number): number {
  return pairBytes * Math.ceil(bytes / pairBytes);
}

function allocatePages(pages: number): WebAssembly.Memory | null {
  if (pages > mostPages) return null;
  try {
    return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  } catch {
    return null;
  }
}

/** A block of rows at a time, which stays in the cache while its words are put together. */
function fillWords({ rows, features, columns }: BinnedMatrix, words: Uint32Array, width: number): void {
  for (let first = 0; first < rows; first += blockRows) {
    const end = Math.min(first + blockRows, rows);
    for (let feature = 0; feature < features.length; feature++) {
      const shift = 8 * (feature % featuresPerWord);
      const column = feature * rows;
      let at = first * width + Math.floor(feature / featuresPerWord);
      for (let row = first; row < end; row++, at += width) words[at] |= columns[column + row] << shift;
    }
  }
}
