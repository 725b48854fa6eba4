import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { ConfigurationError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import { type DenseMatrix, encodeDense } from '../../features/dense-matrix.ts';
import type { FittedFeatures } from '../../features/features.ts';
import { anomalyThreshold, contamination } from '../anomaly-threshold.ts';
import { checkWidth, pointsToLearnFrom } from '../dense-points.ts';
import { improveCentres, seedCentres } from '../kmeans/fitting.ts';
import { tooManyClusters } from '../kmeans/learner.ts';
import type {
  Predictor,
  TrainingContext,
  UnsupervisedInput,
  UnsupervisedLearner,
  UnsupervisedModel,
} from '../learner.ts';
import { damagedModel, readModelFile, writeModelFile } from '../model-file.ts';
import { type UnsupervisedTask, unsupervisedTasks } from '../tasks.ts';
import { bic, expectation, fitMixture, isProper, type Mixture, type MixtureFit } from './mixture.ts';

/** Parameters of `gaussian-mixture`, as users write them under `train.params`. */
export const gaussianMixtureParameters = z.strictObject({
  k: z
    .union([z.literal('auto'), z.int().min(1).max(1000)])
    .default('auto')
    .describe(
      'Components; auto takes, of 1 to most-clusters (for clusters 2), the number with the smallest BIC.',
    ),
  'most-clusters': z.int().min(2).max(100).default(10).describe('Components that k: auto tries at most.'),
  covariance: z
    .enum(['full', 'diag'])
    .default('full')
    .describe('Whether columns of a component may go together (full), or each varies alone (diag).'),
  starts: z.int().min(1).max(1000).default(3).describe('Starts from k-means; the likeliest is kept.'),
  iterations: z.int().min(1).max(100_000).default(100).describe('Iterations of a start at most.'),
  tolerance: z
    .number()
    .positive()
    .default(0.001)
    .describe('A start ends once the mean log-likelihood changes by less.'),
  regularisation: z
    .number()
    .min(0)
    .default(1e-6)
    .describe('Added to every variance (of standardised columns), so that none is zero.'),
  contamination,
});
export type GaussianMixtureParameters = z.output<typeof gaussianMixtureParameters>;

const modelSchema = z.strictObject({
  format: z.literal('mlops-gaussian-mixture/1'),
  task: z.enum(unsupervisedTasks),
  covariance: z.enum(['full', 'diag']),
  weights: z.array(z.number().positive().max(1)).min(1).max(1000),
  means: z.array(z.array(z.number()).min(1)).min(1),
  covariances: z.array(z.array(z.number())).min(1),
});

/** A mixture of normal distributions: clusters by probability, anomalies by low density. */
export const gaussianMixture: UnsupervisedLearner<GaussianMixtureParameters> = {
  name: 'gaussian-mixture',
  description:
    'A mixture of normal distributions: clusters by probability, anomalies by −log density, on encoded columns.',
  tasks: ['clustering', 'anomaly'],
  params: gaussianMixtureParameters,
  train,
  load: async (files, features) => {
    const { task, covariance, weights, means, covariances } = readModelFile(files, modelSchema);
    const width = means[0].length;
    const size = covariance === 'full' ? width * width : width;
    const sound =
      means.length === weights.length &&
      covariances.length === weights.length &&
      means.every(({ length }) => length === width) &&
      covariances.every(({ length }) => length === size);
    if (!sound) throw damagedModel('its components differ in size');
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (Math.abs(sum - 1) > 1e-6) throw damagedModel(`its weights sum to ${sum} and not to 1`);
    const mixture: Mixture = {
      covariance,
      width,
      weights: Float64Array.from(weights),
      means: Float64Array.from(means.flat()),
      covariances: Float64Array.from(covariances.flat()),
    };
    if (!isProper(mixture)) throw damagedModel('a covariance is not positive definite');
    checkWidth(features, width);
    return predictorOf(features, mixture, task);
  },
};

function predictorOf(features: FittedFeatures, mixture: Mixture, task: UnsupervisedTask): Predictor {
  const count = mixture.weights.length;
  return {
    membership: 'probability',
    predict(table) {
      const probabilities = new Float64Array(table.rows * count);
      const density = expectation(encodeDense(features, table), mixture, probabilities);
      return task === 'clustering' ? probabilities : density.map((log) => -log);
    },
  };
}

async function train(
  { task, features, train: table, params, seed }: UnsupervisedInput<GaussianMixtureParameters>,
  context: TrainingContext,
): Promise<UnsupervisedModel> {
  const points = pointsToLearnFrom(features, table);
  const random = new Random(seed);
  const criteria: [number, number][] = [];
  let best: { fit: MixtureFit; bic: number } | undefined;
  const { k } = params;
  if (k !== 'auto' && k > points.rows) throw tooManyClusters(k, points.rows);
  const most = k === 'auto' ? Math.min(params['most-clusters'], points.rows - 1) : k;
  for (let count = k === 'auto' ? (task === 'clustering' ? 2 : 1) : k; count <= most; count++) {
    const fit = await bestStart(points, count, params, random, context);
    const criterion = bic(fit, points.rows);
    criteria.push([count, criterion]);
    context.log.progress('Training', count / most, `${count} components: BIC ${criterion.toPrecision(6)}`);
    if (best === undefined || criterion < best.bic) best = { fit, bic: criterion };
  }
  if (best === undefined) throw tooManyClusters(2, points.rows);
  const { mixture, logLikelihood, iterations, converged } = best.fit;
  const { width, weights, means, covariances } = mixture;
  const parts = (values: Float64Array) => {
    const size = values.length / weights.length;
    return Array.from(weights, (_, part) => Array.from(values.subarray(part * size, (part + 1) * size)));
  };
  const predictor = predictorOf(features, mixture, task);
  if (!converged) {
    context.log.warning(
      `The mixture had not settled after ${iterations} iterations; train.params.iterations allows more.`,
    );
  }
  return {
    files: writeModelFile({
      format: 'mlops-gaussian-mixture/1',
      task,
      covariance: params.covariance,
      weights: Array.from(weights),
      means: parts(means),
      covariances: parts(covariances),
    }),
    predictor,
    history: [],
    bestStep: iterations,
    importance: null,
    engine: 'javascript',
    clusters: task === 'clustering' ? weights.length : null,
    threshold: task === 'anomaly' ? anomalyThreshold(predictor.predict(table), params.contamination) : null,
    figures: {
      components: weights.length,
      'encoded columns': width,
      'mean log-likelihood': logLikelihood,
      BIC: best.bic,
      iterations,
    },
    curves: [{ title: 'BIC by number of components', x: 'Components', y: 'BIC', points: criteria }],
  };
}

async function bestStart(
  points: DenseMatrix,
  count: number,
  params: GaussianMixtureParameters,
  random: Random,
  { signal }: TrainingContext,
): Promise<MixtureFit> {
  let best: MixtureFit | undefined;
  for (let start = 0; start < params.starts; start++) {
    await setImmediate();
    signal.throwIfAborted();
    const { labels } = improveCentres(points, seedCentres(points, count, random), 300);
    const fit = startFrom(points, labels, count, params);
    if (best === undefined || fit.logLikelihood > best.logLikelihood) best = fit;
  }
  return best as MixtureFit;
}

function startFrom(
  points: DenseMatrix,
  labels: Int32Array,
  count: number,
  params: GaussianMixtureParameters,
): MixtureFit {
  try {
    return fitMixture(points, labels, count, params);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ConfigurationError(`With ${count} components a covariance has no inverse.`, {
      location: { key: 'train.params.regularisation' },
      hint: 'Raise regularisation (say to 0.001), choose covariance: diag, or fewer components.',
      cause,
    });
  }
}
