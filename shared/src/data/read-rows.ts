import { ConfigurationError } from '../base/errors.ts';
import type { Logger } from '../base/logger.ts';
import { columnsOf, readable } from './column-types.ts';
import { Database, type DatabaseOptions } from './database.ts';
import { loadSource } from './load-source.ts';
import { findSourceFiles } from './source-files.ts';
import type { Table } from './table.ts';

export interface RowsRequest {
  readonly source: string | readonly string[];
  /** Where the source is configured, for messages. */
  readonly key: string;
  /** SQL over the table `source`, as for the training data. */
  readonly query: string | undefined;
  /** Columns that are text whatever their values look like. */
  readonly textColumns: readonly string[];
  /** How a CSV file writes a missing value. */
  readonly missing: readonly string[];
  readonly workingDirectory: string;
  readonly database: Omit<DatabaseOptions, 'directories'>;
  readonly log: Logger;
}

/**
 * Reads rows from CSV or Parquet files, through the query where there is one, into memory.
 * @throws ConfigurationError as for the data of a data set.
 */
export async function readRows(request: RowsRequest): Promise<Table> {
  const { source, key, query, workingDirectory, log } = request;
  const database = await Database.open({ ...request.database, directories: [] });
  try {
    const files = await findSourceFiles(source, workingDirectory, key, (pattern) => database.glob(pattern));
    log.info(`Reading ${files.map(({ name }) => name).join(', ')}.`);
    await loadSource(database, 'source', files, {
      key,
      textColumns: request.textColumns,
      missing: request.missing,
    });
    await database.lock();
    let table = 'source';
    if (query !== undefined) {
      table = 'selected';
      await database.checkSelect(query, 'data.query');
      await database.run(`CREATE TABLE selected AS ${query}`).catch((cause) => {
        throw new ConfigurationError(`The query failed on ${key}: ${cause.message.split('\n')[0]}`, {
          location: { key: 'data.query' },
          hint: 'data.query is applied to current data as well; write it so that it does not need the target.',
          cause,
        });
      });
    }
    const columns = await columnsOf(database, table);
    return await database.table(`SELECT ${columns.map(readable).join(', ')} FROM ${table}`, columns);
  } finally {
    database.close();
  }
}
