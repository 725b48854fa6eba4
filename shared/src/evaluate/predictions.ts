import type { Table, TextColumn } from '../data/table.ts';
import type { DenseMatrix } from '../features/dense-matrix.ts';
import type { Membership, Reconstruction } from '../learners/learner.ts';
import type { LoggedDecisions } from './off-policy/estimators.ts';
import type { RowBlocks } from './row-blocks.ts';

/** A classifier's answers for rows whose label is known. */
export interface ClassificationPredictions {
  readonly task: 'classification';
  readonly rows: number;
  /** Labels in sorted order. */
  readonly classes: readonly string[];
  /** Index of the positive class in a binary problem; null with three classes or more. */
  readonly positive: number | null;
  /** Index into `classes`. */
  readonly actual: Int32Array;
  /** Index into `classes`: p ≥ threshold in a binary problem, else the largest, ties to the first class. */
  readonly predicted: Int32Array;
  /** Rows × classes, row by row; null if the program gave labels only. */
  readonly probabilities: Float64Array | null;
  /** Actual × predicted class, row by row: what each answer costs. Absent where nobody said; see `costs.ts`. */
  readonly costs?: Float64Array;
  /** Identity of each row for pairing, where there is one. */
  readonly ids: readonly string[] | null;
  /** Every other column, to slice by. */
  readonly slices: Table;
  /** Rows that belong together; absent where each stands for itself. */
  readonly blocks?: RowBlocks;
}

/** A regressor's answers for rows whose value is known. */
export interface RegressionPredictions {
  readonly task: 'regression';
  readonly rows: number;
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
  readonly ids: readonly string[] | null;
  readonly slices: Table;
  /** Rows that belong together; absent where each stands for itself. */
  readonly blocks?: RowBlocks;
}

/** Which cluster each row was put into. */
export interface ClusteringPredictions {
  readonly task: 'clustering';
  readonly rows: number;
  readonly clusters: number;
  /** In [0, clusters). */
  readonly cluster: Int32Array;
  readonly membership: Membership;
  /** Rows × clusters, row by row. */
  readonly memberships: Float64Array;
  /** Labels that the clusters may be compared with; a row may lack one. Null where there are none at all. */
  readonly actual: TextColumn | null;
  /** The rows as metrics of distances see them; null where they are not known. */
  readonly points: DenseMatrix | null;
  /** Digest of the encoding that the distances are measured in; null where it is not known. */
  readonly space: string | null;
  readonly ids: readonly string[] | null;
  readonly slices: Table;
  /** Rows that belong together; absent where each stands for itself. */
  readonly blocks?: RowBlocks;
}

/** How strange each row is. */
export interface AnomalyPredictions {
  readonly task: 'anomaly';
  readonly rows: number;
  /** Larger for stranger rows. */
  readonly score: Float64Array;
  /** Rows that score above it are anomalous; null where only that is known. */
  readonly threshold: number | null;
  /** 1 or 0. */
  readonly anomalous: Uint8Array;
  /** The label of anomalous rows; null without labels. */
  readonly positive: string | null;
  /** As for clusters. */
  readonly actual: TextColumn | null;
  /** Where the model rebuilds rows. */
  readonly reconstruction: Reconstruction | null;
  readonly ids: readonly string[] | null;
  readonly slices: Table;
  /** Rows that belong together; absent where each stands for itself. */
  readonly blocks?: RowBlocks;
}

/** Answers to what has a true one for each row. */
export type SupervisedPredictions = ClassificationPredictions | RegressionPredictions;

/** What a policy reached in the episodes that it was judged by; a row is an episode, its id the seed. */
export interface EpisodePredictions {
  readonly task: 'reinforcement';
  readonly rows: number;
  /** Sum of the rewards of each episode. */
  readonly returns: Float64Array;
  /** Steps of each episode. */
  readonly lengths: Int32Array;
  readonly ids: readonly string[] | null;
  readonly slices: Table;
  /** Rows that belong together; absent where each stands for itself. */
  readonly blocks?: RowBlocks;
}

/** What a policy would do in the place of logged decisions. */
export interface DecisionPredictions extends LoggedDecisions {
  readonly task: 'contextual-bandit';
  /** Names of the actions, in sorted order. */
  readonly names: readonly string[];
  /** Rows × actions: the reward that a model expects of each action, which did not learn from these rows. */
  readonly expected: Float64Array;
  /** The action that the policy takes most probably, from 0; ties go to the first. */
  readonly chosen: Int32Array;
  readonly ids: readonly string[] | null;
  readonly slices: Table;
  /** Rows that belong together; absent where each stands for itself. */
  readonly blocks?: RowBlocks;
}

export type Predictions =
  | SupervisedPredictions
  | ClusteringPredictions
  | AnomalyPredictions
  | DecisionPredictions
  | EpisodePredictions;

/** A metric's value, or null with the reason why it cannot be computed. */
export interface MetricValue {
  value: number | null;
  reason?: string;
  /** What must be known of the value: that it is an estimate from a sample, for one. */
  note?: string;
}

/** Metric name (scikit-learn's) to value. */
export type Metrics = Record<string, MetricValue>;
