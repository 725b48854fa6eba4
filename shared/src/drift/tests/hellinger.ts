import type { Shares } from '../decile-bins.ts';
import { type DriftTest, finite } from '../drift-test.ts';

/** Hellinger distance, over the reference's deciles or over categories. */
export const hellinger: DriftTest = {
  name: 'hellinger',
  label: 'Hellinger distance',
  effectName: 'hellinger',
  effectThreshold: 0.1,
  runs: 'chosen',
  hasPValue: false,
  kinds: ['numeric', 'categorical'],
  compare(comparison) {
    if (comparison.kind === 'empty') return null;
    const value = finite(hellingerDistance(comparison.shares));
    const seen = comparison.shares.reference.length > 1;
    return { statistics: { hellinger: value }, effect: seen ? value : null, pValue: null };
  },
};

/** √(½ Σ (√p − √q)²), between 0 and 1. */
export function hellingerDistance({ reference, current }: Shares): number {
  let sum = 0;
  for (let i = 0; i < reference.length; i++) sum += (Math.sqrt(current[i]) - Math.sqrt(reference[i])) ** 2;
  return Math.sqrt(sum / 2);
}
