import type { Logger } from '../base/logger.ts';
import type { PipelineConfig } from '../config/schema.ts';
import type { LearningTask } from '../learners/learner.ts';
import { inferTask } from './check-target.ts';
import { columnsOf } from './column-types.ts';
import type { Database } from './database.ts';
import { loadSource } from './load-source.ts';
import { findSourceFiles, type SourceFile } from './source-files.ts';

interface SourceOptions {
  readonly data: PipelineConfig['data'];
  readonly task: LearningTask | undefined;
  readonly workingDirectory: string;
  readonly log: Logger;
}

/**
 * Loads the sources into the tables `main_source` and, where a test source is configured, `test_source`.
 * @returns the names of the files read.
 * @throws ConfigurationError naming key, file and line of what is wrong.
 */
export async function loadSources(
  database: Database,
  source: string | string[],
  { data, task, workingDirectory, log }: SourceOptions,
): Promise<string[]> {
  // Labels are text as written: "yes", "1" and "007" mean what they say. Identities as well.
  const textColumns = [...(data.id ?? [])];
  if (task === 'classification' && data.target) textColumns.push(data.target);
  const find = async (key: string, configured: string | string[]): Promise<SourceFile[]> => {
    const files = await findSourceFiles(configured, workingDirectory, key, (pattern) =>
      database.glob(pattern),
    );
    log.info(`Reading ${files.map(({ name }) => name).join(', ')}.`);
    return files;
  };
  const load = (key: string, files: SourceFile[], table: string): Promise<void> =>
    loadSource(database, table, files, { key, textColumns, missing: data.missing });
  const files = await find('data.source', source);
  await load('data.source', files, 'main_source');
  if (task === undefined && files[0].format === 'csv') {
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
  if (data['test-source'] === undefined) return files.map(({ name }) => name);
  const testFiles = await find('data.test-source', data['test-source']);
  await load('data.test-source', testFiles, 'test_source');
  return [...files, ...testFiles].map(({ name }) => name);
}
