import { z } from 'zod';
import type { Random } from '../../base/random.ts';
import { type StateArray, stateArray, type TrainingState } from '../training-state.ts';
import { Adam } from './adam.ts';
import { requireMemory } from './agent-memory.ts';
import { DenseNetwork } from './dense-network.ts';
import { activation, discount, sharedParameters } from './parameters.ts';
import type { Agent, AgentSetting } from './training-loop.ts';

export const ppoParameters = z.strictObject({
  ...sharedParameters,
  steps: z.int().min(1).max(100_000_000).default(100_000).describe('Steps in all environments together.'),
  activation: activation('tanh'),
  discount: discount.default(0.98),
  'learning-rate': z
    .number()
    .positive()
    .default(0.001)
    .describe('Step size of Adam at first; it falls to 0.'),
  environments: z.int().min(1).max(1024).default(8).describe('Environments that are played in turn.'),
  horizon: z.int().min(1).max(100_000).default(64).describe('Steps in each environment between two updates.'),
  epochs: z.int().min(1).max(1000).default(8).describe('Times that an update goes over its steps.'),
  'batch-size': z.int().min(1).max(65_536).default(128).describe('Steps of a mini-batch.'),
  'gae-lambda': z
    .number()
    .min(0)
    .max(1)
    .default(0.9)
    .describe('Of generalised advantage estimation: 0 trusts the value network, 1 the rewards.'),
  clip: z.number().positive().default(0.2).describe('How far an update may move the odds of an action.'),
  entropy: z.number().min(0).default(0).describe('Reward for undecided policies, to keep exploring.'),
});
export type PpoParameters = z.output<typeof ppoParameters>;

const savedFacts = z.strictObject({ steps: z.int().min(0) });

/**
 * Proximal policy optimisation (Schulman et al. 2017) with a clipped objective, generalised advantages (Schulman et
 * al. 2016) normalised by mini-batch, and separate networks for policy and value.
 */
export class PpoAgent implements Agent {
  readonly policy: DenseNetwork;
  readonly environments: number;
  readonly #params: PpoParameters;
  readonly #random: Random;
  readonly #value: DenseNetwork;
  readonly #policyOptimiser: Adam;
  readonly #valueOptimiser: Adam;
  readonly #rollout: Rollout;
  #steps = 0;

