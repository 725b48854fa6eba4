import type { Scalar, Tensor, Tensor2D, Variable } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { ConfigurationError } from '../../base/errors.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Target } from '../mlp/target.ts';
import type { TrainableNetwork } from '../mlp/training.ts';
import { withSeededRandomness } from './seeded-randomness.ts';

type Layer = LayersModel['layers'][number];

/** What a model's outputs are: probabilities where a softmax comes last; else numbers that a softmax may follow. */
export type OutputKind = 'probabilities' | 'raw';

/** Probabilities are held above this before their logarithm is taken, as Keras does. */
const leastProbability = 1e-7;

/**
 * What the outputs of a model are, by what its last layer is.
 * @param path of the module, for the message.
 * @throws ConfigurationError if classes are to be told by another function than the softmax.
 */
export function outputKind(model: LayersModel, target: Target, path: string): OutputKind {
  if (target.task !== 'classification') return 'raw';
  const last = lastLayer(model);
  const activation = last.getClassName() === 'Softmax' ? 'softmax' : last.getConfig().activation;
  if (activation === 'softmax') return 'probabilities';
  if (activation === undefined || activation === null || activation === 'linear') return 'raw';
  throw new ConfigurationError(
    `The model that build in "${path}" returned ends in the activation "${activation}".`,
    {
      location: { file: path, key: 'train.params.module' },
      hint: 'To tell classes it must end in softmax, or without activation (a softmax is then added).',
    },
  );
}

function lastLayer(model: LayersModel): Layer {
  const last =
    model.getClassName() === 'Sequential' ? model.layers[model.layers.length - 1] : model.outputLayers[0];
  return isModel(last) ? lastLayer(last) : last;
}

/** A model can be a layer of another. */
function isModel(layer: Layer): layer is LayersModel {
  return 'layers' in layer;
}

/** The layers of a model and of the models in it. */
function allLayers(model: LayersModel): Layer[] {
  return model.layers.flatMap((layer) => (isModel(layer) ? allLayers(layer) : [layer]));
}

/** Weights of a model, and the numbers that its layers compute for one row; NaN if that is not fixed. */
export function modelSize(model: LayersModel): { parameters: number; valuesPerRow: number } {
  let valuesPerRow = 0;
  for (const layer of allLayers(model)) {
    for (const node of layer.inboundNodes) {
      for (const [, ...sizes] of node.outputShapes as (number | null)[][]) {
        valuesPerRow += sizes.reduce<number>((product, size) => product * (size ?? Number.NaN), 1);
      }
    }
  }
  return { parameters: model.countParams(), valuesPerRow };
}

/** Every weight of a model, in the order in which its files hold them. */
export function allVariables(model: LayersModel): Variable[] {
  return model.weights.map((weight) => weight.read() as Variable);
}

/** A model as the training loop sees it. */
export function trainable(engine: Engine, model: LayersModel, kind: OutputKind): TrainableNetwork {
  const layers = allLayers(model);
  return {
    variables: model.trainableWeights.map((weight) => weight.read() as Variable),
    statistics: model.nonTrainableWeights.map((weight) => weight.read() as Variable),
    valuesPerRow: modelSize(model).valuesPerRow,
    outputs: (inputs, random) =>
      random === null
        ? modelOutputs(engine, model, kind, inputs, false)
        : withSeededRandomness(random, () => modelOutputs(engine, model, kind, inputs, true)),
    penalty: () => {
      const penalties = layers.flatMap((layer) => layer.calculateLosses());
      return penalties.length === 0 ? null : engine.tf.addN<Scalar>(penalties);
    },
  };
}

/**
 * Rows × outputs before the softmax. Of probabilities it is their logarithm: the softmax of that gives them back.
 * Call it inside `tf.tidy`.
 */
export function modelOutputs(
  { tf }: Engine,
  model: LayersModel,
  kind: OutputKind,
  inputs: Tensor2D,
  training: boolean,
): Tensor2D {
  const answered = model.call(inputs, { training }) as Tensor | Tensor[];
  const values = (Array.isArray(answered) ? answered[0] : answered) as Tensor2D;
  return kind === 'raw' ? values : tf.log(tf.clipByValue(values, leastProbability, 1));
}
