import type { Column, Table } from '../data/table.ts';
import { type DatePart, datePart } from './date-parts.ts';
import { type FittedFeature, type FittedFeatures, hashBuckets } from './features.ts';
import { categoryCodes, numbersOf } from './tree-matrix.ts';

/** Rows × width numbers, row by row: imputed, standardised, one-hot or hashed. */
export interface DenseMatrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
  /** Table column that each of the `width` columns comes from. */
  readonly columns: readonly string[];
}

/** Standardised values beyond this many deviations are cut, so that one wild input cannot swamp a network. */
const largestDeviation = 10;

/** Encodes a table for linear models and networks. Columns that the table lacks are all missing. */
export function encodeDense(features: FittedFeatures, table: Table): DenseMatrix {
  const columns = features.features.flatMap((feature) =>
    Array.from({ length: widthOf(feature) }, () => feature.name),
  );
  const width = columns.length;
  const values = new Float32Array(table.rows * width);
  let offset = 0;
  for (const feature of features.features) {
    const target: Target = { values, width, offset, rows: table.rows };
    const column = table.columns.get(feature.name);
    if (feature.kind === 'categorical') writeCategories(target, feature, column);
    else writeNumbers(target, feature, numbersOf(column, table.rows));
    offset += widthOf(feature);
  }
  return { rows: table.rows, width, values, columns };
}

interface Target {
  values: Float32Array;
  width: number;
  offset: number;
  rows: number;
}

function widthOf(feature: FittedFeature): number {
  switch (feature.kind) {
    case 'numeric':
    case 'boolean':
      return feature.missing ? 2 : 1;
    case 'date':
      return feature.parts.length + (feature.missing ? 1 : 0);
    case 'categorical':
      return feature.encoding === 'one-hot' ? feature.categories.length : hashBuckets;
  }
}

function writeNumbers(
  { values, width, offset, rows }: Target,
  feature: Exclude<FittedFeature, { kind: 'categorical' }>,
  numbers: Float64Array,
): void {
  const parts: ScaledPart[] = feature.kind === 'date' ? feature.parts : [scaleOf(feature)];
  for (let row = 0; row < rows; row++) {
    const absent = Number.isNaN(numbers[row]);
    let at = row * width + offset;
    for (const { median, mean, scale, part } of parts) {
      const value = absent ? median : part ? datePart(numbers[row], part) : numbers[row];
      const deviation = (value - mean) / scale;
      values[at++] = Math.max(-largestDeviation, Math.min(largestDeviation, deviation));
    }
    if (feature.missing) values[at] = absent ? 1 : 0;
  }
}

interface ScaledPart {
  median: number;
  mean: number;
  scale: number;
  part?: DatePart;
}

function scaleOf(feature: Extract<FittedFeature, { kind: 'numeric' | 'boolean' }>): ScaledPart {
  // Booleans become -1 and 1, and 0 where missing.
  if (feature.kind === 'boolean') return { median: 0.5, mean: 0.5, scale: 0.5 };
  return { median: feature.median, mean: feature.mean, scale: feature.scale };
}

function writeCategories(
  { values, width, offset, rows }: Target,
  feature: Extract<FittedFeature, { kind: 'categorical' }>,
  column: Column | undefined,
): void {
  if (feature.encoding === 'one-hot') {
    const codes = categoryCodes(column, feature.categories, rows);
    for (let row = 0; row < rows; row++) {
      if (codes[row] >= 0) values[row * width + offset + codes[row]] = 1;
    }
    return;
  }
  if (column?.kind !== 'text') return;
  // Hashing needs no list of categories: unseen ones get a bucket as well. The sign makes collisions cancel in
  // expectation (Weinberger et al. 2009, "Feature hashing for large scale multitask learning").
  const hashes = column.dictionary.map((value) => hashText(value));
  for (let row = 0; row < rows; row++) {
    const code = column.codes[row];
    if (code < 0) continue;
    const hash = hashes[code];
    values[row * width + offset + ((hash >>> 1) % hashBuckets)] = (hash & 1) === 1 ? 1 : -1;
  }
}

/** FNV-1a over UTF-16 code units, with the finaliser of MurmurHash3 to spread short texts. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
