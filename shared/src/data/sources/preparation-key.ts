import { canonicalJson, sha256 } from '../../base/digest.ts';
import type { PipelineConfig } from '../../config/schema.ts';
import { referencedSources } from '../expectations/referenced-sources.ts';
import type { Sources } from './open-sources.ts';

/** Raised whenever the same input would be prepared in another way than before. */
const preparationVersion = 3;

/**
 * The cache key of a prepared data set: the content of its sources and everything configured about it.
 * @param settings everything that decides what is made of the sources.
 * @returns null where no source is configured.
 * @throws ConfigurationError and InfrastructureError if a source cannot be read.
 */
export async function preparationKey(
  settings: { readonly data: PipelineConfig['data'] } & Readonly<Record<string, unknown>>,
  sources: Sources,
): Promise<string | null> {
  const { source, 'test-source': testSource } = settings.data;
  if (source === undefined) return null;
  const fingerprints = [
    await sources.fingerprints(source, 'data.source'),
    testSource === undefined ? [] : await sources.fingerprints(testSource, 'data.test-source'),
    ...(await Promise.all(
      referencedSources(settings.data.expect ?? {}).map(({ source: other, key }) =>
        sources.fingerprints(other, key),
      ),
    )),
  ];
  return `mlops-dataset-${sha256(canonicalJson([preparationVersion, settings, fingerprints]))}`;
}
