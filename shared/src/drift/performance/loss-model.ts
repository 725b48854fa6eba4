import { z } from 'zod';
import type { Logger } from '../../base/logger.ts';
import { Random } from '../../base/random.ts';
import { selectRows, type Table } from '../../data/table.ts';
import { normalQuantile, studentQuantile } from '../../evaluate/distributions.ts';
import type { FittedFeatures } from '../../features/features.ts';
import { encodeForTrees, type TreeMatrix } from '../../features/tree-matrix.ts';
import { noCheckpoints } from '../../learners/checkpoint.ts';
import { checkStructure, treesModelSchema } from '../../learners/gradient-boosted-trees/model.ts';
import { boostingParametersSchema } from '../../learners/gradient-boosted-trees/parameters.ts';
import { TreesPredictor } from '../../learners/gradient-boosted-trees/prediction.ts';
import { boost, type EncodedExamples } from '../../learners/gradient-boosted-trees/training.ts';
import { estimateOf, type MetricEstimate, noEstimate, performanceLevel } from './estimate.ts';

/** What is learned of one kind of error. */
const lossSchema = z.strictObject({
  /** One a part: each was learned without the rows of its part. */
  models: z.array(treesModelSchema).min(2),
  /** Added to what they say, so that they are right on average over rows that they did not learn from. */
  offset: z.number(),
  /** Standard error of the offset. */
  offsetError: z.number().nonnegative(),
  /** The variance of a row's loss over the square of what is expected of it. */
  dispersion: z.number().nonnegative(),
});
type Loss = z.infer<typeof lossSchema>;

/** How large a regressor's errors are, by the row: learned on the validation split. */
export const lossModelSchema = z.strictObject({
  format: z.literal('mlops-loss-model/1'),
  rows: z.int().positive(),
  absolute: lossSchema,
  squared: lossSchema,
});
export type LossModel = z.infer<typeof lossModelSchema>;

/** Rows that the errors are learned from at most, and at least: with fewer there is nothing to learn. */
const mostRows = 10_000;
const leastRows = 50;

/** Parts of the rows; each model learns from all but one, so that what differs between them is what chance does. */
const parts = 5;

const parameters = boostingParametersSchema.parse({
  trees: 60,
  'max-leaves': 8,
  'early-stopping': 10,
  'min-samples-leaf': 20,
});

/** The model's own answer is what its errors depend on most, often. */
const answerFeature = 'mlops_prediction';

export interface LossExamples {
  readonly features: FittedFeatures;
  readonly table: Table;
  readonly predicted: Float64Array;
  readonly actual: ArrayLike<number>;
  readonly seed: number;
}

/**
 * Learns how large a regressor's errors are: direct loss estimation. Small boosted trees, whose answers are the
 * expected absolute and squared error of a row. The same rows and seed give the same model.
 * @returns null with fewer than fifty rows.
 * @throws the signal's reason when it is aborted.
 */
export async function fitLossModel(
  examples: LossExamples,
  context: { readonly log: Logger; readonly signal: AbortSignal },
): Promise<LossModel | null> {
  const { features, table, predicted, actual, seed } = examples;
  if (table.rows < leastRows) return null;
  const order = new Random(seed).shuffle(Int32Array.from({ length: table.rows }, (_, row) => row));
  const rows = order.subarray(0, mostRows);
  const matrix = lossMatrix(
    features,
    selectRows(table, rows),
    Float64Array.from(rows, (row) => predicted[row]),
  );
  const errors = Float64Array.from(rows, (row) => actual[row] - predicted[row]);
  const learn = (target: Float64Array): Promise<Loss> => learnLoss(matrix, target, seed, context);
  return {
    format: 'mlops-loss-model/1',
    rows: rows.length,
    absolute: await learn(errors.map(Math.abs)),
    squared: await learn(errors.map((error) => error * error)),
  };
}

