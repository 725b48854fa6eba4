import { numberText } from './number-text.ts';
import { nothingCompared, type RuleOutcome } from './outcome.ts';

/** What the test rows have in common with the training rows. */
export interface Overlap {
  /** Share of the test rows whose features all are equal to those of a training row. */
  readonly identical: number;
  /** Share of the test rows of which an equal training row has another label. */
  readonly conflicting: number;
  /** Share that is equal by chance, because columns are coarse. */
  readonly byChance: number;
}

/** Judges how much of the test rows a model may know by heart, or cannot know. */
export function judgeOverlap(
  overlap: Overlap | null,
  rule: { kind: 'max-overlap' | 'max-conflicting'; limit: number },
): RuleOutcome {
  const { kind, limit } = rule;
  const outcome = {
    metric: kind === 'max-overlap' ? 'test rows that were trained on' : 'test rows with conflicting labels',
    kind,
    key: ['sanity', kind],
    column: null,
    limit,
    ...nothingCompared,
  };
  if (overlap === null) {
    const reason = 'What the splits of the data have in common is not known, so it cannot be judged.';
    return { ...outcome, verdict: 'fail', reason };
  }
  // What coarse columns make equal by chance is no leak.
  const value =
    kind === 'max-overlap' ? Math.max(0, overlap.identical - overlap.byChance) : overlap.conflicting;
  const verdict = value <= limit ? 'pass' : 'fail';
  const relation = `${verdict === 'pass' ? 'not above' : 'above'} the maximum of ${numberText(limit, value)}`;
  const what =
    kind === 'max-overlap'
      ? `${numberText(value, limit)} of the test rows stand among the training rows beyond what chance explains`
      : `To ${numberText(value, limit)} of the test rows there is an equal training row with another label`;
  return { ...outcome, value, verdict, reason: `${what}: ${relation}.` };
}
