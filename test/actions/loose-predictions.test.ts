import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { Random } from '../../shared/src/base/random.ts';
import type { RuleOutcome } from '../../shared/src/gate/outcome.ts';
import { csv } from '../support/fruit.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** What a program says of 600 rows; `skill` is how far its probabilities follow the labels. */
function answers(skill: number, seed: number): string {
  const truth = new Random(1);
  const random = new Random(seed);
  const rows = Array.from({ length: 600 }, (_, row) => {
    const isSick = truth.uniform() < 0.3;
    const probability = Math.min(
      0.99,
      Math.max(0.01, 0.5 + (isSick ? skill : -skill) + 0.2 * random.gaussian()),
    );
    return [`patient ${row}`, isSick ? 'sick' : 'well', probability.toFixed(4), row % 2 ? 'f' : 'm'];
  });
  return csv(['id', 'actual', 'probability', 'sex'], rows);
}

const config = `name: clinic
data: { positive: sick }
gate:
  baseline: none
  metrics: { roc_auc: { min: 0.8 } }
  slices: { by: [sex], metric: recall, max-gap: 0.3 }
`;

function clinic(
  t: { after(work: () => Promise<void>): void },
  more: Record<string, string> = {},
): Promise<Workspace> {
  return workspace(t, {
    'mlops.yml': config,
    'new/predictions.csv': answers(0.25, 5),
    'old/predictions.csv': answers(0.2, 6),
    ...more,
  });
}

const rulesOf = (result: Readonly<Record<string, unknown>>) =>
  (result.rules as RuleOutcome[]).map(({ metric, kind, verdict }) => [metric, kind, verdict]);

describe('a folder with nothing but predictions', () => {
  test('is judged by rules that need no model', async (t) => {
    const space = await clinic(t);
    const { outcome } = await space.run('validate-gate', { model: 'new' });
    assert.equal(outcome.outputs.verdict, 'pass');
    assert.deepEqual(rulesOf(outcome.result), [
      ['roc_auc', 'min', 'pass'],
      ['recall', 'max-gap', 'pass'],
    ]);
    assert.match(String(outcome.outputs.artifact), /^clinic-verdict-[0-9a-f]{12}$/);
  });

  test('is compared with another one, row by row', async (t) => {
    const space = await clinic(t);
    const rules = '{ metrics: { roc_auc: { max-regression: 0.05 } } }';
    const { outcome } = await space.run('validate-gate', { model: 'new', baseline: 'old', rules });
    assert.equal((outcome.result.pairing as { by: string }).by, 'id');
    const [rule] = outcome.result.rules as RuleOutcome[];
    assert.equal(rule.metric, 'roc_auc');
    const compared = (outcome.result.rules as RuleOutcome[]).find(({ kind }) => kind === 'max-regression')!;
    assert.equal(compared.verdict, 'pass');
    assert.ok(compared.difference! > 0);
  });

  test('does not pass rules that need more than it is', async (t) => {
    const space = await clinic(t);
    const rules = '{ sanity: { max-overlap: 0.1 }, behaviour: { invariance: [{ column: sex }] } }';
    const { outcome } = await space.run('validate-gate', { model: 'new', rules, 'on-fail': 'warn' });
    assert.equal(outcome.outputs.verdict, 'fail');
  });

  test('numbers, from Parquet or CSV, by the columns alone', async (t) => {
    const rows = Array.from({ length: 300 }, (_, row) => [row, row / 7, row / 7 + Math.sin(row)]);
    const space = await clinic(t, { 'numbers/predictions.csv': csv(['id', 'actual', 'prediction'], rows) });
    await space.write(
      'mlops.yml',
      'name: sales\ngate: { baseline: none, metrics: { mae: { max: 1 }, mean_pinball_loss(alpha=0.9): { max: 1 } } }\n',
    );
    const { outcome } = await space.run('validate-gate', { model: 'numbers' });
    assert.equal(outcome.outputs.verdict, 'pass');
    const metrics = JSON.parse(String(outcome.outputs.metrics)) as Record<string, number>;
    const [y, p] = [rows.map((row) => row[1]), rows.map((row) => row[2])];
    const losses = y.map((value, row) => (value > p[row] ? 0.9 * (value - p[row]) : 0.1 * (p[row] - value)));
    const mean = losses.reduce((sum, loss) => sum + loss, 0) / rows.length;
    assert.ok(Math.abs(metrics['mean_pinball_loss(alpha=0.9)'] - mean) < 1e-9);
  });

  test('says what is wrong with it', async (t) => {
    const space = await clinic(t, { 'bad/predictions.csv': 'actual,probability\nsick,1.5\nwell,0.2\n' });
    const refused = async (inputs: Record<string, string>, message: RegExp) =>
      assert.rejects(space.run('validate-gate', inputs), (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError, String(error));
        assert.match(error.message, message);
        return true;
      });
    await refused({ model: 'bad' }, /"probability" of row 1 is not in \[0, 1\]/);
    const rules = '{ metrics: { roc_auc: { max-regression: 0.05 } } }';
    await refused(
      { model: 'new', rules, baseline: 'production' },
      /"production" is no folder with predictions/,
    );
  });
});
