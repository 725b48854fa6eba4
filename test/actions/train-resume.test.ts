import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { repeatsSchema } from '../../shared/src/learners/repeats.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { trainInProcess, wipeCheckpoints } from '../support/kill-training.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const content = fruitCsv(fruit(1000));

/** Says when the disk has a checkpoint, and the cache a whole one. */
function saved(space: Workspace, disk = /checkpoints\/(?!cached).*\.state$/): () => Promise<boolean> {
  return async () => {
    const files = await space.files().catch(() => []);
    return [disk, /cache\/[0-9a-f]+\/content\/.*\.state$/].every((place) =>
      files.some((path) => place.test(path)),
    );
  };
}

describe('a training that is killed', () => {
  for (const [algorithm, params] of [
    [
      'gradient-boosted-trees',
      '{ trees: 1200, early-stopping: 0, feature-fraction: 0.6, learning-rate: 0.01 }',
    ],
    ['mlp', '{ epochs: 30, batch-size: 64, early-stopping: 0, hidden: [8] }'],
  ]) {
    test(`${algorithm} goes on from the disk, from the cache, and not from another training`, async (t) => {
      const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
      await space.run('prepare-data');
      const parameters = ['--algorithm', algorithm, '--params', params, '--checkpoint', '20ms'];
      const whole = await trainInProcess(space.folder, parameters);
      assert.equal(whole?.resumed, false);
      // What is complete leaves nothing to go on from.
      assert.equal((await trainInProcess(space.folder, parameters))?.resumed, false);
      for (const wiped of [false, true]) {
        assert.equal(await trainInProcess(space.folder, parameters, saved(space)), null);
        if (wiped) await wipeCheckpoints(space.folder);
        const other = await trainInProcess(space.folder, [
          ...parameters,
          '--seed',
          '7',
          '--artifact',
          'other',
        ]);
        assert.equal(other?.resumed, false);
        const second = await trainInProcess(space.folder, parameters);
        assert.equal(second?.resumed, true, second?.log);
        assert.equal(second.modelId, whole.modelId);
      }
    });
  }
});

test('learning in an environment goes on from the disk and from the cache, unless the environment changed', async (t) => {
  const environment = join(import.meta.dirname, '..', '..', 'examples', 'cart-pole', 'cart-pole.mjs');
  const space = await workspace(t, {
    'mlops.yml': 'name: pole\ntask: reinforcement\ntrain: { environment: ./world.mjs, algorithm: dqn }\n',
    'world.mjs': await readFile(environment, 'utf8'),
  });
  const params = '{ steps: 12000, hidden: [32], evaluation-episodes: 2, test-episodes: 5 }';
  const parameters = ['--params', params, '--checkpoint', '20ms'];
  const whole = await trainInProcess(space.folder, parameters);
  assert.equal(whole?.resumed, false);
  for (const wiped of [false, true]) {
    assert.equal(await trainInProcess(space.folder, parameters, saved(space)), null);
    if (wiped) await wipeCheckpoints(space.folder);
    const second = await trainInProcess(space.folder, parameters);
    assert.equal(second?.resumed, true, second?.log);
    assert.equal(second.modelId, whole.modelId);
  }
  assert.equal(await trainInProcess(space.folder, parameters, saved(space)), null);
  await space.write('world.mjs', `${await space.read('world.mjs')}\n// changed\n`);
  assert.equal((await trainInProcess(space.folder, [...parameters, '--artifact', 'other']))?.resumed, false);
});

test('a checkpoint that was altered is not used, and the log says so', async (t) => {
  const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
  await space.run('prepare-data');
  const params = '{ trees: 1200, early-stopping: 0, learning-rate: 0.01 }';
  const parameters = ['--params', params, '--checkpoint', '20ms'];
  const whole = await trainInProcess(space.folder, parameters);
  assert.ok(whole);
  assert.equal(await trainInProcess(space.folder, parameters, saved(space)), null);
  await rm(space.path('.mlops', 'cache'), { recursive: true, force: true });
  const [state] = (await space.files()).filter((path) => /checkpoints\/[0-9a-f]+\/.*\.state$/.test(path));
  const bytes = Buffer.from(await space.read(state), 'latin1');
  bytes[bytes.length >> 1] ^= 1;
  await space.write(state, bytes);
  const second = await trainInProcess(space.folder, parameters);
  assert.equal(second?.resumed, false);
  assert.match(second.log, /A checkpoint cannot be used, so training begins anew/);
  assert.equal(second.modelId, whole.modelId);
});

test('a time budget ends training with the best so far, and report and manifest say so', async (t) => {
  const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
  await space.run('prepare-data');
  const params = '{ trees: 10000, early-stopping: 0, learning-rate: 0.001 }';
  const { outcome } = await space.run('train', { params, 'time-budget': '200ms' });
  const manifest = await space.readJson<{ endedEarly?: string }>('.mlops/models/fruit-model/manifest.json');
  assert.equal(manifest.endedEarly, 'time-budget');
  assert.match(JSON.stringify(outcome.report), /time budget was used up/);
  assert.ok(Number(outcome.outputs.score) > 0.5);
  await space.run('train');
  const whole = await space.readJson<{ endedEarly?: string }>('.mlops/models/fruit-model/manifest.json');
  assert.equal(whole.endedEarly, undefined);
  await assert.rejects(space.run('train', { 'time-budget': 'soon' }), /"time-budget" is "soon"/);
});

test('repeats train with other seeds, and say how much the metrics vary', async (t) => {
  const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
  await space.run('prepare-data');
  const params = '{ trees: 10, feature-fraction: 0.5 }';
  const once = await space.run('train', { params });
  const { outcome } = await space.run('train', { params, repeats: '3' });
  assert.equal(outcome.outputs['model-id'], once.outcome.outputs['model-id'], 'the model of the first seed');
  const folder = String(outcome.outputs.path);
  const manifest = await verifyPackage(folder, modelManifestSchema);
  const repeats = repeatsSchema.parse(JSON.parse(await readFile(`${folder}/repeats.json`, 'utf8')));
  assert.deepEqual(repeats.seeds, [42, 43, 44]);
  const { values, mean, std, min, max } = repeats.metrics.roc_auc;
  assert.equal(values[0], manifest.score);
  assert.equal(new Set(values).size, 3);
  const [a, b, c] = values as number[];
  assert.ok(Math.abs(mean! - (a + b + c) / 3) < 1e-12);
  assert.ok(Math.abs(std! - Math.sqrt(((a - mean!) ** 2 + (b - mean!) ** 2 + (c - mean!) ** 2) / 2)) < 1e-12);
  assert.deepEqual([min, max], [Math.min(a, b, c), Math.max(a, b, c)]);
  assert.deepEqual(manifest.repeats, { seeds: repeats.seeds, mean, std, min, max });
  assert.match(JSON.stringify(outcome.report), /Spread over 3 seeds/);
});
