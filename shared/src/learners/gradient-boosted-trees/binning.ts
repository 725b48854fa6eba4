import type { Random } from '../../base/random.ts';
import { sortNumbers } from '../../base/sort-numbers.ts';
import type { TreeFeature, TreeMatrix } from '../../features/tree-matrix.ts';

/** Rows that the edges of numeric bins are estimated from, as in scikit-learn. */
const sampledRows = 200_000;

/** A column that can be split. Bins 0 … valueBins − 1 hold values, bin `valueBins` the missing ones. */
export interface BinnedFeature {
  /** Index into the features of the TreeMatrix. */
  readonly source: number;
  readonly kind: 'numeric' | 'categorical';
  /** Categorical: the number of categories, and a category's bin is its code. At most 255. */
  readonly valueBins: number;
  /** Numeric, ascending: bin b holds thresholds[b − 1] < x ≤ thresholds[b]. Categorical: empty. */
  readonly thresholds: Float64Array;
  /** Where the feature's bins begin in a histogram: valueBins + 1 of them. */
  readonly firstSlot: number;
}

/** The training rows, a byte a cell. */
export interface BinnedMatrix {
  readonly rows: number;
  readonly features: readonly BinnedFeature[];
  /** The bin of feature f in row r, at f · rows + r. In memory that threads share. */
  readonly columns: Uint8Array;
  /** Slots of a histogram: all bins of all features. */
  readonly slots: number;
}

/**
 * Bins the training rows. Columns that hold no two different values (missing counts as one) are left out.
 * @throws RangeError if a categorical feature has more than 255 categories.
 */
export function binMatrix(matrix: TreeMatrix, maxBins: number, random: Random): BinnedMatrix {
  const { rows } = matrix;
  const sample = sampleRows(rows, random);
  const features: BinnedFeature[] = [];
  const columns = new Uint8Array(new SharedArrayBuffer(matrix.features.length * rows));
  let slots = 0;
  matrix.features.forEach((feature, source) => {
    const thresholds =
      feature.kind === 'numeric' ? chooseThresholds(feature.values, sample, maxBins) : new Float64Array(0);
    const valueBins = feature.kind === 'numeric' ? thresholds.length + 1 : feature.cardinality;
    if (valueBins > 255) throw new RangeError(`"${feature.name}" has ${valueBins} categories; 255 at most.`);
    // A constant column is written over by the next.
    const bins = columns.subarray(features.length * rows, (features.length + 1) * rows);
    fillBins(feature, thresholds, bins);
    if (isConstant(bins)) return;
    features.push({ source, kind: feature.kind, valueBins, thresholds, firstSlot: slots });
    slots += valueBins + 1;
  });
  return { rows, features, columns, slots };
}

/** All rows, or a fixed number of them drawn with replacement; ascending, as memory is best read. */
function sampleRows(rows: number, random: Random): Int32Array {
  const sample = new Int32Array(Math.min(rows, sampledRows));
  for (let i = 0; i < sample.length; i++) sample[i] = rows > sampledRows ? random.integer(rows) : i;
  return rows > sampledRows ? sample.sort() : sample;
}

/**
 * Thresholds between bins of about equal numbers of rows. A value that fills a bin alone gets its own, and the
 * others share the bins that remain, so a column that is mostly zeros keeps its resolution elsewhere.
 * @returns at most maxBins − 1 thresholds, ascending; each is midway between two values that occur.
 */
export function chooseThresholds(values: Float64Array, sample: Int32Array, maxBins: number): Float64Array {
  const sorted = new Float64Array(sample.length);
  let present = 0;
  for (let i = 0; i < sample.length; i++) {
    const value = values[sample[i]];
    if (Number.isFinite(value)) sorted[present++] = value;
  }
  const { distinct, counts } = runLengths(sortNumbers(sorted.subarray(0, present)));

  const fair = present / maxBins;
  let looseRows = present;
  let looseBins = maxBins;
  for (const count of counts) {
    if (count < fair) continue;
    looseRows -= count;
    looseBins--;
  }
  const allApart = distinct.length <= maxBins;
  const thresholds: number[] = [];
  let filled = 0;
  for (let i = 0; i + 1 < distinct.length && thresholds.length < maxBins - 1; i++) {
    const ownBin = counts[i] >= fair;
    if (!ownBin) filled += counts[i];
    const isFull = filled * looseBins >= looseRows;
    if (!(allApart || ownBin || counts[i + 1] >= fair || isFull)) continue;
    thresholds.push(between(distinct[i], distinct[i + 1]));
    if (filled === 0) continue;
    looseRows -= filled;
    looseBins = Math.max(looseBins - 1, 1);
    filled = 0;
  }
  return Float64Array.from(thresholds);
}

/** The different values of a sorted array, which is overwritten, and how often each occurs. */
function runLengths(sorted: Float64Array): { distinct: Float64Array; counts: Int32Array } {
  const counts = new Int32Array(sorted.length);
  let runs = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[runs - 1]) sorted[runs++] = sorted[i];
    counts[runs - 1]++;
  }
  return { distinct: sorted.subarray(0, runs), counts: counts.subarray(0, runs) };
}

/** A number t with low ≤ t < high, in the middle where rounding leaves room. Halves first: no overflow. */
function between(low: number, high: number): number {
  const middle = low / 2 + high / 2;
  return low <= middle && middle < high ? middle : low;
}

/** Writes the bin of each row. Numbers that are not finite are missing. */
function fillBins(feature: TreeFeature, thresholds: Float64Array, bins: Uint8Array): void {
  if (feature.kind === 'categorical') {
    const { codes, cardinality } = feature;
    for (let row = 0; row < bins.length; row++) {
      const code = codes[row];
      bins[row] = code >= 0 && code < cardinality ? code : cardinality;
    }
    return;
  }
  const { values } = feature;
  const missing = thresholds.length + 1;
  // A binary search of eight steps whatever the data: nothing for the processor to guess wrong.
  const padded = new Float64Array(256).fill(Number.POSITIVE_INFINITY);
  padded.set(thresholds);
  for (let row = 0; row < bins.length; row++) {
    const value = values[row];
    let bin = 128 * Number(padded[127] < value);
    bin += 64 * Number(padded[bin + 63] < value);
    bin += 32 * Number(padded[bin + 31] < value);
    bin += 16 * Number(padded[bin + 15] < value);
    bin += 8 * Number(padded[bin + 7] < value);
    bin += 4 * Number(padded[bin + 3] < value);
    bin += 2 * Number(padded[bin + 1] < value);
    bin += Number(padded[bin] < value);
    bins[row] = value - value === 0 ? bin : missing;
  }
}

function isConstant(bins: Uint8Array): boolean {
  for (let row = 1; row < bins.length; row++) if (bins[row] !== bins[0]) return false;
  return true;
}
