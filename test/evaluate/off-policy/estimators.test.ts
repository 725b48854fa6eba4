import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  doublyRobust,
  inversePropensity,
  type LoggedDecisions,
  selfNormalised,
} from '../../../shared/src/evaluate/off-policy/estimators.ts';
import { crossFitRewards } from '../../bench/cross-fit-rewards.ts';
import { simulateLog } from '../../bench/simulated-logs.ts';

/** Four decisions between two actions; the policy always takes the second. */
const small: LoggedDecisions = {
  rows: 4,
  actions: 2,
  action: Int32Array.of(1, 0, 1, 1),
  reward: Float64Array.of(1, 5, 3, 2),
  propensity: Float64Array.of(0.5, 0.5, 0.25, 0.8),
  policy: Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1),
};

function close(actual: number, expected: number, tolerance = 1e-12): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}

describe('what another policy would have earned', () => {
  test('by hand: weights 2, 0, 4 and 1.25', () => {
    close(inversePropensity(small).value, (2 * 1 + 4 * 3 + 1.25 * 2) / 4);
    close(selfNormalised(small).value, (2 * 1 + 4 * 3 + 1.25 * 2) / 7.25);
    const expected = Float64Array.of(0, 2, 0, 2, 0, 2, 0, 2);
    close(doublyRobust(small, expected).value, 2 + (2 * -1 + 4 * 1 + 1.25 * 0) / 4);
  });

  test('a policy that is the logging one earns what was earned', () => {
    const policy = new Float64Array(8);
    for (let row = 0; row < 4; row++) policy[row * 2 + small.action[row]] = small.propensity[row];
    for (const estimate of [inversePropensity, selfNormalised]) {
      close(estimate({ ...small, policy }).value, 11 / 4);
    }
  });

  test('a constant added to all rewards moves snips and doubly robust by it', () => {
    const log = simulateLog(500, 3);
    const moved = { ...log, reward: log.reward.map((reward) => reward + 10) };
    close(selfNormalised(moved).value - selfNormalised(log).value, 10, 1e-9);
    const difference =
      doublyRobust(moved, crossFitRewards(moved)).value - doublyRobust(log, crossFitRewards(log)).value;
    close(difference, 10, 1e-6);
  });

  test('a model that is exact leaves no error', () => {
    const log = simulateLog(300, 4);
    const reward = Float64Array.from(log.action, (action, row) => log.truth[row * log.actions + action]);
    close(doublyRobust({ ...log, reward }, log.truth).value, log.meanValue);
  });

  test('no reward has a part in what is expected of its own row', () => {
    const log = simulateLog(200, 5);
    const before = crossFitRewards(log);
    const reward = log.reward.slice();
    reward[7] += 1000;
    const after = crossFitRewards({ ...log, reward });
    assert.deepEqual(after.subarray(7 * 4, 8 * 4), before.subarray(7 * 4, 8 * 4));
    assert.notDeepEqual(after, before);
  });

  test('the model finds linear rewards', () => {
    const log = simulateLog(2000, 6);
    const reward = Float64Array.from(
      log.action,
      (action, row) => action + log.context[row * 5] - 2 * log.context[row * 5 + 1],
    );
    const expected = crossFitRewards({ ...log, reward });
    for (let row = 0; row < 20; row++) {
      const slope = log.context[row * 5] - 2 * log.context[row * 5 + 1];
      for (let k = 0; k < 4; k++) close(expected[row * 4 + k], k + slope, 0.1);
    }
  });

  test('of 400 logs the intervals hold the truth about 95 times in 100', () => {
    const truth = simulateLog(400_000, 999).meanValue;
    let covered = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const log = simulateLog(400, seed);
      const { lower, upper } = doublyRobust(log, crossFitRewards(log));
      if (lower <= truth && truth <= upper) covered++;
    }
    assert.ok(covered >= 366 && covered <= 394, `${covered} of 400`);
  });
});
