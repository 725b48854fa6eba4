import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { findWeakenings } from '../../shared/src/gate/weakened-rules.ts';

const base = `
data: { split: { train: 0.7, validation: 0.15, test: 0.15 } }
gate:
  metrics:
    roc_auc: { min: 0.9, max-regression: 0.005 }
    log_loss: { max: 0.4, min-improvement: "2%" }
  slices: { by: [sex, [sex, race]], metric: recall, max-gap: 0.15, min-rows: 200 }
roles:
  model-approver: { users: [octocat, hubot], min: 2, not: author }
`;

/** What a change of the text of mlops.yml weakens, as `key: meaning`. */
function weakenedBy(from: string | RegExp, to: string): string[] {
  const changed = base.replace(from, to);
  assert.notEqual(changed, base, 'the change changes something');
  const [before, after] = [base, changed].map((text) => {
    const { gate, roles, data } = parseConfig(text);
    return { gate, roles, data: { split: data.split, 'test-source': data['test-source'] } };
  });
  return findWeakenings(before, after).map(({ key, meaning }) => `${key}: ${meaning}`);
}

describe('a change weakens the rules', () => {
  const cases: [what: string, from: string | RegExp, to: string, found: string[]][] = [
    ['by a lower min', 'min: 0.9,', 'min: 0.8,', ['gate.metrics.roc_auc.min: lower']],
    ['by a higher max', 'max: 0.4', 'max: 0.5', ['gate.metrics.log_loss.max: higher']],
    [
      'by a larger margin',
      'max-regression: 0.005',
      'max-regression: 0.01',
      ['gate.metrics.roc_auc.max-regression: higher'],
    ],
    ['by less improvement, in percent', '"2%"', '"1.5 %"', ['gate.metrics.log_loss.min-improvement: lower']],
    [
      'by another unit, whose direction cannot be told',
      '"2%"',
      '0.03',
      ['gate.metrics.log_loss.min-improvement: changed'],
    ],
    [
      'by a rule that is dropped',
      ', max-regression: 0.005',
      '',
      ['gate.metrics.roc_auc.max-regression: dropped'],
    ],
    ['by a metric that is dropped', /roc_auc: .*/, '', ['gate.metrics.roc_auc: dropped']],
    ['by all slices that are dropped', /slices: .*/, '', ['gate.slices: dropped']],
    [
      'by one slice that is dropped',
      '[sex, [sex, race]]',
      '[sex]',
      ['gate.slices.by: one or more are dropped'],
    ],
    [
      'by another metric of the slices',
      'metric: recall',
      'metric: accuracy',
      ['gate.slices.metric: changed'],
    ],
    ['by a larger gap', 'max-gap: 0.15', 'max-gap: 0.2', ['gate.slices.max-gap: higher']],
    [
      'by slices that need more rows to be judged',
      'min-rows: 200',
      'min-rows: 2000',
      ['gate.slices.min-rows: fewer slices are judged'],
    ],
    [
      'by a smaller test set',
      'train: 0.7, validation: 0.15, test: 0.15',
      'train: 0.8, validation: 0.15, test: 0.05',
      ['data.split.test: the test set is smaller'],
    ],
    [
      'by other test rows',
      'test: 0.15 }',
      'test: 0.15, seed: 1 }',
      ['data.split.seed: the test rows are others'],
    ],
    [
      'by test rows from another source',
      'data: {',
      'data: { test-source: easy.csv,',
      ['data.test-source: the test rows are others'],
    ],
    ['by comparing with nothing', 'gate:', 'gate:\n  baseline: none', ['gate.baseline: changed']],
    [
      'by more people who may approve',
      'hubot]',
      'hubot, mallory]',
      ['roles.model-approver.users: more people may approve'],
    ],
    ['by fewer approvals', 'min: 2', 'min: 1', ['roles.model-approver.min: lower']],
    ['by letting the author approve', ', not: author', '', ['roles.model-approver.not: dropped']],
    ['by another approver', 'gate:', 'gate:\n  approver: anybody', ['gate.approver: changed']],
    ['by no roles', /roles:\n.*\n/, '', ['roles.model-approver: dropped']],
  ];
  for (const [what, from, to, found] of cases) {
    test(what, () => assert.deepEqual(weakenedBy(from, to), found));
  }
});

describe('a change does not weaken the rules', () => {
  for (const [what, from, to] of [
    ['by a higher min', 'min: 0.9,', 'min: 0.95,'],
    ['by a lower max', 'max: 0.4', 'max: 0.3'],
    ['by a smaller margin', '0.005', '0.004'],
    ['by another rule', 'max: 0.4', 'min: 0.1, max: 0.4'],
    ['by another metric', 'metrics:', 'metrics:\n    f1: { min: 0.5 }'],
    ['by another slice', '[sex, [sex, race]]', '[[sex, race], age, sex]'],
    [
      'by a larger test set',
      'train: 0.7, validation: 0.15, test: 0.15',
      'train: 0.6, validation: 0.15, test: 0.25',
    ],
    ['by more approvals of fewer people', '[octocat, hubot], min: 2', '[octocat], min: 1'],
    ['by the same limit in another spelling', '0.9,', '9.0e-1,'],
  ] as const) {
    test(what, () => {
      const found = weakenedBy(from, to);
      // Fewer approvals than before stay what they are, whoever else is gone.
      assert.deepEqual(found, what.includes('fewer people') ? ['roles.model-approver.min: lower'] : []);
    });
  }
});

describe('of rules in a list', () => {
  const lists = (before: unknown, after: unknown) => {
    const side = (slices: unknown) => ({ gate: { slices }, roles: {}, data: {} });
    return findWeakenings(side(before), side(after)).map(({ key, meaning }) => `${key}: ${meaning}`);
  };
  const [one, two] = [
    { by: ['sex'], metric: 'recall', 'max-gap': 0.1 },
    { by: ['race'], metric: 'recall', 'max-gap': 0.2 },
  ];

  test('each is compared with itself, wherever it stands', () => {
    assert.deepEqual(lists([one, two], [two, one]), []);
    assert.deepEqual(lists([one, two], [two, { ...one, 'max-gap': 0.05 }]), []);
    assert.deepEqual(lists([one, two], [two, { ...one, 'max-gap': 0.3 }]), ['gate.slices.1.max-gap: higher']);
  });

  test('one that is dropped is told, one that is added is not', () => {
    assert.deepEqual(lists([one, two], [one]), ['gate.slices.2: dropped']);
    assert.deepEqual(lists([one], [two, one]), []);
  });

  test('one alone may be written without the list', () => {
    assert.deepEqual(lists(one, [one]), []);
    assert.deepEqual(lists([one], { ...one, 'max-gap': 0.3 }), ['gate.slices.1.max-gap: higher']);
  });

  test('a tolerance that was not there is a looser one', () => {
    const rule = { column: 'sex' };
    assert.deepEqual(lists([rule], [{ ...rule, tolerance: 0.1 }]), ['gate.slices.1.tolerance: higher']);
  });
});

test('what was before and what is now are told as they are written', () => {
  const [before, after] = ['"2%"', '"1%"'].map((limit) => ({
    gate: { metrics: { log_loss: { 'min-improvement': JSON.parse(limit) } } },
    roles: {},
    data: {},
  }));
  assert.deepEqual(findWeakenings(before, after), [
    { key: 'gate.metrics.log_loss.min-improvement', before: '2%', after: '1%', meaning: 'lower' },
  ]);
});
