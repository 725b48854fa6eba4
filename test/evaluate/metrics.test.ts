import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { tableOf } from '../../shared/src/data/table.ts';
import {
  computeMetric,
  computeMetrics,
  findMetric,
  isMetricOf,
  metricDirection,
  metricNames,
  prepareMetric,
} from '../../shared/src/evaluate/metrics.ts';
import type { ClassificationPredictions, Predictions } from '../../shared/src/evaluate/predictions.ts';

interface Case {
  task: 'classification' | 'regression';
  classes: string[];
  positive: number | null;
  actual: number[];
  predicted: number[];
  probabilities: number[];
  weights: number[] | null;
  expected: Record<string, number | null>;
}

const fixture = new URL('../fixtures/metrics/scikit-learn.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: Record<string, Case> };

function predictionsOf(given: Case): Predictions {
  const shared = { rows: given.actual.length, ids: null, slices: tableOf([]) };
  if (given.task === 'regression') {
    const { actual, predicted } = given;
    return {
      task: 'regression',
      ...shared,
      actual: Float64Array.from(actual),
      predicted: Float64Array.from(predicted),
    };
  }
  return {
    task: 'classification',
    ...shared,
    classes: given.classes,
    positive: given.positive,
    actual: Int32Array.from(given.actual),
    predicted: Int32Array.from(given.predicted),
    probabilities: Float64Array.from(given.probabilities),
  };
}

const binary = predictionsOf(cases.binary) as ClassificationPredictions;

describe('metrics equal scikit-learn', () => {
  for (const [name, given] of Object.entries(cases)) {
    test(name, () => {
      const predictions = predictionsOf(given);
      const computed = computeMetrics(predictions, Object.keys(given.expected));
      for (const [metric, expected] of Object.entries(given.expected)) {
        let value = computed[metric].value;
        if (given.weights !== null) {
          const preparation = prepareMetric(predictions, metric);
          value =
            'reason' in preparation ? null : preparation.prepared.evaluate(Float64Array.from(given.weights));
        }
        if (expected === null || value === null) assert.equal(value, expected, metric);
        else
          assert.ok(
            Math.abs(value - expected) <= 1e-12 * Math.max(1, expected),
            `${metric}: ${value}, not ${expected}`,
          );
      }
      if (given.weights === null) {
        assert.deepEqual(Object.keys(computed).sort(), Object.keys(given.expected).sort());
      }
    });
  }
});

describe('what cannot be computed is null with a reason', () => {
  test('no rows', () => {
    const none = {
      actual: new Int32Array(0),
      predicted: new Int32Array(0),
      probabilities: new Float64Array(0),
    };
    for (const { value, reason } of Object.values(computeMetrics({ ...binary, ...none, rows: 0 }))) {
      assert.equal(value, null);
      assert.match(reason!, /there are no rows/);
    }
  });

  test('labels only: metrics of labels are there, metrics of probabilities say what is missing', () => {
    const metrics = computeMetrics({ ...binary, probabilities: null });
    assert.equal(metrics.accuracy.value, cases.binary.expected.accuracy);
    for (const name of [
      'roc_auc',
      'roc_auc_ovr',
      'average_precision',
      'log_loss',
      'brier',
      'expected_calibration_error',
    ]) {
      assert.equal(metrics[name].value, null);
      assert.match(metrics[name].reason!, /needs probabilities/);
    }
  });

  test('a probability that is NaN or above 1 makes no metric of probabilities up', () => {
    for (const wrong of [Number.NaN, 1.5, -0.1, Number.POSITIVE_INFINITY]) {
      const probabilities = binary.probabilities!.slice();
      probabilities[7] = wrong;
      const metrics = computeMetrics({ ...binary, probabilities });
      assert.notEqual(metrics.accuracy.value, null);
      for (const name of ['roc_auc', 'log_loss', 'brier'])
        assert.match(metrics[name].reason!, /outside 0 to 1/);
    }
  });

  test('a predicted value that is not finite', () => {
    const regression = predictionsOf(cases.regression);
    assert.ok(regression.task === 'regression');
    const predicted = Float64Array.from(regression.predicted);
    predicted[3] = Number.NaN;
    for (const { value, reason } of Object.values(
      computeMetrics({ ...regression, predicted } as Predictions),
    )) {
      assert.equal(value, null);
      assert.match(reason!, /not finite/);
    }
  });

  test('a metric of two classes names the one for three', () => {
    const metrics = computeMetrics(predictionsOf(cases['three classes with ties']));
    assert.match(metrics.roc_auc.reason!, /3; use roc_auc_ovr/);
    assert.match(metrics.f1.reason!, /f1_macro/);
  });

  test('the reason says which case it is', () => {
    const none = computeMetrics(
      predictionsOf(cases['binary, constant probability, nothing predicted positive']),
    );
    assert.match(none.precision.reason!, /no row is predicted/);
    assert.match(none.matthews_corrcoef.reason!, /all of one class/);
    assert.equal(none.f1.value, 0);
    assert.match(
      computeMetrics(predictionsOf(cases['binary, only negatives'])).roc_auc.reason!,
      /only one class/,
    );
  });

  test('an unknown metric and one of the other task', () => {
    assert.match(computeMetric(binary, 'constructor').reason!, /no metric "constructor"/);
    assert.match(computeMetric(binary, 'rmse').reason!, /metric of regression/);
  });
});

describe('the registry', () => {
  test('knows aliases', () => {
    assert.equal(findMetric('mcc')?.name, 'matthews_corrcoef');
    assert.equal(computeMetric(binary, 'mcc').value, computeMetrics(binary).matthews_corrcoef.value);
    assert.ok(metricNames('classification').includes('mcc'));
  });

  test('separates tasks', () => {
    assert.ok(!metricNames('regression').includes('accuracy'));
    assert.ok(metricNames().includes('accuracy') && metricNames().includes('rmse'));
  });

  test('knows metrics with a parameter', () => {
    assert.equal(findMetric('mean_pinball_loss(alpha=0.50)')?.name, 'mean_pinball_loss');
    assert.equal(findMetric('mean_pinball_loss( alpha = .9 )')?.name, 'mean_pinball_loss(alpha=0.9)');
    assert.equal(metricDirection('mean_pinball_loss(alpha=0.05)'), 'lower');
    assert.ok(isMetricOf('regression', 'mean_pinball_loss(alpha=0.9)'));
    assert.ok(!isMetricOf('classification', 'mean_pinball_loss(alpha=0.9)'));
    for (const wrong of ['(alpha=1.1)', '(alpha=-0.1)', '(beta=0.5)', '(alpha=)', '(alpha=0.5', '(0.5)']) {
      assert.equal(findMetric(`mean_pinball_loss${wrong}`), undefined, wrong);
    }
    assert.ok(!('mean_pinball_loss(alpha=0.9)' in computeMetrics(predictionsOf(cases.regression))));
    assert.match(computeMetric(binary, 'mean_pinball_loss(alpha=0.9)').reason!, /metric of regression/);
  });

  test('knows which way is better', () => {
    assert.equal(metricDirection('roc_auc'), 'higher');
    assert.equal(metricDirection('log_loss'), 'lower');
    assert.equal(metricDirection('r2'), 'higher');
    assert.throws(() => metricDirection('acuracy'), RangeError);
  });
});

test('many rows take the radix sort: the area equals the count of pairs', () => {
  const rows = 5000;
  const score = (row: number) => (((row * 7919) % 1009) - 400) / 1009;
  const actual = Int32Array.from({ length: rows }, (_, row) => ((row * 104729) % 7 < 2 ? 1 : 0));
  const probabilities = new Float64Array(2 * rows);
  for (let row = 0; row < rows; row++) {
    probabilities[2 * row + 1] = Math.max(0, score(row));
    probabilities[2 * row] = 1 - probabilities[2 * row + 1];
  }
  let ordered = 0;
  let pairs = 0;
  for (let a = 0; a < rows; a++) {
    if (actual[a] === 0) continue;
    for (let b = 0; b < rows; b++) {
      if (actual[b] === 1) continue;
      pairs++;
      const difference = probabilities[2 * a + 1] - probabilities[2 * b + 1];
      ordered += difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
    }
  }
  const many = { ...binary, rows, actual, predicted: new Int32Array(rows), probabilities };
  assert.ok(Math.abs(computeMetrics(many).roc_auc.value! - ordered / pairs) < 1e-12);
});

test('negative, zero and huge errors sort right in the median', () => {
  const rows = 5001;
  const actual = Float64Array.from({ length: rows }, (_, row) => (row % 2 ? -1 : 1) * row * 10 ** (row % 5));
  const predictions: Predictions = {
    ...{ task: 'regression', rows, actual, ids: null, slices: tableOf([]) },
    predicted: new Float64Array(rows),
  };
  const sorted = actual.map(Math.abs).sort();
  assert.equal(computeMetrics(predictions).median_ae.value, sorted[2500]);
});
