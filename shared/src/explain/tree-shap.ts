import type { TreeMatrix } from '../features/tree-matrix.ts';
import type { ModelTree } from '../learners/gradient-boosted-trees/model-tree.ts';
import { gaussLegendre } from './gauss-legendre.ts';

/** Shapley values of trees' scores. */
export interface TreeExplanation {
  /** Value of feature f for output k of row r at (r · outputs + k) · features + f. */
  readonly values: Float64Array;
  /** Mean score of the training rows by output: row r's values sum to its score less this. */
  readonly expected: Float64Array;
}

/**
 * Exact path-dependent TreeSHAP (Lundberg, Erion and Lee 2018): what a split on an absent feature does is weighted
 * by the training rows on its sides.
 *
 * A leaf's share in a feature's value is an integral over t ∈ [0, 1] of a product with one factor for each other
 * feature on the leaf's path: o · t + z · (1 − t), where o is 1 if the row satisfies the feature's conditions and z
 * is the share of training rows that do (Owen 1972, "Multilinear extensions of games"). Gauss–Legendre quadrature
 * is exact for it, and sums over the leaves below a node are shared, so a row costs nodes × points of a tree.
 *
 * @param trees checked by parseModel, or grown here; tree t adds to output t mod baseline.length.
 * @param baseline scores before the first tree, by output.
 * @param matrix with the features that the trees were trained on.
 */
export function explainTrees(
  trees: readonly ModelTree[],
  baseline: ArrayLike<number>,
  matrix: TreeMatrix,
): TreeExplanation {
  const outputs = baseline.length;
  const width = matrix.features.length;
  const values = new Float64Array(matrix.rows * outputs * width);
  const expected = Float64Array.from(baseline);
  trees.forEach((tree, index) => {
    const output = index % outputs;
    const explainer = new TreeExplainer(tree);
    expected[output] += explainer.expected;
    for (let row = 0; row < matrix.rows; row++) {
      explainer.add(matrix, row, values, (row * outputs + output) * width);
    }
  });
  return { values, expected };
}

/** Steps that explaining one row takes: edges × points of the quadrature, at most. */
export function explanationCost(trees: readonly ModelTree[]): number {
  return trees.reduce((sum, tree) => {
    const depth = new Int32Array(tree.feature.length).fill(1);
    let deepest = 1;
    for (let split = 0; split < depth.length; split++) {
      deepest = Math.max(deepest, depth[split]);
      for (const child of [tree.left[split], tree.right[split]])
        if (child >= 0) depth[child] = depth[split] + 1;
    }
    const distinct = Math.min(deepest, new Set(tree.feature).size);
    return sum + 2 * depth.length * Math.ceil(distinct / 2);
  }, 0);
}

/** One tree. Edge 2s leads from split s to its left child, edge 2s + 1 to its right one. */
class TreeExplainer {
  readonly expected: number;
  readonly #tree: ModelTree;
  /** The edge above a split; -1 at the root. */
  readonly #edgeAbove: Int32Array;
  /** The nearest edge above with the same feature; -1 without one. */
  readonly #sameAbove: Int32Array;
  /** Share of training rows that satisfy all of the path's conditions on the edge's feature. */
  readonly #share: Float64Array;
  readonly #sets: readonly ReadonlySet<number>[];
  readonly #weights: Float64Array;
  /** The edge's factor by o, edge and point: at o · edges · points. */
  readonly #factors: Float64Array;
  /** One over it; 0 where it is 0, since no leaf below counts then. */
  readonly #inverses: Float64Array;
  /** 1 where the row satisfies the path's conditions on the edge's feature. */
  readonly #satisfied: Uint8Array;
  /** By edge and point: the product of the path's factors, then the sum of products × values of the leaves below. */
  readonly #products: Float64Array;

  constructor(tree: ModelTree) {
    const splits = tree.feature.length;
    const edges = 2 * splits;
    this.#tree = tree;
    this.#sets = tree.categories.map((codes) => new Set(codes));
    this.#edgeAbove = new Int32Array(splits).fill(-1);
    this.#sameAbove = new Int32Array(edges).fill(-1);
    this.#share = new Float64Array(edges);
    this.#satisfied = new Uint8Array(edges);
    const rows = rowsOfSplits(tree);
    const distinct = new Int32Array(edges);
    let most = 1;
    for (let edge = 0; edge < edges; edge++) {
      const split = edge >> 1;
      const above = this.#edgeAbove[split];
      let same = above;
      while (same >= 0 && tree.feature[same >> 1] !== tree.feature[split]) same = this.#edgeAbove[same >> 1];
      const child = childOf(tree, edge);
      const below = child < 0 ? tree.rows[~child] : rows[child];
      this.#sameAbove[edge] = same;
      this.#share[edge] = (rows[split] > 0 ? below / rows[split] : 0) * (same < 0 ? 1 : this.#share[same]);
      distinct[edge] = (above < 0 ? 0 : distinct[above]) + (same < 0 ? 1 : 0);
      most = Math.max(most, distinct[edge]);
      if (child >= 0) this.#edgeAbove[child] = edge;
    }
    // n points integrate polynomials up to degree 2n − 1 exactly; with m features the degree is m − 1.
    const { points, weights } = gaussLegendre(Math.ceil(most / 2));
    this.#weights = weights;
    this.#products = new Float64Array(edges * points.length);
    this.#factors = new Float64Array(2 * this.#products.length);
    for (let edge = 0; edge < edges; edge++) {
      for (let point = 0; point < points.length; point++) {
        const at = edge * points.length + point;
        this.#factors[at] = this.#share[edge] * (1 - points[point]);
        this.#factors[this.#products.length + at] = points[point] + this.#factors[at];
      }
    }
    this.#inverses = this.#factors.map((factor) => (factor === 0 ? 0 : 1 / factor));
    const total = splits > 0 ? rows[0] : tree.rows[0];
    this.expected =
      total > 0
        ? tree.value.reduce((sum, value, leaf) => sum + value * tree.rows[leaf], 0) / total
        : tree.value[0];
  }

