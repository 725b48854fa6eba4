import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { workspace } from '../support/workspace.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'scikit-learn');
/** MLOPS_TEST_PYTHON names a Python that has the packages; else what .ci/install-workflow-tools.sh installed. */
const python = process.env.MLOPS_TEST_PYTHON || 'python3';
const installed = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'mlops-test-tools',
  'scikit-learn',
);
const environment: Record<string, string> = {
  PATH: process.env.PATH ?? '',
  HOME: homedir(),
  ...(process.env.MLOPS_TEST_PYTHON ? {} : { PYTHONPATH: installed }),
};
const there =
  spawnSync(python, ['-c', 'import joblib, pandas, pyarrow, sklearn'], { env: environment, stdio: 'ignore' })
    .status === 0;
const skip = there
  ? false
  : `${python} has no scikit-learn, pandas and pyarrow: run .ci/install-workflow-tools.sh or set MLOPS_TEST_PYTHON`;

test('examples/scikit-learn trains, passes its gate, is deployed and watched', { skip }, async (t) => {
  const space = await workspace(t, {}, environment);
  await cp(example, space.folder, { recursive: true });
  await space.run('prepare-data');
  const trained = await space.run('train', { command: JSON.stringify([python, 'train.py']) });
  const { outputs, result } = trained.outcome;
  assert.ok(Number(outputs.score) > 0.98, outputs.score);
  const { manifest, programMetrics } = result as {
    manifest: { engine: { versions: Record<string, string> }; files: { path: string }[] };
    programMetrics: Record<string, number>;
  };
  assert.match(manifest.engine.versions['scikit-learn'], /^\d/);
  assert.ok(programMetrics.validation_accuracy > 0.8);
  assert.ok(manifest.files.some(({ path }) => path === 'model/model.joblib'));
  assert.ok(space.log.some((line) => line.startsWith('accuracy on ')));
  const judged = await space.run('validate-gate');
  assert.equal(judged.outcome.outputs.verdict, 'pass', judged.outcome.report.headline);
  await space.run('deploy');
  assert.equal((await space.run('drift-check')).outcome.outputs.drifted, 'false');
  // A second training is compared with what is live, by the packaged predictions of both.
  const second = {
    command: JSON.stringify([python, 'train.py']),
    params: '{ penalty-strength: 2 }',
    overwrite: 'true',
  };
  await space.run('train', second);
  const compared = await space.run('validate-gate');
  assert.equal(compared.outcome.outputs.verdict, 'pass', compared.outcome.report.headline);
  assert.notEqual(compared.outcome.outputs['baseline-metrics'], '');
});
