import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { Random } from '../../base/random.ts';
import { encodeDense } from '../../features/dense-matrix.ts';
import type { FittedFeatures } from '../../features/features.ts';
import { anomalyThreshold, contamination } from '../anomaly-threshold.ts';
import { checkWidth, pointsToLearnFrom } from '../dense-points.ts';
import type {
  Predictor,
  TrainingContext,
  UnsupervisedInput,
  UnsupervisedLearner,
  UnsupervisedModel,
} from '../learner.ts';
import { damagedModel, readModelFile, writeModelFile } from '../model-file.ts';
import { growTree, type IsolationTree, scoresOf } from './forest.ts';

/** Parameters of `isolation-forest`, as users write them under `train.params`. */
export const isolationForestParameters = z.strictObject({
  trees: z.int().min(1).max(10_000).default(100).describe('Number of trees.'),
  'sample-rows': z.int().min(2).max(100_000).default(256).describe('Rows that each tree is grown on.'),
  contamination,
});
export type IsolationForestParameters = z.output<typeof isolationForestParameters>;

/** The threshold of the paper: rows that score above it are easier to isolate than random ones. */
const automaticThreshold = 0.5;

const modelSchema = z.strictObject({
  format: z.literal('mlops-isolation-forest/1'),
  width: z.int().min(1),
  sample: z.int().min(2),
  trees: z
    .array(
      z.strictObject({
        column: z.array(z.int().min(-1)).min(1),
        split: z.array(z.number()),
        left: z.array(z.int().min(0)),
        length: z.array(z.number().min(0)),
      }),
    )
    .min(1),
});

/** Isolation forest: rows that few random splits set apart are anomalous. */
export const isolationForest: UnsupervisedLearner<IsolationForestParameters> = {
  name: 'isolation-forest',
  description: 'Isolation forest: rows that few random splits set apart from the others are anomalous.',
  tasks: ['anomaly'],
  params: isolationForestParameters,
  train,
  load: async (files, features) => {
    const { width, sample, trees } = readModelFile(files, modelSchema);
    checkWidth(features, width);
    for (const [i, tree] of trees.entries()) checkTree(tree, width, i);
    return predictorOf(features, trees, sample);
  },
};

/** Children come after their parents, so that every path ends. */
function checkTree({ column, split, left, length }: IsolationTree, width: number, index: number): void {
  const nodes = column.length;
  const sound =
    [split, left, length].every((list) => list.length === nodes) &&
    column.every((j, node) => j < width && (j < 0 || (left[node] > node && left[node] + 1 < nodes)));
  if (!sound) throw damagedModel(`tree ${index} is none`);
}

function predictorOf(features: FittedFeatures, trees: readonly IsolationTree[], sample: number): Predictor {
  return { predict: (table) => scoresOf(encodeDense(features, table), trees, sample) };
}

async function train(
  { features, train: table, params, seed }: UnsupervisedInput<IsolationForestParameters>,
  { signal }: TrainingContext,
): Promise<UnsupervisedModel> {
  const points = pointsToLearnFrom(features, table);
  const random = new Random(seed);
  const sample = Math.min(params['sample-rows'], points.rows);
  const rows = Int32Array.from({ length: points.rows }, (_, row) => row);
  const trees: IsolationTree[] = [];
  for (let tree = 0; tree < params.trees; tree++) {
    if (tree % 20 === 0) {
      await setImmediate();
      signal.throwIfAborted();
    }
    // The first part of a shuffle is a sample without replacement.
    for (let i = 0; i < sample; i++) {
      const other = i + random.integer(points.rows - i);
      const kept = rows[i];
      rows[i] = rows[other];
      rows[other] = kept;
    }
    trees.push(growTree(points, rows.slice(0, sample), random));
  }
  const { width } = points;
  return {
    files: writeModelFile({ format: 'mlops-isolation-forest/1', width, sample, trees }),
    predictor: predictorOf(features, trees, sample),
    history: [],
    bestStep: trees.length,
    importance: null,
    engine: 'javascript',
    clusters: null,
    threshold:
      params.contamination === 'auto'
        ? automaticThreshold
        : anomalyThreshold(scoresOf(points, trees, sample), params.contamination),
    figures: {},
    curves: [],
  };
}
