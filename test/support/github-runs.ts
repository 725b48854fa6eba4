import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stages } from '../../actions/stages.ts';
import { runStage, type StageRun } from '../../shared/src/action/run-stage.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github-server.ts';
import { type ResultsServer, startResultsServer } from '../servers/results-server.ts';
import {
  type RunnerEnvironmentOptions,
  runnerEnvironment,
  withEnvironment,
} from '../servers/runner-environment.ts';
import { recordingLogger } from './recording-logger.ts';
import type { Owner } from './workspace.ts';

export const REPOSITORY = 'octo/fruit';

/** A run of a workflow, as the tests set it off. */
export type Trigger = Pick<RunnerEnvironmentOptions, 'runId' | 'eventName' | 'event' | 'commit'>;

/** A repository on a GitHub of its own, whose runs do their stages in this process. */
export interface GitHubRuns {
  readonly github: GitHubServer;
  readonly results: ResultsServer;
  /** Everything that was logged, in order. */
  readonly log: string[];
  /** The trigger for a new pull request, with its run known to GitHub. */
  pullRequest(
    runId: string,
    options?: { headRepository?: string; headCommit?: string; baseCommit?: string; author?: string },
  ): Trigger & { number: number };
  /** Runs a stage as a step of a run; the runner's libraries see its variables. */
  step(
    trigger: Trigger,
    stage: string,
    inputs?: Readonly<Record<string, string>>,
    directory?: string,
  ): Promise<StageRun>;
}

/** Starts both servers; by the end no request may have been against GitHub's description of its API. */
export async function startGitHubRuns(t: Owner): Promise<GitHubRuns> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-runs-'));
  const results = await startResultsServer();
  const github = await startGitHubServer({ repository: REPOSITORY, results });
  t.after(async () => {
    await Promise.all([github.close(), results.close()]);
    await rm(folder, { recursive: true, force: true });
    assert.deepEqual(github.invalid, []);
  });
  const log: string[] = [];
  let steps = 0;
  return {
    github,
    results,
    log,
    pullRequest(runId, { headRepository = REPOSITORY, headCommit, baseCommit = '', author } = {}) {
      const commit = headCommit ?? github.git.headCommit;
      const { number, headBranch } = github.pulls.add({
        headCommit: commit,
        headRepository,
        ...(author ? { author } : {}),
      });
      github.runs.push({ id: Number(runId), headCommit: commit, headRepository });
      const event = {
        pull_request: {
          number,
          head: { sha: commit, ref: headBranch, repo: { full_name: headRepository } },
          base: { sha: baseCommit, repo: { full_name: REPOSITORY } },
        },
      };
      return { number, runId, eventName: 'pull_request', event, commit: '1'.repeat(40) };
    },
    step: async (trigger, stage, inputs = {}, directory) => {
      const environment = runnerEnvironment({
        folder: join(folder, `step-${++steps}`),
        resultsUrl: results.url,
        apiUrl: github.url,
        repository: REPOSITORY,
        ...trigger,
      });
      const place = {
        environment,
        directory: directory ?? environment.GITHUB_WORKSPACE,
        log: recordingLogger(log),
        signal: new AbortController().signal,
      };
      return withEnvironment(environment, async () =>
        runStage(
          await stages[stage](),
          { platform: 'github', 'github-token': 'token-of-the-test', ...inputs },
          place,
        ),
      );
    },
  };
}
