import { sha256 } from '../base/digest.ts';
import type { Examples, TrainingContext } from './learner.ts';

/**
 * Where a training keeps its state, so that a job that was killed goes on from there. What a learner saves must be
 * its exact state, random numbers included: the model's files are then the same bytes as without the interruption.
 */
export interface Checkpoints {
  /**
   * The checkpoints of one training among those of the run. A learner opens its own with what its training depends
   * on beside algorithm, parameters and seed: at least its examples (see `checkpointsOf`), and the digest of modules
   * that the user wrote (see `importModule`).
   * @param identity plain JSON; a training of another identity never sees these checkpoints.
   */
  scope(identity: unknown): Checkpoints;
  /**
   * The state that was saved last.
   * @param read turns the bytes into the state, and throws (or rejects) if they cannot be used: then the training
   *   starts anew, and the log says so.
   * @returns null where there is none.
   */
  restore<State>(read: (bytes: Uint8Array) => State | Promise<State>): Promise<State | null>;
  /**
   * Whether the interval since the last checkpoint is over. Cheap: ask after every step. What passes from the last
   * answer to the end of `save` counts as the checkpoint's cost, by which large ones become rarer.
   */
  due(): boolean;
  /** Stores a state in place of the one before. What cannot be stored is a warning, never an error. */
  save(state: Uint8Array): Promise<void>;
  /** Removes the state that nobody needs any more, if there is one. */
  remove(): Promise<void>;
}

/** Checkpoints that nobody keeps, for callers that can begin again. */
export const noCheckpoints: Checkpoints = {
  scope: () => noCheckpoints,
  restore: async () => null,
  due: () => false,
  save: async () => undefined,
  remove: async () => undefined,
};

/**
 * The checkpoints of a learner's training on these examples. Their targets and weights are part of what identifies
 * it, so that a learner which trains another one many times, each time on other labels, never gets a wrong state.
 */
export function checkpointsOf(
  context: Pick<TrainingContext, 'checkpoints'>,
  learner: string,
  {
    train,
    validation,
    seed,
    params,
  }: { train: Examples; validation: Examples; seed: number; params: unknown },
): Checkpoints {
  if (context.checkpoints === undefined) return noCheckpoints;
  const digestOf = (values: Float64Array | undefined): string | null =>
    values === undefined ? null : sha256(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  const examples = [train, validation].map(({ target, weights }) => [digestOf(target), digestOf(weights)]);
  return context.checkpoints.scope([learner, params, seed, examples]);
}
