import type { Random } from '../../base/random.ts';
import type { BinnedMatrix } from '../gradient-boosted-trees/binning.ts';
import type { ModelTree } from '../gradient-boosted-trees/model-tree.ts';
import { type ForestSplit, ForestSplitSearch } from './split.ts';
import type { ForestTarget } from './target.ts';

export interface ForestRules {
  readonly leastRows: number;
  readonly maxDepth: number;
  /** Columns with different cells that each split looks at. */
  readonly drawnFeatures: number;
}

interface OpenNode {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  /** The split above; -1 at the root. */
  readonly parent: number;
  readonly side: 'left' | 'right';
}

/** Grows the trees of a forest, depth first, until a node is pure or too small. One per thread. */
export class ForestGrower {
  readonly #binned: BinnedMatrix;
  readonly #search: ForestSplitSearch;
  readonly #rules: ForestRules;
  readonly #movedRight: Int32Array;
  /** All features; a node's draw is at the front. */
  readonly #features: Int32Array;

  constructor(binned: BinnedMatrix, target: ForestTarget, rules: ForestRules) {
    this.#binned = binned;
    this.#search = new ForestSplitSearch(binned, target, rules.leastRows);
    this.#rules = rules;
    this.#movedRight = new Int32Array(binned.rows);
    this.#features = Int32Array.from(binned.features, (_, index) => index);
  }

  /**
   * @param order the rows to learn from, repeated ones included; it is rearranged.
   * @param random draws the columns of each split.
   * @param gains is added the splits' gains by feature of the TreeMatrix.
   */
  grow(order: Int32Array, random: Random, gains: Float64Array): ModelTree {
    // Each tree begins with the same order of features: its draws depend on its own numbers alone.
    for (let i = 0; i < this.#features.length; i++) this.#features[i] = i;
    const tree: ModelTree = {
      feature: [],
      threshold: [],
      missing: [],
      left: [],
      right: [],
      categories: [],
      value: [],
      rows: [],
    };
    const open: OpenNode[] = [{ start: 0, end: order.length, depth: 0, parent: -1, side: 'left' }];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const { start, end, depth, parent, side } = node;
      this.#search.open(order, start, end);
      const split = this.#divide(end - start, depth, random);
      if (split === null) {
        // Nine digits say all that a leaf knows, and halve the file.
        for (const mean of this.#search.means()) tree.value.push(Number(mean.toPrecision(9)));
        const leaf = tree.rows.push(end - start) - 1;
        if (parent >= 0) tree[side][parent] = ~leaf;
        continue;
      }
      const index = this.#write(tree, split);
      if (parent >= 0) tree[side][parent] = index;
      gains[this.#binned.features[split.feature].source] += split.gain;
      const middle = this.#partition(order, start, end, split);
      open.push({ start: middle, end, depth: depth + 1, parent: index, side: 'right' });
      open.push({ start, end: middle, depth: depth + 1, parent: index, side: 'left' });
    }
    return tree;
  }

  /** Draws columns, and goes on drawing while none divides the node. */
  #divide(rows: number, depth: number, random: Random): ForestSplit | null {
    const { leastRows, maxDepth, drawnFeatures } = this.#rules;
    const search = this.#search;
    if (rows < 2 * leastRows || depth >= maxDepth || search.pure) return null;
    const features = this.#features;
    let tried = 0;
    for (let i = 0; i < features.length; i++) {
      if (tried >= drawnFeatures && search.best !== null) break;
      const j = i + random.integer(features.length - i);
      const feature = features[j];
      features[j] = features[i];
      features[i] = feature;
      if (search.attempt(feature)) tried++;
    }
    return search.best;
  }

  #write(tree: ModelTree, split: ForestSplit): number {
    const { kind, source, thresholds, valueBins } = this.#binned.features[split.feature];
    if (kind === 'categorical') {
      const codes: number[] = [];
      for (let code = 0; code < valueBins; code++) if (split.binsLeft[code] === 1) codes.push(code);
      tree.threshold.push(tree.categories.push(codes) - 1);
    } else {
      // Behind the last bin there are only missing values: every number goes left.
      tree.threshold.push(thresholds[split.bin] ?? Number.MAX_VALUE);
    }
    tree.missing.push(split.binsLeft[valueBins]);
    tree.left.push(0);
    tree.right.push(0);
    return tree.feature.push(source) - 1;
  }

  /** Sorts a node's rows by side, in place; each side keeps its order. @returns where the right side begins. */
  #partition(order: Int32Array, start: number, end: number, { feature, binsLeft }: ForestSplit): number {
    const { columns, rows } = this.#binned;
    const column = feature * rows;
    const movedRight = this.#movedRight;
    let left = start;
    let right = 0;
    for (let i = start; i < end; i++) {
      const row = order[i];
      const side = binsLeft[columns[column + row]];
      order[left] = row;
      movedRight[right] = row;
      left += side;
      right += 1 - side;
    }
    for (let i = 0; i < right; i++) order[left + i] = movedRight[i];
    return left;
  }
}
