import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { ConfigurationError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import { silhouette, silhouetteRows } from '../../evaluate/silhouette.ts';
import { type DenseMatrix, encodeDense } from '../../features/dense-matrix.ts';
import type { FittedFeatures } from '../../features/features.ts';
import { checkWidth, pointsToLearnFrom } from '../dense-points.ts';
import type {
  Predictor,
  TrainingContext,
  UnsupervisedInput,
  UnsupervisedLearner,
  UnsupervisedModel,
} from '../learner.ts';
import { damagedModel, readModelFile, writeModelFile } from '../model-file.ts';
import { distancesTo, improveCentres, type KMeansFit, seedCentres } from './fitting.ts';

/** Parameters of `kmeans`, as users write them under `train.params`. */
export const kmeansParameters = z.strictObject({
  k: z
    .union([z.literal('auto'), z.int().min(1).max(1000)])
    .default('auto')
    .describe('Clusters; auto takes, of 2 to most-clusters, the number with the largest silhouette.'),
  'most-clusters': z.int().min(2).max(100).default(10).describe('Clusters that k: auto tries at most.'),
  starts: z
    .int()
    .min(1)
    .max(1000)
    .default(10)
    .describe('Starts by k-means++; the one of least inertia is kept.'),
  iterations: z.int().min(1).max(100_000).default(300).describe('Iterations of a start at most.'),
});
export type KMeansParameters = z.output<typeof kmeansParameters>;

const modelSchema = z.strictObject({
  format: z.literal('mlops-kmeans/1'),
  /** In encoded columns. */
  centres: z.array(z.array(z.number()).min(1)).min(1).max(1000),
});

/** k-means: clusters around centres, on the encoded columns. */
export const kmeans: UnsupervisedLearner<KMeansParameters> = {
  name: 'kmeans',
  description: 'k-means: each row belongs to the nearest of k centres, on standardised and one-hot columns.',
  tasks: ['clustering'],
  params: kmeansParameters,
  train,
  load: async (files, features) => {
    const { centres } = readModelFile(files, modelSchema);
    const width = centres[0].length;
    if (centres.some(({ length }) => length !== width)) throw damagedModel('its centres differ in length');
    checkWidth(features, width);
    return predictorOf(features, Float64Array.from(centres.flat()));
  },
};

function predictorOf(features: FittedFeatures, centres: Float64Array): Predictor {
  return {
    membership: 'distance',
    predict: (table) => distancesTo(encodeDense(features, table), centres),
  };
}

async function train(
  { features, train: table, params, seed }: UnsupervisedInput<KMeansParameters>,
  context: TrainingContext,
): Promise<UnsupervisedModel> {
  const points = pointsToLearnFrom(features, table);
  const { fit, silhouettes } = await fitClusters(points, params, seed, context);
  const { width } = points;
  const centres = Array.from({ length: fit.centres.length / width }, (_, k) =>
    Array.from(fit.centres.subarray(k * width, (k + 1) * width)),
  );
  return {
    files: writeModelFile({ format: 'mlops-kmeans/1', centres }),
    predictor: predictorOf(features, fit.centres),
    history: [],
    bestStep: fit.iterations,
    importance: null,
    engine: 'javascript',
    clusters: centres.length,
    threshold: null,
    figures: { inertia: fit.inertia, iterations: fit.iterations },
    curves:
      silhouettes.length === 0
        ? []
        : [
            {
              title: 'Silhouette by number of clusters',
              x: 'Clusters',
              y: 'Silhouette',
              points: silhouettes,
            },
          ],
  };
}

/**
 * The best of several starts; with `k: auto` of the number of clusters with the largest silhouette, the smaller of two
 * equal ones.
 */
export async function fitClusters(
  points: DenseMatrix,
  params: KMeansParameters,
  seed: number,
  context: TrainingContext,
): Promise<{ fit: KMeansFit; silhouettes: [number, number][] }> {
  const random = new Random(seed);
  const { k } = params;
  if (k !== 'auto') {
    if (k > points.rows) throw tooManyClusters(k, points.rows);
    return { fit: await bestStart(points, k, params, random, context), silhouettes: [] };
  }
  const rows = silhouetteRows(points.rows);
  const silhouettes: [number, number][] = [];
  let best: { fit: KMeansFit; value: number } | undefined;
  const most = Math.min(params['most-clusters'], points.rows - 1);
  for (let clusters = 2; clusters <= most; clusters++) {
    const fit = await bestStart(points, clusters, params, random, context);
    const value = silhouette(points, fit.labels, clusters, rows);
    context.log.progress('Training', clusters / most, `${clusters} clusters: silhouette ${value.toFixed(4)}`);
    if (Number.isNaN(value)) continue;
    silhouettes.push([clusters, value]);
    if (best === undefined || value > best.value) best = { fit, value };
  }
  // Rows that are all the same are one cluster.
  const fit = best?.fit ?? (await bestStart(points, 1, params, random, context));
  return { fit, silhouettes };
}

async function bestStart(
  points: DenseMatrix,
  k: number,
  params: KMeansParameters,
  random: Random,
  { signal }: TrainingContext,
): Promise<KMeansFit> {
  let best: KMeansFit | undefined;
  for (let start = 0; start < params.starts; start++) {
    await setImmediate();
    signal.throwIfAborted();
    const fit = improveCentres(points, seedCentres(points, k, random), params.iterations);
    if (best === undefined || fit.inertia < best.inertia) best = fit;
  }
  return best as KMeansFit;
}

export function tooManyClusters(k: number, rows: number): ConfigurationError {
  return new ConfigurationError(`There cannot be ${k} clusters of ${rows} training rows.`, {
    location: { key: 'train.params.k' },
    hint: 'Choose fewer clusters, or k: auto.',
  });
}
