import { join } from 'node:path';
import { InfrastructureError, messageOf } from '../base/errors.ts';
import { Database, type DatabaseOptions } from '../data/database.ts';
import { compareProfiles, type DistributionDifference } from '../data/distribution-difference.ts';
import { mergeColumnProfiles } from '../data/profile/merge-profiles.ts';
import type { TableProfile } from '../data/profile/profile.ts';
import { compareRows, type RowDifference } from '../data/row-difference.ts';
import { describeSchemaChanges, type SchemaChange } from '../data/schema-changes.ts';
import { checkParquet } from '../data/sources/check-parquet.ts';
import { splitNames } from '../data/splits.ts';
import { type Dataset, readDatasetChecks, readProfiles } from './dataset-package.ts';

/** What changed from one data set to another. */
export interface DatasetDifference {
  /** Whether both put a row on the same side: then none may have moved. */
  readonly sameSplit: boolean;
  readonly schema: readonly SchemaChange[];
  readonly rows: RowDifference;
  /** Of the columns that both have, the largest difference first. */
  readonly distributions: readonly DistributionDifference[];
}

/**
 * Compares two data sets whose files were checked: schemas, rows and distributions over all splits.
 * @param options.sensitive columns whose values are not shown, besides those that the data sets name.
 * @throws InfrastructureError if a file cannot be read.
 */
export async function compareDatasets(
  before: Dataset,
  after: Dataset,
  options: { database: Omit<DatabaseOptions, 'directories'>; sensitive: readonly string[] },
): Promise<DatasetDifference> {
  const checks = [await readDatasetChecks(before), await readDatasetChecks(after)];
  const sensitive = new Set([...options.sensitive, ...checks.flatMap((one) => one.sensitive)]);
  const [earlier, later] = [await readWholeProfile(before), await readWholeProfile(after)];
  for (const dataset of [before, after]) await checkFiles(dataset);
  const directories = [before.folder, after.folder];
  const database = await Database.open({ ...options.database, directories });
  try {
    await database.lock();
    return {
      sameSplit: before.manifest.splitScheme === after.manifest.splitScheme,
      schema: describeSchemaChanges(before.schema, after.schema),
      rows: await compareRows(database, before, after, { sensitive }),
      distributions: compareProfiles(earlier, later).map((difference) =>
        sensitive.has(difference.column) ? withoutValues(difference) : difference,
      ),
    };
  } finally {
    database.close();
  }
}

/** The profile of the rows of all splits. */
async function readWholeProfile(dataset: Dataset): Promise<TableProfile> {
  const profiles = await readProfiles(dataset);
  const parts = splitNames.map((split) => profiles[split]);
  const columns = dataset.schema.columns.flatMap(({ name }) => {
    const ofColumn = parts.flatMap((part) => (Object.hasOwn(part.columns, name) ? [part.columns[name]] : []));
    return ofColumn.length === 0 ? [] : [[name, mergeColumnProfiles(name, ofColumn)] as const];
  });
  return {
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
    columns: Object.fromEntries(columns),
  };
}

/** That one data set did not call the column sensitive yet does not open it. */
function withoutValues(difference: DistributionDifference): DistributionDifference {
  return { ...difference, mean: null, category: null };
}

/** A file that lies about itself could take all memory; its digest does not tell. */
async function checkFiles({ folder }: Dataset): Promise<void> {
  for (const split of splitNames) {
    const path = join(folder, `${split}.parquet`);
    try {
      await checkParquet(path, path, 'dataset');
    } catch (cause) {
      throw new InfrastructureError(messageOf(cause), { hint: 'Prepare the data again.', cause });
    }
  }
}
