import { rangeOf } from '../../base/range.ts';

/** How many values are sorted at a time. */
export const blockLength = 8192;

/** A bucket of more values is sorted like a block; one that lies deeper than this by the engine. */
const mostInserted = 16;
const deepest = 4;

interface Workspace {
  /** Of bucket b its end, of the next one its start; two more than there are buckets. */
  readonly starts: Uint32Array;
  readonly bucketOf: Uint16Array;
  readonly scattered: Float64Array;
}

/** For each depth one, since the buckets of one are sorted while it is in use. */
const workspaces: readonly Workspace[] = Array.from({ length: deepest }, () => ({
  starts: new Uint32Array(blockLength + 2),
  bucketOf: new Uint16Array(blockLength),
  scattered: new Float64Array(blockLength),
}));

/**
 * Sorts at most `blockLength` numbers in place, ascending: one pass into as many buckets of equal width as there are
 * values, then each bucket, by insertion if few values are in it. Several times as fast as the engine's sort for
 * values that are spread, and never much slower, since it falls back on that.
 * @param values without NaN.
 */
export function sortBlock(values: Float64Array): void {
  sortAtDepth(values, 0);
}

function sortAtDepth(values: Float64Array, depth: number): void {
  const { length } = values;
  const { least, most } = rangeOf(values);
  if (length === 0 || least === most) return;
  const scale = (length - 1) / (most - least);
  // Not so with extremes whose difference is no number or next to nothing.
  if (depth === deepest || !(scale > 0 && scale < Number.POSITIVE_INFINITY)) {
    values.sort();
    return;
  }
  const { starts, bucketOf, scattered } = workspaces[depth];
  starts.fill(0, 0, length + 2);
  for (let i = 0; i < length; i++) {
    const bucket = ((values[i] - least) * scale) | 0;
    bucketOf[i] = bucket;
    starts[bucket + 2]++;
  }
  for (let bucket = 2; bucket < length + 2; bucket++) starts[bucket] += starts[bucket - 1];
  // After this starts[b + 1], where bucket b began, is where it ends.
  for (let i = 0; i < length; i++) scattered[starts[bucketOf[i] + 1]++] = values[i];
  for (let bucket = 0; bucket < length; bucket++) {
    const size = starts[bucket + 1] - starts[bucket];
    if (size <= 1) continue;
    if (size <= mostInserted) insertionSort(scattered, starts[bucket], starts[bucket + 1]);
    else sortAtDepth(scattered.subarray(starts[bucket], starts[bucket + 1]), depth + 1);
  }
  values.set(scattered.subarray(0, length));
}

function insertionSort(values: Float64Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const value = values[i];
    let at = i;
    while (at > start && values[at - 1] > value) {
      values[at] = values[at - 1];
      at--;
    }
    values[at] = value;
  }
}
