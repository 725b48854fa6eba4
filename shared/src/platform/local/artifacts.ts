import { join } from 'node:path';
import { ConfigurationError, InfrastructureError } from '../../base/errors.ts';
import { exists, writeDirectoryAtomically, writeFileAtomically } from '../../base/files.ts';
import type { Logger } from '../../base/logger.ts';
import { suggestName } from '../../base/nearest.ts';
import type { ArtifactFacts, ArtifactStore, StoredArtifact } from '../ports.ts';
import { type ArtifactRecord, artifactId, artifactRecordSchema } from './artifact-record.ts';
import { type EarlierArtifact, earlierArtifacts } from './earlier-artifacts.ts';
import { checkArtifactName } from './file-names.ts';
import { readRecord, readRecords, recordText } from './record-files.ts';
import { localRunId } from './run-facts.ts';
import { copyFolder, digestOfFolder, sizeOfFolder } from './stored-folder.ts';

/**
 * Artifacts as plain folders `artifacts/<name>/`, so that they can be looked into and named by path; what is known
 * of each lies in `artifacts/.stored/<name>.json`. At a terminal the "run" is whatever the user does next, so other
 * content under a taken name replaces what was there: `overwrite` makes a difference only on GitHub. What was replaced
 * lies in `artifacts/.earlier/`.
 */
export function localArtifacts(stateDirectory: string, log: Logger): ArtifactStore {
  const root = join(stateDirectory, 'artifacts');
  const sidecars = join(root, '.stored');
  const folderOf = (name: string) => join(root, name);
  const sidecarOf = (name: string) => join(sidecars, `${name}.json`);
  const earlier = earlierArtifacts(join(root, '.earlier'));

  /** The artifact of this name, or of several the one with this id; null if there is none whose files are there. */
  const find = async (name: string, id: string | undefined): Promise<EarlierArtifact | null> => {
    const record = await readRecord(sidecarOf(name), artifactRecordSchema);
    if (record && (id === undefined || artifactId(record) === id)) {
      return (await exists(folderOf(name))) ? { record, folder: folderOf(name) } : null;
    }
    const replaced = id === undefined ? [] : await earlier.list(name);
    return replaced.find((artifact) => artifactId(artifact.record) === id) ?? null;
  };

  return {
    async upload(name, folder, { contentDigest }) {
      checkArtifactName(name);
      if (!(await exists(folder))) throw new ConfigurationError(`The folder "${folder}" does not exist.`);
      const known = await readRecord(sidecarOf(name), artifactRecordSchema);
      const intact = known !== null && (await isIntact(folderOf(name), known));
      if (intact && known.contentDigest === contentDigest) return storedArtifact(known);
      const digest = await writeDirectoryAtomically(
        folderOf(name),
        async (temporary) => {
          await copyFolder(folder, temporary);
          return digestOfFolder(temporary);
        },
        // What was altered after it was stored is not worth keeping.
        intact ? { keepReplaced: await earlier.expect(known) } : {},
      );
      const sidecar: ArtifactRecord = { name, digest, contentDigest, created: new Date().toISOString() };
      await writeFileAtomically(sidecarOf(name), recordText(sidecar));
      await earlier.prune(sidecar);
      log.info(`Artifact ${name}: ${folderOf(name)}`);
      return storedArtifact(sidecar);
    },

    async download(name, folder, { runId, id, expectedDigest, limits } = {}) {
      checkArtifactName(name);
      if (runId !== undefined && runId !== localRunId) {
        throw new ConfigurationError(`There is no run "${runId}" on this machine, only "${localRunId}".`, {
          hint: `Download the artifact of that run and name its folder, or write "${name}" for the one made here.`,
        });
      }
      const stored = await find(name, id);
      if (!stored) {
        const others = (await readRecords(sidecars, artifactRecordSchema)).map((other) => other.name);
        throw new ConfigurationError(`There is no artifact "${name}" in "${root}".`, {
          hint: others.length > 0 ? suggestName(name, others) : 'Run the stage that makes it first.',
        });
      }
      const { record } = stored;
      if (expectedDigest !== undefined && expectedDigest !== record.digest) {
        throw new InfrastructureError(
          `The artifact "${name}" has the digest ${record.digest}, not ${expectedDigest} as expected.`,
          { hint: 'It was made anew since. Run again the stages that follow it.' },
        );
      }
      if (limits !== undefined) {
        const { bytes, files } = await sizeOfFolder(stored.folder);
        if (bytes > Math.min(limits.packed, limits.unpacked) || files > limits.files) {
          throw new InfrastructureError(
            `The artifact "${name}" has ${bytes} bytes in ${files} files, which is more than it may have.`,
          );
        }
      }
      if (await exists(folder))
        throw new Error(`"${folder}" exists; an artifact is fetched into a new folder.`);
      await writeDirectoryAtomically(folder, async (temporary) => {
        await copyFolder(stored.folder, temporary);
        const actual = await digestOfFolder(temporary);
        if (actual !== record.digest) {
          throw new InfrastructureError(
            `The artifact "${name}" is damaged: its content has the digest ${actual}, not ${record.digest}.`,
            { hint: `"${stored.folder}" was altered after it was written. Make the artifact again.` },
          );
        }
      });
      return storedArtifact(record);
    },

    async list({ name, runId } = {}) {
      if (runId !== undefined && runId !== localRunId) return [];
      const current = (await readRecords(sidecars, artifactRecordSchema))
        .filter((record) => name === undefined || record.name === name)
        .map((record) => ({ record, folder: folderOf(record.name) }));
      const facts: ArtifactFacts[] = [];
      for (const { record, folder } of [...current, ...(await earlier.list(name))]) {
        if (!(await exists(folder))) continue;
        const { digest, created } = record;
        const { bytes: size } = await sizeOfFolder(folder);
        const unknown = { commit: '', expired: false, expires: null, fromFork: false };
        facts.push({
          ...storedArtifact(record),
          digest,
          size,
          created,
          runId: localRunId,
          folder,
          ...unknown,
        });
      }
      return facts.sort((a, b) => (a.created < b.created ? 1 : -1));
    },

    async names() {
      return (await readRecords(sidecars, artifactRecordSchema)).map(({ name }) => name).sort();
    },
  };
}

async function isIntact(folder: string, sidecar: ArtifactRecord): Promise<boolean> {
  return (await exists(folder)) && (await digestOfFolder(folder)) === sidecar.digest;
}

function storedArtifact({ name, digest }: ArtifactRecord): StoredArtifact {
  return { name, digest, id: artifactId({ digest }) };
}
