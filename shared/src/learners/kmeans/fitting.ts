import type { Random } from '../../base/random.ts';
import type { DenseMatrix } from '../../features/dense-matrix.ts';

/** Clusters found in points. */
export interface KMeansFit {
  /** k × width, row by row. */
  readonly centres: Float64Array;
  readonly labels: Int32Array;
  /** Sum over the points of the squared distance to the nearest centre. */
  readonly inertia: number;
  readonly iterations: number;
}

/**
 * The first centres: k-means++ (Arthur and Vassilvitskii 2007), greedy, of 2 + ⌊ln k⌋ candidates the one that leaves
 * the smallest inertia, as in scikit-learn.
 */
export function seedCentres({ values, width, rows }: DenseMatrix, k: number, random: Random): Float64Array {
  const centres = new Float64Array(k * width);
  const take = (c: number, row: number) => {
    for (let j = 0; j < width; j++) centres[c * width + j] = values[row * width + j];
  };
  take(0, random.integer(rows));
  let closest = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  let total = lower(values, width, closest, centres, 0, closest);
  const trials = 2 + Math.floor(Math.log(k));
  for (let c = 1; c < k; c++) {
    let best: { total: number; closest: Float64Array<ArrayBuffer>; row: number } | undefined;
    for (let trial = 0; trial < trials; trial++) {
      const row = drawRow(closest, total, random);
      take(c, row);
      const next = new Float64Array(rows);
      const left = lower(values, width, closest, centres, c, next);
      if (best === undefined || left < best.total) best = { total: left, closest: next, row };
    }
    if (best === undefined) break;
    take(c, best.row);
    ({ total, closest } = best);
  }
  return centres;
}

/** A row with a chance that is proportional to its squared distance; any row where all distances are zero. */
function drawRow(closest: Float64Array, total: number, random: Random): number {
  if (!(total > 0)) return random.integer(closest.length);
  let left = random.uniform() * total;
  for (let row = 0; row < closest.length; row++) {
    left -= closest[row];
    if (left < 0) return row;
  }
  return closest.length - 1;
}

/** Writes each row's squared distance to the nearest centre once centre c is there. @returns their sum. */
function lower(
  values: Float32Array,
  width: number,
  before: Float64Array,
  centres: Float64Array,
  c: number,
  after: Float64Array,
): number {
  let total = 0;
  for (let row = 0; row < before.length; row++) {
    after[row] = Math.min(before[row], squaredDistance(values, row * width, centres, c * width, width));
    total += after[row];
  }
  return total;
}

function squaredDistance(
  values: Float32Array,
  start: number,
  centres: Float64Array,
  centre: number,
  width: number,
): number {
  let square = 0;
  for (let j = 0; j < width; j++) {
    const difference = values[start + j] - centres[centre + j];
    square += difference * difference;
  }
  return square;
}

/**
 * Lloyd's iterations until no point changes its cluster, with Hamerly's bounds (2010): one lower bound on the distance
 * to all other centres and one upper bound on that to the own spare most distances, and change no result. A cluster
 * that loses its last point takes the point that is farthest from its centre.
 * @param start the first centres; changed in place.
 * @param iterations at most.
 */
export function improveCentres(
  { values, width, rows }: DenseMatrix,
  start: Float64Array,
  iterations: number,
): KMeansFit {
  const centres = start;
  const k = centres.length / width;
  const labels = new Int32Array(rows);
  const upper = new Float64Array(rows);
  const others = new Float64Array(rows);
  const sums = new Float64Array(k * width);
  const counts = new Float64Array(k);
  const moved = new Float64Array(k);
  const halfNearest = new Float64Array(k);

  const assign = (row: number): boolean => {
    let best = 0;
    let smallest = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    for (let c = 0; c < k; c++) {
      const square = squaredDistance(values, row * width, centres, c * width, width);
      if (square < smallest) {
        second = smallest;
        smallest = square;
        best = c;
      } else if (square < second) second = square;
    }
    upper[row] = Math.sqrt(smallest);
    others[row] = Math.sqrt(second);
    if (labels[row] === best) return false;
    labels[row] = best;
    return true;
  };
  for (let row = 0; row < rows; row++) assign(row);

  let iteration = 0;
  for (; iteration < iterations; iteration++) {
    const relocated = moveCentres();
    let farthest = 0;
    for (let c = 0; c < k; c++) farthest = Math.max(farthest, moved[c]);
    for (let c = 0; c < k; c++) {
      let nearest = Number.POSITIVE_INFINITY;
      for (let other = 0; other < k; other++) {
        if (other === c) continue;
        let square = 0;
        for (let j = 0; j < width; j++) square += (centres[c * width + j] - centres[other * width + j]) ** 2;
        nearest = Math.min(nearest, square);
      }
      halfNearest[c] = Math.sqrt(nearest) / 2;
    }
    let changed = relocated;
    for (let row = 0; row < rows; row++) {
      upper[row] += moved[labels[row]];
      others[row] -= farthest;
      if (!relocated) {
        const bound = Math.max(halfNearest[labels[row]], others[row]);
        if (upper[row] < bound) continue;
        upper[row] = Math.sqrt(squaredDistance(values, row * width, centres, labels[row] * width, width));
        if (upper[row] < bound) continue;
      }
      if (assign(row)) changed = true;
    }
    if (!changed) break;
  }
  let inertia = 0;
  for (let row = 0; row < rows; row++) {
    inertia += squaredDistance(values, row * width, centres, labels[row] * width, width);
  }
  return { centres, labels, inertia, iterations: iteration };

  /** Puts each centre into the mean of its points. @returns whether a cluster was empty. */
  function moveCentres(): boolean {
    sums.fill(0);
    counts.fill(0);
    for (let row = 0; row < rows; row++) {
      const at = labels[row] * width;
      counts[labels[row]]++;
      for (let j = 0; j < width; j++) sums[at + j] += values[row * width + j];
    }
    let relocated = false;
    for (let c = 0; c < k; c++) {
      if (counts[c] > 0) continue;
      const row = farthestRow();
      if (row < 0) continue;
      relocated = true;
      const from = labels[row];
      counts[from]--;
      counts[c] = 1;
      labels[row] = c;
      for (let j = 0; j < width; j++) {
        sums[from * width + j] -= values[row * width + j];
        sums[c * width + j] = values[row * width + j];
      }
    }
    for (let c = 0; c < k; c++) {
      let square = 0;
      if (counts[c] > 0) {
        for (let j = c * width; j < (c + 1) * width; j++) {
          const next = sums[j] / counts[c];
          square += (next - centres[j]) ** 2;
          centres[j] = next;
        }
      }
      moved[c] = Math.sqrt(square);
    }
    return relocated;
  }

  /** The row that is farthest from its centre and leaves another one there; -1 if none is away from its centre. */
  function farthestRow(): number {
    let best = -1;
    let largest = 0;
    for (let row = 0; row < rows; row++) {
      if (counts[labels[row]] < 2) continue;
      const square = squaredDistance(values, row * width, centres, labels[row] * width, width);
      if (square > largest) {
        largest = square;
        best = row;
      }
    }
    return best;
  }
}

/** Distances of rows to centres: rows × k, row by row. */
export function distancesTo({ values, width, rows }: DenseMatrix, centres: Float64Array): Float64Array {
  const k = centres.length / width;
  const distances = new Float64Array(rows * k);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < k; c++) {
      distances[row * k + c] = Math.sqrt(squaredDistance(values, row * width, centres, c * width, width));
    }
  }
  return distances;
}
