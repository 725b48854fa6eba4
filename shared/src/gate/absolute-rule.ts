import { intervalOf } from '../evaluate/intervals.ts';
import { prepareMetric } from '../evaluate/metrics.ts';
import type { Predictions } from '../evaluate/predictions.ts';
import { judgeBound } from './bound.ts';
import { nothingCompared, type RuleOutcome } from './outcome.ts';

/** Judges `min` or `max` by the point value; the interval is only shown. A value that is null fails. */
export function judgeAbsoluteRule(
  candidate: Predictions,
  rule: { metric: string; kind: 'min' | 'max'; limit: number; key: readonly string[] },
): RuleOutcome {
  const { metric, limit } = rule;
  const preparation = prepareMetric(candidate, metric);
  const outcome = {
    ...rule,
    column: null,
    ...nothingCompared,
  };
  if ('reason' in preparation) {
    return { ...outcome, verdict: 'fail', reason: `${metric} could not be computed. ${preparation.reason}` };
  }
  const { value } = preparation;
  return {
    ...outcome,
    value,
    interval: intervalOf(preparation, 0.95).interval,
    ...judgeBound(rule, value, limit),
  };
}
