import { Random } from '../base/random.ts';
import { selectRows } from '../data/table.ts';
import { adjustedRand } from '../evaluate/clustering-metrics.ts';
import { makeClusteringPredictions } from '../evaluate/unsupervised-predictions.ts';
import type { TrainingContext, UnsupervisedInput, UnsupervisedLearner } from './learner.ts';

/** Models that are fitted anew, each with another seed. */
const refits = 5;
/** Rows that they are fitted on at most. */
const mostRows = 10_000;

/** How alike the clusters are that other seeds find in the same rows. */
export interface ClusterStability {
  /** Mean adjusted Rand index over all pairs of models: 1 if all found the same clusters, 0 if by chance alone. */
  readonly meanAdjustedRand: number;
  readonly smallestAdjustedRand: number;
  readonly models: number;
  readonly rows: number;
}

/** Fits the clusters again with other seeds, all on the same rows (a seeded sample of many), and compares them in pairs. */
export async function clusterStability<Params>(
  learner: UnsupervisedLearner<Params>,
  input: UnsupervisedInput<Params>,
  context: TrainingContext,
): Promise<ClusterStability> {
  const rows = Math.min(input.train.rows, mostRows);
  const order = Int32Array.from({ length: input.train.rows }, (_, row) => row);
  const sampled = rows === order.length ? order : new Random(input.seed).shuffle(order).slice(0, rows).sort();
  const train = rows === order.length ? input.train : selectRows(input.train, sampled);
  const found: Int32Array[] = [];
  for (let refit = 1; refit <= refits; refit++) {
    context.signal.throwIfAborted();
    context.log.progress('Stability', (refit - 1) / refits, `seed ${refit} of ${refits}`);
    const model = await learner.train({ ...input, train, seed: input.seed + refit }, context);
    const { cluster } = makeClusteringPredictions({
      output: model.predictor.predict(train),
      clusters: model.clusters ?? 1,
      membership: model.predictor.membership ?? 'probability',
      actual: null,
      points: null,
      space: null,
      ids: null,
      slices: { rows, columns: new Map() },
    });
    found.push(cluster);
  }
  const indices = found.flatMap((first, i) =>
    found.slice(i + 1).map((second) => adjustedRand(first, second)),
  );
  return {
    meanAdjustedRand: indices.reduce((sum, index) => sum + index, 0) / indices.length,
    smallestAdjustedRand: Math.min(...indices),
    models: refits,
    rows,
  };
}
