import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtifactClient } from '@actions/artifact';
import { ConfigurationError, InfrastructureError, messageOf } from '../../base/errors.ts';
import type { ArtifactFacts } from '../ports.ts';
import type { Purpose } from './api-failure.ts';
import { downloadFile } from './download.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';

/** An artifact as one of the two services lists it. */
export interface ListedArtifact {
  readonly name: string;
  readonly id: number;
  readonly digest: string | null | undefined;
  /** Bytes of the archive. */
  readonly size: number;
  readonly expired: boolean;
}

/** Where artifacts of one run are found and fetched from. */
export interface ArtifactSource {
  list(): Promise<ListedArtifact[]>;
  /**
   * Writes the zip archive into an empty folder and checks it against `digest` (`sha256:…`). @returns its path.
   * @param longest the most bytes that are taken, whatever the list said of its size.
   * @throws InfrastructureError if the digest of what arrived is another one, or more arrives.
   */
  fetch(artifact: ListedArtifact, digest: string, folder: string, longest?: number): Promise<string>;
}

/** The artifacts of this run. */
export function thisRun(library: () => Promise<ArtifactClient>): ArtifactSource {
  return {
    async list() {
      const { artifacts } = await callLibrary('list the artifacts of this run', async () =>
        (await library()).listArtifacts({ latest: true }),
      );
      return artifacts.map(({ name, id, size, digest }) => ({ name, id, size, digest, expired: false }));
    },
    async fetch({ id, name }, digest, folder) {
      // Left packed, so that nothing is unpacked before the digest is known to be right.
      const { digestMismatch } = await callLibrary(`download the artifact "${name}"`, async () =>
        (await library()).downloadArtifact(id, { path: folder, expectedHash: digest, skipDecompress: true }),
      );
      if (digestMismatch) throw wrongContent(name, digest);
      const [archive] = await readdir(folder);
      return join(folder, archive);
    },
  };
}

/** The artifacts of another run of this repository. */
export function otherRun(client: GitHubClient, runId: string): ArtifactSource {
  const permission = 'actions: read';
  return {
    async list() {
      if (!/^\d+$/.test(runId)) {
        throw new ConfigurationError(`"${runId}" is not the id of a workflow run.`, {
          hint: 'Write run:<run id>/<artifact name>; the id is the number in the address of the run.',
        });
      }
      const purpose: Purpose = { action: `list the artifacts of run ${runId}`, permission };
      const found: ListedArtifact[] = [];
      const artifacts = client.list(purpose, async (octokit, page) => {
        const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
          ...client.repository,
          run_id: Number(runId),
          per_page: PAGE_SIZE,
          page,
        });
        return { data: data.artifacts };
      });
      for await (const { name, id, size_in_bytes: size, digest, expired } of artifacts)
        found.push({ name, id, size, digest, expired });
      return found.sort((a, b) => b.id - a.id);
    },
    async fetch({ id, name }, digest, folder, longest) {
      const purpose: Purpose = { action: `download the artifact "${name}" of run ${runId}`, permission };
      const archive = join(folder, 'artifact.zip');
      const actual = await downloadFile(
        client,
        purpose,
        (octokit) =>
          octokit.rest.actions.downloadArtifact({
            ...client.repository,
            artifact_id: id,
            archive_format: 'zip',
            request: { redirect: 'manual' },
          }),
        archive,
        longest,
      );
      if (`sha256:${actual}` !== digest) throw wrongContent(name, digest);
      return archive;
    },
  };
}

/** The artifacts of this repository, or of one of its runs, newest first, as the REST API lists them. */
export async function repositoryArtifacts(
  client: GitHubClient,
  { name, runId, limit }: { name?: string; runId?: string; limit: number },
): Promise<ArtifactFacts[]> {
  const purpose: Purpose = {
    action: `list the artifacts of ${runId === undefined ? 'the repository' : `run ${runId}`}`,
    permission: 'actions: read',
  };
  const artifacts = client.list(purpose, async (octokit, page) => {
    const asked = {
      ...client.repository,
      ...(name === undefined ? {} : { name }),
      per_page: PAGE_SIZE,
      page,
    };
    const { data } =
      runId === undefined
        ? await octokit.rest.actions.listArtifactsForRepo(asked)
        : await octokit.rest.actions.listWorkflowRunArtifacts({ ...asked, run_id: Number(runId) });
    return { data: data.artifacts };
  });
  const found: ArtifactFacts[] = [];
  for await (const artifact of artifacts) {
    const { workflow_run: run } = artifact;
    found.push({
      name: artifact.name,
      id: String(artifact.id),
      digest: artifact.digest ?? null,
      size: artifact.size_in_bytes,
      created: artifact.created_at ?? '',
      runId: String(run?.id ?? ''),
      commit: run?.head_sha ?? '',
      expired: artifact.expired,
      expires: artifact.expires_at ?? null,
      // What cannot be told apart from a fork's is taken for one.
      fromFork: run?.repository_id === undefined || run.head_repository_id !== run.repository_id,
      folder: null,
    });
    if (found.length === limit) break;
  }
  return found.sort((a, b) => Number(b.id) - Number(a.id));
}

/** The library takes half a second to load: only when an artifact is used. */
export async function loadLibrary(environment: NodeJS.ProcessEnv): Promise<ArtifactClient> {
  for (const variable of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL']) {
    if (environment[variable]) continue;
    throw new InfrastructureError(`The runner's artifact service is not available: ${variable} is not set.`, {
      hint:
        'The runner gives it to steps with "uses:", not to those with "run:". Use the action itself, or ' +
        'choose "platform: local" to keep artifacts in a folder.',
    });
  }
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/** Runs a call of the library, which tries again by itself, and translates what it throws. */
export async function callLibrary<T>(action: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof InfrastructureError) throw error;
    const message = messageOf(error);
    const quota = /quota/i.test(message);
    throw new InfrastructureError(`The runner's artifact service did not ${action}: ${message}`, {
      hint: quota
        ? 'Delete old artifacts or shorten their retention; GitHub counts the storage anew every few hours.'
        : 'Run the job again; if it stays, see https://www.githubstatus.com.',
      retryable: !quota,
      cause: error,
    });
  }
}

function wrongContent(name: string, digest: string): InfrastructureError {
  return new InfrastructureError(
    `The artifact "${name}" arrived damaged: its content does not have the digest ${digest}.`,
    { hint: 'Run the job again; if it stays, make the artifact again.', retryable: true },
  );
}
