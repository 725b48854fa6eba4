import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InfrastructureError } from '../base/errors.ts';
import { readParquet } from '../data/parquet.ts';
import { rowIdColumn } from '../data/prepared-table.ts';
import { type TableProfile, tableProfileSchema } from '../data/profile/profile.ts';
import { type DataSchema, dataSchemaSchema } from '../data/schema.ts';
import type { SplitName } from '../data/splits.ts';
import { cellText, type Table } from '../data/table.ts';
import type { DatasetManifest } from './manifest.ts';

/** A data set whose files were checked against its manifest. */
export interface Dataset {
  readonly folder: string;
  readonly manifest: DatasetManifest;
  readonly schema: DataSchema;
}

/** Rows of one split. */
export interface SplitRows {
  /** All columns but the row's identity. */
  readonly table: Table;
  readonly ids: string[];
}

/** Opens a data set whose files were checked. @throws InfrastructureError if its schema cannot be read. */
export async function openDataset({ folder, manifest }: Omit<Dataset, 'schema'>): Promise<Dataset> {
  const parsed = dataSchemaSchema.safeParse(await readJson(folder, 'schema.json'));
  if (!parsed.success) throw unreadable(folder, 'schema.json', z.prettifyError(parsed.error));
  return { folder, manifest, schema: parsed.data };
}

/** Reads one split into memory. @param withIds whether the rows' identities are needed (else `ids` is empty). */
export async function readSplit(dataset: Dataset, split: SplitName, withIds: boolean): Promise<SplitRows> {
  const names = dataset.schema.columns.map(({ name }) => name);
  const columns = withIds ? [...names, rowIdColumn] : names;
  const all = await readParquet(join(dataset.folder, `${split}.parquet`), {
    columns,
    texts: [rowIdColumn],
    rows: dataset.manifest.rows[split],
  });
  const missing = columns.find((name) => !all.columns.has(name));
  if (missing) throw unreadable(dataset.folder, `${split}.parquet`, `column "${missing}" is missing`);
  const idColumn = all.columns.get(rowIdColumn);
  const ids = idColumn ? Array.from({ length: all.rows }, (_, row) => cellText(idColumn, row) ?? '') : [];
  const table = new Map(all.columns);
  table.delete(rowIdColumn);
  return { table: { rows: all.rows, columns: table }, ids };
}

/** The rows without a target; null where the data set keeps none. */
export async function readUnlabelled({ folder, manifest, schema }: Dataset): Promise<Table | null> {
  const { unlabelled } = manifest.rows;
  if (unlabelled === undefined) return null;
  const columns = schema.columns.map(({ name }) => name).filter((name) => name !== schema.target);
  return readParquet(join(folder, 'unlabelled.parquet'), { columns, rows: unlabelled });
}

const datasetProfileSchema = z.strictObject({
  format: z.literal('mlops-profile/1'),
  splits: z.strictObject({
    train: tableProfileSchema,
    validation: tableProfileSchema,
    test: tableProfileSchema,
  }),
});

/** The profile of one split, as prepare-data computed it. @throws InfrastructureError if it cannot be read. */
export async function readProfile(dataset: Dataset, split: SplitName): Promise<TableProfile> {
  return (await readProfiles(dataset))[split];
}

/** The profiles of all splits. @throws InfrastructureError if they cannot be read. */
export async function readProfiles({ folder }: Dataset): Promise<Record<SplitName, TableProfile>> {
  const profiles = datasetProfileSchema.safeParse(await readJson(folder, 'profile.json'));
  if (profiles.success) return profiles.data.splits;
  throw unreadable(folder, 'profile.json', z.prettifyError(profiles.error));
}

/** The part of checks.json that others than prepare-data read. */
const datasetChecksSchema = z.object({
  expectations: z.array(
    z.object({ subject: z.string(), expectation: z.string(), held: z.boolean(), found: z.string() }),
  ),
  warnings: z.array(z.string()),
  /** Columns whose values are not to be shown. */
  sensitive: z.array(z.string()),
  leakage: z.object({
    identical: z.object({
      test: z.object({ rows: z.int().min(0), found: z.int().min(0), conflicting: z.int().min(0) }),
      byChance: z.number().min(0).max(1),
    }),
  }),
});

/** What was checked when a data set was prepared. @throws InfrastructureError if it cannot be read. */
export async function readDatasetChecks({ folder }: Dataset): Promise<z.infer<typeof datasetChecksSchema>> {
  const checks = datasetChecksSchema.safeParse(await readJson(folder, 'checks.json'));
  if (checks.success) return checks.data;
  throw unreadable(folder, 'checks.json', z.prettifyError(checks.error));
}

/** Names of the columns to learn from, in the order of the schema. */
export function featureNames(schema: DataSchema): string[] {
  return schema.columns.filter(({ role }) => role === 'feature').map(({ name }) => name);
}

async function readJson(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8'));
  } catch (cause) {
    throw unreadable(folder, name, 'it is not JSON', cause);
  }
}

function unreadable(folder: string, name: string, why: string, cause?: unknown): InfrastructureError {
  return new InfrastructureError(`"${name}" of the data set in "${folder}" cannot be read: ${why}.`, {
    hint: 'Prepare the data again.',
    cause,
  });
}
