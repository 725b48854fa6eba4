import { ConfigurationError, InfrastructureError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import { tableOf } from '../../data/table.ts';
import { openEngine } from '../../engine/engine.ts';
import { encodeDense } from '../../features/dense-matrix.ts';
import type { FittedFeatures, OutOfFold } from '../../features/features.ts';
import { checkpointsOf } from '../checkpoint.ts';
import type { Examples, Learner, TrainedModel, TrainingContext, TrainingInput } from '../learner.ts';
import { readNetwork, writeNetwork } from './files.ts';
import { type Architecture, buildNetwork, type NetworkState, variablesOf } from './network.ts';
import { type MlpParameters, mlpParameters } from './parameters.ts';
import { networkPredictor } from './prediction.ts';
import { encodeTarget, fitRegressionTarget, outputsOf, type Target } from './target.ts';
import { type EncodedExamples, trainNetwork } from './training.ts';

/** A multi-layer perceptron: dense layers on the encoded columns, a TensorFlow.js layers model. */
export const mlp: Learner<MlpParameters> = {
  name: 'mlp',
  description: 'A neural network of dense layers (multi-layer perceptron) on TensorFlow.js.',
  tasks: ['classification', 'regression'],
  params: mlpParameters,
  train: trainMlp,
  load: async (files, features) => {
    const state = readNetwork(files);
    const { width } = encodeDense(features, tableOf([]));
    if (width !== state.architecture.inputs) {
      throw new InfrastructureError(
        `The model's network takes ${state.architecture.inputs} numbers, but its features give ${width}.`,
        { hint: 'model/ and features.json are not of the same training: train the model again.' },
      );
    }
    return networkPredictor(await openEngine(), state, features);
  },
};

async function trainMlp(
  input: TrainingInput<MlpParameters>,
  context: TrainingContext,
): Promise<TrainedModel> {
  context.signal.throwIfAborted();
  const engine = await openEngine(context.engine);
  const target: Target =
    input.task === 'classification'
      ? { task: 'classification', classes: [...input.classes] }
      : fitRegressionTarget(input.train.target);
  const train = encodeExamples(input.features, input.train, target, 'training', input.outOfFold);
  const validation = encodeExamples(input.features, input.validation, target, 'validation');
  const architecture: Architecture = {
    inputs: train.inputs.width,
    hidden: input.params.hidden,
    activation: input.params.activation,
    outputs: outputsOf(target),
    softmax: target.task === 'classification',
  };
  const random = new Random(input.seed);
  const network = buildNetwork(engine, architecture, random);
  try {
    const { history, bestStep } = await trainNetwork(
      engine,
      network,
      target,
      { train, validation },
      input.params,
      random,
      context,
      checkpointsOf(context, mlp.name, input),
    );
    const weights = variablesOf(network).map((variable) => (variable.dataSync() as Float32Array).slice());
    const state: NetworkState = { target, architecture, weights };
    return {
      files: await writeNetwork(engine, state),
      predictor: networkPredictor(engine, state, input.features),
      history,
      bestStep,
      importance: null,
      engine: engine.name,
    };
  } finally {
    network.dispose();
  }
}

/** @throws ConfigurationError if there are no rows, no columns, or numbers that overflow. */
function encodeExamples(
  features: FittedFeatures,
  examples: Examples,
  target: Target,
  split: 'training' | 'validation',
  outOfFold?: OutOfFold,
): EncodedExamples {
  if (examples.table.rows === 0) {
    throw new ConfigurationError(`The ${split} split has no rows.`, {
      location: { key: 'data.split' },
      hint: `Give ${split === 'training' ? 'train' : split} a larger share; mlp needs both to train and to stop.`,
    });
  }
  const inputs = encodeDense(features, examples.table, outOfFold);
  if (inputs.width === 0) {
    throw new ConfigurationError('No column is left to learn from.', { location: { key: 'features' } });
  }
  for (let i = 0; i < inputs.values.length; i++) {
    if (Number.isFinite(inputs.values[i])) continue;
    throw new ConfigurationError(`A number in the ${split} split overflows after scaling.`, {
      location: { column: inputs.columns[i % inputs.width] },
      hint: 'Look for extreme values in that column.',
    });
  }
  return {
    inputs,
    expected: encodeTarget(target, examples.target),
    weights: examples.weights ? withMeanOne(examples.weights) : null,
  };
}

function withMeanOne(weights: Float64Array): Float32Array {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return Float32Array.from(weights, (weight) => weight / mean);
}
