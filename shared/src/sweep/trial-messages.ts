import type { EngineRequest } from '../engine/engine-choice.ts';
import type { DataRequest } from '../learners/supervised-data.ts';
import type { SupervisedTask } from '../learners/tasks.ts';

/** What all trials of a thread have in common. */
export interface ThreadOrder {
  readonly data: DataRequest;
  readonly task: SupervisedTask;
  readonly engine: EngineRequest;
  readonly workingDirectory: string | undefined;
  /** Milliseconds between two checkpoints of a trial; null makes none. */
  readonly checkpointInterval: number | null;
}

/** A piece of work: a trial, up to one of its pauses. */
export interface TrialOrder {
  readonly algorithm: string;
  /** As under `train.params`. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly pauseAfter: number;
  /** Milliseconds that are left of the time budget. */
  readonly millisecondsLeft: number;
}

/** What the thread is told. */
export type ThreadCommand =
  | { readonly kind: 'train'; readonly order: TrialOrder }
  /** The answer to `restore`. */
  | { readonly kind: 'state'; readonly state: Uint8Array | null }
  /** The answer to `save`. */
  | { readonly kind: 'saved' }
  /** Save what is going on, and end. */
  | { readonly kind: 'abort' };

/** What a trial gave; `outOfTime` is no result, because the time budget cut it short. */
export type TrialOutcome =
  | { readonly kind: 'judged'; readonly loss: number }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'outOfTime' }
  | { readonly kind: 'aborted' };

/** What the thread says. States are named by what identifies their training: see `Checkpoints.scope`. */
export type ThreadMessage =
  | TrialOutcome
  | { readonly kind: 'restore'; readonly identity: readonly unknown[] }
  | { readonly kind: 'save'; readonly identity: readonly unknown[]; readonly state: Uint8Array };
