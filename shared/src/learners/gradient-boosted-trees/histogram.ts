import type { BinnedMatrix } from './binning.ts';
import { chunkRows, rowMark } from './grid.ts';
import { HistogramKernel } from './histogram-kernel.ts';
import { binsPerByte, blockRows, type RowMemory } from './row-memory.ts';

/** Numbers in each slot of a histogram: sum of gradients, sum of hessians, number of rows. */
export const slotWidth = 3;

/**
 * Builds histograms: for each feature and bin, the sum of gradients, the sum of hessians and the number of rows.
 *
 * The derivatives lie on grids on which every partial sum is exact, so a histogram depends on the set of rows
 * alone. Any cut of the rows into parts, summed in any order by any number of threads, gives the same bytes, and so
 * does a parent's histogram less a child's.
 *
 * The inner loop adds a pair of numbers a cell, not three: each hessian carries a count of one row in bits above
 * those that the hessians of a chunk can fill. One per thread: it owns scratch memory.
 */
export class HistogramBuilder {
  readonly #binned: BinnedMatrix;
  readonly #kernel: Pick<HistogramKernel, 'sums' | 'add'>;
  readonly #mark: number;

  /**
   * @param rows of the binned matrix. The gradients lie on a grid on which sums over all rows are exact, the hessians
   * on that of `hessianGrid`.
   * @param largestHessian bound on the hessians.
   * @param thread from 0: each has scratch memory of its own.
   */
  constructor(binned: BinnedMatrix, rows: RowMemory, largestHessian: number, thread: number) {
    this.#binned = binned;
    this.#mark = rowMark(largestHessian);
    const { words } = rows;
    this.#kernel = words === null ? new ColumnKernel(binned, rows) : new HistogramKernel(rows, words, thread);
  }

  /**
   * Adds the rows order[start … end − 1] to a histogram.
   * @param histogram binned.slots × slotWidth numbers.
   */
  add(start: number, end: number, histogram: Float64Array): void {
    for (let chunk = start; chunk < end; chunk += chunkRows) {
      const chunkEnd = Math.min(chunk + chunkRows, end);
      for (let first = chunk; first < chunkEnd; first += blockRows) {
        this.#kernel.add(first, Math.min(blockRows, chunkEnd - first), this.#mark);
      }
      this.#moveSums(histogram);
    }
  }

  /** Adds the sums of a chunk to the histogram, hessians and counts told apart, and zeroes them. */
  #moveSums(histogram: Float64Array): void {
    const mark = this.#mark;
    const { features } = this.#binned;
    const { sums } = this.#kernel;
    // A power of two: as exact as the division.
    const perMark = 1 / mark;
    for (let feature = 0; feature < features.length; feature++) {
      const { firstSlot, valueBins } = features[feature];
      let at = 2 * binsPerByte * feature;
      for (let bin = 0, slot = firstSlot * slotWidth; bin <= valueBins; bin++, slot += slotWidth, at += 2) {
        const marked = sums[at + 1];
        const count = Math.floor(marked * perMark);
        histogram[slot] += sums[at];
        histogram[slot + 1] += marked - count * mark;
        histogram[slot + 2] += count;
        sums[at] = 0;
        sums[at + 1] = 0;
      }
    }
  }
}

/** What HistogramKernel does, for more rows than WebAssembly can address. The same sums, more slowly. */
class ColumnKernel {
  readonly sums: Float64Array;
  readonly #binned: BinnedMatrix;
  readonly #rows: RowMemory;

  constructor(binned: BinnedMatrix, rows: RowMemory) {
    this.sums = new Float64Array(2 * binsPerByte * binned.features.length);
    this.#binned = binned;
    this.#rows = rows;
  }

  add(first: number, count: number, mark: number): void {
    const { columns, features, rows } = this.#binned;
    const { order, derivatives } = this.#rows;
    const { sums } = this;
    for (let feature = 0; feature < features.length; feature++) {
      const column = feature * rows;
      const firstSum = 2 * binsPerByte * feature;
      for (let i = first; i < first + count; i++) {
        const row = order[i];
        const at = firstSum + 2 * columns[column + row];
        sums[at] += derivatives[2 * row];
        sums[at + 1] += derivatives[2 * row + 1] + mark;
      }
    }
  }
}

/** Turns a parent's histogram into that of one child by taking away the other's. Exact. */
export function subtractHistogram(parent: Float64Array, child: Float64Array): void {
  for (let i = 0; i < parent.length; i++) parent[i] -= child[i];
}

/** Memory for the histograms of open leaves, reused from tree to tree. */
const poolBytes = 512 * 2 ** 20;

/** Histograms of one size. They may be more than `poolBytes` for a moment, but `full` asks to give some back. */
export class HistogramPool {
  readonly #length: number;
  readonly #spare: Float64Array[] = [];
  #taken = 0;

  /** @param slots of each histogram. */
  constructor(slots: number) {
    this.#length = slots * slotWidth;
  }

  get full(): boolean {
    return this.#taken * this.#length * Float64Array.BYTES_PER_ELEMENT > poolBytes;
  }

  /** A histogram of zeros. */
  take(): Float64Array {
    this.#taken++;
    return this.#spare.pop()?.fill(0) ?? new Float64Array(this.#length);
  }

  giveBack(histogram: Float64Array): void {
    this.#taken--;
    this.#spare.push(histogram);
  }
}
