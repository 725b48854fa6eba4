import { tangoInterval, wilsonInterval } from '../evaluate/proportion-intervals.ts';
import type { TrialCounts } from './trial.ts';

/** What a tried version must hold, and how sure that must be. */
export interface TrialRules {
  /** Requests after which the trial is over. */
  readonly requests: number;
  /** Share of the requests that it may fail more often than the current version. */
  readonly maxErrorRate: number;
  /** Share of the requests that it may decide differently. */
  readonly maxDisagreement: number;
  /** The chance that a version within both limits is put back, and that one beyond a limit is promoted; at most. */
  readonly error: number;
}

/** What is known of a share, and what is allowed. */
export interface TrialShare {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly limit: number;
}

export interface TrialJudgement {
  readonly verdict: 'promote' | 'revert' | 'continue' | 'inconclusive';
  readonly errorRate: TrialShare;
  readonly disagreement: TrialShare;
}

/** How often a trial is looked at: after each fifth of its requests. */
export const trialLooks = 5;

/** Which look a number of requests has come to, from 0 (none yet) to `trialLooks`. */
export function lookAt(requests: number, rules: TrialRules): number {
  return Math.min(trialLooks, Math.floor((requests * trialLooks) / rules.requests));
}

/**
 * Judges a trial at one of its looks. Failures are compared on the same requests, by Tango's interval of the
 * difference; disagreement has Wilson's interval. Bonferroni's correction over looks and shares: each of the 2 · 5
 * one-sided statements errs with error / 10 at most, so all of them together with the stated error, wherever the trial
 * is stopped.
 * @param counts with one request at least.
 */
export function judgeTrial(counts: TrialCounts, rules: TrialRules): TrialJudgement {
  // Two-sided, of which each side has half.
  const level = 1 - rules.error / trialLooks;
  const { requests, onlyTrialFailed, onlyCurrentFailed, compared, disagreements } = counts;
  const errorRate: TrialShare = {
    value: (onlyTrialFailed - onlyCurrentFailed) / requests,
    ...tangoInterval(onlyTrialFailed, onlyCurrentFailed, requests, level),
    limit: rules.maxErrorRate,
  };
  const disagreement: TrialShare =
    compared === 0
      ? { value: Number.NaN, lower: 0, upper: 1, limit: rules.maxDisagreement }
      : {
          value: disagreements / compared,
          ...wilsonInterval(disagreements, compared, level),
          limit: rules.maxDisagreement,
        };
  const shares = [errorRate, disagreement];
  const verdict = shares.some(({ lower, limit }) => lower > limit)
    ? 'revert'
    : shares.every(({ upper, limit }) => upper <= limit)
      ? 'promote'
      : requests >= rules.requests
        ? 'inconclusive'
        : 'continue';
  return { verdict, errorRate, disagreement };
}

/** What was found, as the end of a sentence. */
export function describeJudgement({ errorRate, disagreement }: TrialJudgement): string {
  return `it fails ${describeShare(errorRate)} more requests and decides ${describeShare(disagreement)} differently`;
}

function describeShare({ value, lower, upper, limit }: TrialShare): string {
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  const found = Number.isNaN(value) ? 'an unknown share of' : percent(value);
  return `${found} (${percent(lower)} to ${percent(upper)}; allowed: ${percent(limit)})`;
}
