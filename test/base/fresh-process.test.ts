import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { runInFreshProcess } from '../../shared/src/base/fresh-process.ts';
import { smokeTestAfresh } from '../../shared/src/deploy/smoke-job.ts';
import { trainPackage } from '../deploy/trained-package.ts';
import { temporaryFolder } from '../registry/sample-packages.ts';

const quiet = { environment: {}, signal: new AbortController().signal, timeLimit: 60_000 };

test('a process of its own answers, and what it throws keeps its kind', async (t) => {
  const folder = join(await temporaryFolder(t), 'model');
  const manifest = await trainPackage(folder, { seed: 1 });
  const ask = (rows: number) =>
    smokeTestAfresh({ folder, manifest, rows, maxLatencyMs: 1_000 }, {}, quiet.signal).then(
      ({ smoke }) => smoke,
    );
  const answer = await ask(20);
  assert.deepEqual([answer.rows, answer.problem], [20, null]);
  assert.ok(answer.medianLatencyMs !== null && answer.medianLatencyMs > 0);

  const files = manifest.files.filter(({ path }) => path !== 'predictions.parquet');
  await assert.rejects(
    runInFreshProcess('smoke-test', { folder, manifest: { ...manifest, files }, rows: 5 }, quiet),
    (error) => error instanceof ConfigurationError && error.location.key === 'deploy.smoke.rows',
  );
  await writeFile(join(folder, 'model', 'trees.json'), '{');
  await assert.rejects(ask(20), InfrastructureError);
});

test('a process that gives no answer is an infrastructure error that says how it ended', async () => {
  await assert.rejects(runInFreshProcess('no-such-job', null, quiet), (error) => {
    assert.ok(error instanceof InfrastructureError);
    assert.match(error.message, /"no-such-job" ended with code 1\. .*TypeError/s);
    return true;
  });
  await assert.rejects(
    runInFreshProcess('smoke-test', {}, { ...quiet, timeLimit: 1 }),
    /gave no answer for 0\.001 s/,
  );
});

test('a cancelled job takes its process with it', async () => {
  const abort = new AbortController();
  const work = runInFreshProcess('smoke-test', {}, { ...quiet, signal: abort.signal });
  setTimeout(() => abort.abort(new Error('cancelled')), 5);
  await assert.rejects(work, /cancelled/);
});
