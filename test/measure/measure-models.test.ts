import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numericColumn, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { measureModels } from '../../shared/src/measure/measure-models.ts';
import { sampleRows, singleRows } from '../../shared/src/measure/single-rows.ts';
import type { ModelManifest } from '../../shared/src/registry/manifest.ts';

const table = tableOf([
  numericColumn('x', 'number', [0, 1, 2, 3, 4, 5]),
  textColumn('colour', ['red', null, 'green', 'blue', 'red', 'green']),
]);

test('rows are spread over the table and bring only their own texts', () => {
  const some = sampleRows(table, 3);
  assert.deepEqual(some.columns.get('x'), numericColumn('x', 'number', [0, 2, 4]));
  assert.deepEqual(some.columns.get('colour'), textColumn('colour', ['red', 'green', 'red']));
  assert.deepEqual(
    singleRows(sampleRows(table, 10))[1],
    tableOf([numericColumn('x', 'number', [1]), textColumn('colour', [null])]),
  );
});

test('a model that cannot be loaded has no latency and no memory, and the reason is told', async () => {
  const manifest = { learner: { name: 'kmeans' }, files: [{ path: 'model/a', size: 7 }] };
  const candidate = { folder: '/nowhere', manifest: manifest as unknown as ModelManifest };
  const found = await measureModels(
    new Set(['model_size_bytes', 'latency_p50_ms', 'memory_mb']),
    { candidate, baseline: null },
    table,
    new AbortController().signal,
  );
  assert.equal(found.baseline, null);
  assert.deepEqual(found.candidate.model_size_bytes, { value: 7 });
  for (const name of ['latency_p50_ms', 'memory_mb']) {
    assert.equal(found.candidate[name].value, null);
    assert.match(found.candidate[name].reason!, /could not be measured\. .*features\.json/);
  }
  assert.ok(!('latency_p99_ms' in found.candidate));
});

test('a run that is called off ends the measurement', async () => {
  const manifest = { learner: { name: 'kmeans' }, files: [] } as unknown as ModelManifest;
  const candidate = { folder: '/nowhere', manifest };
  const measured = measureModels(
    new Set(['memory_mb']),
    { candidate, baseline: null },
    table,
    AbortSignal.abort(),
  );
  await assert.rejects(measured, (error: Error) => error.name === 'AbortError');
});
