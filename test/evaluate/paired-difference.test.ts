import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { bootstrap } from '../../shared/src/evaluate/bootstrap.ts';
import { computeMetrics, prepareMetric } from '../../shared/src/evaluate/metrics.ts';
import { pairedDifference } from '../../shared/src/evaluate/paired-difference.ts';
import type { PredictionPair } from '../../shared/src/evaluate/pairing.ts';
import { tangoInterval } from '../../shared/src/evaluate/proportion-intervals.ts';
import {
  binaryPredictions,
  classifiersThatHit,
  equalClassifiers,
  equalRegressors,
  regressionPredictions,
} from './sample-predictions.ts';

const seed = 1;

test('accuracy: Tango’s interval of the rows on which the two disagree', () => {
  const found = pairedDifference(classifiersThatHit(80, 6, 3, 11), 'accuracy', { seed });
  assert.ok(Math.abs(found.difference! - 0.03) < 1e-12);
  assert.deepEqual(found.interval, { ...tangoInterval(6, 3, 100, 0.9), level: 0.9, method: 'tango' });
});

test('recall: only actual positives count', () => {
  // Odd rows are positive: of the six rows that only the candidate gets right three are.
  const found = pairedDifference(classifiersThatHit(80, 6, 4, 10), 'recall', { seed });
  assert.deepEqual(found.interval, { ...tangoInterval(3, 2, 50, 0.9), level: 0.9, method: 'tango' });
});

test('the difference is that of the metrics, and its interval holds it', () => {
  const pairs: PredictionPair[] = [equalClassifiers(new Random(1), 400), equalRegressors(new Random(2), 400)];
  for (const pair of pairs) {
    const [candidate, baseline] = [computeMetrics(pair.candidate), computeMetrics(pair.baseline)];
    for (const name of Object.keys(candidate)) {
      const found = pairedDifference(pair, name, { seed });
      assert.equal(found.difference, candidate[name].value! - baseline[name].value!);
      if (found.interval === null) {
        assert.match(found.reason!, /no valid interval/);
        continue;
      }
      assert.ok(found.interval.lower < found.difference && found.difference < found.interval.upper, name);
      assert.ok(found.standardError! > 0);
    }
  }
});

test('the same seed gives the same bootstrap', () => {
  const pair = equalRegressors(new Random(2), 200);
  const first = pairedDifference(pair, 'median_ae', { seed: 5 });
  assert.deepEqual(pairedDifference(pair, 'median_ae', { seed: 5 }), first);
  assert.notDeepEqual(pairedDifference(pair, 'median_ae', { seed: 6 }).interval, first.interval);
  assert.equal(first.interval!.method, 'bootstrap');
});

test('of many rows the difference of medians needs no bootstrap, and is known as well', () => {
  const pair = equalRegressors(new Random(6), 20_000);
  const { interval, standardError } = pairedDifference(pair, 'median_ae', { seed: 5 });
  assert.equal(interval!.method, 'jackknife');
  const prepared = [pair.candidate, pair.baseline].map((predictions) =>
    prepareMetric(predictions, 'median_ae'),
  );
  const [first, second] = prepared.map((metric) => {
    assert.ok('prepared' in metric);
    return metric.prepared;
  });
  const resampled = bootstrap(20_000, 1, (counts) => first.evaluate(counts) - second.evaluate(counts));
  const mean = resampled.reduce((sum, value) => sum + value, 0) / resampled.length;
  const spread = Math.sqrt(resampled.reduce((sum, value) => sum + (value - mean) ** 2, 0) / resampled.length);
  assert.ok(Math.abs(standardError! / spread - 1) < 0.15, `${standardError} and ${spread}`);
});

