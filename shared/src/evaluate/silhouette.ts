import { Random } from '../base/random.ts';
import type { DenseMatrix } from '../features/dense-matrix.ts';

/** Rows up to which every pair is looked at; of more rows a sample of this size stands for all. */
export const mostSilhouetteRows = 5000;

/** Seed of the sample: fixed, so that the same rows always give the same figure. */
const sampleSeed = 20_240;

/** Rows that stand for all: all of them, or a seeded sample, ascending. */
export function silhouetteRows(rows: number): Int32Array {
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  if (rows <= mostSilhouetteRows) return all;
  return new Random(sampleSeed).shuffle(all).slice(0, mostSilhouetteRows).sort();
}

/**
 * Mean silhouette coefficient (Rousseeuw 1987): (b − a) / max(a, b) with a the mean distance to the other rows of a
 * row's cluster and b that to the rows of the nearest other cluster; 0 for a cluster of one row. Euclidean.
 * @param rows the rows to take, see `silhouetteRows`.
 * @returns NaN unless there are at least two clusters, and fewer than rows.
 */
export function silhouette(
  { values, width }: DenseMatrix,
  cluster: Int32Array,
  clusters: number,
  rows: Int32Array,
): number {
  const n = rows.length;
  const sizes = new Float64Array(clusters);
  for (let i = 0; i < n; i++) sizes[cluster[rows[i]]]++;
  const used = sizes.reduce((count, size) => count + Number(size > 0), 0);
  if (used < 2 || used >= n) return Number.NaN;
  const points = new Float64Array(n * width);
  const labels = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    labels[i] = cluster[rows[i]];
    for (let j = 0; j < width; j++) points[i * width + j] = values[rows[i] * width + j];
  }
  const sums = new Float64Array(n * clusters);
  for (let i = 0; i < n; i++) {
    const own = i * width;
    for (let other = i + 1; other < n; other++) {
      const start = other * width;
      let square = 0;
      for (let j = 0; j < width; j++) {
        const difference = points[own + j] - points[start + j];
        square += difference * difference;
      }
      const distance = Math.sqrt(square);
      sums[i * clusters + labels[other]] += distance;
      sums[other * clusters + labels[i]] += distance;
    }
  }
  let total = 0;
  for (let i = 0; i < n; i++) {
    const own = labels[i];
    if (sizes[own] === 1) continue;
    const within = sums[i * clusters + own] / (sizes[own] - 1);
    let nearest = Number.POSITIVE_INFINITY;
    for (let k = 0; k < clusters; k++) {
      if (k !== own && sizes[k] > 0) nearest = Math.min(nearest, sums[i * clusters + k] / sizes[k]);
    }
    const larger = Math.max(within, nearest);
    if (larger > 0) total += (nearest - within) / larger;
  }
  return total / n;
}
