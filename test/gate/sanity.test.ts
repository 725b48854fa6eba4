import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import type { Predictions } from '../../shared/src/evaluate/predictions.ts';
import { describeAttribution } from '../../shared/src/gate/attribution.ts';
import { type JudgeOptions, judge } from '../../shared/src/gate/judge.ts';
import { gateRulesSchema } from '../../shared/src/gate/rules.ts';
import {
  binaryPredictions,
  classifiersThatHit,
  equalClassifiers,
  regressionPredictions,
} from '../evaluate/sample-predictions.ts';

function outcome(
  rules: unknown,
  candidate: Predictions,
  baseline: Predictions | null = null,
  more: Partial<JudgeOptions> = {},
) {
  return judge(gateRulesSchema.parse(rules), candidate, baseline, { seed: 1, sameDataset: true, ...more });
}

describe('a constant answer is to be beaten', () => {
  const rules = { sanity: { 'beats-trivial': true } };

  test('by a classifier with probabilities', () => {
    const good = equalClassifiers(new Random(1), 800).candidate;
    assert.equal(outcome(rules, good).verdict, 'pass');
    assert.equal(outcome(rules, good).rules[0].metric, 'log_loss');
    const random = new Random(2);
    const blind = binaryPredictions(
      good.task === 'classification' ? good.actual : [],
      Float64Array.from({ length: 800 }, () => 0.2 + 0.1 * random.uniform()),
    );
    const found = outcome(rules, blind);
    assert.notEqual(found.verdict, 'pass');
    assert.match(found.headline, /answers the shares of the classes for every row/);
  });

  test('by one that gives labels alone: the majority is no achievement', () => {
    const rare = Array.from({ length: 600 }, (_, row) => (row % 20 === 0 ? 1 : 0));
    const majority = binaryPredictions(rare, new Float64Array(600), { probabilities: null });
    assert.notEqual(outcome(rules, majority).verdict, 'pass');
    const finds = binaryPredictions(rare, rare, { probabilities: null });
    assert.equal(outcome(rules, finds).verdict, 'pass');
  });

  test('by numbers', () => {
    const random = new Random(3);
    const actual = Float64Array.from({ length: 500 }, () => random.gaussian());
    const near = actual.map((value) => 0.5 * value);
    assert.equal(outcome(rules, regressionPredictions(actual, near)).verdict, 'pass');
    const far = actual.map(() => random.gaussian());
    assert.equal(outcome(rules, regressionPredictions(actual, far)).verdict, 'fail');
  });
});

describe('rows on both sides', () => {
  const { candidate } = classifiersThatHit(80, 6, 3, 11);
  const overlap = { identical: 0.08, conflicting: 0.02, byChance: 0.05 };

  test('are judged beyond what chance makes equal', () => {
    const rules = { sanity: { 'max-overlap': 0.04 } };
    assert.equal(outcome(rules, candidate, null, { overlap }).verdict, 'pass');
    const more = { ...overlap, identical: 0.1 };
    const failed = outcome(rules, candidate, null, { overlap: more });
    assert.equal(failed.verdict, 'fail');
    assert.match(failed.headline, /0\.05 of the test rows stand among the training rows/);
  });

  test('with other labels, and where nothing is known', () => {
    const rules = { sanity: { 'max-conflicting': 0.01 } };
    assert.equal(outcome(rules, candidate, null, { overlap }).verdict, 'fail');
    assert.equal(outcome(rules, candidate).verdict, 'fail');
    assert.match(outcome(rules, candidate).headline, /is not known, so it cannot be judged/);
  });
});

test('an improvement that is too good to be believed', () => {
  const { candidate, baseline } = classifiersThatHit(500, 300, 10, 190);
  const limit = (most: number) => ({ metrics: { accuracy: { 'max-improvement': most } } });
  assert.equal(outcome(limit(0.3), candidate, baseline).verdict, 'pass');
  const found = outcome(limit(0.1), candidate, baseline);
  assert.equal(found.verdict, 'fail');
  assert.match(found.headline, /look for a column that knows the answer/);
  assert.equal(outcome(limit(0.1), baseline, candidate).verdict, 'pass', 'a loss is no improvement');
  assert.equal(outcome(limit(0.1), candidate).rules[0].verdict, 'skipped');
});

describe('what made the difference', () => {
  const rules = { metrics: { accuracy: { min: 0 } } };
  const { candidate, baseline } = classifiersThatHit(700, 60, 30, 210);
  const found = (before: number) =>
    outcome(rules, candidate, baseline, { baselineThen: { accuracy: before } }).attribution[0];

  test('is split at what production’s model says of the new rows', () => {
    const part = found(0.8);
    assert.equal(part.before, 0.8);
    assert.equal(part.now, 0.73);
    assert.equal(part.candidate, 0.76);
    assert.ok(Math.abs(part.data + part.model - (part.candidate - part.before)) < 1e-12);
    assert.match(describeAttribution(part), /both the data and the model/);
  });

  test('one of the two, or neither', () => {
    assert.match(describeAttribution(found(0.735)), /^the model/);
    const { candidate: same, baseline: other } = classifiersThatHit(700, 11, 10, 279);
    const [data] = outcome(rules, same, other, { baselineThen: { accuracy: 0.9 } }).attribution;
    assert.match(describeAttribution(data), /^the data/);
    const [noise] = outcome(rules, same, other, { baselineThen: { accuracy: 0.71 } }).attribution;
    assert.match(describeAttribution(noise), /^noise/);
  });

  test('nothing is said where production was trained on the same data set', () => {
    assert.deepEqual(outcome(rules, candidate, baseline).attribution, []);
  });
});
