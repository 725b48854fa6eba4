import { selectRows, type TextColumn, tableOf } from '../data/table.ts';
import type { DenseMatrix } from '../features/dense-matrix.ts';
import type { Reconstruction } from '../learners/learner.ts';
import type { Predictions } from './predictions.ts';
import { selectBlocks } from './row-blocks.ts';

/**
 * The predictions of some rows, in the given order. Classes stay as they are, also where one no longer occurs.
 * @param keepSlices whether the columns to slice by come along.
 */
export function selectPredictions<P extends Predictions>(
  predictions: P,
  rows: Int32Array,
  keepSlices: boolean,
): P;
export function selectPredictions(
  predictions: Predictions,
  rows: Int32Array,
  keepSlices: boolean,
): Predictions {
  const shared = {
    rows: rows.length,
    ids: predictions.ids === null ? null : Array.from(rows, (row) => predictions.ids![row]),
    slices: keepSlices ? selectRows(predictions.slices, rows) : tableOf([]),
    ...(predictions.blocks === undefined ? {} : { blocks: selectBlocks(predictions.blocks, rows) }),
  };
  if (predictions.task === 'clustering') {
    const { cluster, memberships, clusters, points } = predictions;
    return {
      ...predictions,
      ...shared,
      cluster: Int32Array.from(rows, (row) => cluster[row]),
      memberships: selectMatrix(memberships, clusters, rows),
      actual: selectLabels(predictions.actual, rows),
      points: points === null ? null : selectPoints(points, rows),
    };
  }
  if (predictions.task === 'reinforcement') {
    const { returns, lengths } = predictions;
    return {
      ...predictions,
      ...shared,
      returns: Float64Array.from(rows, (row) => returns[row]),
      lengths: Int32Array.from(rows, (row) => lengths[row]),
    };
  }
  if (predictions.task === 'contextual-bandit') {
    const { actions, action, reward, propensity, policy, expected, chosen } = predictions;
    return {
      ...predictions,
      ...shared,
      action: Int32Array.from(rows, (row) => action[row]),
      reward: Float64Array.from(rows, (row) => reward[row]),
      propensity: Float64Array.from(rows, (row) => propensity[row]),
      policy: selectMatrix(policy, actions, rows),
      expected: selectMatrix(expected, actions, rows),
      chosen: Int32Array.from(rows, (row) => chosen[row]),
    };
  }
  if (predictions.task === 'anomaly') {
    const { score, anomalous, reconstruction } = predictions;
    return {
      ...predictions,
      ...shared,
      score: Float64Array.from(rows, (row) => score[row]),
      anomalous: Uint8Array.from(rows, (row) => anomalous[row]),
      actual: selectLabels(predictions.actual, rows),
      reconstruction: reconstruction === null ? null : selectReconstruction(reconstruction, rows),
    };
  }
  if (predictions.task === 'regression') {
    const actual = new Float64Array(rows.length);
    const predicted = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      actual[i] = predictions.actual[rows[i]];
      predicted[i] = predictions.predicted[rows[i]];
    }
    return { ...predictions, ...shared, actual, predicted };
  }
  const classes = predictions.classes.length;
  const actual = new Int32Array(rows.length);
  const predicted = new Int32Array(rows.length);
  const probabilities = predictions.probabilities === null ? null : new Float64Array(rows.length * classes);
  for (let i = 0; i < rows.length; i++) {
    actual[i] = predictions.actual[rows[i]];
    predicted[i] = predictions.predicted[rows[i]];
    if (probabilities === null) continue;
    for (let index = 0; index < classes; index++) {
      probabilities[i * classes + index] = predictions.probabilities![rows[i] * classes + index];
    }
  }
  return { ...predictions, ...shared, actual, predicted, probabilities };
}

function selectLabels(labels: TextColumn | null, rows: Int32Array): TextColumn | null {
  return labels === null ? null : { ...labels, codes: Int32Array.from(rows, (row) => labels.codes[row]) };
}

function selectMatrix(values: Float64Array, width: number, rows: Int32Array): Float64Array {
  const selected = new Float64Array(rows.length * width);
  for (let i = 0; i < rows.length; i++) {
    selected.set(values.subarray(rows[i] * width, (rows[i] + 1) * width), i * width);
  }
  return selected;
}

function selectPoints(points: DenseMatrix, rows: Int32Array): DenseMatrix {
  const { width } = points;
  const values = new Float32Array(rows.length * width);
  for (let i = 0; i < rows.length; i++) {
    values.set(points.values.subarray(rows[i] * width, (rows[i] + 1) * width), i * width);
  }
  return { ...points, rows: rows.length, values };
}

function selectReconstruction({ points, rebuilt }: Reconstruction, rows: Int32Array): Reconstruction {
  return { points: selectPoints(points, rows), rebuilt: selectMatrix(rebuilt, points.width, rows) };
}
