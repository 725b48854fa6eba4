import type { Candidate, DeploymentTarget } from '../../shared/src/deploy/target.ts';
import { type ModelManifest, packageDigest } from '../../shared/src/registry/manifest.ts';

/** The package in a folder as a candidate for production. */
export async function candidateOf(
  folder: string,
  manifest: ModelManifest,
  version = 'v1.0.0',
): Promise<Candidate> {
  return {
    version,
    versionTag: `${manifest.name}@${version}`,
    environment: 'production',
    folder,
    manifest,
    packageDigest: await packageDigest(folder),
  };
}

/** All that a target does for a candidate that goes live. */
export async function goLive(target: DeploymentTarget, previousVersion: string | null = null): Promise<void> {
  await target.prepare(previousVersion);
  await target.switch(previousVersion);
  await target.verify();
}
