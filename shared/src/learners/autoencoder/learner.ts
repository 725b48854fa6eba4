import { setImmediate } from 'node:timers/promises';
import type { Scalar } from '@tensorflow/tfjs-core';
import { z } from 'zod';
import { ConfigurationError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import type { Table } from '../../data/table.ts';
import { type Engine, openEngine } from '../../engine/engine.ts';
import { squaredErrors } from '../../evaluate/anomaly-metrics.ts';
import { type DenseMatrix, encodeDense } from '../../features/dense-matrix.ts';
import type { FittedFeatures } from '../../features/features.ts';
import { packFloats, unpackFloats } from '../../features/packed-numbers.ts';
import { anomalyThreshold, contamination } from '../anomaly-threshold.ts';
import { checkWidth, pointsToLearnFrom } from '../dense-points.ts';
import type {
  Predictor,
  TrainingContext,
  TrainingStep,
  UnsupervisedInput,
  UnsupervisedLearner,
  UnsupervisedModel,
} from '../learner.ts';
import {
  type Architecture,
  assignWeights,
  buildNetwork,
  rawOutputs,
  variablesOf,
  weightShapes,
} from '../mlp/network.ts';
import { Optimizer } from '../mlp/optimizer.ts';
import { batchRows } from '../mlp/parameters.ts';
import { damagedModel, readModelFile, writeModelFile } from '../model-file.ts';

/** Parameters of `autoencoder`, as users write them under `train.params`. */
export const autoencoderParameters = z.strictObject({
  hidden: z
    .array(z.int().min(1).max(4096))
    .min(1)
    .max(16)
    .default([16, 4, 16])
    .describe('Units of each layer between the columns and the columns again; the narrowest is the code.'),
  activation: z.enum(['relu', 'tanh']).default('tanh').describe('Function between the layers.'),
  'learning-rate': z.number().positive().default(0.003).describe('Step size of Adam.'),
  epochs: z.int().min(1).max(100_000).default(100).describe('Passes over the training split at most.'),
  'batch-size': z
    .union([z.literal('auto'), z.int().min(1).max(1_000_000)])
    .default('auto')
    .describe('Rows of a step; auto is the power of two nearest to rows / 75, from 16 to 256.'),
  'early-stopping': z
    .int()
    .min(0)
    .default(10)
    .describe('Stops after so many epochs without a lower validation error; 0 never stops early.'),
  contamination,
});
export type AutoencoderParameters = z.output<typeof autoencoderParameters>;

const modelSchema = z.strictObject({
  format: z.literal('mlops-autoencoder/1'),
  inputs: z.int().min(1).max(1_000_000),
  hidden: z.array(z.int().min(1).max(4096)).min(1).max(16),
  activation: z.enum(['relu', 'tanh']),
  /** Kernel and bias of each layer; 32-bit floats, packed. */
  weights: z.array(z.string()),
});

/** A network that has to rebuild rows from a short code: what it rebuilds badly is anomalous. */
export const autoencoder: UnsupervisedLearner<AutoencoderParameters> = {
  name: 'autoencoder',
  description:
    'A neural network that rebuilds rows from a short code, on TensorFlow.js: rows that it rebuilds badly are anomalous.',
  tasks: ['anomaly'],
  params: autoencoderParameters,
  usesTensorFlow: () => true,
  train,
  load: async (files, features) => {
    const model = readModelFile(files, modelSchema);
    checkWidth(features, model.inputs);
    const architecture = architectureOf(model.inputs, model);
    const sizes = weightShapes(architecture).map(({ shape }) => shape.reduce((a, b) => a * b, 1));
    if (model.weights.length !== sizes.length) throw damagedModel('its weights are not those of its layers');
    const weights = model.weights.map((packed, i) => {
      // Base64 takes four characters for three bytes.
      if (packed.length > 6 * sizes[i] + 8) throw damagedModel('its weights are not those of its layers');
      let values: Float32Array;
      try {
        values = unpackFloats(packed);
      } catch (error) {
        throw damagedModel(error instanceof Error ? error.message : String(error));
      }
      if (values.length !== sizes[i]) throw damagedModel('its weights are not those of its layers');
      return values;
    });
    return predictorOf(await openEngine(), features, architecture, weights);
  },
};

function architectureOf(
  width: number,
  { hidden, activation }: Pick<AutoencoderParameters, 'hidden' | 'activation'>,
): Architecture {
  return { inputs: width, hidden, activation, outputs: width, softmax: false };
}

/** Rows that are computed at once. */
const chunkRows = 4096;

function predictorOf(
  engine: Engine,
  features: FittedFeatures,
  architecture: Architecture,
  weights: readonly Float32Array[],
): Predictor {
  const reconstruct = (table: Table) => {
    const points = encodeDense(features, table);
    const network = buildNetwork(engine, architecture);
    try {
      assignWeights(engine, variablesOf(network), weights);
      return { points, rebuilt: rebuildWith(engine, network, points) };
    } finally {
      network.dispose();
    }
  };
  return { reconstruct, predict: (table) => squaredErrors(reconstruct(table)) };
}

type Network = ReturnType<typeof buildNetwork>;

function rebuildWith(engine: Engine, network: Network, { rows, width, values }: DenseMatrix): Float64Array {
  const rebuilt = new Float64Array(rows * width);
  for (let from = 0; from < rows; from += chunkRows) {
    const count = Math.min(chunkRows, rows - from);
    const part = values.subarray(from * width, (from + count) * width);
    const output = engine.tf.tidy(() =>
      rawOutputs(engine, network, engine.tf.tensor2d(part, [count, width])).dataSync(),
    );
    rebuilt.set(output, from * width);
  }
  return rebuilt;
}

async function train(
  { features, train: table, validation, params, seed }: UnsupervisedInput<AutoencoderParameters>,
  context: TrainingContext,
): Promise<UnsupervisedModel> {
  const points = pointsToLearnFrom(features, table);
  const held = encodeDense(features, validation);
  const engine = await openEngine(context.engine);
  const architecture = architectureOf(points.width, params);
  const network = buildNetwork(engine, architecture, new Random(seed));
  try {
    const { history, bestStep, weights } = await fit(engine, network, points, held, params, seed, context);
    assignWeights(engine, variablesOf(network), weights);
    const scores = squaredErrors({ points, rebuilt: rebuildWith(engine, network, points) });
    return {
      files: writeModelFile({
        format: 'mlops-autoencoder/1',
        inputs: points.width,
        hidden: params.hidden,
        activation: params.activation,
        weights: weights.map(packFloats),
      }),
      predictor: predictorOf(engine, features, architecture, weights),
      history,
      bestStep,
      importance: null,
      engine: engine.name,
      clusters: null,
      threshold: anomalyThreshold(scores, params.contamination),
      figures: { 'best epoch': bestStep, 'units of the code': Math.min(...params.hidden) },
      curves: [],
    };
  } finally {
    network.dispose();
  }
}

/** Shuffled mini-batches, early stopping on the validation rows, and the weights of the best epoch. */
async function fit(
  engine: Engine,
  network: Network,
  points: DenseMatrix,
  held: DenseMatrix,
  params: AutoencoderParameters,
  seed: number,
  { signal, log }: TrainingContext,
): Promise<{ history: TrainingStep[]; bestStep: number; weights: Float32Array[] }> {
  const { tf } = engine;
  const { rows, width, values } = points;
  const random = new Random(seed + 1);
  const variables = variablesOf(network);
  const optimizer = new Optimizer(
    variables.map((variable) => (variable.dataSync() as Float32Array).slice()),
    variables.map(() => false),
    { learningRate: params['learning-rate'], l2: 0, averaging: 0 },
  );
  const size = batchRows(params['batch-size'], rows);
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  const batch = new Float32Array(size * width);
  const history: TrainingStep[] = [];
  let best = { epoch: 0, loss: Number.POSITIVE_INFINITY };
  let weights = optimizer.weights.map((each) => each.slice());
  for (let epoch = 1; epoch <= params.epochs; epoch++) {
    random.shuffle(order);
    let lossSum = 0;
    for (let from = 0; from < rows; from += size) {
      const count = Math.min(size, rows - from);
      for (let i = 0; i < count; i++) {
        const start = order[from + i] * width;
        batch.set(values.subarray(start, start + width), i * width);
      }
      lossSum += count * step(count);
      await setImmediate();
      signal.throwIfAborted();
    }
    assignWeights(engine, variables, optimizer.weights);
    const trainLoss = lossSum / rows;
    const validationLoss = held.rows > 0 ? meanError(engine, network, held) : trainLoss;
    if (!Number.isFinite(trainLoss) || !Number.isFinite(validationLoss)) {
      throw new ConfigurationError(`The loss is no longer a number: it overflowed in epoch ${epoch}.`, {
        location: { key: 'train.params.learning-rate' },
        hint: `Try a smaller learning-rate (it is ${params['learning-rate']}).`,
      });
    }
    history.push({ step: epoch, trainLoss, validationLoss });
    log.progress('Training', epoch / params.epochs, `epoch ${epoch}: error ${validationLoss.toPrecision(5)}`);
    if (validationLoss < best.loss) {
      best = { epoch, loss: validationLoss };
      weights = optimizer.weights.map((each) => each.slice());
    }
    if (params['early-stopping'] > 0 && epoch - best.epoch >= params['early-stopping']) break;
  }
  return { history, bestStep: best.epoch, weights };

  function step(count: number): number {
    return tf.tidy(() => {
      assignWeights(engine, variables, optimizer.weights);
      const inputs = tf.tensor2d(batch.subarray(0, count * width), [count, width]);
      const { value, grads } = tf.variableGrads(
        () => tf.mean(tf.square(tf.sub(rawOutputs(engine, network, inputs), inputs))) as Scalar,
        variables,
      );
      optimizer.step(variables.map((variable) => grads[variable.name].dataSync() as Float32Array));
      return value.dataSync()[0];
    });
  }
}

function meanError(engine: Engine, network: Network, points: DenseMatrix): number {
  const errors = squaredErrors({ points, rebuilt: rebuildWith(engine, network, points) });
  return errors.reduce((sum, error) => sum + error, 0) / points.rows;
}
