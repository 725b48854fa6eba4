import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { withCosts } from '../../shared/src/evaluate/costs.ts';
import {
  chooseThreshold,
  maximisedByThreshold,
  type ThresholdCriterion,
} from '../../shared/src/evaluate/decision-threshold.ts';
import { computeMetric } from '../../shared/src/evaluate/metrics.ts';
import { binaryPredictions } from './sample-predictions.ts';

const costs = { no: { yes: 1, no: 0.25 }, yes: { no: 6 } };
const costMatrix = Float64Array.of(0.25, 1, 6, 0);

/** What the metric of this name says of a threshold. */
function metricAt(
  name: ThresholdCriterion,
  probabilities: ArrayLike<number>,
  actual: ArrayLike<number>,
  threshold: number,
): number | null {
  const predicted = Int32Array.from(Array.from(probabilities), (p) => Number(p >= threshold));
  const predictions = withCosts(binaryPredictions(actual, probabilities, { predicted }), costs);
  return computeMetric(predictions, name).value;
}

function choose(name: ThresholdCriterion, probabilities: number[], actual: number[]) {
  return chooseThreshold(Float64Array.from(probabilities), Uint8Array.from(actual), name, costMatrix);
}

describe('the chosen threshold', () => {
  for (const name of [...maximisedByThreshold, 'expected_cost'] as const) {
    test(`no other one is better by ${name}, and its value is the metric's`, () => {
      for (let seed = 0; seed < 30; seed++) {
        const random = new Random(seed);
        // Few different probabilities, 0 and 1 among them, so that many rows are tied.
        const actual = Array.from({ length: 60 }, () => Number(random.uniform() < 0.3));
        const probabilities = actual.map((label) =>
          Math.min(1, Math.max(0, Math.round(10 * (0.35 + 0.2 * label + 0.25 * random.gaussian())) / 10)),
        );
        const chosen = choose(name, probabilities, actual)!;
        const value = metricAt(name, probabilities, actual, chosen.threshold)!;
        assert.ok(Math.abs(chosen.value - value) < 1e-12, `${seed}: ${chosen.value}, not ${value}`);
        assert.equal(chosen.rows, 60);
        const sign = name === 'expected_cost' ? -1 : 1;
        for (let step = 0; step <= 100; step++) {
          const other = metricAt(name, probabilities, actual, step / 100);
          if (other !== null) assert.ok(sign * other <= sign * value + 1e-12, `${seed}: ${step / 100}`);
        }
        const turned = [...actual.keys()].reverse();
        assert.deepEqual(
          choose(
            name,
            turned.map((row) => probabilities[row]),
            turned.map((row) => actual[row]),
          ),
          chosen,
          'the order of the rows does not matter',
        );
      }
    });
  }

  test('is 0.5 where that is as good as any, else in the middle of its stretch', () => {
    assert.equal(choose('accuracy', [0.2, 0.4, 0.6, 0.8], [0, 0, 1, 1])?.threshold, 0.5);
    assert.equal(choose('accuracy', [0.5, 0.4], [1, 0])?.threshold, 0.5);
    assert.equal(choose('accuracy', [0.1, 0.2, 0.3, 0.4], [0, 0, 1, 1])?.threshold, 0.25);
    // Cuts in the middles 0.25 and 0.6875 are equally good: the latter is nearer to 0.5. Of equally near ones the lower.
    assert.equal(choose('accuracy', [0.125, 0.375, 0.625, 0.75], [0, 1, 0, 1])?.threshold, 0.6875);
    assert.equal(choose('accuracy', [0.25, 0.375, 0.625, 0.75], [0, 1, 0, 1])?.threshold, 0.3125);
    // Nothing lies between two neighbouring numbers but the upper one.
    const next = 0.3 + 2 ** -54;
    assert.equal(choose('accuracy', [0.3, next], [0, 1])?.threshold, next);
  });

  test('may take every row or none, as far as probabilities allow it', () => {
    assert.equal(choose('expected_cost', [0.1, 0.2], [1, 1])?.threshold, 0.05);
    assert.equal(choose('accuracy', [0.8, 0.9], [0, 0])?.threshold, 0.95);
    assert.equal(choose('accuracy', [1, 0], [0, 0])?.threshold, 0.5);
    assert.equal(choose('accuracy', [0, 0], [1, 1])?.threshold, 0);
  });

  test('is none where no row tells one from another', () => {
    assert.equal(choose('balanced_accuracy', [0.2, 0.7], [1, 1]), null);
    assert.equal(choose('f1', [], []), null);
  });
});
