import type { Tensor, Tensor2D, Variable } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Random } from '../../base/random.ts';
import type { Engine } from '../../engine/engine.ts';
import type { activations } from './parameters.ts';
import type { Target } from './target.ts';

/** The shape of a network: all that is needed to build it, apart from its weights. */
export interface Architecture {
  readonly inputs: number;
  readonly hidden: readonly number[];
  readonly activation: (typeof activations)[number];
  readonly outputs: number;
  /** Whether a softmax over the outputs comes last. */
  readonly softmax: boolean;
}

/** A trained network apart from any engine: what the files of the package hold. */
export interface NetworkState {
  readonly target: Target;
  readonly architecture: Architecture;
  /** In the order of `weightShapes`. */
  readonly weights: readonly Float32Array[];
}

/** Name and shape of each array of weights, in the order in which the network and its files hold them. */
export function weightShapes(architecture: Architecture): { name: string; shape: number[] }[] {
  const widths = [architecture.inputs, ...architecture.hidden, architecture.outputs];
  return widths.slice(1).flatMap((units, layer) => {
    const name = layerName(architecture, layer);
    return [
      { name: `${name}/kernel`, shape: [widths[layer], units] },
      { name: `${name}/bias`, shape: [units] },
    ];
  });
}

/**
 * A TensorFlow.js layers model of dense layers. The caller disposes it.
 * @param random draws the seed of each kernel (He et al. 2015 for relu, Glorot and Bengio 2010 for tanh and the
 * output, both normal); without it the weights are zero, to be set.
 */
export function buildNetwork(engine: Engine, architecture: Architecture, random?: Random): LayersModel {
  const { initializers, layers, sequential } = engine.layers;
  const network = sequential({ name: 'mlp' });
  const widths = [...architecture.hidden, architecture.outputs];
  for (const [layer, units] of widths.entries()) {
    const isOutput = layer === widths.length - 1;
    const initializer = !isOutput && architecture.activation === 'relu' ? 'heNormal' : 'glorotNormal';
    network.add(
      layers.dense({
        // All names are given: default names count up over the life of the process, and end up in the files.
        name: layerName(architecture, layer),
        units,
        activation: isOutput ? 'linear' : architecture.activation,
        kernelInitializer: random
          ? initializers[initializer]({ seed: random.integer(2 ** 31) })
          : initializers.zeros(),
        ...(layer === 0 ? { inputShape: [architecture.inputs] } : {}),
      }),
    );
  }
  if (architecture.softmax) network.add(layers.activation({ name: 'probabilities', activation: 'softmax' }));
  return network;
}

function layerName(architecture: Architecture, layer: number): string {
  return layer < architecture.hidden.length ? `hidden-${layer + 1}` : 'output';
}

/** The network's weights, in the order of `weightShapes`. */
export function variablesOf(network: LayersModel): Variable[] {
  return network.weights.map((weight) => weight.read() as Variable);
}

/** Weights of a network, and the numbers that its layers compute for one row. */
export function sizeOf({ inputs, hidden, outputs }: Architecture): {
  parameters: number;
  valuesPerRow: number;
} {
  const widths = [inputs, ...hidden, outputs];
  let parameters = 0;
  for (let i = 1; i < widths.length; i++) parameters += (widths[i - 1] + 1) * widths[i];
  // A hidden layer computes its sums, what its activation makes of them, and which of them are left out.
  const valuesPerRow = inputs + 3 * hidden.reduce((sum, units) => sum + units, 0) + 2 * outputs;
  return { parameters, valuesPerRow };
}

/** Sets the network's weights. @param values arrays of the sizes of `weightShapes`; copied or not changed. */
export function assignWeights(
  engine: Engine,
  variables: readonly Variable[],
  values: readonly Float32Array[],
): void {
  engine.tf.tidy(() => {
    for (const [i, variable] of variables.entries()) {
      variable.assign(engine.tf.tensor(values[i], variable.shape));
    }
  });
}

/**
 * The output layer's values before the softmax, rows × outputs. Call it inside `tf.tidy`.
 * @param masks for each hidden layer rows × units factors, to leave units out while training.
 */
export function rawOutputs(
  engine: Engine,
  network: LayersModel,
  inputs: Tensor2D,
  masks?: readonly Tensor2D[],
): Tensor2D {
  let values: Tensor = inputs;
  for (const [i, layer] of network.layers.entries()) {
    if (layer.getClassName() !== 'Dense') break;
    values = layer.apply(values) as Tensor;
    if (masks?.[i]) values = engine.tf.mul(values, masks[i]);
  }
  return values as Tensor2D;
}
