import type { BanditInput, TrainingContext } from '../learner.ts';
import type { Candidate } from './candidates.ts';
import type { BanditParameters } from './parameters.ts';
import { learnRewards, selectExamples } from './reward-models.ts';

/** When so many rows were judged, the other folds would only say the same. */
const enoughRows = 20_000;

/** A way of learning, and how far its expectations were from the rewards of rows that it had not seen. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  /** Mean squared error, null where it was not judged. */
  readonly error: number | null;
}

/**
 * Judges ways of learning by cross-fitting: rewards of one fold are told by models (and encoders) that were fitted on
 * the others. A row counts by one over its propensity, so that the error is that of all actions in all contexts, and
 * not of those that the logging policy liked: what a policy that takes others rests on. It tells the ways apart with
 * far fewer rows than what the policies are worth would.
 * @returns the candidates in their order, and the one of the least error; the first where none was judged.
 */
export async function chooseCandidate(
  candidates: readonly Candidate[],
  learned: readonly number[],
  input: BanditInput<BanditParameters>,
  context: TrainingContext,
): Promise<{ chosen: Candidate; judged: JudgedCandidate[] }> {
  const sums = candidates.length > 1 ? await crossFitErrors(candidates, learned, input, context) : null;
  const judged = candidates.map((candidate, i) => ({ candidate, error: sums?.[i] ?? null }));
  const best = judged.reduce((least, each) =>
    (each.error ?? Number.POSITIVE_INFINITY) < (least.error ?? Number.POSITIVE_INFINITY) ? each : least,
  );
  return { chosen: best.candidate, judged };
}

/** Mean error of each candidate over the folds that there was time for; null if there was none. */
async function crossFitErrors(
  candidates: readonly Candidate[],
  learned: readonly number[],
  input: BanditInput<BanditParameters>,
  context: TrainingContext,
): Promise<number[] | null> {
  const { train, folds, params } = input;
  const limits = { largestWeight: params['max-weight'] };
  const sums = candidates.map(() => 0);
  let weights = 0;
  let rows = 0;
  for (const fold of new Set(folds)) {
    if (rows >= enoughRows) break;
    const within: number[] = [];
    const others: number[] = [];
    for (let row = 0; row < folds.length; row++) (folds[row] === fold ? within : others).push(row);
    const known = selectExamples(train, others);
    const asked = selectExamples(train, within);
    // Where rows of one group are in one fold, an action may have no row outside of it.
    const shared = learned.filter((action) => known.action.includes(action) && asked.action.includes(action));
    const fit = input.encode(known.table, known.reward);
    const errors = new Float64Array(candidates.length);
    for (const [i, candidate] of candidates.entries()) {
      if (context.budget?.isUsedUp()) return weights > 0 ? sums.map((sum) => sum / weights) : null;
      const scoped = { ...context, checkpoints: context.checkpoints?.scope(['fold', fold]) };
      const models = await learnRewards(candidate, shared, { ...input, train: known }, fit, limits, scoped);
      for (const [at, action] of shared.entries()) {
        const answers = models[at].predictor.predict(asked.table);
        for (let row = 0; row < answers.length; row++) {
          if (asked.action[row] !== action) continue;
          const weight = Math.min(1 / asked.propensity[row], limits.largestWeight);
          errors[i] += weight * (asked.reward[row] - answers[row]) ** 2;
        }
      }
    }
    for (let i = 0; i < sums.length; i++) sums[i] += errors[i];
    for (let row = 0; row < within.length; row++) {
      if (shared.includes(asked.action[row])) {
        weights += Math.min(1 / asked.propensity[row], limits.largestWeight);
      }
    }
    rows += within.length;
  }
  return weights > 0 ? sums.map((sum) => sum / weights) : null;
}
