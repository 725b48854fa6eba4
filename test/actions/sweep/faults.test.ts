import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { fruit, fruitCsv } from '../../support/fruit.ts';
import { findingsOf, preparedSweep, randomSweep, sweepConfig } from '../../support/sweeps.ts';
import { type Workspace, workspace } from '../../support/workspace.ts';

describe('trials that fail', () => {
  test('one is in the table with its reason, and the others go on', async (t) => {
    const config = sweepConfig(
      '    space: { learning-rate: [0.001, 1.0e+37] }\n',
      '  algorithm: mlp\n',
    ).replace(/params: .*/, 'params: { epochs: 3, batch-size: 64 }');
    const space = await preparedSweep(t, config);
    await space.run('train');
    const { trials, winner } = await findingsOf(space);
    assert.equal(trials.length, 2, 'a choice of two is tried twice');
    assert.equal(trials[0].trial, winner);
    assert.equal(trials[0].values['learning-rate'], 0.001);
    assert.match(String(trials[1].reason), /no longer a number/);
    assert.match(await space.read('.mlops/reports/train/summary.md'), /no longer a number/);
  });

  test('all of them are an error that names the reasons', async (t) => {
    const config = sweepConfig(
      '    space: { learning-rate: [1.0e+36, 1.0e+37] }\n',
      '  algorithm: mlp\n',
    ).replace(/params: .*/, 'params: { epochs: 3, batch-size: 64 }');
    const space = await preparedSweep(t, config);
    await assert.rejects(space.run('train'), (error: ConfigurationError) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, /All 2 trials of the sweep failed:\n- trial \d: .*no longer a number/);
      assert.equal(error.location.key, 'train.sweep');
      return true;
    });
  });
});

describe('a space that cannot be', () => {
  const cases: [name: string, sweep: string, key: string, message: RegExp, hint: RegExp][] = [
    [
      'an unknown parameter',
      '{ space: { learning-rat: [0.1, 0.2] } }',
      'train.sweep.space.learning-rat',
      /has no parameter "learning-rat"/,
      /"learning-rate"/,
    ],
    [
      'a value that the parameter does not take',
      '{ space: { learning-rate: { type: float, min: 0.1, max: 1.5 } } }',
      'train.sweep.space.learning-rate',
      /cannot be used/,
      /./,
    ],
    [
      'numbers where whole ones are needed',
      '{ space: { max-leaves: { type: float, min: 4, max: 32 } } }',
      'train.sweep.space.max-leaves',
      /expected int/,
      /./,
    ],
    [
      'an unknown type',
      '{ space: { l2: { type: flaot, min: 0, max: 1 } } }',
      'train.sweep.space.l2.type',
      /"flaot"/,
      /"float"/,
    ],
    [
      'a logarithm of zero',
      '{ space: { l2: { type: float, min: 0, max: 1, log: true } } }',
      'train.sweep.space.l2',
      /min above 0/,
      /./,
    ],
    [
      'ends the wrong way round',
      '{ space: { l2: { type: float, min: 2, max: 1 } } }',
      'train.sweep.space.l2',
      /must not be above/,
      /./,
    ],
    [
      'no end',
      '{ space: { l2: { type: float, min: 2 } } }',
      'train.sweep.space.l2',
      /needs "min" and "max"/,
      /./,
    ],
    ['nothing to vary', '{ space: {} }', 'train.sweep.space', /one parameter at the least/, /./],
    [
      'an unknown key',
      '{ space: { l2: [0, 1] }, trails: 7 }',
      'train.sweep.trails',
      /Unknown key "trails"/,
      /"trials"/,
    ],
    [
      'an unknown algorithm',
      '{ algorithms: { mpl: { dropout: [0, 0.1] } } }',
      'train.sweep.algorithms',
      /no algorithm "mpl"/,
      /"mlp"/,
    ],
    [
      'an algorithm that cannot pause',
      '{ method: asha, algorithms: { linear: { l2: [0, 0.1] } } }',
      'train.sweep.method',
      /cannot pause/,
      /random/,
    ],
  ];
  const config = 'name: fruit\ntask: classification\ndata: { source: data.csv, target: kind }\n';
  let space: Workspace;
  const cleanups: (() => Promise<void>)[] = [];
  before(async () => {
    space = await preparedSweep({ after: (work) => cleanups.push(work) }, config, 60);
  });
  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });
  for (const [name, sweep, key, message, hint] of cases) {
    test(`${name} is named`, async () => {
      await assert.rejects(space.run('train', { sweep }), (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError, String(error));
        assert.match(error.message, message);
        assert.equal(error.location.key, key);
        assert.match(error.hint ?? '', hint);
        return true;
      });
    });
  }

  test('the same is said of mlops.yml, with the line', async (t) => {
    const own = await workspace(t, {
      'data.csv': fruitCsv(fruit(60)),
      'mlops.yml': sweepConfig('    space:\n      l2: { type: int, min: 0.5, max: 3 }\n'),
    });
    await assert.rejects(own.run('prepare-data'), (error: ConfigurationError) => {
      assert.match(error.message, /whole numbers/);
      assert.equal(error.location.line, 8);
      return true;
    });
  });

  test('what has no parameters, or nothing to judge by, is refused', async () => {
    await space.write('mlops.yml', randomSweep);
    await assert.rejects(space.run('train', { command: 'python train.py' }), /here a command trains/);
    await assert.rejects(space.run('train', { algorithm: 'auto', params: '{}' }), /"auto" names none/);
    await space.write('mlops.yml', randomSweep.replace('task: classification', 'task: clustering'));
    await assert.rejects(space.run('train'), /says nothing for clustering/);
  });
});