  constructor(params: PpoParameters, { actions, observations, random }: AgentSetting) {
    this.#params = params;
    this.#random = random;
    this.environments = params.environments;
    const shape = { inputs: observations, hidden: params.hidden, activation: params.activation };
    this.policy = new DenseNetwork({ ...shape, outputs: actions });
    this.policy.initialise(random, 0.01);
    this.#value = new DenseNetwork({ ...shape, outputs: 1 });
    this.#value.initialise(random, 1);
    this.#policyOptimiser = new Adam(this.policy.parameters.length);
    this.#valueOptimiser = new Adam(this.#value.parameters.length);
    this.#rollout = new Rollout(
      params.environments,
      params.horizon,
      observations,
      params['batch-size'],
      actions,
    );
  }

  act(environment: number, observation: Float64Array): number {
    const { actions, logProbabilities, filled, horizon } = this.#rollout;
    const scores = this.policy.forward(observation, 1);
    const count = this.policy.shape.outputs;
    const shift = logSumExp(scores, 0, count);
    const draw = this.#random.uniform();
    let action = 0;
    let sum = Math.exp(scores[0] - shift);
    while (draw >= sum && action < count - 1) sum += Math.exp(scores[++action] - shift);
    const at = environment * horizon + filled[environment];
    actions[at] = action;
    logProbabilities[at] = scores[action] - shift;
    return action;
  }

  /** Keeps a step, and learns when every environment has played to the horizon. */
  learn(
    environment: number,
    observation: Float64Array,
    _action: number,
    reward: number,
    next: Float64Array,
    terminated: boolean,
    truncated: boolean,
  ): void {
    const rollout = this.#rollout;
    const at = environment * rollout.horizon + rollout.filled[environment];
    rollout.observations.set(observation, at * rollout.width);
    rollout.rewards[at] = reward;
    rollout.ends[at] = terminated || truncated ? 1 : 0;
    rollout.values[at] = this.#value.forward(observation, 1)[0];
    const last = rollout.filled[environment] === rollout.horizon - 1;
    // What comes after a cut or after the horizon is estimated; after an end there is nothing.
    rollout.futures[at] = terminated || !(truncated || last) ? 0 : this.#value.forward(next, 1)[0];
    rollout.filled[environment]++;
    this.#steps++;
    if (rollout.filled.every((steps) => steps === rollout.horizon)) this.#update();
  }

  get largestState(): number {
    const numbers = 3 * (this.policy.parameters.length + this.#value.parameters.length);
    return 8 * (numbers + this.#rollout.rewards.length * (this.#rollout.width + 6));
  }

  save(): TrainingState {
    return {
      facts: { steps: this.#steps },
      arrays: new Map([
        ['policy', this.policy.parameters],
        ['value', this.#value.parameters],
        ...this.#policyOptimiser.save('policyOptimiser'),
        ...this.#valueOptimiser.save('valueOptimiser'),
        ...this.#rollout.save(),
      ]),
    };
  }

  restore(state: TrainingState): void {
    this.#steps = savedFacts.parse(state.facts).steps;
    for (const [name, { parameters }] of [
      ['policy', this.policy],
      ['value', this.#value],
    ] as const) {
      parameters.set(stateArray(state, name, 'Float64Array', parameters.length));
    }
    this.#policyOptimiser.restore(state, 'policyOptimiser');
    this.#valueOptimiser.restore(state, 'valueOptimiser');
    this.#rollout.restore(state, this.policy.shape.outputs);
  }

  #update(): void {
    const params = this.#params;
    const rollout = this.#rollout;
    rollout.estimateAdvantages(params.discount, params['gae-lambda']);
    const count = rollout.rewards.length;
    const rate = params['learning-rate'] * Math.max(0, 1 - this.#steps / params.steps);
    const order = Int32Array.from({ length: count }, (_, i) => i);
    for (let epoch = 0; epoch < params.epochs; epoch++) {
      this.#random.shuffle(order);
      for (let from = 0; from < count; from += params['batch-size']) {
        this.#improve(order.subarray(from, Math.min(count, from + params['batch-size'])), rate);
      }
    }
    rollout.filled.fill(0);
  }

  #improve(rows: Int32Array, rate: number): void {
    const { policy } = this;
    const value = this.#value;
    const { clip, entropy } = this.#params;
    const rollout = this.#rollout;
    const { width, batch, policySlopes, valueSlopes, advantages, targets, actions, logProbabilities } =
      rollout;
    const count = policy.shape.outputs;
    let mean = 0;
    let square = 0;
    for (let i = 0; i < rows.length; i++) {
      const from = rows[i] * width;
      for (let k = 0; k < width; k++) batch[i * width + k] = rollout.observations[from + k];
      mean += advantages[rows[i]];
      square += advantages[rows[i]] ** 2;
    }
    mean /= rows.length;
    const deviation = Math.sqrt(Math.max(0, square / rows.length - mean * mean)) + 1e-8;
    const scores = policy.forward(batch, rows.length);
    for (let i = 0; i < rows.length; i++) {
      const at = i * count;
      const action = actions[rows[i]];
      const advantage = (advantages[rows[i]] - mean) / deviation;
      const shift = logSumExp(scores, at, count);
      const ratio = Math.exp(scores[at + action] - shift - logProbabilities[rows[i]]);
      // Beyond the clip, in the direction that the advantage pulls, the objective is flat.
      const flat = advantage > 0 ? ratio > 1 + clip : ratio < 1 - clip;
      const pull = flat ? 0 : ratio * advantage;
      let uncertainty = 0;
      if (entropy > 0) {
        for (let k = 0; k < count; k++) {
          uncertainty -= Math.exp(scores[at + k] - shift) * (scores[at + k] - shift);
        }
      }
      for (let k = 0; k < count; k++) {
        const logProbability = scores[at + k] - shift;
        const probability = Math.exp(logProbability);
        const objective = pull * ((k === action ? 1 : 0) - probability);
        const exploration = entropy > 0 ? -entropy * probability * (logProbability + uncertainty) : 0;
        policySlopes[at + k] = -(objective + exploration) / rows.length;
      }
    }
    policy.backward(policySlopes, rows.length);
    this.#policyOptimiser.step(policy.parameters, policy.gradient, rate, 0.5);
    const estimates = value.forward(batch, rows.length);
    for (let i = 0; i < rows.length; i++) valueSlopes[i] = (estimates[i] - targets[rows[i]]) / rows.length;
    value.backward(valueSlopes, rows.length);
    this.#valueOptimiser.step(value.parameters, value.gradient, rate, 0.5);
  }
}

/** Steps of all environments up to the horizon, environment by environment, and room for a mini-batch. */
class Rollout {
  readonly width: number;
  readonly horizon: number;
  readonly filled: Int32Array;
  readonly observations: Float64Array;
  readonly actions: Int32Array;
  readonly logProbabilities: Float64Array;
  readonly rewards: Float64Array;
  readonly ends: Uint8Array;
  readonly values: Float64Array;
  /** Worth of what comes after a step that is the last here but not the end of the task; else 0. */
  readonly futures: Float64Array;
  readonly advantages: Float64Array;
  readonly targets: Float64Array;
  readonly batch: Float64Array;
  readonly policySlopes: Float64Array;
  readonly valueSlopes: Float64Array;

  constructor(environments: number, horizon: number, width: number, batch: number, actions: number) {
    const count = environments * horizon;
    requireMemory(count * (8 * width + 4 + 6 * 8 + 1) + 8 * batch * (width + actions + 1), 'horizon');
    this.width = width;
    this.horizon = horizon;
    this.filled = new Int32Array(environments);
    this.observations = new Float64Array(count * width);
    this.actions = new Int32Array(count);
    this.logProbabilities = new Float64Array(count);
    this.rewards = new Float64Array(count);
    this.ends = new Uint8Array(count);
    this.values = new Float64Array(count);
    this.futures = new Float64Array(count);
    this.advantages = new Float64Array(count);
    this.targets = new Float64Array(count);
    this.batch = new Float64Array(batch * width);
    this.policySlopes = new Float64Array(batch * actions);
    this.valueSlopes = new Float64Array(batch);
  }

  /** What `restore` goes on from. Advantages and their targets are computed anew by each update. */
  save(): [string, StateArray][] {
    return Object.entries(this.#kept()).map(([name, values]) => [`rollout/${name}`, values]);
  }

  /**
   * @param actions how many there are.
   * @throws Error if the state is not of a rollout of this size.
   */
  restore(state: TrainingState, actions: number): void {
    for (const [name, values] of Object.entries(this.#kept())) {
      const kind = values.constructor.name as 'Float64Array' | 'Int32Array' | 'Uint8Array';
      values.set(stateArray(state, `rollout/${name}`, kind, values.length));
    }
    if (!this.actions.every((action) => action >= 0 && action < actions)) {
      throw new Error('it names actions that are not there');
    }
    if (!this.filled.every((steps) => steps >= 0 && steps <= this.horizon)) {
      throw new Error('it has more steps than fit');
    }
  }

  #kept() {
    const { filled, observations, actions, logProbabilities, rewards, ends, values, futures } = this;
    return { filled, observations, actions, logProbabilities, rewards, ends, values, futures };
  }

  estimateAdvantages(discount: number, lambda: number): void {
    for (let environment = 0; environment < this.filled.length; environment++) {
      let advantage = 0;
      for (let step = this.horizon - 1; step >= 0; step--) {
        const at = environment * this.horizon + step;
        const goesOn = !this.ends[at] && step < this.horizon - 1;
        const future = goesOn ? this.values[at + 1] : this.futures[at];
        const surprise = this.rewards[at] + discount * future - this.values[at];
        advantage = surprise + (goesOn ? discount * lambda * advantage : 0);
        this.advantages[at] = advantage;
        this.targets[at] = advantage + this.values[at];
      }
    }
  }
}

/** log Σ exp of `count` scores from `offset`, without overflow. */
function logSumExp(scores: Float64Array, offset: number, count: number): number {
  let most = scores[offset];
  for (let k = 1; k < count; k++) if (scores[offset + k] > most) most = scores[offset + k];
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp(scores[offset + k] - most);
  return most + Math.log(sum);
}
