import type { Column } from '../data/table.ts';

/** Rows that belong together, and so say less than as many rows that do not. */
export interface RowBlocks {
  /** For each row the number of its block, from 0. */
  readonly of: Int32Array;
  readonly count: number;
  /** What they are, for a sentence: "groups of household". */
  readonly name: string;
}

/** A block for each value of a column; rows without one stand alone. */
export function blocksByGroup(column: Column): RowBlocks {
  const values: ArrayLike<number> = column.kind === 'numeric' ? column.values : column.codes;
  const known = new Map<number, number>();
  let count = 0;
  const of = Int32Array.from(values, (value) => {
    const isMissing = column.kind === 'numeric' ? Number.isNaN(value) : value < 0;
    if (isMissing) return count++;
    const block = known.get(value);
    if (block !== undefined) return block;
    known.set(value, count);
    return count++;
  });
  return { of, count, name: `groups of ${column.name}` };
}

/**
 * Blocks of rows that follow each other in time. Their length grows with the third root of the rows, which balances
 * what is lost at their ends with how well the variance is known (Künsch 1989, "The jackknife and the bootstrap for
 * general stationary observations"); rows of one moment stay together.
 */
export function blocksByTime(column: Column): RowBlocks {
  const values: ArrayLike<number | string> =
    column.kind === 'numeric'
      ? column.values
      : Array.from(column.codes, (code) => (code < 0 ? '' : column.dictionary[code]));
  const order = Array.from({ length: values.length }, (_, row) => row).sort((a, b) => {
    const [first, second] = [values[a], values[b]];
    return first < second ? -1 : first > second ? 1 : a - b;
  });
  const length = Math.ceil(values.length ** (1 / 3));
  const of = new Int32Array(values.length);
  let block = -1;
  let started = Number.NEGATIVE_INFINITY;
  for (const [place, row] of order.entries()) {
    const isNewMoment = place === 0 || values[row] !== values[order[place - 1]];
    if (place - started >= length && isNewMoment) {
      block++;
      started = place;
    }
    of[row] = block;
  }
  return { of, count: block + 1, name: `stretches of ${column.name}` };
}

/** The blocks of some rows, numbered anew. */
export function selectBlocks({ of, name }: RowBlocks, rows: Int32Array): RowBlocks {
  const known = new Map<number, number>();
  const selected = Int32Array.from(rows, (row) => {
    const block = known.get(of[row]) ?? known.size;
    known.set(of[row], block);
    return block;
  });
  return { of: selected, count: known.size, name };
}

/**
 * Influences of blocks in place of rows, so that the standard deviation of them over the root of their number is the
 * standard error of what the rows were summed up to: the cluster-robust variance (Liang & Zeger 1986).
 */
export function sumByBlock(influences: Float64Array, { of, count }: RowBlocks): Float64Array {
  const sums = new Float64Array(count);
  const scale = count / influences.length;
  for (let row = 0; row < influences.length; row++) sums[of[row]] += influences[row] * scale;
  return sums;
}
