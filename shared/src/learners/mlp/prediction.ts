import type { Tensor2D } from '@tensorflow/tfjs-core';
import { ConfigurationError } from '../../base/errors.ts';
import { selectRows, type Table } from '../../data/table.ts';
import type { Engine } from '../../engine/engine.ts';
import { type DenseMatrix, encodeDense } from '../../features/dense-matrix.ts';
import type { FittedFeatures } from '../../features/features.ts';
import type { Predictor } from '../learner.ts';
import {
  assignWeights,
  buildNetwork,
  type NetworkState,
  rawOutputs,
  sizeOf,
  variablesOf,
} from './network.ts';
import { outputsOf, type Target } from './target.ts';

/** Numbers that are encoded at once: 8 MiB. */
const encodedValues = 2 ** 21;
/** Numbers that the layers compute at once: 256 MiB. */
const computedValues = 2 ** 26;

/** A network that can answer, until it is disposed. */
export interface AnsweringNetwork {
  /** Rows × outputs, before the softmax. Called inside `tf.tidy`. */
  outputs(inputs: Tensor2D): Tensor2D;
  dispose(): void;
}

/** What a predictor needs to know of a network. */
export interface StoredNetwork {
  readonly target: Target;
  /** Encoded columns that it takes. */
  readonly inputs: number;
  /** Numbers that its layers compute for one row. */
  readonly valuesPerRow: number;
  /** Brings it into the back end. */
  open(): AnsweringNetwork;
}

/** The predictor of an mlp. */
export function mlpPredictor(engine: Engine, state: NetworkState, features: FittedFeatures): Predictor {
  const stored: StoredNetwork = {
    target: state.target,
    inputs: state.architecture.inputs,
    valuesPerRow: sizeOf(state.architecture).valuesPerRow,
    open: () => {
      const network = buildNetwork(engine, state.architecture);
      assignWeights(engine, variablesOf(network), state.weights);
      return {
        outputs: (inputs) => rawOutputs(engine, network, inputs),
        dispose: () => void network.dispose(),
      };
    },
  };
  return networkPredictor(engine, stored, features);
}

/**
 * The predictor of a network. It encodes and computes a limited number of rows at a time, so its memory does not
 * grow with the table. It holds no tensors between calls: there is nothing to dispose.
 */
export function networkPredictor(engine: Engine, stored: StoredNetwork, features: FittedFeatures): Predictor {
  const { target } = stored;
  const chunkRows = Math.max(
    1,
    Math.floor(Math.min(encodedValues / stored.inputs, computedValues / stored.valuesPerRow)),
  );
  return {
    predict: (table: Table): Float64Array => {
      const network = stored.open();
      try {
        const outputs = outputsOf(target);
        const answers = new Float64Array(table.rows * outputs);
        for (let from = 0; from < table.rows; from += chunkRows) {
          const length = Math.min(chunkRows, table.rows - from);
          const chunk =
            length === table.rows
              ? table
              : selectRows(
                  table,
                  Int32Array.from({ length }, (_, i) => from + i),
                );
          const part = answers.subarray(from * outputs, (from + length) * outputs);
          answer(engine, network, target, encodeDense(features, chunk), part, from);
        }
        return answers;
      } finally {
        network.dispose();
      }
    },
  };
}

/** @param firstRow number of the matrix's first row in the whole table, for the message. */
function answer(
  engine: Engine,
  network: AnsweringNetwork,
  target: Target,
  matrix: DenseMatrix,
  answers: Float64Array,
  firstRow: number,
): void {
  if (matrix.rows === 0) return;
  const { tf } = engine;
  const raw = tf.tidy(() =>
    network.outputs(tf.tensor2d(matrix.values, [matrix.rows, matrix.width])).dataSync(),
  );
  const outputs = outputsOf(target);
  for (let i = 0; i < raw.length; i++) {
    if (Number.isFinite(raw[i])) continue;
    throw new ConfigurationError(
      `The model's answer for row ${firstRow + Math.floor(i / outputs) + 1} is not a number.`,
      { hint: 'Look for extreme numbers in that row: after scaling they overflow 32-bit numbers.' },
    );
  }
  if (target.task === 'regression') {
    for (let i = 0; i < raw.length; i++) answers[i] = target.mean + target.scale * raw[i];
    return;
  }
  for (let row = 0; row < raw.length; row += outputs) softmax(raw, row, outputs, answers);
}

/** In double precision, so that the probabilities of a row sum to 1 and small ones keep their digits. */
function softmax(raw: ArrayLike<number>, from: number, length: number, probabilities: Float64Array): void {
  let largest = raw[from];
  for (let i = 1; i < length; i++) largest = Math.max(largest, raw[from + i]);
  let sum = 0;
  for (let i = from; i < from + length; i++) {
    probabilities[i] = Math.exp(raw[i] - largest);
    sum += probabilities[i];
  }
  for (let i = from; i < from + length; i++) probabilities[i] /= sum;
}
