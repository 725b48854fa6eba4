import type { Shares } from '../decile-bins.ts';
import type { DriftTest } from '../drift-test.ts';
import { distanceOfShares } from './distance-of-shares.ts';

/** Population stability index, over the reference's deciles or over categories. */
export const psi: DriftTest = distanceOfShares(
  { name: 'psi', label: 'population stability index', statistic: 'psi' },
  populationStabilityIndex,
);

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
