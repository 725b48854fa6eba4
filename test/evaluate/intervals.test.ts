import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { bootstrap } from '../../shared/src/evaluate/bootstrap.ts';
import { withCosts } from '../../shared/src/evaluate/costs.ts';
import { metricInterval } from '../../shared/src/evaluate/intervals.ts';
import { metricNames, prepareMetric } from '../../shared/src/evaluate/metrics.ts';
import type { Predictions } from '../../shared/src/evaluate/predictions.ts';
import { labelErrorOf, standardErrorOf } from '../../shared/src/evaluate/standard-error.ts';
import {
  binaryPredictions,
  equalClassifiers,
  equalRegressors,
  regressionPredictions,
} from './sample-predictions.ts';

const classifier = equalClassifiers(new Random(3), 600).candidate;
const regressor = equalRegressors(new Random(4), 600).candidate;

describe('standard errors from influences', () => {
  for (const predictions of [classifier, threeClasses(600), regressor] as Predictions[]) {
    for (const name of metricNames(predictions.task)) {
      const preparation = prepareMetric(predictions, name);
      if ('reason' in preparation || preparation.prepared.influence === undefined) continue;
      const { prepared } = preparation;
      const kind = 'classes' in predictions ? `${predictions.classes.length} classes` : 'regression';

      test(`${name}, ${kind}: sum to zero, and equal the derivative by each row's weight`, () => {
        const influence = prepared.influence!();
        const total = influence.reduce((sum, value) => sum + value, 0);
        assert.ok(Math.abs(total) < 1e-5 * predictions.rows);
        const weights = new Float64Array(predictions.rows).fill(1);
        for (const row of [0, 17, 300, 599]) {
          weights[row] = 1 + 1e-3;
          const above = prepared.evaluate(weights);
          weights[row] = 1 - 1e-3;
          const below = prepared.evaluate(weights);
          weights[row] = 1;
          const derivative = ((above - below) / 2e-3) * predictions.rows;
          assert.ok(
            Math.abs(influence[row] - derivative) < 1e-4 * Math.max(1, Math.abs(derivative)),
            `row ${row}`,
          );
        }
      });
    }
  }

  test('agree with the spread of a bootstrap', () => {
    const names = ['f1', 'matthews_corrcoef', 'roc_auc', 'average_precision', 'log_loss'];
    for (const name of names) {
      const preparation = prepareMetric(classifier, name);
      assert.ok(!('reason' in preparation));
      const resampled = bootstrap(classifier.rows, 1, (counts) => preparation.prepared.evaluate(counts));
      const mean = resampled.reduce((sum, value) => sum + value, 0) / resampled.length;
      const spread = Math.sqrt(
        resampled.reduce((sum, value) => sum + (value - mean) ** 2, 0) / resampled.length,
      );
      const error = standardErrorOf(preparation.prepared.influence!())!.value;
      assert.ok(Math.abs(error / spread - 1) < 0.1, `${name}: ${error} and ${spread}`);
    }
  });

  test('few rows that matter mean few degrees of freedom', () => {
    const influences = new Float64Array(300);
    influences.fill(1, 0, 4);
    influences.fill(-1, 4, 8);
    const few = standardErrorOf(influences)!;
    assert.ok(few.degreesOfFreedom > 5 && few.degreesOfFreedom < 30);
    assert.ok(labelErrorOf(influences, 1)!.value > few.value);
    const many = standardErrorOf(Float64Array.from({ length: 300 }, (_, row) => Math.sin(row)))!;
    assert.equal(many.degreesOfFreedom, 299);
    assert.equal(standardErrorOf(new Float64Array(1)), null);
  });
});

