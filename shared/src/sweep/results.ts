import { z } from 'zod';
import type { SweepPlan, Trial } from './plan.ts';

/** What a trial gave when it was compared with others, or why it gave nothing. */
export const trialResultSchema = z
  .strictObject({
    trial: z.int().min(1),
    /** Which of the trial's pauses, from 0. */
    rung: z.int().min(0).max(16),
    /** Log loss or squared error on the validation split; null where the trial failed. */
    loss: z.number().nullable(),
    /** Why it failed; else null. */
    reason: z.string().max(2000).nullable(),
  })
  .refine(({ loss, reason }) => (loss === null) === (reason !== null), 'has either a loss or a reason');
export type TrialResult = z.infer<typeof trialResultSchema>;

/** In the order of trials, then rungs. */
export function inOrder(results: Iterable<TrialResult>): TrialResult[] {
  return [...results].sort((a, b) => a.trial - b.trial || a.rung - b.rung);
}

/** What a trial reached at last. */
export interface TrialStanding {
  readonly trial: Trial;
  /** The highest rung with a loss; -1 without any. */
  readonly rung: number;
  readonly loss: number | null;
  /** Why it failed; null if it did not. */
  readonly reason: string | null;
}

/**
 * How the trials stand, the best first: those that trained longer come before the others, whose losses are of less
 * training; of equal losses the first trial wins. Trials without any result are left out.
 */
export function standings({ trials }: SweepPlan, results: readonly TrialResult[]): TrialStanding[] {
  const byTrial = Map.groupBy(results, ({ trial }) => trial);
  const standing = trials.flatMap((trial): TrialStanding[] => {
    const own = byTrial.get(trial.number);
    if (own === undefined) return [];
    const judged = own.filter(({ loss }) => loss !== null).sort((a, b) => b.rung - a.rung);
    const reason = own.find((result) => result.reason !== null)?.reason ?? null;
    return [{ trial, rung: judged[0]?.rung ?? -1, loss: judged[0]?.loss ?? null, reason }];
  });
  return standing.sort(
    (a, b) =>
      Number(a.reason !== null) - Number(b.reason !== null) ||
      b.rung - a.rung ||
      (a.loss ?? 0) - (b.loss ?? 0) ||
      a.trial.number - b.trial.number,
  );
}

/** The trial that is best by the validation split; null if none trained to its end without failing. */
export function winnerOf(plan: SweepPlan, results: readonly TrialResult[]): Trial | null {
  const [first] = standings(plan, results);
  return first === undefined || first.reason !== null ? null : first.trial;
}
