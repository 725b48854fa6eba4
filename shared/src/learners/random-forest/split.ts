import type { BinnedFeature, BinnedMatrix } from '../gradient-boosted-trees/binning.ts';
import type { ForestTarget } from './target.ts';

/** Share of a node's squares that a split must gain: what is less can be rounding. */
const leastRelativeGain = 1e-12;

/** How a node is divided. */
export interface ForestSplit {
  /** By how much the squared deviations of all outputs (for classes: weight × Gini impurity) fall. */
  readonly gain: number;
  /** Index into the features of the BinnedMatrix. */
  readonly feature: number;
  /** Numeric: this bin and those below go left. Categorical: -1. */
  readonly bin: number;
  /** 1 for each bin that goes left, the missing values' included. */
  readonly binsLeft: Uint8Array;
}

/**
 * Finds the best split of one node after the other. A forest's nodes are many and small, and each looks at a few
 * columns drawn for it, so a histogram of one column at a time is built from the node's rows: subtracting whole
 * histograms, as boosting does, would cost more than it saves. One per thread: it owns scratch memory.
 */
export class ForestSplitSearch {
  readonly #binned: BinnedMatrix;
  readonly #target: ForestTarget;
  readonly #leastRows: number;
  /** Of the node's rows, in their order. */
  readonly #values: Float64Array;
  readonly #weights: Float64Array;
  /** By bin: the outputs' sums, the weight, the number of rows. */
  readonly #histogram: Float64Array;
  readonly #width: number;
  /** The node's outputs' sums, weight and rows, laid out like a bin. */
  readonly #node: Float64Array;
  readonly #left: Float64Array;
  /** Bins with rows, in the order in which they are moved to the left side. */
  readonly #sequence = new Int32Array(256);
  readonly #keys = new Float64Array(256);
  #order: Int32Array = new Int32Array(0);
  #start = 0;
  #squares = 0;
  #best: ForestSplit | null = null;

  constructor(binned: BinnedMatrix, target: ForestTarget, leastRows: number) {
    this.#binned = binned;
    this.#target = target;
    this.#leastRows = leastRows;
    this.#width = target.outputs + 2;
    this.#values = new Float64Array(binned.rows);
    this.#weights = new Float64Array(binned.rows);
    this.#histogram = new Float64Array(256 * this.#width);
    this.#node = new Float64Array(this.#width);
    this.#left = new Float64Array(this.#width);
  }

  /** Turns to the node of the rows order[start … end − 1]. */
  open(order: Int32Array, start: number, end: number): void {
    const { outputs, values, weights } = this.#target;
    const node = this.#node.fill(0);
    let squares = 0;
    for (let i = start; i < end; i++) {
      const value = values[order[i]];
      const weight = weights[order[i]];
      this.#values[i - start] = value;
      this.#weights[i - start] = weight;
      node[outputs] += weight;
      if (outputs > 1) node[value] += weight;
      else {
        node[0] += weight * value;
        squares += weight * value * value;
      }
    }
    node[outputs + 1] = end - start;
    this.#squares = outputs > 1 ? node[outputs] : squares;
    this.#order = order;
    this.#start = start;
    this.#best = null;
  }

  /** Whether all rows of the node have the same answer. */
  get pure(): boolean {
    return this.#squares - this.#score(this.#node) <= leastRelativeGain * this.#squares;
  }

  /** The best split of those that were tried since `open`; null without one. */
  get best(): ForestSplit | null {
    return this.#best;
  }

  /** Means of the outputs over the node's rows. */
  means(): number[] {
    const { outputs, offset } = this.#target;
    return Array.from(this.#node.subarray(0, outputs), (sum) => sum / this.#node[outputs] + offset);
  }

  /** Tries a column. @returns whether its cells differ in this node. */
  attempt(index: number): boolean {
    const feature = this.#binned.features[index];
    this.#fill(index, feature);
    const missingRows = this.#rowsOf(feature.valueBins);
    const count = this.#arrange(feature);
    if (feature.kind === 'categorical') {
      if (count < 2) return false;
      this.#scan(index, feature, count, count - 1, false);
      return true;
    }
    if (count + Number(missingRows > 0) < 2) return false;
    // With missing values on the right, all others may go left.
    this.#scan(index, feature, count, missingRows > 0 ? count : count - 1, false);
    if (missingRows > 0) this.#scan(index, feature, count, count - 1, true);
    return true;
  }

  #fill(index: number, { valueBins }: BinnedFeature): void {
    const { columns, rows } = this.#binned;
    const { outputs } = this.#target;
    const width = this.#width;
    const histogram = this.#histogram.fill(0, 0, (valueBins + 1) * width);
    const order = this.#order;
    const start = this.#start;
    const count = this.#node[outputs + 1];
    const column = index * rows;
    const values = this.#values;
    const weights = this.#weights;
    const single = outputs === 1;
    for (let i = 0; i < count; i++) {
      const slot = columns[column + order[start + i]] * width;
      const weight = weights[i];
      if (single) histogram[slot] += weight * values[i];
      else histogram[slot + values[i]] += weight;
      histogram[slot + outputs] += weight;
      histogram[slot + outputs + 1]++;
    }
  }

