import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type SweepConfig, sweepSchema } from '../../shared/src/config/sweep-schema.ts';
import { parameterImportance } from '../../shared/src/sweep/importance.ts';
import { planSweep, type SweepPlan } from '../../shared/src/sweep/plan.ts';
import { bracketsOf } from '../../shared/src/sweep/shards.ts';

function plan(sweep: unknown, more: { algorithm?: string; seed?: number } = {}): Promise<SweepPlan> {
  return planSweep({
    sweep: sweepSchema.parse(sweep) as SweepConfig,
    task: 'regression',
    algorithm: 'gradient-boosted-trees',
    params: { trees: 90 },
    seed: 1,
    identity: null,
    ...more,
  });
}

describe('the trials of a sweep', () => {
  test('numbers are drawn evenly on their scale, within their ends, with few digits', async () => {
    const { trials } = await plan({
      trials: 3000,
      space: {
        'learning-rate': { type: 'float', min: 0.001, max: 1, log: true },
        l2: { type: 'float', min: 2, max: 4 },
        'max-leaves': { type: 'int', min: 2, max: 5 },
        'min-samples-leaf': { type: 'int', min: 1, max: 100, log: true },
      },
    });
    const column = (name: string) => trials.map(({ values }) => values[name] as number);
    const share = (name: string, below: number) =>
      column(name).filter((value) => value < below).length / 3000;
    for (const [name, below, expected] of [
      ['learning-rate', 0.01, 1 / 3],
      ['learning-rate', 0.1, 2 / 3],
      ['l2', 2.5, 1 / 4],
      ['max-leaves', 3, 1 / 4],
      ['max-leaves', 5, 3 / 4],
      ['min-samples-leaf', 10, Math.log(9.5 / 0.5) / Math.log(100.5 / 0.5)],
    ] as const) {
      // Four standard errors of a share of 3,000.
      assert.ok(
        Math.abs(share(name, below) - expected) < 4 * Math.sqrt(0.25 / 3000),
        `${name} below ${below}`,
      );
    }
    assert.ok(column('learning-rate').every((value) => value >= 0.001 && value <= 1));
    assert.ok(column('l2').every((value) => String(value).length <= 5));
    assert.deepEqual([...new Set(column('max-leaves'))].sort(), [2, 3, 4, 5]);
    assert.ok(
      column('min-samples-leaf').every((value) => Number.isInteger(value) && value >= 1 && value <= 100),
    );
  });

  test('follow from the seed; more trials leave the first ones as they are; none is there twice', async () => {
    const space = { 'max-leaves': { type: 'int', min: 2, max: 40 }, 'feature-fraction': [0.5, 1] };
    const few = await plan({ trials: 10, space });
    const many = await plan({ trials: 60, space });
    assert.deepEqual(many.trials.slice(0, 10), few.trials);
    assert.deepEqual(await plan({ trials: 10, space }), few);
    assert.notDeepEqual((await plan({ trials: 10, space }, { seed: 2 })).trials, few.trials);
    assert.equal(new Set(many.trials.map(({ values }) => JSON.stringify(values))).size, 60);
    const all = await plan({ trials: 100, space: { 'max-leaves': [2, 4], 'feature-fraction': [0.5, 1] } });
    assert.equal(all.trials.length, 4);
  });

  test('of asha are compared after shares of their own rounds, in brackets that shards share out', async () => {
    const space = { l2: { type: 'float', min: 0, max: 9 } };
    const found = await plan({ method: 'asha', trials: 20, space });
    assert.deepEqual(found.sizes, [9, 3, 1]);
    assert.deepEqual(found.trials[0].pauses, [10, 30, 90]);
    assert.deepEqual(
      found.brackets.map(({ length }) => length),
      [9, 9, 2],
    );
    const shards = [1, 2].map((index) => bracketsOf(found, { index, count: 2 }));
    assert.deepEqual(
      shards
        .flat()
        .flat()
        .sort((a, b) => a - b),
      found.trials.map(({ number }) => number),
    );
  });
});

describe('the importance of parameters', () => {
  const space = {
    'learning-rate': { type: 'float', min: 0.001, max: 1, log: true },
    l2: { type: 'float', min: 0, max: 10 },
    'feature-fraction': [0.5, 0.6, 0.7],
    'max-depth': [null, 3, 5],
  };
  const never = new AbortController().signal;

  test('is large for what the loss follows from, and about nothing for the rest', async () => {
    const found = await plan({ trials: 80, space });
    const results = found.trials.map(({ number, values }) => {
      const rate = Math.log10(values['learning-rate'] as number);
      const loss = (rate + 1.5) ** 2 + (values['max-depth'] === null ? 0.8 : 0);
      return { trial: number, rung: 0, loss, reason: null };
    });
    const { explained, drops, reason } = await parameterImportance(found, results, 1, never);
    assert.equal(reason, null);
    assert.ok(explained! > 0.8 && explained! < 1, String(explained));
    assert.ok(drops['learning-rate'] > drops['max-depth'], JSON.stringify(drops));
    assert.ok(drops['max-depth'] > 0.05, JSON.stringify(drops));
    for (const name of ['l2', 'feature-fraction'])
      assert.ok(Math.abs(drops[name]) < 0.03, JSON.stringify(drops));
  });

  test('is not told where there is nothing to tell it by', async () => {
    const found = await plan({ trials: 60, space });
    const losses = (loss: (i: number) => number, count = 60) =>
      found.trials
        .slice(0, count)
        .map(({ number }, i) => ({ trial: number, rung: 0, loss: loss(i), reason: null }));
    const told = async (results: ReturnType<typeof losses>) =>
      (await parameterImportance(found, results, 1, never)).reason;
    assert.match(String(await told(losses((i) => i, 10))), /takes 15 trials/);
    assert.match(String(await told(losses(() => 3))), /the same loss/);
    assert.match(String(await told(losses((i) => (i * 7919) % 61))), /do not follow/);
  });
});
