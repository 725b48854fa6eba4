import assert from 'node:assert/strict';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { readParquet } from '../../shared/src/data/parquet.ts';
import { directoryTarget, readCurrent } from '../../shared/src/deploy/directory.ts';
import type { DeploymentTarget } from '../../shared/src/deploy/target.ts';
import { modelManifestSchema, readManifest } from '../../shared/src/registry/manifest.ts';
import { directorySource } from '../../shared/src/serving/directory-source.ts';
import { writeTrial } from '../../shared/src/serving/trial-file.ts';
import { versionNumber } from '../../shared/src/serving/versions.ts';
import { candidateOf } from '../deploy/candidates.ts';
import { trainPackage } from '../deploy/trained-package.ts';
import { flipBit, temporaryFolder } from '../registry/sample-packages.ts';
import { serve, type TestServer } from './serving.ts';

const cleanups: (() => Promise<void>)[] = [];
let packages: string;
before(async () => {
  packages = await temporaryFolder({ after: (work: () => Promise<void>) => cleanups.push(work) } as never);
  await trainPackage(join(packages, '1'), { seed: 1 });
  await trainPackage(join(packages, '2'), { seed: 2 });
});
after(async () => {
  for (const cleanup of cleanups) await cleanup();
});

const row = { length: 0.3, colour: 'red' };

async function target(root: string, model: 1 | 2, version: string): Promise<DeploymentTarget> {
  const folder = join(packages, String(model));
  const candidate = await candidateOf(folder, await readManifest(folder, modelManifestSchema), version);
  return directoryTarget(candidate, { directory: root, workingDirectory: root, log: silentLogger });
}

async function deploy(root: string, model: 1 | 2, version: string): Promise<void> {
  const made = await target(root, model, version);
  await made.prepare(null);
  await made.switch(null);
}

async function waitFor(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; !(await condition()); i++) {
    assert.ok(i < 500, 'what is waited for does not happen');
    await delay(10);
  }
}

const served = (server: TestServer) => server.host.current?.version.label;

async function stateOf(server: TestServer, version: string): Promise<{ state: string; error: string }> {
  const statuses = (await server.get('/v1/models/flowers')).body.model_version_status;
  const found = statuses.find(({ label }: { label: string }) => label === version);
  return { state: found?.state, error: found?.status.error_message };
}

test('versions are integers that sort as they do', () => {
  const labels = ['v1.2.3', 'v1.2.10', 'v1.10.0', 'v2.0.0'];
  const numbers = labels.map(versionNumber);
  assert.deepEqual(
    numbers,
    [...numbers].sort((a, b) => a - b),
  );
  assert.equal(numbers[0], 1_000_002_000_003);
  assert.throws(() => versionNumber('1.2.3'), RangeError);
});

test('a server follows its folder, and every answer is one version whole', async (t) => {
  const root = await temporaryFolder(t);
  const server = await serve(t, directorySource(root));
  assert.equal((await server.predict({ instances: [row] })).status, 503);
  await deploy(root, 1, 'v1.0.0');
  await waitFor(() => served(server) === 'v1.0.0');
  const expected = new Map<string, string>();
  const note = async () => {
    const { body, headers } = await server.predict({ instances: [row] });
    expected.set(String(headers.get('x-model-version')), JSON.stringify(body));
  };
  await note();
  await deploy(root, 2, 'v1.1.0');
  await waitFor(() => served(server) === 'v1.1.0');
  await note();
  assert.equal(new Set(expected.values()).size, 2, 'the two answer differently');

  let asking = true;
  let answers = 0;
  const seen = new Set<string>();
  const reader = async () => {
    while (asking) {
      const { status, headers, body } = await server.predict({ instances: [row] });
      const version = String(headers.get('x-model-version'));
      assert.equal(status, 200);
      assert.equal(JSON.stringify(body), expected.get(version === 'v1.2.0' ? 'v1.0.0' : 'v1.1.0'));
      seen.add(version);
      answers++;
    }
  };
  const readers = Array.from({ length: 4 }, reader);
  await deploy(root, 1, 'v1.2.0');
  await waitFor(() => served(server) === 'v1.2.0' && seen.has('v1.2.0'));
  asking = false;
  await Promise.all(readers);
  assert.ok(answers > 0);
  assert.equal((await stateOf(server, 'v1.1.0')).state, 'UNLOADING', 'kept for a while, to go back to');
  assert.equal((await stateOf(server, 'v1.2.0')).state, 'AVAILABLE');
  const old = await server.post(`/v1/models/flowers/versions/${versionNumber('v1.1.0')}:predict`, {
    instances: [row],
  });
  assert.equal(old.status, 404);
});

