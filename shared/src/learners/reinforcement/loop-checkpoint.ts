import { z } from 'zod';
import { type RandomState, randomStateSchema } from '../../base/random.ts';
import { decodeState, encodeState, stateArray, type TrainingState } from '../training-state.ts';

/** One evaluation: the mean return of the policy after so many steps. */
export interface Evaluation {
  readonly step: number;
  readonly meanReturn: number;
}

/** An episode that is not over: whoever resets with its seed and takes its actions again is where it was. */
export interface OpenEpisode {
  readonly seed: number;
  readonly actions: ArrayLike<number>;
  /** What was seen last: an environment that shows something else is not the one that was left. */
  readonly observation: Float64Array;
}

/** Where training in an environment stands between two steps. */
export interface LoopProgress {
  readonly random: RandomState;
  readonly step: number;
  /** One an environment that is played. */
  readonly episodes: readonly OpenEpisode[];
  readonly cutEpisodes: number;
  readonly evaluations: readonly Evaluation[];
  /** Parameters of the best policy so far, as it is stored. */
  readonly kept: Float64Array;
  /** As the agent gave it. */
  readonly agent: TrainingState;
}

const factsSchema = z.strictObject({
  random: randomStateSchema,
  step: z.int().min(0),
  episodes: z.array(z.strictObject({ seed: z.int().min(0), steps: z.int().min(0) })),
  cutEpisodes: z.int().min(0),
  agent: z.unknown(),
});

export function encodeProgress(progress: LoopProgress): Uint8Array {
  const { random, step, episodes, cutEpisodes, evaluations, kept, agent } = progress;
  return encodeState({
    facts: {
      random,
      step,
      episodes: episodes.map(({ seed, actions }) => ({ seed, steps: actions.length })),
      cutEpisodes,
      agent: agent.facts,
    },
    arrays: new Map([
      ...agent.arrays,
      ['loop/actions', Int32Array.from(episodes.flatMap(({ actions }) => Array.from(actions)))],
      ['loop/observations', Float64Array.from(episodes.flatMap(({ observation }) => [...observation]))],
      [
        'loop/evaluations',
        Float64Array.from(evaluations.flatMap(({ step, meanReturn }) => [step, meanReturn])),
      ],
      ['loop/kept', Float32Array.from(kept)],
    ]),
  });
}

/** What a state has to fit to. */
export interface LoopSize {
  readonly steps: number;
  readonly environments: number;
  readonly observations: number;
  readonly parameters: number;
}

/**
 * Reads what `encodeProgress` wrote; what is the agent's is for the agent to check, and what happened in the
 * episodes for the environments.
 * @throws Error if it is not a state of such a training.
 */
export function decodeProgress(bytes: Uint8Array, size: LoopSize): LoopProgress {
  const state = decodeState(bytes);
  const { random, step, episodes, cutEpisodes, agent } = factsSchema.parse(state.facts);
  if (step > size.steps || episodes.length !== size.environments) throw new Error('it has another size');
  const played = episodes.reduce((sum, { steps }) => sum + steps, 0);
  const actions = stateArray(state, 'loop/actions', 'Int32Array', played);
  const seen = stateArray(state, 'loop/observations', 'Float64Array', episodes.length * size.observations);
  const evaluations = state.arrays.get('loop/evaluations');
  if (!(evaluations instanceof Float64Array)) throw new Error('it has no evaluations');
  let end = 0;
  return {
    random,
    step,
    episodes: episodes.map(({ seed, steps }, i) => {
      end += steps;
      return {
        seed,
        actions: actions.subarray(end - steps, end),
        observation: seen.subarray(i * size.observations, (i + 1) * size.observations),
      };
    }),
    cutEpisodes,
    evaluations: Array.from({ length: evaluations.length >> 1 }, (_, i) => ({
      step: evaluations[2 * i],
      meanReturn: evaluations[2 * i + 1],
    })),
    kept: Float64Array.from(stateArray(state, 'loop/kept', 'Float32Array', size.parameters)),
    agent: { facts: agent, arrays: state.arrays },
  };
}
