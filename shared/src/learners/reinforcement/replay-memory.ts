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

  constructor(capacity: number, width: number) {
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

  /** Copies what was seen before and after a step, to `offset` of both arrays. */
  copyTo(row: number, observations: Float64Array, nextObservations: Float64Array, offset: number): void {
    const from = row * this.#width;
    for (let i = 0; i < this.#width; i++) {
      observations[offset + i] = this.#observations[from + i];
      nextObservations[offset + i] = this.#nextObservations[from + i];
    }
  }
}
