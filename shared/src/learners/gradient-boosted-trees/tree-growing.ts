import type { BinnedMatrix } from './binning.ts';
import { splitRules, type Totals } from './gain.ts';
import { HistogramPool, subtractHistogram } from './histogram.ts';
import type { BoostingParameters } from './parameters.ts';
import type { RowCrew } from './row-crew.ts';
import { type Split, SplitSearch } from './split.ts';

/** A node that was divided. Children: a split's index, or ~index of a leaf. A child comes after its parent. */
export interface GrownSplit {
  readonly split: Split;
  left: number;
  right: number;
}

/** The rows at start … end − 1 of the crew's order ended here. */
export interface GrownLeaf {
  readonly start: number;
  readonly end: number;
  readonly totals: Totals;
}

export interface GrownTree {
  /** Node 0 is the root; empty if nothing could be divided. */
  readonly splits: readonly GrownSplit[];
  readonly leaves: readonly GrownLeaf[];
}

interface OpenLeaf extends GrownLeaf {
  readonly depth: number;
  /** The split above and the side of it; -1 at the root. */
  readonly parent: number;
  readonly isLeft: boolean;
  /** The best split, or null: this leaf is final. */
  split: Split | null;
  histogram: Float64Array | null;
}

/**
 * Grows trees on one binned matrix, always dividing the leaf that gains most. Of a divided node the smaller child's
 * histogram is built from its rows; the other's is the difference to the parent's.
 */
export class TreeGrower {
  readonly #binned: BinnedMatrix;
  readonly #search: SplitSearch;
  readonly #maxLeaves: number;
  readonly #maxDepth: number;
  readonly #leastRows: number;
  readonly #rows: RowCrew;
  readonly #goesLeft = new Uint8Array(256);
  readonly #histograms: HistogramPool;

  /** @param rows of the same binned matrix. */
  constructor(binned: BinnedMatrix, parameters: BoostingParameters, rows: RowCrew) {
    this.#binned = binned;
    this.#search = new SplitSearch(binned, splitRules(parameters));
    this.#maxLeaves = parameters['max-leaves'];
    this.#maxDepth = parameters['max-depth'] ?? Number.POSITIVE_INFINITY;
    this.#leastRows = 2 * parameters['min-samples-leaf'];
    this.#rows = rows;
    this.#histograms = new HistogramPool(binned.slots);
  }

  /**
   * @param output whose scores the tree is to better.
   * @param usable 1 for each of the matrix's features that this tree may use.
   */
  grow(output: number, usable: Uint8Array): GrownTree {
    const splits: GrownSplit[] = [];
    const root = this.#openLeaf(0, this.#binned.rows, this.#rows.beginTree(output), 0, -1, true);
    if (this.#mayDivide(root)) {
      root.histogram = this.#build(root);
      this.#decide(root, usable);
    }
    const leaves = [root];
    while (leaves.length < this.#maxLeaves) {
      const chosen = mostGaining(leaves);
      if (chosen < 0) break;
      const parent = leaves[chosen];
      const split = parent.split!;
      const middle = this.#partition(parent, split);
      const index = splits.push({ split, left: ~chosen, right: ~leaves.length }) - 1;
      if (parent.parent >= 0) splits[parent.parent][parent.isLeft ? 'left' : 'right'] = index;
      const left = this.#openLeaf(parent.start, middle, split.left, parent.depth + 1, index, true);
      const right = this.#openLeaf(middle, parent.end, split.right, parent.depth + 1, index, false);
      leaves[chosen] = left;
      leaves.push(right);
      if (leaves.length < this.#maxLeaves) this.#prepare(usable, parent, left, right);
      this.#release(parent);
    }
    for (const leaf of leaves) this.#release(leaf);
    return { splits, leaves };
  }

  #openLeaf(
    start: number,
    end: number,
    totals: Totals,
    depth: number,
    parent: number,
    isLeft: boolean,
  ): OpenLeaf {
    return { start, end, totals, depth, parent, isLeft, split: null, histogram: null };
  }

  #mayDivide(leaf: OpenLeaf): boolean {
    return leaf.totals.rows >= this.#leastRows && leaf.depth < this.#maxDepth;
  }

  /** Gives the children of a divided leaf their histograms, where they may be divided again, and their splits. */
  #prepare(usable: Uint8Array, parent: OpenLeaf, left: OpenLeaf, right: OpenLeaf): void {
    const [smaller, larger] = left.totals.rows <= right.totals.rows ? [left, right] : [right, left];
    if (!this.#mayDivide(larger)) return;
    if (parent.histogram === null) {
      larger.histogram = this.#build(larger);
      if (this.#mayDivide(smaller)) smaller.histogram = this.#build(smaller);
    } else {
      smaller.histogram = this.#build(smaller);
      subtractHistogram(parent.histogram, smaller.histogram);
      larger.histogram = parent.histogram;
      parent.histogram = null;
    }
    this.#decide(larger, usable);
    if (this.#mayDivide(smaller)) this.#decide(smaller, usable);
    else this.#release(smaller);
  }

  /** The histogram of a leaf's rows. */
  #build(leaf: OpenLeaf): Float64Array {
    const histogram = this.#histograms.take();
    this.#rows.addHistogram(leaf.start, leaf.end, histogram);
    return histogram;
  }

  /** Finds a leaf's best split; the histogram is kept only for a leaf that may be divided, while memory allows. */
  #decide(leaf: OpenLeaf, usable: Uint8Array): void {
    if (leaf.histogram === null) return;
    leaf.split = this.#search.search(leaf.histogram, leaf.totals, usable);
    if (leaf.split === null || this.#histograms.full) this.#release(leaf);
  }

  #release(leaf: OpenLeaf): void {
    if (leaf.histogram !== null) this.#histograms.giveBack(leaf.histogram);
    leaf.histogram = null;
  }

  /** Sorts a leaf's rows by side. @returns where the right side begins. */
  #partition(leaf: OpenLeaf, split: Split): number {
    const { valueBins } = this.#binned.features[split.feature];
    const goesLeft = this.#goesLeft;
    for (let bin = 0; bin < valueBins; bin++) {
      goesLeft[bin] = split.categoriesLeft === null ? Number(bin <= split.bin) : split.categoriesLeft[bin];
    }
    goesLeft[valueBins] = Number(split.missingLeft);
    return this.#rows.partition(leaf.start, leaf.end, split.feature, goesLeft);
  }
}

/** Index of the leaf whose split gains most, the first of equals; -1 if none can be divided. */
function mostGaining(leaves: readonly OpenLeaf[]): number {
  let chosen = -1;
  let gain = 0;
  for (let i = 0; i < leaves.length; i++) {
    const { split } = leaves[i];
    if (split !== null && split.gain > gain) {
      chosen = i;
      gain = split.gain;
    }
  }
  return chosen;
}
