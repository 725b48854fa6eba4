import { join } from 'node:path';
import type { StageContext } from '../../../shared/src/action/stage.ts';
import { milliseconds } from '../../../shared/src/config/duration.ts';
import { TimeBudget } from '../../../shared/src/learners/time-budget.ts';
import { CheckpointStore } from '../../../shared/src/registry/checkpoint-store.ts';
import type { Shard } from '../../../shared/src/sweep/shards.ts';

/** GitHub takes 200 uploads a minute from a whole repository, and keeps 10 GB. */
const githubCacheInterval = 60_000;

/** The inputs that decide what is trained, beside the data set; and how long it may take. */
export interface Given {
  readonly algorithm?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly seed?: number | undefined;
  readonly engine?: string | undefined;
  readonly 'time-budget'?: number | null | undefined;
  readonly checkpoint?: number | null | undefined;
  readonly sweep?: Readonly<Record<string, unknown>> | undefined;
  readonly shard?: Shard | undefined;
}

/** Milliseconds between two checkpoints; null makes none. */
export function checkpointInterval(given: Given, { config }: StageContext): number | null {
  return given.checkpoint === undefined ? milliseconds(config.train.checkpoint) : given.checkpoint;
}

export const endedEarlyWarning =
  'The time budget was used up before training was complete: the model is the best up to then.';

/** The time that training may take, from now on. */
export function openTimeBudget(given: Given, { config }: StageContext): TimeBudget {
  const configured = milliseconds(config.train['time-budget']);
  const limit = given['time-budget'] === undefined ? configured : given['time-budget'];
  return new TimeBudget(limit ?? Number.POSITIVE_INFINITY);
}

/**
 * The checkpoints of this stage's training: in `.mlops/checkpoints` and in the platform's cache.
 * @param source what is learned from: the id of the data set, or the path of the environment.
 */
export function openCheckpoints(
  given: Given,
  context: StageContext,
  source: string,
  budget: TimeBudget,
): CheckpointStore {
  const { config, platform, stateDirectory, signal } = context;
  const {
    'time-budget': _budget,
    repeats: _repeats,
    threads: _threads,
    checkpoint: _interval,
    ...configured
  } = config.train;
  const { algorithm, params, seed, engine, sweep, shard } = given;
  return new CheckpointStore({
    folder: join(stateDirectory, 'checkpoints'),
    cache: platform.cache,
    cacheInterval: platform.kind === 'github' ? githubCacheInterval : 0,
    interval: checkpointInterval(given, context),
    identity: [
      source,
      config.task ?? null,
      config.features,
      configured,
      { algorithm, params, seed, engine, sweep, shard },
    ],
    budget,
    signal,
    log: platform.log,
  });
}
