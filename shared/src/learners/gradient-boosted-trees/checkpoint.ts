import { z } from 'zod';
import { type RandomState, randomStateSchema } from '../../base/random.ts';
import type { TrainingStep } from '../learner.ts';
import { decodeState, encodeState, stateArray } from '../training-state.ts';
import { faultOf, type ModelFeature, type ModelTree, treeSchema } from './model-tree.ts';

/** One round of boosting. */
export interface BoostingRound {
  /** One an output. */
  readonly trees: ModelTree[];
  /** Gain of its splits by feature of the TreeMatrix. */
  readonly gains: Float64Array;
}

/** Where boosting stands after a round. Scores are not in it: the trees give them again, to the last bit. */
export interface BoostingProgress {
  /** As it was after the last round. */
  readonly random: RandomState;
  readonly rounds: BoostingRound[];
  /** One step a round. */
  readonly history: TrainingStep[];
  readonly bestStep: number;
}

const factsSchema = z.strictObject({
  random: randomStateSchema,
  rounds: z.array(z.array(treeSchema)),
  bestStep: z.int().min(0),
});

export function encodeProgress({ random, rounds, history, bestStep }: BoostingProgress): Uint8Array {
  return encodeState({
    facts: { random, rounds: rounds.map(({ trees }) => trees), bestStep },
    arrays: new Map([
      ['gains', Float64Array.from(rounds.flatMap(({ gains }) => [...gains]))],
      // Losses may be NaN, which JSON cannot say.
      [
        'losses',
        Float64Array.from(history.flatMap(({ trainLoss, validationLoss }) => [trainLoss, validationLoss])),
      ],
    ]),
  });
}

/**
 * Reads what `encodeProgress` wrote, checked as a model is.
 * @throws Error if it is not a state of a training with these features and outputs.
 */
export function decodeProgress(
  bytes: Uint8Array,
  features: readonly ModelFeature[],
  outputs: number,
): BoostingProgress {
  const state = decodeState(bytes);
  const { random, rounds, bestStep } = factsSchema.parse(state.facts);
  const gains = stateArray(state, 'gains', 'Float64Array', rounds.length * features.length);
  const losses = stateArray(state, 'losses', 'Float64Array', rounds.length * 2);
  if (bestStep > rounds.length) throw new Error('its best round is one that it lacks');
  for (const tree of rounds.flat()) {
    const fault = faultOf(tree, features, 1);
    if (fault !== null) throw new Error(fault);
  }
  if (rounds.some((trees) => trees.length !== outputs)) throw new Error(`a round has not ${outputs} trees`);
  return {
    random,
    rounds: rounds.map((trees, round) => ({
      trees,
      gains: gains.slice(round * features.length, (round + 1) * features.length),
    })),
    history: rounds.map((_, round) => ({
      step: round + 1,
      trainLoss: losses[2 * round],
      validationLoss: losses[2 * round + 1],
    })),
    bestStep,
  };
}
