import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import { confusionMatrix } from '../../../shared/src/evaluate/curves/confusion-matrix.ts';
import { reliability } from '../../../shared/src/evaluate/curves/reliability.ts';
import { residualBands, residualHistogram } from '../../../shared/src/evaluate/curves/residuals.ts';
import {
  precisionRecallCurve,
  rocCurve,
  type ScoreCurve,
} from '../../../shared/src/evaluate/curves/score-curve.ts';
import { thinCurve } from '../../../shared/src/evaluate/curves/thin-curve.ts';
import { computeMetric } from '../../../shared/src/evaluate/metrics.ts';
import { binaryPredictions, equalClassifiers, regressionPredictions } from '../sample-predictions.ts';

// Figures from scikit-learn 1.7: roc_curve, precision_recall_curve, calibration_curve(n_bins=10).
const actual = [0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0];
const probability = [0.13, 0.82, 0.41, 0.41, 0.93, 0.55, 0.07, 0.55, 0.22, 0.68, 0.13, 0.31];
const small = { ...binaryPredictions(actual, probability) };
const scored = { ...small, probabilities: small.probabilities! };

function close(found: ArrayLike<number>, expected: readonly number[]): void {
  assert.equal(found.length, expected.length);
  expected.forEach((value, k) => {
    assert.ok(found[k] === value || Math.abs(found[k] - value) < 1e-12, `${k}: ${found[k]}, not ${value}`);
  });
}

function areaUnder({ x, y }: ScoreCurve): number {
  let area = 0;
  for (let k = 1; k < x.length; k++) area += ((x[k] - x[k - 1]) * (y[k] + y[k - 1])) / 2;
  return area;
}

function noisy(rows: number) {
  const { candidate } = equalClassifiers(new Random(7), rows, 0.8);
  assert.ok(candidate.task === 'classification');
  return { ...candidate, probabilities: candidate.probabilities! };
}

describe('the ROC curve', () => {
  test("is scikit-learn's, ties and thresholds included", () => {
    const curve = rocCurve(scored, 1)!;
    close(curve.x, [0, 0, 0, 2 / 6, 4 / 6, 5 / 6, 1]);
    close(curve.y, [0, 1 / 6, 3 / 6, 5 / 6, 5 / 6, 1, 1]);
    close(curve.thresholds, [Number.POSITIVE_INFINITY, 0.93, 0.68, 0.41, 0.22, 0.13, 0.07]);
  });

  test('has the area that the metric says, for either class', () => {
    const predictions = noisy(3000);
    const area = computeMetric(predictions, 'roc_auc').value!;
    assert.ok(Math.abs(areaUnder(rocCurve(predictions, 1)!) - area) < 1e-12);
    assert.ok(Math.abs(areaUnder(rocCurve(predictions, 0)!) - area) < 1e-12);
  });

  test('there is none of one class alone, nor of no rows', () => {
    const one = binaryPredictions([1, 1], [0.2, 0.9]);
    assert.equal(rocCurve({ ...one, probabilities: one.probabilities! }, 1), null);
    const none = binaryPredictions([], []);
    assert.equal(rocCurve({ ...none, probabilities: none.probabilities! }, 1), null);
    assert.equal(precisionRecallCurve({ ...none, probabilities: none.probabilities! }, 1), null);
  });

  test('equal scores give the diagonal', () => {
    const constant = binaryPredictions([1, 0, 1, 0], [0.5, 0.5, 0.5, 0.5]);
    const curve = rocCurve({ ...constant, probabilities: constant.probabilities! }, 1)!;
    close(curve.x, [0, 1]);
    close(curve.y, [0, 1]);
  });
});

describe('the precision–recall curve', () => {
  test("has scikit-learn's points as corners", () => {
    const curve = precisionRecallCurve(scored, 1)!;
    const corners = Array.from(curve.x, (x, k) => [x, curve.y[k]]).filter((_, k) => k % 2 === 1);
    close(
      corners.map(([x]) => x),
      [1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 5 / 6, 5 / 6, 1],
    );
    close(
      corners.map(([, y]) => y),
      [1, 1, 1, 0.8, 5 / 7, 0.625, 5 / 9, 6 / 11],
    );
    assert.ok(Math.abs(areaUnder(curve) - 0.8432900432900433) < 1e-12);
  });

  test('has the average precision as its area', () => {
    const predictions = noisy(3000);
    const expected = computeMetric(predictions, 'average_precision').value!;
    assert.ok(Math.abs(areaUnder(precisionRecallCurve(predictions, 1)!) - expected) < 1e-12);
  });
});