describe('one-sided bounds of two equally good models err in 5 %', () => {
  const runs = 500;
  // 25 are expected; 40 are three standard deviations more.
  const most = 40;

  function countErrors(
    names: string[],
    sample: (random: Random) => PredictionPair,
  ): Map<string, [number, number]> {
    const errors = new Map<string, [number, number]>(names.map((name) => [name, [0, 0]]));
    const random = new Random(9);
    for (let run = 0; run < runs; run++) {
      const pair = sample(random);
      for (const name of names) {
        const { lower, upper } = pairedDifference(pair, name, { seed }).interval!;
        if (lower > 0) errors.get(name)![0]++;
        if (upper < 0) errors.get(name)![1]++;
      }
    }
    return errors;
  }

  test('classification, few rows on which they disagree', () => {
    const names = [
      'accuracy',
      'f1',
      'precision',
      'balanced_accuracy',
      'roc_auc',
      'average_precision',
      'log_loss',
    ];
    for (const [name, [better, worse]] of countErrors(names, (random) =>
      equalClassifiers(random, 200, 0.3),
    )) {
      assert.ok(better <= most && worse <= most, `${name}: ${better} and ${worse} of ${runs}`);
    }
  });

  test('regression', () => {
    const names = ['rmse', 'mae', 'mape', 'r2', 'explained_variance'];
    for (const [name, [better, worse]] of countErrors(names, (random) => equalRegressors(random, 200))) {
      assert.ok(better <= most && worse <= most, `${name}: ${better} and ${worse} of ${runs}`);
    }
  });
});

describe('models that agree', () => {
  test('the same answers on every row: no difference, for certain', () => {
    const { candidate } = equalClassifiers(new Random(1), 30);
    const found = pairedDifference({ candidate, baseline: { ...candidate } }, 'roc_auc', { seed });
    assert.equal(found.interval!.method, 'identical-answers');
    assert.deepEqual([found.interval!.lower, found.interval!.upper], [0, 0]);
  });

  test('the same labels with other probabilities are not the same model', () => {
    const pair = classifiersThatHit(45, 0, 0, 5);
    for (const name of ['accuracy', 'f1', 'matthews_corrcoef']) {
      const { difference, interval } = pairedDifference(pair, name, { seed });
      assert.equal(difference, 0);
      assert.ok(interval!.lower < -0.01 && interval!.upper > 0.01, name);
    }
  });

  test('two perfect rankings tell nothing about how sure their difference is', () => {
    const actual = [0, 1, 0, 1, 0, 1];
    const candidate = binaryPredictions(actual, [0.1, 0.9, 0.2, 0.8, 0.3, 0.7]);
    const baseline = binaryPredictions(actual, [0.2, 0.9, 0.2, 0.8, 0.3, 0.7]);
    const found = pairedDifference({ candidate, baseline }, 'roc_auc', { seed });
    assert.equal(found.difference, 0);
    assert.equal(found.interval, null);
    assert.match(found.reason!, /no row lets either model look worse/);
  });
});

describe('what cannot be compared', () => {
  test('a metric that is undefined on one side', () => {
    const candidate = binaryPredictions([0, 1, 1], [0.2, 0.6, 0.7]);
    const baseline = binaryPredictions([0, 1, 1], [0.2, 0.3, 0.4]);
    const found = pairedDifference({ candidate, baseline }, 'precision', { seed });
    assert.equal(found.difference, null);
    assert.equal(found.candidate, 1);
    assert.match(found.reason!, /Of the baseline: .*no row is predicted/);
    const turned = pairedDifference({ candidate: baseline, baseline: candidate }, 'precision', { seed });
    assert.match(turned.reason!, /^Undefined: no row is predicted/);
  });

  test('one row', () => {
    const pair = { candidate: regressionPredictions([1], [2]), baseline: regressionPredictions([1], [3]) };
    assert.equal(pairedDifference(pair, 'rmse', { seed }).interval, null);
  });
});

test('what other seeds give adds to the variance, and moves the difference not at all', () => {
  for (const [pair, name] of [
    [equalClassifiers(new Random(8), 500), 'roc_auc'],
    [classifiersThatHit(300, 30, 25, 145), 'accuracy'],
  ] as const) {
    const plain = pairedDifference(pair, name, { seed });
    const seedVariance = 3 * plain.standardError! ** 2;
    const found = pairedDifference(pair, name, { seed, seedVariance });
    assert.equal(found.difference, plain.difference);
    assert.ok(Math.abs(found.standardError! / plain.standardError! - 2) < 1e-12);
    const reach = plain.interval!.upper - plain.difference!;
    assert.ok(Math.abs((found.interval!.upper - found.difference!) / reach - 2) < 1e-9);
  }
});