test('a version that is damaged ends with the reason, and the old one answers on', async (t) => {
  const root = await temporaryFolder(t);
  await deploy(root, 1, 'v1.0.0');
  const server = await serve(t, directorySource(root));
  const next = await target(root, 2, 'v1.1.0');
  await next.prepare('v1.0.0');
  await flipBit(join(root, 'versions/v1.1.0/model/trees.json'));
  await next.switch('v1.0.0');
  await waitFor(async () => (await stateOf(server, 'v1.1.0')).state === 'END');
  assert.match((await stateOf(server, 'v1.1.0')).error, /is damaged: "model\/trees\.json"/);
  assert.equal((await server.predict({ instances: [row] })).headers.get('x-model-version'), 'v1.0.0');
  await deploy(root, 2, 'v1.1.0');
  await waitFor(() => served(server) === 'v1.1.0');
});

test('what cannot be read of the folder is told, and changes nothing', async (t) => {
  const root = await temporaryFolder(t);
  await deploy(root, 1, 'v1.0.0');
  const server = await serve(t, directorySource(root));
  await writeFile(join(root, 'current.json'), '{');
  await waitFor(() => server.host.sourceError !== null);
  assert.equal((await server.predict({ instances: [row] })).status, 200);
  await rm(join(root, 'current.json'));
  await waitFor(() => server.host.current === null);
  assert.equal((await server.predict({ instances: [row] })).status, 503);
  assert.ok(server.events.some(({ event }) => event === 'source-failed'));
});

for (const mode of ['canary', 'shadow'] as const) {
  test(`a ${mode} takes its share by the key, and what it says is counted`, async (t) => {
    const root = await temporaryFolder(t);
    await deploy(root, 2, 'v1.1.0');
    const tried = await readCurrent(root);
    await deploy(root, 1, 'v1.0.0');
    const server = await serve(t, directorySource(root));
    assert.equal((await server.get('/v1/models/flowers/trial')).status, 404);
    const until = new Date(Date.now() + 60_000).toISOString();
    await writeTrial(root, { settings: { mode, share: 0.5 }, version: tried, until });
    await waitFor(() => server.host.trial !== null);
    const versionOf = async (key: string, sent: object = row) =>
      (await server.predict({ instances: [sent] }, { 'x-routing-key': key })).headers.get('x-model-version');
    const keys = Array.from({ length: 40 }, (_, i) => `person ${i}`);
    const first = await Promise.all(keys.map((key) => versionOf(key)));
    const again = await Promise.all(keys.map((key) => versionOf(key, { ...row, length: -0.1 })));
    assert.deepEqual(again, first, 'a key stays with its version');
    const byTrial = first.filter((version) => version === 'v1.1.0').length;
    assert.ok(mode === 'shadow' ? byTrial === 0 : byTrial > 8 && byTrial < 32, String(byTrial));
    const { body } = await server.get('/v1/models/flowers/trial');
    assert.equal(body.version, 'v1.1.0');
    assert.ok(body.requests > 16 && body.requests < 64);
    assert.equal(body.compared, body.requests);
    assert.equal(body.onlyTrialFailed, 0);
    assert.equal(body.disagreement.value, body.disagreements / body.compared);
    assert.ok(body.moreErrors.lower < 0 && body.moreErrors.upper > 0);
    assert.match(
      String((await server.get('/metrics')).body),
      /mlops_trial_requests_total\{model="flowers"\} \d+/,
    );
  });
}

test('a source that does not answer any more does not keep the server from ending', async (t) => {
  const root = await temporaryFolder(t);
  await deploy(root, 1, 'v1.0.0');
  const source = directorySource(root);
  let asked = 0;
  const silent = {
    ...source,
    read: () => (asked++ === 0 ? source.read() : new Promise<never>(() => undefined)),
  };
  const server = await serve(t, silent);
  await waitFor(() => asked > 1);
  await server.stop(300);
  assert.equal(server.events.at(-1)?.event, 'stopped');
});

test('a trial does not take the prediction log apart: each version has one file', async (t) => {
  const root = await temporaryFolder(t);
  const log = join(root, 'log');
  await deploy(root, 1, 'v1.0.0');
  await deploy(root, 2, 'v1.1.0');
  const version = await readCurrent(root);
  await deploy(root, 1, 'v1.0.0');
  const until = new Date(Date.now() + 60_000).toISOString();
  await writeTrial(root, { settings: { mode: 'canary', share: 0.5 }, version, until });
  const server = await serve(t, directorySource(root), {
    predictionLog: { folder: log, share: 1, intervalMilliseconds: 60_000 },
  });
  assert.ok(server.host.trial);
  for (let i = 0; i < 40; i++) await server.predict({ instances: [row] }, { 'x-routing-key': String(i) });
  assert.match(String((await server.get('/metrics')).body), /^mlops_unlogged_rows_total\{.*\} 0$/m);
  await server.stop(0);
  const files = await readdir(log);
  assert.equal(files.length, 2);
  const tables = await Promise.all(files.map((file) => readParquet(join(log, file))));
  assert.equal(tables[0].rows + tables[1].rows, 40);
});
