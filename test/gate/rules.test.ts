import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { gateRulesSchema, listMetricRules } from '../../shared/src/gate/rules.ts';

test('rules as they are written in mlops.yml', () => {
  const rules = gateRulesSchema.parse({
    metrics: {
      roc_auc: { 'max-regression': 0.005, min: 0.9 },
      log_loss: { max: 0.4, 'min-improvement': '2 %' },
    },
    slices: { by: ['sex'], metric: 'recall', 'max-gap': 0.15 },
  });
  assert.equal(rules.slices!['min-rows'], 100);
  assert.deepEqual(listMetricRules(rules), [
    { metric: 'roc_auc', kind: 'min', limit: 0.9 },
    { metric: 'roc_auc', kind: 'max-regression', limit: 0.005 },
    { metric: 'log_loss', kind: 'max', limit: 0.4 },
    { metric: 'log_loss', kind: 'min-improvement', limit: '2 %' },
  ]);
});

describe('refused', () => {
  const wrong: Record<string, unknown> = {
    'an unknown rule': { metrics: { f1: { minimum: 0.5 } } },
    'an unknown part': { metric: { f1: { min: 0.5 } } },
    'a metric without a rule': { metrics: { f1: {} } },
    'a number as text': { metrics: { f1: { min: '0.5' } } },
    'a value that is not a number': { metrics: { f1: { min: Number.NaN } } },
    'a negative margin': { metrics: { f1: { 'max-regression': -0.1 } } },
    'a negative percentage': { metrics: { f1: { 'max-regression': '-2%' } } },
    'text that is no percentage': { metrics: { f1: { 'min-improvement': '2 points' } } },
    'min above max': { metrics: { f1: { min: 0.9, max: 0.5 } } },
    'slices by nothing': { slices: { by: [], metric: 'f1', 'max-gap': 0.1 } },
    'slices of half a row': { slices: { by: ['a'], metric: 'f1', 'max-gap': 0.1, 'min-rows': 2.5 } },
  };
  for (const [name, rules] of Object.entries(wrong)) {
    test(name, () => assert.equal(gateRulesSchema.safeParse(rules).success, false));
  }
});

test('no rules at all would judge nothing', () => {
  for (const rules of [{}, { metrics: {} }]) {
    assert.throws(
      () => listMetricRules(gateRulesSchema.parse(rules)),
      (error) =>
        error instanceof ConfigurationError &&
        /judge nothing/.test(error.message) &&
        error.hint !== undefined,
    );
  }
});
