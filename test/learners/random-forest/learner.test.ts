import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { Random } from '../../../shared/src/base/random.ts';
import { numericColumn, type Table, tableOf, textColumn } from '../../../shared/src/data/table.ts';
import type { Examples, TrainedModel } from '../../../shared/src/learners/learner.ts';
import { randomForest } from '../../../shared/src/learners/random-forest/learner.ts';
import {
  type ForestParameters,
  forestParametersSchema,
} from '../../../shared/src/learners/random-forest/parameters.ts';
import { findLearner, parseParams } from '../../../shared/src/learners/registry.ts';
import { TimeBudget } from '../../../shared/src/learners/time-budget.ts';
import {
  accuracy,
  examplesOf,
  featuresOf,
  rootMeanSquaredError,
} from '../gradient-boosted-trees/fixtures.ts';

const yesNo = ['no', 'yes'];

function trainOn(
  train: Examples,
  classes: readonly string[] = [],
  params: Partial<ForestParameters> = {},
  seed = 1,
  signal = new AbortController().signal,
): Promise<TrainedModel> {
  return randomForest.train(
    {
      task: classes.length > 0 ? 'classification' : 'regression',
      classes,
      features: featuresOf([...train.table.columns.values()]),
      outOfFold: new Map(),
      train,
      validation: train,
      params: forestParametersSchema.parse({ trees: 30, ...params }),
      seed,
    },
    { log: silentLogger, signal, engine: 'cpu' },
  );
}

function column(name: string, values: ArrayLike<number>) {
  return numericColumn(name, 'number', values);
}

/** Two numbers, one with gaps, a category, a useless number; the answer depends on the first three. */
function mixedTable(rows: number, random: Random): { table: Table; signal: Float64Array } {
  const x = Float64Array.from({ length: rows }, () =>
    random.uniform() < 0.1 ? Number.NaN : random.uniform(),
  );
  const y = Float64Array.from({ length: rows }, () => random.uniform());
  const noise = Float64Array.from({ length: rows }, () => random.uniform());
  const group = Array.from({ length: rows }, () => ['a', 'b', 'c', null][random.integer(4)]);
  const signal = y.map((value, row) => (x[row] > 0.5 ? 2 : 0) + 2 * value + (group[row] === 'b' ? 2 : 0));
  return {
    table: tableOf([column('x', x), column('y', y), column('noise', noise), textColumn('group', group)]),
    signal,
  };
}

const random = new Random(11);
const train = mixedTable(3000, random);
const fresh = mixedTable(1000, random);

test('a regression is learned, and importance goes to the columns that matter', async () => {
  const { predictor, importance } = await trainOn({ table: train.table, target: train.signal });
  assert.ok(rootMeanSquaredError(predictor.predict(fresh.table), fresh.signal) < 0.3);
  assert.ok(importance !== null);
  assert.ok(Math.abs(Object.values(importance).reduce((sum, share) => sum + share, 0) - 1) < 1e-12);
  for (const name of ['x', 'y', 'group']) assert.ok(importance[name] > 5 * importance.noise, name);
});

for (const classes of [2, 3, 5]) {
  test(`${classes} classes: probabilities are shares, sum to one and are right`, async () => {
    const labels = Array.from({ length: classes }, (_, label) => `l${label}`);
    const classOf = (signal: Float64Array) =>
      signal.map((value) => Math.min(Math.floor((value * classes) / 6), classes - 1));
    const { predictor } = await trainOn({ table: train.table, target: classOf(train.signal) }, labels);
    const probabilities = predictor.predict(fresh.table);
    assert.ok(accuracy(probabilities, classes, classOf(fresh.signal)) > 0.9);
    for (let row = 0; row < fresh.table.rows; row++) {
      const own = probabilities.subarray(row * classes, (row + 1) * classes);
      assert.ok(own.every((share) => share >= 0 && share <= 1));
      assert.ok(Math.abs(own.reduce((sum, share) => sum + share, 0) - 1) < 1e-12);
    }
  });
}

