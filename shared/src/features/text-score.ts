import { leastNamedCategoryRows } from '../data/profile/profile.ts';
import type { Column, TextColumn } from '../data/table.ts';
import { type EncodedOutput, weightedMean } from './encoding-target.ts';
import type { TextFeature } from './features.ts';
import { fitScale } from './fit-scale.ts';
import { foldCount } from './folds.ts';
import { packFloats, packIntegers, unpackFloats, unpackIntegers } from './packed-numbers.ts';
import { fitRidge, rowProduct } from './ridge.ts';
import { type SparseRows, SparseRowsBuilder } from './sparse-rows.ts';
import { GramCounter, textBuckets } from './text-grams.ts';

/** Cells of all texts that are fitted on, 8 bytes each: texts beyond are scored only. */
const mostCells = 2 ** 23;
/** Penalties to choose from: the more the words say, the smaller. */
const penalties = [1, 4, 16];

/**
 * Learns a linear estimate of the target from the n-grams of a text column: ridge regression on counts that are
 * weighted by inverse document frequency and scaled to length 1. Buckets that fewer than ten rows reach do not count.
 * @param folds of the rows; rows with the same text go with the first of them.
 * @returns the feature and the training rows' out-of-fold estimates (NaN where the text is missing), or null where
 * no n-gram is frequent enough.
 */
export function fitText(
  column: TextColumn,
  outputs: readonly EncodedOutput[],
  weights: Float64Array,
  folds: Uint8Array,
): { feature: TextFeature; outOfFold: Float64Array[] } | null {
  const texts = distinctTexts(column, weights, folds);
  const { buckets, idf, rows } = weighGrams(countGrams(texts), texts.rowCounts, texts.total);
  if (buckets.length === 0) return null;
  const fits = outputs.map(({ values }) => fitOutput(rows, texts, meansOf(column, texts, values, weights)));
  const unscaled: TextFeature = {
    kind: 'text',
    name: column.name,
    buckets: packIntegers(buckets),
    idf: packFloats(idf),
    outputs: fits.map((fit, output) => ({
      label: outputs[output].label,
      mean: 0,
      scale: 1,
      intercept: fit.intercept,
      weights: packFloats(fit.weights),
    })),
    missing: column.codes.includes(-1),
  };
  // Rows whose texts were not fitted on are estimated as any others.
  const outOfFold = encodeText(unscaled, column, column.codes.length, texts.placeOfCode, rows.rows);
  for (const [output, { scores }] of fits.entries()) {
    for (let row = 0; row < column.codes.length; row++) {
      const place = column.codes[row] < 0 ? rows.rows : texts.placeOfCode[column.codes[row]];
      if (place < rows.rows) outOfFold[output][row] = scores[place];
    }
  }
  const scales = outOfFold.map((values) => fitScale(values.filter((value) => !Number.isNaN(value))));
  return {
    feature: {
      ...unscaled,
      outputs: unscaled.outputs.map((output, i) => ({
        ...output,
        mean: scales[i].mean,
        scale: scales[i].scale,
      })),
    },
    outOfFold,
  };
}

/** The texts that occur, each once, in order of first appearance. */
interface DistinctTexts {
  readonly texts: readonly string[];
  /** Place of each of the dictionary's entries in `texts`; -1 where no row has it. */
  readonly placeOfCode: Int32Array;
  /** Rows, weight and fold of each text. */
  readonly rowCounts: Float64Array;
  readonly weights: Float64Array;
  readonly folds: Uint8Array;
  /** Rows with a text. */
  readonly total: number;
}

function distinctTexts(column: TextColumn, weights: Float64Array, folds: Uint8Array): DistinctTexts {
  const texts: string[] = [];
  const placeOfCode = new Int32Array(column.dictionary.length).fill(-1);
  const size = Math.min(column.codes.length, column.dictionary.length);
  const found = {
    rowCounts: new Float64Array(size),
    weights: new Float64Array(size),
    folds: new Uint8Array(size),
  };
  let total = 0;
  for (let row = 0; row < column.codes.length; row++) {
    const code = column.codes[row];
    if (code < 0) continue;
    if (placeOfCode[code] < 0) {
      placeOfCode[code] = texts.push(column.dictionary[code]) - 1;
      found.folds[placeOfCode[code]] = folds[row];
    }
    found.rowCounts[placeOfCode[code]]++;
    found.weights[placeOfCode[code]] += weights[row];
    total++;
  }
  return { texts, placeOfCode, ...found, total };
}

/** The signed counts of the first texts, as many as fit into memory. */
function countGrams({ texts }: DistinctTexts): SparseRows {
  const counter = new GramCounter();
  const builder = new SparseRowsBuilder();
  for (const text of texts) {
    if (builder.cells > mostCells) break;
    counter.count(text, (bucket, count) => builder.add(bucket, count));
    builder.endRow();
  }
  return builder.finish(textBuckets);
}