async function learnLoss(
  matrix: TreeMatrix,
  target: Float64Array,
  seed: number,
  { log, signal }: { readonly log: Logger; readonly signal: AbortSignal },
): Promise<Loss> {
  const left = new Float64Array(target.length);
  const models: Loss['models'] = [];
  for (let part = 0; part < parts; part++) {
    const inside: number[] = [];
    const outside: number[] = [];
    for (let row = 0; row < target.length; row++) (row % parts === part ? inside : outside).push(row);
    const held = selectExamples(matrix, target, inside);
    const { model } = await boost(
      'regression',
      [],
      selectExamples(matrix, target, outside),
      held,
      parameters,
      seed,
      { log, signal, engine: 'cpu' },
      noCheckpoints,
    );
    models.push(model);
    new TreesPredictor(model).predict(held.matrix).forEach((value, i) => {
      left[inside[i]] = Math.max(0, value);
    });
  }
  let offset = 0;
  for (let row = 0; row < target.length; row++) offset += (target[row] - left[row]) / target.length;
  let squares = 0;
  let expected = 0;
  for (let row = 0; row < target.length; row++) {
    const value = Math.max(0, left[row] + offset);
    squares += (target[row] - value) ** 2;
    expected += value ** 2;
  }
  return {
    models,
    offset,
    offsetError: Math.sqrt(squares) / target.length,
    dispersion: expected > 0 ? squares / expected : 0,
  };
}

/**
 * What a regressor's `mae` and `rmse` are on rows whose values are not known yet.
 *
 * The interval is of the value that these very rows will give. It has three parts: the rows' errors, which scatter around
 * what is expected of them; the level of the errors, which is known from so many validation rows; and how they depend
 * on the row, by how much models differ that learned without a part of those (the jackknife that leaves out a group;
 * C. F. J. Wu, 1986).
 */
export function estimateByLoss(
  model: LossModel,
  features: FittedFeatures,
  table: Table,
  predicted: Float64Array,
): Record<'mae' | 'rmse', MetricEstimate> {
  if (table.rows === 0)
    return { mae: noEstimate('There are no rows.'), rmse: noEstimate('There are no rows.') };
  const matrix = lossMatrix(features, table, predicted);
  const absolute = meanLoss(model.absolute, matrix);
  const squared = meanLoss(model.squared, matrix);
  const root = Math.sqrt(squared.mean);
  return {
    mae: estimateOf(absolute.mean, absolute.standardError, 'log'),
    rmse: estimateOf(root, root > 0 ? squared.standardError / (2 * root) : 0, 'log'),
  };
}

function meanLoss(
  { models, offset, offsetError, dispersion }: Loss,
  matrix: TreeMatrix,
): { mean: number; standardError: number } {
  const { rows } = matrix;
  const expected = new Float64Array(rows);
  const means = models.map((model) => {
    checkStructure(model);
    let sum = 0;
    new TreesPredictor(model).predict(matrix).forEach((value, row) => {
      const loss = Math.max(0, Math.max(0, value) + offset);
      expected[row] += loss / models.length;
      sum += loss;
    });
    return sum / rows;
  });
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  const between = means.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  let squares = 0;
  for (let row = 0; row < rows; row++) squares += expected[row] ** 2;
  const ofRows = (dispersion * squares) / rows ** 2;
  // A variance that few models tell is itself uncertain: Student's quantile in place of the normal one.
  const share = (1 + performanceLevel) / 2;
  const doubt = studentQuantile(share, means.length - 1) / normalQuantile(share);
  const ofModel = ((means.length - 1) / means.length) * between * doubt ** 2;
  return { mean, standardError: Math.sqrt(ofRows + offsetError ** 2 + ofModel) };
}

/** The columns as the model sees them, and what it answers. */
function lossMatrix(features: FittedFeatures, table: Table, predicted: Float64Array): TreeMatrix {
  const matrix = encodeForTrees(features, table);
  return {
    rows: matrix.rows,
    features: [
      ...matrix.features,
      { kind: 'numeric', name: answerFeature, column: answerFeature, values: predicted },
    ],
  };
}

function selectExamples(matrix: TreeMatrix, target: Float64Array, rows: readonly number[]): EncodedExamples {
  const features = matrix.features.map((feature) =>
    feature.kind === 'numeric'
      ? { ...feature, values: Float64Array.from(rows, (row) => feature.values[row]) }
      : { ...feature, codes: Int32Array.from(rows, (row) => feature.codes[row]) },
  );
  return {
    matrix: { rows: rows.length, features },
    target: Float64Array.from(rows, (row) => target[row]),
  };
}
