import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { stage as deploy } from '../../actions/deploy/src/stage.ts';
import { parseInputs } from '../../shared/src/action/inputs.ts';
import type { StageContext } from '../../shared/src/action/stage.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import type { InputField } from '../../shared/src/serving/signature.ts';
import { trainPackage } from '../deploy/trained-package.ts';
import { startGitHub } from '../platform/github/setup.ts';
import { temporaryFolder } from '../registry/sample-packages.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { workspace } from '../support/workspace.ts';
import { startServe } from './serve-process.ts';

test('deploy hands a model to the server that follows its folder, which ends when it is told to', async (t) => {
  const place = await workspace(t, {
    'data.csv': fruitCsv(fruit(200)),
    'mlops.yml': fruitConfig('deploy: { target: server }\n'),
  });
  await place.run('prepare-data');
  await place.run('train');
  const server = await startServe(t, place.folder);
  await place.write(
    'mlops.yml',
    fruitConfig(`deploy: { target: server, server: { url: "http://127.0.0.1:${server.port}" } }\n`),
  );
  const { outcome } = await place.run('deploy', { gate: 'none' });
  const version = String(outcome.outputs.version);
  const response = await fetch(`http://127.0.0.1:${server.port}/v1/models/fruit:predict`, {
    method: 'POST',
    body: JSON.stringify({ instances: fruit(3, 2).map(({ kind, ...row }) => row) }),
  });
  assert.equal(response.status, 200, await response.clone().text());
  assert.equal(response.headers.get('x-model-version'), version);
  const metadata = await (await fetch(`http://127.0.0.1:${server.port}/v1/models/fruit/metadata`)).json();
  const fields = (metadata as { metadata: { mlops: { fields: InputField[] } } }).metadata.mlops.fields;
  assert.deepEqual(
    fields.map(({ name, type, optional }) => [name, type, optional]),
    [
      ['weight', 'number', false],
      ['diameter', 'integer', true],
      ['colour', 'text', false],
      ['ripe', 'boolean', false],
      ['picked', 'date', false],
    ],
    'a field may be left out where training had gaps',
  );
  server.process.kill('SIGTERM');
  const [code] = await once(server.process, 'exit');
  assert.equal(code, 0);
  assert.deepEqual(
    // What deploy asks before there is a version is refused.
    server.events.map(({ event }) => event).filter((event) => event !== 'message' && event !== 'refused'),
    ['listening', 'loaded', 'switched', 'stopping', 'stopped'],
  );
});

test('a server follows the promotions of a registry', async (t) => {
  const place = await workspace(t, { 'data.csv': fruitCsv(fruit(200)), 'mlops.yml': fruitConfig() });
  await place.run('prepare-data');
  await place.run('train');
  const first = await place.run('deploy', { gate: 'none' });
  const server = await startServe(t, place.folder, ['--environment', 'production', '--poll', '50ms']);
  const versionNow = async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/v1/models/fruit/metadata`);
    return response.status === 200
      ? ((await response.json()) as { metadata: { mlops: { version: string } } }).metadata.mlops.version
      : null;
  };
  while ((await versionNow()) !== first.outcome.outputs.version)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await place.run('train', { params: '{ trees: 3 }' });
  const second = await place.run('deploy', { gate: 'none' });
  assert.notEqual(second.outcome.outputs.version, first.outcome.outputs.version);
  while ((await versionNow()) !== second.outcome.outputs.version)
    await new Promise((resolve) => setTimeout(resolve, 20));
});

test('what serve cannot do is told before it listens', async (t) => {
  const place = await workspace(t, { 'mlops.yml': fruitConfig() });
  const fails = async (message: RegExp, ...options: string[]) => {
    const { code, stderr } = await place.mlops('serve', ...options);
    assert.equal(code, 2);
    assert.match(stderr, message);
  };
  await fails(/holds no manifest\.json/, '--model', '.');
  await fails(/--port must be a whole number from 0 to 65535, not "x"/, '--port', 'x');
  await fails(/--model and --directory cannot be used together/, '--model', '.', '--directory', '.');
  await fails(/--poll must be a time such as 60s, 30m or 2h, not "soon"/, '--poll', 'soon');
});

test('a server follows the registry of a repository on GitHub from outside', async (t) => {
  const { server, platform } = await startGitHub(t);
  const folder = await temporaryFolder(t);
  await trainPackage(join(folder, 'model'), { seed: 1 });
  const context: StageContext = {
    platform,
    config: parseConfig('name: flowers'),
    repositoryDirectory: folder,
    configFile: 'mlops.yml',
    workingDirectory: folder,
    stateDirectory: join(folder, '.mlops'),
    signal: new AbortController().signal,
  };
  await deploy.run(parseInputs(deploy.inputs, { model: 'model', gate: 'none' }), context);
  await rm(join(folder, 'model'), { recursive: true });
  const { port } = await startServe(
    t,
    folder,
    ['--repository', platform.run.repository, '--name', 'flowers'],
    {
      GITHUB_API_URL: server.url,
      GITHUB_TOKEN: 'token-of-the-test',
      GITHUB_ACTIONS: '',
    },
  );
  while ((await fetch(`http://127.0.0.1:${port}/readyz`)).status !== 200) await delay(20);
  const response = await fetch(`http://127.0.0.1:${port}/v1/models/flowers:predict`, {
    method: 'POST',
    body: JSON.stringify({ inputs: { length: [1], colour: ['red'] } }),
  });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('x-model-version'), 'v1.0.0');
});
