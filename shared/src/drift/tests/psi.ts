import type { Shares } from '../decile-bins.ts';
import { type DriftTest, finite } from '../drift-test.ts';

/** Population stability index, over the reference's deciles or over categories. */
export const psi: DriftTest = {
  name: 'psi',
  label: 'population stability index',
  effectName: 'psi',
  effectThreshold: 0.1,
  runs: 'chosen',
  hasPValue: false,
  kinds: ['numeric', 'categorical'],
  compare(comparison) {
    if (comparison.kind === 'empty') return null;
    const value = finite(populationStabilityIndex(comparison.shares));
    // A column in a single bin or category always has index 0: it is not seen, which is not the same as no change.
    const seen = comparison.shares.reference.length > 1;
    return { statistics: { psi: value }, effect: seen ? value : null, pValue: null };
  },
};

/** Smaller shares count as this much, so that an empty bin does not make the index infinite. */
const leastShare = 1e-4;

/** Σ (p − q) ln(p/q), natural logarithm, shares floored at 1e-4 and not scaled again. */
export function populationStabilityIndex({ reference, current }: Shares): number {
  let sum = 0;
  for (let i = 0; i < reference.length; i++) {
    const q = Math.max(leastShare, reference[i]);
    const p = Math.max(leastShare, current[i]);
    sum += (p - q) * Math.log(p / q);
  }
  return sum;
}
