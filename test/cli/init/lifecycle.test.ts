import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stages } from '../../../actions/stages.ts';
import { runLifecycle } from '../../../shared/src/cli/lifecycle.ts';
import { type Workspace, workspace } from '../../support/workspace.ts';
import { init, placeOf } from './initialised.ts';
import { lookAlikes } from './look-alikes.ts';

describe('what init writes runs through, without an edit', () => {
  const steps = ['prepare-data', 'train', 'validate-gate', 'deploy'];
  const lifecycle = async (space: Workspace) => {
    const ran = await runLifecycle(stages, {}, placeOf(space), () => undefined);
    assert.deepEqual(
      ran.map(({ stage, run }) => [stage, run.outcome.failure]),
      steps.map((stage) => [stage, undefined]),
    );
    return ran.map(({ run }) => run.outcome.outputs);
  };

  for (const [file, content] of Object.entries(lookAlikes)) {
    test(file, async (t) => {
      const space = await workspace(t, { [file]: content() });
      await init(space);
      await lifecycle(space);
      if (file !== 'masses.csv') return;
      // The same model once more is now compared with production.
      const [, , judged] = await lifecycle(space);
      assert.equal(judged.verdict, 'pass');
      assert.notEqual(judged['baseline-metrics'], '');
    });
  }

  test('as processes, with a folder for production to be watched', async (t) => {
    const space = await workspace(t, {
      'data/shells.csv': lookAlikes['shells.csv'](),
      'data/production/today.csv': lookAlikes['shells.csv'](),
    });
    const options = ['--monitor', 'data/production/*.csv', '--deploy', 'directory'];
    const made = await space.mlops('init', ...options);
    assert.deepEqual([made.code, made.stderr], [0, '']);
    assert.match(
      made.stdout,
      /Written: mlops\.yml, \.github\/workflows\/model\.yml, \.github\/workflows\/publish-report\.yml\./,
    );
    assert.match(await space.read('.github/workflows/model.yml'), /schedule/);
    const ran = await space.mlops('lifecycle');
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stdout, /No drift found/);
  });
});
