import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { ConfigurationError } from '../../base/errors.ts';
import type { Table } from '../../data/table.ts';
import { squaredErrors } from '../../evaluate/anomaly-metrics.ts';
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
import { principalComponents, rebuild } from './components.ts';

/** Parameters of `pca`, as users write them under `train.params`. */
export const pcaParameters = z.strictObject({
  components: z
    .union([z.number().gt(0).lt(1), z.int().min(1)])
    .default(0.9)
    .describe('Components that are kept: how many, or the share of the variance that they explain at least.'),
  contamination,
});
export type PcaParameters = z.output<typeof pcaParameters>;

/** Encoded columns that the exact method takes in seconds. */
const mostColumns = 1000;

const modelSchema = z.strictObject({
  format: z.literal('mlops-pca/1'),
  mean: z.array(z.number()).min(1),
  /** Of unit length. */
  components: z.array(z.array(z.number())).min(1),
});

/** Principal components: rows that the components cannot rebuild are anomalous. */
export const pca: UnsupervisedLearner<PcaParameters> = {
  name: 'pca',
  description: 'Principal components: rows that they rebuild badly, by mean squared error, are anomalous.',
  tasks: ['anomaly'],
  params: pcaParameters,
  train,
  load: async (files, features) => {
    const { mean, components } = readModelFile(files, modelSchema);
    if (components.length > mean.length) throw damagedModel('it has more components than columns');
    if (components.some(({ length }) => length !== mean.length)) {
      throw damagedModel('its components differ in length from the mean');
    }
    checkWidth(features, mean.length);
    return predictorOf(features, Float64Array.from(mean), Float64Array.from(components.flat()));
  },
};

function predictorOf(features: FittedFeatures, mean: Float64Array, directions: Float64Array): Predictor {
  const reconstruct = (table: Table) => {
    const points = encodeDense(features, table);
    return { points, rebuilt: rebuild(points, mean, directions) };
  };
  return { reconstruct, predict: (table) => squaredErrors(reconstruct(table)) };
}

async function train(
  { features, train: table, params }: UnsupervisedInput<PcaParameters>,
  { signal }: TrainingContext,
): Promise<UnsupervisedModel> {
  const points = pointsToLearnFrom(features, table);
  const { width } = points;
  if (width > mostColumns) {
    throw new ConfigurationError(`pca takes ${mostColumns} encoded columns at most; these are ${width}.`, {
      location: { key: 'features.drop' },
      hint: 'Leave out columns of many categories, or use the autoencoder.',
    });
  }
  await setImmediate();
  signal.throwIfAborted();
  const { mean, directions, variances } = principalComponents(points);
  const total = variances.reduce((sum, variance) => sum + variance, 0);
  const count = componentCount(params.components, variances, total);
  const kept = directions.slice(0, count * width);
  const components = Array.from({ length: count }, (_, k) =>
    Array.from(kept.subarray(k * width, (k + 1) * width)),
  );
  const explained = variances.subarray(0, count).reduce((sum, variance) => sum + variance, 0);
  const scores = squaredErrors({ points, rebuilt: rebuild(points, mean, kept) });
  return {
    files: writeModelFile({ format: 'mlops-pca/1', mean: Array.from(mean), components }),
    predictor: predictorOf(features, mean, kept),
    history: [],
    bestStep: count,
    importance: null,
    engine: 'javascript',
    clusters: null,
    threshold: anomalyThreshold(scores, params.contamination),
    figures: { components: count, 'explained variance': total > 0 ? explained / total : 0 },
    curves: [
      {
        title: 'Share of the variance that each component explains',
        x: 'Component',
        y: 'Share',
        points: Array.from(variances, (variance, k): [number, number] => [
          k + 1,
          total > 0 ? variance / total : 0,
        ]),
      },
    ],
  };
}

/** The first number of components whose share is above the one asked for, as in scikit-learn. */
function componentCount(asked: number, variances: Float64Array, total: number): number {
  if (asked >= 1) {
    if (asked <= variances.length) return asked;
    throw new ConfigurationError(`There are ${variances.length} encoded columns, not ${asked} components.`, {
      location: { key: 'train.params.components' },
      hint: 'Choose fewer components, or a share of the variance below 1.',
    });
  }
  let sum = 0;
  for (let k = 0; k < variances.length; k++) {
    sum += variances[k];
    if (sum > asked * total) return k + 1;
  }
  return variances.length;
}
