import type { Table } from '../data/table.ts';
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
  throw new Error(`not yet: ${features.features.length} ${table.rows}`);
}
