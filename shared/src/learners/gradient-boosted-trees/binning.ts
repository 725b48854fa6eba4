import type { Random } from '../../base/random.ts';
import type { TreeFeature, TreeMatrix } from '../../features/tree-matrix.ts';

/** Rows that the edges of numeric bins are estimated from, as in scikit-learn. */
const sampledRows = 200_000;
/** Features whose bins share one 32-bit word. */
export const featuresPerWord = 4;

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

/**
 * The training rows, a byte a cell. Feature f of row r is byte f mod 4 (lowest first) of
 * words[⌊f / 4⌋ · rows + r]: one load brings the bins of four features. The words lie in memory that threads share.
 */
export interface BinnedMatrix {
  readonly rows: number;
  readonly features: readonly BinnedFeature[];
  readonly words: Uint32Array;
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
  const length = Math.ceil(matrix.features.length / featuresPerWord) * rows;
  const words = new Uint32Array(new SharedArrayBuffer(4 * length));
  const bins = new Uint8Array(rows);
  let slots = 0;
  matrix.features.forEach((feature, source) => {
    const thresholds =
      feature.kind === 'numeric' ? chooseThresholds(feature.values, sample, maxBins) : new Float64Array(0);
    const valueBins = feature.kind === 'numeric' ? thresholds.length + 1 : feature.cardinality;
    if (valueBins > 255) throw new RangeError(`"${feature.name}" has ${valueBins} categories; 255 at most.`);
    fillBins(feature, thresholds, bins);
    if (isConstant(bins)) return;
    const word = Math.floor(features.length / featuresPerWord);
    const shift = 8 * (features.length % featuresPerWord);
    for (let row = 0, at = word * rows; row < rows; row++, at++) words[at] |= bins[row] << shift;
    features.push({ source, kind: feature.kind, valueBins, thresholds, firstSlot: slots });
    slots += valueBins + 1;
  });
  return { rows, features, words, slots };
}

/** All rows, or a fixed number of them drawn with replacement. */
function sampleRows(rows: number, random: Random): Int32Array {
  const sample = new Int32Array(Math.min(rows, sampledRows));
  for (let i = 0; i < sample.length; i++) sample[i] = rows > sampledRows ? random.integer(rows) : i;
  return sample;
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
  const { distinct, counts } = runLengths(sorted.subarray(0, present).sort());

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

function runLengths(sorted: Float64Array): { distinct: number[]; counts: number[] } {
  const distinct: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) counts[counts.length - 1]++;
    else {
      distinct.push(sorted[i]);
      counts.push(1);
    }
  }
  return { distinct, counts };
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
    let bin = 0;
    for (let step = 128; step > 0; step >>= 1) bin += step * Number(padded[bin + step - 1] < value);
    bins[row] = value - value === 0 ? bin : missing;
  }
}

function isConstant(bins: Uint8Array): boolean {
  for (let row = 1; row < bins.length; row++) if (bins[row] !== bins[0]) return false;
  return true;
}
