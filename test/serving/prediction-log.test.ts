import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readParquet } from '../../shared/src/data/parquet.ts';
import { cellText } from '../../shared/src/data/table.ts';
import { trainPackage } from '../deploy/trained-package.ts';
import { temporaryFolder } from '../registry/sample-packages.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { workspace } from '../support/workspace.ts';
import { serve } from './serving.ts';

test('sampled answers become rows of Parquet files, with what was said, when and by which version', async (t) => {
  const root = await temporaryFolder(t);
  const folder = join(root, 'package');
  await trainPackage(folder, { seed: 1 });
  const server = await serve(t, folder, {
    predictionLog: { folder: join(root, 'log'), share: 1, intervalMilliseconds: 60_000 },
  });
  const rows = [
    { length: 0.5, colour: 'red' },
    { length: -2, colour: null },
    { length: 1, colour: 'ultraviolet' },
  ];
  const { body } = await server.predict({ instances: rows }, { 'x-request-id': 'call-7' });
  await server.predict({ instances: [{ length: 'x', colour: null }] });
  assert.match(
    String((await server.get('/metrics')).body),
    /^mlops_logged_rows_total\{model="flowers"\} 3$/m,
  );
  await server.stop(0);
  const files = await readdir(join(root, 'log'));
  assert.equal(files.length, 1);
  const table = await readParquet(join(root, 'log', files[0]));
  const cells = (name: string) => {
    const column = table.columns.get(name);
    assert.ok(column, name);
    return Array.from({ length: 3 }, (_, row) => cellText(column, row));
  };
  assert.deepEqual(cells('length'), ['0.5', '-2', '1']);
  assert.deepEqual(cells('colour'), ['red', null, 'ultraviolet']);
  type Prediction = { prediction: string; probabilities: number[] };
  assert.deepEqual(
    cells('prediction'),
    body.predictions.map(({ prediction }: Prediction) => prediction),
  );
  assert.deepEqual(
    cells('p_rose'),
    body.predictions.map(({ probabilities }: Prediction) => String(probabilities[1])),
  );
  assert.deepEqual(cells('model_version'), ['1', '1', '1']);
  assert.deepEqual(cells('request_id'), ['call-7', 'call-7', 'call-7']);
  assert.ok(Math.abs(Date.parse(String(cells('time')[0])) - Date.now()) < 60_000);
});

test('drift-check reads the log as current data', async (t) => {
  const place = await workspace(t, {
    'mlops.yml': fruitConfig('monitor: { current: log/*.parquet, reference: fruit-model }\n'),
    'data.csv': fruitCsv(fruit(300)),
  });
  await place.run('prepare-data');
  const trained = await place.run('train');
  const server = await serve(t, String(trained.outcome.outputs.path), {
    name: 'fruit',
    predictionLog: { folder: place.path('log'), share: 1, intervalMilliseconds: 60_000 },
  });
  const instances = fruit(300, 9).map(({ kind, ...row }) => ({ ...row, weight: row.weight + 60 }));
  for (let i = 0; i < 300; i += 50) {
    const { status, body } = await server.predict({ instances: instances.slice(i, i + 50) });
    assert.equal(status, 200, JSON.stringify(body));
  }
  await server.stop(0);
  const { outcome } = await place.run('drift-check');
  assert.equal(outcome.outputs.drifted, 'true');
  assert.match(String(outcome.outputs['drifted-features']), /weight/);
});
