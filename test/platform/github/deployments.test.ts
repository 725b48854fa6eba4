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

  test('are found again by task and environment, newest first, with the state that they have', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { deployments } = platform;
    const make = (environment: string, task: string, version: string) =>
      deployments.create({
        environment,
        task,
        commit: server.git.headCommit,
        description: version,
        payload: { version },
      });
    const first = await make('production', 'mlops:income', 'v1.0.0');
    const second = await make('production', 'mlops:income', 'v1.1.0');
    await make('staging', 'mlops:income', 'v1.2.0');
    await make('production', 'mlops:churn', 'v1.3.0');
    const listed = await deployments.list({ environment: 'production', task: 'mlops:income' });
    assert.deepEqual(
      listed.map(({ id, payload }) => [id, payload.version]),
      [
        [second, 'v1.1.0'],
        [first, 'v1.0.0'],
      ],
    );
    assert.equal(await deployments.state(first), null);
    await deployments.setState(first, 'in_progress', { description: '' });
    await deployments.setState(first, 'success', { description: '' });
    assert.equal(await deployments.state(first), 'success');
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
