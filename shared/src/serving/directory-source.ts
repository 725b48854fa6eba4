import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InfrastructureError } from '../base/errors.ts';
import { readTextIfPresent } from '../base/files.ts';
import { type CurrentVersion, parseCurrent } from '../deploy/directory.ts';
import { openPackage } from '../registry/downloads.ts';
import { modelManifestSchema } from '../registry/manifest.ts';
import type { ModelSource, SourceVersion } from './model-source.ts';
import { readTrial, trialFileName } from './trial-file.ts';
import { servedVersion } from './versions.ts';

/**
 * What a folder of the `directory` target says: current.json names the version, and the version's folder holds the
 * package.
 */
export function directorySource(root: string): ModelSource {
  return {
    description: root,
    async read() {
      const path = join(root, 'current.json');
      const [text, trial] = await Promise.all([readTextIfPresent(path), readTrial(root)]);
      return {
        current: text === null ? null : await sourceVersion(root, parseCurrent(path, text), path),
        trial: trial && {
          version: await sourceVersion(root, trial.version, join(root, trialFileName)),
          settings: trial.settings,
        },
      };
    },
  };
}

/** @param file that names the version: it is written anew by each deployment. */
async function sourceVersion(root: string, pointer: CurrentVersion, file: string): Promise<SourceVersion> {
  const written = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const { version, path, modelId, packageDigest } = pointer;
  return {
    version: servedVersion(version),
    key: `${version} ${modelId} ${packageDigest}`,
    attempt: `${version} ${modelId} ${packageDigest} ${written}`,
    async open() {
      const found = await openPackage(join(root, path), modelManifestSchema);
      if (found.manifest.id === modelId && found.packageDigest === packageDigest) return found;
      throw new InfrastructureError(
        `"${found.folder}" does not hold what was deployed as ${version}: its manifest.json has the SHA-256 ${found.packageDigest}, not ${packageDigest}.`,
        { hint: 'It was altered after it was written. Deploy the version again.' },
      );
    },
  };
}
