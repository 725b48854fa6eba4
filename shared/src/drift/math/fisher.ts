import { hypergeometricDensity } from './densities.ts';

/** A 2 × 2 table of counts: of `referenceRows` and `currentRows`, how many are marked. */
export interface MarkedCounts {
  referenceMarked: number;
  referenceRows: number;
  currentMarked: number;
  currentRows: number;
}

/**
 * Fisher's exact test, one-sided: the probability that chance alone, given how many of all rows are marked, marks
 * at least as many of the current rows. Equals scipy.stats.fisher_exact with the alternative "greater".
 */
export function fisherMore(counts: MarkedCounts): number {
  const { marked, unmarked, drawn, x } = margins(counts);
  // Sum the side that does not contain the bulk, so that the sum is short and nothing cancels.
  if (x > (drawn * marked) / (marked + unmarked)) return upwards(x, marked, unmarked, drawn);
  return 1 - downwards(x - 1, marked, unmarked, drawn);
}

/** Fisher's exact test, two-sided as twice the smaller tail: never below the true level. */
export function fisherDifferent(counts: MarkedCounts): number {
  const { marked, unmarked, drawn, x } = margins(counts);
  const more = x > (drawn * marked) / (marked + unmarked);
  const tail = more ? upwards(x, marked, unmarked, drawn) : downwards(x, marked, unmarked, drawn);
  return Math.min(1, 2 * tail);
}

function margins(counts: MarkedCounts): { marked: number; unmarked: number; drawn: number; x: number } {
  const marked = counts.referenceMarked + counts.currentMarked;
  const unmarked = counts.referenceRows + counts.currentRows - marked;
  return { marked, unmarked, drawn: counts.currentRows, x: counts.currentMarked };
}

function upwards(from: number, marked: number, unmarked: number, drawn: number): number {
  let term = hypergeometricDensity(from, marked, unmarked, drawn);
  let sum = term;
  for (let x = from; term > sum * 1e-17; x++) {
    term *= ((marked - x) * (drawn - x)) / ((x + 1) * (unmarked - drawn + x + 1));
    sum += term;
  }
  return Math.min(1, sum);
}

function downwards(from: number, marked: number, unmarked: number, drawn: number): number {
  let term = hypergeometricDensity(from, marked, unmarked, drawn);
  let sum = term;
  for (let x = from; term > sum * 1e-17; x--) {
    term *= (x * (unmarked - drawn + x)) / ((marked - x + 1) * (drawn - x + 1));
    sum += term;
  }
  return Math.min(1, sum);
}
