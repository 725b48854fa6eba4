import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import type { SweepPlan } from '../../shared/src/sweep/plan.ts';
import { inOrder, standings, type TrialResult, winnerOf } from '../../shared/src/sweep/results.ts';
import { Schedule, type Task } from '../../shared/src/sweep/schedule.ts';

function planOf(trials: number, sizes: readonly number[]): SweepPlan {
  const numbers = Array.from({ length: trials }, (_, i) => i + 1);
  return {
    trials: numbers.map((number) => ({
      number,
      algorithm: 'mlp',
      values: {},
      params: {},
      pauses: sizes.map((size) => Math.round(100 / size)),
    })),
    brackets: Array.from({ length: Math.ceil(trials / sizes[0]) }, (_, i) =>
      numbers.slice(i * sizes[0], (i + 1) * sizes[0]),
    ),
    sizes,
    digest: '',
  };
}

/** A loss for each trial and rung, some equal; one in ten fails. */
function resultOf({ trial, rung }: Task, seed: number): TrialResult {
  const random = new Random(1000 * seed + 10 * trial + rung);
  if (random.uniform() < 0.1) return { trial, rung, loss: null, reason: 'failed' };
  return { trial, rung, loss: Math.round(20 * random.uniform()) / 20, reason: null };
}

/** Works the schedule off with so many at a time, which end in a drawn order. */
function workOff(plan: SweepPlan, threads: number, seed: number, order: Random): TrialResult[] {
  const schedule = new Schedule(plan, plan.brackets, []);
  const running: Task[] = [];
  for (;;) {
    while (running.length < threads) {
      const task = schedule.take();
      if (task === null) break;
      running.push(task);
    }
    if (running.length === 0) return inOrder(schedule.results);
    const [done] = running.splice(order.integer(running.length), 1);
    schedule.record(resultOf(done, seed));
  }
}

describe('successive halving', () => {
  test('tries the same in whichever order the results arrive', () => {
    for (const [trials, sizes] of [
      [9, [9, 3, 1]],
      [20, [8, 4, 2, 1]],
      [7, [4, 2, 1]],
      [5, [1]],
    ] as const) {
      const plan = planOf(trials, sizes);
      for (let seed = 0; seed < 30; seed++) {
        const alone = workOff(plan, 1, seed, new Random(0));
        for (const threads of [2, 3, 50]) {
          assert.deepEqual(workOff(plan, threads, seed, new Random(seed + threads)), alone);
        }
      }
    }
  });

  test('is that of rungs that wait for all: the best third trains on', () => {
    const plan = planOf(9, [9, 3, 1]);
    const results = workOff(plan, 4, 3, new Random(1));
    for (const rung of [0, 1]) {
      const judged = results
        .filter((result) => result.rung === rung && result.loss !== null)
        .sort((a, b) => a.loss! - b.loss! || a.trial - b.trial);
      const expected = judged.slice(0, plan.sizes[rung + 1]).map(({ trial }) => trial);
      const next = results.filter((result) => result.rung === rung + 1).map(({ trial }) => trial);
      assert.deepEqual(
        next,
        expected.sort((a, b) => a - b),
      );
    }
    const [best] = standings(plan, results);
    assert.equal(winnerOf(plan, results), best.trial);
  });

  test('does not wait for the slowest: who is certain to be among the best goes on', () => {
    const plan = planOf(4, [4, 2, 1]);
    const schedule = new Schedule(plan, plan.brackets, []);
    for (let i = 0; i < 4; i++) schedule.take();
    schedule.record({ trial: 1, rung: 0, loss: 0.3, reason: null });
    schedule.record({ trial: 2, rung: 0, loss: 0.2, reason: null });
    assert.equal(schedule.take(), null, 'two are unknown, and there are two places');
    schedule.record({ trial: 3, rung: 0, loss: 0.4, reason: null });
    assert.deepEqual(schedule.take(), { trial: 2, rung: 1 });
    assert.equal(schedule.take(), null);
    assert.deepEqual(schedule.stopped(), []);
    schedule.record({ trial: 4, rung: 0, loss: null, reason: 'failed' });
    assert.deepEqual(schedule.take(), { trial: 1, rung: 1 });
    assert.deepEqual(schedule.stopped(), [3, 4]);
  });

  test('goes on after an interruption as it would have gone on', () => {
    const plan = planOf(9, [9, 3, 1]);
    const whole = workOff(plan, 2, 5, new Random(1));
    for (let known = 0; known < whole.length; known += 3) {
      const first = [...whole].sort((a, b) => a.rung - b.rung).slice(0, known);
      const schedule = new Schedule(plan, plan.brackets, first);
      for (let task = schedule.take(); task !== null; task = schedule.take())
        schedule.record(resultOf(task, 5));
      assert.deepEqual(inOrder(schedule.results), whole);
    }
  });

  test('a trial that failed late does not win, and of none there is no winner', () => {
    const plan = planOf(2, [2, 1]);
    const first: TrialResult[] = [
      { trial: 1, rung: 0, loss: 0.1, reason: null },
      { trial: 2, rung: 0, loss: 0.2, reason: null },
    ];
    assert.equal(winnerOf(plan, [...first, { trial: 1, rung: 1, loss: null, reason: 'x' }])?.number, 2);
    assert.equal(winnerOf(plan, []), null);
  });
});
