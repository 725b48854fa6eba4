import { InfrastructureError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import { tableOf } from '../../data/table.ts';
import { openEngine } from '../../engine/engine.ts';
import { encodeDense } from '../../features/dense-matrix.ts';
import { checkpointsOf } from '../checkpoint.ts';
import type { Learner, TrainedModel, TrainingContext, TrainingInput } from '../learner.ts';
import { DropoutMasks } from './dropout.ts';
import { encodeExamples } from './encoded-examples.ts';
import { readNetwork, writeNetwork } from './files.ts';
import { requireMemory } from './memory.ts';
import {
  type Architecture,
  buildNetwork,
  type NetworkState,
  rawOutputs,
  sizeOf,
  variablesOf,
} from './network.ts';
import { batchRows, type MlpParameters, mlpParameters } from './parameters.ts';
import { mlpPredictor } from './prediction.ts';
import { fitTarget, outputsOf } from './target.ts';
import { trainNetwork } from './training.ts';

/** A multi-layer perceptron: dense layers on the encoded columns, a TensorFlow.js layers model. */
export const mlp: Learner<MlpParameters> = {
  name: 'mlp',
  description: 'A neural network of dense layers (multi-layer perceptron) on TensorFlow.js.',
  tasks: ['classification', 'regression'],
  params: mlpParameters,
  resource: 'epochs',
  usesTensorFlow: () => true,
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
    return mlpPredictor(await openEngine(), state, features);
  },
};

async function trainMlp(
  input: TrainingInput<MlpParameters>,
  context: TrainingContext,
): Promise<TrainedModel> {
  context.signal.throwIfAborted();
  const engine = await openEngine(context.engine);
  const target = fitTarget(input.task, input.classes, input.train.target);
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
  const size = sizeOf(architecture);
  const rows = batchRows(input.params['batch-size'], train.inputs.rows);
  requireMemory(engine, { ...size, rows });
  const network = buildNetwork(engine, architecture, random);
  const masks = new DropoutMasks(input.params.dropout, architecture.hidden);
  try {
    const { history, bestStep } = await trainNetwork(
      engine,
      {
        variables: variablesOf(network),
        statistics: [],
        valuesPerRow: size.valuesPerRow,
        outputs: (inputs, chance) =>
          rawOutputs(engine, network, inputs, chance ? masks.tensors(engine, inputs.shape[0], chance) : []),
        penalty: () => null,
      },
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
      predictor: mlpPredictor(engine, state, input.features),
      history,
      bestStep,
      importance: null,
      engine: engine.name,
    };
  } finally {
    network.dispose();
  }
}
