import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import type { RuleOutcome } from '../../shared/src/gate/outcome.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const config = fruitConfig(`gate:
  costs: { apple: { pear: 1 }, pear: { apple: 5 } }
  metrics: { expected_cost: { max: 2, max-regression: 0.2 } }
  slices: { by: [colour], metric: expected_cost, max-gap: 2, min-rows: 20 }
  weak-slices: { metric: expected_cost, max-gap: 2, min-rows: 20 }
  behaviour: { robustness: { noise: 0.01, metric: expected_cost, max-drop: 1 } }
`);

async function judged(t: { after(work: () => Promise<void>): void }): Promise<Workspace> {
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(600)) });
  await space.run('prepare-data');
  await space.run('train');
  return space;
}

describe('rules about expected_cost', () => {
  test('are judged like those about any metric, and the report says what mistakes cost', async (t) => {
    const space = await judged(t);
    const { outcome } = await space.run('validate-gate', { baseline: 'fruit-model' });
    assert.deepEqual(
      (outcome.result.rules as RuleOutcome[]).map(({ metric, kind, verdict }) => [metric, kind, verdict]),
      [
        ['expected_cost', 'max', 'pass'],
        ['expected_cost', 'max-regression', 'pass'],
        ['expected_cost', 'max-gap', 'pass'],
        ['expected_cost', 'weak-slice', 'pass'],
        ['expected_cost', 'robustness', 'pass'],
      ],
    );
    const metrics = JSON.parse(String(outcome.outputs.metrics)) as Record<string, number>;
    assert.ok(metrics.expected_cost > 0 && metrics.expected_cost < 2);
    const section = outcome.report.sections.find(({ heading }) => /expected_cost/.test(heading));
    assert.match(JSON.stringify(section?.blocks), /"pear","apple","5"/);
  });

  test('a mistake in the configuration is told with what to write', async (t) => {
    const space = await judged(t);
    const refused = async (rules: string, message: RegExp, hint: RegExp) =>
      assert.rejects(space.run('validate-gate', { rules }), (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError, String(error));
        assert.match(error.message, message);
        assert.match(String(error.hint), hint);
        return true;
      });
    await refused('{ costs: { apple: { peer: 1 } } }', /no class "peer"/, /Did you mean "pear"/);
    await refused('{ costs: { apple: { pear: 1 } } }', /"pear" taken for "apple"/, /State a cost/);
    await refused('{ costs: { apple: { pear: -1 } } }', /cannot be used/, /as in the section "gate"/);
    await space.write('mlops.yml', fruitConfig('gate: { metrics: { expected_cost: { max: 2 } } }\n'));
    await refused('{}', /nothing says what mistakes cost/, /gate: \{ costs: /);
  });
});
