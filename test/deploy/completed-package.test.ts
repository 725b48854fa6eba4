import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { test } from 'node:test';
import { openPackage } from '../../shared/src/registry/downloads.ts';
import { modelManifestSchema } from '../../shared/src/registry/manifest.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { workspace } from '../support/workspace.ts';

const config = fruitConfig(`gate:
  metrics: { accuracy: { min: 0.5 } }
  slices: { by: [colour], metric: accuracy, max-gap: 0.9, min-rows: 10 }
deploy: { target: directory, directory: live }
card: { purpose: For sorting fruit. }
roles: { model-owner: { users: [octocat] } }
`);

test('what goes live tells in its card what the gate found, and is the same model', async (t) => {
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(600)) });
  for (const stage of ['prepare-data', 'train', 'validate-gate']) await space.run(stage);
  const trained = await openPackage(space.path('.mlops/models/fruit-model'), modelManifestSchema);
  assert.match(await space.read('.mlops/models/fruit-model/MODEL_CARD.md'), /No gate has judged it yet/);

  await space.run('deploy');
  const live = await openPackage(space.path('live/versions/v1.0.0'), modelManifestSchema);
  assert.equal(live.manifest.id, trained.manifest.id);
  const unchanged = (file: { path: string }) => !['MODEL_CARD.md', 'bom.json'].includes(file.path);
  assert.deepEqual(live.manifest.files.filter(unchanged), trained.manifest.files.filter(unchanged));
  const card = await space.read('live/versions/v1.0.0/MODEL_CARD.md');
  assert.match(card, /\| accuracy \| 0\.\d+ \| 0\.\d+ to [01]\.?\d* \(95 %\) \|/);
  assert.match(card, /\| colour \| yellow \| \d+ \| accuracy \|/);
  assert.match(card, /For sorting fruit\.\n/);
  assert.match(card, /\| model-owner \| octocat \|/);
  const bom = await space.readJson<{
    metadata: { component: { modelCard: { quantitativeAnalysis: { performanceMetrics: object[] } } } };
  }>('live/versions/v1.0.0/bom.json');
  const { performanceMetrics } = bom.metadata.component.modelCard.quantitativeAnalysis;
  assert.ok(performanceMetrics.some((metric) => 'slice' in metric && 'confidenceInterval' in metric));
  assert.deepEqual(
    (await space.files()).filter((path) => path.includes('.mlops/completed/')),
    [],
    'nothing of it is left behind',
  );

  await rm(space.path('live'), { recursive: true });
  await space.run('validate-gate');
  await space.run('deploy');
  assert.equal(
    await space.read('live/versions/v1.0.0/MODEL_CARD.md'),
    card,
    'the same findings, the same card',
  );
});
