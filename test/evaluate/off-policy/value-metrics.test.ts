import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numericColumn, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import { metricInterval } from '../../../shared/src/evaluate/intervals.ts';
import { makeDecisions } from '../../../shared/src/evaluate/make-decisions.ts';
import { computeMetrics, metricNames } from '../../../shared/src/evaluate/metrics.ts';
import {
  doublyRobust,
  inversePropensity,
  selfNormalised,
} from '../../../shared/src/evaluate/off-policy/estimators.ts';
import { summarisePolicy } from '../../../shared/src/evaluate/off-policy/summary.ts';
import { pairedDifference } from '../../../shared/src/evaluate/paired-difference.ts';
import type { DecisionPredictions } from '../../../shared/src/evaluate/predictions.ts';
import { judge } from '../../../shared/src/gate/judge.ts';
import { gateRulesSchema } from '../../../shared/src/gate/rules.ts';
import { simulateLog } from '../../bench/simulated-logs.ts';

const names = ['a', 'b', 'c', 'd'];

/** A simulated log, judged with the true rewards as what is expected. */
function simulated(
  rows: number,
  seed: number,
  changed: { policy?: Float64Array; propensity?: Float64Array; ids?: string[] } = {},
): DecisionPredictions {
  const log = simulateLog(rows, seed);
  return makeDecisions({
    policy: { names, values: changed.policy ?? log.policy },
    expected: { names, values: log.truth },
    action: textColumn(
      'action',
      Array.from(log.action, (k) => names[k]),
    ),
    reward: numericColumn('reward', 'number', log.reward),
    propensity: numericColumn('propensity', 'number', changed.propensity ?? log.propensity),
    ids: changed.ids ?? null,
    slices: { rows, columns: new Map() },
  });
}

/** The policy that always takes the same action. */
const constant = (rows: number, k: number) =>
  Float64Array.from({ length: rows * 4 }, (_, at) => Number(at % 4 === k));

/** The first model's verdict by one rule. */
function verdictBy(
  predictions: DecisionPredictions,
  metrics: object,
  baseline: DecisionPredictions | null = null,
) {
  const outcome = judge(gateRulesSchema.parse({ metrics }), predictions, baseline, {
    seed: 1,
    sameDataset: true,
  });
  return { verdict: outcome.verdict, reason: outcome.rules[0].reason, rule: outcome.rules[0] };
}