  /** Adds a row's values to values[first …], by feature. */
  add(matrix: TreeMatrix, row: number, values: Float64Array, first: number): void {
    this.#descend(matrix, row);
    this.#ascend(values, first);
  }

  /** Parents come before children: products from the root down. */
  #descend(matrix: TreeMatrix, row: number): void {
    const tree = this.#tree;
    const products = this.#products;
    const factors = this.#factors;
    const inverses = this.#inverses;
    const satisfied = this.#satisfied;
    const count = this.#weights.length;
    const edges = this.#sameAbove.length;
    for (let edge = 0; edge < edges; edge++) {
      const split = edge >> 1;
      const same = this.#sameAbove[edge];
      const above = this.#edgeAbove[split];
      const taken = this.#goesLeft(matrix, row, split) === (edge % 2 === 0);
      satisfied[edge] = Number(taken && (same < 0 || satisfied[same] === 1));
      const child = childOf(tree, edge);
      const value = child < 0 ? tree.value[~child] : 1;
      const first = edge * count;
      const factor = satisfied[edge] * products.length + first;
      if (above < 0) {
        for (let point = 0; point < count; point++) products[first + point] = value * factors[factor + point];
        continue;
      }
      const before = above * count;
      if (same < 0) {
        for (let point = 0; point < count; point++) {
          products[first + point] = value * products[before + point] * factors[factor + point];
        }
        continue;
      }
      // The nearer condition on a feature takes in the farther one.
      const replaced = satisfied[same] * products.length + same * count;
      for (let point = 0; point < count; point++) {
        products[first + point] =
          value * products[before + point] * factors[factor + point] * inverses[replaced + point];
      }
    }
    // An inner edge starts its sum at zero once its children have taken its product.
    for (let split = 1; split < this.#edgeAbove.length; split++) {
      const edge = this.#edgeAbove[split];
      products.fill(0, edge * count, (edge + 1) * count);
    }
  }

  /**
   * Children before parents: sums of leaves go up, and each edge gives its feature what it changes, the derivative of
   * its factor (o − z) over the factor.
   */
  #ascend(values: Float64Array, first: number): void {
    const sums = this.#products;
    const inverses = this.#inverses;
    const satisfied = this.#satisfied;
    const weights = this.#weights;
    const share = this.#share;
    const count = weights.length;
    for (let edge = this.#sameAbove.length - 1; edge >= 0; edge--) {
      const split = edge >> 1;
      const same = this.#sameAbove[edge];
      const above = this.#edgeAbove[split];
      const from = edge * count;
      if (above >= 0) {
        for (let point = 0; point < count; point++) sums[above * count + point] += sums[from + point];
      }
      const own = satisfied[edge] * sums.length + from;
      let value = 0;
      for (let point = 0; point < count; point++) {
        value += weights[point] * sums[from + point] * inverses[own + point];
      }
      value *= satisfied[edge] - share[edge];
      if (same >= 0) {
        const replaced = satisfied[same] * sums.length + same * count;
        let taken = 0;
        for (let point = 0; point < count; point++) {
          taken += weights[point] * sums[from + point] * inverses[replaced + point];
        }
        value -= taken * (satisfied[same] - share[same]);
      }
      values[first + this.#tree.feature[split]] += value;
    }
  }

  #goesLeft(matrix: TreeMatrix, row: number, split: number): boolean {
    const { feature, threshold, missing } = this.#tree;
    const column = matrix.features[feature[split]];
    if (column.kind === 'numeric') {
      const value = column.values[row];
      return Number.isFinite(value) ? value <= threshold[split] : missing[split] === 1;
    }
    const code = column.codes[row];
    const known = code >= 0 && code < column.cardinality;
    return known ? this.#sets[threshold[split]].has(code) : missing[split] === 1;
  }
}

function childOf(tree: ModelTree, edge: number): number {
  return edge % 2 === 0 ? tree.left[edge >> 1] : tree.right[edge >> 1];
}

/** Training rows that came through each split. */
function rowsOfSplits(tree: ModelTree): Float64Array {
  const rows = new Float64Array(tree.feature.length);
  for (let split = rows.length - 1; split >= 0; split--) {
    for (const child of [tree.left[split], tree.right[split]]) {
      rows[split] += child < 0 ? tree.rows[~child] : rows[child];
    }
  }
  return rows;
}
