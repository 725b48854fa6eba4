import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pairPredictions } from '../../shared/src/evaluate/pairing.ts';
import type { Predictions, RegressionPredictions } from '../../shared/src/evaluate/predictions.ts';
import { binaryPredictions, regressionPredictions } from './sample-predictions.ts';

const apart = { sameDataset: false };

function answersOf(predictions: Predictions): number[] {
  assert.ok(predictions.task === 'regression');
  return [...predictions.predicted];
}

describe('pairing by id', () => {
  test('finds rows in another order and says which are left over', () => {
    const candidate = regressionPredictions([1, 2, 3, 4], [1.1, 2.1, 3.1, 4.1], {
      ids: ['a', 'b', 'c', 'd'],
    });
    const baseline = regressionPredictions([9, 3, 1], [9.5, 3.5, 1.5], { ids: ['x', 'c', 'a'] });
    const { facts, pair } = pairPredictions(candidate, baseline, apart);
    assert.deepEqual(facts, {
      by: 'id',
      rows: 2,
      unpairedCandidateRows: 2,
      unpairedBaselineRows: 1,
      unpairedCandidateIds: ['b', 'd'],
      unpairedBaselineIds: ['x'],
    });
    assert.deepEqual(answersOf(pair!.candidate), [1.1, 3.1]);
    assert.deepEqual(answersOf(pair!.baseline), [1.5, 3.5]);
  });

  test('pairs the k-th row of an id with its k-th row', () => {
    const candidate = regressionPredictions([1, 2, 1, 1], [1, 2, 3, 4], { ids: ['a', 'b', 'a', 'a'] });
    const baseline = regressionPredictions([1, 1, 2], [10, 30, 20], { ids: ['a', 'a', 'b'] });
    const { facts, pair } = pairPredictions(candidate, baseline, apart);
    assert.deepEqual(answersOf(pair!.candidate), [1, 2, 3]);
    assert.deepEqual(answersOf(pair!.baseline), [10, 20, 30]);
    assert.deepEqual(facts.unpairedCandidateIds, ['a']);
  });

  test('names ten of the rows left over at most', () => {
    const ids = Array.from({ length: 50 }, (_, row) => `row ${row}`);
    const candidate = regressionPredictions(new Float64Array(50), new Float64Array(50), { ids });
    const baseline = regressionPredictions([0], [0], { ids: ['row 49'] });
    const { facts } = pairPredictions(candidate, baseline, apart);
    assert.equal(facts.unpairedCandidateRows, 49);
    assert.equal(facts.unpairedCandidateIds.length, 10);
  });

  test('no common id', () => {
    const one = regressionPredictions([1], [1], { ids: ['a'] });
    const { pair, facts } = pairPredictions(one, { ...one, ids: ['b'] }, apart);
    assert.equal(pair, null);
    assert.match(facts.reason!, /no row id in common/);
  });

  test('ids win over position even for the same data set', () => {
    const candidate = regressionPredictions([1, 2], [1, 2], { ids: ['a', 'b'] });
    const baseline = regressionPredictions([2, 1], [20, 10], { ids: ['b', 'a'] });
    const { pair } = pairPredictions(candidate, baseline, { sameDataset: true });
    assert.deepEqual(answersOf(pair!.baseline), [10, 20]);
  });
});

describe('without ids on both sides', () => {
  const one: RegressionPredictions = regressionPredictions([1, 2], [1, 2]);

  test('position serves if both name the same data set', () => {
    const { facts, pair } = pairPredictions(one, one, { sameDataset: true });
    assert.equal(facts.by, 'position');
    assert.equal(pair!.candidate, one);
  });

  test('else nothing is paired', () => {
    const { facts, pair } = pairPredictions(one, { ...one, ids: ['a', 'b'] }, apart);
    assert.equal(pair, null);
    assert.match(facts.reason!, /do not name the same data set/);
  });

  test('numbers of rows must agree', () => {
    const { facts } = pairPredictions(one, regressionPredictions([1], [1]), { sameDataset: true });
    assert.match(facts.reason!, /2 and 1/);
  });
});

describe('models that were asked different questions', () => {
  test('different tasks', () => {
    const { facts } = pairPredictions(binaryPredictions([0], [0.2]), regressionPredictions([0], [0]), apart);
    assert.match(facts.reason!, /classification, the baseline's regression/);
  });

  test('different positive classes', () => {
    const candidate = binaryPredictions([0], [0.2]);
    const { facts } = pairPredictions(candidate, { ...candidate, positive: 0 }, { sameDataset: true });
    assert.match(facts.reason!, /"yes", the baseline's "no"/);
  });

  test('different truth on the same rows', () => {
    const ids = ['a', 'b'];
    const candidate = binaryPredictions([0, 1], [0.2, 0.4], { ids });
    const { facts, pair } = pairPredictions(candidate, binaryPredictions([0, 0], [0.2, 0.4], { ids }), apart);
    assert.equal(pair, null);
    assert.match(facts.reason!, /differ on 1 of the 2/);
  });

  test('classes in another order are the same classes, and decimals may be rounded', () => {
    const ids = ['a', 'b'];
    const candidate = binaryPredictions([0, 1], [0.2, 0.4], { ids });
    const turned = binaryPredictions([1, 0], [0.8, 0.6], { ids, classes: ['yes', 'no'], positive: 0 });
    assert.equal(pairPredictions(candidate, turned, apart).facts.by, 'id');
    const value = regressionPredictions([0.1 + 0.2], [0], { ids: ['a'] });
    assert.equal(pairPredictions(value, { ...value, actual: Float64Array.of(0.3) }, apart).facts.by, 'id');
  });
});
