import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import type { Source } from '../../../shared/src/config/source-schema.ts';
import { Database } from '../../../shared/src/data/database.ts';
import { loadSource } from '../../../shared/src/data/sources/load-source.ts';
import { openSources, type Sources } from '../../../shared/src/data/sources/open-sources.ts';
import { environmentSecrets } from '../../../shared/src/platform/secrets.ts';
import type { Owner } from '../../support/workspace.ts';

/** What a source holds, read with the real database. */
export interface Loaded {
  /** DuckDB's type of each column, in order. */
  readonly types: Readonly<Record<string, string>>;
  /** Values as text, missing ones as null, in the order that the query gives. */
  readonly rows: Record<string, string | null>[];
  readonly names: string[];
  readonly warnings: string[];
}

/** Sources in a folder of their own. */
export interface Reading {
  readonly sources: Sources;
  readonly log: string[];
  /** @param orderBy SQL; the values are texts. */
  load(source: Source, options?: { orderBy?: string; textColumns?: string[] }): Promise<Loaded>;
  /** What lies below the temporary folder. */
  leftovers(): Promise<string[]>;
}

export async function startReading(
  t: Owner,
  workingDirectory: string,
  options: { environment?: Record<string, string>; signal?: AbortSignal; repositoryDirectory?: string } = {},
): Promise<Reading> {
  const temporaryDirectory = await mkdtemp(join(tmpdir(), 'mlops-reading-'));
  const log: string[] = [];
  const { environment = {}, ...rest } = options;
  const sources = openSources({
    workingDirectory,
    temporaryDirectory,
    secrets: environmentSecrets(environment),
    log: { ...silentLogger, info: (text) => log.push(text), warning: (text) => log.push(text) },
    ...rest,
  });
  t.after(async () => {
    await sources.close();
    await rm(temporaryDirectory, { recursive: true, force: true });
  });
  return {
    sources,
    log,
    leftovers: async () => (await readdir(temporaryDirectory, { recursive: true })).sort(),
    load: async (source, { orderBy, textColumns = [] } = {}) => {
      const files = await sources.files(source, 'data.source');
      const database = await Database.open({
        load: () => import('@duckdb/node-api'),
        temporaryDirectory,
        directories: [],
      });
      try {
        const loading = { key: 'data.source', textColumns, missing: [''] };
        const warnings = await loadSource(database, 'source', files, loading);
        const described = await database.rows<{ column_name: string; column_type: string }>(
          'DESCRIBE source',
        );
        const rows = await database.rows<Record<string, string | null>>(
          `SELECT COLUMNS(*)::VARCHAR FROM source ${orderBy ? `ORDER BY ${orderBy}` : ''}`,
        );
        return {
          types: Object.fromEntries(described.map((row) => [row.column_name, row.column_type])),
          rows,
          names: files.map(({ name }) => name),
          warnings,
        };
      } finally {
        database.close();
      }
    },
  };
}
