import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPredictions } from '../../shared/src/evaluate/predictions-file.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { openModel } from '../../shared/src/registry/model-package.ts';
import { blobsCsv } from '../learners/unsupervised/blobs.ts';
import { lineCsv } from '../learners/unsupervised/line.ts';
import { readSplitFile, workspace } from '../support/workspace.ts';

const clustering = `name: blobs
task: clustering
data: { source: data.csv, target: kind }
gate: { metrics: { silhouette: { min: 0.6, max-regression: 0.05 }, adjusted_rand: { min: 0.9 }, inertia: { max-regression: "10%" } } }
deploy: { target: directory }
monitor: { current: data.csv }
`;

const anomaly = `name: blobs
task: anomaly
data: { source: data.csv, target: kind, positive: strange }
gate: { metrics: { roc_auc: { min: 0.5, max-regression: 0.05 } } }
deploy: { target: directory }
`;

test('clusters without a target, from the data to the drift check', async (t) => {
  const config = clustering.replace(', target: kind', '').replace(', adjusted_rand: { min: 0.9 }', '');
  const data = blobsCsv(400, 1).replaceAll(/,kind(-\d)?$/gm, '');
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': data });
  await space.run('prepare-data');
  const { outcome } = await space.run('train');
  assert.equal(outcome.outputs['primary-metric'], 'silhouette');
  assert.equal(outcome.outputs.algorithm, 'kmeans');
  const metrics = JSON.parse(String(outcome.outputs.metrics)) as Record<string, number | null>;
  assert.equal(metrics.adjusted_rand, null);
  const result = outcome.result as unknown as {
    clusters: { rows: number; means: Record<string, number> }[];
    stability: { meanAdjustedRand: number };
  };
  assert.equal(result.clusters.length, 3);
  assert.ok(result.stability.meanAdjustedRand > 0.99);
  // Centres are in the units of the data.
  const centres = result.clusters
    .map(({ means }) => [Math.round(means.x), Math.round(means.y)].join())
    .sort();
  assert.deepEqual(centres, ['0,0', '0,10', '10,0']);
  assert.equal((await space.run('validate-gate')).outcome.outputs.verdict, 'pass');
  const deployed = await space.run('deploy');
  assert.equal(deployed.outcome.outputs.version, 'v1.0.0', JSON.stringify(deployed.outcome));
  assert.equal((await space.run('drift-check')).outcome.outputs.drifted, 'false');
  // The same model against itself: identical answers.
  await space.run('train');
  assert.equal((await space.run('validate-gate')).outcome.outputs.verdict, 'pass');
});

test('labels are for evaluation alone', async (t) => {
  const space = await workspace(t, { 'mlops.yml': clustering, 'data.csv': blobsCsv(300, 2) });
  await space.run('prepare-data');
  for (const algorithm of ['kmeans', 'gaussian-mixture']) {
    const { outcome } = await space.run('train', { algorithm });
    const folder = String(outcome.outputs.path);
    const manifest = await verifyPackage(folder, modelManifestSchema);
    assert.deepEqual(
      manifest.features.map(({ name }) => name),
      ['x', 'y', 'colour'],
    );
    const metrics = JSON.parse(String(outcome.outputs.metrics)) as Record<string, number | null>;
    assert.ok((metrics.adjusted_rand as number) > 0.9, algorithm);
    const { task, classes, positive } = manifest;
    const written = await readPredictions(`${folder}/predictions.parquet`, { task, classes, positive });
    const model = await openModel({ folder, manifest });
    const again = model.predict(await readSplitFile(space, 'blobs-dataset', 'test'));
    assert.ok(written.task === 'clustering');
    assert.deepEqual([...again], [...written.memberships]);
    assert.equal(model.predict({ rows: 2, columns: new Map() }).length, 2 * written.clusters);
  }
});

test('anomalies, by every algorithm', async (t) => {
  const blobs = blobsCsv(300, 3, 30);
  // What rebuilds rows finds those that do not go together as the others do, and learns those that lie together.
  const line = lineCsv(300, 3, 30);
  const space = await workspace(t, { 'mlops.yml': anomaly });
  for (const [algorithm, params, data] of [
    ['isolation-forest', '{}', blobs],
    ['gaussian-mixture', '{ contamination: 0.1 }', blobs],
    ['pca', '{ components: 1, contamination: 0.1 }', line],
    ['autoencoder', '{ epochs: 60, hidden: [1] }', line],
  ]) {
    await space.write('data.csv', data);
    await space.run('prepare-data', { overwrite: 'true' });
    const { outcome } = await space.run('train', { algorithm, params });
    const folder = String(outcome.outputs.path);
    const manifest = await verifyPackage(folder, modelManifestSchema);
    assert.equal(manifest.positive, 'strange');
    const metrics = JSON.parse(String(outcome.outputs.metrics)) as Record<string, number | null>;
    assert.ok((metrics.roc_auc as number) > 0.9, `${algorithm}: ${metrics.roc_auc}`);
    assert.equal(metrics.reconstruction_error === null, /forest|mixture/.test(algorithm));
    const model = await openModel({ folder, manifest });
    const written = await readPredictions(`${folder}/predictions.parquet`, {
      task: 'anomaly',
      positive: 'strange',
    });
    assert.ok(written.task === 'anomaly');
    const again = model.predict(await readSplitFile(space, 'blobs-dataset', 'test'));
    assert.deepEqual([...again], [...written.score]);
    const id = outcome.outputs['model-id'];
    assert.equal((await space.run('train', { algorithm, params })).outcome.outputs['model-id'], id);
    // On so few rows equal models say nothing of how sure that is.
    const gate = await space.run('validate-gate', { baseline: 'none' });
    assert.equal(gate.outcome.outputs.verdict, 'pass', JSON.stringify(gate.outcome.result));
    if (algorithm === 'isolation-forest') await space.run('deploy');
  }
});

test('what does not fit is said', async (t) => {
  const space = await workspace(t, { 'mlops.yml': clustering, 'data.csv': blobsCsv(60, 4) });
  await space.run('prepare-data');
  await assert.rejects(space.run('train', { algorithm: 'mlp' }), /learns without a target/);
  await assert.rejects(space.run('train', { algorithm: 'kmean' }), /no algorithm/);
  await assert.rejects(space.run('train', { algorithm: 'pca' }), /cannot do clustering/);
  await assert.rejects(space.run('train', { params: '{ k: 1000 }' }), /1000 clusters/);
  const rules = '{ metrics: { accuracy: { min: 0.5 } } }';
  await space.run('train');
  await assert.rejects(space.run('validate-gate', { rules }), /no metric "accuracy" for clustering/);
});
