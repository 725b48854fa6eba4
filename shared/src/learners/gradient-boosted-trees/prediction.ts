import type { TreeMatrix } from '../../features/tree-matrix.ts';
import type { TreesModel } from './model.ts';
import type { ModelFeature, ModelTree } from './model-tree.ts';
import { softmaxInPlace } from './objective.ts';

/** Rows taken through all trees together: their cells and one tree's nodes stay in the nearer caches. */
const blockRows = 1024;
/** With fewer rows at a node each goes its own way: to divide them would cost more. */
const rowsToDivide = 8;
/** 32-bit words of a set of categories. */
const setWords = 8;

/**
 * Trees as flat arrays. The rows of a block go down a tree together and are divided at each node, which is a loop
 * without a branch: a processor that takes row by row guesses wrong at every other node.
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
  /** Columns that some node asks about. */
  readonly #asked: readonly number[];
  /** Rows of a block in the order of the nodes that they are at. */
  readonly #order = new Int32Array(blockRows);
  readonly #movedRight = new Int32Array(blockRows);
  /** One block's cells, column by column: kept, as a model that answers single rows would mostly clear memory. */
  #cells = new Float64Array(0);
  /** Nodes that wait, with the first and the last but one of their places in the order. */
  readonly #waiting: Int32Array;

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
    this.#asked = [...new Set(this.#feature)];
    // One side waits while the other is gone down: never more than a tree has splits.
    this.#waiting = new Int32Array(3 * trees.reduce((most, tree) => Math.max(most, tree.feature.length), 0));
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
    const cells = this.#cellsFor(rows);
    for (let first = 0; first < rows; first += blockRows) {
      const count = Math.min(blockRows, rows - first);
      for (const column of this.#asked) fillColumn(cells, column, matrix, first, count);
      for (let tree = 0; tree < this.#roots.length; tree++) {
        this.#addTree(tree, cells, count, scores, (tree % outputs) * rows + first);
      }
    }
  }

  /** Room for a block; what lies there is written before it is read. */
  #cellsFor(rows: number): Float64Array {
    if (rows > 0 && this.#cells.length === 0) {
      this.#cells = new Float64Array(this.#features.length * blockRows);
    }
    return this.#cells;
  }

  /** Takes a block's rows down a tree, the left side of each node first. */
  #addTree(tree: number, cells: Float64Array, count: number, scores: Float64Array, firstScore: number): void {
    const order = this.#order;
    const waiting = this.#waiting;
    for (let i = 0; i < count; i++) order[i] = i;
    let depth = 0;
    let node = this.#roots[tree];
    let start = 0;
    let end = count;
    for (;;) {
      if (node < 0) {
        const value = this.#values[~node];
        for (let i = start; i < end; i++) scores[firstScore + order[i]] += value;
      } else if (end - start < rowsToDivide) {
        for (let i = start; i < end; i++) {
          scores[firstScore + order[i]] += this.#values[this.#leafOf(node, cells, order[i])];
        }
      } else {
        const middle = this.#divide(node, cells, start, end);
        waiting[depth++] = this.#children[2 * node + 1];
        waiting[depth++] = middle;
        waiting[depth++] = end;
        node = this.#children[2 * node];
        end = middle;
        continue;
      }
      if (depth === 0) return;
      end = waiting[--depth];
      start = waiting[--depth];
      node = waiting[--depth];
    }
  }

  /** Sorts the rows order[start … end − 1] by the side of a node. @returns where the right side begins. */
  #divide(node: number, cells: Float64Array, start: number, end: number): number {
    const order = this.#order;
    const movedRight = this.#movedRight;
    const column = this.#feature[node] * blockRows;
    const limit = this.#threshold[node];
    const missingLeft = 1 - this.#missingSide[node];
    const set = this.#set[node];
    const sets = this.#sets;
    let left = start;
    let right = 0;
    for (let i = start; i < end; i++) {
      const row = order[i];
      const value = cells[column + row];
      const missing = Number(Number.isNaN(value));
      const inside = set < 0 ? Number(value <= limit) : (sets[set + (value >>> 5)] >>> (value & 31)) & 1;
      const side = (inside & (1 - missing)) | (missingLeft & missing);
      order[left] = row;
      movedRight[right] = row;
      left += side;
      right += 1 - side;
    }
    for (let i = 0; i < right; i++) order[left + i] = movedRight[i];
    return left;
  }

  /** The leaf that a row comes to from a node. */
  #leafOf(from: number, cells: Float64Array, row: number): number {
    let node = from;
    while (node >= 0) {
      const value = cells[this.#feature[node] * blockRows + row];
      const limit = this.#threshold[node];
      const set = this.#set[node];
      if (value <= limit) node = this.#children[2 * node];
      else if (value > limit) node = this.#children[2 * node + 1];
      else if (set < 0 || Number.isNaN(value)) node = this.#children[2 * node + this.#missingSide[node]];
      else node = this.#children[2 * node + this.#categorySide(set, value)];
    }
    return ~node;
  }

  /** 0 where the category is in the set, which goes left. */
  #categorySide(set: number, code: number): number {
    return 1 - ((this.#sets[set + (code >>> 5)] >>> (code & 31)) & 1);
  }
}

/** Copies one column's cells of a block of rows. NaN stands for everything that counts as missing. */
function fillColumn(
  cells: Float64Array,
  column: number,
  matrix: TreeMatrix,
  first: number,
  count: number,
): void {
  const feature = matrix.features[column];
  const start = column * blockRows;
  if (feature.kind === 'numeric') {
    const { values } = feature;
    for (let row = 0; row < count; row++) {
      const value = values[first + row];
      cells[start + row] = value - value === 0 ? value : Number.NaN;
    }
    return;
  }
  const { codes, cardinality } = feature;
  for (let row = 0; row < count; row++) {
    const code = codes[first + row];
    cells[start + row] = code >= 0 && code < cardinality ? code : Number.NaN;
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
