import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import type { Attempt } from '../../shared/src/learners/choose-algorithm.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { openModel } from '../../shared/src/registry/model-package.ts';
import { runOnnx, whyNoOnnxRuntime } from '../export/onnxruntime.ts';
import { csv, fruit, fruitColumns, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type Owner, readSplitFile, type Workspace, workspace } from '../support/workspace.ts';

const withExport = fruitConfig('  export: [onnx]\n');

async function prepared(t: Owner, config = withExport, data = fruitCsv(fruit(300))): Promise<Workspace> {
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': data });
  await space.run('prepare-data');
  return space;
}

test('the package has the export, the manifest lists it, and the model id is the one without it', async (t) => {
  const space = await prepared(t);
  const { outcome } = await space.run('train');
  const folder = String(outcome.outputs.path);
  const manifest = await verifyPackage(folder, modelManifestSchema);
  assert.ok(manifest.files.some(({ path, size }) => path === 'exports/model.onnx' && size > 1000));
  assert.match(await space.read('.mlops/reports/train/summary.md'), /exports\/model\.onnx/);
  await openModel({ folder, manifest });

  await space.write('mlops.yml', fruitConfig());
  const plain = await space.run('train', { artifact: 'plain' });
  assert.equal(plain.outcome.outputs['model-id'], manifest.id);
  const { files } = await verifyPackage(String(plain.outcome.outputs.path), modelManifestSchema);
  assert.ok(!files.some(({ path }) => path.startsWith('exports/')));
});

test('what onnxruntime says of the test rows is what the package says', {
  skip: whyNoOnnxRuntime(),
}, async (t) => {
  const space = await prepared(t);
  const { outcome } = await space.run('train');
  const folder = String(outcome.outputs.path);
  const model = await openModel({ folder, manifest: await verifyPackage(folder, modelManifestSchema) });
  const rows = await readSplitFile(space, 'fruit-dataset', 'test');
  const ours = model.predict(rows);
  const { probabilities } = await runOnnx(await readFile(`${folder}/exports/model.onnx`), rows);
  (probabilities as number[][]).flat().forEach((value, i) => {
    assert.ok(Math.abs(value - ours[i]) < 1e-6);
  });
});

test('auto chooses among what can be exported', async (t) => {
  const space = await prepared(t, withExport.replace('params: { trees: 20 }', 'algorithm: auto'));
  const { outcome } = await space.run('train');
  assert.notEqual(outcome.outputs.algorithm, 'mlp');
  const { attempts } = await space.readJson<{ attempts: Attempt[] }>('.mlops/reports/train/outcome.json');
  assert.equal(
    attempts.find(({ algorithm }) => algorithm === 'mlp')?.reason,
    'Models of "mlp" cannot be exported as ONNX.',
  );
});

test('what cannot be exported is a fault of the configuration, found before training', async (t) => {
  const words = ['sweet', 'sour', 'soft', 'hard', 'fresh', 'old', 'large', 'small'];
  const note = (i: number) =>
    Array.from({ length: 6 }, (_, k) => words[(i * (k + 3) + (i >> k)) % 8]).join(' ');
  const data = csv(
    [...fruitColumns, 'note'],
    fruit(400).map((row, i) => [...fruitColumns.map((name) => row[name]), `${note(i)} ${i}`]),
  );
  const space = await prepared(t, withExport, data);
  const fault = (check: (error: ConfigurationError) => void) => (error: unknown) => {
    assert.ok(error instanceof ConfigurationError);
    assert.equal(error.location?.key, 'train.export');
    check(error);
    return true;
  };
  await assert.rejects(
    space.run('train'),
    fault(({ message, location }) => {
      assert.equal(location?.column, 'note');
      assert.match(message, /cannot be exported as ONNX: it is free text/);
    }),
  );
  await assert.rejects(
    space.run('train', { algorithm: 'mlp' }),
    fault(({ message }) => assert.match(message, /Models of "mlp" cannot be exported/)),
  );
  assert.ok(!space.log.some((line) => /training/.test(line)));
});
