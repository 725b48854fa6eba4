import type { Random } from '../../base/random.ts';
import { outputsOf, type Target } from '../mlp/target.ts';
import type { Bags } from './bags.ts';

/** The numbers of a model. */
export interface Weights {
  /** By place, `dimensions` each. */
  readonly vectors: Float32Array;
  /** By output, `dimensions` each. */
  readonly head: Float32Array;
  /** By output. */
  readonly bias: Float32Array;
}

/** Weights before training, as fastText begins: vectors from ± 1 / dimensions, the head zero. */
export function firstWeights(places: number, dimensions: number, outputs: number, random: Random): Weights {
  return {
    vectors: Float32Array.from(
      { length: places * dimensions },
      () => (2 * random.uniform() - 1) / dimensions,
    ),
    head: new Float32Array(outputs * dimensions),
    bias: new Float32Array(outputs),
  };
}

export function copyOf({ vectors, head, bias }: Weights): Weights {
  return { vectors: vectors.slice(), head: head.slice(), bias: bias.slice() };
}

/** Overwrites weights with others of the same sizes. */
export function assign(weights: Weights, values: Weights): void {
  for (const part of ['vectors', 'head', 'bias'] as const) weights[part].set(values[part]);
}

/**
 * Computes and moves one row at a time: the embeddings of a text's n-grams, averaged, and a linear layer on that
 * (Joulin et al. 2017, "Bag of Tricks for Efficient Text Classification"). The sum is divided by √n, not n: so the
 * texts' vectors have one length whatever n is, and long texts are learned from as fast as short ones.
 */
export class RowNetwork {
  readonly #weights: Weights;
  readonly #target: Target;
  readonly #dimensions: number;
  readonly #text: Float64Array;
  readonly #slope: Float64Array;
  /** Of the last row: probabilities, or the standardised value. */
  readonly answer: Float64Array;

  constructor(weights: Weights, target: Target) {
    this.#weights = weights;
    this.#target = target;
    this.answer = new Float64Array(outputsOf(target));
    this.#dimensions = weights.head.length / this.answer.length;
    this.#text = new Float64Array(this.#dimensions);
    this.#slope = new Float64Array(this.#dimensions);
  }

  /** Computes `answer` for the places from `from` to `to`. */
  compute(places: Int32Array, from: number, to: number): void {
    const { vectors, head, bias } = this.#weights;
    const dimensions = this.#dimensions;
    const text = this.#text.fill(0);
    for (let i = from; i < to; i++) {
      const at = places[i] * dimensions;
      for (let d = 0; d < dimensions; d++) text[d] += vectors[at + d];
    }
    const share = to > from ? 1 / Math.sqrt(to - from) : 0;
    for (let d = 0; d < dimensions; d++) text[d] *= share;
    const { answer } = this;
    for (let output = 0; output < answer.length; output++) {
      let sum = bias[output];
      for (let d = 0; d < dimensions; d++) sum += head[output * dimensions + d] * text[d];
      answer[output] = sum;
    }
    if (this.#target.task === 'classification') softmaxInPlace(answer);
  }

  /** Loss of the last row: cross-entropy, or the squared error of the standardised value. */
  loss(expected: number): number {
    if (this.#target.task === 'regression') return (this.answer[0] - expected) ** 2;
    return -Math.log(Math.max(this.answer[expected], Number.MIN_VALUE));
  }

  /** One step down the last row's loss (half of it for a number). */
  move(places: Int32Array, from: number, to: number, expected: number, rate: number): void {
    const { vectors, head, bias } = this.#weights;
    const dimensions = this.#dimensions;
    const [text, slope] = [this.#text, this.#slope.fill(0)];
    const classes = this.#target.task === 'classification';
    for (let output = 0; output < this.answer.length; output++) {
      const wanted = classes ? Number(output === expected) : expected;
      const step = rate * (wanted - this.answer[output]);
      for (let d = 0; d < dimensions; d++) {
        const at = output * dimensions + d;
        slope[d] += step * head[at];
        head[at] += step * text[d];
      }
      bias[output] += step;
    }
    const share = to > from ? 1 / Math.sqrt(to - from) : 0;
    for (let d = 0; d < dimensions; d++) slope[d] *= share;
    for (let i = from; i < to; i++) {
      const at = places[i] * dimensions;
      for (let d = 0; d < dimensions; d++) vectors[at + d] += slope[d];
    }
  }
}

function softmaxInPlace(values: Float64Array): void {
  let largest = values[0];
  for (let i = 1; i < values.length; i++) largest = Math.max(largest, values[i]);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.exp(values[i] - largest);
    sum += values[i];
  }
  for (let i = 0; i < values.length; i++) values[i] /= sum;
}

/** Answers for rows: probabilities, rows × classes, or values in the target's unit. */
export function answers(weights: Weights, target: Target, { rows, starts, places }: Bags): Float64Array {
  const network = new RowNetwork(weights, target);
  const outputs = network.answer.length;
  const all = new Float64Array(rows * outputs);
  for (let row = 0; row < rows; row++) {
    network.compute(places, starts[row], starts[row + 1]);
    all.set(network.answer, row * outputs);
  }
  if (target.task === 'regression') {
    for (let row = 0; row < rows; row++) all[row] = target.mean + target.scale * all[row];
  }
  return all;
}
