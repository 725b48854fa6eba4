import { type BinnedMatrix, featuresPerWord } from './binning.ts';
import { addToHistogram, type Derivatives, slotWidth, subtractHistogram } from './histogram.ts';
import type { BoostingParameters } from './parameters.ts';
import { type Split, SplitSearch, splitRules, type Totals } from './split.ts';

/** Memory for the histograms of open leaves. Beyond it they are built again when needed, with the same content. */
const histogramBytes = 512 * 2 ** 20;

/** A node that was divided. Children: a split's index, or ~index of a leaf. A child comes after its parent. */
export interface GrownSplit {
  readonly split: Split;
  left: number;
  right: number;
}

/** Rows order[start … end − 1] of the grower ended here. */
export interface GrownLeaf {
  readonly start: number;
  readonly end: number;
  readonly totals: Totals;
}

export interface GrownTree {
  /** Node 0 is the root; empty if nothing could be divided. */
  readonly splits: readonly GrownSplit[];
  readonly leaves: readonly GrownLeaf[];
  /** Row numbers, leaf by leaf. Valid until the next tree is grown. */
  readonly order: Int32Array;
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
  readonly #order: Int32Array;
  readonly #movedRight: Int32Array;
  readonly #ordered: Derivatives;
  readonly #goesLeft = new Uint8Array(256);
  readonly #spareHistograms: Float64Array[] = [];
  readonly #keptAtMost: number;
  #kept = 0;

  constructor(binned: BinnedMatrix, parameters: BoostingParameters) {
    this.#binned = binned;
    this.#search = new SplitSearch(binned, splitRules(parameters));
    this.#maxLeaves = parameters['max-leaves'];
    this.#maxDepth = parameters['max-depth'] ?? Number.POSITIVE_INFINITY;
    this.#leastRows = 2 * parameters['min-samples-leaf'];
    this.#order = new Int32Array(binned.rows);
    this.#movedRight = new Int32Array(binned.rows);
    this.#ordered = { gradients: new Float32Array(binned.rows), hessians: new Float32Array(binned.rows) };
    this.#keptAtMost = Math.floor(histogramBytes / (binned.slots * slotWidth * 8));
  }

  /**
   * @param derivatives of the loss at the present scores, by row.
   * @param usable 1 for each of the matrix's features that this tree may use.
   */
  grow(derivatives: Derivatives, usable: Uint8Array): GrownTree {
    const order = this.#order;
    for (let row = 0; row < order.length; row++) order[row] = row;
    const splits: GrownSplit[] = [];
    const root = this.#openLeaf(0, order.length, sumOf(derivatives), 0, -1, true);
    if (this.#maxLeaves > 1 && this.#mayDivide(root)) {
      root.histogram = this.#build(derivatives, root);
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
      if (leaves.length < this.#maxLeaves) this.#prepare(derivatives, usable, parent, left, right);
    }
    for (const leaf of leaves) this.#release(leaf);
    return { splits, leaves, order };
  }

  #openLeaf(start: number, end: number, totals: Totals, depth: number, parent: number, isLeft: boolean): OpenLeaf {
    return { start, end, totals, depth, parent, isLeft, split: null, histogram: null };
  }

  #mayDivide(leaf: OpenLeaf): boolean {
    return leaf.totals.rows >= this.#leastRows && leaf.depth < this.#maxDepth;
  }

  /** Gives the children of a divided leaf their histograms, where they may be divided again, and their splits. */
  #prepare(derivatives: Derivatives, usable: Uint8Array, parent: OpenLeaf, left: OpenLeaf, right: OpenLeaf): void {
    const [smaller, larger] = left.totals.rows <= right.totals.rows ? [left, right] : [right, left];
    const inherited = parent.histogram;
    if (this.#mayDivide(larger)) {
      if (inherited === null) {
        larger.histogram = this.#build(derivatives, larger);
        if (this.#mayDivide(smaller)) smaller.histogram = this.#build(derivatives, smaller);
      } else {
        smaller.histogram = this.#build(derivatives, smaller);
        subtractHistogram(inherited, smaller.histogram);
        larger.histogram = inherited;
        parent.histogram = null;
        this.#kept--;
      }
      this.#decide(larger, usable);
    }
    if (this.#mayDivide(smaller)) this.#decide(smaller, usable);
    else this.#release(smaller);
    this.#release(parent);
  }
