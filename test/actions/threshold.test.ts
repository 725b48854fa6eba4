import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import type { ModelManifest } from '../../shared/src/registry/manifest.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { workspace } from '../support/workspace.ts';

const config = (threshold: string, more = '') =>
  `${fruitConfig().replace('params: { trees: 20 }', `params: { trees: 20 }\n  threshold: ${threshold}`)}gate: { metrics: { accuracy: { min: 0 } }${more} }
`;

type Metrics = Record<string, number>;

describe('train.threshold', () => {
  test('chosen: it is part of the model, the gate decides by it, and both reports tell it', async (t) => {
    // Missing a pear costs so much that nearly every row is called one.
    const costs = ', costs: { apple: { pear: 1 }, pear: { apple: 50 } }';
    const space = await workspace(t, {
      'mlops.yml': config('auto', costs),
      'data.csv': fruitCsv(fruit(800)),
    });
    await space.run('prepare-data');
    const trained = await space.run('train');
    const manifest = await space.readJson<ModelManifest>('.mlops/models/fruit-model/manifest.json');
    const decision = await space.readJson<ModelManifest>('.mlops/models/fruit-model/model/decision.json');
    assert.equal(manifest.thresholdChoice?.criterion, 'expected_cost');
    assert.equal(decision.threshold, manifest.threshold);
    assert.notEqual(manifest.threshold, 0.5);
    assert.match(
      JSON.stringify(trained.outcome.report),
      /chosen by expected_cost 0\.\d+ on \d+ validation rows/,
    );
    const { outcome } = await space.run('validate-gate');
    const [judged, stored] = [outcome, trained.outcome].map(
      ({ outputs }) => JSON.parse(String(outputs.metrics)) as Metrics,
    );
    for (const name of ['accuracy', 'recall', 'expected_cost']) assert.equal(judged[name], stored[name]);
    assert.match(JSON.stringify(outcome.report), /chosen by expected_cost/);

    await space.write('mlops.yml', config('0.5', costs));
    const usual = await space.run('train', { artifact: 'usual' });
    const atHalf = JSON.parse(String(usual.outcome.outputs.metrics)) as Metrics;
    assert.ok(atHalf.expected_cost > stored.expected_cost);
    assert.equal(atHalf.roc_auc, stored.roc_auc);
    const without = await space.readJson<ModelManifest>('.mlops/models/usual/manifest.json');
    assert.ok(!('thresholdChoice' in without));
    assert.notEqual(without.id, manifest.id);
    // What is stated as 0.5 is the same model as what says nothing.
    await space.write('mlops.yml', fruitConfig());
    const silent = await space.run('train', { artifact: 'silent' });
    assert.equal(silent.outcome.outputs['model-id'], without.id);
  });

  test('cannot be chosen without answers to validation rows, and mistakes in it are told', async (t) => {
    const space = await workspace(t, { 'mlops.yml': config('auto'), 'data.csv': fruitCsv(fruit(300)) });
    const refused = (work: Promise<unknown>, message: RegExp) =>
      assert.rejects(work, (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError, String(error));
        assert.match(error.message, message);
        return true;
      });
    await space.run('prepare-data');
    await refused(
      space.run('train', { command: 'node -e 0' }),
      /a command leaves its answers to the test rows alone/,
    );
    await space.write('loose/predictions.csv', 'actual,probability\napple,0.2\npear,0.7\n');
    await refused(space.run('validate-gate', { model: 'loose', baseline: 'none' }), /no validation rows/);
    await space.write('mlops.yml', config('{ maximise: roc_auc }'));
    await refused(space.run('train'), /roc_auc|maximise/);
    await space.write('mlops.yml', config('{ minimise: expected_cost }'));
    await refused(space.run('train'), /nothing says what mistakes cost/);
  });
});