describe('the interval of one metric', () => {
  test('holds the value and stays inside the metric’s range', () => {
    for (const predictions of [withCosts(classifier, { no: { yes: 1 }, yes: { no: 3 } }), regressor]) {
      for (const name of metricNames(predictions.task)) {
        const { interval, reason } = metricInterval(predictions, name);
        if (interval === null) {
          assert.ok(['expected_calibration_error', 'max_error'].includes(name), `${name}: ${reason}`);
          assert.match(reason!, /no valid interval/);
          continue;
        }
        const preparation = prepareMetric(predictions, name);
        assert.ok(!('reason' in preparation));
        assert.ok(interval.lower < preparation.value && preparation.value < interval.upper, name);
        assert.equal(interval.level, 0.95);
        if (preparation.metric.direction === 'higher') assert.ok(interval.upper < 1, name);
        else assert.ok(interval.lower > 0, name);
      }
    }
  });

  test('widens with the level', () => {
    const narrow = metricInterval(classifier, 'roc_auc', { level: 0.5 }).interval!;
    const wide = metricInterval(classifier, 'roc_auc', { level: 0.99 }).interval!;
    assert.ok(wide.lower < narrow.lower && narrow.upper < wide.upper);
  });

  test('covers the truth as often as it says', () => {
    const names = ['f1', 'roc_auc', 'average_precision', 'brier'];
    const truth = equalClassifiers(new Random(5), 300_000).candidate;
    const missed = new Map(names.map((name) => [name, 0]));
    const random = new Random(6);
    const runs = 400;
    const values = names.map((name) => {
      const preparation = prepareMetric(truth, name);
      return 'reason' in preparation ? Number.NaN : preparation.value;
    });
    for (let run = 0; run < runs; run++) {
      const { candidate } = equalClassifiers(random, 300);
      for (const [at, name] of names.entries()) {
        const { lower, upper } = metricInterval(candidate, name).interval!;
        if (values[at] < lower || values[at] > upper) missed.set(name, missed.get(name)! + 1);
      }
    }
    // 5 % of 400 are 20; 33 is three standard deviations more.
    for (const [name, count] of missed) assert.ok(count >= 7 && count <= 33, `${name}: ${count} of ${runs}`);
  });

  test('a perfect model has no interval by influences, and says so', () => {
    const perfect = binaryPredictions([0, 1, 0, 1, 0, 1], [0.1, 0.9, 0.2, 0.8, 0.3, 0.7]);
    for (const name of ['roc_auc', 'f1', 'matthews_corrcoef']) {
      const { interval, reason } = metricInterval(perfect, name);
      assert.equal(interval, null);
      assert.match(reason!, /every row says/);
    }
    const accuracy = metricInterval(perfect, 'accuracy').interval!;
    assert.equal(accuracy.method, 'wilson');
    assert.ok(accuracy.lower < 0.7 && accuracy.upper > 0.999);
  });

  test('too few rows', () => {
    assert.equal(metricInterval(regressionPredictions([1], [2]), 'mae').interval, null);
    assert.equal(metricInterval(regressionPredictions([1, 2, 3], [2, 2, 2]), 'median_ae').interval, null);
  });

  test('an undefined metric gives its reason', () => {
    assert.match(metricInterval(binaryPredictions([0, 0], [0.1, 0.7]), 'roc_auc').reason!, /only one class/);
  });
});

function threeClasses(rows: number) {
  const random = new Random(8);
  const probabilities = new Float64Array(3 * rows);
  const actual = new Int32Array(rows);
  const predicted = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    actual[row] = random.integer(10) < 6 ? 0 : 1 + random.integer(2);
    const odds = [0, 1, 2].map((index) => Math.exp(random.gaussian() + (index === actual[row] ? 1.5 : 0)));
    const total = odds[0] + odds[1] + odds[2];
    for (let index = 0; index < 3; index++) probabilities[3 * row + index] = odds[index] / total;
    predicted[row] = odds.indexOf(Math.max(...odds));
  }
  const classes = ['a', 'b', 'c'];
  return {
    ...binaryPredictions(actual, new Float64Array(rows)),
    classes,
    positive: null,
    predicted,
    probabilities,
  };
}
