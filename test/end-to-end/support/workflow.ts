import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { type GitHubServer, startGitHubServer } from '../../servers/github-server.ts';
import { type ResultsServer, startResultsServer } from '../../servers/results-server.ts';
import { type RunnerEnvironmentOptions, runnerEnvironment } from '../../servers/runner-environment.ts';
import { exportedRepository, repository } from './exported-repository.ts';
import { readActionFile, runStep, type StepResult } from './step.ts';
import { sharedToolCache } from './tool-cache.ts';

export const REPOSITORY = 'octo/penguins';
export const TOKEN = 'token-of-the-test';

/** The trigger of a run: what differs between the runs of a test. */
export interface Run extends Pick<RunnerEnvironmentOptions, 'runId' | 'eventName' | 'event' | 'commit'> {
  runId: string;
  /** `owner/name`; another repository than this one for a fork. */
  readonly headRepository: string;
}

export interface Workflow {
  readonly github: GitHubServer;
  readonly results: ResultsServer;
  /** A run for a new pull request, of a fork if `fork` is set. */
  pullRequest(runId: string, options?: { fork?: boolean }): Run & { number: number };
  /** A run on the main branch: for a push, unless another event is named. */
  mainBranch(runId: string, eventName?: string): Run;
  /**
   * Runs an action as the only step of a job: in a workspace of its own with a fresh copy of the example, so that
   * what it knows of the steps before came through the services.
   */
  job(run: Run, action: string, inputs?: Record<string, string>, options?: JobOptions): Promise<StepResult>;
  /**
   * As `job`; asserts that the step succeeded, wrote every output that action.yml names, its reports and its job
   * summary, and kept the token to itself.
   */
  pass(run: Run, action: string, inputs?: Record<string, string>, options?: JobOptions): Promise<StepResult>;
}

export interface JobOptions {
  /** Variables that differ from what a runner sets. */
  environment?: Record<string, string>;
  /** Changes the workspace before the step. */
  prepare?: (workspace: string) => void;
  /** Cancels the job once the step's log holds this. */
  cancelAt?: RegExp;
}

/**
 * A repository on a GitHub of its own, with the services of its runners. Stopped after the tests of the file; by then
 * no request may have been against GitHub's description of its API.
 */
export async function startWorkflow(): Promise<Workflow> {
  exportedRepository();
  const folder = mkdtempSync(join(tmpdir(), 'mlops-workflow-'));
  const results = await startResultsServer();
  const github = await startGitHubServer({ repository: REPOSITORY, results });
  after(async () => {
    await Promise.all([github.close(), results.close()]);
    rmSync(folder, { recursive: true, force: true });
    assert.deepEqual(github.invalid, []);
  });

  let jobs = 0;
  const job: Workflow['job'] = (run, action, inputs = {}, { environment = {}, prepare, cancelAt } = {}) => {
    const { headCommit } = github.git;
    const known = { id: Number(run.runId), headCommit, headRepository: run.headRepository };
    if (!github.runs.some(({ id }) => id === known.id)) github.runs.push(known);
    const variables = runnerEnvironment({
      folder: join(folder, `job-${++jobs}`),
      resultsUrl: results.url,
      apiUrl: github.url,
      repository: REPOSITORY,
      ...run,
    });
    cpSync(join(repository, 'examples', 'penguins'), variables.GITHUB_WORKSPACE, {
      recursive: true,
      filter: (path) => !path.endsWith('.mlops'),
    });
    prepare?.(variables.GITHUB_WORKSPACE);
    return runStep(
      action,
      inputs,
      { ...variables, RUNNER_TOOL_CACHE: sharedToolCache, ...environment },
      TOKEN,
      cancelAt,
    );
  };
  return {
    github,
    results,
    pullRequest: (runId, { fork = false } = {}) => {
      const { headCommit } = github.git;
      const headRepository = fork ? 'somebody/penguins' : REPOSITORY;
      const { number } = github.pulls.add({ headCommit, headRepository });
      const pullRequest = {
        number,
        head: { sha: headCommit, repo: { full_name: headRepository } },
        base: { sha: headCommit, repo: { full_name: REPOSITORY } },
      };
      return {
        number,
        headRepository,
        runId,
        eventName: 'pull_request',
        event: { pull_request: pullRequest },
        // The runner names the commit of a merge that is only tried.
        commit: '1'.repeat(40),
      };
    },
    mainBranch: (runId, eventName = 'push') => ({
      runId,
      eventName,
      commit: github.git.headCommit,
      headRepository: REPOSITORY,
    }),
    job,
    pass: async (...parameters) => {
      const step = await job(...parameters);
      const [, action] = parameters;
      assert.equal(step.exitCode, 0, step.log);
      assert.deepEqual(Object.keys(step.outputs).sort(), Object.keys(readActionFile(action).outputs).sort());
      for (const name of ['report', 'summary', 'result']) assert.ok(existsSync(step.outputs[name]), name);
      assert.match(step.summary, /^#+ /m);
      assert.doesNotMatch(step.log.replace(`::add-mask::${TOKEN}`, ''), new RegExp(TOKEN));
      return step;
    },
  };
}
