import type { TreeMatrix } from '../../features/tree-matrix.ts';
import type { TreesModel } from './model.ts';
import type { ModelFeature, ModelTree } from './model-tree.ts';
import { softmaxInPlace } from './objective.ts';

/** Rows taken through all trees together: their cells and one tree's nodes stay in the fastest cache. */
const blockRows = 256;
/** 32-bit words of a set of categories. */
const setWords = 8;

/**
 * Trees as flat arrays. A node compares with its threshold first; where the comparison is neither ≤ nor > (the
 * value is missing, or the node is categorical and its threshold NaN) the rarer cases are looked at.
 */
export class Forest {
  readonly #features: readonly ModelFeature[];
  /** First node of each tree; ~leaf for a tree without splits. */
  readonly #roots: Int32Array;
  readonly #feature: Int32Array;
  readonly #threshold: Float64Array;
  /** Left child of node n at 2n, right at 2n + 1; ~leaf for a leaf. Numbered through all trees. */
  readonly #children: Int32Array;
  /** 0 where missing values go left, 1 where right. */
  readonly #missingSide: Uint8Array;
  /** First word of a categorical node's set in #sets; -1 for a numeric node. */
  readonly #set: Int32Array;
  readonly #sets: Uint32Array;
  readonly #values: Float64Array;

  /** @param trees checked by parseModel, or grown here. */
  constructor(features: readonly ModelFeature[], trees: readonly ModelTree[]) {
    const splits = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
    const sets = trees.reduce((sum, tree) => sum + tree.categories.length, 0);
    this.#features = features;
    this.#roots = new Int32Array(trees.length);
    this.#feature = new Int32Array(splits);
    this.#threshold = new Float64Array(splits);
    this.#children = new Int32Array(2 * splits);
    this.#missingSide = new Uint8Array(splits);
    this.#set = new Int32Array(splits).fill(-1);
    this.#sets = new Uint32Array(sets * setWords);
    this.#values = new Float64Array(splits + trees.length);
    let node = 0;
    let leaf = 0;
    let set = 0;
    trees.forEach((tree, index) => {
      this.#roots[index] = tree.feature.length > 0 ? node : ~leaf;
      this.#add(tree, node, leaf, set);
      node += tree.feature.length;
      leaf += tree.value.length;
      set += tree.categories.length;
    });
  }

