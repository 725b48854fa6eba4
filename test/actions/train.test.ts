import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { readPredictions } from '../../shared/src/evaluate/predictions-file.ts';
import type { Explanation } from '../../shared/src/explain/explain-model.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { openModel } from '../../shared/src/registry/model-package.ts';
import { flipBit } from '../registry/sample-packages.ts';
import { csv, type Fruit, fruit, fruitColumns, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { leftovers, type Owner, readSplitFile, type Workspace, workspace } from '../support/workspace.ts';

const content = fruitCsv(fruit(300));

async function prepared(t: Owner, config = fruitConfig(), data = content): Promise<Workspace> {
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': data });
  await space.run('prepare-data');
  return space;
}

test('the outputs, the package and what it says of itself', async (t) => {
  const space = await prepared(t);
  const { outcome } = await space.run('train');
  const { outputs } = outcome;
  const folder = String(outputs.path);
  const manifest = await verifyPackage(folder, modelManifestSchema);
  assert.equal(outputs['model-id'], manifest.id);
  assert.equal(outputs.artifact, 'fruit-model');
  assert.equal(outputs['primary-metric'], 'roc_auc');
  const metrics = JSON.parse(String(outputs.metrics)) as Record<string, number | null>;
  assert.equal(Number(outputs.score), metrics.roc_auc);
  assert.ok(Number(outputs.score) > 0.8);
  assert.deepEqual(manifest.classes, ['apple', 'pear']);
  assert.equal(manifest.target, 'kind');
  assert.equal(manifest.learner.params.trees, 20);
  const { explanation } = outcome.result as { explanation: Explanation };
  assert.equal(explanation.permutation?.metric, 'roc_auc');
  for (const values of [explanation.permutation?.drops, explanation.shap?.values]) {
    assert.deepEqual(Object.keys(values ?? {}).sort(), ['colour', 'diameter', 'picked', 'ripe', 'weight']);
    assert.ok(
      Object.values(values ?? {}).some((value) => value > 0.01),
      'something matters',
    );
  }
  const dataset = await space.readJson<{ id: string }>('.mlops/data-sets/fruit-dataset/manifest.json');
  assert.deepEqual(manifest.parents, [dataset.id]);
  assert.deepEqual(
    manifest.features.map(({ name, type }) => [name, type]),
    [
      ['weight', 'number'],
      ['diameter', 'integer'],
      ['colour', 'text'],
      ['ripe', 'boolean'],
      ['picked', 'date'],
    ],
  );

  const card = await space.read('.mlops/models/fruit-model/MODEL_CARD.md');
  const metadata = parse(card.split('---\n')[1]) as {
    pipeline_tag: string;
    'model-index': { results: { metrics: { type: string; value: number }[] }[] }[];
  };
  assert.equal(metadata.pipeline_tag, 'tabular-classification');
  const listed = metadata['model-index'][0].results[0].metrics;
  assert.equal(listed.find(({ type }) => type === 'roc_auc')?.value, metrics.roc_auc);
  const bom = await space.readJson<{
    specVersion: string;
    metadata: { component: { type: string; version: string } };
  }>('.mlops/models/fruit-model/bom.json');
  assert.equal(bom.specVersion, '1.6');
  assert.equal(bom.metadata.component.type, 'machine-learning-model');
  assert.equal(bom.metadata.component.version, manifest.id);
});

test('a model that was packaged says again what it said in training', async (t) => {
  const space = await prepared(t);
  for (const [algorithm, params] of [
    ['gradient-boosted-trees', '{ trees: 10 }'],
    ['linear', '{ c: 0.5 }'],
    ['random-forest', '{ trees: 5 }'],
    ['mlp', '{ epochs: 3 }'],
  ]) {
    const { outcome } = await space.run('train', { algorithm, params });
    const folder = String(outcome.outputs.path);
    const model = await openModel({ folder, manifest: await verifyPackage(folder, modelManifestSchema) });
    const written = await readPredictions(`${folder}/predictions.parquet`, {
      task: 'classification',
      positive: 'pear',
    });
    const rows = await readSplitFile(space, 'fruit-dataset', 'test');
    const again = model.predict(rows);
    assert.ok(written.task === 'classification' && written.probabilities);
    assert.deepEqual([...again], [...written.probabilities]);
    // Nothing, too, has an answer: all columns missing.
    const blind = model.predict({ rows: 2, columns: new Map() });
    assert.equal(blind.length, 4);
    assert.ok(blind.every((p) => p >= 0 && p <= 1));
  }
});

describe('the same model-id', () => {
  for (const [algorithm, params] of [
    ['gradient-boosted-trees', '{ trees: 10 }'],
    ['linear', '{ c: 0.5 }'],
    ['random-forest', '{ trees: 5 }'],
    ['mlp', '{ epochs: 3 }'],
  ]) {
    test(`${algorithm}: twice, with one thread and two, and for shuffled rows; another for another seed`, async (t) => {
      const space = await prepared(t);
      const ids: string[] = [];
      const train = async (inputs: Record<string, string> = {}) => {
        const { outcome } = await space.run('train', { algorithm, params, ...inputs });
        return String(outcome.outputs['model-id']);
      };
      ids.push(await train(), await train({ artifact: 'again' }));
      for (const threads of ['1', '2']) {
        await space.run('prepare-data', { cache: 'false', threads });
        ids.push(await train({ threads }));
      }
      const reversed = fruitCsv(fruit(300).reverse());
      await space.write('data.csv', reversed);
      await space.run('prepare-data');
      ids.push(await train());
      assert.equal(new Set(ids).size, 1, ids.join('\n'));
      if (algorithm === 'mlp') assert.notEqual(await train({ seed: '7' }), ids[0]);
      await space.run('prepare-data', { seed: '7' });
      assert.notEqual(await train(), ids[0]);
    });
  }
});

test('features are fitted on the training split alone', async (t) => {
  const rows = fruit(200);
  const space = await prepared(t);
  const exam: Fruit[] = rows.map((row) => ({ ...row, colour: 'only-in-test', weight: 1e6 }));
  await space.write('exam.csv', fruitCsv(exam));
  await space.write('mlops.yml', fruitConfig().replace('target:', 'test-source: exam.csv\n  target:'));
  await space.run('prepare-data');
  await space.run('train');
  const features = await space.read('.mlops/models/fruit-model/features.json');
  assert.doesNotMatch(features, /only-in-test/);
  const { features: fitted } = JSON.parse(features) as { features: { name: string; mean: number }[] };
  assert.ok(fitted[0].mean < 1000);
});

test('a column that only the test split fills is left out, and the model still answers', async (t) => {
  const space = await workspace(t, {
    'mlops.yml': fruitConfig().replace('target:', 'test-source: exam.csv\n  target:'),
    'data.csv': csv(
      [...fruitColumns, 'late'],
      fruit(200).map((row) => [...fruitColumns.map((name) => row[name]), null]),
    ),
    'exam.csv': csv(
      [...fruitColumns, 'late'],
      fruit(50, 2).map((row) => [...fruitColumns.map((name) => row[name]), 'x']),
    ),
  });
  await space.run('prepare-data');
  const { outcome } = await space.run('train');
  assert.doesNotMatch(await space.read('.mlops/models/fruit-model/features.json'), /late/);
  assert.ok(Number(outcome.outputs.score) > 0.8);
});

test('weights count, and are no feature', async (t) => {
  const rows = fruit(300);
  const config = fruitConfig().replace('target:', 'weight: share\n  target:');
  const data = csv(
    [...fruitColumns, 'share'],
    rows.map((row) => [...fruitColumns.map((name) => row[name]), row.kind === 'pear' ? 50 : 0.02]),
  );
  const space = await prepared(t, config, data);
  const { outcome } = await space.run('train');
  assert.doesNotMatch(await space.read('.mlops/models/fruit-model/features.json'), /share/);
  const predictions = await readPredictions(`${outcome.outputs.path}/predictions.parquet`, {
    task: 'classification',
    positive: 'pear',
  });
  assert.ok(predictions.task === 'classification');
  // So much more weight on pears that nearly everything is taken for one.
  const pears = predictions.predicted.filter((k) => predictions.classes[k] === 'pear').length;
  assert.ok(pears > 0.9 * predictions.rows, `${pears} of ${predictions.rows}`);
});

test('more classes than two, and numbers', async (t) => {
  const space = await prepared(t, fruitConfig().replace('target: kind', 'target: colour'));
  const classes = await space.run('train');
  assert.equal(classes.outcome.outputs['primary-metric'], 'accuracy');
  await space.write(
    'mlops.yml',
    'name: fruit\ndata: { source: data.csv, target: weight }\ntrain: { params: { trees: 20 } }\n',
  );
  await space.run('prepare-data');
  const numbers = await space.run('train');
  assert.equal(numbers.outcome.outputs['primary-metric'], 'rmse');
  assert.ok(Number(numbers.outcome.outputs.score) < 40);
});

describe('what cannot be trained', () => {
  /** Nothing here changes what is in it. */
  let space: Workspace;
  const cleanups: (() => Promise<void>)[] = [];
  before(async () => {
    space = await prepared({ after: (work) => cleanups.push(work) });
    await space.write('empty/x.txt', '');
    await space.run('train', { params: '{ trees: 2 }' });
  });
  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });

  for (const [what, inputs, message, key, hint] of [
    [
      'an unknown algorithm',
      { algorithm: 'gradient-bosted-trees' },
      /^There is no algorithm "gradient-bosted-trees"\.$/,
      'train.algorithm',
      /Did you mean "gradient-boosted-trees"\?/,
    ],
    [
      'an unknown parameter',
      { params: '{ tress: 5 }' },
      /^"gradient-boosted-trees" has no parameter "tress"\.$/,
      'train.params.tress',
      /Did you mean "trees"\?/,
    ],
    [
      'a parameter out of range',
      { params: '{ trees: 0 }' },
      /^The parameter cannot be used/,
      'train.params.trees',
      undefined,
    ],
    [
      'an artifact that does not exist',
      { dataset: 'fruit-datasett' },
      /There is no artifact "fruit-datasett"/,
      'dataset',
      /Did you mean "fruit-dataset"\?/,
    ],
    [
      'a folder that does not exist',
      { dataset: './nowhere' },
      /the folder ".*nowhere" does not exist/,
      'dataset',
      undefined,
    ],
    [
      'a folder that is no package',
      { dataset: 'empty' },
      /holds no manifest\.json/,
      'dataset',
      /prepare-data/,
    ],
    [
      'a model where a data set is asked for',
      { dataset: 'fruit-model' },
      /is not the manifest that is needed here/,
      'dataset',
      undefined,
    ],
    [
      'a reference for models only',
      { dataset: 'production' },
      /is possible for models only/,
      'dataset',
      undefined,
    ],
    [
      'another run',
      { dataset: 'run:7/fruit-dataset' },
      /There is no run "7" on this machine/,
      'dataset',
      undefined,
    ],
  ] as const) {
    test(what, async () => {
      const present = await space.files();
      await assert.rejects(
        space.run('train', { ...inputs, artifact: 'next' }),
        (error: ConfigurationError) => {
          assert.ok(error instanceof ConfigurationError, String(error.stack));
          assert.match(error.message, message);
          assert.equal(error.location.key, key);
          if (hint) assert.match(error.hint ?? '', hint);
          return true;
        },
      );
      assert.deepEqual(
        (await space.files()).filter((path) => !path.includes('/downloads/')),
        present.filter((path) => !path.includes('/downloads/')),
      );
    });
  }

  test('an artifact where there is none says which stage makes it', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig() });
    await assert.rejects(space.run('train'), (error: ConfigurationError) => {
      assert.match(error.message, /There is no artifact "fruit-dataset"/);
      assert.match(error.hint ?? '', /Run the stage that makes it first/);
      return true;
    });
    assert.deepEqual(await leftovers(space), []);
  });

  test('a data set of another task, and a positive label that it does not have', async (t) => {
    const space = await prepared(t);
    await space.write('mlops.yml', fruitConfig().replace('task: classification', 'task: regression'));
    await assert.rejects(space.run('train'), /was prepared for classification, not for regression/);
    await space.write('mlops.yml', fruitConfig().replace('target:', 'positive: Pear\n  target:'));
    await assert.rejects(space.run('train'), (error: ConfigurationError) => {
      assert.ok(error instanceof ConfigurationError, String(error.stack));
      assert.equal(error.location.key, 'data.positive');
      assert.match(error.hint ?? '', /"pear"/);
      return true;
    });
  });

  test('a training split of one class', async (t) => {
    const rows = fruit(60).map((row) => ({ ...row, kind: 'apple' }));
    const exam = fruit(20, 2);
    const space = await workspace(t, {
      'mlops.yml': fruitConfig().replace('target:', 'test-source: exam.csv\n  target:'),
      'data.csv': fruitCsv(rows),
      'exam.csv': fruitCsv(exam),
    });
    await space.run('prepare-data');
    await assert.rejects(space.run('train'), (error: ConfigurationError) => {
      assert.match(error.message, /^The training split has one class only: "apple"\.$/);
      assert.match(error.hint ?? '', /stratified/);
      return true;
    });
  });

  test('a data set of which one byte was changed', async (t) => {
    const space = await prepared(t);
    for (const path of ['train.parquet', 'schema.json']) {
      await flipBit(space.path('.mlops/artifacts/fruit-dataset', path));
      await assert.rejects(space.run('train'), (error: InfrastructureError) => {
        assert.ok(error instanceof InfrastructureError, String(error.stack));
        assert.match(error.message, /dataset: "fruit-dataset" .* is damaged/);
        assert.match(error.hint ?? '', /altered after it was written/);
        return true;
      });
      assert.equal(
        (await space.files()).some((name) => name.includes('/models/')),
        false,
      );
      await flipBit(space.path('.mlops/artifacts/fruit-dataset', path));
    }
    await space.run('train', { params: '{ trees: 2 }' });
    // The same by path: there the manifest's digests notice it.
    await flipBit(space.path('.mlops/data-sets/fruit-dataset/train.parquet'));
    await assert.rejects(
      space.run('train', { dataset: '.mlops/data-sets/fruit-dataset' }),
      /is damaged: "train\.parquet" has SHA-256/,
    );
  });
});
