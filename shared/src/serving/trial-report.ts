import { tangoInterval, wilsonInterval } from '../evaluate/proportion-intervals.ts';
import type { RunningTrial } from './trial.ts';

/** Of the intervals that are told; a decision takes a higher one, for it looks several times. */
const level = 0.95;

/** What a trial has seen so far, for who decides about it. Shares are null before there is anything to share. */
export function describeTrial({ model, settings, counts }: RunningTrial): unknown {
  const { requests, onlyTrialFailed, onlyCurrentFailed, compared, disagreements } = counts;
  return {
    version: model.version.label,
    model_id: model.manifest.id,
    ...settings,
    ...counts,
    moreErrors:
      requests === 0
        ? null
        : {
            value: (onlyTrialFailed - onlyCurrentFailed) / requests,
            ...tangoInterval(onlyTrialFailed, onlyCurrentFailed, requests, level),
          },
    disagreement:
      compared === 0
        ? null
        : { value: disagreements / compared, ...wilsonInterval(disagreements, compared, level) },
  };
}
