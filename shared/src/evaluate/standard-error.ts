import { type RowBlocks, sumByBlock } from './row-blocks.ts';

/** How far an estimate strays, and how well that itself is known. */
export interface StandardError {
  readonly value: number;
  /** For Student's t; infinite knowledge would be a normal distribution. */
  readonly degreesOfFreedom: number;
}

/**
 * Standard error of a statistic from the influences of its rows (infinitesimal jackknife).
 *
 * With few rows that matter (two models that disagree on a dozen), the variance is known much worse than the number of
 * rows suggests. The degrees of freedom therefore follow from the kurtosis of the influences, by matching the variance
 * of the sample variance (O'Neill 2014, "Some useful moment results in sampling problems"): 2n / (κ − (n−3)/(n−1)).
 * @param influences one a row.
 * @param influences one a row.
 * @param blocks of rows that belong together: then a block is what a row is else.
 * @returns null with fewer than two rows or blocks.
 */
export function standardErrorOf(rowInfluences: Float64Array, blocks?: RowBlocks): StandardError | null {
  const influences = blocks === undefined ? rowInfluences : sumByBlock(rowInfluences, blocks);
  const rows = influences.length;
  if (rows < 2) return null;
  let mean = 0;
  for (let row = 0; row < rows; row++) mean += influences[row];
  mean /= rows;
  let squares = 0;
  let fourthPowers = 0;
  for (let row = 0; row < rows; row++) {
    const square = (influences[row] - mean) ** 2;
    squares += square;
    fourthPowers += square * square;
  }
  const value = Math.sqrt(squares / (rows - 1) / rows);
  if (squares === 0) return { value: 0, degreesOfFreedom: rows - 1 };
  const kurtosis = (fourthPowers * rows) / squares ** 2;
  const degreesOfFreedom = (2 * rows) / Math.max(kurtosis - (rows - 3) / (rows - 1), 2 / (rows - 1));
  return { value, degreesOfFreedom: Math.min(Math.max(degreesOfFreedom, 1), rows - 1) };
}

/**
 * Standard error of a statistic of predicted labels, such as F1 or the difference of two models' F1.
 *
 * Influences then take few values, and what is rare is how many rows have one that is not zero. Given that number, a sum
 * of them is spread as that number says, so that the normal distribution is nearer than Student's t with degrees of
 * freedom from the kurtosis, which covers 97 % instead of 95.
 * @param imagined influence of a disagreement that was not seen: half a one in each direction is added, as Agresti & Min
 *   (2005) add half a pair each way to paired proportions. Without it, two models that happen to agree on few rows
 *   would seem to be known to agree everywhere.
 * @returns null with fewer than two rows.
 */
export function labelErrorOf(
  influences: Float64Array,
  imagined: number,
  blocks?: RowBlocks,
): StandardError | null {
  const error = standardErrorOf(influences, blocks);
  if (error === null) return null;
  const rows = influences.length;
  const value = Math.sqrt(error.value ** 2 + imagined ** 2 / (rows - 1) / rows);
  return { value, degreesOfFreedom: (blocks?.count ?? rows) - 1 };
}

/**
 * How many times the variance is what it would be if each row stood for itself (Kish's design effect). Blocks of
 * opposite rows may make it smaller than 1; that is not relied on.
 */
export function designEffect(influences: Float64Array, blocks: RowBlocks): number {
  const [together, alone] = [standardErrorOf(influences, blocks), standardErrorOf(influences)];
  if (together === null || alone === null || alone.value === 0) return 1;
  return Math.max(1, (together.value / alone.value) ** 2);
}
