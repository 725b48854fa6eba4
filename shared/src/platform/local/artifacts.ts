import { join } from 'node:path';
import { z } from 'zod';
import { ConfigurationError, InfrastructureError } from '../../base/errors.ts';
import { exists, writeDirectoryAtomically, writeFileAtomically } from '../../base/files.ts';
import type { Logger } from '../../base/logger.ts';
import { suggestName } from '../../base/nearest.ts';
import type { ArtifactStore, StoredArtifact } from '../ports.ts';
import { checkArtifactName } from './file-names.ts';
import { readRecord, readRecords, recordText } from './record-files.ts';
import { localRunId } from './run-facts.ts';
import { copyFolder, digestOfFolder } from './stored-folder.ts';

const sidecarSchema = z.strictObject({
  name: z.string(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  contentDigest: z.string(),
  created: z.iso.datetime(),
});
type Sidecar = z.infer<typeof sidecarSchema>;

/**
 * Artifacts as plain folders `artifacts/<name>/`, so that they can be looked into and named by path; what is known
 * of each lies in `artifacts/.stored/<name>.json`. At a terminal the "run" is whatever the user does next, so other
 * content under a taken name replaces what was there: `overwrite` makes a difference only on GitHub.
 */
export function localArtifacts(stateDirectory: string, log: Logger): ArtifactStore {
  const root = join(stateDirectory, 'artifacts');
  const sidecars = join(root, '.stored');
  const folderOf = (name: string) => join(root, name);
  const sidecarOf = (name: string) => join(sidecars, `${name}.json`);

  return {
    async upload(name, folder, { contentDigest }) {
      checkArtifactName(name);
      if (!(await exists(folder))) throw new ConfigurationError(`The folder "${folder}" does not exist.`);
      const known = await readRecord(sidecarOf(name), sidecarSchema);
      if (known?.contentDigest === contentDigest && (await isIntact(folderOf(name), known))) {
        return storedArtifact(known);
      }
      const digest = await writeDirectoryAtomically(folderOf(name), async (temporary) => {
        await copyFolder(folder, temporary);
        return digestOfFolder(temporary);
      });
      const sidecar: Sidecar = { name, digest, contentDigest, created: new Date().toISOString() };
      await writeFileAtomically(sidecarOf(name), recordText(sidecar));
      log.info(`Artifact ${name}: ${folderOf(name)}`);
      return storedArtifact(sidecar);
    },

    async download(name, folder, { runId, expectedDigest } = {}) {
      checkArtifactName(name);
      if (runId !== undefined && runId !== localRunId) {
        throw new ConfigurationError(`There is no run "${runId}" on this machine, only "${localRunId}".`, {
          hint: `Download the artifact of that run and name its folder, or write "${name}" for the one made here.`,
        });
      }
      const sidecar = await readRecord(sidecarOf(name), sidecarSchema);
      if (!sidecar || !(await exists(folderOf(name)))) {
        const others = (await readRecords(sidecars, sidecarSchema)).map((other) => other.name);
        throw new ConfigurationError(`There is no artifact "${name}" in "${root}".`, {
          hint: others.length > 0 ? suggestName(name, others) : 'Run the stage that makes it first.',
        });
      }
      if (expectedDigest !== undefined && expectedDigest !== sidecar.digest) {
        throw new InfrastructureError(
          `The artifact "${name}" has the digest ${sidecar.digest}, not ${expectedDigest} as expected.`,
          { hint: 'It was made anew since. Run again the stages that follow it.' },
        );
      }
      if (await exists(folder))
        throw new Error(`"${folder}" exists; an artifact is fetched into a new folder.`);
      await writeDirectoryAtomically(folder, async (temporary) => {
        await copyFolder(folderOf(name), temporary);
        const actual = await digestOfFolder(temporary);
        if (actual !== sidecar.digest) {
          throw new InfrastructureError(
            `The artifact "${name}" is damaged: its content has the digest ${actual}, not ${sidecar.digest}.`,
            { hint: `"${folderOf(name)}" was altered after it was written. Make the artifact again.` },
          );
        }
      });
      return storedArtifact(sidecar);
    },
  };
}

async function isIntact(folder: string, sidecar: Sidecar): Promise<boolean> {
  return (await exists(folder)) && (await digestOfFolder(folder)) === sidecar.digest;
}

function storedArtifact({ name, digest }: Sidecar): StoredArtifact {
  return { name, digest, id: digest.slice('sha256:'.length, 'sha256:'.length + 12) };
}
