import type { Column, Table } from '../data/table.ts';
import { categoryCodes } from './category-codes.ts';
import { cycleOf, datePart, daysSince1970 } from './date-parts.ts';
import { encodedColumns } from './encoded-columns.ts';
import type {
  CategoricalFeature,
  DateFeature,
  FittedFeature,
  FittedFeatures,
  NumericFeature,
  OutOfFold,
  TargetEncodedFeature,
  TextFeature,
} from './features.ts';
import { numbersOf } from './tree-matrix.ts';

/** Rows × width numbers, row by row: imputed, standardised, one-hot, encoded. */
export interface DenseMatrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
  /** Table column that each of the `width` columns comes from. */
  readonly columns: readonly string[];
}

/** Standardised values beyond this many deviations are cut, so that one wild input cannot swamp a network. */
export const largestDeviation = 10;

/**
 * Encodes a table for linear models and networks. Columns that the table lacks are all missing.
 * @param outOfFold of the training rows, if the table is theirs.
 */
export function encodeDense(features: FittedFeatures, table: Table, outOfFold?: OutOfFold): DenseMatrix {
  const columns = features.features.flatMap((feature) =>
    Array.from({ length: widthOf(feature) }, () => feature.name),
  );
  const width = columns.length;
  const values = new Float32Array(table.rows * width);
  let offset = 0;
  for (const feature of features.features) {
    write({ values, width, offset, rows: table.rows }, feature, table, outOfFold);
    offset += widthOf(feature);
  }
  return { rows: table.rows, width, values, columns };
}

function widthOf(feature: FittedFeature): number {
  switch (feature.kind) {
    case 'numeric':
    case 'boolean':
      return 1 + Number(feature.missing);
    case 'date':
      return Number(feature.trend !== null) + 2 * feature.parts.length + Number(feature.missing);
    case 'categorical':
      return feature.categories.length;
    case 'target-encoded':
      return feature.outputs.length;
    case 'text':
      return feature.outputs.length + Number(feature.missing);
  }
}

/** Where a feature's columns go: those of row r begin at r · width + offset. */
interface Target {
  readonly values: Float32Array;
  readonly width: number;
  readonly offset: number;
  readonly rows: number;
}

function write(target: Target, feature: FittedFeature, table: Table, outOfFold?: OutOfFold): void {
  const column = table.columns.get(feature.name);
  switch (feature.kind) {
    case 'numeric':
      writeNumbers(target, numbersOf(column, table.rows), feature, feature.missing);
      break;
    case 'boolean':
      // Booleans become -1 and 1, and 0 where missing.
      writeNumbers(target, numbersOf(column, table.rows), booleanScale, feature.missing);
      break;
    case 'date':
      writeDates(target, feature, numbersOf(column, table.rows));
      break;
    case 'categorical':
      writeCategories(target, feature, column);
      break;
    case 'target-encoded':
    case 'text':
      writeEncoded(target, feature, encodedColumns(feature, table, outOfFold));
  }
}

/** Makes -1 and 1 of a boolean, and 0 of a missing one. */
export const booleanScale: Scale = { median: 0.5, mean: 0.5, scale: 0.5 };

/** What puts a number in place of missing ones and standardises. */
export type Scale = Pick<NumericFeature, 'median' | 'mean' | 'scale'>;

function writeNumbers(
  target: Target,
  numbers: Float64Array,
  { median, mean, scale }: Scale,
  flag: boolean,
): void {
  const { values, width, offset, rows } = target;
  for (let row = 0; row < rows; row++) {
    const value = Number.isNaN(numbers[row]) ? median : numbers[row];
    values[row * width + offset] = limited((value - mean) / scale);
  }
  if (flag) writeFlag(target, 1, numbers);
}

/** A standardised value within the largest deviation. */
export function limited(deviation: number): number {
  return Math.max(-largestDeviation, Math.min(largestDeviation, deviation));
}

/** 1 where a number is missing, else 0. */
function writeFlag({ values, width, offset, rows }: Target, place: number, numbers: Float64Array): void {
  for (let row = 0; row < rows; row++) {
    values[row * width + offset + place] = Number(Number.isNaN(numbers[row]));
  }
}

/** The trend as a number; each part as a point on the unit circle, so that December is next to January. */
function writeDates(target: Target, { trend, parts, missing }: DateFeature, moments: Float64Array): void {
  const { values, width, offset, rows } = target;
  let place = 0;
  if (trend !== null) {
    writeNumbers(target, moments.map(daysSince1970), trend, false);
    place++;
  }
  for (const part of parts) {
    const turn = (2 * Math.PI) / cycleOf[part];
    for (let row = 0; row < rows; row++) {
      const value = datePart(moments[row], part);
      // The centre of the circle where there is no moment.
      if (Number.isNaN(value)) continue;
      const at = row * width + offset + place;
      values[at] = Math.sin(turn * value);
      values[at + 1] = Math.cos(turn * value);
    }
    place += 2;
  }
  if (missing) writeFlag(target, place, moments);
}

function writeCategories(
  { values, width, offset, rows }: Target,
  feature: CategoricalFeature,
  column: Column | undefined,
): void {
  const codes = categoryCodes(column, feature.categories, rows);
  for (let row = 0; row < rows; row++) {
    if (codes[row] >= 0) values[row * width + offset + codes[row]] = 1;
  }
}

/** Standardised estimates; the mean where there is none. */
function writeEncoded(
  target: Target,
  feature: TargetEncodedFeature | TextFeature,
  columns: readonly Float64Array[],
): void {
  const { values, width, offset, rows } = target;
  for (const [output, { mean, scale }] of feature.outputs.entries()) {
    const estimates = columns[output];
    for (let row = 0; row < rows; row++) {
      const estimate = Number.isNaN(estimates[row]) ? mean : estimates[row];
      values[row * width + offset + output] = limited((estimate - mean) / scale);
    }
  }
  if (feature.kind === 'text' && feature.missing) writeFlag(target, columns.length, columns[0]);
}
