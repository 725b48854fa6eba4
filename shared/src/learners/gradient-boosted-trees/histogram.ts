import { type BinnedMatrix, featuresPerWord } from './binning.ts';

/** Numbers in each slot of a histogram: sum of gradients, sum of hessians, number of rows. */
export const slotWidth = 3;

/** First and second derivatives of the loss by row, on the grid of `gridOf` so that their sums are exact. */
export interface Derivatives {
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
}

/**
 * Adds rows to a histogram: for each feature and bin, the sum of gradients, of hessians, and the number of rows.
 *
 * The derivatives lie on a grid on which every partial sum is exact, so the result depends on the set of rows
 * alone: any cut of [start, end) into parts, summed in any order by any number of threads, gives the same bytes,
 * and so does a parent's histogram less a child's.
 *
 * @param rows row numbers; those at positions start … end − 1 are added.
 * @param ordered derivatives in the order of `rows`: position i belongs to rows[i].
 * @param histogram binned.slots × slotWidth numbers.
 */
export function addToHistogram(
  binned: BinnedMatrix,
  rows: Int32Array,
  start: number,
  end: number,
  ordered: Derivatives,
  histogram: Float64Array,
): void {
  const { features, words } = binned;
  const { gradients, hessians } = ordered;
  const unread = binned.slots - 1;
  for (let first = 0; first < features.length; first += featuresPerWord) {
    const slotA = features[first].firstSlot;
    const slotB = first + 1 < features.length ? features[first + 1].firstSlot : unread;
    const slotC = first + 2 < features.length ? features[first + 2].firstSlot : unread;
    const slotD = first + 3 < features.length ? features[first + 3].firstSlot : unread;
    const firstWord = (first / featuresPerWord) * binned.rows;
    for (let i = start; i < end; i++) {
      const word = words[firstWord + rows[i]];
      const gradient = gradients[i];
      const hessian = hessians[i];
      const a = (slotA + (word & 255)) * slotWidth;
      histogram[a] += gradient;
      histogram[a + 1] += hessian;
      histogram[a + 2] += 1;
      const b = (slotB + ((word >>> 8) & 255)) * slotWidth;
      histogram[b] += gradient;
      histogram[b + 1] += hessian;
      histogram[b + 2] += 1;
      const c = (slotC + ((word >>> 16) & 255)) * slotWidth;
      histogram[c] += gradient;
      histogram[c + 1] += hessian;
      histogram[c + 2] += 1;
      const d = (slotD + (word >>> 24)) * slotWidth;
      histogram[d] += gradient;
      histogram[d + 1] += hessian;
      histogram[d + 2] += 1;
    }
  }
}

/** Turns a parent's histogram into that of one child by taking away the other's. Exact. */
export function subtractHistogram(parent: Float64Array, child: Float64Array): void {
  for (let i = 0; i < parent.length; i++) parent[i] -= child[i];
}
