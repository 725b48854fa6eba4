import type { Shares } from '../decile-bins.ts';
import type { DriftTest } from '../drift-test.ts';
import { distanceOfShares } from './distance-of-shares.ts';

/** Hellinger distance, over the reference's deciles or over categories. */
export const hellinger: DriftTest = distanceOfShares(
  { name: 'hellinger', label: 'Hellinger distance', statistic: 'hellinger' },
  hellingerDistance,
);

/** √(½ Σ (√p − √q)²), between 0 and 1. */
export function hellingerDistance({ reference, current }: Shares): number {
  let sum = 0;
  for (let i = 0; i < reference.length; i++) sum += (Math.sqrt(current[i]) - Math.sqrt(reference[i])) ** 2;
  return Math.sqrt(sum / 2);
}
