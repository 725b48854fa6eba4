import type { DriftTest } from '../drift-test.ts';
import { fisherDifferent } from '../math/fisher.ts';

/** Missing rate: the share of rows without a value, by Fisher's exact test. */
export const missingRate: DriftTest = {
  name: 'missing-rate',
  label: 'change of the missing rate',
  effectName: 'missing_rate_change',
  // Two rows in a hundred.
  effectThreshold: 0.02,
  runs: 'always',
  hasPValue: true,
  kinds: ['numeric', 'categorical', 'empty'],
  compare({ referenceRows, referenceMissing, currentRows, currentMissing }) {
    const before = referenceMissing / referenceRows;
    const now = currentMissing / currentRows;
    // Where neither side or all of both is missing, no other outcome was possible: nothing is tested.
    const missing = referenceMissing + currentMissing;
    const testable = missing > 0 && missing < referenceRows + currentRows;
    return {
      statistics: {
        missing_rate_reference: before,
        missing_rate_current: now,
        missing_rate_change: now - before,
      },
      effect: Math.abs(now - before),
      pValue: testable
        ? fisherDifferent({
            referenceMarked: referenceMissing,
            referenceRows,
            currentMarked: currentMissing,
            currentRows,
          })
        : null,
    };
  },
};
