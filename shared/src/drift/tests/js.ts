import type { Shares } from '../decile-bins.ts';
import { type DriftTest, finite } from '../drift-test.ts';

/** Jensen–Shannon distance, over the reference's deciles or over categories. */
export const js: DriftTest = {
  name: 'js',
  label: 'Jensen–Shannon distance',
  effectName: 'js_distance',
  effectThreshold: 0.1,
  runs: 'chosen',
  hasPValue: false,
  kinds: ['numeric', 'categorical'],
  compare(comparison) {
    if (comparison.kind === 'empty') return null;
    const value = finite(jensenShannonDistance(comparison.shares));
    const seen = comparison.shares.reference.length > 1;
    return { statistics: { js_distance: value }, effect: seen ? value : null, pValue: null };
  },
};

/**
 * Square root of the Jensen–Shannon divergence with base-2 logarithms, between 0 and 1, as
 * scipy.spatial.distance.jensenshannon(base=2).
 */
export function jensenShannonDistance({ reference, current }: Shares): number {
  let sum = 0;
  for (let i = 0; i < reference.length; i++) {
    const middle = (reference[i] + current[i]) / 2;
    if (reference[i] > 0) sum += reference[i] * Math.log2(reference[i] / middle);
    if (current[i] > 0) sum += current[i] * Math.log2(current[i] / middle);
  }
  return Math.sqrt(Math.max(0, sum / 2));
}
