import type { Column, Table } from '../data/table.ts';
import type { DenseMatrix } from '../features/dense-matrix.ts';
import type { Membership, Reconstruction } from '../learners/learner.ts';
import { labelsOf } from './make-predictions.ts';
import type { AnomalyPredictions, ClusteringPredictions } from './predictions.ts';

interface Described {
  /** What a model gave: see `Predictor.predict`. */
  readonly output: Float64Array;
  /** Labels, where rows have some; a row without one does not count in metrics of labels. */
  readonly actual: Column | null;
  readonly ids: readonly string[] | null;
  readonly slices: Table;
}

/** Clusters from a model's output: the nearest or the most probable one of each row, ties to the first. */
export function makeClusteringPredictions(
  source: Described & {
    readonly clusters: number;
    readonly membership: Membership;
    readonly points: DenseMatrix | null;
    readonly space: string | null;
  },
): ClusteringPredictions {
  const { output, clusters, membership, actual, ids, slices, points, space } = source;
  const { rows } = slices;
  const sign = membership === 'distance' ? -1 : 1;
  const cluster = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const start = row * clusters;
    let best = 0;
    for (let k = 1; k < clusters; k++) if (sign * (output[start + k] - output[start + best]) > 0) best = k;
    cluster[row] = best;
  }
  return {
    task: 'clustering',
    rows,
    clusters,
    cluster,
    membership,
    memberships: output,
    actual: actual === null ? null : labelsOf(actual),
    points,
    space,
    ids,
    slices,
  };
}

/** Anomalies from a model's scores: rows that score above the threshold. */
export function makeAnomalyPredictions(
  source: Described & {
    readonly threshold: number;
    /** The label of anomalous rows; every other label is a normal row's. */
    readonly positive: string | null;
    readonly reconstruction: Reconstruction | null;
  },
): AnomalyPredictions {
  const { output, threshold, positive, actual, ids, slices, reconstruction } = source;
  return {
    task: 'anomaly',
    rows: slices.rows,
    score: output,
    threshold,
    anomalous: Uint8Array.from(output, (score) => Number(score > threshold)),
    positive,
    actual: actual === null ? null : labelsOf(actual),
    reconstruction,
    ids,
    slices,
  };
}