describe('what a policy is worth, as metrics', () => {
  const predictions = simulated(1000, 1);
  const metrics = computeMetrics(predictions);

  test('values and intervals are those of the estimators', () => {
    for (const [name, estimate] of [
      ['policy_value_dr', doublyRobust(predictions, predictions.expected)],
      ['policy_value_ips', inversePropensity(predictions)],
      ['policy_value_snips', selfNormalised(predictions)],
    ] as const) {
      assert.ok(Math.abs((metrics[name].value as number) - estimate.value) < 1e-12, name);
      const { interval } = metricInterval(predictions, name);
      assert.ok(interval);
      assert.ok(Math.abs(interval.lower - estimate.lower) < 1e-9, name);
      assert.ok(Math.abs(interval.upper - estimate.upper) < 1e-9, name);
    }
  });

  test('the difference to the log is paired, and has a lower bound', () => {
    const { policy_lift_dr: lift, logging_value: logged, policy_value_dr: value } = metrics;
    assert.ok(Math.abs((value.value as number) - (logged.value as number) - (lift.value as number)) < 1e-12);
    const { interval } = metricInterval(predictions, 'policy_lift_dr', { level: 0.9 });
    assert.ok(interval);
    assert.ok(Math.abs(interval.lower - (metrics.policy_lift_dr_lower.value as number)) < 1e-9);
  });

  test('rows of equal weight are worth themselves, others less', () => {
    const policy = new Float64Array(4000).fill(0.25);
    const propensity = new Float64Array(1000).fill(0.25);
    const even = computeMetrics(simulated(1000, 1, { policy, propensity }));
    assert.ok(Math.abs((even.effective_sample_size.value as number) - 1000) < 1e-9);
    assert.ok((metrics.effective_sample_size.value as number) < 700);
    // Weights 1 and 3 of the two rows that count: (1 + 3)² / (1 + 9).
    const two = makeDecisions({
      policy: { names: ['a', 'b'], values: Float64Array.of(0.5, 0.5, 0.75, 0.25) },
      expected: { names: ['a', 'b'], values: new Float64Array(4) },
      action: textColumn('action', ['a', 'a']),
      reward: numericColumn('reward', 'number', [1, 2]),
      propensity: numericColumn('propensity', 'number', [0.5, 0.25]),
      ids: null,
      slices: tableOf([numericColumn('x', 'number', [0, 0])]),
    });
    assert.equal(computeMetrics(two).effective_sample_size.value, 1.6);
  });

  test('they are the metrics of this task alone', () => {
    assert.deepEqual(metricNames('contextual-bandit').sort(), [
      'effective_sample_size',
      'logging_value',
      'policy_lift_dr',
      'policy_lift_dr_lower',
      'policy_value',
      'policy_value_dr',
      'policy_value_ips',
      'policy_value_snips',
    ]);
  });

  test('the summary tells shares, mean weight and the rows that weigh most', () => {
    const summary = summarisePolicy(predictions);
    assert.ok(Math.abs(summary.meanWeight - 1) < 0.3);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    assert.ok(Math.abs(sum(summary.actions.map(({ loggedShare }) => loggedShare)) - 1) < 1e-9);
    assert.ok(Math.abs(sum(summary.actions.map(({ policyShare }) => policyShare)) - 1) < 1e-9);
    // What one action everywhere would have earned is the value of that policy.
    for (const [k, { valueEverywhere }] of summary.actions.entries()) {
      const always = computeMetrics(simulated(1000, 1, { policy: constant(1000, k) })).policy_value_dr.value;
      assert.ok(Math.abs((valueEverywhere as number) - (always as number)) < 1e-9);
    }
    const weights = summary.largestWeights.map(({ weight }) => weight);
    assert.equal(weights.length, 5);
    assert.deepEqual(
      weights,
      weights.toSorted((a, b) => b - a),
    );
    const largest = Math.max(
      ...Array.from(
        predictions.action,
        (k, row) => predictions.policy[row * 4 + k] / predictions.propensity[row],
      ),
    );
    assert.equal(weights[0], largest);
  });
});

describe('what the log does not tell is null, and never passes', () => {
  test('a policy that hardly ever agrees with the log', () => {
    const log = simulateLog(500, 2);
    // Takes what was logged in nine rows, and else another action.
    const policy = new Float64Array(2000);
    for (let row = 0; row < 500; row++) policy[row * 4 + ((log.action[row] + Number(row >= 9)) % 4)] = 1;
    const predictions = simulated(500, 2, { policy });
    const metrics = computeMetrics(predictions);
    for (const name of [
      'policy_value_dr',
      'policy_value_ips',
      'policy_value_snips',
      'policy_lift_dr_lower',
    ]) {
      assert.equal(metrics[name].value, null);
      assert.match(metrics[name].reason ?? '', /Too little overlap: .* in 9 of 500 rows/);
    }
    assert.ok(metrics.logging_value.value !== null);
    const { verdict, reason } = verdictBy(predictions, { policy_value_dr: { min: -1000 } });
    assert.equal(verdict, 'fail');
    assert.match(reason, /could not be computed/);
    assert.equal(verdictBy(predictions, { policy_value: { 'max-regression': 100 } }).verdict, 'fail');
  });

  test('decisions that were certain, where the policy takes others', () => {
    const log = simulateLog(500, 3);
    const propensity = log.propensity.map((p, row) => (row % 50 === 0 ? 1 : p));
    const { policy_value_dr: value } = computeMetrics(simulated(500, 3, { propensity }));
    assert.equal(value.value, null);
    assert.match(value.reason ?? '', /No overlap in \d+ of 500 rows/);
    // Where it takes the same, nothing is missing.
    const policy = log.policy.slice();
    for (let row = 0; row < 500; row += 50) {
      for (let k = 0; k < 4; k++) policy[row * 4 + k] = Number(k === log.action[row]);
    }
    assert.ok(computeMetrics(simulated(500, 3, { propensity, policy })).policy_value_dr.value !== null);
  });

  test('numbers that are not finite', () => {
    const predictions = simulated(100, 4);
    const expected = predictions.expected.map((value, at) => (at === 7 ? Number.NaN : value));
    assert.match(computeMetrics({ ...predictions, expected }).policy_value_dr.reason ?? '', /not finite/);
  });
});

