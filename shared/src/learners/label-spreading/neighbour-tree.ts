/** Rows of a leaf at most, unless they are all the same. */
const leafRows = 24;
/** Columns whose differences are summed before the sum is compared with the farthest neighbour so far. */
const stride = 8;

/**
 * Exact nearest neighbours by Euclidean distance: a k-d tree (Bentley 1975) whose nodes know the box of their points,
 * so that boxes which are farther away than all neighbours found are left out. Nodes are split at the mean of the
 * column that varies most: one-hot columns fall into their categories.
 *
 * Of several points at the same distance as the last neighbour, which ones are found is the tree's choice; the same
 * points in the same order always give the same.
 */
export class NeighbourTree {
  readonly #width: number;
  /** Row of each point, in the order of the leaves. */
  readonly #order: Int32Array;
  /** The points in that order. */
  readonly #points: Float32Array;
  /** First point of a node, and the one after its last. */
  readonly #first: number[] = [];
  readonly #end: number[] = [];
  /** Left child of a node, the right one follows it; 0 for a leaf. */
  readonly #child: number[] = [];
  /** Least and largest value by node and column. */
  readonly #lower: Float32Array;
  readonly #upper: Float32Array;

  /** @param points rows × width finite numbers, row by row. */
  constructor(points: Float32Array, width: number) {
    const rows = width > 0 ? points.length / width : 0;
    this.#width = width;
    this.#order = Int32Array.from({ length: rows }, (_, row) => row);
    this.#split(points);
    this.#points = new Float32Array(points.length);
    for (const [place, row] of this.#order.entries()) {
      this.#points.set(points.subarray(row * width, (row + 1) * width), place * width);
    }
    this.#lower = new Float32Array(this.#first.length * width);
    this.#upper = new Float32Array(this.#first.length * width);
    this.#measureBoxes();
  }

  get rows(): number {
    return this.#order.length;
  }

  #split(points: Float32Array): void {
    const width = this.#width;
    const sums = new Float64Array(width);
    const squares = new Float64Array(width);
    const scratch = new Int32Array(this.#order.length);
    this.#add(0, this.#order.length);
    for (let node = 0; node < this.#first.length; node++) {
      const first = this.#first[node];
      const end = this.#end[node];
      if (end - first <= leafRows) continue;
      const rows = this.#order.subarray(first, end);
      const column = widestColumn(points, width, rows, sums, squares);
      const mean = sums[column] / rows.length;
      const left = partition(points, width, rows, column, mean, scratch);
      // Points that are all the same stay together.
      if (left === 0 || left === rows.length) continue;
      this.#child[node] = this.#first.length;
      this.#add(first, first + left);
      this.#add(first + left, end);
    }
  }

