import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { repository } from '../../end-to-end/support/exported-repository.ts';
import { type GitHubServer, startGitHubServer } from '../../servers/github-server.ts';
import { type ResultsServer, startResultsServer } from '../../servers/results-server.ts';
import { type ActResult, type ActRun, makeRepository, publishSuite, runAct } from './act.ts';

const REPOSITORY = 'octo/example';
const TOKEN = 'token-of-the-test';

/** A repository made of an example, on a GitHub of its own. */
export interface Scene {
  readonly github: GitHubServer;
  readonly results: ResultsServer;
  /** Opens a pull request and runs the repository's workflows for it. */
  pullRequest(runId: string, options?: { fork?: boolean }): Promise<ActResult & { number: number }>;
  push(runId: string, branch?: string): Promise<ActResult>;
  schedule(runId: string): Promise<ActResult>;
  /** Starts a workflow by hand. @param workflow its file's name. */
  dispatch(runId: string, workflow: string, inputs?: Readonly<Record<string, string>>): Promise<ActResult>;
  /** Runs what the end of another run sets off. */
  afterRun(runId: string, ended: string): Promise<ActResult>;
}

const shared = mkdtempSync(join(tmpdir(), 'mlops-act-'));
after(() => rmSync(shared, { recursive: true, force: true }));
const suite = join(shared, 'suite');
publishSuite(suite);
let scenes = 0;

/**
 * Opens a scene. Its servers are stopped after the test that opens it, or after the file's tests; by then no request
 * may have been against GitHub's description of its API.
 * @param example name of a folder of examples.
 * @param files path to text, laid over the example's.
 */
export async function openScene(
  example: string,
  files: ReadonlyMap<string, string> = new Map(),
): Promise<Scene> {
  const results = await startResultsServer();
  const github = await startGitHubServer({ repository: REPOSITORY, results });
  after(async () => {
    await Promise.all([github.close(), results.close()]);
    assert.deepEqual(github.invalid, []);
  });
  const own = join(shared, `scene-${++scenes}`);
  const folders = { repository: join(own, 'repository'), suite, temporary: own };
  makeRepository(folders.repository, join(repository, 'examples', example), files);

  const commit = github.git.headCommit;
  const about = { default_branch: 'main', full_name: REPOSITORY };
  const run = async (headRepository: string, trigger: Omit<ActRun, 'commit' | 'token'>) => {
    github.runs.push({ id: Number(trigger.runId), headCommit: commit, headRepository });
    const services = { apiUrl: github.url, resultsUrl: results.url, repository: REPOSITORY };
    const result = await runAct(folders, services, { ...trigger, commit, token: TOKEN });
    assert.equal(result.log.includes(TOKEN), false, 'the token stays out of the log');
    return result;
  };
  return {
    github,
    results,
    pullRequest: async (runId, { fork = false } = {}) => {
      const headRepository = fork ? 'somebody/example' : REPOSITORY;
      const { number } = github.pulls.add({ headCommit: commit, headRepository });
      const pullRequest = {
        number,
        head: { sha: commit, ref: 'change', repo: { full_name: headRepository } },
        base: { sha: commit, ref: 'main', repo: { full_name: REPOSITORY } },
      };
      const payload = { repository: about, number, pull_request: pullRequest };
      const ref = `refs/pull/${number}/merge`;
      return { ...(await run(headRepository, { event: 'pull_request', payload, runId, ref })), number };
    },
    push: (runId, branch = 'main') => {
      const ref = `refs/heads/${branch}`;
      return run(REPOSITORY, { event: 'push', payload: { repository: about, ref }, runId, ref });
    },
    afterRun: (runId, ended) => {
      const { headRepository, headCommit } = github.runs.find(({ id }) => id === Number(ended))!;
      const [owner] = headRepository.split('/');
      const workflowRun = {
        id: Number(ended),
        name: 'Model',
        event: 'pull_request',
        head_sha: headCommit,
        head_branch: 'change',
        head_repository: { id: 2, full_name: headRepository, owner: { login: owner } },
        conclusion: 'success',
        pull_requests: [],
      };
      const payload = { action: 'completed', repository: about, workflow_run: workflowRun };
      return run(REPOSITORY, { event: 'workflow_run', payload, runId, ref: 'refs/heads/main' });
    },
    schedule: (runId) =>
      run(REPOSITORY, {
        event: 'schedule',
        payload: { repository: about, schedule: '17 5 * * *' },
        runId,
        ref: 'refs/heads/main',
      }),
    dispatch: (runId, workflow, inputs = {}) =>
      run(REPOSITORY, {
        event: 'workflow_dispatch',
        workflow,
        payload: { repository: about, ref: 'refs/heads/main', inputs },
        runId,
        ref: 'refs/heads/main',
      }),
  };
}
