import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { numericColumn, textColumn } from '../../shared/src/data/table.ts';
import { metricInterval } from '../../shared/src/evaluate/intervals.ts';
import { pairedDifference } from '../../shared/src/evaluate/paired-difference.ts';
import type { PredictionPair } from '../../shared/src/evaluate/pairing.ts';
import { blocksByGroup, blocksByTime, type RowBlocks } from '../../shared/src/evaluate/row-blocks.ts';
import { selectPredictions } from '../../shared/src/evaluate/select-predictions.ts';
import { binaryPredictions, regressionPredictions } from './sample-predictions.ts';

test('a block for each group; rows without one stand alone', () => {
  const blocks = blocksByGroup(textColumn('house', ['a', 'b', null, 'a', null]));
  assert.deepEqual([...blocks.of], [0, 1, 2, 0, 3]);
  assert.equal(blocks.count, 4);
  const numbers = blocksByGroup(numericColumn('house', 'integer', [7, 7, null, 8, null]));
  assert.deepEqual([...numbers.of], [0, 0, 1, 2, 3]);
});

test('stretches of time are as long as the third root of the rows, and keep a moment whole', () => {
  const moments = Array.from({ length: 1000 }, (_, row) => Math.floor(((row * 7) % 1000) / 4));
  const blocks = blocksByTime(numericColumn('day', 'date', moments));
  const lengths = new Int32Array(blocks.count);
  for (const block of blocks.of) lengths[block]++;
  assert.ok(lengths.every((length) => length >= 10 || length > 3));
  assert.ok(Math.max(...lengths) <= 14);
  for (const [row, moment] of moments.entries()) {
    assert.equal(blocks.of[row], blocks.of[moments.indexOf(moment)]);
  }
});

test('chosen rows keep what belongs together', () => {
  const blocks = blocksByGroup(textColumn('house', ['a', 'b', 'b', 'c']));
  const given = { ...binaryPredictions([0, 1, 1, 0], [0.1, 0.9, 0.9, 0.1]), blocks };
  const chosen = selectPredictions(given, Int32Array.from([3, 2, 1]), false);
  assert.deepEqual([...chosen.blocks!.of], [0, 1, 1]);
  assert.equal(chosen.blocks!.count, 2);
});

describe('rows that stand several times say no more than once', () => {
  const random = new Random(4);
  const rows = 400;
  const actual = Array.from({ length: rows }, () => random.integer(2));
  const scores = [0, 1].map(() =>
    actual.map((label) => Math.min(0.99, Math.max(0.01, 0.3 + 0.4 * label + 0.25 * random.gaussian()))),
  );
  const values = actual.map((label) => label + random.gaussian());
  const once = Int32Array.from({ length: rows }, (_, row) => row);
  const fourTimes = Int32Array.from({ length: 4 * rows }, (_, row) => row % rows);
  const known: RowBlocks = { of: fourTimes, count: rows, name: 'groups of person' };
  const single: PredictionPair = {
    candidate: binaryPredictions(actual, scores[0]),
    baseline: binaryPredictions(actual, scores[1]),
  };
  const numbers: PredictionPair = {
    candidate: regressionPredictions(values, scores[0]),
    baseline: regressionPredictions(values, scores[1]),
  };

  const repeated = ({ candidate, baseline }: PredictionPair): PredictionPair => ({
    candidate: { ...selectPredictions(candidate, fourTimes, false), blocks: known },
    baseline: selectPredictions(baseline, fourTimes, false),
  });
  const width = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;

  for (const [pair, names] of [
    [single, ['accuracy', 'precision', 'f1', 'roc_auc', 'log_loss', 'average_precision']],
    [numbers, ['rmse', 'mae', 'median_ae', 'r2']],
  ] as const) {
    for (const name of names) {
      test(name, () => {
        const plain = { candidate: selectPredictions(pair.candidate, once, false), baseline: pair.baseline };
        const many = repeated(pair);
        const expected = width(metricInterval(plain.candidate, name).interval!);
        const found = width(metricInterval(many.candidate, name).interval!);
        assert.ok(Math.abs(found / expected - 1) < 0.06, `${found} and ${expected}`);
        const blind = selectPredictions(pair.candidate, fourTimes, false);
        assert.ok(width(metricInterval(blind, name).interval!) < 0.6 * expected);
        const difference = width(pairedDifference(plain, name, { seed: 1 }).interval!);
        const together = width(pairedDifference(many, name, { seed: 1 }).interval!);
        assert.ok(Math.abs(together / difference - 1) < 0.12, `${together} and ${difference}`);
      });
    }
  }

  test('one block alone says nothing', () => {
    const block = { of: new Int32Array(rows), count: 1, name: 'groups of person' };
    const candidate = { ...single.candidate, blocks: block };
    assert.match(metricInterval(candidate, 'accuracy').reason!, /All rows belong together/);
    assert.equal(pairedDifference({ ...single, candidate }, 'f1', { seed: 1 }).interval, null);
  });
});
