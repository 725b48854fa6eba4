import { Random } from '../base/random.ts';
import type { RowBlocks } from './row-blocks.ts';

/** Resamples of a bootstrap: enough that the 5 % bounds wander by less than a tenth of the interval. */
const mostResamples = 1000;
const fewestResamples = 200;
/** Rows drawn in all at most, which takes about a second: very large samples get fewer resamples. */
const drawBudget = 100_000_000;

/**
 * Efron's bootstrap of rows: draws as many rows as there are, with replacement, and asks for the statistic again.
 * The same seed gives the same result.
 * @param given number of rows, or blocks of rows that belong together: those are drawn whole.
 * @param statistic receives how often each row was drawn; the array is reused.
 * @returns the statistics in rising order, NaN where a resample left it undefined (those come last).
 */
export function bootstrap(
  given: number | RowBlocks,
  seed: number,
  statistic: (counts: Float64Array) => number,
): Float64Array {
  const random = new Random(seed);
  const rows = typeof given === 'number' ? given : given.of.length;
  const units = typeof given === 'number' ? given : given.count;
  const resamples = Math.max(fewestResamples, Math.min(mostResamples, Math.floor(drawBudget / rows)));
  const drawn = new Float64Array(units);
  const counts = typeof given === 'number' ? drawn : new Float64Array(rows);
  const values = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    drawn.fill(0);
    for (let draw = 0; draw < units; draw++) drawn[random.integer(units)]++;
    if (typeof given !== 'number') for (let row = 0; row < rows; row++) counts[row] = drawn[given.of[row]];
    values[resample] = statistic(counts);
  }
  return values.sort();
}

/** The value below which a share of sorted values lies, interpolated linearly between neighbours. */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}
