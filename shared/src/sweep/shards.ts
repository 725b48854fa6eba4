import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import { rungsOf } from './halving.ts';
import type { SweepPlan } from './plan.ts';
import { inOrder } from './results.ts';
import type { SweepResults } from './run-sweep.ts';

/** A job's part of a sweep. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** What a job says that it found. */
export interface ShardResults extends SweepResults {
  /** Where it was found, for messages. */
  readonly source: string;
  readonly shard: Shard;
  /** Digest of the plan that it followed. */
  readonly plan: string;
}

/**
 * The brackets that a job trains, in turn with the others'.
 * @throws ConfigurationError if some of the jobs had none.
 */
export function bracketsOf(plan: SweepPlan, { index, count }: Shard): SweepPlan['brackets'] {
  const { length } = plan.brackets;
  if (count > length) {
    const bracket = plan.sizes[0] > 1 ? `brackets of ${plan.sizes[0]} trials` : 'trials';
    throw new ConfigurationError(
      `The sweep has ${length} ${bracket}, which is too few for ${count} shards.`,
      {
        location: { key: 'shard' },
        hint: `Use ${length} shards at the most, or more trials.`,
      },
    );
  }
  return plan.brackets.filter((_, bracket) => bracket % count === index - 1);
}

/**
 * Puts together what the jobs of a sweep found. Nothing that they say is believed but losses: parameters come from
 * the plan, and results that the plan cannot give are refused.
 * @throws ConfigurationError if shards are missing, are of another sweep or contradict each other.
 * @throws InfrastructureError if a shard holds what its part of the plan cannot give.
 */
export function mergeShards(plan: SweepPlan, shards: readonly ShardResults[]): SweepResults {
  const [first] = shards;
  const { count } = first.shard;
  const byIndex = new Map<number, ShardResults>();
  for (const found of shards) {
    const { source, shard } = found;
    if (found.plan !== plan.digest) {
      throw new ConfigurationError(`${source} is of another sweep.`, {
        location: { key: 'merge' },
        hint: 'Merge with the same mlops.yml, inputs, seed and data set as the shards, or name others.',
      });
    }
    if (shard.count !== count) {
      throw new ConfigurationError(
        `${first.source} is one of ${count} shards, and ${source} one of ${shard.count}.`,
        { location: { key: 'merge' }, hint: 'Name the shards of one sweep.' },
      );
    }
    const other = byIndex.get(shard.index);
    if (other !== undefined) {
      throw new ConfigurationError(`${other.source} and ${source} are both shard ${shard.index}/${count}.`, {
        location: { key: 'merge' },
        hint: 'Leave one of them out.',
      });
    }
    byIndex.set(shard.index, found);
    const fault = faultOf(plan, found);
    if (fault !== null) {
      throw new InfrastructureError(`${source} holds what a shard of this sweep cannot give: ${fault}.`, {
        hint: 'Run the job that makes it again.',
      });
    }
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) {
    const names = missing.map((index) => `${index}/${count}`).join(', ');
    throw new ConfigurationError(`Of ${count} shards ${missing.length} are missing: ${names}.`, {
      location: { key: 'merge' },
      hint: 'Run the jobs that make them, before this one ("needs:"), or widen the pattern.',
    });
  }
  return {
    results: inOrder(shards.flatMap(({ results }) => results)),
    complete: shards.every(({ complete }) => complete),
  };
}

/** Why a shard's results are not those of its brackets; null if they are. */
function faultOf(plan: SweepPlan, { shard, results, complete }: ShardResults): string | null {
  if (shard.index > shard.count) return `it is shard ${shard.index} of ${shard.count}`;
  const brackets = bracketsOf(plan, shard);
  const own = new Map(brackets.flatMap((bracket) => bracket.map((trial) => [trial, bracket] as const)));
  const seen = new Set<string>();
  for (const { trial, rung } of results) {
    if (!own.has(trial)) return `trial ${trial} is not one of its trials`;
    const key = `${trial}/${rung}`;
    if (seen.has(key)) return `trial ${trial} is there twice`;
    seen.add(key);
  }
  const byBracket = Map.groupBy(results, ({ trial }) => own.get(trial));
  for (const bracket of brackets) {
    const found = byBracket.get(bracket) ?? [];
    const rungs = rungsOf(bracket, plan.sizes, found);
    const stranger = found.find(({ trial, rung }) => rungs[rung]?.members.includes(trial) !== true);
    if (stranger !== undefined) return `trial ${stranger.trial} was not among the best that train on`;
    const expected = rungs.reduce((sum, { members }) => sum + members.length, 0);
    if (complete && found.length < expected) return 'it says that it is complete, and lacks results';
  }
  return null;
}
