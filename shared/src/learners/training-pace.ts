import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Checkpoints } from './checkpoint.ts';
import type { TrainingContext } from './learner.ts';

/** The event loop gets its turn at least this often, in milliseconds, so that a signal is seen. */
const longestTurn = 20;

/**
 * What a learner does between two steps beside learning: gives the event loop its turn, saves a checkpoint when one
 * is due or the job is being cancelled, and looks at the time.
 */
export class TrainingPace {
  readonly #context: Pick<TrainingContext, 'signal' | 'budget' | 'pauseAfter'>;
  readonly #checkpoints: Checkpoints;
  readonly #state: () => Uint8Array;
  #turnBegan = performance.now();

  /**
   * @param checkpoints of this training.
   * @param state the learner's exact state, as it is between two steps.
   */
  constructor(
    context: Pick<TrainingContext, 'signal' | 'budget' | 'pauseAfter'>,
    checkpoints: Checkpoints,
    state: () => Uint8Array,
  ) {
    this.#context = context;
    this.#checkpoints = checkpoints;
    this.#state = state;
  }

  /**
   * To be awaited before every step, while the state is whole.
   * @returns whether to go on; false when the time is used up: end with the best so far.
   * @throws the signal's reason when it is aborted, after a checkpoint.
   */
  async next(): Promise<boolean> {
    const { signal, budget } = this.#context;
    if (performance.now() - this.#turnBegan > longestTurn) {
      await nextTurn();
      this.#turnBegan = performance.now();
    }
    if (signal.aborted || this.#checkpoints.due()) await this.#checkpoints.save(this.#state());
    signal.throwIfAborted();
    return !(budget?.isUsedUp() ?? false);
  }

  /** To be awaited after the last step: keeps the state of a training that only pauses. */
  async end(): Promise<void> {
    if (this.#context.pauseAfter !== undefined) await this.#checkpoints.save(this.#state());
  }
}
