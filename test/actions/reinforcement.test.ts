import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { readParquet } from '../../shared/src/data/parquet.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { type Owner, type Workspace, workspace } from '../support/workspace.ts';

const cliff = await readFile(
  join(import.meta.dirname, '..', '..', 'examples', 'grid-world', 'cliff-walking.mjs'),
  'utf8',
);

/** Ten fields in a row; the goal is on the right. What is found there is worth `prize`. */
const row = (prize: number): string => `export function make() {
  let field = 0;
  let steps = 0;
  const observe = () => [field / 10];
  return {
    actions: 2,
    observations: 1,
    reset(seed) { field = seed % 5; steps = 0; return observe(); },
    step(action) {
      field = Math.max(0, field + (action === 1 ? 1 : -1));
      steps++;
      return { observation: observe(), reward: field === 9 ? ${prize} : -0.1, terminated: field === 9, truncated: steps >= 50 };
    },
  };
}`;

const configuration = `name: walk
task: reinforcement
train:
  environment: ./world.mjs
  algorithm: ppo
  params: { steps: 4000, hidden: [16], evaluation-interval: 1000, evaluation-episodes: 5, test-episodes: 20 }
gate:
  metrics:
    mean_return: { min: 8, max-regression: 0.5 }
deploy: { target: directory }
`;

const makeSpace = (t: Owner): Promise<Workspace> =>
  workspace(t, { 'mlops.yml': configuration, 'world.mjs': row(10) });

describe('a policy from environment to deployment', () => {
  test('is trained without a data set, judged by its episodes, deployed, and compared with the next', async (t) => {
    const space = await makeSpace(t);
    const trained = (await space.run('train')).outcome;
    assert.equal(trained.outputs['primary-metric'], 'mean_return');
    assert.ok(Number(trained.outputs.score) > 8);
    const manifest = await verifyPackage(String(trained.outputs.path), modelManifestSchema);
    assert.equal(manifest.task, 'reinforcement');
    const episodes = await readParquet(join(String(trained.outputs.path), 'predictions.parquet'));
    assert.deepEqual([...episodes.columns.keys()], ['id', 'return', 'length']);
    assert.equal(episodes.rows, 20);
    const judged = (await space.run('validate-gate')).outcome;
    assert.equal(judged.outputs.verdict, 'pass');
    const deployed = (await space.run('deploy')).outcome;
    assert.equal(deployed.outputs.version, 'v1.0.0');

    await space.run('train', { seed: '7', overwrite: 'true' });
    const again = (await space.run('validate-gate')).outcome;
    assert.equal(again.outputs.verdict, 'pass');
    const { pairing } = again.result as { pairing: { by: string; rows: number } };
    assert.deepEqual([pairing.by, pairing.rows], ['id', 20]);
  });

  test('is not compared with one of another environment', async (t) => {
    const space = await makeSpace(t);
    for (const stage of ['train', 'validate-gate', 'deploy']) await space.run(stage);
    await space.write('world.mjs', row(20));
    await space.run('train', { overwrite: 'true' });
    const { outcome } = await space.run('validate-gate', { 'on-inconclusive': 'warn' });
    assert.equal(outcome.outputs.verdict, 'inconclusive');
    assert.match(JSON.stringify(outcome.result), /another environment/);
  });

  test('fails a gate that it does not reach', async (t) => {
    const space = await makeSpace(t);
    await space.run('train');
    const { outcome } = await space.run('validate-gate', { rules: 'metrics: { mean_return: { min: 11 } }' });
    assert.equal(outcome.outputs.verdict, 'fail');
  });

  test('cliff walking is learned to the best return there is', async (t) => {
    const example = join(import.meta.dirname, '..', '..', 'examples', 'grid-world', 'mlops.yml');
    const space = await workspace(t, {
      'mlops.yml': await readFile(example, 'utf8'),
      'cliff-walking.mjs': cliff,
    });
    assert.equal(Number((await space.run('train')).outcome.outputs.score), -13);
  });

  test('what does not go together is a configuration error', async (t) => {
    const space = await makeSpace(t);
    await assert.rejects(space.run('prepare-data'), ConfigurationError);
    await assert.rejects(space.run('train', { dataset: 'walk-dataset' }), /no data set to read/);
    await space.run('train');
    await assert.rejects(
      space.run('drift-check', { reference: 'walk-model', current: 'mlops.yml' }),
      ConfigurationError,
    );
    await space.write('mlops.yml', configuration.replace('  environment: ./world.mjs\n', ''));
    await assert.rejects(space.run('train'), /no environment to learn in/);
  });
});
