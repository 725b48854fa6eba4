import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelManifestSchema, verifyPackage } from '../../../shared/src/registry/manifest.ts';
import { findingsOf, preparedSweep, randomSweep, sweepConfig } from '../../support/sweeps.ts';

describe('beside other settings', () => {
  test('several algorithms, each with its own space; the table and the package say which won', async (t) => {
    const config = `name: fruit
data: { source: data.csv, target: kind }
train:
  algorithm: auto
  sweep:
    trials: 16
    algorithms:
      linear: { c: { type: float, min: 0.001, max: 10, log: true } }
      gradient-boosted-trees: { trees: [15], max-leaves: { type: int, min: 2, max: 16 } }
`;
    const space = await preparedSweep(t, config, 200);
    const { outcome } = await space.run('train');
    const { trials, winner, importance } = await findingsOf(space);
    assert.deepEqual([...new Set(trials.map(({ algorithm }) => algorithm))].sort(), [
      'gradient-boosted-trees',
      'linear',
    ]);
    assert.equal(outcome.outputs.algorithm, trials.find(({ trial }) => trial === winner)?.algorithm);
    const summary = await space.read('.mlops/reports/train/summary.md');
    assert.match(summary, /gradient-boosted-trees: max-leaves/);
    assert.match(summary, /The least: this is the model/);
    assert.ok(importance.reason !== null || 'algorithm' in importance.drops);
    await assert.rejects(space.run('train', { params: '{ c: 3 }' }), /a parameter would be of no algorithm/);
  });

  test('parameters deeper down, those of a module, are varied', async (t) => {
    const module = `export function build(tf, { inputs, outputs, params }) {
      const model = tf.sequential();
      model.add(tf.layers.dense({ inputShape: [inputs], units: params.units, activation: 'relu' }));
      model.add(tf.layers.dense({ units: outputs }));
      return model;
    }`;
    const config = sweepConfig(
      '    method: asha\n    trials: 2\n    rungs: 2\n    factor: 2\n    space: { params.units: [2, 8] }\n',
      '  algorithm: custom\n',
    ).replace(
      /params: .*/,
      'params: { module: ./model.mjs, epochs: 4, batch-size: 64, params: { units: 1 } }',
    );
    const space = await preparedSweep(t, config);
    await space.write('model.mjs', module);
    const { outcome } = await space.run('train');
    const { trials, winner } = await findingsOf(space);
    const { params } = (await verifyPackage(String(outcome.outputs.path), modelManifestSchema)).learner;
    assert.deepEqual(params.params, {
      units: trials.find(({ trial }) => trial === winner)?.values['params.units'],
    });
    assert.deepEqual(trials.map(({ comparisons }) => comparisons).sort(), [1, 2]);
  });

  test('repeats train the winner with other seeds', async (t) => {
    const space = await preparedSweep(t, randomSweep);
    const once = await space.run('train');
    const { outcome } = await space.run('train', { repeats: '2', artifact: 'twice' });
    assert.equal(outcome.outputs['model-id'], once.outcome.outputs['model-id']);
    const { learner, repeats } = await verifyPackage(String(outcome.outputs.path), modelManifestSchema);
    assert.deepEqual(repeats?.seeds, [42, 43]);
    assert.equal(learner.params['max-leaves'], (await findingsOf(space)).trials[0].values['max-leaves']);
  });

  test('a time budget ends it with the best so far, and without any with an error', async (t) => {
    const space = await preparedSweep(
      t,
      randomSweep.replace('trees: 27', 'trees: 200').replace('trials: 6', 'trials: 2000'),
    );
    const { outcome } = await space.run('train', { 'time-budget': '5s', threads: '1' });
    const { complete, trials } = await findingsOf(space);
    assert.equal(complete, false);
    assert.ok(trials.length > 0 && trials.length < 2000);
    const manifest = await verifyPackage(String(outcome.outputs.path), modelManifestSchema);
    assert.equal(manifest.endedEarly, 'time-budget');
    await assert.rejects(
      space.run('train', { 'time-budget': '1ms' }),
      /before any trial of the sweep was done/,
    );
  });
});
