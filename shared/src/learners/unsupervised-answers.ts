import { canonicalJson, sha256 } from '../base/digest.ts';
import type { DataSchema } from '../data/schema.ts';
import type { Table } from '../data/table.ts';
import type { AnomalyPredictions, ClusteringPredictions } from '../evaluate/predictions.ts';
import { makeAnomalyPredictions, makeClusteringPredictions } from '../evaluate/unsupervised-predictions.ts';
import { encodeDense } from '../features/dense-matrix.ts';
import type { FittedFeatures } from '../features/features.ts';
import type { Predictor } from './learner.ts';
import type { UnsupervisedTask } from './tasks.ts';

/** A model that was learned without answers, and what its package says of it. */
export interface UnsupervisedAnswers {
  readonly task: UnsupervisedTask;
  readonly predictor: Predictor;
  readonly features: FittedFeatures;
  /** Clustering: the names of the clusters. */
  readonly classes: readonly string[];
  /** Anomaly: the label of anomalous rows. */
  readonly positive: string | null;
  /** Anomaly: rows that score above it are anomalous. */
  readonly threshold: number | null;
}

/** Rows to answer, target included where there is one: it is for evaluation, and nothing here learns from it. */
export interface RowsToAnswer {
  readonly schema: DataSchema;
  readonly table: Table;
  readonly ids: readonly string[] | null;
  /** What encodes the rows for metrics of distances, where that is not the model's own: so two models are judged alike. */
  readonly judgedBy?: FittedFeatures;
}

/** What a model says about rows, with the labels that it may be compared with. */
export function answerRows(
  model: UnsupervisedAnswers,
  { schema, table, ids, judgedBy }: RowsToAnswer,
): ClusteringPredictions | AnomalyPredictions {
  const { predictor } = model;
  const actual = schema.target === null ? null : (table.columns.get(schema.target) ?? null);
  const columns = new Map(table.columns);
  if (schema.target !== null) columns.delete(schema.target);
  const shared = { output: predictor.predict(table), actual, ids, slices: { rows: table.rows, columns } };
  if (model.task === 'clustering') {
    return makeClusteringPredictions({
      ...shared,
      clusters: model.classes.length,
      membership: predictor.membership ?? 'probability',
      points: encodeDense(judgedBy ?? model.features, table),
      space: sha256(canonicalJson(model.features)),
    });
  }
  return makeAnomalyPredictions({
    ...shared,
    threshold: model.threshold ?? Number.POSITIVE_INFINITY,
    positive: model.positive,
    reconstruction: predictor.reconstruct?.(table) ?? null,
  });
}
