import { canonicalJson, sha256, sha256OfFile } from '../base/digest.ts';
import type { PipelineConfig } from '../config/schema.ts';
import type { LearningTask } from '../learners/learner.ts';
import { findSourceFiles } from './source-files.ts';

/** Raised whenever the same input would be prepared in another way than before. */
const preparationVersion = 1;

/**
 * The cache key of a prepared data set: the content of its sources and everything configured about it.
 * @returns null where a source is a pattern: which files it names is known only later.
 * @throws ConfigurationError if a file cannot be read.
 */
export async function preparationKey(
  settings: {
    name: string;
    task: LearningTask | undefined;
    data: PipelineConfig['data'];
    drop: readonly string[];
  },
  workingDirectory: string,
): Promise<string | null> {
  const { source, 'test-source': testSource } = settings.data;
  const named = [source ?? [], testSource ?? []].flat();
  if (named.length === 0 || named.some((name) => /[*?[\]]/.test(name))) return null;
  const sources = await Promise.all([
    findSourceFiles(source ?? [], workingDirectory, 'data.source', async () => []),
    findSourceFiles(testSource ?? [], workingDirectory, 'data.test-source', async () => []),
  ]);
  const digests = await Promise.all(sources.flat().map(({ path }) => sha256OfFile(path)));
  return `mlops-dataset-${sha256(canonicalJson([preparationVersion, settings, digests]))}`;
}
