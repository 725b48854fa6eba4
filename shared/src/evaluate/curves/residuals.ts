import { quantileOfSorted } from '../bootstrap.ts';
import { risingOrder } from '../score-order.ts';

/** A regressor's answers: actual and predicted value of each row. */
export interface Answers {
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
}

const histogramBins = 24;

/** Of a band, at least: fewer have no quantiles to speak of. */
const bandRows = 20;

const mostBands = 20;

/** Residuals beyond these quantiles of all are counted into the outermost bins, so that one row does not hide the rest. */
const tail = 0.005;

/** What a prediction misses by: actual minus predicted, as scikit-learn's `PredictionErrorDisplay` has it. */
export function residuals({ actual, predicted }: Answers): Float64Array {
  return actual.map((value, row) => value - predicted[row]);
}

/**
 * Residuals of one or more models in bins of equal width. The outermost bins hold all that lies beyond them.
 * @returns null where no residual is finite. Shares are of the finite residuals of each model.
 */
export function residualHistogram(
  models: readonly Answers[],
): { readonly edges: number[]; readonly shares: number[][] } | null {
  const all = models.map((model) => residuals(model).filter(Number.isFinite));
  const sorted = all.filter((values) => values.length > 0).map((values) => values.slice().sort());
  if (sorted.length === 0) return null;
  const lowest = Math.min(...sorted.map((values) => quantileOfSorted(values, tail)));
  const highest = Math.max(...sorted.map((values) => quantileOfSorted(values, 1 - tail)));
  const width = highest > lowest ? (highest - lowest) / histogramBins : Math.abs(lowest) * 0.1 || 1;
  const start = highest > lowest ? lowest : lowest - (width * histogramBins) / 2;
  return {
    edges: Array.from({ length: histogramBins + 1 }, (_, edge) => start + edge * width),
    shares: all.map((values) => {
      const shares = new Array<number>(histogramBins).fill(0);
      for (const value of values) {
        const bin = Math.floor((value - start) / width);
        shares[Math.min(Math.max(bin, 0), histogramBins - 1)] += 1 / values.length;
      }
      return shares;
    }),
  };
}

/** Rows with about the same prediction. */
export interface ResidualBand {
  /** Mean of the predictions. */
  readonly predicted: number;
  readonly rows: number;
  /** Quantiles of the residuals, interpolated as NumPy does by default. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * How residuals spread from low to high predictions: at most twenty bands of equally many rows, at least twenty each,
 * with the quantiles 10 %, 50 % and 90 % of their residuals. Rows that are not finite are left out.
 */
export function residualBands({ actual, predicted }: Answers): ResidualBand[] {
  const rows = risingOrder(predicted.map((value, row) => (Number.isFinite(value - actual[row]) ? value : 0)));
  const usable = rows.filter((row) => Number.isFinite(predicted[row] - actual[row]));
  const bands = Math.min(mostBands, Math.floor(usable.length / bandRows));
  return Array.from({ length: bands }, (_, band) => {
    const part = usable.subarray(
      Math.floor((band * usable.length) / bands),
      Math.floor(((band + 1) * usable.length) / bands),
    );
    const values = Float64Array.from(part, (row) => actual[row] - predicted[row]).sort();
    return {
      predicted: part.reduce((sum, row) => sum + predicted[row], 0) / part.length,
      rows: part.length,
      low: quantileOfSorted(values, 0.1),
      median: quantileOfSorted(values, 0.5),
      high: quantileOfSorted(values, 0.9),
    };
  });
}