describe('one tree without drawing', () => {
  const whole = { trees: 1, bootstrap: false, 'max-features': 1 };

  test('answers the means of the groups that the best splits make', async () => {
    // Squared error falls most between 2 and 3, then between 1 and 2.
    const examples = examplesOf([column('x', [1, 1, 2, 2, 3, 3])], [0, 2, 4, 4, 20, 22]);
    const { predictor } = await trainOn(examples, [], { ...whole, 'min-samples-leaf': 1, 'max-depth': 2 });
    assert.deepEqual(
      [...predictor.predict(tableOf([column('x', [1, 1.4, 1.6, 2.4, 2.6, 9])]))],
      [1, 1, 4, 4, 20, 22].map((value, i) => (i > 3 ? 21 : value)),
    );
  });

  test('weights count as rows do', async () => {
    const x = [1, 1, 1, 2, 2, 2, 2];
    const target = [0, 0, 1, 1, 1, 0, 1];
    const params = { ...whole, 'min-samples-leaf': 1 };
    const repeated = await trainOn(examplesOf([column('x', x)], target), yesNo, params);
    const weighted = await trainOn(
      examplesOf([column('x', [1, 1, 2, 2])], [0, 1, 1, 0], [2, 1, 3, 1]),
      yesNo,
      params,
    );
    const probe = tableOf([column('x', [1, 2])]);
    assert.deepEqual(weighted.predictor.predict(probe), repeated.predictor.predict(probe));
    assert.ok(Math.abs(repeated.predictor.predict(probe)[1] - 1 / 3) < 1e-9);
  });

  test('missing values go where they are like the others, and unseen ones to the larger side', async () => {
    const x = Array.from({ length: 60 }, (_, row) => (row % 3 === 0 ? Number.NaN : row));
    for (const own of [0, 1]) {
      const target = x.map((value) => (Number.isNaN(value) ? own : Number(value >= 40)));
      const { predictor } = await trainOn(examplesOf([column('x', x)], target), yesNo, whole);
      const answers = predictor.predict(tableOf([column('x', [10, 50, Number.NaN])]));
      assert.deepEqual([answers[1], answers[3], answers[5]], [0, 1, own]);
    }
    const group = Array.from({ length: 30 }, (_, row) => (row < 10 ? 'few' : row < 20 ? 'many' : 'also'));
    const target = group.map((label) => Number(label === 'few'));
    const { predictor } = await trainOn(examplesOf([textColumn('g', group)], target), yesNo, whole);
    const answers = predictor.predict(tableOf([textColumn('g', ['few', 'many', null, 'new'])]));
    assert.deepEqual([answers[1], answers[3], answers[5], answers[7]], [1, 0, 0, 0]);
  });

  test('grows no further than asked', async () => {
    const rows = Array.from({ length: 64 }, (_, row) => row);
    const leavesOf = async (params: Partial<ForestParameters>) => {
      const { files } = await trainOn(examplesOf([column('x', rows)], rows), [], { ...whole, ...params });
      const [tree] = JSON.parse(new TextDecoder().decode(files.get('forest.json'))).trees;
      return tree.rows as number[];
    };
    assert.equal((await leavesOf({ 'max-depth': 3, 'min-samples-leaf': 1 })).length, 8);
    assert.equal((await leavesOf({ 'min-samples-leaf': 1 })).length, 64);
    assert.ok((await leavesOf({ 'min-samples-leaf': 7 })).every((count) => count >= 7));
  });
});

test('the same seed gives the same bytes, another seed others', async () => {
  const examples = { table: train.table, target: train.signal };
  const [first, second, other] = await Promise.all(
    [1, 1, 2].map((seed) => trainOn(examples, [], { trees: 3 }, seed)),
  );
  assert.deepEqual(first.files, second.files);
  assert.notDeepEqual(first.files, other.files);
});

test('a model that was read answers as the one that was written', async () => {
  const examples = {
    table: train.table,
    target: train.signal.map((value) => Math.min(Math.floor(value / 2), 2)),
  };
  const { files, predictor } = await trainOn(examples, ['a', 'b', 'c'], { trees: 5 });
  const features = featuresOf([...train.table.columns.values()]);
  const loaded = await randomForest.load(files, features);
  assert.deepEqual(loaded.predict(fresh.table), predictor.predict(fresh.table));
  await assert.rejects(randomForest.load(new Map(), features), InfrastructureError);
  await assert.rejects(randomForest.load(files, featuresOf([column('x', [])])), /different columns/);
});

test('data without anything to learn from', async () => {
  const constant = examplesOf([column('x', [1, 1, 1, 1])], [1, 2, 3, 4]);
  const { predictor, importance } = await trainOn(constant, [], { bootstrap: false });
  assert.equal(importance, null);
  assert.deepEqual([...predictor.predict(constant.table)], [2.5, 2.5, 2.5, 2.5]);
  await assert.rejects(trainOn(examplesOf([column('x', [])], [])), ConfigurationError);
  await assert.rejects(trainOn(examplesOf([column('x', [1])], [0]), ['only']), ConfigurationError);
});

test('targets whose squares overflow are refused; large ones are learned as any', async () => {
  const x = Float64Array.from({ length: 100 }, (_, row) => row);
  const learned = (unit: number) =>
    trainOn({ table: tableOf([column('x', x)]), target: x.map((value) => value * unit) });
  for (const unit of [1e99, 1e153, Number.POSITIVE_INFINITY]) {
    await assert.rejects(learned(unit), (error: Error) => {
      return error instanceof ConfigurationError && /is beyond ±1e\+100/.test(error.message);
    });
  }
  const asked = tableOf([column('x', [10, 90])]);
  const [low, high] = (await learned(1e97)).predictor.predict(asked);
  assert.ok(low / 1e97 < 20 && high / 1e97 > 80, `${low} ${high}`);
});

test('an aborted training ends with the reason', async () => {
  const reason = new Error('cancelled');
  await assert.rejects(
    trainOn({ table: train.table, target: train.signal }, [], {}, 1, AbortSignal.abort(reason)),
    reason,
  );
});

test('when the time is used up the trees so far are the forest, one at least', async () => {
  const budget = new TimeBudget(0);
  const examples = { table: train.table, target: train.signal };
  const { bestStep } = await randomForest.train(
    {
      task: 'regression',
      classes: [],
      features: featuresOf([...train.table.columns.values()]),
      outOfFold: new Map(),
      train: examples,
      validation: examples,
      params: forestParametersSchema.parse({}),
      seed: 1,
    },
    { log: silentLogger, signal: new AbortController().signal, engine: 'cpu', budget },
  );
  assert.equal(bestStep, 1);
  assert.ok(budget.endedEarly);
});

test('users find it by name, and are told of parameters that it does not have', async () => {
  const learner = await findLearner('random-forest');
  assert.equal((parseParams(learner, 'regression', {}) as ForestParameters)['max-features'], 'auto');
  assert.throws(() => parseParams(learner, 'regression', { 'max-feature': 1 }), /max-feature/);
  assert.throws(() => parseParams(learner, 'regression', { 'max-features': 1.5 }), ConfigurationError);
});
