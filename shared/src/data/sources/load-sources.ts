import type { Logger } from '../../base/logger.ts';
import type { PipelineConfig } from '../../config/schema.ts';
import type { Source } from '../../config/source-schema.ts';
import { hasLabels, type LearningTask } from '../../learners/tasks.ts';
import { inferTask } from '../check-target.ts';
import { columnsOf } from '../column-types.ts';
import type { Database } from '../database.ts';
import { loggedColumns } from '../logged-columns.ts';
import { loadSource, readFrom, staysInFiles } from './load-source.ts';
import type { Sources } from './open-sources.ts';
import type { SourceFile } from './source-access.ts';

interface SourceOptions {
  readonly data: PipelineConfig['data'];
  readonly task: LearningTask | undefined;
  readonly sources: Sources;
  readonly log: Logger;
  /** Whether rows may stay in their files, see `LoadOptions.mayStay`. */
  readonly mayStay?: boolean;
}

export interface LoadedSources {
  /** Names of what was read, without secrets. */
  readonly names: string[];
  /** What the user should know, one sentence each. */
  readonly warnings: string[];
  /** Does what reads the tables. @throws ConfigurationError as for loading. */
  readonly read: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/**
 * Loads the sources into the tables `main_source` and, where a test source is configured, `test_source`.
 * @throws ConfigurationError naming key, file and line of what is wrong.
 */
export async function loadSources(
  database: Database,
  source: Source,
  { data, task, sources, log, mayStay }: SourceOptions,
): Promise<LoadedSources> {
  // Labels are text as written: "yes", "1" and "007" mean what they say. Identities as well.
  const action = loggedColumns(data, task)?.action;
  const label = task !== undefined && hasLabels(task) ? data.target : undefined;
  const named = [...(data.id ?? []), label, action].filter((name) => name !== undefined);
  // What is named for two things is refused later, with words of ours.
  const textColumns = [...new Set(named)];
  const find = async (key: string, configured: Source): Promise<SourceFile[]> => {
    const files = await sources.files(configured, key);
    log.info(`Reading ${files.map(({ name }) => name).join(', ')}.`);
    return files;
  };
  const load = (key: string, files: SourceFile[], table: string): Promise<string[]> =>
    loadSource(database, table, files, { key, textColumns, missing: data.missing, mayStay });
  const files = await find('data.source', source);
  const warnings = await load('data.source', files, 'main_source');
  if (task === undefined && files[0].format !== 'parquet') {
    // That they are labels shows only now; then they are read again, as text.
    const target = (await columnsOf(database, 'main_source')).find(({ name }) => name === data.target);
    if (
      target &&
      target.type !== 'text' &&
      (await inferTask(database, 'main_source', target)) === 'classification'
    ) {
      textColumns.push(target.name);
      await load('data.source', files, 'main_source');
    }
  }
  const all = [files];
  if (data['test-source'] !== undefined) {
    const testFiles = await find('data.test-source', data['test-source']);
    warnings.push(...(await load('data.test-source', testFiles, 'test_source')));
    all.push(testFiles);
  }
  const staying = mayStay ? all.filter(staysInFiles).flat() : [];
  return {
    names: all.flat().map(({ name }) => name),
    warnings,
    read: (work) => (staying.length > 0 ? readFrom(staying, 'data.source', work) : work()),
  };
}
