import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { gateRulesSchema, listMetricRules, listSliceRules } from '../../shared/src/gate/rules.ts';

test('rules as they are written in mlops.yml', () => {
  const rules = gateRulesSchema.parse({
    metrics: {
      roc_auc: { 'max-regression': 0.005, min: 0.9 },
      log_loss: { max: 0.4, 'min-improvement': '2 %' },
    },
    slices: { by: ['sex'], metric: 'recall', 'max-gap': 0.15 },
  });
  assert.deepEqual(listSliceRules(rules), [
    {
      columns: ['sex'],
      metric: 'recall',
      kind: 'max-gap',
      limit: 0.15,
      minRows: 100,
      key: ['slices', 'max-gap'],
    },
  ]);
  assert.deepEqual(listMetricRules(rules), [
    { metric: 'roc_auc', kind: 'min', limit: 0.9, key: ['metrics', 'roc_auc', 'min'] },
    {
      metric: 'roc_auc',
      kind: 'max-regression',
      limit: 0.005,
      key: ['metrics', 'roc_auc', 'max-regression'],
    },
    { metric: 'log_loss', kind: 'max', limit: 0.4, key: ['metrics', 'log_loss', 'max'] },
    {
      metric: 'log_loss',
      kind: 'min-improvement',
      limit: '2 %',
      key: ['metrics', 'log_loss', 'min-improvement'],
    },
  ]);
});

test('rules about slices: several, crossed columns, criteria of fairness', () => {
  const rules = gateRulesSchema.parse({
    slices: [
      { by: ['sex', ['sex', 'race']], metric: 'recall', 'max-gap': 0.15 },
      { by: ['age'], metric: 'f1', 'min-ratio': 0.8, 'min-rows': 50 },
    ],
    fairness: {
      by: ['sex'],
      demographic_parity: { 'min-ratio': 0.8 },
      equalized_odds: { 'max-difference': 0.1 },
    },
  });
  assert.deepEqual(
    listSliceRules(rules).map(({ columns, metric, kind, key }) => [
      columns.join('+'),
      metric,
      kind,
      key.join('.'),
    ]),
    [
      ['sex', 'recall', 'max-gap', 'slices.0.max-gap'],
      ['sex+race', 'recall', 'max-gap', 'slices.0.max-gap'],
      ['age', 'f1', 'min-ratio', 'slices.1.min-ratio'],
      ['sex', 'selection_rate', 'min-ratio', 'fairness.demographic_parity.min-ratio'],
      ['sex', 'recall', 'max-gap', 'fairness.equalized_odds.max-difference'],
      ['sex', 'false_positive_rate', 'max-gap', 'fairness.equalized_odds.max-difference'],
    ],
  );
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
    'slices without a limit': { slices: { by: ['a'], metric: 'f1' } },
    'a crossing of one column': { slices: { by: [['a']], metric: 'f1', 'max-gap': 0.1 } },
    'fairness by no criterion': { fairness: { by: ['a'] } },
    'a ratio above 1': { fairness: { by: ['a'], demographic_parity: { 'min-ratio': 1.2 } } },
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
