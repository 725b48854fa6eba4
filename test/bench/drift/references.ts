import { selectRows, type Table } from '../../../shared/src/data/table.ts';
import { fitReconstruction } from '../../../shared/src/drift/joint/reconstruction.ts';
import type { DriftReference } from '../../../shared/src/drift/reference-column.ts';
import { profileOf } from './tables.ts';

/** The kinds of reference that a check can have. */
export const referenceKinds = ['profile', 'rows'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** Share of the rows that a package's profile is of; the others had no part in training. */
const trainShare = 0.8;

/** The reference that is made of these rows: themselves, or what a package trained on them would hold. */
export function makeReference(kind: ReferenceKind, rows: Table): DriftReference {
  if (kind === 'rows') return { kind, table: rows };
  const border = Math.floor(trainShare * rows.rows);
  const train = part(rows, 0, border);
  const profile = profileOf(train);
  return { kind, profile, reconstruction: fitReconstruction(profile, train, part(rows, border, rows.rows)) };
}

function part(table: Table, from: number, to: number): Table {
  return selectRows(
    table,
    Int32Array.from({ length: to - from }, (_, i) => from + i),
  );
}
