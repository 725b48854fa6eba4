import type { Checkpoints } from '../learners/checkpoint.ts';

/** Keeps a trial's states where the sweep runs, which is another thread. They are named as `Checkpoints.scope` does. */
export interface StateKeeper {
  restore(identity: readonly unknown[]): Promise<Uint8Array | null>;
  save(identity: readonly unknown[], state: Uint8Array): Promise<void>;
}

/** Saving shall not slow a trial by more than this share. */
const longestShare = 0.1;

/** When a thread's trial saved last, and for how long it shall not. */
class SavingPace {
  readonly #interval: number;
  #last = performance.now();
  #rest = 0;

  constructor(interval: number) {
    this.#interval = interval;
  }

  isDue(): boolean {
    return performance.now() - this.#last >= Math.max(this.#interval, this.#rest);
  }

  /** @param began when saving did. */
  saved(began: number): void {
    this.#last = performance.now();
    this.#rest = (this.#last - began) / longestShare;
  }
}

/** Checkpoints of the trials in one thread. @param interval milliseconds between two of them; null makes none. */
export function remoteCheckpoints(keeper: StateKeeper, interval: number | null): Checkpoints {
  const pace = new SavingPace(interval ?? Number.POSITIVE_INFINITY);
  const at = (identity: readonly unknown[]): Checkpoints => ({
    scope: (more) => at([...identity, more]),
    async restore(read) {
      const bytes = interval === null ? null : await keeper.restore(identity);
      try {
        return bytes === null ? null : await read(bytes);
      } catch {
        // It was kept whole, so it is of another version of the learner: the trial begins anew.
        return null;
      }
    },
    due: () => pace.isDue(),
    async save(state) {
      if (interval === null) return;
      const began = performance.now();
      await keeper.save(identity, state);
      pace.saved(began);
    },
    remove: async () => undefined,
  });
  return at([]);
}
