import type { ColumnProfile, TableProfile } from '../data/profile/profile.ts';
import type { Column, ColumnType, Table } from '../data/table.ts';
import {
  type CategoryReference,
  countCategories,
  referenceFromBooleans,
  referenceFromCategories,
  referenceFromCounts,
} from './category-reference.ts';
import type { Reconstruction } from './joint/reconstruction.ts';
import { type NumericReference, referenceFromProfile, referenceFromValues } from './numeric-reference.ts';
import { sortedValues } from './sorted-values.ts';

/** What the current data is compared with: the profile in a model package, or rows. */
export type DriftReference =
  | {
      kind: 'profile';
      profile: TableProfile;
      /** Fitted with this profile; packages of earlier versions have none. */
      reconstruction?: Reconstruction | null;
    }
  | { kind: 'rows'; table: Table };

/** One column of the reference. */
export interface ReferenceColumn {
  readonly type: ColumnType;
  readonly rows: number;
  readonly missing: number;
  /** Whether its values may not be told: then only the missing rate is known. */
  readonly sensitive: boolean;
  /** The distribution; null where no value is present, or where they are sensitive. */
  readonly values:
    | { readonly kind: 'numeric'; readonly numbers: NumericReference }
    | { readonly kind: 'categorical'; readonly categories: CategoryReference }
    | null;
}

/** How many rows the reference has. */
export function referenceRows(reference: DriftReference): number {
  return reference.kind === 'rows' ? reference.table.rows : reference.profile.rows;
}

/** The names of the reference's columns. */
export function referenceColumns(reference: DriftReference): string[] {
  return reference.kind === 'rows'
    ? [...reference.table.columns.keys()]
    : Object.keys(reference.profile.columns);
}

/** @param name of a column that the reference has. */
export function referenceColumn(reference: DriftReference, name: string): ReferenceColumn {
  return reference.kind === 'rows'
    ? fromRows(reference.table.columns.get(name)!)
    : fromProfile(reference.profile.columns[name]);
}

function fromRows(column: Column): ReferenceColumn {
  if (column.kind === 'text' || column.type === 'boolean') {
    const counts = countCategories(column);
    let present = 0;
    for (const count of counts.values()) present += count;
    const rows = column.kind === 'text' ? column.codes.length : column.values.length;
    return {
      type: column.type,
      rows,
      missing: rows - present,
      sensitive: false,
      values: present > 0 ? { kind: 'categorical', categories: referenceFromCounts(counts) } : null,
    };
  }
  const sorted = sortedValues(column.values);
  return {
    type: column.type,
    rows: column.values.length,
    missing: column.values.length - sorted.length,
    sensitive: false,
    values: sorted.length > 0 ? { kind: 'numeric', numbers: referenceFromValues(sorted) } : null,
  };
}

function fromProfile(profile: ColumnProfile): ReferenceColumn {
  const { type, rows, missing } = profile;
  const sensitive = profile.sensitive === true;
  const known = { type, rows, missing, sensitive };
  if (missing >= rows || sensitive) return { ...known, values: null };
  if (profile.kind === 'categorical') {
    return { ...known, values: { kind: 'categorical', categories: referenceFromCategories(profile) } };
  }
  return {
    ...known,
    values:
      type === 'boolean'
        ? { kind: 'categorical', categories: referenceFromBooleans(profile) }
        : { kind: 'numeric', numbers: referenceFromProfile(profile) },
  };
}
