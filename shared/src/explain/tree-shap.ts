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
  readonly #points: Float64Array;
  readonly #weights: Float64Array;
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
    this.#points = points;
    this.#weights = weights;
    this.#products = new Float64Array(edges * points.length);
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
    const count = this.#points.length;
    const edges = this.#sameAbove.length;
    for (let edge = 0; edge < edges; edge++) {
      const split = edge >> 1;
      const same = this.#sameAbove[edge];
      const above = this.#edgeAbove[split];
      const taken = this.#goesLeft(matrix, row, split) === (edge % 2 === 0);
      this.#satisfied[edge] = Number(taken && (same < 0 || this.#satisfied[same] === 1));
      const child = childOf(this.#tree, edge);
      const value = child < 0 ? this.#tree.value[~child] : 1;
      for (let point = 0; point < count; point++) {
        const before = above < 0 ? 1 : this.#products[above * count + point];
        const replaced = same < 0 ? 1 : this.#factor(same, point);
        const factor = this.#factor(edge, point);
        this.#products[edge * count + point] = factor === 0 ? 0 : (before * factor * value) / replaced;
      }
    }
    // An inner edge starts its sum at zero once its children have taken its product.
    for (let split = 1; split < this.#edgeAbove.length; split++) {
      const edge = this.#edgeAbove[split];
      this.#products.fill(0, edge * count, (edge + 1) * count);
    }
  }

  /** Children before parents: sums of leaves go up, and each edge gives its feature what it changes. */
  #ascend(values: Float64Array, first: number): void {
    const count = this.#points.length;
    for (let edge = this.#sameAbove.length - 1; edge >= 0; edge--) {
      const split = edge >> 1;
      const same = this.#sameAbove[edge];
      const above = this.#edgeAbove[split];
      let value = 0;
      for (let point = 0; point < count; point++) {
        const sum = this.#products[edge * count + point];
        if (above >= 0) this.#products[above * count + point] += sum;
        const change = this.#change(edge, point) - (same < 0 ? 0 : this.#change(same, point));
        value += this.#weights[point] * sum * change;
      }
      values[first + this.#tree.feature[split]] += value;
    }
  }

  #factor(edge: number, point: number): number {
    const t = this.#points[point];
    return this.#satisfied[edge] * t + this.#share[edge] * (1 - t);
  }

  /** The factor's derivative over the factor; 0 where no leaf below counts. */
  #change(edge: number, point: number): number {
    const factor = this.#factor(edge, point);
    return factor === 0 ? 0 : (this.#satisfied[edge] - this.#share[edge]) / factor;
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
