import type { Random } from '../../base/random.ts';
import { multiplyAddBias, multiplyTransposedLeft, multiplyTransposedRight } from './matrix-products.ts';

export const networkActivations = ['tanh', 'relu'] as const;

/** The shape of a network of dense layers; its outputs are linear. */
export interface NetworkShape {
  readonly inputs: number;
  readonly hidden: readonly number[];
  readonly activation: (typeof networkActivations)[number];
  readonly outputs: number;
}

interface Layer {
  readonly inputs: number;
  readonly units: number;
  readonly kernel: Float64Array;
  readonly bias: Float64Array;
  readonly kernelGradient: Float64Array;
  readonly biasGradient: Float64Array;
  /** Of the last `forward`, rows × units, and the gradient by it. */
  outputs: Float64Array;
  outputGradient: Float64Array;
}

/**
 * Dense layers with a forward and a backward pass on 64-bit floats. For the networks of reinforcement learning
 * (four inputs, 64 × 64 units), one row at a time to act and a few dozen to learn, it takes a fraction of the time
 * that a tensor library spends on calling its kernels.
 */
export class DenseNetwork {
  readonly shape: NetworkShape;
  /** All kernels (inputs × units, row by row) and biases, layer by layer: what an optimiser moves. */
  readonly parameters: Float64Array;
  /** Where `backward` leaves the gradient by `parameters`. */
  readonly gradient: Float64Array;
  readonly #layers: Layer[] = [];
  #inputs: Float64Array = new Float64Array(0);
  #capacity = 0;

  constructor(shape: NetworkShape) {
    this.shape = shape;
    const widths = [shape.inputs, ...shape.hidden, shape.outputs];
    const size = parameterCount(shape);
    this.parameters = new Float64Array(size);
    this.gradient = new Float64Array(size);
    let at = 0;
    const take = (array: Float64Array, count: number): Float64Array => array.subarray(at, at + count);
    for (let i = 1; i < widths.length; i++) {
      const [inputs, units] = [widths[i - 1], widths[i]];
      const kernel = take(this.parameters, inputs * units);
      const kernelGradient = take(this.gradient, inputs * units);
      at += inputs * units;
      const bias = take(this.parameters, units);
      const biasGradient = take(this.gradient, units);
      at += units;
      const empty = new Float64Array(0);
      this.#layers.push({
        inputs,
        units,
        kernel,
        bias,
        kernelGradient,
        biasGradient,
        outputs: empty,
        outputGradient: empty,
      });
    }
  }

  /**
   * Draws kernels uniformly with the variance of He et al. (2015) for relu and of Glorot and Bengio (2010) for
   * tanh, the last one multiplied by `outputScale`; biases become zero.
   */
  initialise(random: Random, outputScale: number): void {
    const last = this.#layers.length - 1;
    for (const [i, { inputs, units, kernel, bias }] of this.#layers.entries()) {
      const variance = this.shape.activation === 'relu' && i < last ? 2 / inputs : 2 / (inputs + units);
      const bound = Math.sqrt(3 * variance) * (i === last ? outputScale : 1);
      for (let k = 0; k < kernel.length; k++) kernel[k] = (2 * random.uniform() - 1) * bound;
      bias.fill(0);
    }
  }

  /**
   * @param inputs rows × inputs; kept for `backward`, so it must not change in between.
   * @returns rows × outputs, in memory that the next call writes over.
   */
  forward(inputs: Float64Array, rows: number): Float64Array {
    if (rows > this.#capacity) this.#makeRoom(rows);
    this.#inputs = inputs;
    let values = inputs;
    const last = this.#layers.length - 1;
    for (let i = 0; i <= last; i++) {
      const layer = this.#layers[i];
      multiplyAddBias(layer.outputs, values, layer.kernel, layer.bias, rows, layer.inputs, layer.units);
      values = layer.outputs;
      if (i === last) break;
      const count = rows * layer.units;
      if (this.shape.activation === 'relu') {
        for (let k = 0; k < count; k++) if (values[k] < 0) values[k] = 0;
      } else for (let k = 0; k < count; k++) values[k] = Math.tanh(values[k]);
    }
    return values;
  }

  /**
   * Writes `gradient`, for the rows of the last `forward`.
   * @param outputGradient rows × outputs: the gradient of the loss by the outputs.
   */
  backward(outputGradient: Float64Array, rows: number): void {
    let above = outputGradient;
    for (let i = this.#layers.length - 1; i >= 0; i--) {
      const { inputs, units, kernel, kernelGradient, biasGradient } = this.#layers[i];
      const below = i === 0 ? this.#inputs : this.#layers[i - 1].outputs;
      multiplyTransposedLeft(kernelGradient, below, above, rows, inputs, units);
      biasGradient.fill(0);
      for (let row = 0, at = 0; row < rows; row++) {
        for (let unit = 0; unit < units; unit++, at++) biasGradient[unit] += above[at];
      }
      if (i === 0) return;
      const next = this.#layers[i - 1].outputGradient;
      multiplyTransposedRight(next, above, kernel, rows, inputs, units);
      const count = rows * inputs;
      if (this.shape.activation === 'relu') {
        for (let k = 0; k < count; k++) if (below[k] <= 0) next[k] = 0;
      } else for (let k = 0; k < count; k++) next[k] *= 1 - below[k] * below[k];
      above = next;
    }
  }

  #makeRoom(rows: number): void {
    this.#capacity = rows;
    for (const layer of this.#layers) {
      layer.outputs = new Float64Array(rows * layer.units);
      layer.outputGradient = new Float64Array(rows * layer.units);
    }
  }
}

/** Number of weights and biases of a network. */
export function parameterCount({ inputs, hidden, outputs }: NetworkShape): number {
  const widths = [inputs, ...hidden, outputs];
  let count = 0;
  for (let i = 1; i < widths.length; i++) count += (widths[i - 1] + 1) * widths[i];
  return count;
}
