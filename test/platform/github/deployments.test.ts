import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startGitHub } from './setup.ts';

describe('deployments', () => {
  test('are recorded with their states, descriptions cut to 140 characters', async (context) => {
    const { server, platform } = await startGitHub(context);
    const id = await platform.deployments.create({
      environment: 'production',
      task: 'mlops:income',
      commit: server.git.headCommit,
      description: 'd'.repeat(500),
      payload: { version: 'v1.0.0' },
    });
    await platform.deployments.setState(id, 'in_progress', { description: 'on its way' });
    await platform.deployments.setState(id, 'success', {
      description: 'é'.repeat(200),
      environmentUrl: 'https://example.com/models/income',
    });

    const [deployment] = server.deployments;
    assert.equal(String(deployment.id), id);
    assert.equal(deployment.task, 'mlops:income');
    assert.equal(deployment.payload.version, 'v1.0.0');
    assert.equal(deployment.description.length, 140);
    assert.deepEqual(
      deployment.statuses.map(({ state, autoInactive }) => [state, autoInactive]),
      [
        ['in_progress', false],
        ['success', false],
      ],
    );
    assert.equal(deployment.statuses[1].description, `${'é'.repeat(139)}…`);
    assert.equal(deployment.statuses[1].environmentUrl, 'https://example.com/models/income');
  });

  test('are made once although the answer is lost', async (context) => {
    const { server, platform } = await startGitHub(context);
    const deployment = {
      environment: 'production',
      task: 'mlops:income',
      commit: server.git.headCommit,
      description: 'again',
      payload: { version: 'v1.0.0' },
    };
    const first = await platform.deployments.create(deployment);
    server.faults.add({ on: /^POST .*\/deployments$/, answer: 'drop', handled: true });
    const second = await platform.deployments.create(deployment);
    assert.notEqual(second, first, 'the same deployment once more is a new one');
    assert.equal(server.deployments.length, 2);
  });
});