describe('a thinned curve', () => {
  test('has at most 200 points, the ends among them, and looks the same', () => {
    const predictions = noisy(50_000);
    for (const whole of [rocCurve(predictions, 1)!, precisionRecallCurve(predictions, 1)!]) {
      assert.ok(whole.x.length > 2000);
      const thin = thinCurve(whole);
      assert.ok(thin.x.length <= 200);
      assert.equal(thin.x[0], whole.x[0]);
      assert.equal(thin.x.at(-1), whole.x.at(-1));
      assert.ok(Math.abs(areaUnder(thin) - areaUnder(whole)) < 0.002);
      assert.ok(largestGap(thin, whole) < 0.01, `${largestGap(thin, whole)}`);
    }
  });

  test('a small curve loses only what lies between its corners', () => {
    const curve = rocCurve(scored, 1)!;
    const thin = thinCurve(curve);
    close(thin.x, [0, 0, 2 / 6, 4 / 6, 5 / 6, 1]);
    assert.equal(areaUnder(thin), areaUnder(curve));
  });
});

/** How far points of the whole lie from the thinned polyline, at most. */
function largestGap(thin: ScoreCurve, whole: ScoreCurve): number {
  let largest = 0;
  for (let k = 0; k < whole.x.length; k += 11) {
    let least = Number.POSITIVE_INFINITY;
    for (let part = 1; part < thin.x.length; part++) {
      const dx = thin.x[part] - thin.x[part - 1];
      const dy = thin.y[part] - thin.y[part - 1];
      const px = whole.x[k] - thin.x[part - 1];
      const py = whole.y[k] - thin.y[part - 1];
      const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(px - along * dx, py - along * dy));
    }
    largest = Math.max(largest, least);
  }
  return largest;
}

describe('reliability', () => {
  test("means and shares are scikit-learn's", () => {
    const bins = reliability(probability, actual).filter(({ rows }) => rows > 0);
    close(
      bins.map(({ share }) => share!),
      [0, 0.5, 0, 0, 0.5, 0.5, 1, 1, 1],
    );
    close(
      bins.map(({ meanProbability }) => meanProbability!),
      [0.07, 0.13, 0.22, 0.31, 0.41, 0.55, 0.68, 0.82, 0.93],
    );
  });

  test('the bins hold all rows, certainty included, and give the expected calibration error', () => {
    const predictions = noisy(5000);
    const p = Float64Array.from({ length: 5000 }, (_, row) => predictions.probabilities[2 * row + 1]);
    const bins = reliability(p, predictions.actual);
    assert.equal(
      bins.reduce((sum, { rows }) => sum + rows, 0),
      5000,
    );
    const error = bins.reduce(
      (sum, { rows, meanProbability, share }) =>
        sum + (rows / 5000) * Math.abs((meanProbability ?? 0) - (share ?? 0)),
      0,
    );
    assert.ok(Math.abs(error - computeMetric(predictions, 'expected_calibration_error').value!) < 1e-12);
    assert.equal(reliability([1, 0], [1, 0])[9].rows, 1);
    assert.equal(reliability([], [])[0].share, null);
  });
});

describe('residuals', () => {
  // Figures from NumPy's quantile over the two halves by prediction.
  const rows = Array.from({ length: 40 }, (_, i) => i);
  const answers = regressionPredictions(
    rows.map((i) => ((i * 7) % 11) * 1.5 + i * 0.25),
    rows.map((i) => i * 0.5 + ((i * 5) % 7) * 0.1),
  );

  test("bands have NumPy's quantiles", () => {
    const bands = residualBands(answers);
    close(
      bands.flatMap(({ predicted, low, median, high }) => [predicted, low, median, high]),
      [5.055, -1.505, 4.225, 11.53, 15.045, -6.33, 0.25, 6.53],
    );
    assert.deepEqual(residualBands(regressionPredictions([1, 2], [1, 2])), []);
  });

  test('one histogram holds several models; outliers are in its outermost bins', () => {
    const wild = regressionPredictions([...answers.actual, 1e9], [...answers.predicted, 0]);
    const histogram = residualHistogram([wild, answers])!;
    assert.equal(histogram.edges.length, 25);
    for (const shares of histogram.shares) {
      assert.ok(Math.abs(shares.reduce((a, b) => a + b, 0) - 1) < 1e-12);
    }
    assert.equal(residualHistogram([regressionPredictions([], [])]), null);
    const exact = residualHistogram([regressionPredictions([3, 3], [3, 3])])!;
    assert.equal(Math.max(...exact.shares[0]), 1);
    assert.ok(
      residualHistogram([regressionPredictions([1, Number.NaN], [0, 1])])!.edges.every(Number.isFinite),
    );
  });
});

test('a confusion matrix counts by actual, then by predicted label', () => {
  // predicted at 0.5: 0 1 0 0 1 1 0 1 0 1 0 0
  assert.deepEqual(confusionMatrix(small), [
    [5, 1],
    [2, 4],
  ]);
});
