import assert from 'node:assert/strict';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openEngine } from '../../shared/src/engine/engine.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'digits');

describe('what examples/digits says of itself', () => {
  let space: Workspace;
  const cleanups: (() => Promise<void>)[] = [];
  before(async () => {
    space = await workspace({ after: (work) => cleanups.push(work) });
    await cp(example, space.folder, { recursive: true });
    await space.run('prepare-data');
    await space.run('train');
  });
  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });

  test('the network reads 97 of 100 digits, and the gate and the deployment need no module', async () => {
    await rm(space.path('model.mjs'));
    const { outcome } = await space.run('validate-gate');
    assert.equal(outcome.outputs.verdict, 'pass');
    assert.ok(JSON.parse(outcome.outputs.metrics ?? '{}').accuracy >= 0.97);
    assert.ok((await space.run('deploy')).outcome.outputs.version);
    assert.equal((await space.run('drift-check')).outcome.outputs.drifted, 'true');
  });

  test('the package holds a convolutional layers model that takes all 64 pixels', async () => {
    const folder = '.mlops/models/digits-model/model';
    const { modelTopology } = await space.readJson<{ modelTopology: object }>(`${folder}/model.json`);
    const { layers } = await openEngine();
    const model = await layers.models.modelFromJSON({ modelTopology } as never);
    assert.deepEqual(model.inputs[0].shape, [null, 64]);
    assert.equal(model.layers.filter((layer) => layer.getClassName() === 'Conv2D').length, 2);
    model.dispose();
  });
});