  #rowsOf(bin: number): number {
    return this.#histogram[bin * this.#width + this.#target.outputs + 1];
  }

  /**
   * Numbers keep their order. Categories, the missing values one of them, are put in order of the mean, of which
   * the best division is a prefix (Fisher 1958); with several classes, of the share of the node's largest class.
   * @returns how many bins have rows.
   */
  #arrange(feature: BinnedFeature): number {
    const sequence = this.#sequence;
    const keys = this.#keys;
    const { outputs } = this.#target;
    let count = 0;
    if (feature.kind === 'numeric') {
      for (let bin = 0; bin < feature.valueBins; bin++) if (this.#rowsOf(bin) > 0) sequence[count++] = bin;
      return count;
    }
    let largest = 0;
    for (let output = 1; output < outputs; output++) {
      if (this.#node[output] > this.#node[largest]) largest = output;
    }
    for (let bin = 0; bin <= feature.valueBins; bin++) {
      if (this.#rowsOf(bin) === 0) continue;
      const slot = bin * this.#width;
      const key = this.#histogram[slot + largest] / this.#histogram[slot + outputs];
      let at = count++;
      for (; at > 0 && keys[at - 1] > key; at--) {
        keys[at] = keys[at - 1];
        sequence[at] = sequence[at - 1];
      }
      keys[at] = key;
      sequence[at] = bin;
    }
    return count;
  }

  /** Moves bins to the left side one by one, the first `last` of them; a better split replaces the best. */
  #scan(index: number, feature: BinnedFeature, count: number, last: number, missingLeft: boolean): void {
    const { outputs } = this.#target;
    const histogram = this.#histogram;
    const node = this.#node;
    const width = this.#width;
    const left = this.#left.fill(0);
    if (missingLeft) left.set(histogram.subarray(feature.valueBins * width, (feature.valueBins + 1) * width));
    const parent = this.#score(node);
    let gain = Math.max(this.#best?.gain ?? 0, leastRelativeGain * this.#squares);
    let taken = -1;
    for (let i = 0; i < last; i++) {
      const slot = this.#sequence[i] * width;
      for (let k = 0; k < width; k++) left[k] += histogram[slot + k];
      if (left[outputs + 1] < this.#leastRows) continue;
      if (node[outputs + 1] - left[outputs + 1] < this.#leastRows) break;
      let leftSquares = 0;
      let rightSquares = 0;
      for (let k = 0; k < outputs; k++) {
        const right = node[k] - left[k];
        leftSquares += left[k] * left[k];
        rightSquares += right * right;
      }
      const found = leftSquares / left[outputs] + rightSquares / (node[outputs] - left[outputs]) - parent;
      if (found <= gain) continue;
      gain = found;
      taken = i;
    }
    if (taken >= 0) this.#best = this.#describe(index, feature, count, taken, missingLeft, gain);
  }

  #describe(
    index: number,
    feature: BinnedFeature,
    count: number,
    taken: number,
    missingLeft: boolean,
    gain: number,
  ): ForestSplit {
    const { valueBins } = feature;
    const sequence = this.#sequence;
    const binsLeft = new Uint8Array(valueBins + 1);
    if (feature.kind === 'numeric') {
      // Between two bins with rows the threshold lies in the middle.
      const next = taken + 1 < count ? sequence[taken + 1] : valueBins;
      const bin = taken + 1 < count ? (sequence[taken] + next - 1) >> 1 : valueBins - 1;
      binsLeft.fill(1, 0, bin + 1);
      binsLeft[valueBins] = Number(missingLeft);
      if (this.#rowsOf(valueBins) === 0) binsLeft[valueBins] = Number(this.#prefixIsLarger(taken));
      return { gain, feature: index, bin, binsLeft };
    }
    // The smaller side goes left: categories that the node never saw take the larger, and sets stay short.
    const flipped = this.#prefixIsLarger(taken);
    for (let i = 0; i < count; i++) binsLeft[sequence[i]] = Number(i <= taken !== flipped);
    return { gain, feature: index, bin: -1, binsLeft };
  }

  /** Whether the first bins of the sequence, up to `taken`, hold most of the node's rows. */
  #prefixIsLarger(taken: number): boolean {
    let rows = 0;
    for (let i = 0; i <= taken; i++) rows += this.#rowsOf(this.#sequence[i]);
    return 2 * rows > this.#node[this.#target.outputs + 1];
  }

  /** Σ sum² / weight: the part of the squares that the means explain. */
  #score(sums: Float64Array): number {
    const { outputs } = this.#target;
    let squares = 0;
    for (let k = 0; k < outputs; k++) squares += sums[k] * sums[k];
    return squares / sums[outputs];
  }
}
