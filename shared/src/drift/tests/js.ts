import type { Shares } from '../decile-bins.ts';
import type { DriftTest } from '../drift-test.ts';
import { distanceOfShares } from './distance-of-shares.ts';

/** Jensen–Shannon distance, over the reference's deciles or over categories. */
export const js: DriftTest = distanceOfShares(
  { name: 'js', label: 'Jensen–Shannon distance', statistic: 'js_distance' },
  jensenShannonDistance,
);

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
