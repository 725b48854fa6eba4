import { ConfigurationError } from '../../base/errors.ts';
import { Random } from '../../base/random.ts';
import type { TrainingState } from '../training-state.ts';
import type { DenseNetwork } from './dense-network.ts';
import type { CheckedEnvironment } from './environment.ts';
import { meanOf, playEpisodes, selectionSeed, storedPolicy } from './evaluate-policy.ts';
import { decodeProgress, type Evaluation, encodeProgress, type OpenEpisode } from './loop-checkpoint.ts';

/** What an agent is made for. */
export interface AgentSetting {
  readonly actions: number;
  readonly observations: number;
  readonly random: Random;
}

/** One that acts and learns from what comes of it. */
export interface Agent {
  /** Its largest output is the action to take. */
  readonly policy: DenseNetwork;
  /** How many environments it plays in turn. */
  readonly environments: number;
  /** Bytes of what `save` gives, at the most. */
  readonly largestState: number;
  /** The action to try in an environment. */
  act(environment: number, observation: Float64Array): number;
  /** Takes in what came of the action. @param next what was seen after it; not valid after the call. */
  learn(
    environment: number,
    observation: Float64Array,
    action: number,
    reward: number,
    next: Float64Array,
    terminated: boolean,
    truncated: boolean,
  ): void;
  /** All that its next steps depend on beside its random numbers; the arrays are valid until it learns again. */
  save(): TrainingState;
  /**
   * Goes on from what `save` gave; of the arrays it takes only those that it knows.
   * @throws Error if it is not the state of an agent like this, which then cannot be used any more.
   */
  restore(state: TrainingState): void;
}

export interface LoopSetting {
  readonly steps: number;
  readonly evaluationInterval: number;
  readonly evaluationEpisodes: number;
  readonly seed: number;
  readonly makeEnvironment: () => CheckedEnvironment;
  readonly makeAgent: (setting: AgentSetting) => Agent;
}

/** Who watches a training while it goes on. */
export interface LoopObserver {
  /**
   * Before every step and every episode of an evaluation, when the state is whole.
   * @param step steps made so far.
   * @returns whether to take another step; else the best so far is all there is.
   */
  between(step: number): boolean;
  onEvaluation(evaluation: Evaluation, best: Evaluation): void;
}

export interface LoopResult {
  /** The policy of the best evaluation, the later one of equals, as it is stored. */
  readonly policy: DenseNetwork;
  readonly best: Evaluation;
  readonly evaluations: readonly Evaluation[];
  /** Episodes that were cut at `max-steps`. */
  readonly cutEpisodes: number;
  /** Whether the observer ended it before all steps were made. */
  readonly endedEarly: boolean;
}

/**
 * Lets an agent play and learn, evaluates it now and then on episodes that are the same each time, and keeps the
 * best. Depends on the seed and the environment alone, however often it is interrupted.
 */
export class TrainingLoop {
  readonly #setting: LoopSetting;
  readonly #random: Random;
  readonly #agent: Agent;
  /** Plays the evaluations. */
  readonly #judge: CheckedEnvironment;
  readonly #environments: readonly CheckedEnvironment[];
  /** Actions of each environment's episode so far. */
  readonly #played: number[][];
  readonly #before: Float64Array;
  readonly #kept: DenseNetwork;
  readonly #tried: DenseNetwork;
  #evaluations: Evaluation[] = [];
  #step = 0;
  #resumed = false;
  /** Of the processes before this one. */
  #earlierCuts = 0;
  /** In evaluations that are complete. */
  #evaluationCuts = 0;

  /** @throws ConfigurationError if there is no environment to be had. */
  constructor(setting: LoopSetting) {
    this.#setting = setting;
    this.#random = new Random(setting.seed);
    this.#judge = setting.makeEnvironment();
    const { actions, observations } = this.#judge;
    this.#agent = setting.makeAgent({ actions, observations, random: this.#random });
    this.#environments = Array.from({ length: this.#agent.environments }, setting.makeEnvironment);
    this.#played = this.#environments.map(() => []);
    this.#before = new Float64Array(observations);
    this.#kept = storedPolicy(this.#agent.policy);
    this.#tried = storedPolicy(this.#agent.policy);
  }

  /** Steps made so far, in all environments together. */
  get step(): number {
    return this.#step;
  }

  /** Bytes of what `save` gives, at the most; the open episodes aside. */
  get largestState(): number {
    return this.#agent.largestState;
  }

