import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Logger } from '../../../shared/src/base/logger.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { githubPlatform } from '../../../shared/src/platform/github/platform.ts';
import type { Platform } from '../../../shared/src/platform/ports.ts';
import { type GitHubServer, startGitHubServer } from '../../servers/github-server.ts';
import type { RunningServer } from '../../servers/http.ts';
import type { ResultsServer } from '../../servers/results-server.ts';
import { type RunnerEnvironmentOptions, runnerEnvironment } from '../../servers/runner-environment.ts';
import type { SigstoreServer } from '../../servers/sigstore-server.ts';

export const REPOSITORY = 'octo/income';

export interface GitHubTest {
  readonly server: GitHubServer;
  readonly platform: Platform;
  /** What was waited between tries, in milliseconds. */
  readonly waits: number[];
  /** Another run in the same repository. */
  otherRun(options?: Partial<RunnerEnvironmentOptions>): Promise<Platform>;
}

/** A folder that is gone after the test. */
export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-test-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A platform on a GitHub of its own. At the end no request may have been against GitHub's description. */
export async function startGitHub(
  context: TestContext,
  options: {
    login?: string;
    results?: ResultsServer;
    log?: Logger;
    /** Where jobs with "id-token: write" get their signatures; absent means that the job has no such permission. */
    sigstore?: SigstoreServer;
  } & Partial<RunnerEnvironmentOptions> = {},
): Promise<GitHubTest> {
  const { login, results, log = silentLogger, sigstore, ...environment } = options;
  const folder = await temporaryFolder(context);
  const server = await startGitHubServer({
    repository: REPOSITORY,
    ...(login ? { login } : {}),
    ...(results ? { results } : {}),
  });
  const waits: number[] = [];
  const otherRun = (more: Partial<RunnerEnvironmentOptions> = {}): Promise<Platform> =>
    githubPlatform({
      token: 'token-of-the-test',
      environment: {
        ...runnerEnvironment({
          folder,
          apiUrl: server.url,
          commit: server.git.headCommit,
          repository: REPOSITORY,
          ...environment,
          ...more,
        }),
        ...sigstore?.environment,
      },
      ...(sigstore ? { sigstore: sigstore.sigstore } : {}),
      log,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
    });
  context.after(async () => {
    await server.close();
    assert.deepEqual(server.invalid, []);
  });
  return { server, platform: await otherRun(), waits, otherRun };
}

/** How many requests of this kind reached the server. */
export function countRequests(server: RunningServer, method: string, path: RegExp): number {
  return server.requests.filter((request) => request.method === method && path.test(request.path)).length;
}