describe('two policies on the same logged rows', () => {
  const ids = Array.from({ length: 2000 }, (_, row) => String(row));
  const good = simulated(2000, 5, { ids });
  const bad = simulated(2000, 5, { ids, policy: constant(2000, 0) });

  test('the better one passes, the worse one fails', () => {
    assert.equal(verdictBy(good, { policy_value_dr: { 'min-improvement': 0 } }, bad).verdict, 'pass');
    const { verdict, rule } = verdictBy(bad, { policy_value_dr: { 'max-regression': 0.01 } }, good);
    assert.equal(verdict, 'fail');
    assert.ok(rule.interval && rule.interval.upper < -0.01);
  });

  test('the difference of their values, with an interval that is narrower than the values apart', () => {
    const { difference, interval } = pairedDifference({ candidate: good, baseline: bad }, 'policy_value_dr', {
      seed: 1,
    });
    const [first, second] = [good, bad].map((each) =>
      metricInterval(each, 'policy_value_dr', { level: 0.9 }),
    );
    assert.ok(interval && first.interval && second.interval && difference);
    const widthOf = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;
    assert.ok(widthOf(interval) < widthOf(first.interval) + widthOf(second.interval));
    assert.ok(interval.lower < difference && difference < interval.upper);
  });

  test('the best single action is what a policy has to beat', () => {
    const sanity = gateRulesSchema.parse({ sanity: { 'beats-trivial': true } });
    const verdictOf = (policy: DecisionPredictions) =>
      judge(sanity, policy, null, { seed: 1, sameDataset: true });
    const passed = verdictOf(good);
    assert.equal(passed.verdict, 'pass', passed.headline);
    assert.match(passed.rules[0].reason, /answers "[a-d]" for every row/);
    assert.notEqual(verdictOf(bad).verdict, 'pass');
  });

  test('intervals rest on blocks of rows that belong together', () => {
    const blocks = {
      of: Int32Array.from({ length: 2000 }, (_, row) => row >> 4),
      count: 125,
      name: 'groups',
    };
    const alone = computeMetrics(good).policy_lift_dr_lower.value as number;
    const grouped = { ...good, blocks };
    const { interval } = metricInterval(grouped, 'policy_lift_dr', { level: 0.9 });
    const together = computeMetrics(grouped).policy_lift_dr_lower.value as number;
    assert.ok(interval && Math.abs(interval.lower - together) < 1e-9);
    assert.notEqual(alone, together);
  });

  test('the same policy is identical', () => {
    const { rule } = verdictBy(good, { policy_value_dr: { 'max-regression': 0 } }, good);
    assert.equal(rule.verdict, 'pass');
    assert.equal(rule.interval?.method, 'identical-answers');
  });

  test('logs that disagree about what was done are not compared', () => {
    const reward = good.reward.map((value, row) => (row === 3 ? value + 1 : value));
    const { verdict, reason } = verdictBy(
      { ...good, reward },
      { policy_value_dr: { 'max-regression': 1 } },
      bad,
    );
    assert.equal(verdict, 'inconclusive');
    assert.match(reason, /differ on 1 of the 2000 common rows/);
  });
});
