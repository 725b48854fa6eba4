import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textColumn } from '../../shared/src/data/table.ts';
import { adjustedRand } from '../../shared/src/evaluate/clustering-metrics.ts';
import { computeMetrics } from '../../shared/src/evaluate/metrics.ts';
import {
  makeAnomalyPredictions,
  makeClusteringPredictions,
} from '../../shared/src/evaluate/unsupervised-predictions.ts';
import { principalComponents, rebuild } from '../../shared/src/learners/pca/components.ts';

const points = {
  rows: 8,
  width: 2,
  columns: ['x', 'y'],
  values: Float32Array.from([0, 0, 0, 1, 1, 0, 5, 5, 5, 6, 6, 5.5, 9, 0, 2, 3]),
};
const labels = [0, 0, 0, 1, 1, 1, 2, 0];

function clusters(chosen: readonly number[], actual: readonly (string | null)[] | null = null) {
  return makeClusteringPredictions({
    output: Float64Array.from(chosen.flatMap((k) => [0, 1, 2].map((each) => (each === k ? 0.5 : 9)))),
    clusters: 3,
    membership: 'distance',
    actual: actual === null ? null : textColumn('kind', actual),
    points,
    space: null,
    ids: null,
    slices: { rows: chosen.length, columns: new Map() },
  });
}

function near(actual: number | null, expected: number): void {
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
}

describe('as scikit-learn 1.x computes them', () => {
  test('clusters', () => {
    const kinds = ['a', 'a', 'b', 'c', 'c', 'c', 'd', 'b'];
    const metrics = computeMetrics(clusters(labels, kinds));
    near(metrics.silhouette.value, 0.6197717497245714);
    near(metrics.davies_bouldin.value, 0.2585263385873688);
    near(metrics.calinski_harabasz.value, 28.4375);
    near(metrics.adjusted_rand.value, 0.6291390728476821);
    near(metrics.inertia.value, 8 * 0.25);
  });

  test('components', () => {
    const { mean, directions, variances } = principalComponents(points);
    near(variances[0], 12.421338728550799);
    near(variances[1], 5.109911271449199);
    const rebuilt = rebuild(points, mean, directions.slice(0, 2));
    const metrics = computeMetrics(
      makeAnomalyPredictions({
        output: new Float64Array(8),
        threshold: 1,
        positive: null,
        actual: null,
        reconstruction: { points, rebuilt },
        ids: null,
        slices: { rows: 8, columns: new Map() },
      }),
    );
    near(metrics.reconstruction_error.value, 2.2355861812590243);
    near(metrics.explained_variance.value, 0.7085255602738425);
    assert.match(metrics.roc_auc.reason!, /no labels/);
  });
});

test('one cluster has no silhouette', () => {
  const metrics = computeMetrics(clusters(labels.map(() => 0)));
  for (const name of ['silhouette', 'davies_bouldin', 'calinski_harabasz']) {
    assert.equal(metrics[name].value, null);
    assert.match(metrics[name].reason!, /fewer than two clusters/);
  }
});

test('agreement is 1 for the same clusters under other numbers, and near 0 for halves', () => {
  const first = Int32Array.from([0, 0, 1, 1, 2, 2]);
  assert.equal(adjustedRand(first, Int32Array.from([2, 2, 0, 0, 1, 1])), 1);
  assert.ok(adjustedRand(first, Int32Array.from([0, 1, 0, 1, 0, 1])) < 0.01);
});

test('rows without a label do not count, and do not stop the others', () => {
  const score = Float64Array.from([0.9, 0.2, 0.8, 0.1]);
  const metrics = computeMetrics(
    makeAnomalyPredictions({
      output: score,
      threshold: 0.5,
      positive: 'odd',
      actual: textColumn('kind', ['odd', 'usual', null, 'odd']),
      reconstruction: null,
      ids: null,
      slices: { rows: 4, columns: new Map() },
    }),
  );
  assert.equal(metrics.roc_auc.value, 0.5);
  assert.equal(metrics.precision.value, 1);
  assert.equal(metrics.recall.value, 0.5);
  assert.equal(metrics.anomaly_share.value, 0.5);
});
