import { normalTails } from './chi-squared.ts';

/** How well scores tell current rows from those of the reference. */
export interface Separation {
  /** Area under the ROC curve: the probability that a current row has the higher score; ½ is chance. */
  readonly auroc: number;
  /** 95 % interval by E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson (1988). */
  readonly interval: readonly [lower: number, upper: number];
  /** One-sided: the probability of an area at least this large by chance. */
  readonly pValue: number;
}

/** The 97.5 % point of the normal distribution. */
const normal95 = 1.959963984540054;

/** How many pieces each side is divided into: the first is only learned from, the others are judged one by one. */
export const separationBlocks = 5;

/**
 * Whether a classifier separates two samples, when each block of rows is scored by a classifier that has learned from
 * the blocks before it. Plain cross-validation scores row i by what row j taught and row j by what row i taught, so
 * that chance counts twice and its p-value is too small; here each pair counts once. Given the blocks before, a
 * block's area is that of Mann and Whitney's test, so the deviations are martingale differences, and their weighted
 * sum is normal with the sum of their variances. Ties are not corrected for, which only makes the variance too large.
 */
export class SeparationBlocks {
  #weights = 0;
  #deviations = 0;
  #chanceVariance = 0;
  #variance = 0;

  /** @param reference, current scores of one block; neither may be empty. Both are sorted in place. */
  add(reference: Float64Array, current: Float64Array): void {
    const m = reference.length;
    const n = current.length;
    const chance = (m + n + 1) / (12 * m * n);
    const { area, variance } = areaOf(reference.sort(), current.sort());
    const weight = 1 / chance;
    this.#weights += weight;
    this.#deviations += weight * (area - 0.5);
    this.#chanceVariance += weight ** 2 * chance;
    this.#variance += weight ** 2 * variance;
  }

  /** @returns what all blocks say together. */
  result(): Separation {
    const deviation = this.#deviations / this.#weights;
    const z = this.#deviations / Math.sqrt(this.#chanceVariance);
    const half = (normal95 * Math.sqrt(this.#variance)) / this.#weights;
    const auroc = 0.5 + deviation;
    return {
      auroc,
      interval: [Math.max(0, auroc - half), Math.min(1, auroc + half)],
      pValue: z > 0 ? normalTails(z) / 2 : 1 - normalTails(z) / 2,
    };
  }
}

/** @param reference, current ascending. */
function areaOf(reference: Float64Array, current: Float64Array): { area: number; variance: number } {
  const ofCurrent = placements(current, reference);
  const ofReference = placements(reference, current);
  return {
    area: ofCurrent.mean,
    variance: ofCurrent.variance / current.length + ofReference.variance / reference.length,
  };
}

/** Mean and variance of each value's share of `others` below it, equal ones counting half. Both ascending. */
function placements(values: Float64Array, others: Float64Array): { mean: number; variance: number } {
  let below = 0;
  let upTo = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    while (below < others.length && others[below] < values[i]) below++;
    while (upTo < others.length && others[upTo] <= values[i]) upTo++;
    const share = (below + upTo) / (2 * others.length);
    sum += share;
    squares += share * share;
  }
  const mean = sum / values.length;
  return { mean, variance: Math.max(0, (squares - sum * mean) / Math.max(1, values.length - 1)) };
}

/** Where block k of `separationBlocks` begins among so many rows; k may be the number of blocks. */
export function blockStart(k: number, rows: number): number {
  return Math.floor((k * rows) / separationBlocks);
}
