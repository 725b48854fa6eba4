import { canonicalJson } from '../base/digest.ts';
import type { Checkpoints } from '../learners/checkpoint.ts';

/** The states of a sweep's trials, among the run's checkpoints: those of the winner serve its training as it is. */
export class TrialStates {
  readonly #checkpoints: Checkpoints;
  /** By trial; a trial has several where its learner trains others. */
  readonly #saved = new Map<number, Map<string, Checkpoints>>();

  constructor(checkpoints: Checkpoints) {
    this.#checkpoints = checkpoints;
  }

  restore(identity: readonly unknown[]): Promise<Uint8Array | null> {
    return this.#at(identity).restore((bytes) => new Uint8Array(bytes));
  }

  async save(trial: number, identity: readonly unknown[], state: Uint8Array): Promise<void> {
    const place = this.#at(identity);
    const own = this.#saved.get(trial) ?? new Map<string, Checkpoints>();
    this.#saved.set(trial, own.set(canonicalJson(identity), place));
    await place.save(state);
  }

  /** Removes what nobody goes on from. */
  async remove(trials: Iterable<number>): Promise<void> {
    for (const trial of trials) {
      for (const place of this.#saved.get(trial)?.values() ?? []) await place.remove();
      this.#saved.delete(trial);
    }
  }

  #at(identity: readonly unknown[]): Checkpoints {
    return identity.reduce<Checkpoints>((place, part) => place.scope(part), this.#checkpoints);
  }
}
