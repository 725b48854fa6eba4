import { ConfigurationError, messageOf } from '../../base/errors.ts';

/** What the user's environment gives back for an action: Gymnasium's step without its `info`. */
export interface StepResult {
  readonly observation: ArrayLike<number>;
  readonly reward: number;
  /** The episode is over: its end is part of the task. */
  readonly terminated: boolean;
  /** The episode was cut, by a time limit for one: it could have gone on. */
  readonly truncated: boolean;
}

/** What a module of the user's gives: Gymnasium's contract with discrete actions. */
export interface Environment {
  /** How many actions there are; they are the numbers from 0. */
  readonly actions: number;
  /** How many numbers an observation has. */
  readonly observations: number;
  /** Begins an episode that depends on the seed alone. */
  reset(seed: number): ArrayLike<number>;
  step(action: number): StepResult;
}

/** Calls into the user's code, as others may watch them: how many began, and which one is going on. */
export interface CallRecord {
  /** [calls begun, 1 while one is going on, step within the episode (0 is reset), seed of the episode]. */
  readonly cells: Int32Array;
}

/** Largest sizes that are taken: beyond them a table of weights would be gigabytes. */
const mostActions = 10_000;
const mostObservations = 100_000;

/**
 * The user's environment, watched: everything that it returns is checked, and whatever it throws says in which step.
 * The last observation is in `observation`, the last step's outcome in the other fields.
 */
export class CheckedEnvironment {
  readonly actions: number;
  readonly observations: number;
  readonly observation: Float64Array;
  reward = 0;
  terminated = false;
  truncated = false;
  /** Steps of the current episode. */
  steps = 0;
  seed = 0;
  /** Episodes that were cut because they had `maxSteps` steps. */
  cutEpisodes = 0;
  readonly #environment: Environment;
  readonly #module: string;
  readonly #maxSteps: number;
  readonly #calls: Int32Array;

  /**
   * @param module as the user wrote it, for messages.
   * @param maxSteps an episode of that many steps is truncated.
   * @throws ConfigurationError if it is no environment.
   */
  constructor(environment: unknown, module: string, maxSteps: number, record: CallRecord) {
    const given = environment as Environment | null;
    this.#module = module;
    if (typeof given !== 'object' || given === null) throw this.#contract('make() returns no object');
    this.#environment = given;
    for (const method of ['reset', 'step'] as const) {
      if (typeof given[method] !== 'function') throw this.#contract(`it has no function ${method}`);
    }
    for (const [name, most] of [
      ['actions', mostActions],
      ['observations', mostObservations],
    ] as const) {
      if (!Number.isInteger(given[name]) || given[name] < 1 || given[name] > most) {
        throw this.#contract(`its "${name}" is ${String(given[name])}, not a whole number from 1 to ${most}`);
      }
    }
    this.actions = given.actions;
    this.observations = given.observations;
    this.observation = new Float64Array(this.observations);
    this.#maxSteps = maxSteps;
    this.#calls = record.cells;
  }

  /** Begins an episode. @throws ConfigurationError if the environment fails. */
  reset(seed: number): void {
    this.seed = seed;
    this.steps = 0;
    this.reward = 0;
    this.terminated = false;
    this.truncated = false;
    this.#take(this.#call(() => this.#environment.reset(seed)));
  }

  /** One step. @throws ConfigurationError if the environment fails. */
  step(action: number): void {
    this.steps++;
    const result = this.#call(() => this.#environment.step(action));
    if (typeof result !== 'object' || result === null) throw this.#failed('returned no object');
    const { observation, reward, terminated, truncated } = result;
    if (typeof reward !== 'number' || !Number.isFinite(reward)) {
      throw this.#failed(`returned the reward ${String(reward)}, which is not a finite number`);
    }
    if (typeof terminated !== 'boolean' || typeof truncated !== 'boolean') {
      throw this.#failed('returned "terminated" or "truncated" that is not true or false');
    }
    this.#take(observation);
    this.reward = reward;
    this.terminated = terminated;
    this.truncated = truncated;
    if (terminated || truncated || this.steps < this.#maxSteps) return;
    this.truncated = true;
    this.cutEpisodes++;
  }

  #call<T>(work: () => T): T {
    const calls = this.#calls;
    Atomics.store(calls, 2, this.steps);
    Atomics.store(calls, 3, this.seed);
    Atomics.add(calls, 0, 1);
    Atomics.store(calls, 1, 1);
    try {
      const result = work();
      if (result instanceof Promise) {
        throw this.#failed('returned a promise; reset and step must give their results at once');
      }
      return result;
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      throw this.#failed(`threw: ${messageOf(error)}`, error);
    } finally {
      Atomics.store(calls, 1, 0);
    }
  }

  #take(observation: ArrayLike<number>): void {
    if (typeof observation !== 'object' || observation === null || typeof observation.length !== 'number') {
      throw this.#failed('returned an observation that is not an array of numbers');
    }
    if (observation.length !== this.observations) {
      throw this.#failed(`returned ${observation.length} numbers as observation, not ${this.observations}`);
    }
    for (let i = 0; i < this.observations; i++) {
      const value = observation[i];
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        throw this.#failed(`returned the observation ${String(value)} at place ${i}, not a finite number`);
      }
      this.observation[i] = value;
    }
  }

  #failed(what: string, cause?: unknown): ConfigurationError {
    const place = describeCall(this.steps, this.seed);
    return new ConfigurationError(`The environment ${this.#module} ${what} (in ${place}).`, {
      location: { key: 'train.environment', file: this.#module },
      hint: 'Run that episode on its own: reset with this seed, then steps; see docs/reinforcement.md.',
      cause,
    });
  }

  #contract(what: string): ConfigurationError {
    return new ConfigurationError(`The module ${this.#module} makes no environment: ${what}.`, {
      location: { key: 'train.environment', file: this.#module },
      hint: 'It exports make(), which returns { actions, observations, reset(seed), step(action) }.',
    });
  }
}

/** A call for people: `reset` or a step, and the episode. */
export function describeCall(step: number, seed: number): string {
  return step === 0 ? `reset(${seed})` : `step ${step} of the episode with seed ${seed}`;
}