/** Keeps the frequent buckets, weighs them by idf = ln((1 + rows) / (1 + rows with it)) + 1, scales rows to length 1. */
function weighGrams(
  counts: SparseRows,
  rowCounts: Float64Array,
  total: number,
): { buckets: number[]; idf: Float64Array; rows: SparseRows } {
  const reached = new Float64Array(textBuckets);
  for (let row = 0; row < counts.rows; row++) {
    for (let i = counts.starts[row]; i < counts.starts[row + 1]; i++)
      reached[counts.columns[i]] += rowCounts[row];
  }
  const buckets: number[] = [];
  for (let bucket = 0; bucket < textBuckets; bucket++) {
    if (reached[bucket] >= leastNamedCategoryRows) buckets.push(bucket);
  }
  const idf = Float64Array.from(buckets, (bucket) =>
    Math.fround(Math.log((1 + total) / (1 + reached[bucket])) + 1),
  );
  const places = placesOf(buckets);
  const builder = new SparseRowsBuilder();
  for (let row = 0; row < counts.rows; row++) {
    let square = 0;
    for (let i = counts.starts[row]; i < counts.starts[row + 1]; i++) {
      const place = places[counts.columns[i]];
      if (place >= 0) square += (counts.values[i] * idf[place]) ** 2;
    }
    const length = Math.sqrt(square);
    for (let i = counts.starts[row]; i < counts.starts[row + 1]; i++) {
      const place = places[counts.columns[i]];
      if (place >= 0) builder.add(place, (counts.values[i] * idf[place]) / length);
    }
    builder.endRow();
  }
  return { buckets, idf, rows: builder.finish(buckets.length) };
}

/** Place of each bucket in the list; -1 where it is not there. */
function placesOf(buckets: ArrayLike<number>): Int32Array {
  const places = new Int32Array(textBuckets).fill(-1);
  for (let place = 0; place < buckets.length; place++) places[buckets[place]] = place;
  return places;
}

/** The weighted mean of an output over each text's rows. */
function meansOf(
  column: TextColumn,
  texts: DistinctTexts,
  values: Float64Array,
  weights: Float64Array,
): Float64Array {
  const means = new Float64Array(texts.texts.length);
  for (let row = 0; row < values.length; row++) {
    const code = column.codes[row];
    if (code >= 0) means[texts.placeOfCode[code]] += weights[row] * values[row];
  }
  for (let place = 0; place < means.length; place++) means[place] /= texts.weights[place];
  return means;
}

interface OutputFit {
  readonly intercept: number;
  /** Of each bucket, from all texts. */
  readonly weights: Float64Array;
  /** Each fitted text's estimate from the other folds' texts. */
  readonly scores: Float64Array;
}

function fitOutput(rows: SparseRows, { weights, folds }: DistinctTexts, expected: Float64Array): OutputFit {
  // The same in every fold, as in target encoding.
  const intercept = weightedMean(expected, weights);
  const scores = new Float64Array(rows.rows);
  const included = new Uint8Array(rows.rows);
  /** Estimates a fold from the others. @returns the weighted squared error. */
  const scoreFold = (fold: number, penalty: number): number => {
    for (let row = 0; row < rows.rows; row++) included[row] = Number(folds[row] !== fold);
    const slopes = fitRidge(rows, expected, weights, included, intercept, penalty);
    let error = 0;
    for (let row = 0; row < rows.rows; row++) {
      if (folds[row] !== fold) continue;
      scores[row] = intercept + rowProduct(rows, row, slopes);
      error += weights[row] * (expected[row] - scores[row]) ** 2;
    }
    return error;
  };
  // The first fold chooses the penalty for all: one number, chosen of three, gives nothing of a row away.
  let best = penalties[0];
  let leastError = Number.POSITIVE_INFINITY;
  for (const penalty of penalties) {
    const error = scoreFold(0, penalty);
    if (error >= leastError) continue;
    best = penalty;
    leastError = error;
  }
  for (let fold = 0; fold < foldCount; fold++) scoreFold(fold, best);
  included.fill(1);
  return { intercept, weights: fitRidge(rows, expected, weights, included, intercept, best), scores };
}

/** A feature as it is used: kept, because a model may be asked one row at a time. */
interface UnpackedText {
  readonly places: Int32Array;
  readonly idf: Float32Array;
  readonly weights: readonly Float32Array[];
  readonly counter: GramCounter;
}

const unpacked = new WeakMap<TextFeature, UnpackedText>();

function unpack(feature: TextFeature): UnpackedText {
  let lists = unpacked.get(feature);
  if (lists === undefined) {
    lists = {
      places: placesOf(unpackIntegers(feature.buckets)),
      idf: unpackFloats(feature.idf),
      weights: feature.outputs.map(({ weights }) => unpackFloats(weights)),
      counter: new GramCounter(),
    };
    unpacked.set(feature, lists);
  }
  return lists;
}

/**
 * The estimates for each row, by output; NaN where the text is missing, or the column is absent or no text.
 * @param known place of each dictionary entry in a list of texts, of which the first `skipped` are not estimated
 * (their rows stay NaN).
 */
export function encodeText(
  feature: TextFeature,
  column: Column | undefined,
  rows: number,
  known?: Int32Array,
  skipped = 0,
): Float64Array[] {
  const { outputs } = feature;
  const encoded = outputs.map(() => new Float64Array(rows).fill(Number.NaN));
  if (column?.kind !== 'text') return encoded;
  const { places, idf, weights, counter } = unpack(feature);
  const sums = new Float64Array(outputs.length);
  const firstRow = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const code = column.codes[row];
    if (code < 0 || (known !== undefined && known[code] < skipped)) continue;
    const same = firstRow.get(code);
    if (same !== undefined) {
      for (const values of encoded) values[row] = values[same];
      continue;
    }
    firstRow.set(code, row);
    sums.fill(0);
    let square = 0;
    counter.count(column.dictionary[code], (bucket, count) => {
      const place = places[bucket];
      if (place < 0) return;
      const value = count * idf[place];
      square += value * value;
      for (let output = 0; output < sums.length; output++) sums[output] += weights[output][place] * value;
    });
    const length = Math.sqrt(square) || 1;
    for (const [output, values] of encoded.entries())
      values[row] = outputs[output].intercept + sums[output] / length;
  }
  return encoded;
}
