import type { MetricValue } from '../evaluate/predictions.ts';
import { judgeBound } from './bound.ts';
import { numberText } from './number-text.ts';
import { nothingCompared, type RuleOutcome } from './outcome.ts';
import type { MetricRule } from './rules.ts';

/**
 * Judges a rule about something measured (size, latency, memory; less is better) by the values: there is no interval,
 * because nothing says how another machine, or the same one tomorrow, would do.
 * @param value of the candidate; null if nothing was measured.
 * @param baseline null without one: then rules that compare are skipped.
 */
export function judgeMeasuredRule(
  rule: MetricRule,
  value: MetricValue | null,
  baseline: MetricValue | null,
  withoutBaseline: string,
): RuleOutcome {
  const { metric, kind, limit } = rule;
  const outcome = {
    ...nothingCompared,
    ...rule,
    column: null,
    value: value?.value ?? null,
    baseline: baseline?.value ?? null,
  };
  if (value === null || value.value === null) {
    const why = value?.reason ?? 'Nothing was measured.';
    return { ...outcome, verdict: 'fail', reason: `${metric} is not known. ${why}` };
  }
  if (kind === 'min' || kind === 'max') {
    const { verdict, reason } = judgeBound({ metric, kind }, value.value, Number(limit));
    return { ...outcome, verdict, reason: `${reason} ${byValues}` };
  }
  if (baseline === null) return { ...outcome, verdict: 'skipped', reason: withoutBaseline };
  if (baseline.value === null) {
    return {
      ...outcome,
      verdict: 'fail',
      reason: `${metric} of the baseline is not known. ${baseline.reason}`,
    };
  }
  const margin =
    typeof limit === 'number' ? limit : (Number.parseFloat(limit) / 100) * Math.abs(baseline.value);
  const difference = value.value - baseline.value;
  const gain = -difference;
  const holds = {
    'max-regression': gain >= -margin,
    'min-improvement': gain >= margin,
    'max-improvement': gain <= margin,
  }[kind];
  const change =
    gain === 0
      ? 'equal to the baseline'
      : `${gain > 0 ? 'better' : 'worse'} than the baseline by ${numberText(Math.abs(gain), margin)}`;
  const asked = {
    'max-regression': `a loss of ${numberText(margin, gain)} is allowed`,
    'min-improvement': `a gain of ${numberText(margin, gain)} is asked for`,
    'max-improvement': `a gain of ${numberText(margin, gain)} can be believed`,
  }[kind];
  const reason = `${metric} is ${change}; ${asked}. ${byValues}`;
  return { ...outcome, margin, difference, verdict: holds ? 'pass' : 'fail', reason };
}

const byValues = 'Decided by the values as they were measured.';
