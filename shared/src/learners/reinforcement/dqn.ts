import { z } from 'zod';
import type { Random } from '../../base/random.ts';
import { stateArray, type TrainingState } from '../training-state.ts';
import { Adam } from './adam.ts';
import { DenseNetwork } from './dense-network.ts';
import { bestAction } from './evaluate-policy.ts';
import { activation, discount, sharedParameters } from './parameters.ts';
import { ReplayMemory } from './replay-memory.ts';
import type { Agent, AgentSetting } from './training-loop.ts';

export const dqnParameters = z.strictObject({
  ...sharedParameters,
  steps: z.int().min(1).max(100_000_000).default(100_000).describe('Steps in the environment.'),
  activation: activation('relu'),
  discount: discount.default(0.98),
  'learning-rate': z.number().positive().default(0.002).describe('Step size of Adam.'),
  'batch-size': z
    .int()
    .min(1)
    .max(4096)
    .default(64)
    .describe('Remembered steps that one update learns from.'),
  memory: z.int().min(1).max(10_000_000).default(50_000).describe('Steps that are remembered.'),
  'learning-starts': z.int().min(1).default(1000).describe('Steps before the first update.'),
  'train-interval': z.int().min(1).default(2).describe('Steps between two updates.'),
  'target-interval': z.int().min(1).default(128).describe('Steps between two copies to the target network.'),
  'exploration-share': z
    .number()
    .min(0)
    .max(1)
    .default(0.2)
    .describe('Share of all steps over which random actions become rarer.'),
  'final-exploration': z
    .number()
    .min(0)
    .max(1)
    .default(0.04)
    .describe('Share of random actions from then on.'),
});
export type DqnParameters = z.output<typeof dqnParameters>;

const savedFacts = z.strictObject({ steps: z.int().min(0) });

/**
 * Deep Q-learning (Mnih et al. 2015) with a replay memory, a target network and double estimation (van Hasselt et
 * al. 2016): the network chooses the next action, the target network says what it is worth. Huber's loss.
 */
export class DqnAgent implements Agent {
  readonly policy: DenseNetwork;
  readonly environments = 1;
  readonly #params: DqnParameters;
  readonly #target: DenseNetwork;
  readonly #optimiser: Adam;
  readonly #memory: ReplayMemory;
  readonly #random: Random;
  readonly #observations: Float64Array;
  readonly #nextObservations: Float64Array;
  readonly #values: Float64Array;
  readonly #slopes: Float64Array;
  readonly #rows: Int32Array;
  #steps = 0;

  constructor(params: DqnParameters, { actions, observations, random }: AgentSetting) {
    this.#params = params;
    this.#random = random;
    const shape = {
      inputs: observations,
      hidden: params.hidden,
      activation: params.activation,
      outputs: actions,
    };
    this.policy = new DenseNetwork(shape);
    this.policy.initialise(random, 1);
    this.#target = new DenseNetwork(shape);
    this.#target.parameters.set(this.policy.parameters);
    this.#optimiser = new Adam(this.policy.parameters.length);
    this.#memory = new ReplayMemory(Math.min(params.memory, params.steps), observations);
    const batch = params['batch-size'];
    this.#observations = new Float64Array(batch * observations);
    this.#nextObservations = new Float64Array(batch * observations);
    this.#values = new Float64Array(batch);
    this.#slopes = new Float64Array(batch * actions);
    this.#rows = new Int32Array(batch);
  }

  act(_environment: number, observation: Float64Array): number {
    const { actions, params } = { actions: this.policy.shape.outputs, params: this.#params };
    const share = this.#steps / Math.max(1, params['exploration-share'] * params.steps);
    const exploration = Math.max(params['final-exploration'], 1 - share * (1 - params['final-exploration']));
    if (this.#random.uniform() < exploration) return this.#random.integer(actions);
    return bestAction(this.policy.forward(observation, 1), 0, actions);
  }

  /** Remembers a step, and learns when it is time. */
  learn(
    _environment: number,
    observation: Float64Array,
    action: number,
    reward: number,
    next: Float64Array,
    terminated: boolean,
  ): void {
    const params = this.#params;
    this.#memory.add(observation, action, reward, next, terminated);
    this.#steps++;
    if (this.#steps >= params['learning-starts'] && this.#steps % params['train-interval'] === 0) {
      this.#update();
    }
    if (this.#steps % params['target-interval'] === 0) {
      this.#target.parameters.set(this.policy.parameters);
    }
  }

  get largestState(): number {
    return 4 * 8 * this.policy.parameters.length + this.#memory.largestState;
  }

  save(): TrainingState {
    return {
      facts: { steps: this.#steps },
      arrays: new Map([
        ['policy', this.policy.parameters],
        ['target', this.#target.parameters],
        ...this.#optimiser.save('optimiser'),
        ...this.#memory.save(),
      ]),
    };
  }

  restore(state: TrainingState): void {
    this.#steps = savedFacts.parse(state.facts).steps;
    const size = this.policy.parameters.length;
    this.policy.parameters.set(stateArray(state, 'policy', 'Float64Array', size));
    this.#target.parameters.set(stateArray(state, 'target', 'Float64Array', size));
    this.#optimiser.restore(state, 'optimiser');
    this.#memory.restore(state, this.policy.shape.outputs);
  }

  #update(): void {
    const { policy } = this;
    const { inputs, outputs: actions } = policy.shape;
    const memory = this.#memory;
    const rows = this.#rows.length;
    for (let i = 0; i < rows; i++) {
      const row = this.#random.integer(memory.size);
      this.#rows[i] = row;
      memory.copyTo(row, this.#observations, this.#nextObservations, i * inputs);
    }
    const ahead = policy.forward(this.#nextObservations, rows);
    for (let i = 0; i < rows; i++) this.#values[i] = bestAction(ahead, i * actions, actions);
    const worth = this.#target.forward(this.#nextObservations, rows);
    for (let i = 0; i < rows; i++) {
      const row = this.#rows[i];
      const future = memory.terminated[row]
        ? 0
        : this.#params.discount * worth[i * actions + this.#values[i]];
      this.#values[i] = memory.rewards[row] + future;
    }
    const estimates = policy.forward(this.#observations, rows);
    this.#slopes.fill(0);
    for (let i = 0; i < rows; i++) {
      const at = i * actions + memory.actions[this.#rows[i]];
      // The slope of Huber's loss with its corner at 1.
      this.#slopes[at] = Math.max(-1, Math.min(1, estimates[at] - this.#values[i])) / rows;
    }
    policy.backward(this.#slopes, rows);
    this.#optimiser.step(policy.parameters, policy.gradient, this.#params['learning-rate'], 10);
  }
}
