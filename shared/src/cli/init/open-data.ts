import { rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Logger, silentLogger } from '../../base/logger.ts';
import { dataConfigSchema } from '../../config/schema.ts';
import { Database, type DatabaseOptions } from '../../data/database.ts';
import { loadSources } from '../../data/sources/load-sources.ts';
import { openSources, type Sources } from '../../data/sources/open-sources.ts';
import type { SecretStore } from '../../platform/secrets.ts';
import { describeColumns, type TableDescription } from './describe-columns.ts';
import { findMissingSpellings } from './missing-spellings.ts';

/** The table that `loadSources` makes. */
export const sourceTable = 'main_source';

export interface DataRequest {
  /** Path, glob or address. */
  readonly source: string;
  /** Absolute. */
  readonly workingDirectory: string;
  readonly repositoryDirectory: string;
  readonly stateDirectory: string;
  readonly secrets: SecretStore;
  readonly load: DatabaseOptions['load'];
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** A source in a database, to be looked at. */
export interface OpenData {
  readonly database: Database;
  readonly sources: Sources;
  readonly temporaryDirectory: string;
  /** Spellings of a missing value beside the empty text. */
  readonly missing: readonly string[];
  readonly described: TableDescription;
  /** Reads the source again with a column as it is written, whatever its values look like. */
  readAsText(column: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Reads a source into a database and finds out how it writes missing values.
 * @throws ConfigurationError and InfrastructureError as prepare-data does.
 */
export async function openData(request: DataRequest): Promise<OpenData> {
  const { source, stateDirectory, load, log, signal } = request;
  const temporaryDirectory = join(stateDirectory, 'temporary');
  const database = await Database.open({ load, temporaryDirectory, directories: [], signal });
  const sources = openSources({ ...request, temporaryDirectory });
  const close = async (): Promise<void> => {
    database.close();
    await sources.close();
    // What only this made is gone again; what holds something stays.
    for (const folder of [temporaryDirectory, stateDirectory]) await rmdir(folder).catch(() => undefined);
  };
  let missing: string[] = [];
  const read = (textColumns: readonly string[], logger: Logger) =>
    loadSources(database, source, {
      data: dataConfigSchema.parse({
        source,
        missing: ['', ...missing],
        ...(textColumns.length === 0 ? {} : { id: textColumns }),
      }),
      task: undefined,
      sources,
      log: logger,
    });
  try {
    const { warnings } = await read([], log);
    for (const warning of warnings) log.warning(warning);
    let described = await describeColumns(database, sourceTable);
    const isText = (await sources.files(source, 'data.source')).every(({ format }) => format === 'csv');
    if (isText) missing = await findMissingSpellings(database, sourceTable, described.columns);
    if (missing.length > 0) {
      await read([], silentLogger);
      described = await describeColumns(database, sourceTable);
    }
    const readAsText = async (column: string): Promise<void> => {
      await read([column], silentLogger);
    };
    return { database, sources, temporaryDirectory, missing, described, readAsText, close };
  } catch (error) {
    await close();
    throw error;
  }
}
