import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sha256 } from '../../shared/src/base/digest.ts';
import type { ModelManifest } from '../../shared/src/registry/manifest.ts';
import {
  listVersions,
  nextVersion,
  parseVersion,
  readRecordedManifest,
  registerVersion,
} from '../../shared/src/registry/versions.ts';
import { temporaryFolder, workspace, writeModel } from './sample-packages.ts';

/** What a version's record holds. */
function recordOf(manifest: ModelManifest): Map<string, string> {
  return new Map([['manifest.json', JSON.stringify(manifest)]]);
}

/** Manifests of models that differ in their id alone. */
async function manifests(folder: string, count: number): Promise<ModelManifest[]> {
  const manifest = await writeModel(join(folder, 'model'));
  return Array.from({ length: count }, (_, i) => ({ ...manifest, id: sha256(`model ${i}`) }));
}

describe('nextVersion', () => {
  const cases: [what: string, change: (m: ModelManifest) => Partial<ModelManifest>, next: string][] = [
    ['nothing but the seed', () => ({ seed: 7 }), 'v1.4.3'],
    ['the engine', () => ({ engine: { name: 'wasm', versions: {} } }), 'v1.4.3'],
    ['the order of features', (m) => ({ features: [...m.features].reverse() }), 'v1.4.3'],
    ['the data', () => ({ datasetId: sha256('more') }), 'v1.5.0'],
    ['a parameter', () => ({ learner: { name: 'sample', params: { 'learning-rate': 0.2 } } }), 'v1.5.0'],
    ['the algorithm', () => ({ learner: { name: 'other', params: { 'learning-rate': 0.1 } } }), 'v1.5.0'],
    ['one more feature', (m) => ({ features: [...m.features, { name: 'z', type: 'text' }] }), 'v2.0.0'],
    ['one feature less', () => ({ features: [{ name: 'x', type: 'number' }] }), 'v2.0.0'],
    ["a feature's type", () => ({ features: [{ name: 'x', type: 'text' }] }), 'v2.0.0'],
    ['the classes', () => ({ classes: ['a', 'b'] }), 'v2.0.0'],
    ['the target', () => ({ target: 'other' }), 'v2.0.0'],
    ['the task', () => ({ task: 'classification', datasetId: sha256('more') }), 'v2.0.0'],
  ];
  for (const [what, change, next] of cases) {
    test(`${what} changed: ${next} follows v1.4.2`, async (t) => {
      const base = await writeModel(await temporaryFolder(t));
      const manifest: ModelManifest = {
        ...base,
        features: [
          { name: 'x', type: 'number' },
          { name: 'y', type: 'text' },
        ],
      };
      const changed = { ...manifest, ...change(manifest) };
      assert.equal(nextVersion({ version: 'v1.4.2', manifest }, changed).version, next);
    });
  }

  test('the first version is v1.0.0; after one of unknown interface comes a major one', async (t) => {
    const manifest = await writeModel(await temporaryFolder(t));
    assert.equal(nextVersion(null, manifest).version, 'v1.0.0');
    assert.equal(nextVersion({ version: 'v0.3.0', manifest: null }, manifest).version, 'v1.0.0');
  });
});

test('only plain versions count', () => {
  assert.deepEqual(parseVersion('v10.0.3'), [10, 0, 3]);
  for (const text of ['1.2.3', 'v1.2', 'v01.2.3', 'v1.2.3-rc.1', 'v1.2.3\n', '', `v${'9'.repeat(30)}.0.0`]) {
    assert.equal(parseVersion(text), null, text);
  }
});

test('versions are listed by number, not by text, and only those of the name', async (t) => {
  const { platform } = await workspace(t);
  const names = [
    'line@v1.2.0',
    'line@v1.10.0',
    'line@v1.9.9',
    'line@v2.0.0-rc.1',
    'line-2@v3.0.0',
    'line#production#1',
  ];
  for (const name of names) await platform.tags.create(name, sha256(name).slice(0, 40), '');
  const versions = await listVersions(platform.tags, 'line');
  assert.deepEqual(
    versions.map(({ version }) => version),
    ['v1.10.0', 'v1.9.9', 'v1.2.0'],
  );
});

test('each new model gets the next version, a registered one keeps its own', async (t) => {
  const { platform, workingDirectory } = await workspace(t);
  const [first, second, third] = await manifests(workingDirectory, 3);
  const versions: string[] = [];
  for (const manifest of [first, second, first, third, second, first]) {
    versions.push((await registerVersion(platform, manifest, recordOf(manifest))).version);
  }
  assert.deepEqual(versions, ['v1.0.0', 'v1.0.1', 'v1.0.0', 'v1.0.2', 'v1.0.1', 'v1.0.0']);
  const [newest] = await listVersions(platform.tags, 'line');
  assert.equal((await readRecordedManifest(platform.tags, newest.tag))?.id, third.id);
});

test('versions that another program made count, and those below them are still found', async (t) => {
  const { platform, workingDirectory } = await workspace(t);
  const [first, second] = await manifests(workingDirectory, 2);
  await registerVersion(platform, first, recordOf(first));
  const foreign = await platform.tags.createRecord('by hand', new Map([['manifest.json', 'not ours']]));
  await platform.tags.create('line@v4.0.0', foreign, 'by hand');
  assert.equal((await registerVersion(platform, first, recordOf(first))).version, 'v1.0.0');
  assert.equal((await registerVersion(platform, second, recordOf(second))).version, 'v5.0.0');
});

test('models registered at once get versions without a gap or a double', async (t) => {
  const { platform, workingDirectory } = await workspace(t);
  const models = await manifests(workingDirectory, 8);
  const registered = await Promise.all(
    [...models, models[0]].map((manifest) => registerVersion(platform, manifest, recordOf(manifest))),
  );
  const versions = await listVersions(platform.tags, 'line');
  assert.deepEqual(
    versions.map(({ version }) => version),
    [7, 6, 5, 4, 3, 2, 1, 0].map((patch) => `v1.0.${patch}`),
  );
  assert.equal(registered[8].version, registered[0].version);
  for (const [i, { tag }] of registered.slice(0, 8).entries()) {
    assert.equal((await readRecordedManifest(platform.tags, tag))?.id, models[i].id);
  }
});
