import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import type { Attempt } from '../../shared/src/learners/choose-algorithm.ts';
import { learnerNames } from '../../shared/src/learners/registry.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { csv, fruit, fruitCsv } from '../support/fruit.ts';
import { type Owner, type Workspace, workspace } from '../support/workspace.ts';

const config = `name: fruit
data:
  source: data.csv
  target: kind
train:
  algorithm: auto
`;

async function prepared(t: Owner, text = config, data = fruitCsv(fruit(300))): Promise<Workspace> {
  const space = await workspace(t, { 'mlops.yml': text, 'data.csv': data });
  await space.run('prepare-data');
  return space;
}

interface Outcome {
  attempts: Attempt[] | null;
}

describe('algorithm: auto', () => {
  test('keeps the least validation loss, says what it tried, and gives the model that its name alone gives', async (t) => {
    const space = await prepared(t);
    const { outcome } = await space.run('train');
    const chosen = String(outcome.outputs.algorithm);
    const manifest = await verifyPackage(String(outcome.outputs.path), modelManifestSchema);
    assert.equal(manifest.learner.name, chosen);

    const { attempts } = await space.readJson<Outcome>('.mlops/reports/train/outcome.json');
    assert.ok(attempts);
    for (const name of ['gradient-boosted-trees', 'linear', 'mlp'])
      assert.ok(attempts.some(({ algorithm }) => algorithm === name));
    assert.ok(attempts.every(({ algorithm }) => learnerNames.includes(algorithm)));
    const losses = attempts.map(({ validationLoss }) => validationLoss ?? Number.POSITIVE_INFINITY);
    assert.equal(attempts[losses.indexOf(Math.min(...losses))].algorithm, chosen);
    assert.ok(losses.every((loss) => loss > 0 && loss < Math.LN2 + 0.2));
    const summary = await space.read('.mlops/reports/train/summary.md');
    assert.match(summary, /Algorithms tried/);
    assert.match(summary, new RegExp(`${chosen}.*this is the model`));

    const again = await space.run('train', { artifact: 'again' });
    assert.equal(again.outcome.outputs['model-id'], manifest.id);
    const named = await space.run('train', { artifact: 'named', algorithm: chosen });
    assert.equal(named.outcome.outputs['model-id'], manifest.id);
    const defaults = await verifyPackage(String(named.outcome.outputs.path), modelManifestSchema);
    assert.deepEqual(manifest.learner.params, defaults.learner.params);
    const told = await space.readJson<Outcome>('.mlops/reports/train/outcome.json');
    assert.equal(told.attempts, null);
  });

  test('takes the line where the answer is one', async (t) => {
    const rows = Array.from({ length: 300 }, (_, i) => {
      const [a, b] = [Math.sin(i * 1.7), Math.cos(i * 0.9)];
      return [a, b, 3 * a - 2 * b];
    });
    const space = await prepared(
      t,
      'name: line\ntask: regression\ndata: { source: data.csv, target: y }\nfeatures: { keep: [a, b] }\ntrain: { algorithm: auto }\n',
      csv(['a', 'b', 'y'], rows),
    );
    const { outcome } = await space.run('train');
    assert.equal(outcome.outputs.algorithm, 'linear');
  });

  test('repeats the training of what it chose', async (t) => {
    const space = await prepared(t);
    const { outcome } = await space.run('train', { repeats: '2' });
    const named = await space.run('train', {
      artifact: 'named',
      repeats: '2',
      algorithm: String(outcome.outputs.algorithm),
    });
    const repeatsOf = async (artifact: string) => space.read(`.mlops/models/${artifact}/repeats.json`);
    assert.equal(await repeatsOf('fruit-model'), await repeatsOf('named'));
    assert.equal(named.outcome.outputs['model-id'], outcome.outputs['model-id']);
  });

  test('takes no parameters, in the configuration or beside it', async (t) => {
    const space = await prepared(t, `${config}  params: { trees: 20 }\n`);
    for (const inputs of [{}, { params: '{ trees: 5 }' }] as Record<string, string>[]) {
      await assert.rejects(space.run('train', inputs), (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError);
        assert.match(error.message, /"algorithm: auto" there can be no parameters/);
        assert.equal(error.location?.key, 'train.params.trees');
        return true;
      });
    }
  });
});
