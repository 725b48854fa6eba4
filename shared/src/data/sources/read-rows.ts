import type { Logger } from '../../base/logger.ts';
import type { Source } from '../../config/source-schema.ts';
import { columnsOf } from '../column-types.ts';
import { Database, type DatabaseOptions } from '../database.ts';
import { readTable } from '../read-table.ts';
import { createFromQuery } from '../run-query.ts';
import type { Table } from '../table.ts';
import { loadSource, readFrom, staysInFiles } from './load-source.ts';
import type { Sources } from './open-sources.ts';

export interface RowsRequest {
  readonly source: Source;
  /** Where the source is configured, for messages. */
  readonly key: string;
  /** SQL over the table `source`, as for the training data. */
  readonly query: string | undefined;
  /** Columns that are text whatever their values look like. */
  readonly textColumns: readonly string[];
  /** How a CSV file writes a missing value. */
  readonly missing: readonly string[];
  /** Rows that are read at most; of more, a random part. Absent: all. */
  readonly maxRows?: (columns: number) => number;
  /** What is awaited before the rows themselves are read. */
  readonly beforeRows?: (columns: number) => Promise<unknown>;
  readonly sources: Sources;
  readonly database: Omit<DatabaseOptions, 'directories'>;
  readonly log: Logger;
}

/**
 * Reads rows from a source of any kind, through the query where there is one, into memory.
 * @throws ConfigurationError as for the data of a data set.
 */
export async function readRows(request: RowsRequest): Promise<Table> {
  const { source, key, query, sources, log } = request;
  const files = await sources.files(source, key);
  log.info(`Reading ${files.map(({ name }) => name).join(', ')}.`);
  const database = await Database.open({ ...request.database, directories: [] });
  try {
    const { textColumns, missing } = request;
    // The rows are about to be in memory: the bytes of their files need not be as well.
    await database.run('SET enable_external_file_cache = false');
    const load = { key, textColumns, missing, mayStay: true };
    const warnings = await loadSource(database, 'source', files, load);
    for (const warning of warnings) log.warning(warning);
    await database.lock();
    const work = async (): Promise<Table> => {
      if (query !== undefined) await createFromQuery(database, 'selected', query, key);
      const table = query === undefined ? 'source' : 'selected';
      const columns = await columnsOf(database, table);
      const maxRows = request.maxRows?.(columns.length);
      await request.beforeRows?.(columns.length);
      const read = await readTable(database, table, columns, maxRows);
      if (read.rows === maxRows) await tellOfPart(database, table, maxRows, request);
      return read;
    };
    return await (staysInFiles(files) ? readFrom(files, key, work) : work());
  } finally {
    database.close();
  }
}

async function tellOfPart(
  database: Database,
  table: string,
  maxRows: number,
  { key, log }: RowsRequest,
): Promise<void> {
  const [{ rows }] = await database.rows<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`);
  if (rows > maxRows)
    log.warning(`${key} has ${rows} rows: ${maxRows} of them, chosen at random, are compared.`);
}
