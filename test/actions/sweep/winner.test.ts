import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelManifestSchema, verifyPackage } from '../../../shared/src/registry/manifest.ts';
import { ashaSweep, findingsOf, preparedSweep, randomSweep, sweepConfig } from '../../support/sweeps.ts';

describe('a sweep', () => {
  for (const [method, config] of Object.entries({ random: randomSweep, asha: ashaSweep })) {
    test(`${method}: packages what a plain training with the winner's parameters gives, on any number of threads`, async (t) => {
      const space = await preparedSweep(t, config);
      const { outcome } = await space.run('train', { threads: '2' });
      const found = await findingsOf(space);
      const winner = found.trials.find(({ trial }) => trial === found.winner);
      assert.ok(winner);
      assert.equal(found.complete, true);
      const full = found.trials.filter(({ comparisons }) => comparisons === winner.comparisons);
      assert.equal(winner.validationLoss, Math.min(...full.map(({ validationLoss }) => validationLoss!)));

      const manifest = await verifyPackage(String(outcome.outputs.path), modelManifestSchema);
      for (const [name, value] of Object.entries(winner.values)) {
        assert.equal(manifest.learner.params[name], value);
      }
      await space.write('mlops.yml', sweepConfig('').replace(/ {2}sweep:\n/, ''));
      const params = JSON.stringify(winner.values);
      const plain = await space.run('train', { artifact: 'plain', params });
      assert.equal(plain.outcome.outputs['model-id'], manifest.id);
      assert.equal(plain.outcome.outputs.metrics, outcome.outputs.metrics);

      await space.write('mlops.yml', config);
      await space.run('train', { artifact: 'alone', threads: '1' });
      assert.deepEqual(await findingsOf(space, 'alone'), found);
    });
  }
});
