import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { trainInProcess, wipeCheckpoints } from '../../support/kill-training.ts';
import { findingsOf, preparedSweep, sweepConfig, treesSpace } from '../../support/sweeps.ts';

describe('a sweep that is killed', () => {
  test('goes on with the trials that are done, from the disk and from the cache, to the same model', async (t) => {
    const config = sweepConfig(
      `    method: asha\n    trials: 8\n    rungs: 2\n    factor: 2\n${treesSpace}`,
    ).replace('trees: 27', 'trees: 120');
    const where = await preparedSweep(t, config);
    const parameters = ['--checkpoint', '20ms'];
    const whole = await trainInProcess(where.folder, parameters);
    assert.equal(whole?.resumed, false);
    const findings = await findingsOf(where);
    for (const wiped of [false, true]) {
      const saved = async (progress: number): Promise<boolean> => {
        if (progress < 0.4) return false;
        const files = await where.files().catch(() => []);
        const inCache = files.filter((path) => /cache\/[0-9a-f]+\/content\/.*\.state$/.test(path));
        return inCache.length > 3;
      };
      assert.equal(await trainInProcess(where.folder, parameters, saved), null);
      if (wiped) await wipeCheckpoints(where.folder);
      const second = await trainInProcess(where.folder, parameters);
      assert.equal(second?.resumed, true, second?.log);
      assert.match(second.log, /[1-9]\d* of 12 trainings of the sweep are done already/);
      assert.equal(second.modelId, whole.modelId);
      assert.deepEqual(await findingsOf(where), findings);
    }
  });
});
