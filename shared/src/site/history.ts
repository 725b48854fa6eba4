import { z } from 'zod';
import { type ModelManifest, modelManifestSchema } from '../registry/manifest.ts';
import { environmentName } from '../registry/promotions.ts';
import { parseVersion } from '../registry/versions.ts';

const { name, id, created, task, primaryMetric, score } = modelManifestSchema.shape;

/** version.json beside a version's page: what the site tells of it. It never changes. */
export const siteVersionSchema = z.strictObject({
  format: z.literal('mlops-site-version/1'),
  name,
  version: z.string().refine((text) => parseVersion(text) !== null, 'must be a version such as v1.2.3'),
  modelId: id,
  /** SHA-256 of the manifest.json in its package. */
  packageDigest: id,
  /** When it was trained. */
  created,
  /** When it came to the site. */
  published: created,
  task,
  algorithm: z.string(),
  primaryMetric,
  score,
});
export type SiteVersion = z.infer<typeof siteVersionSchema>;

/** versions.json at the root of a site: whose it is, the current version, and all there are, the highest first. */
export const siteSchema = z.strictObject({
  format: z.literal('mlops-site/1'),
  name,
  environment: environmentName,
  current: siteVersionSchema.shape.version,
  versions: z.array(siteVersionSchema),
});
export type SiteState = z.infer<typeof siteSchema>;

/** What a site is to tell of a version. */
export function describeVersion(
  manifest: ModelManifest,
  version: string,
  packageDigest: string,
  published: string,
): SiteVersion {
  return {
    format: 'mlops-site-version/1',
    name: manifest.name,
    version,
    modelId: manifest.id,
    packageDigest,
    created: manifest.created,
    published,
    task: manifest.task,
    algorithm: manifest.learner.name,
    primaryMetric: manifest.primaryMetric,
    score: manifest.score,
  };
}

/** The highest version first. */
export function sortVersions(versions: readonly SiteVersion[]): SiteVersion[] {
  const parts = (entry: SiteVersion) => parseVersion(entry.version) ?? [0, 0, 0];
  return versions.toSorted((a, b) => {
    const [left, right] = [parts(a), parts(b)];
    return right[0] - left[0] || right[1] - left[1] || right[2] - left[2];
  });
}
