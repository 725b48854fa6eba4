import { canonicalJson, sha256 } from '../base/digest.ts';
import { ConfigurationError } from '../base/errors.ts';
import { Random } from '../base/random.ts';
import type { Dimension, SearchSpace, SweepConfig } from '../config/sweep-schema.ts';
import { automatic } from '../learners/choose-algorithm.ts';
import type { Learner } from '../learners/learner.ts';
import { findLearner, parseParams } from '../learners/registry.ts';
import type { SupervisedTask } from '../learners/tasks.ts';
import { drawValue, probes, withValues } from './space.ts';

/** A set of parameters that is tried. */
export interface Trial {
  /** From 1, in the order in which they were drawn. */
  readonly number: number;
  readonly algorithm: string;
  /** What was drawn, by name as the space has it. */
  readonly values: Readonly<Record<string, unknown>>;
  /** As a user would write them under `train.params`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Rounds or epochs after which it is compared with the others of its bracket; the last is the whole training. */
  readonly pauses: readonly number[];
}

/** Everything that a sweep tries. It follows from configuration, data set and seed, so jobs agree on it. */
export interface SweepPlan {
  readonly trials: readonly Trial[];
  /** Numbers of trials that are compared with each other while they train; they know nothing of other brackets. */
  readonly brackets: readonly (readonly number[])[];
  /** Trials of a full bracket that train to each of the comparisons; the first number is all of them. */
  readonly sizes: readonly number[];
  /** Identifies the plan: results of another plan are not of this sweep. */
  readonly digest: string;
}

export interface PlanRequest {
  readonly sweep: SweepConfig;
  readonly task: SupervisedTask;
  /** A learner's name, or `auto`. */
  readonly algorithm: string;
  /** What the trials have in common, as the user wrote it. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** What else decides the results, such as the data set's id; plain JSON. */
  readonly identity: unknown;
}

/** An algorithm whose parameters are tried. */
interface Candidate {
  readonly learner: Learner;
  readonly space: SearchSpace;
  /** Where the space is written. */
  readonly key: string;
}

/** Draws in a row that give nothing new before the space counts as used up. */
const mostVainDraws = 500;

/**
 * Draws the trials of a sweep, each from an algorithm's space with the same chance, none twice. With more trials the
 * first ones stay the same.
 *
 * For `asha` they are dealt out to brackets of factor^(rungs − 1) trials, of which one trains to the end. Other
 * brackets have no say in that, so it does not matter which job trains which bracket.
 * @throws ConfigurationError for an unknown algorithm or parameter, or a value that the algorithm does not take.
 */
export async function planSweep(request: PlanRequest): Promise<SweepPlan> {
  const { sweep, task, params, seed } = request;
  const candidates = await findCandidates(request);
  for (const candidate of candidates) checkCandidate(candidate, request);
  const sizes =
    sweep.method === 'random'
      ? [1]
      : Array.from({ length: sweep.rungs }, (_, rung) => sweep.factor ** (sweep.rungs - 1 - rung));
  const trials = drawTrials(candidates, sweep.trials, new Random(seed)).map(
    ({ candidate: { learner, key }, values }, index): Trial => {
      const own = withValues(params, values);
      const parsed = parseParams(learner, task, own, key);
      return {
        number: index + 1,
        algorithm: learner.name,
        values,
        params: own,
        pauses: pausesOf(learner, parsed, sizes),
      };
    },
  );
  const [size] = sizes;
  const brackets = Array.from({ length: Math.ceil(trials.length / size) }, (_, i) =>
    trials.slice(i * size, (i + 1) * size).map(({ number }) => number),
  );
  const digest = sha256(canonicalJson([request.identity, task, seed, sizes, trials]));
  return { trials, brackets, sizes, digest };
}

/** The algorithms whose parameters are tried. */
async function findCandidates({ sweep, algorithm, params }: PlanRequest): Promise<Candidate[]> {
  if (sweep.algorithms === undefined) {
    if (algorithm === automatic) {
      throw new ConfigurationError('A space of parameters is of one algorithm, and "auto" names none.', {
        location: { key: 'train.algorithm' },
        hint: 'Name the algorithm, or give each its own space with train.sweep.algorithms.',
      });
    }
    const learner = await findLearner(algorithm);
    return [{ learner, space: sweep.space ?? {}, key: 'train.sweep.space' }];
  }
  const [parameter] = Object.keys(params);
  if (parameter !== undefined) {
    throw new ConfigurationError('Beside train.sweep.algorithms a parameter would be of no algorithm.', {
      location: { key: `train.params.${parameter}` },
      hint: `Fix it where it belongs: train.sweep.algorithms.<algorithm>.${parameter}: [<value>].`,
    });
  }
  const key = 'train.sweep.algorithms';
  return Promise.all(
    Object.entries(sweep.algorithms).map(async ([name, space]) => ({
      learner: await findLearner(name, key),
      space,
      key: `${key}.${name}`,
    })),
  );
}

/** @throws ConfigurationError unless the algorithm does what is asked and takes all that its space may give. */
function checkCandidate({ learner, space, key }: Candidate, { sweep, task, params }: PlanRequest): void {
  if (sweep.method === 'asha' && learner.resource === undefined) {
    throw new ConfigurationError(`"${learner.name}" cannot pause, so its trials cannot be stopped early.`, {
      location: { key: 'train.sweep.method' },
      hint: 'Use "method: random"; gradient-boosted-trees, random-forest, mlp and custom can pause.',
    });
  }
  parseParams(learner, task, params);
  for (const [name, dimension] of Object.entries(space)) {
    for (const value of probes(dimension)) {
      explaining(dimension, value, () =>
        parseParams(learner, task, withValues(params, { [name]: value }), key),
      );
    }
  }
}

/** Says which value of the space it is that cannot be used. */
function explaining(dimension: Dimension, value: unknown, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.hint !== undefined) throw error;
    const whole = dimension.type === 'float' ? ' For whole numbers write "type: int".' : '';
    throw new ConfigurationError(error.message, {
      location: error.location,
      hint: `The space would give it ${JSON.stringify(value)}.${whole}`,
      cause: error,
    });
  }
}

/** So many different draws; fewer where there are not as many. */
function drawTrials(
  candidates: readonly Candidate[],
  count: number,
  random: Random,
): { candidate: Candidate; values: Record<string, unknown> }[] {
  const drawn: ReturnType<typeof drawTrials> = [];
  const seen = new Set<string>();
  for (let vain = 0; drawn.length < count && vain < mostVainDraws; vain++) {
    const candidate = candidates[random.integer(candidates.length)];
    const values = Object.fromEntries(
      Object.entries(candidate.space).map(([name, dimension]) => [name, drawValue(dimension, random)]),
    );
    const key = canonicalJson([candidate.learner.name, values]);
    if (seen.has(key)) continue;
    seen.add(key);
    drawn.push({ candidate, values });
    vain = -1;
  }
  return drawn;
}

/** Rounds or epochs up to each comparison: the shares of the whole training are those of the trials left by then. */
function pausesOf(learner: Learner, params: unknown, sizes: readonly number[]): number[] {
  const { resource } = learner;
  const whole =
    resource === undefined ? Number.POSITIVE_INFINITY : Number((params as Record<string, unknown>)[resource]);
  return sizes.map((size) => Math.max(1, Math.round(whole / size)));
}
