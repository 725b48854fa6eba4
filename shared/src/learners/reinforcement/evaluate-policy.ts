import { DenseNetwork } from './dense-network.ts';
import type { CheckedEnvironment } from './environment.ts';

/** What a policy reached, episode by episode. */
export interface Episodes {
  readonly seeds: Int32Array;
  /** Sum of rewards, not discounted. */
  readonly returns: Float64Array;
  readonly lengths: Int32Array;
}

/**
 * Seeds of episodes that judge. Those that choose among policies are others than those that a model is judged by in
 * the end, as validation and test rows are; and the latter are the same for every training, so that two models are
 * compared on the same episodes.
 */
export const selectionSeed = 1_000_000;
export const testSeed = 2_000_000;

/**
 * Plays whole episodes, always with the action of the largest output; ties take the first.
 * @param beforeEpisode called before each.
 */
export function playEpisodes(
  network: DenseNetwork,
  environment: CheckedEnvironment,
  episodes: number,
  firstSeed: number,
  beforeEpisode: () => void = () => undefined,
): Episodes {
  const seeds = Int32Array.from({ length: episodes }, (_, i) => firstSeed + i);
  const returns = new Float64Array(episodes);
  const lengths = new Int32Array(episodes);
  for (let i = 0; i < episodes; i++) {
    beforeEpisode();
    environment.reset(seeds[i]);
    do {
      environment.step(bestAction(network.forward(environment.observation, 1), 0, environment.actions));
      returns[i] += environment.reward;
    } while (!environment.terminated && !environment.truncated);
    lengths[i] = environment.steps;
  }
  return { seeds, returns, lengths };
}

/** The index of the largest of `count` values from `offset`, the first of equal ones. */
export function bestAction(values: Float64Array, offset: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if (values[offset + k] > values[offset + best]) best = k;
  return best;
}

/** The policy as it is stored: with 32-bit weights, so that what is judged is what goes live. */
export function storedPolicy(
  network: DenseNetwork,
  into: DenseNetwork = new DenseNetwork(network.shape),
): DenseNetwork {
  for (let i = 0; i < network.parameters.length; i++) into.parameters[i] = Math.fround(network.parameters[i]);
  return into;
}

/** The mean of some returns. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
