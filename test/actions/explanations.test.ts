import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { readParquet } from '../../shared/src/data/parquet.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { publishedManifest } from '../../shared/src/registry/release-assets.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type Owner, type Workspace, workspace } from '../support/workspace.ts';

async function prepared(t: Owner, config: string): Promise<Workspace> {
  const data = fruitCsv(fruit(300)).split('\n');
  // Every row has a name of its own.
  const named = data.map((line, row) =>
    line === '' ? '' : `${row === 0 ? 'name' : `fruit-${row}`},${line}`,
  );
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': named.join('\n') });
  await space.run('prepare-data');
  return space;
}

const explained = (more: string, id = 'id: [name]') =>
  fruitConfig()
    .replace('target: kind', `target: kind\n  ${id}`)
    .replace('params: { trees: 20 }', `explain: { rows: 20 }\n  ${more}`);

describe('single answers, where they are asked for', () => {
  test('are in the package, a line a row, and a few in the report; the id stays', async (t) => {
    const space = await prepared(t, explained('algorithm: random-forest\n  params: { trees: 10 }'));
    const { outcome } = await space.run('train');
    const folder = String(outcome.outputs.path);
    const manifest = await verifyPackage(folder, modelManifestSchema);
    assert.ok(manifest.files.some(({ path }) => path === 'shap-values.parquet'));
    const written = await readParquet(`${folder}/shap-values.parquet`);
    assert.equal(written.rows, 20);
    assert.deepEqual([...written.columns.keys()].slice(0, 5), [
      'id',
      'class',
      'base_value',
      'score',
      'shap_weight',
    ]);
    const summary = await space.read('.mlops/reports/train/summary.md');
    assert.match(summary, /Single answers/);
    assert.match(
      summary,
      /All 20 explained test rows are in shap-values\.parquet of the artifact fruit-model/,
    );
    assert.match(summary, /Row fruit-(<wbr>)?\d+/);
    assert.match(summary, /Mean over the training rows/);
    // Published with predictions alone.
    assert.ok(publishedManifest(manifest, true).files.some(({ path }) => path === 'shap-values.parquet'));
    assert.ok(!publishedManifest(manifest, false).files.some(({ path }) => path === 'shap-values.parquet'));
    await space.write(
      'mlops.yml',
      fruitConfig()
        .replace('target: kind', 'target: kind\n  id: [name]')
        .replace('params: { trees: 20 }', 'algorithm: random-forest\n  params: { trees: 10 }'),
    );
    const plain = await space.run('train', { artifact: 'plain' });
    assert.equal(plain.outcome.outputs['model-id'], outcome.outputs['model-id']);
    const files = await space.files();
    assert.ok(!files.some((path) => path.includes('plain/shap-values')));
    assert.doesNotMatch(
      await space.read('.mlops/reports/train/summary.md'),
      /Single answers|fruit-(<wbr>)?\d/,
    );
  });

  test('name no row whose identity is sensitive', async (t) => {
    const space = await prepared(t, explained('params: { trees: 5 }', 'id: [name]\n  sensitive: [name]'));
    await space.run('train');
    for (const file of ['summary.md', 'report.html', 'outcome.json']) {
      const text = await space.read(`.mlops/reports/train/${file}`);
      assert.doesNotMatch(text, /fruit-(<wbr>)?\d/, file);
      if (file === 'summary.md') assert.match(text, /Row, "pear"|Row, "apple"/);
    }
  });

  test('from the command line', async (t) => {
    const space = await prepared(t, fruitConfig());
    const { code, stderr } = await space.mlops('train', '--explain', '7');
    assert.equal(code, 0, stderr);
    const written = await readParquet(space.path('.mlops/models/fruit-model/shap-values.parquet'));
    assert.equal(written.rows, 7);
  });

  test('through self-training, by its base', async (t) => {
    const space = await prepared(
      t,
      explained('algorithm: self-training\n  params: { base-params: { trees: 5 } }').replace(
        'task: classification',
        'task: semi-supervised',
      ),
    );
    const { outcome } = await space.run('train');
    assert.ok((await space.files()).includes('.mlops/models/fruit-model/shap-values.parquet'));
    assert.equal(outcome.outputs.algorithm, 'self-training');
  });
});

describe('where there are none, it is said before training', () => {
  for (const [what, more, message] of [
    ['a network', 'algorithm: mlp', /"mlp" cannot be explained/],
    ['a linear model', 'algorithm: linear', /"linear" cannot be explained/],
    ['a command', 'command: node train.mjs', /"command" cannot be explained/],
  ] as const) {
    test(what, async (t) => {
      const space = await prepared(t, explained(more));
      await assert.rejects(
        space.run('train'),
        (error: ConfigurationError) =>
          error instanceof ConfigurationError &&
          message.test(error.message) &&
          error.location.key === 'train.explain.rows' &&
          /gradient-boosted-trees or random-forest/.test(String(error.hint)),
      );
    });
  }

  test('auto passes over what has none', async (t) => {
    const space = await prepared(t, explained('algorithm: auto'));
    const { outcome } = await space.run('train');
    const attempts = outcome.result.attempts as { algorithm: string; reason: string | null }[];
    const linear = attempts.find(({ algorithm }) => algorithm === 'linear');
    assert.match(linear?.reason ?? '', /no exact Shapley values/);
  });
});
