import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { Random } from '../../shared/src/base/random.ts';
import { tableOf } from '../../shared/src/data/table.ts';
import { costMatrix, withCosts } from '../../shared/src/evaluate/costs.ts';
import { metricInterval } from '../../shared/src/evaluate/intervals.ts';
import { computeMetric, computeMetrics, prepareMetric } from '../../shared/src/evaluate/metrics.ts';
import { pairedDifference } from '../../shared/src/evaluate/paired-difference.ts';
import type { ClassificationPredictions } from '../../shared/src/evaluate/predictions.ts';
import { selectPredictions } from '../../shared/src/evaluate/select-predictions.ts';
import { classifiersThatHit, equalClassifiers } from './sample-predictions.ts';

/** Labels of three classes. */
function labelled(actual: number[], predicted: number[]): ClassificationPredictions {
  return {
    task: 'classification',
    rows: actual.length,
    classes: ['a', 'b', 'c'],
    positive: null,
    actual: Int32Array.from(actual),
    predicted: Int32Array.from(predicted),
    probabilities: null,
    ids: null,
    slices: tableOf([]),
  };
}

const three = labelled([0, 1, 2, 2, 1, 0, 0, 2, 1, 1, 0, 2], [0, 1, 1, 2, 0, 0, 2, 2, 1, 2, 0, 0]);
const costs = { a: { b: 1, c: 7 }, b: { a: 2.5, c: 3 }, c: { a: 10, b: 4, c: 0.5 } };

describe('expected_cost', () => {
  test('is the mean cost of a row, weighted or not', () => {
    // (confusion_matrix(actual, predicted, sample_weight=weights) * costs).sum() / weights.sum(), scikit-learn 1.7
    const priced = withCosts(three, costs);
    assert.ok(Math.abs(computeMetric(priced, 'expected_cost').value! - 2.2916666666666665) < 1e-12);
    const prepared = prepareMetric(priced, 'expected_cost');
    assert.ok('prepared' in prepared);
    const weights = Float64Array.from([1, 2, 0.5, 1, 3, 1, 0, 2, 1, 1, 0.25, 4]);
    assert.ok(Math.abs(prepared.prepared.evaluate(weights) - 3.2238805970149254) < 1e-12);
  });

  test('is listed only where costs are known, and says what is missing', () => {
    assert.ok(!('expected_cost' in computeMetrics(three)));
    assert.ok('expected_cost' in computeMetrics(withCosts(three, costs)));
    assert.match(computeMetric(three, 'expected_cost').reason!, /needs gate\.costs/);
  });

  test('equals the error rate where every mistake costs 1, in rows of a slice as well', () => {
    const { candidate } = classifiersThatHit(700, 60, 30, 210);
    const priced = withCosts(candidate, { no: { yes: 1 }, yes: { no: 1 } });
    const part = selectPredictions(
      priced,
      Int32Array.from({ length: 900 }, (_, row) => row + 100),
      false,
    );
    for (const some of [priced, part]) {
      const accuracy = computeMetric(some, 'accuracy').value!;
      assert.ok(Math.abs(computeMetric(some, 'expected_cost').value! - (1 - accuracy)) < 1e-12);
    }
  });

  test('differs between two models by what they disagree about, with a paired interval', () => {
    const pair = classifiersThatHit(770, 60, 30, 140);
    const prices = { no: { yes: 1 }, yes: { no: 5 } };
    const [candidate, baseline] = [withCosts(pair.candidate, prices), withCosts(pair.baseline, prices)];
    const found = pairedDifference({ candidate, baseline }, 'expected_cost', { seed: 1 });
    // Half of the rows that only one of them has right cost 1, half 5.
    assert.ok(Math.abs(found.difference! - (-30 * 3) / 1000) < 1e-12);
    assert.ok(found.interval!.lower < found.difference! && found.difference! < found.interval!.upper);
    const same = pairedDifference({ candidate, baseline: candidate }, 'expected_cost', { seed: 1 });
    assert.equal(same.interval!.method, 'identical-answers');
  });

  test('intervals cover the true cost, and of two equal models the difference of zero', () => {
    const prices = { no: { yes: 1 }, yes: { no: 8 } };
    const sample = (seed: number, rows: number) => {
      const { candidate, baseline } = equalClassifiers(new Random(seed), rows, 0.6);
      return { candidate: withCosts(candidate, prices), baseline: withCosts(baseline, prices) };
    };
    const truth = computeMetric(sample(99, 400_000).candidate, 'expected_cost').value!;
    let covered = 0;
    let zero = 0;
    const runs = 600;
    for (let run = 0; run < runs; run++) {
      const pair = sample(1000 + run, 500);
      const { interval } = metricInterval(pair.candidate, 'expected_cost');
      if (interval!.lower <= truth && truth <= interval!.upper) covered++;
      const difference = pairedDifference(pair, 'expected_cost', { level: 0.9, seed: 1 }).interval!;
      if (difference.lower <= 0 && 0 <= difference.upper) zero++;
    }
    // Three standard errors of the simulation: 2.7 points at 95 %, 3.7 at 90 %.
    assert.ok(Math.abs(covered / runs - 0.95) < 0.027, `${covered / runs}`);
    assert.ok(Math.abs(zero / runs - 0.9) < 0.037, `${zero / runs}`);
  });
});

describe('costs', () => {
  const refused = (given: Record<string, Record<string, number>>, message: RegExp, hint: RegExp) =>
    assert.throws(
      () => costMatrix(given, ['apple', 'pear'], ['apple', 'pear']),
      (error) => {
        assert.ok(error instanceof ConfigurationError);
        assert.match(error.message, message);
        assert.match(String(error.hint), hint);
        return true;
      },
    );

  test('name classes that are there', () => {
    refused({ aple: { pear: 1 } }, /no class "aple"/, /Did you mean "apple"/);
    refused({ apple: { paer: 1 } }, /no class "paer"/, /Did you mean "pear"/);
  });

  test('say what every mistake costs, also of names that objects have', () => {
    refused({ apple: { pear: 1 } }, /"pear" taken for "apple"/, /State a cost/);
    assert.deepEqual(
      [...costMatrix({ toString: { b: 2 }, b: { toString: 3 } }, ['b', 'toString'], ['b', 'toString'])],
      [0, 3, 2, 0],
    );
  });

  test('of a class that no model was meant to know may be missing: then a row of it leaves no cost', () => {
    const priced = withCosts(three, { a: { b: 1 }, b: { a: 1 } }, ['a', 'b']);
    assert.equal(computeMetric(priced, 'expected_cost').value, null);
    assert.match(computeMetric(priced, 'expected_cost').reason!, /has no cost/);
    const known = selectPredictions(priced, Int32Array.from([0, 1, 4, 5]), false);
    assert.equal(computeMetric(known, 'expected_cost').value, 0.25);
  });
});
