import type { Predictions } from '../evaluate/predictions.ts';
import { findSuspectSlices, measureSlices, type TestedSlice, testSlices } from '../evaluate/weak-slices.ts';
import { oneSidedLevel } from './comparison-rule.ts';
import { numberText } from './number-text.ts';
import { nothingCompared, type RuleOutcome } from './outcome.ts';
import type { WeakSliceRule } from './rules.ts';
import { nameOf } from './slice-rule.ts';

/**
 * Searches among the validation rows for slices that the model does badly on, and judges them on the test rows. So a
 * slice that chance made look bad is found, but not confirmed: where no slice is worse, one is reported in at most 5 %
 * of test sets. Fails if a slice is shown to be worse than all other rows by more than the limit.
 * @param validation the model's answers to the validation rows; null where there are none: then nothing can be judged.
 */
export function judgeWeakSlices(
  candidate: Predictions,
  validation: Predictions | null,
  rule: WeakSliceRule,
): { outcome: RuleOutcome; slices: TestedSlice[] } {
  const { metric, 'max-gap': limit, 'min-rows': minRows } = rule;
  const outcome = {
    metric,
    kind: 'weak-slice',
    key: ['weak-slices', 'max-gap'],
    column: null,
    limit,
    ...nothingCompared,
  } as const;
  if (validation === null) {
    const reason =
      'Weak slices are searched for among the validation rows, and this model has not answered them.';
    return { outcome: { ...outcome, verdict: 'inconclusive', reason }, slices: [] };
  }
  const suspects = findSuspectSlices(validation, metric, minRows);
  const measured = measureSlices(candidate, metric, suspects, minRows);
  const tested = testSlices(measured, { limit: 0, level: oneSidedLevel });
  const beyond = testSlices(measured, { limit, level: oneSidedLevel }).filter(({ isWorse }) => isWorse);
  const worse = tested.filter(({ isWorse }) => isWorse);
  if (beyond.length > 0) {
    const [worst] = beyond;
    const more = beyond.length > 1 ? ` And ${beyond.length - 1} more.` : '';
    const reason = `${metric} is ${numberText(worst.value)} for ${nameOf(worst)} and ${numberText(worst.others)} for all other rows: worse by at least ${numberText(worst.shown, limit)}, above the maximum of ${numberText(limit, worst.shown)}.${more}`;
    const value = Math.abs(worst.value - worst.others);
    return { outcome: { ...outcome, value, verdict: 'fail', reason }, slices: tested };
  }
  const searched = `${suspects.length} suspicious slices of the validation rows were tested on the test rows`;
  const reason =
    worse.length === 0
      ? `${searched}: none is shown to be worse than the other rows.`
      : `${searched}: ${worse.length} shown to be worse than the other rows, none by more than ${numberText(limit)}.`;
  return { outcome: { ...outcome, verdict: 'pass', reason }, slices: tested };
}
