import { z } from 'zod';
import { type RandomState, randomStateSchema } from '../../base/random.ts';
import type { TrainingStep } from '../learner.ts';
import { decodeState, encodeState, type StateArray, stateArray } from '../training-state.ts';
import type { OptimizerState } from './optimizer.ts';

/** Where the training of a network stands between two of its steps. */
export interface NetworkProgress {
  readonly random: RandomState;
  readonly optimizer: OptimizerState;
  /** The epoch that is going on, from 1, and how many of its batches are done. */
  readonly epoch: number;
  readonly batches: number;
  /** Sum of the losses of the rows in those batches. */
  readonly lossSum: number;
  /** The rows in the order of this epoch. */
  readonly order: Int32Array;
  readonly best: { readonly epoch: number; readonly loss: number };
  readonly bestWeights: readonly Float32Array[];
  /** What moves beside the weights (see `TrainableNetwork`), now and in the best epoch. */
  readonly statistics: readonly Float32Array[];
  readonly bestStatistics: readonly Float32Array[];
  readonly history: TrainingStep[];
}

const factsSchema = z.strictObject({
  random: randomStateSchema,
  steps: z.int().min(0),
  epoch: z.int().min(1),
  batches: z.int().min(0),
  lossSum: z.number(),
  bestEpoch: z.int().min(0),
});

const weightGroups = ['weights', 'averages', 'firstMoments', 'secondMoments'] as const;

export function encodeProgress(progress: NetworkProgress): Uint8Array {
  const { random, optimizer, epoch, batches, lossSum, order, best, bestWeights, history } = progress;
  const arrays = new Map<string, StateArray>();
  for (const group of weightGroups) {
    for (const [i, values] of optimizer[group].entries()) arrays.set(`${group}/${i}`, values);
  }
  for (const [i, values] of bestWeights.entries()) arrays.set(`best/${i}`, values);
  for (const [i, values] of progress.statistics.entries()) arrays.set(`statistics/${i}`, values);
  for (const [i, values] of progress.bestStatistics.entries()) arrays.set(`bestStatistics/${i}`, values);
  arrays.set('order', order);
  arrays.set('bestLoss', Float64Array.of(best.loss));
  arrays.set(
    'losses',
    Float64Array.from(history.flatMap(({ trainLoss, validationLoss }) => [trainLoss, validationLoss])),
  );
  const { steps } = optimizer;
  return encodeState({ facts: { random, steps, epoch, batches, lossSum, bestEpoch: best.epoch }, arrays });
}

/**
 * Reads what `encodeProgress` wrote.
 * @param sizes of the network's arrays of weights.
 * @param statisticsSizes of the arrays that move besides.
 * @param rows of the training split.
 * @param batchesPerEpoch as this training has them.
 * @throws Error if it is not a state of such a training.
 */
export function decodeProgress(
  bytes: Uint8Array,
  sizes: readonly number[],
  statisticsSizes: readonly number[],
  rows: number,
  batchesPerEpoch: number,
): NetworkProgress {
  const state = decodeState(bytes);
  const { random, steps, epoch, batches, lossSum, bestEpoch } = factsSchema.parse(state.facts);
  if (batches > batchesPerEpoch || bestEpoch >= epoch) throw new Error('its epochs do not fit together');
  const group = (name: string, lengths = sizes): Float32Array[] =>
    lengths.map((size, i) => stateArray(state, `${name}/${i}`, 'Float32Array', size));
  const order = stateArray(state, 'order', 'Int32Array', rows);
  if (!order.every((row) => row >= 0 && row < rows)) throw new Error('it names rows that are not there');
  const losses = stateArray(state, 'losses', 'Float64Array', 2 * (epoch - 1));
  return {
    random,
    optimizer: {
      steps,
      weights: group('weights'),
      averages: group('averages'),
      firstMoments: group('firstMoments'),
      secondMoments: group('secondMoments'),
    },
    epoch,
    batches,
    lossSum,
    order,
    best: { epoch: bestEpoch, loss: stateArray(state, 'bestLoss', 'Float64Array', 1)[0] },
    bestWeights: group('best'),
    statistics: group('statistics', statisticsSizes),
    bestStatistics: group('bestStatistics', statisticsSizes),
    history: Array.from({ length: epoch - 1 }, (_, i) => ({
      step: i + 1,
      trainLoss: losses[2 * i],
      validationLoss: losses[2 * i + 1],
    })),
  };
}
