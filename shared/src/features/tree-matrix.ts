import type { Column, Table } from '../data/table.ts';
import { categoryCodes } from './category-codes.ts';
import { datePart, daysSince1970 } from './date-parts.ts';
import { encodedColumns } from './encoded-columns.ts';
import { type FittedFeature, type FittedFeatures, type OutOfFold, treeCategoryLimit } from './features.ts';

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

/** Columns as trees want them: missing values and few categories native, nothing imputed or scaled. */
export interface TreeMatrix {
  readonly rows: number;
  readonly features: readonly TreeFeature[];
}

/**
 * Encodes a table for trees. Columns that the table lacks are all missing.
 * @param outOfFold of the training rows, if the table is theirs.
 */
export function encodeForTrees(features: FittedFeatures, table: Table, outOfFold?: OutOfFold): TreeMatrix {
  const encoded = features.features.flatMap((feature) => treeFeatures(feature, table, outOfFold));
  return { rows: table.rows, features: encoded };
}

function treeFeatures(feature: FittedFeature, table: Table, outOfFold?: OutOfFold): TreeFeature[] {
  const { name } = feature;
  const column = table.columns.get(name);
  const numeric = (part: string | null, values: Float64Array): NumericTreeFeature => ({
    kind: 'numeric',
    name: part === null ? name : `${name} (${part})`,
    column: name,
    values,
  });
  switch (feature.kind) {
    case 'categorical':
      return [categoricalFeature(name, feature.categories, table)];
    case 'date': {
      const values = numbersOf(column, table.rows);
      const parts = feature.parts.map((part) =>
        numeric(
          part,
          values.map((value) => datePart(value, part)),
        ),
      );
      return feature.trend === null ? parts : [numeric('time', values.map(daysSince1970)), ...parts];
    }
    case 'target-encoded':
    case 'text': {
      // Trees that know the category itself can tell what it means together with other columns.
      if (feature.kind === 'target-encoded' && feature.categories.length <= treeCategoryLimit) {
        return [categoricalFeature(name, feature.categories, table)];
      }
      const columns = encodedColumns(feature, table, outOfFold);
      return feature.outputs.map(({ label }, output) => numeric(label ?? 'encoded', columns[output]));
    }
    case 'numeric':
    case 'boolean':
      return [numeric(null, numbersOf(column, table.rows))];
  }
}

function categoricalFeature(
  name: string,
  categories: readonly string[],
  table: Table,
): CategoricalTreeFeature {
  const codes = categoryCodes(table.columns.get(name), categories, table.rows);
  return { kind: 'categorical', name, column: name, codes, cardinality: categories.length };
}

/** The numbers of a column; a column that is absent, or is text, is all missing. */
export function numbersOf(column: Column | undefined, rows: number): Float64Array {
  return column?.kind === 'numeric' ? column.values : new Float64Array(rows).fill(Number.NaN);
}