  /** The exact state between two steps. */
  save(): Uint8Array {
    return encodeProgress({
      random: this.#random.state,
      step: this.#step,
      episodes: this.#environments.map(({ seed, observation }, i) => ({
        seed,
        actions: this.#played[i],
        observation,
      })),
      cutEpisodes: this.#cutEpisodes,
      evaluations: this.#evaluations,
      kept: this.#kept.parameters,
      agent: this.#agent.save(),
    });
  }

  /**
   * Goes on from what `save` gave: plays the open episodes again up to where they stood.
   * @throws Error if it cannot be used, or the environment does not do again what it did; the loop cannot be used
   * then.
   */
  restore(bytes: Uint8Array): void {
    const environments = this.#environments;
    const progress = decodeProgress(bytes, {
      steps: this.#setting.steps,
      environments: environments.length,
      observations: this.#judge.observations,
      parameters: this.#kept.parameters.length,
    });
    this.#agent.restore(progress.agent);
    for (const [i, episode] of progress.episodes.entries()) {
      replay(environments[i], episode);
      this.#played[i] = Array.from(episode.actions);
    }
    this.#kept.parameters.set(progress.kept);
    this.#evaluations = [...progress.evaluations];
    this.#step = progress.step;
    this.#earlierCuts = progress.cutEpisodes;
    this.#random.state = progress.random;
    this.#resumed = true;
  }

  /** @throws ConfigurationError if the environment fails, or what is learned is no longer a number. */
  run(observer: LoopObserver): LoopResult {
    const { steps, evaluationInterval } = this.#setting;
    if (!this.#resumed) {
      for (const environment of this.#environments) environment.reset(this.#random.integer(selectionSeed));
    }
    for (;;) {
      const due = this.#step > 0 && (this.#step % evaluationInterval === 0 || this.#step === steps);
      // A state that was saved during an evaluation does not have it.
      if (due && this.#evaluations.at(-1)?.step !== this.#step) this.#evaluate(observer);
      if (this.#step === steps || !observer.between(this.#step)) break;
      this.#playOneStep();
    }
    if (this.#evaluations.length === 0) this.#evaluate(observer);
    return {
      policy: this.#kept,
      best: this.#best,
      evaluations: this.#evaluations,
      cutEpisodes: this.#cutEpisodes,
      endedEarly: this.#step < steps,
    };
  }

  #playOneStep(): void {
    const index = this.#step % this.#environments.length;
    const environment = this.#environments[index];
    const before = this.#before;
    before.set(environment.observation);
    const action = this.#agent.act(index, before);
    environment.step(action);
    const { observation, reward, terminated, truncated } = environment;
    this.#agent.learn(index, before, action, reward, observation, terminated, truncated);
    this.#played[index].push(action);
    if (terminated || truncated) {
      environment.reset(this.#random.integer(selectionSeed));
      this.#played[index].length = 0;
    }
    this.#step++;
  }

  #evaluate(observer: LoopObserver): void {
    const { policy } = this.#agent;
    requireNumbers(policy, this.#step);
    storedPolicy(policy, this.#tried);
    const { returns } = playEpisodes(
      this.#tried,
      this.#judge,
      this.#setting.evaluationEpisodes,
      selectionSeed,
      () => observer.between(this.#step),
    );
    this.#evaluationCuts = this.#judge.cutEpisodes;
    const evaluation = { step: this.#step, meanReturn: meanOf(returns) };
    this.#evaluations.push(evaluation);
    const best = this.#best;
    if (best === evaluation) this.#kept.parameters.set(this.#tried.parameters);
    observer.onEvaluation(evaluation, best);
  }

  get #best(): Evaluation {
    return this.#evaluations.reduce((best, one) => (one.meanReturn >= best.meanReturn ? one : best));
  }

  get #cutEpisodes(): number {
    return this.#environments.reduce(
      (sum, { cutEpisodes }) => sum + cutEpisodes,
      this.#earlierCuts + this.#evaluationCuts,
    );
  }
}

/** @throws Error if the episode goes another way this time. */
function replay(environment: CheckedEnvironment, { seed, actions, observation }: OpenEpisode): void {
  environment.reset(seed);
  for (let i = 0; i < actions.length; i++) {
    if (actions[i] < 0 || actions[i] >= environment.actions)
      throw new Error('it names actions that are not there');
    environment.step(actions[i]);
    if (environment.terminated || environment.truncated) throw otherWay(seed);
  }
  if (!observation.every((value, i) => Object.is(value, environment.observation[i]))) throw otherWay(seed);
}

function otherWay(seed: number): Error {
  return new Error(
    `the episode with seed ${seed} went another way when it was played again; reset(seed) has to decide all that is random`,
  );
}

function requireNumbers(network: DenseNetwork, step: number): void {
  if (network.parameters.every((value) => Math.abs(value) < 3.4e38)) return;
  throw new ConfigurationError(`What is learned is no longer a number at step ${step}: it overflowed.`, {
    location: { key: 'train.params.learning-rate' },
    hint: 'Try a learning-rate that is ten times smaller, or smaller rewards and observations (about -1 to 1).',
  });
}
