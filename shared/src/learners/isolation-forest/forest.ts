import type { Random } from '../../base/random.ts';
import type { DenseMatrix } from '../../features/dense-matrix.ts';

/** A tree as arrays, one entry a node, the root first. */
export interface IsolationTree {
  /** Column that a node asks for; -1 for a leaf. */
  readonly column: readonly number[];
  /** Rows with a value up to it go left. */
  readonly split: readonly number[];
  /** Left child; the right one follows it. 0 for a leaf. */
  readonly left: readonly number[];
  /** Path length of a row that ends there: depth and what its other rows would add. */
  readonly length: readonly number[];
}

const eulerGamma = 0.5772156649015329;

/** c(n): mean path length of an unsuccessful search in a binary search tree of n rows (Liu et al. 2008). */
export function averagePathLength(rows: number): number {
  if (rows <= 1) return 0;
  if (rows === 2) return 1;
  return 2 * (Math.log(rows - 1) + eulerGamma) - (2 * (rows - 1)) / rows;
}

/**
 * One isolation tree (Liu, Ting and Zhou 2008): each node splits at a uniform value of a random column that varies
 * among its rows, down to ⌈log₂ rows⌉ levels.
 * @param rows of the sample; reordered.
 */
export function growTree(points: DenseMatrix, rows: Int32Array, random: Random): IsolationTree {
  const { values, width } = points;
  const limit = Math.ceil(Math.log2(Math.max(2, rows.length)));
  const column: number[] = [];
  const split: number[] = [];
  const left: number[] = [];
  const length: number[] = [];
  const order = Int32Array.from({ length: width }, (_, j) => j);
  const add = (): number => {
    column.push(-1);
    split.push(0);
    left.push(0);
    return length.push(0) - 1;
  };
  const grow = (node: number, from: number, to: number, depth: number): void => {
    length[node] = depth + averagePathLength(to - from);
    if (depth >= limit || to - from <= 1) return;
    // Columns in random order until one varies.
    for (let left0 = width; left0 > 0; left0--) {
      const pick = random.integer(left0);
      const j = order[pick];
      order[pick] = order[left0 - 1];
      order[left0 - 1] = j;
      let lowest = Number.POSITIVE_INFINITY;
      let highest = Number.NEGATIVE_INFINITY;
      for (let i = from; i < to; i++) {
        const value = values[rows[i] * width + j];
        if (value < lowest) lowest = value;
        if (value > highest) highest = value;
      }
      if (!(highest > lowest)) continue;
      const cut = lowest + random.uniform() * (highest - lowest);
      let middle = from;
      for (let i = from; i < to; i++) {
        if (values[rows[i] * width + j] > cut) continue;
        const kept = rows[middle];
        rows[middle++] = rows[i];
        rows[i] = kept;
      }
      // Rounding may put the cut on the highest value: then all rows would go left.
      if (middle === to) return;
      column[node] = j;
      split[node] = cut;
      left[node] = add();
      add();
      grow(left[node], from, middle, depth + 1);
      grow(left[node] + 1, middle, to, depth + 1);
      return;
    }
  };
  grow(add(), 0, rows.length, 0);
  return { column, split, left, length };
}

/**
 * Anomaly score of each row, 2^(−E[path length] / c(sample)), in (0, 1): about 0.5 for a usual row, near 1 for one
 * that few splits isolate.
 * @param sample rows that each tree was grown on.
 */
export function scoresOf(points: DenseMatrix, trees: readonly IsolationTree[], sample: number): Float64Array {
  const { rows, width, values } = points;
  const total = new Float64Array(rows);
  for (const { column, split, left, length } of trees) {
    for (let row = 0; row < rows; row++) {
      let node = 0;
      while (column[node] >= 0) {
        node = left[node] + (values[row * width + column[node]] <= split[node] ? 0 : 1);
      }
      total[row] += length[node];
    }
  }
  const scale = trees.length * averagePathLength(sample);
  return total.map((sum) => (scale === 0 ? 0.5 : 2 ** (-sum / scale)));
}
