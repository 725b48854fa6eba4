import type { StoredArtifact } from '../../../shared/src/platform/ports.ts';

/** The outputs that say where a package is. @param folder where it was written. */
export function storedOutputs({ name, id, digest }: StoredArtifact, folder: string) {
  return { artifact: name, 'artifact-id': id, 'artifact-digest': digest, path: folder };
}
