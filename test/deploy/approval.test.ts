import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { stage } from '../../actions/deploy/src/stage.ts';
import { parseInputs } from '../../shared/src/action/inputs.ts';
import type { Outcome, StageContext } from '../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { commandLearner } from '../../shared/src/command/command-model.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { type GitHubTest, startGitHub } from '../platform/github/setup.ts';
import { temporaryFolder, writeVerdict } from '../registry/sample-packages.ts';
import type { ServedPullRequest } from '../servers/github/pulls.ts';
import { trainPackage } from './trained-package.ts';

const roles = 'roles:\n  model-approver: { users: [hubot, monalisa], min: 1, not: author }\n';
const yaml = `name: flowers\ndeploy: { approver: model-approver }\n${roles}`;
const head = 'a'.repeat(40);

interface Scene extends GitHubTest {
  deploy(): Promise<Outcome>;
  /** A pull request that was merged as the deployed commit. */
  merged(): ServedPullRequest;
}

async function scene(t: TestContext, configuration = yaml): Promise<Scene> {
  const github = await startGitHub(t);
  const { server, platform } = github;
  const workingDirectory = await temporaryFolder(t);
  const manifest = await trainPackage(join(workingDirectory, 'model'), { seed: 1, learner: commandLearner });
  const { repository, runId: run, commit } = platform.run;
  await writeVerdict(join(workingDirectory, 'verdict'), manifest, { repository, run, commit });
  const context: StageContext = {
    platform,
    config: parseConfig(configuration),
    repositoryDirectory: workingDirectory,
    configFile: 'mlops.yml',
    workingDirectory,
    stateDirectory: join(workingDirectory, '.mlops'),
    signal: new AbortController().signal,
  };
  return {
    ...github,
    deploy: () => stage.run(parseInputs(stage.inputs, { model: 'model', gate: 'verdict' }), context),
    merged() {
      const pull = server.pulls.add({ headCommit: head, author: 'octocat' });
      pull.mergeCommit = server.git.headCommit;
      pull.state = 'closed';
      return pull;
    },
  };
}

describe('deploy.approver', () => {
  test('an approval of the newest commit by somebody who has the role', async (t) => {
    const s = await scene(t);
    s.merged().reviews.push({ user: 'hubot', state: 'APPROVED', commit: head });
    const outcome = await s.deploy();
    assert.equal(outcome.failure, undefined);
    assert.equal(outcome.outputs.version, 'v1.0.0');
    assert.match(String(outcome.result.approval), /has approved it: hubot/);
  });

  const refused: [what: string, spoil: (pull: ServedPullRequest) => void, message: RegExp][] = [
    ['nobody', () => undefined, /has not approved it: 1 of hubot, monalisa/],
    [
      'somebody without the role',
      (pull) => pull.reviews.push({ user: 'stranger', state: 'APPROVED', commit: head }),
      /has not approved it/,
    ],
    [
      'an older commit',
      (pull) => pull.reviews.push({ user: 'hubot', state: 'APPROVED', commit: 'b'.repeat(40) }),
      /Of an older commit: hubot/,
    ],
  ];
  for (const [what, spoil, message] of refused) {
    test(`refused with production untouched: ${what}`, async (t) => {
      const s = await scene(t);
      spoil(s.merged());
      const outcome = await s.deploy();
      assert.match(outcome.failure ?? '', message);
      assert.match(outcome.failure ?? '', /What was live stays live\./);
      assert.deepEqual(await s.platform.tags.list(''), []);
      assert.deepEqual(s.server.deployments, []);
    });
  }

  test('refused: the commit came by no pull request, or by one that only builds on it', async (t) => {
    const s = await scene(t);
    assert.match((await s.deploy()).failure ?? '', /came by no pull request/);
  });

  test('nobody makes himself an approver: the role is what the branch stated before', async (t) => {
    const s = await scene(t, yaml.replace('[hubot, monalisa]', '[mallory]'));
    const pull = s.merged();
    pull.baseCommit = s.server.git.addCommit({ 'mlops.yml': yaml });
    pull.reviews.push({ user: 'mallory', state: 'APPROVED', commit: head });
    assert.match((await s.deploy()).failure ?? '', /1 of hubot, monalisa/);
  });

  test('nor by naming another role, of which he is the only one', async (t) => {
    const s = await scene(
      t,
      'name: flowers\ndeploy: { approver: friends }\nroles:\n  friends: { users: [mallory], min: 1 }\n',
    );
    const pull = s.merged();
    pull.baseCommit = s.server.git.addCommit({ 'mlops.yml': yaml });
    pull.reviews.push({ user: 'mallory', state: 'APPROVED', commit: head });
    assert.match((await s.deploy()).failure ?? '', /model-approver.* 1 of hubot, monalisa/);
  });

  test('a role that nobody states is a mistake in mlops.yml', async (t) => {
    const s = await scene(t, 'name: flowers\ndeploy: { approver: boss }\n');
    s.merged();
    await assert.rejects(s.deploy(), (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.equal(error.location.key, 'deploy.approver');
      return true;
    });
  });
});
