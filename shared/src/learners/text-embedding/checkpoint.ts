import { z } from 'zod';
import { type RandomState, randomStateSchema } from '../../base/random.ts';
import type { TrainingStep } from '../learner.ts';
import { decodeState, encodeState, type StateArray, stateArray } from '../training-state.ts';
import type { Weights } from './network.ts';

/** Where a training stands between two rows. */
export interface EmbeddingProgress {
  readonly random: RandomState;
  /** The rows in the order of this epoch. */
  readonly order: Int32Array;
  readonly weights: Weights;
  readonly best: { readonly epoch: number; readonly loss: number; readonly weights: Weights };
  /** The epoch that is going on, from 1, how many of its rows are done, and the sum of their losses. */
  readonly epoch: number;
  readonly learned: number;
  readonly lossSum: number;
  readonly history: TrainingStep[];
}

const factsSchema = z.strictObject({
  random: randomStateSchema,
  epoch: z.int().min(1),
  learned: z.int().min(0),
  bestEpoch: z.int().min(0),
});

const parts = ['vectors', 'head', 'bias'] as const;

export function encodeProgress(progress: EmbeddingProgress): Uint8Array {
  const { random, order, weights, best, epoch, learned, lossSum, history } = progress;
  const arrays = new Map<string, StateArray>([['order', order]]);
  for (const part of parts) {
    arrays.set(part, weights[part]);
    arrays.set(`best/${part}`, best.weights[part]);
  }
  // Losses may be infinite, which JSON cannot say.
  arrays.set('losses', Float64Array.of(lossSum, best.loss));
  arrays.set(
    'history',
    Float64Array.from(history.flatMap(({ trainLoss, validationLoss }) => [trainLoss, validationLoss])),
  );
  return encodeState({ facts: { random, epoch, learned, bestEpoch: best.epoch }, arrays });
}

/**
 * Reads what `encodeProgress` wrote.
 * @param sizes weights whose sizes these must have.
 * @param rows of the training split.
 * @throws Error if it is not a state of such a training.
 */
export function decodeProgress(bytes: Uint8Array, sizes: Weights, rows: number): EmbeddingProgress {
  const state = decodeState(bytes);
  const { random, epoch, learned, bestEpoch } = factsSchema.parse(state.facts);
  if (learned > rows || bestEpoch >= epoch) throw new Error('its epochs do not fit together');
  const order = stateArray(state, 'order', 'Int32Array', rows);
  if (!order.every((row) => row >= 0 && row < rows)) throw new Error('it names rows that are not there');
  const weightsOf = (prefix: string): Weights => {
    const [vectors, head, bias] = parts.map((part) =>
      stateArray(state, `${prefix}${part}`, 'Float32Array', sizes[part].length),
    );
    return { vectors, head, bias };
  };
  const [lossSum, bestLoss] = stateArray(state, 'losses', 'Float64Array', 2);
  const losses = stateArray(state, 'history', 'Float64Array', 2 * (epoch - 1));
  return {
    random,
    order,
    weights: weightsOf(''),
    best: { epoch: bestEpoch, loss: bestLoss, weights: weightsOf('best/') },
    epoch,
    learned,
    lossSum,
    history: Array.from({ length: epoch - 1 }, (_, i) => ({
      step: i + 1,
      trainLoss: losses[2 * i],
      validationLoss: losses[2 * i + 1],
    })),
  };
}
