import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../../shared/src/base/random.ts';
import {
  estimateByConfidence,
  estimatedMetrics,
} from '../../../shared/src/drift/performance/confidence-based.ts';
import {
  calibrate,
  fitCalibration,
  type ProbabilityCalibration,
  probabilityCalibrationSchema,
} from '../../../shared/src/drift/performance/probability-calibration.ts';

const near = (actual: ArrayLike<number>, expected: readonly number[], tolerance: number) => {
  assert.equal(actual.length, expected.length);
  expected.forEach((value, i) => {
    assert.ok(Math.abs(actual[i] - value) <= tolerance, `${i}: ${actual[i]} is not ${value}`);
  });
};

/** 200 rows of two classes: the second has probability p, and happens more seldom than that. */
const grid = Float64Array.from({ length: 200 }, (_, i) => (i + 0.5) / 200);
const two = Float64Array.from({ length: 400 }, (_, cell) => {
  const p = grid[cell >> 1];
  return cell % 2 === 1 ? p : 1 - p;
});
const happened = grid.map((p, i) => (((i * 7919) % 1000) / 1000 < p * p ? 1 : 0));

/** Answers of a model, and labels that follow the calibrated ones. */
function draw(random: Random, rows: number, classes: number, distort: (p: number) => number) {
  const probabilities = new Float64Array(rows * classes);
  const actual = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const scores = Float64Array.from({ length: classes }, () => Math.exp(1.5 * random.gaussian()));
    const sum = scores.reduce((total, value) => total + value, 0);
    let rest = random.uniform() * sum;
    let label = 0;
    while (label < classes - 1 && rest >= scores[label]) rest -= scores[label++];
    actual[row] = label;
    const told = scores.map((value) => distort(value / sum));
    const toldSum = told.reduce((total, value) => total + value, 0);
    told.forEach((value, k) => {
      probabilities[row * classes + k] = value / toldSum;
    });
  }
  return { probabilities, actual };
}

describe('the calibration of probabilities', () => {
  test('is the most probable one: parameters and covariance of SciPy 1.17, minimising the same', () => {
    const { kind, rows, parameters, covariance } = fitCalibration(two, happened, 2)!;
    assert.deepEqual([kind, rows], ['beta', 200]);
    near(parameters, [0.1830359124942741, 1.8152777633360364, -2.3357683860556735], 1e-6);
    near(
      covariance,
      [
        0.15208395974208844, -0.11727906575090415, 0.2250851352072279, -0.11727906575090412,
        0.17594535033131065, -0.25795876763394077, 0.22508513520722787, -0.25795876763394077,
        0.4511982917434687,
      ],
      1e-6,
    );
  });

  test('leaves right probabilities as they are, and mends those of more classes that are too sure', () => {
    const random = new Random(4);
    const right = draw(random, 4000, 2, (p) => p);
    const [a, b, c] = fitCalibration(right.probabilities, right.actual, 2)!.parameters;
    assert.ok(Math.abs(a - 1) < 0.15 && Math.abs(b - 1) < 0.15 && Math.abs(c) < 0.2, `${[a, b, c]}`);
    const sure = draw(random, 4000, 3, (p) => p * p);
    const calibration = fitCalibration(sure.probabilities, sure.actual, 3)!;
    assert.equal(calibration.kind, 'bias');
    assert.ok(Math.abs(calibration.parameters[0] - 0.5) < 0.05, String(calibration.parameters));
    const calibrated = calibrate(calibration, sure.probabilities);
    for (let row = 0; row < 3; row++) {
      const sum = calibrated[3 * row] + calibrated[3 * row + 1] + calibrated[3 * row + 2];
      assert.ok(Math.abs(sum - 1) < 1e-12);
    }
  });

  test('is finite where the model is always right, and where there are many classes', () => {
    const always = fitCalibration(Float64Array.of(1, 0, 0, 1, 1, 0), [0, 1, 0], 2)!;
    assert.ok([...always.parameters, ...always.covariance].every(Number.isFinite));
    const many = draw(new Random(5), 300, 60, (p) => p);
    const { kind, parameters } = fitCalibration(many.probabilities, many.actual, 60)!;
    assert.equal(kind, 'temperature');
    assert.equal(parameters.length, 1);
    assert.equal(fitCalibration(new Float64Array(0), [], 2), null);
  });

  test('is refused where a package holds another number of parameters', () => {
    const sound = fitCalibration(two, happened, 2)!;
    assert.ok(probabilityCalibrationSchema.safeParse(JSON.parse(JSON.stringify(sound))).success);
    for (const broken of [
      { ...sound, parameters: [1, 1] },
      { ...sound, covariance: [1] },
      { ...sound, kind: 'bias', classes: 5 },
      { ...sound, format: 'mlops-calibration/9' },
    ]) {
      assert.ok(!probabilityCalibrationSchema.safeParse(broken).success);
    }
  });
});

