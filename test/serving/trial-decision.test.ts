import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import type { TrialCounts } from '../../shared/src/serving/trial.ts';
import { judgeTrial, lookAt, type TrialRules } from '../../shared/src/serving/trial-decision.ts';

const rules: TrialRules = { requests: 1000, maxErrorRate: 0.01, maxDisagreement: 0.1, error: 0.05 };
const seen = (requests: number, failed: number, disagreements: number): TrialCounts => ({
  requests,
  onlyTrialFailed: failed,
  onlyCurrentFailed: 0,
  compared: requests - failed,
  disagreements,
});

test('a trial is promoted, put back, goes on, or ends without an answer', () => {
  assert.equal(judgeTrial(seen(1000, 0, 50), rules).verdict, 'promote');
  assert.equal(judgeTrial(seen(200, 40, 0), rules).verdict, 'revert');
  assert.equal(judgeTrial(seen(400, 0, 120), rules).verdict, 'revert');
  assert.equal(judgeTrial(seen(200, 1, 20), rules).verdict, 'continue');
  assert.equal(judgeTrial(seen(1000, 8, 100), rules).verdict, 'inconclusive');
  assert.equal(judgeTrial(seen(200, 200, 0), rules).verdict, 'revert');
  assert.deepEqual(
    [0, 199, 200, 999, 1000, 5000].map((requests) => lookAt(requests, rules)),
    [0, 0, 1, 4, 5, 5],
  );
});

test('wrong decisions are as rare as stated, over all looks', () => {
  const random = new Random(5);
  const trials = 600;
  const run = (failing: number, differing: number): string => {
    let failed = 0;
    let disagreements = 0;
    for (let requests = 1; ; requests++) {
      if (random.uniform() < failing) failed++;
      else if (random.uniform() < differing) disagreements++;
      if (requests % (rules.requests / 5) !== 0) continue;
      const { verdict } = judgeTrial(seen(requests, failed, disagreements), rules);
      if (verdict !== 'continue') return verdict;
    }
  };
  const share = (verdict: string, failing: number, differing: number): number => {
    let found = 0;
    for (let i = 0; i < trials; i++) if (run(failing, differing) === verdict) found++;
    return found / trials;
  };
  // At the limits, where errors are the most frequent; 0.05 and three standard errors.
  const most = rules.error + 3 * Math.sqrt((rules.error * (1 - rules.error)) / trials);
  assert.ok(share('revert', 0.01, 0.1) <= most);
  assert.ok(share('promote', 0.0101, 0) <= most);
  assert.ok(share('promote', 0, 0.1001) <= most);
  assert.ok(share('promote', 0, 0.02) > 0.9, 'a good one is promoted');
  assert.ok(share('revert', 0.1, 0) > 0.99, 'a bad one is put back');
});
