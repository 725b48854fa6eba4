import type { LayersModel } from '@tensorflow/tfjs-layers';
import { ConfigurationError } from '../../base/errors.ts';
import { selectRows, type Table } from '../../data/table.ts';
import type { Engine } from '../../engine/engine.ts';
import { type DenseMatrix, encodeDense } from '../../features/dense-matrix.ts';
import type { FittedFeatures } from '../../features/features.ts';
import type { Predictor } from '../learner.ts';
import { assignWeights, buildNetwork, type NetworkState, rawOutputs, variablesOf } from './network.ts';
import { outputsOf, type Target } from './target.ts';

/** Numbers that are encoded at once: 8 MiB. */
const encodedValues = 2 ** 21;

/**
 * The predictor of a network. It encodes and computes a limited number of rows at a time, so its memory does not
 * grow with the table. It holds no tensors between calls: there is nothing to dispose.
 */
export function networkPredictor(engine: Engine, state: NetworkState, features: FittedFeatures): Predictor {
  const chunkRows = Math.max(1, Math.floor(encodedValues / state.architecture.inputs));
  return {
    predict: (table: Table): Float64Array =>
      withNetwork(engine, state, (network) => {
        const outputs = outputsOf(state.target);
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
          answer(engine, network, state.target, encodeDense(features, chunk), part, from);
        }
        return answers;
      }),
  };
}

function withNetwork<T>(engine: Engine, state: NetworkState, work: (network: LayersModel) => T): T {
  const network = buildNetwork(engine, state.architecture);
  try {
    assignWeights(engine, variablesOf(network), state.weights);
    return work(network);
  } finally {
    network.dispose();
  }
}

/** @param firstRow number of the matrix's first row in the whole table, for the message. */
function answer(
  engine: Engine,
  network: LayersModel,
  target: Target,
  matrix: DenseMatrix,
  answers: Float64Array,
  firstRow: number,
): void {
  if (matrix.rows === 0) return;
  const { tf } = engine;
  const raw = tf.tidy(() =>
    rawOutputs(engine, network, tf.tensor2d(matrix.values, [matrix.rows, matrix.width])).dataSync(),
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
