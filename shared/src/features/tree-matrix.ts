import type { Column, Table } from '../data/table.ts';
import { datePart } from './date-parts.ts';
import type { FittedFeatures } from './features.ts';

/** A numeric column for trees: NaN is missing. */
export interface NumericTreeFeature {
  readonly kind: 'numeric';
  readonly name: string;
  /** The table's column that it comes from (a date gives several features). */
  readonly column: string;
  readonly values: Float64Array;
}

/** A categorical column for trees: codes 0 … cardinality − 1; missing and unseen are -1. */
export interface CategoricalTreeFeature {
  readonly kind: 'categorical';
  readonly name: string;
  readonly column: string;
  readonly codes: Int32Array;
  readonly cardinality: number;
}

export type TreeFeature = NumericTreeFeature | CategoricalTreeFeature;

/** Columns as trees want them: missing values and categories native, nothing imputed or scaled. */
export interface TreeMatrix {
  readonly rows: number;
  readonly features: readonly TreeFeature[];
}

/** Encodes a table for trees. Columns that the table lacks are all missing. */
export function encodeForTrees(features: FittedFeatures, table: Table): TreeMatrix {
  const encoded: TreeFeature[] = [];
  for (const feature of features.features) {
    const column = table.columns.get(feature.name);
    const { name } = feature;
    if (feature.kind === 'categorical') {
      // A hashed column of rare categories alone has nothing that trees could tell apart.
      if (feature.categories.length === 0) continue;
      const codes = categoryCodes(column, feature.categories, table.rows);
      encoded.push({
        kind: 'categorical',
        name,
        column: name,
        codes,
        cardinality: feature.categories.length,
      });
    } else if (feature.kind === 'date') {
      const values = numbersOf(column, table.rows);
      for (const { part } of feature.parts) {
        const parts = values.map((value) => datePart(value, part));
        encoded.push({ kind: 'numeric', name: `${name} (${part})`, column: name, values: parts });
      }
    } else {
      encoded.push({ kind: 'numeric', name, column: name, values: numbersOf(column, table.rows) });
    }
  }
  return { rows: table.rows, features: encoded };
}

/** The numbers of a column; a column that is absent, or is text, is all missing. */
export function numbersOf(column: Column | undefined, rows: number): Float64Array {
  return column?.kind === 'numeric' ? column.values : new Float64Array(rows).fill(Number.NaN);
}

/** Index of each row's value in `categories`; missing, unseen and absent columns give -1. */
export function categoryCodes(
  column: Column | undefined,
  categories: readonly string[],
  rows: number,
): Int32Array {
  const codes = new Int32Array(rows).fill(-1);
  if (column?.kind !== 'text') return codes;
  const indexOf = new Map(categories.map((category, index) => [category, index]));
  const translated = Int32Array.from(column.dictionary, (value) => indexOf.get(value) ?? -1);
  for (let row = 0; row < rows; row++) {
    const code = column.codes[row];
    if (code >= 0) codes[row] = translated[code];
  }
  return codes;
}
