import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { Random } from '../../shared/src/base/random.ts';
import type { DataSchema } from '../../shared/src/data/schema.ts';
import { type Column, numericColumn, type Table, tableOf, textColumn } from '../../shared/src/data/table.ts';
import { hashText } from '../../shared/src/features/stable-hash.ts';
import {
  type TrainingRequest,
  type TrainingResult,
  trainModel,
} from '../../shared/src/learners/train-model.ts';

type Drawn = Record<string, string | number>;

/** Trains on drawn rows: 6,000 to learn from, 1,000 to stop by, 1,000 to judge on. */
async function learn(
  draw: (random: Random) => Drawn,
  options: Partial<TrainingRequest> = {},
): Promise<TrainingResult & { train: Table }> {
  const random = new Random(11);
  const split = (rows: number) => tableFrom(Array.from({ length: rows }, () => draw(random)));
  const [train, validation, test] = [split(6000), split(1000), split(1000)];
  const columns = [...train.columns.values()].map(({ name, type }) => ({
    name,
    type,
    role: name === 'label' ? ('target' as const) : ('feature' as const),
  }));
  const schema: DataSchema = { format: 'mlops-schema/1', columns, target: 'label' };
  const result = await trainModel({
    schema,
    task: 'classification',
    train,
    validation,
    test,
    testIds: Array.from({ length: 1000 }, (_, row) => String(row)),
    featureNames: columns.filter(({ role }) => role === 'feature').map(({ name }) => name),
    algorithm: 'gradient-boosted-trees',
    params: {},
    seed: 1,
    engine: 'auto',
    threshold: 0.5,
    log: silentLogger,
    signal: new AbortController().signal,
    ...options,
  });
  return { ...result, train };
}

function tableFrom(rows: readonly Drawn[]): Table {
  const columns = Object.keys(rows[0]).map((name): Column => {
    const values = rows.map((row) => row[name]);
    return typeof values[0] === 'string'
      ? textColumn(name, values as string[])
      : numericColumn(name, name === 'day' ? 'date' : 'number', values as number[]);
  });
  return tableOf(columns);
}

const label = (random: Random, probability: number) => (random.uniform() < probability ? 'yes' : 'no');
const auc = (result: TrainingResult) => result.metrics.roc_auc.value ?? Number.NaN;

/** Loss of always saying the share of each class. */
const chanceLoss = Math.log(2);

describe('a category of many values that tells nothing', () => {
  for (const [algorithm, params] of [
    ['gradient-boosted-trees', { trees: 60, 'early-stopping': 0 }],
    ['mlp', { epochs: 15, 'early-stopping': 0 }],
  ] as const) {
    test(`gives ${algorithm} no illusion: the loss in training is that of chance`, async () => {
      // Values of fifteen rows each would be known by heart at once, if a row's own answer were in them.
      const { model } = await learn(
        (random) => ({ c: `k${random.integer(400)}`, label: label(random, 0.5) }),
        { algorithm, params },
      );
      const last = model.history.at(-1) ?? { trainLoss: chanceLoss, validationLoss: chanceLoss };
      assert.ok(last.trainLoss > chanceLoss - 0.025, `training loss ${last.trainLoss}`);
      assert.ok(Math.abs(last.trainLoss - last.validationLoss) < 0.05, JSON.stringify(last));
    });
  }
});

describe('a category of many values that tells much', () => {
  const shareOf = (category: number) => 0.05 + (0.9 * ((category * 37) % 300)) / 300;
  const draw = (random: Random) => {
    const category = random.integer(300);
    return { c: `k${category}`, label: label(random, shareOf(category)) };
  };

  test('tells both learners more than hashed buckets would', async () => {
    const hashed = (random: Random): Drawn => {
      const { c, label: answer } = draw(random);
      const hash = hashText(c);
      const buckets = Array.from({ length: 32 }, (_, i) => [
        `b${i}`,
        Number((hash >>> 1) % 32 === i) * (hash & 1 ? 1 : -1),
      ]);
      return { ...Object.fromEntries(buckets), label: answer };
    };
    for (const algorithm of ['gradient-boosted-trees', 'mlp']) {
      const params = algorithm === 'mlp' ? { epochs: 15 } : {};
      const [encoded, bucketed] = [
        await learn(draw, { algorithm, params }),
        await learn(hashed, { algorithm, params }),
      ];
      assert.equal(encoded.features.features[0].kind, 'target-encoded');
      assert.ok(auc(encoded) > auc(bucketed) + 0.05, `${algorithm}: ${auc(encoded)} and ${auc(bucketed)}`);
    }
  });

  test('is nothing to rely on where its rows are on one side together', async () => {
    const { features, model } = await learn(draw, { splitBy: { group: 'c' } });
    assert.equal(features.features[0].kind, 'target-encoded');
    assert.equal(model.history.length, 0, 'no tree found anything to split by');
  });
});

test('the same seed gives the same features, and a model that answers as it did when stored', async () => {
  const words = ['fine', 'grand', 'poor', 'weak', ...Array.from({ length: 60 }, (_, i) => `w${i}`)];
  const draw = (random: Random) => {
    const told = random.integer(4);
    const text = Array.from({ length: 6 }, () => words[4 + random.integer(60)]);
    return {
      t: [...text, words[told]].join(' '),
      c: `k${random.integer(120)}`,
      label: label(random, told < 2 ? 0.9 : 0.1),
    };
  };
  const [one, two] = [await learn(draw), await learn(draw)];
  assert.ok(auc(one) > 0.85, String(auc(one)));
  assert.deepEqual(one.features, two.features);
  assert.deepEqual(one.model.files, two.model.files);
});

test('a split by time leaves the trend of dates out', async () => {
  const draw = (random: Random) => ({ day: 86_400_000 * random.integer(2000), label: label(random, 0.5) });
  const trends = [];
  for (const splitBy of ['random', { time: 'day' }] as const) {
    const [feature] = (await learn(draw, { splitBy })).features.features;
    trends.push(feature.kind === 'date' && feature.trend !== null);
  }
  assert.deepEqual(trends, [true, false]);
});
