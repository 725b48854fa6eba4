import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { numericColumn, type Table, tableOf } from '../../../shared/src/data/table.ts';
import {
  estimateByLoss,
  fitLossModel,
  lossModelSchema,
} from '../../../shared/src/drift/performance/loss-model.ts';
import { fitFeatures } from '../../../shared/src/features/fit-features.ts';

const context = { log: silentLogger, signal: new AbortController().signal };

/** The answer is right on average, and its error grows with x. @param from of x, which is uniform over one. */
function draw(random: Random, rows: number, from = 0) {
  const x = Float64Array.from({ length: rows }, () => from + random.uniform());
  const actual = x.map((value) => 10 * value + (0.5 + 2 * value) * random.gaussian());
  const predicted = x.map((value) => 10 * value);
  const table: Table = tableOf([numericColumn('x', 'number', x)]);
  return { table, actual, predicted };
}

function featuresOf(table: Table, target: Float64Array) {
  const options = { seed: 1, trend: true };
  return fitFeatures(table, ['x'], { values: target, classes: [] }, options).features;
}

const rmseOf = ({ actual, predicted }: { actual: Float64Array; predicted: Float64Array }) =>
  Math.sqrt(actual.reduce((sum, value, i) => sum + (value - predicted[i]) ** 2, 0) / actual.length);

describe('how large errors are, learned on validation rows', () => {
  test('tells what a shift does to them, where assuming no change would be far off', async () => {
    const random = new Random(1);
    // Rows with small x are frequent before, and rare now.
    const known = draw(random, 3000);
    const features = featuresOf(known.table, known.actual);
    const model = await fitLossModel({ features, ...known, seed: 1 }, context);
    const now = draw(random, 2000);
    const shifted = [...(now.table.columns.get('x')!.kind === 'numeric' ? now.predicted.keys() : [])].filter(
      (row) => now.predicted[row] > 7,
    );
    const pick = (values: Float64Array) => Float64Array.from(shifted, (row) => values[row]);
    const batch = {
      table: tableOf([
        numericColumn(
          'x',
          'number',
          pick(now.predicted).map((value) => value / 10),
        ),
      ]),
      actual: pick(now.actual),
      predicted: pick(now.predicted),
    };
    const { rmse, mae } = estimateByLoss(model!, features, batch.table, batch.predicted);
    const realised = rmseOf(batch);
    assert.ok(Math.abs(realised - rmseOf(known)) > 0.4);
    assert.ok(Math.abs(rmse.value! - realised) < 0.25, `${rmse.value} and ${realised}`);
    assert.ok(rmse.interval!.lower < realised && realised < rmse.interval!.upper);
    assert.ok(mae.value! > 0 && mae.value! < rmse.value!);
  });

  test('the same rows and seed give the same model, which survives being written', async () => {
    const known = draw(new Random(2), 300);
    const features = featuresOf(known.table, known.actual);
    const [one, other] = await Promise.all(
      [0, 1].map(() => fitLossModel({ features, ...known, seed: 3 }, context)),
    );
    assert.equal(JSON.stringify(one), JSON.stringify(other));
    const read = lossModelSchema.parse(JSON.parse(JSON.stringify(one)));
    assert.deepEqual(
      estimateByLoss(read, features, known.table, known.predicted),
      estimateByLoss(one!, features, known.table, known.predicted),
    );
  });

  test('is not learned from a handful of rows, and says nothing of none', async () => {
    const few = draw(new Random(3), 20);
    const features = featuresOf(few.table, few.actual);
    assert.equal(await fitLossModel({ features, ...few, seed: 1 }, context), null);
    const known = draw(new Random(3), 100);
    const model = await fitLossModel({ features, ...known, seed: 1 }, context);
    const empty = estimateByLoss(
      model!,
      features,
      tableOf([numericColumn('x', 'number', [])]),
      new Float64Array(0),
    );
    assert.equal(empty.rmse.reason, 'There are no rows.');
  });

  test('of a model without errors it says zero, without an interval', async () => {
    const known = draw(new Random(4), 200);
    const features = featuresOf(known.table, known.actual);
    const exact = { ...known, predicted: known.actual };
    const model = await fitLossModel({ features, ...exact, seed: 1 }, context);
    const { mae, rmse } = estimateByLoss(model!, features, known.table, known.actual);
    assert.deepEqual([mae.value, mae.interval, rmse.value], [0, null, 0]);
  });
});
