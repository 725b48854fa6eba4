import { type StateArray, stateArray, type TrainingState } from '../training-state.ts';
import { requireMemory } from './agent-memory.ts';

/** The last steps, in a ring: what happened, to learn from again. */
export class ReplayMemory {
  readonly actions: Int32Array;
  readonly rewards: Float64Array;
  readonly terminated: Uint8Array;
  /** Steps that are there. */
  size = 0;
  readonly #observations: Float32Array;
  readonly #nextObservations: Float32Array;
  readonly #width: number;
  #at = 0;

  /** @throws ConfigurationError if it does not fit into the machine's memory. */
  constructor(capacity: number, width: number) {
    requireMemory(capacity * (2 * 4 * width + 4 + 8 + 1), 'memory');
    this.#width = width;
    this.#observations = new Float32Array(capacity * width);
    this.#nextObservations = new Float32Array(capacity * width);
    this.actions = new Int32Array(capacity);
    this.rewards = new Float64Array(capacity);
    this.terminated = new Uint8Array(capacity);
  }

  /** Remembers a step in the place of the oldest. */
  add(
    observation: Float64Array,
    action: number,
    reward: number,
    next: Float64Array,
    terminated: boolean,
  ): void {
    const row = this.#at;
    this.#observations.set(observation, row * this.#width);
    this.#nextObservations.set(next, row * this.#width);
    this.actions[row] = action;
    this.rewards[row] = reward;
    this.terminated[row] = terminated ? 1 : 0;
    this.#at = (row + 1) % this.actions.length;
    if (this.size < this.actions.length) this.size++;
  }

  /** Bytes of what `save` gives, at the most: when each step ends an episode. */
  get largestState(): number {
    return this.actions.length * (8 * this.#width + 4 + 8 + 1 + 4);
  }

  /**
   * What `restore` goes on from. What was seen after a step is mostly what was seen before the next one: it is there
   * once, which halves the size.
   */
  save(): [string, StateArray][] {
    const width = this.#width;
    const capacity = this.actions.length;
    // As bits: -0 and 0 are not the same.
    const [before, after] = [this.#observations, this.#nextObservations].map(
      (values) => new Uint32Array(values.buffer),
    );
    const apart: number[] = [];
    for (let row = 0; row < this.size; row++) {
      const following = (row + 1) % capacity;
      let same = following < this.size;
      for (let i = 0; same && i < width; i++) same = after[row * width + i] === before[following * width + i];
      if (!same) apart.push(row);
    }
    const nextObservations = new Float32Array(apart.length * width);
    for (const [i, row] of apart.entries()) {
      nextObservations.set(this.#nextObservations.subarray(row * width, (row + 1) * width), i * width);
    }
    return [
      ['memory/actions', this.actions.subarray(0, this.size)],
      ['memory/rewards', this.rewards.subarray(0, this.size)],
      ['memory/terminated', this.terminated.subarray(0, this.size)],
      ['memory/observations', this.#observations.subarray(0, this.size * width)],
      ['memory/apart', Int32Array.from(apart)],
      ['memory/nextObservations', nextObservations],
      ['memory/at', Int32Array.of(this.#at)],
    ];
  }

  /**
   * @param actions how many there are.
   * @throws Error if the state is not of a memory of this size.
   */
  restore(state: TrainingState, actions: number): void {
    const width = this.#width;
    const capacity = this.actions.length;
    const size = state.arrays.get('memory/actions')?.length ?? 0;
    const [at] = stateArray(state, 'memory/at', 'Int32Array', 1);
    if (size > capacity || at < 0 || at >= capacity || (size < capacity && at !== size)) {
      throw new Error('it remembers other steps than there can be');
    }
    this.actions.set(stateArray(state, 'memory/actions', 'Int32Array', size));
    this.rewards.set(stateArray(state, 'memory/rewards', 'Float64Array', size));
    this.terminated.set(stateArray(state, 'memory/terminated', 'Uint8Array', size));
    this.#observations.set(stateArray(state, 'memory/observations', 'Float32Array', size * width));
    const apart = state.arrays.get('memory/apart') ?? [];
    const nextObservations = stateArray(
      state,
      'memory/nextObservations',
      'Float32Array',
      apart.length * width,
    );
    for (let row = 0; row < size; row++) {
      if (!(this.actions[row] >= 0 && this.actions[row] < actions))
        throw new Error('it names actions that are not there');
      const following = ((row + 1) % capacity) * width;
      this.#nextObservations.set(this.#observations.subarray(following, following + width), row * width);
    }
    for (let i = 0; i < apart.length; i++) {
      if (!(apart[i] >= 0 && apart[i] < size)) throw new Error('it names steps that are not there');
      this.#nextObservations.set(nextObservations.subarray(i * width, (i + 1) * width), apart[i] * width);
    }
    this.size = size;
    this.#at = at;
  }

  /** Copies what was seen before and after a step, to `offset` of both arrays. */
  copyTo(row: number, observations: Float64Array, nextObservations: Float64Array, offset: number): void {
    const from = row * this.#width;
    for (let i = 0; i < this.#width; i++) {
      observations[offset + i] = this.#observations[from + i];
      nextObservations[offset + i] = this.#nextObservations[from + i];
    }
  }
}
