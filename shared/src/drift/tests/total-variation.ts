import type { Shares } from '../decile-bins.ts';
import type { DriftTest } from '../drift-test.ts';

/** Total variation: the share of rows that would have to change their category. */
export const totalVariation: DriftTest = {
  name: 'total-variation',
  label: 'total variation',
  effectName: 'total_variation',
  effectThreshold: 0.05,
  runs: 'chosen',
  hasPValue: false,
  kinds: ['categorical'],
  compare(comparison) {
    if (comparison.kind !== 'categorical') return null;
    const value = totalVariationDistance(comparison.shares);
    return { statistics: { total_variation: value }, effect: value, pValue: null };
  },
};

/**
 * ½ Σ |p − q|, between 0 and 1. Against a profile, whose rare categories share one cell, at most the reference's
 * and the current share of that cell below the exact value.
 */
export function totalVariationDistance({ reference, current }: Shares): number {
  let sum = 0;
  for (let i = 0; i < reference.length; i++) sum += Math.abs(current[i] - reference[i]);
  return sum / 2;
}