  #add(first: number, end: number): void {
    this.#first.push(first);
    this.#end.push(end);
    this.#child.push(0);
  }

  /** Children come after their parent: from the last node to the first, each is the hull of its children. */
  #measureBoxes(): void {
    const width = this.#width;
    for (let node = this.#first.length - 1; node >= 0; node--) {
      const lower = this.#lower.subarray(node * width, (node + 1) * width).fill(Number.POSITIVE_INFINITY);
      const upper = this.#upper.subarray(node * width, (node + 1) * width).fill(Number.NEGATIVE_INFINITY);
      const child = this.#child[node];
      const [from, low, high] =
        child > 0
          ? [2, this.#lower.subarray(child * width), this.#upper.subarray(child * width)]
          : [this.#end[node] - this.#first[node], ...twice(this.#points.subarray(this.#first[node] * width))];
      for (let i = 0, at = 0; i < from; i++) {
        for (let column = 0; column < width; column++, at++) {
          if (low[at] < lower[column]) lower[column] = low[at];
          if (high[at] > upper[column]) upper[column] = high[at];
        }
      }
    }
  }

  /**
   * The nearest rows to a point, the nearest first.
   * @param point at `query[offset …]`.
   * @param found takes the rows; as many as it has places are looked for.
   * @param except a row that does not count: the point itself. −1 for none.
   * @returns how many were found: fewer only if there are no more rows.
   */
  nearest(query: Float32Array, offset: number, found: Int32Array, except = -1): number {
    const wanted = found.length;
    if (wanted === 0 || this.rows === 0) return 0;
    const distances = new Float64Array(wanted);
    const nodes = [0];
    const bounds = [0];
    let count = 0;
    while (nodes.length > 0) {
      const node = nodes.pop() as number;
      const bound = bounds.pop() as number;
      if (count === wanted && bound >= distances[count - 1]) continue;
      const child = this.#child[node];
      if (child > 0) {
        const left = this.#boxDistance(query, offset, child);
        const right = this.#boxDistance(query, offset, child + 1);
        // The nearer box is looked at first.
        const leftFirst = left <= right;
        nodes.push(leftFirst ? child + 1 : child, leftFirst ? child : child + 1);
        bounds.push(leftFirst ? right : left, leftFirst ? left : right);
        continue;
      }
      for (let place = this.#first[node]; place < this.#end[node]; place++) {
        if (this.#order[place] === except) continue;
        const limit = count < wanted ? Number.POSITIVE_INFINITY : distances[count - 1];
        if (limit === 0) return count;
        const distance = this.#distance(query, offset, place, limit);
        if (distance >= limit) continue;
        if (count < wanted) count++;
        let at = count - 1;
        for (; at > 0 && distances[at - 1] > distance; at--) {
          distances[at] = distances[at - 1];
          found[at] = found[at - 1];
        }
        distances[at] = distance;
        found[at] = this.#order[place];
      }
    }
    return count;
  }

  /** Squared distance, or a number above the limit once it is beyond it. */
  #distance(query: Float32Array, offset: number, place: number, limit: number): number {
    const width = this.#width;
    const points = this.#points;
    let sum = 0;
    let at = place * width;
    for (let column = 0; column < width; ) {
      const end = Math.min(width, column + stride);
      for (; column < end; column++, at++) {
        const difference = query[offset + column] - points[at];
        sum += difference * difference;
      }
      if (sum > limit) return sum;
    }
    return sum;
  }

  /** Squared distance to the nearest corner or side of a node's box; 0 inside. */
  #boxDistance(query: Float32Array, offset: number, node: number): number {
    const width = this.#width;
    let sum = 0;
    for (let column = 0, at = node * width; column < width; column++, at++) {
      const value = query[offset + column];
      const lower = this.#lower[at];
      const upper = this.#upper[at];
      if (value < lower) sum += (lower - value) * (lower - value);
      else if (value > upper) sum += (value - upper) * (value - upper);
    }
    return sum;
  }
}

/** The column of the largest variance over some rows. @param sums takes the columns' sums. */
function widestColumn(
  points: Float32Array,
  width: number,
  rows: Int32Array,
  sums: Float64Array,
  squares: Float64Array,
): number {
  sums.fill(0);
  squares.fill(0);
  for (const row of rows) {
    for (let column = 0, at = row * width; column < width; column++, at++) {
      sums[column] += points[at];
      squares[column] += points[at] * points[at];
    }
  }
  let widest = 0;
  let largest = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < width; column++) {
    const variance = squares[column] - (sums[column] * sums[column]) / rows.length;
    if (variance > largest) {
      largest = variance;
      widest = column;
    }
  }
  return widest;
}

/** Puts the rows whose value is below the limit first, keeping their order. @returns how many they are. */
function partition(
  points: Float32Array,
  width: number,
  rows: Int32Array,
  column: number,
  limit: number,
  scratch: Int32Array,
): number {
  let left = 0;
  let right = 0;
  for (const row of rows) {
    if (points[row * width + column] < limit) rows[left++] = row;
    else scratch[right++] = row;
  }
  rows.set(scratch.subarray(0, right), left);
  return left;
}

function twice<T>(value: T): [T, T] {
  return [value, value];
}
