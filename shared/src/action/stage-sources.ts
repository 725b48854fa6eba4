import { join } from 'node:path';
import { openSources, type Sources } from '../data/sources/open-sources.ts';
import { type RowsRequest, readRows } from '../data/sources/read-rows.ts';
import type { Table } from '../data/table.ts';
import { loadDuckDB } from '../platform/native-packages.ts';
import type { StageContext } from './stage.ts';

/** The sources of a stage: paths start at its working directory, credentials come from its platform. To be closed. */
export function openStageSources(context: StageContext): Sources {
  const { platform, workingDirectory, repositoryDirectory, stateDirectory, signal } = context;
  return openSources({
    workingDirectory,
    repositoryDirectory,
    temporaryDirectory: join(stateDirectory, 'temporary'),
    secrets: platform.secrets,
    log: platform.log,
    signal,
  });
}

/**
 * Reads rows into memory, as a stage does: missing values as mlops.yml says, DuckDB with the stage's own folder.
 * @throws ConfigurationError as for the data of a data set.
 */
export function readStageRows(
  request: Omit<RowsRequest, 'missing' | 'database' | 'log'>,
  { platform, config, stateDirectory, signal }: StageContext,
): Promise<Table> {
  return readRows({
    ...request,
    missing: config.data.missing,
    database: {
      load: () => loadDuckDB(platform),
      temporaryDirectory: join(stateDirectory, 'temporary'),
      signal,
    },
    log: platform.log,
  });
}
