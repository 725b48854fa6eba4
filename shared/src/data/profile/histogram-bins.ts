import { type NumericProfile, profileQuantiles } from './profile.ts';

const steps = profileQuantiles - 1;

/** Bins of equal width that several profiles of a column share. */
export interface HistogramBins {
  /** The least and the largest value in the bins. */
  readonly low: number;
  readonly high: number;
  /** Whether values beyond a side, below the 1st or above the 99th percentile, are in no bin. */
  readonly clippedBelow: boolean;
  readonly clippedAbove: boolean;
  /** For each profile the share of its present values in each bin; empty for a profile without any. */
  readonly shares: number[][];
}

const mostBins = 24;

/** Beyond this multiple of the range between the 1st and the 99th percentile a tail is cut off. */
const longTail = 0.5;

/**
 * Histograms of a column that can be laid over each other, read from quantiles: each share errs by at most
 * 2 (1/256 + `quantileError`).
 * @returns null if no profile tells a value.
 */
export function histogramBins(profiles: readonly NumericProfile[]): HistogramBins | null {
  const told = profiles.filter(({ quantiles }) => quantiles.length > 0);
  if (told.length === 0) return null;
  const limits = told.map(({ quantiles }) => limitsOf(quantiles));
  const low = Math.min(...limits.map((limit) => limit.low));
  const high = Math.max(...limits.map((limit) => limit.high));
  const edges = told.every(isWhole) ? wholeEdges(low, high) : { start: low, end: high, bins: mostBins };
  return {
    low,
    high,
    clippedBelow: told.some(({ quantiles }) => quantiles[0] < low),
    clippedAbove: told.some(({ quantiles }) => quantiles[steps] > high),
    shares: profiles.map((profile) => sharesOf(profile, edges)),
  };
}

interface Edges {
  readonly start: number;
  readonly end: number;
  readonly bins: number;
}

function isWhole({ type, distinct }: NumericProfile): boolean {
  return (type === 'integer' || type === 'boolean') && distinct !== null;
}

/** A whole number of values in each bin, or some bins would be higher for having one more. */
function wholeEdges(low: number, high: number): Edges {
  const values = Math.floor(high) - Math.ceil(low) + 1;
  const width = Math.ceil(values / mostBins);
  const bins = Math.ceil(values / width);
  const start = Math.ceil(low) - 0.5;
  return { start, end: start + bins * width, bins };
}

/** From extreme to extreme, or to the 1st or 99th percentile where a tail would press all else together. */
function limitsOf(quantiles: readonly number[]): { low: number; high: number } {
  const [least, most] = [quantiles[0], quantiles[steps]];
  const [first, last] = [at(quantiles, 0.01), at(quantiles, 0.99)];
  const tail = longTail * (last - first);
  return {
    low: tail > 0 && first - least > tail ? first : least,
    high: tail > 0 && most - last > tail ? last : most,
  };
}

function at(quantiles: readonly number[], share: number): number {
  const position = share * steps;
  const below = Math.floor(position);
  const part = position - below;
  return quantiles[below] * (1 - part) + quantiles[below + 1] * part;
}

/** Each 256th of the values lies evenly between two quantiles; where few values are distinct, at the upper one. */
function sharesOf({ quantiles, distinct }: NumericProfile, { start, end, bins }: Edges): number[] {
  if (quantiles.length === 0) return [];
  if (start === end) return [1];
  const shares = new Array<number>(bins).fill(0);
  // Halves, so that the range of the largest numbers there are is still a number.
  const place = (value: number) => ((value / 2 - start / 2) / (end / 2 - start / 2)) * bins;
  const binOf = (position: number) => Math.min(bins - 1, Math.floor(position));
  for (let k = 1; k <= steps; k++) {
    const to = place(quantiles[k]);
    const from = distinct === null ? place(quantiles[k - 1]) : to;
    if (from === to) {
      if (to >= 0 && to <= bins) shares[binOf(to)] += 1 / steps;
      continue;
    }
    const first = Math.max(0, from);
    const last = Math.min(bins, to);
    for (let bin = binOf(first); bin < last; bin++) {
      const covered = Math.min(last, bin + 1) - Math.max(first, bin);
      if (covered > 0) shares[bin] += covered / (to - from) / steps;
    }
  }
  return shares;
}
