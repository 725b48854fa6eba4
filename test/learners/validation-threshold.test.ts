import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { Random } from '../../shared/src/base/random.ts';
import type { DataSchema } from '../../shared/src/data/schema.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { type TrainingRequest, trainModel } from '../../shared/src/learners/train-model.ts';
import { thresholdRequest } from '../../shared/src/learners/validation-threshold.ts';

/** One row of seven is "ill"; the value tells a little. */
function rows(count: number, seed: number, labels = ['well', 'ill']): Table {
  const random = new Random(seed);
  const ill = Array.from({ length: count }, () => Number(random.uniform() < 0.15));
  const values = ill.map((flag) => flag + random.gaussian());
  return tableOf([
    numericColumn('x', 'number', values),
    textColumn(
      'label',
      ill.map((flag) => labels[flag]),
    ),
  ]);
}

const schema: DataSchema = {
  format: 'mlops-schema/1',
  columns: [
    { name: 'x', type: 'number', role: 'feature' },
    { name: 'label', type: 'text', role: 'target' },
  ],
  target: 'label',
};

const request: TrainingRequest = {
  schema,
  task: 'classification',
  train: rows(1000, 1),
  validation: rows(600, 2),
  test: rows(600, 3),
  testIds: Array.from({ length: 600 }, (_, row) => String(row)),
  featureNames: ['x'],
  algorithm: 'gradient-boosted-trees',
  params: { trees: 20, 'max-leaves': 4 },
  seed: 1,
  engine: 'auto',
  positive: 'ill',
  threshold: 'balanced_accuracy',
  log: silentLogger,
  signal: new AbortController().signal,
};

describe('a threshold that is chosen on the validation split', () => {
  test('decides labels, and never sees a test row', async () => {
    const usual = await trainModel({ ...request, threshold: 0.5 });
    const chosen = await trainModel(request);
    assert.equal(usual.thresholdChoice, null);
    assert.equal(chosen.thresholdChoice?.criterion, 'balanced_accuracy');
    assert.ok(chosen.threshold! > 0.05 && chosen.threshold! < 0.3, `${chosen.threshold}`);
    const gain = chosen.metrics.balanced_accuracy.value! - usual.metrics.balanced_accuracy.value!;
    assert.ok(gain > 0.05, `${gain}`);
    assert.equal(chosen.metrics.roc_auc.value, usual.metrics.roc_auc.value);
    const { predictions, threshold } = chosen;
    assert.ok(predictions.task === 'classification');
    for (let row = 0; row < predictions.rows; row++) {
      const probability: number = predictions.probabilities![2 * row + predictions.positive!];
      assert.equal(predictions.predicted[row] === predictions.positive, probability >= threshold!);
    }
    // Other test rows, and the same ones with every label turned around.
    for (const test of [rows(600, 4), rows(600, 3, ['ill', 'well'])]) {
      const other = await trainModel({ ...request, test });
      assert.equal(other.threshold, threshold);
      assert.deepEqual(other.thresholdChoice, chosen.thresholdChoice);
    }
    const otherValidation = await trainModel({ ...request, validation: rows(600, 5) });
    assert.notEqual(otherValidation.threshold, threshold);
  });

  test('follows what mistakes cost', async () => {
    const costs = { well: { ill: 1 }, ill: { well: 20 } };
    const threshold = thresholdRequest('auto', costs);
    assert.equal(threshold, 'expected_cost');
    const usual = await trainModel({ ...request, costs, threshold: 0.5 });
    const chosen = await trainModel({ ...request, costs, threshold });
    assert.ok(chosen.metrics.expected_cost.value! < usual.metrics.expected_cost.value! - 0.3);
    assert.ok(chosen.threshold! < 0.2);
  });

  test('is refused where there is nothing to choose, before anything is trained', async () => {
    const refused = (changed: Partial<TrainingRequest>, message: RegExp) =>
      assert.rejects(
        trainModel({ ...request, params: { trees: 10_000 }, ...changed }),
        (error) => error instanceof ConfigurationError && message.test(error.message),
      );
    await refused({ validation: rows(0, 1) }, /validation split, which has no rows/);
    const three = tableOf([numericColumn('x', 'number', [1, 2, 3]), textColumn('label', ['a', 'b', 'c'])]);
    await refused({ train: three }, /there are not two/);
    await refused({ costs: { wel: { ill: 1 } } }, /no class "wel"/);
    assert.throws(() => thresholdRequest({ minimise: 'expected_cost' }, undefined), ConfigurationError);
  });
});
