import { type BinnedMatrix, featuresPerWord } from './binning.ts';
import { chunkRows, rowMark } from './grid.ts';

/** Numbers in each slot of a histogram: sum of gradients, sum of hessians, number of rows. */
export const slotWidth = 3;
/** Bins of one byte of a word. */
const binsPerByte = 256;

/**
 * First and second derivatives of the loss by row. The gradients lie on a grid on which sums over all rows are
 * exact, the hessians on that of `hessianGrid`.
 */
export interface Derivatives {
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
  /** Bound on the hessians. */
  readonly largestHessian: number;
}

/**
 * Builds histograms: for each feature and bin, the sum of gradients, the sum of hessians and the number of rows.
 *
 * The derivatives lie on grids on which every partial sum is exact, so a histogram depends on the set of rows
 * alone. Any cut of the rows into parts, summed in any order by any number of threads, gives the same bytes, and so
 * does a parent's histogram less a child's.
 *
 * The inner loop adds two numbers a cell, not three: each hessian carries a count of one row in bits above those
 * that the hessians of a chunk can fill. One per thread: it owns scratch memory.
 */
export class HistogramBuilder {
  readonly #binned: BinnedMatrix;
  /** The chunk's derivatives in the order of its rows. */
  readonly #gradients: Float64Array;
  readonly #markedHessians: Float64Array;
  /** Sums of one word's four features, `binsPerByte` bins each. Zero between uses. */
  readonly #gradientSums = new Float64Array(featuresPerWord * binsPerByte);
  readonly #markedSums = new Float64Array(featuresPerWord * binsPerByte);

  constructor(binned: BinnedMatrix) {
    this.#binned = binned;
    this.#gradients = new Float64Array(Math.min(binned.rows, chunkRows));
    this.#markedHessians = new Float64Array(Math.min(binned.rows, chunkRows));
  }

  /**
   * Adds the rows order[start … end − 1] to a histogram.
   * @param histogram binned.slots × slotWidth numbers.
   */
  add(
    derivatives: Derivatives,
    order: Int32Array,
    start: number,
    end: number,
    histogram: Float64Array,
  ): void {
    const { features, words, rows } = this.#binned;
    const mark = rowMark(derivatives.largestHessian);
    for (let first = start; first < end; first += chunkRows) {
      const count = Math.min(chunkRows, end - first);
      this.#gather(derivatives, order, first, count, mark);
      for (let feature = 0; feature < features.length; feature += featuresPerWord) {
        sumWord(
          words,
          (feature / featuresPerWord) * rows,
          order,
          first,
          count,
          this.#gradients,
          this.#markedHessians,
          this.#gradientSums,
          this.#markedSums,
        );
        this.#moveSums(feature, mark, histogram);
      }
    }
  }

  #gather(derivatives: Derivatives, order: Int32Array, first: number, count: number, mark: number): void {
    const { gradients, hessians } = derivatives;
    const chunkGradients = this.#gradients;
    const markedHessians = this.#markedHessians;
    for (let i = 0; i < count; i++) {
      const row = order[first + i];
      chunkGradients[i] = gradients[row];
      markedHessians[i] = hessians[row] + mark;
    }
  }

  /** Adds the sums of a word's features to the histogram, hessians and counts told apart, and zeroes them. */
  #moveSums(firstFeature: number, mark: number, histogram: Float64Array): void {
    const { features } = this.#binned;
    const gradientSums = this.#gradientSums;
    const markedSums = this.#markedSums;
    const end = Math.min(firstFeature + featuresPerWord, features.length);
    for (let feature = firstFeature, first = 0; feature < end; feature++, first += binsPerByte) {
      const { firstSlot, valueBins } = features[feature];
      for (let bin = 0, slot = firstSlot * slotWidth; bin <= valueBins; bin++, slot += slotWidth) {
        const marked = markedSums[first + bin];
        const count = Math.floor(marked / mark);
        histogram[slot] += gradientSums[first + bin];
        histogram[slot + 1] += marked - count * mark;
        histogram[slot + 2] += count;
        gradientSums[first + bin] = 0;
        markedSums[first + bin] = 0;
      }
    }
    // The last word's empty bytes read as bin 0.
    for (let first = (end - firstFeature) * binsPerByte; first < gradientSums.length; first += binsPerByte) {
      gradientSums[first] = 0;
      markedSums[first] = 0;
    }
  }
}

/** The inner loop: adds a chunk's derivatives to the bins of four features. Nearly all of training happens here. */
function sumWord(
  words: Uint32Array,
  firstWord: number,
  order: Int32Array,
  first: number,
  count: number,
  gradients: Float64Array,
  markedHessians: Float64Array,
  gradientSums: Float64Array,
  markedSums: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const word = words[firstWord + order[first + i]];
    const gradient = gradients[i];
    const marked = markedHessians[i];
    const a = word & 255;
    gradientSums[a] += gradient;
    markedSums[a] += marked;
    const b = 256 | ((word >>> 8) & 255);
    gradientSums[b] += gradient;
    markedSums[b] += marked;
    const c = 512 | ((word >>> 16) & 255);
    gradientSums[c] += gradient;
    markedSums[c] += marked;
    const d = 768 | (word >>> 24);
    gradientSums[d] += gradient;
    markedSums[d] += marked;
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