describe('an estimate without labels', () => {
  const answers = { classes: ['no', 'yes'], positive: 1, threshold: 0.5, probabilities: two };

  test('is the metric of scikit-learn with each row as one of both classes, weighted by its probability', () => {
    const calibration = fitCalibration(two, happened, 2)!;
    const estimates = estimateByConfidence(calibration, answers);
    near(
      ['accuracy', 'roc_auc', 'f1', 'log_loss', 'brier'].map((name) => estimates[name].value!),
      [0.7276591135957579, 0.8458341689290073, 0.6788128840061438, 0.5233771663522735, 0.17641135752213224],
      1e-6,
    );
    assert.deepEqual(Object.keys(estimates), estimatedMetrics(2));
    for (const [name, { value, interval }] of Object.entries(estimates)) {
      assert.ok(interval !== null && interval.lower < value! && value! < interval.upper, name);
    }
  });

  test('covers what the labels say, as often as it states, and is the same each time', () => {
    const random = new Random(6);
    const distort = (p: number) => p ** 1.4;
    let covered = 0;
    const batches = 120;
    for (let batch = 0; batch < batches; batch++) {
      const known = draw(random, 600, 2, distort);
      const calibration = fitCalibration(known.probabilities, known.actual, 2)!;
      const now = draw(random, 300, 2, distort);
      const { accuracy } = estimateByConfidence(
        calibration,
        { ...answers, probabilities: now.probabilities },
        ['accuracy'],
      );
      let right = 0;
      now.actual.forEach((label, row) => {
        right += Number((now.probabilities[2 * row + 1] >= 0.5 ? 1 : 0) === label);
      });
      const { lower, upper } = accuracy.interval!;
      covered += Number(lower <= right / 300 && right / 300 <= upper);
    }
    assert.ok(covered / batches >= 0.9 && covered / batches <= 1, `${covered} of ${batches}`);
    const calibration = fitCalibration(two, happened, 2)!;
    assert.deepEqual(estimateByConfidence(calibration, answers), estimateByConfidence(calibration, answers));
  });

  test('is less sure with fewer rows, and with fewer rows to calibrate on', () => {
    const random = new Random(7);
    const width = (calibration: ProbabilityCalibration, probabilities: Float64Array): number => {
      const { interval } = estimateByConfidence(calibration, { ...answers, probabilities }, [
        'accuracy',
      ]).accuracy;
      return interval!.upper - interval!.lower;
    };
    const many = draw(random, 5000, 2, (p) => p);
    const little = fitCalibration(many.probabilities.subarray(0, 200), many.actual.subarray(0, 100), 2)!;
    const much = fitCalibration(many.probabilities, many.actual, 2)!;
    const batch = draw(random, 20_000, 2, (p) => p).probabilities;
    assert.ok(width(much, batch.subarray(0, 400)) > 3 * width(much, batch));
    assert.ok(width(little, batch) > 2 * width(much, batch));
  });

  test('speaks of more classes in averages, and of what it cannot say', () => {
    const { probabilities, actual } = draw(new Random(8), 500, 3, (p) => p);
    const calibration = fitCalibration(probabilities, actual, 3)!;
    const three = { classes: ['a', 'b', 'c'], positive: null, threshold: 0.5, probabilities };
    const estimates = estimateByConfidence(calibration, three);
    assert.ok(estimates.f1_macro.value! > 0.3 && estimates.roc_auc_ovr.value! > 0.7);
    const none = estimateByConfidence(calibration, three, ['f1', 'sharpe', 'expected_calibration_error']);
    assert.match(none.f1.reason!, /f1 is for two classes/);
    assert.match(none.sharpe.reason!, /There is no metric "sharpe"/);
    assert.match(none.expected_calibration_error.reason!, /two classes/);
    const empty = estimateByConfidence(calibration, { ...three, probabilities: new Float64Array(0) });
    assert.deepEqual(empty.accuracy, { value: null, interval: null, reason: 'There are no rows.' });
  });

  test('reads a part of many rows', () => {
    const { probabilities } = draw(new Random(9), 250_000, 2, (p) => p);
    const calibration = fitCalibration(two, happened, 2)!;
    const whole = calibrate(calibration, probabilities);
    let right = 0;
    for (let row = 0; row < 250_000; row++) {
      right += probabilities[2 * row + 1] >= 0.5 ? whole[2 * row + 1] : whole[2 * row];
    }
    const { accuracy } = estimateByConfidence(calibration, { ...answers, probabilities }, ['accuracy']);
    assert.ok(Math.abs(accuracy.value! - right / 250_000) < 0.003);
  });
});
