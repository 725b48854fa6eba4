import { wilsonInterval } from '../proportion-intervals.ts';

/** Bins of equal width over [0, 1], as the expected calibration error has; each includes its lower edge, the last both. */
export const reliabilityBins = 10;

/** The rows whose probability lies in one bin. */
export interface ReliabilityBin {
  readonly lower: number;
  readonly upper: number;
  readonly rows: number;
  /** Null without rows. */
  readonly meanProbability: number | null;
  /** Share of the rows where what was predicted came true; null without rows. */
  readonly share: number | null;
  /** Wilson's interval of the share at 95 %; null without rows. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

/**
 * How often what is predicted with some probability comes true. The means of the bins that hold rows are those of
 * scikit-learn's `calibration_curve` with `strategy="uniform"`, apart from probabilities on an edge, which it counts to
 * the bin below.
 * @param probabilities of each row, in [0, 1].
 * @param happened 1 where it came true, else 0.
 */
export function reliability(
  probabilities: ArrayLike<number>,
  happened: ArrayLike<number>,
): readonly ReliabilityBin[] {
  const counts = new Float64Array(reliabilityBins);
  const sums = new Float64Array(reliabilityBins);
  const hits = new Float64Array(reliabilityBins);
  for (let row = 0; row < probabilities.length; row++) {
    const bin = Math.min(Math.floor(probabilities[row] * reliabilityBins), reliabilityBins - 1);
    counts[bin]++;
    sums[bin] += probabilities[row];
    hits[bin] += happened[row];
  }
  return Array.from(counts, (rows, bin) => ({
    lower: bin / reliabilityBins,
    upper: (bin + 1) / reliabilityBins,
    rows,
    meanProbability: rows === 0 ? null : sums[bin] / rows,
    share: rows === 0 ? null : hits[bin] / rows,
    interval: rows === 0 ? null : wilsonInterval(hits[bin], rows, 0.95),
  }));
}
