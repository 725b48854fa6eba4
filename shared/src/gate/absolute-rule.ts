import { intervalOf } from '../evaluate/intervals.ts';
import { prepareMetric } from '../evaluate/metrics.ts';
import type { Predictions } from '../evaluate/predictions.ts';
import { numberText } from './number-text.ts';
import { nothingCompared, type RuleOutcome } from './outcome.ts';

/** Judges `min` or `max` by the point value; the interval is only shown. A value that is null fails. */
export function judgeAbsoluteRule(
  candidate: Predictions,
  rule: { metric: string; kind: 'min' | 'max'; limit: number; key: readonly string[] },
): RuleOutcome {
  const { metric, kind, limit } = rule;
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
  const holds = kind === 'min' ? value >= limit : value <= limit;
  const [side, bound] = kind === 'min' ? ['below', 'minimum'] : ['above', 'maximum'];
  const relation = `${holds ? `not ${side}` : side} the ${bound} of ${numberText(limit, value)}`;
  return {
    ...outcome,
    value,
    interval: intervalOf(preparation, 0.95).interval,
    verdict: holds ? 'pass' : 'fail',
    reason: `${metric} is ${numberText(value, limit)}, ${relation}.`,
  };
}
