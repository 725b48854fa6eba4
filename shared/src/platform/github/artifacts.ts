import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArtifactClient } from '@actions/artifact';
import { ConfigurationError, InfrastructureError, messageOf } from '../../base/errors.ts';
import { exists, listFiles, writeDirectoryAtomically } from '../../base/files.ts';
import { suggestName } from '../../base/nearest.ts';
import type { ArtifactLimits, ArtifactStore, StoredArtifact } from '../ports.ts';
import {
  type ArtifactSource,
  callLibrary,
  type ListedArtifact,
  loadLibrary,
  otherRun,
  repositoryArtifacts,
  thisRun,
} from './artifact-sources.ts';
import type { GitHubClient } from './request.ts';
import { removeStamp, stageWithStamp } from './stamp.ts';
import { extractZip } from './unzip.ts';

/** Ten requests; an old repository may have many thousands. */
const mostListed = 1_000;

/**
 * Artifacts of workflow runs: those of this run by the runner's own service, those of other runs by the REST API.
 * @param environment for `RUNNER_TEMP` and to see that the runner's service is there; `@actions/artifact` reads the
 *   rest from the process itself.
 */
export function githubArtifacts(client: GitHubClient, environment: NodeJS.ProcessEnv): ArtifactStore {
  const library = (): Promise<ArtifactClient> => loadLibrary(environment);
  const temporaryFolder = (): Promise<string> =>
    mkdtemp(join(environment.RUNNER_TEMP || tmpdir(), 'mlops-artifact-'));
  const sourceOf = (runId: string | undefined): ArtifactSource =>
    runId === undefined || runId === client.run.runId ? thisRun(library) : otherRun(client, runId);

  const download: ArtifactStore['download'] = async (name, folder, options = {}) => {
    const { stored } = await downloadStamped(name, folder, options);
    return stored;
  };

  const downloadStamped = async (
    name: string,
    folder: string,
    { runId, id, expectedDigest, limits }: NonNullable<Parameters<ArtifactStore['download']>[2]>,
  ): Promise<{ stored: StoredArtifact; contentDigest: string | null }> => {
    if (await exists(folder)) {
      throw new ConfigurationError(`The folder "${folder}" for the artifact "${name}" exists already.`, {
        hint: 'Remove it, or choose another one.',
      });
    }
    // Ids come from the REST API's list, which has artifacts of this run as well.
    const source = id === undefined ? sourceOf(runId) : otherRun(client, runId ?? client.run.runId);
    const all = await source.list();
    const withId = id === undefined ? all : all.filter((artifact) => String(artifact.id) === id);
    const listed = choose(name, withId, runId ?? client.run.runId);
    const digest = checkedDigest(listed, expectedDigest);
    if (limits !== undefined) checkSize(listed, limits);
    const temporary = await temporaryFolder();
    try {
      const archive = await source.fetch(listed, digest, temporary, limits?.packed);
      const contentDigest = await writeDirectoryAtomically(folder, async (partial) => {
        await extractZip(archive, partial, limits);
        return removeStamp(partial);
      });
      return { stored: { name, id: String(listed.id), digest }, contentDigest };
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  };

  /** What the artifact of this name in this run holds; null if there is none that is complete. */
  const contentDigestOf = async (
    name: string,
  ): Promise<{ stored: StoredArtifact; contentDigest: string | null } | null> => {
    const listed = await thisRun(library).list();
    if (!listed.some((artifact) => artifact.name === name)) return null;
    const temporary = await temporaryFolder();
    try {
      return await downloadStamped(name, join(temporary, 'content'), {});
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  };

  return {
    async upload(name, folder, { contentDigest, overwrite = false }) {
      checkName(name);
      const files = await filesToUpload(name, folder);
      const staging = await temporaryFolder();
      try {
        const staged = await stageWithStamp(folder, files, contentDigest, staging);
        const first = await tryUpload(await library(), name, staged, staging);
        if (first) return first;
        const existing = await contentDigestOf(name);
        if (existing === null) {
          throw new InfrastructureError(
            `The artifact "${name}" has been begun in this run and never finished, so its name is taken.`,
            { hint: 'Run all jobs again, or give this one another name with the input "artifact".' },
          );
        }
        if (existing.contentDigest === contentDigest) {
          client.log.info(`Artifact "${name}" with this content is there already; it is used as it is.`);
          return existing.stored;
        }
        if (!overwrite) throw nameTaken(name);
        await callLibrary(`delete the artifact "${name}"`, async () =>
          (await library()).deleteArtifact(name),
        );
        const second = await tryUpload(await library(), name, staged, staging);
        if (!second) throw nameTaken(name);
        return second;
      } finally {
        await rm(staging, { recursive: true, force: true });
      }
    },
    download,
    list: (options = {}) => repositoryArtifacts(client, { limit: mostListed, ...options }),
    names: async () => (await thisRun(library).list()).map(({ name }) => name).sort(),
  };
}

/** Uploads the files. @returns null if the name is taken in this run. */
async function tryUpload(
  library: ArtifactClient,
  name: string,
  files: string[],
  root: string,
): Promise<StoredArtifact | null> {
  const uploaded = await callLibrary(`upload the artifact "${name}"`, async () => {
    try {
      return await library.uploadArtifact(name, files, root);
    } catch (error) {
      if (/\(409\)/.test(messageOf(error))) return null;
      throw error;
    }
  });
  if (uploaded === null) return null;
  const { id, digest } = uploaded;
  if (id === undefined || digest === undefined) {
    throw new InfrastructureError(`The artifact "${name}" was uploaded without a digest.`);
  }
  return { name, id: String(id), digest: `sha256:${digest}` };
}

async function filesToUpload(name: string, folder: string): Promise<string[]> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new ConfigurationError(`There is no folder "${folder}" for the artifact "${name}".`);
  const files = await listFiles(folder);
  if (files.length === 0)
    throw new ConfigurationError(`The folder "${folder}" for the artifact "${name}" is empty.`);
  return files;
}

function checkName(name: string): void {
  if (name !== '' && !/[":<>|*?\r\n\\/]/.test(name)) return;
  throw new ConfigurationError(`"${name}" cannot be the name of an artifact.`, {
    location: { key: 'artifact' },
    hint: 'It must not be empty or contain any of " : < > | * ? \\ / or a line break.',
  });
}

function choose(name: string, listed: readonly ListedArtifact[], runId: string): ListedArtifact {
  const found = listed.find((artifact) => artifact.name === name);
  if (!found) {
    const names = [...new Set(listed.map((artifact) => artifact.name))];
    throw new ConfigurationError(`Run ${runId} has no artifact "${name}".`, {
      hint:
        names.length === 0
          ? 'It has none at all: does the job that makes it come before this one ("needs:")?'
          : suggestName(name, names),
    });
  }
  if (found.expired) {
    throw new ConfigurationError(`The artifact "${name}" of run ${runId} has expired.`, {
      hint: 'Run the workflow that makes it again, or set a longer retention in the repository.',
    });
  }
  return found;
}

/** @throws InfrastructureError if the archive is longer than it may be. */
function checkSize({ name, size }: ListedArtifact, limits: ArtifactLimits): void {
  if (size <= limits.packed) return;
  throw new InfrastructureError(
    `The artifact "${name}" has ${size} bytes, and no more than ${limits.packed} are taken.`,
  );
}

/** The artifact's digest, which must be known and be the expected one. */
function checkedDigest({ name, digest }: ListedArtifact, expected: string | undefined): string {
  if (!/^sha256:[0-9a-f]{64}$/.test(digest ?? '')) {
    throw new InfrastructureError(
      `The artifact "${name}" has no digest, so its content cannot be verified.`,
      {
        hint: 'Make it again with a current version of the action that uploads it.',
      },
    );
  }
  if (expected !== undefined && digest !== expected) {
    throw new InfrastructureError(
      `The artifact "${name}" has the digest ${digest}, not ${expected} as expected.`,
      {
        hint: 'It was made anew since. Run again the jobs that follow the one that made it.',
      },
    );
  }
  return digest!;
}

function nameTaken(name: string): ConfigurationError {
  return new ConfigurationError(`This run has an artifact "${name}" already, with other content.`, {
    location: { key: 'artifact' },
    hint: 'Give each job of the run a name of its own with the input "artifact", or set "overwrite: true".',
  });
}
