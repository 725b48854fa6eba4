import { ConfigurationError } from '../../../../shared/src/base/errors.ts';
import { describeIssue } from '../../../../shared/src/config/load-config.ts';
import type { PipelineConfig } from '../../../../shared/src/config/schema.ts';
import { type SweepConfig, sweepSchema } from '../../../../shared/src/config/sweep-schema.ts';
import { type LearningTask, supervisedTasks } from '../../../../shared/src/learners/tasks.ts';
import type { Shard } from '../../../../shared/src/sweep/shards.ts';
import { chosenCommand } from '../command.ts';

/** The inputs that decide about a sweep. */
export interface SweepInputs {
  readonly algorithm?: string | undefined;
  readonly command?: string | undefined;
  readonly sweep?: Readonly<Record<string, unknown>> | undefined;
  readonly shard?: Shard | undefined;
  readonly merge?: string | undefined;
}

/** A sweep that is asked for, and which part of it this job does. */
export interface SweepChoice {
  readonly config: SweepConfig;
  /** The job's part of the trials; null where it does all, or none. */
  readonly shard: Shard | null;
  /** What the packages of the shards are called, whose winner is trained; null where trials are trained here. */
  readonly merge: string | null;
}

/**
 * The sweep that is asked for, in mlops.yml or beside it; null where none is.
 * @param task as it is configured; what is unknown is seen once the data set is.
 * @throws ConfigurationError if it cannot be one, or what trains has no parameters that could be varied.
 */
export function chosenSweep(
  given: SweepInputs,
  config: PipelineConfig,
  task: LearningTask | undefined,
): SweepChoice | null {
  const { shard, merge } = given;
  const sweep = given.sweep === undefined ? config.train.sweep : layOver(config.train.sweep, given.sweep);
  if (sweep === undefined) {
    const input = shard === undefined ? 'merge' : 'shard';
    if (shard === undefined && merge === undefined) return null;
    throw new ConfigurationError(`The input "${input}" is about a sweep, and there is none.`, {
      location: { key: input },
      hint: 'Describe it under train.sweep in mlops.yml, or with the input "sweep"; see docs/sweeps.md.',
    });
  }
  if (shard !== undefined && merge !== undefined) {
    throw new ConfigurationError('Both "shard" and "merge" are given.', {
      location: { key: 'merge' },
      hint: 'Each shard is a job; one more job, which needs them, merges what they found.',
    });
  }
  refuseOthers(given, config, task);
  return { config: sweep, shard: shard ?? null, merge: merge ?? null };
}

/** What is written inline replaces what the file says of the same key. */
function layOver(configured: SweepConfig | undefined, given: Readonly<Record<string, unknown>>): SweepConfig {
  const { space, algorithms, ...rest } = configured ?? {};
  // There is one kind of space: one that is given inline replaces either.
  const spaces = 'space' in given || 'algorithms' in given ? {} : { space, algorithms };
  const parsed = sweepSchema.safeParse({ ...rest, ...spaces, ...given }, { reportInput: true });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const { message, hint, path } = describeIssue({ ...issue, path: ['train', 'sweep', ...issue.path] });
  throw new ConfigurationError(message, { location: { key: path.join('.') }, hint });
}

function refuseOthers(given: SweepInputs, config: PipelineConfig, task: LearningTask | undefined): void {
  if (task !== undefined && !(supervisedTasks as readonly string[]).includes(task)) {
    throw new ConfigurationError(
      `A sweep compares trials by the validation split, which says nothing for ${task}.`,
      {
        location: { key: 'train.sweep' },
        hint: 'Sweeps are for classification and regression: leave train.sweep out.',
      },
    );
  }
  if (chosenCommand(given, config.train) !== null) {
    throw new ConfigurationError(
      'A sweep varies the parameters of an algorithm, and here a command trains.',
      {
        location: { key: 'train.sweep' },
        hint: 'Leave train.sweep out, or name an algorithm in place of the command.',
      },
    );
  }
}