  #add(tree: ModelTree, firstNode: number, firstLeaf: number, firstSet: number): void {
    const refer = (child: number): number => (child < 0 ? ~(firstLeaf + ~child) : firstNode + child);
    for (let split = 0; split < tree.feature.length; split++) {
      const node = firstNode + split;
      const categorical = this.#features[tree.feature[split]].kind === 'categorical';
      this.#feature[node] = tree.feature[split];
      this.#threshold[node] = categorical ? Number.NaN : tree.threshold[split];
      if (categorical) this.#set[node] = (firstSet + tree.threshold[split]) * setWords;
      this.#children[2 * node] = refer(tree.left[split]);
      this.#children[2 * node + 1] = refer(tree.right[split]);
      this.#missingSide[node] = 1 - tree.missing[split];
    }
    tree.categories.forEach((codes, index) => {
      const first = (firstSet + index) * setWords;
      for (const code of codes) this.#sets[first + (code >>> 5)] |= 1 << (code & 31);
    });
    this.#values.set(tree.value, firstLeaf);
  }

  /**
   * Adds the trees' answers for every row to its scores, tree after tree: the same sums, in the same order, as
   * when the trees were grown one by one.
   * @param scores output by output: output k of row r at k · rows + r. Tree t adds to output t mod outputs.
   * @throws RangeError if the matrix has other features than the model.
   */
  addTo(scores: Float64Array, matrix: TreeMatrix, outputs: number): void {
    const features = this.#features;
    requireFeatures(features, matrix);
    const { rows } = matrix;
    const width = features.length;
    const cells = new Float64Array(Math.min(rows, blockRows) * width);
    for (let first = 0; first < rows; first += blockRows) {
      const count = Math.min(blockRows, rows - first);
      for (let column = 0; column < width; column++) fillColumn(cells, width, column, matrix, first, count);
      for (let tree = 0; tree < this.#roots.length; tree++) {
        this.#addTree(tree, cells, width, count, scores, (tree % outputs) * rows + first);
      }
    }
  }

  #addTree(
    tree: number,
    cells: Float64Array,
    width: number,
    count: number,
    scores: Float64Array,
    firstScore: number,
  ): void {
    const feature = this.#feature;
    const threshold = this.#threshold;
    const children = this.#children;
    const values = this.#values;
    const missingSide = this.#missingSide;
    const set = this.#set;
    const root = this.#roots[tree];
    for (let row = 0, cell = 0; row < count; row++, cell += width) {
      let node = root;
      while (node >= 0) {
        const value = cells[cell + feature[node]];
        const limit = threshold[node];
        if (value <= limit) node = children[2 * node];
        else if (value > limit) node = children[2 * node + 1];
        else if (set[node] < 0 || Number.isNaN(value)) node = children[2 * node + missingSide[node]];
        else node = children[2 * node + this.#categorySide(set[node], value)];
      }
      scores[firstScore + row] += values[~node];
    }
  }

  /** 0 where the category is in the set, which goes left. */
  #categorySide(set: number, code: number): number {
    return 1 - ((this.#sets[set + (code >>> 5)] >>> (code & 31)) & 1);
  }
}

/** Copies one column's cells of a block of rows. NaN stands for everything that counts as missing. */
function fillColumn(
  cells: Float64Array,
  width: number,
  column: number,
  matrix: TreeMatrix,
  first: number,
  count: number,
): void {
  const feature = matrix.features[column];
  if (feature.kind === 'numeric') {
    const { values } = feature;
    for (let row = 0, at = column; row < count; row++, at += width) {
      const value = values[first + row];
      cells[at] = value - value === 0 ? value : Number.NaN;
    }
    return;
  }
  const { codes, cardinality } = feature;
  for (let row = 0, at = column; row < count; row++, at += width) {
    const code = codes[first + row];
    cells[at] = code >= 0 && code < cardinality ? code : Number.NaN;
  }
}

/** Whether two lists of features mean the same columns in the same order. */
export function sameFeatures(features: readonly ModelFeature[], matrix: TreeMatrix): boolean {
  return (
    features.length === matrix.features.length &&
    features.every((feature, index) => {
      const given = matrix.features[index];
      if (given.name !== feature.name || given.kind !== feature.kind) return false;
      return (
        given.kind === 'numeric' || feature.kind === 'numeric' || given.cardinality === feature.cardinality
      );
    })
  );
}

function requireFeatures(features: readonly ModelFeature[], matrix: TreeMatrix): void {
  if (!sameFeatures(features, matrix)) {
    throw new RangeError('The matrix has other features than the model was trained on.');
  }
}

/** Scores of rows before any tree, output by output. */
export function startingScores(baseline: ArrayLike<number>, rows: number): Float64Array {
  const scores = new Float64Array(baseline.length * rows);
  for (let output = 0; output < baseline.length; output++) {
    scores.fill(baseline[output], output * rows, (output + 1) * rows);
  }
  return scores;
}

/** Answers of a model for encoded rows: probabilities, rows × classes, row by row; for regression one value a row. */
export class TreesPredictor {
  readonly #model: TreesModel;
  readonly #forest: Forest;

  constructor(model: TreesModel) {
    this.#model = model;
    this.#forest = new Forest(model.features, model.trees);
  }

  predict(matrix: TreeMatrix): Float64Array {
    const { baseline, objective } = this.#model;
    const { rows } = matrix;
    const scores = startingScores(baseline, rows);
    this.#forest.addTo(scores, matrix, baseline.length);
    if (objective === 'squared-error') return scores;
    const classes = this.#model.classes.length;
    const probabilities = new Float64Array(rows * classes);
    if (objective === 'binary-logistic') {
      for (let row = 0; row < rows; row++) {
        const positive = 1 / (1 + Math.exp(-scores[row]));
        probabilities[2 * row] = 1 - positive;
        probabilities[2 * row + 1] = positive;
      }
      return probabilities;
    }
    for (let row = 0; row < rows; row++) {
      for (let output = 0; output < classes; output++) {
        probabilities[row * classes + output] = scores[output * rows + row];
      }
      softmaxInPlace(probabilities, row * classes, 1, classes);
    }
    return probabilities;
  }
}
