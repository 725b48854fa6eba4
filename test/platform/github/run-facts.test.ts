import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import { githubRunFacts } from '../../../shared/src/platform/github/run-facts.ts';
import { runnerEnvironment } from '../../servers/runner-environment.ts';
import { temporaryFolder } from './setup.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

function pullRequestEvent(headRepository: string | null): object {
  return {
    action: 'synchronize',
    pull_request: {
      number: 12,
      head: { sha: HEAD, repo: headRepository === null ? null : { full_name: headRepository } },
      base: { sha: BASE, repo: { full_name: 'octo/income' } },
    },
  };
}

describe('the facts of a run', () => {
  test("come from the runner's variables", async (context) => {
    const folder = await temporaryFolder(context);
    const facts = await githubRunFacts(runnerEnvironment({ folder, commit: 'c'.repeat(40), runId: '42' }));
    assert.deepEqual(facts, {
      repository: 'octo/income',
      commit: 'c'.repeat(40),
      runId: '42',
      attempt: 1,
      actor: 'octocat',
      event: 'push',
      ref: 'refs/heads/main',
      workflow: '.github/workflows/model.yml',
      pullRequest: null,
      url: 'https://github.com/octo/income/actions/runs/42',
      triggeredBy: null,
    });
  });

  test('of a pull request are about its head, not about its merge commit', async (context) => {
    const folder = await temporaryFolder(context);
    for (const [repository, fromFork] of [
      ['octo/income', false],
      ['somebody/income', true],
      [null, true],
    ] as const) {
      const event = pullRequestEvent(repository);
      const facts = await githubRunFacts(runnerEnvironment({ folder, eventName: 'pull_request', event }));
      assert.deepEqual(facts.pullRequest, { number: 12, headCommit: HEAD, baseCommit: BASE, fromFork });
      assert.equal(facts.commit, HEAD);
    }
  });

  test('of a workflow_run name the run that set it off', async (context) => {
    const folder = await temporaryFolder(context);
    const event = { workflow_run: { id: 41 } };
    const facts = await githubRunFacts(runnerEnvironment({ folder, eventName: 'workflow_run', event }));
    assert.deepEqual([facts.triggeredBy, facts.runId, facts.pullRequest], ['41', '1', null]);
  });

  test('that are missing or damaged are an infrastructure error', async (context) => {
    const folder = await temporaryFolder(context);
    const environment = runnerEnvironment({ folder });
    await assert.rejects(
      githubRunFacts({ ...environment, GITHUB_REPOSITORY: undefined }),
      (error: InfrastructureError) =>
        error instanceof InfrastructureError && /GITHUB_REPOSITORY/.test(error.message),
    );
    await writeFile(environment.GITHUB_EVENT_PATH, '{"pull_request": {"number": "12"}}');
    await assert.rejects(githubRunFacts(environment), InfrastructureError);
    await writeFile(environment.GITHUB_EVENT_PATH, '{"pull_');
    await assert.rejects(githubRunFacts(environment), InfrastructureError);
  });
});
