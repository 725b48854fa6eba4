import type { Table } from '../data/table.ts';
import type { FittedFeatures } from './features.ts';

/** Rows × width numbers, row by row: imputed, standardised, one-hot or hashed. */
export interface DenseMatrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
  /** Table column that each of the `width` columns comes from. */
  readonly columns: readonly string[];
}

/** Encodes a table for linear models and networks. Columns that the table lacks are all missing. */
export function encodeDense(features: FittedFeatures, table: Table): DenseMatrix {
  throw new Error(`not yet: ${features.features.length} ${table.rows}`);
}
