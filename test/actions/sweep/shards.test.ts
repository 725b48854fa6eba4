import assert from 'node:assert/strict';
import { mkdir, rm } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { sweepManifestSchema, verifyPackage } from '../../../shared/src/registry/manifest.ts';
import { readSweepResults, writeSweepPackage } from '../../../shared/src/registry/sweep-package.ts';
import type { TrialResult } from '../../../shared/src/sweep/results.ts';
import { ashaSweep, findingsOf, preparedSweep, randomSweep } from '../../support/sweeps.ts';

describe('a sweep over jobs', () => {
  for (const [method, config] of Object.entries({ random: randomSweep, asha: ashaSweep })) {
    test(`${method}: three shards find the winner that one process finds`, async (t) => {
      const space = await preparedSweep(t, config);
      const whole = await space.run('train', { artifact: 'whole' });
      for (const shard of ['1/3', '2/3', '3/3']) {
        const { outcome } = await space.run('train', { shard });
        assert.equal(outcome.outputs.artifact, `fruit-sweep-${shard.replace('/', '-of-')}`);
        assert.equal(outcome.outputs['model-id'], undefined);
        assert.match(await space.read('.mlops/reports/train/summary.md'), /Validation loss/);
      }
      const merged = await space.run('train', { merge: 'fruit-sweep-*' });
      assert.equal(merged.outcome.outputs['model-id'], whole.outcome.outputs['model-id']);
      assert.deepEqual(await findingsOf(space), await findingsOf(space, 'whole'));
      const folders = await space.run('train', { merge: '.mlops/sweeps/fruit-sweep-*', artifact: 'folders' });
      assert.equal(folders.outcome.outputs['model-id'], whole.outcome.outputs['model-id']);
    });
  }

  test('shards that are missing, altered, or of another sweep are named', async (t) => {
    const space = await preparedSweep(t, randomSweep);
    for (const shard of ['1/4', '3/4']) await space.run('train', { shard });
    await assert.rejects(space.run('train', { merge: 'fruit-sweep-*' }), (error: ConfigurationError) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, /Of 4 shards 2 are missing: 2\/4, 4\/4/);
      return true;
    });
    await assert.rejects(space.run('train', { merge: 'fruit-sweeps-*' }), /is called "fruit-sweeps-\*"/);
    await assert.rejects(space.run('train', { merge: 'fruit-dataset' }), /not the manifest that is needed/);
    await assert.rejects(space.run('train', { merge: 'fruit-sweep-*', seed: '7' }), /is of another sweep/);
    await assert.rejects(
      space.run('train', { merge: 'fruit-sweep-*', sweep: '{ trials: 7 }' }),
      /is of another sweep/,
    );
    await space.run('train', { shard: '1/4', artifact: 'fruit-sweep-again' });
    await assert.rejects(space.run('train', { merge: 'fruit-sweep-*' }), /are both shard 1\/4/);
    const file = '.mlops/sweeps/fruit-sweep-1-of-4/trials.json';
    await space.write(file, (await space.read(file)).replace('"rung": 0', '"rung": 1'));
    await assert.rejects(space.run('train', { merge: '.mlops/sweeps/fruit-sweep-1-of-4' }), /is damaged/);
  });

  test('what a shard cannot know, or its plan cannot give, is refused although its digests are right', async (t) => {
    const space = await preparedSweep(t, ashaSweep);
    await space.run('train', { shard: '1/3' });
    const folder = space.path('.mlops', 'sweeps', 'fruit-sweep-1-of-3');
    const manifest = await verifyPackage(folder, sweepManifestSchema);
    const results = await readSweepResults(folder, 'test');
    const forge = async (forged: readonly unknown[]): Promise<void> => {
      await rm(space.path('forged'), { recursive: true, force: true });
      await mkdir(space.path('forged'));
      await writeSweepPackage(space.path('forged'), manifest, forged as TrialResult[]);
    };
    const merge = () => space.run('train', { merge: 'forged' });
    for (const [forged, message] of [
      [[...results, { trial: 12, rung: 0, loss: 0.001, reason: null }], /trial 12 is not one of its trials/],
      [[...results, results[0]], /is there twice/],
      [results.slice(1), /lacks results|was not among the best/],
      [
        [...results, { trial: loserOf(results), rung: 2, loss: 0.001, reason: null }],
        /was not among the best/,
      ],
      [[{ ...results[0], params: { trees: 1e9 } }, ...results.slice(1)], /Unrecognized key/],
      [[{ ...results[0], loss: 'none' }, ...results.slice(1)], /cannot be read/],
    ] as const) {
      await forge(forged);
      await assert.rejects(merge(), message);
    }
    await forge(results);
    await assert.rejects(merge(), /Of 3 shards 2 are missing/);
  });

  test('there are not more shards than there is to share out, and a shard belongs to a sweep', async (t) => {
    const space = await preparedSweep(t, ashaSweep);
    await assert.rejects(
      space.run('train', { shard: '1/4' }),
      /3 brackets of 4 trials, which is too few for 4/,
    );
    await assert.rejects(space.run('train', { shard: '3/2' }), /"shard" is "3\/2"/);
    await assert.rejects(space.run('train', { shard: '1/2', merge: 'x' }), /Both "shard" and "merge"/);
    await space.write('mlops.yml', 'name: fruit\ndata: { source: data.csv, target: kind }\n');
    await assert.rejects(space.run('train', { shard: '1/2' }), /"shard" is about a sweep, and there is none/);
  });
});

/** A trial that did not train on after the first comparison. */
function loserOf(results: readonly TrialResult[]): number {
  const later = new Set(results.filter(({ rung }) => rung > 0).map(({ trial }) => trial));
  return results.find(({ trial }) => !later.has(trial))!.trial;
}
