import type { Shares } from '../decile-bins.ts';
import { type DriftTest, finite } from '../drift-test.ts';

/**
 * A test by a distance between the shares of the reference's deciles or of categories: an effect without a p-value of
 * its own, run where it is chosen.
 * @param distance 0 where the shares are the same.
 */
export function distanceOfShares(
  { name, label, statistic }: { name: string; label: string; statistic: string },
  distance: (shares: Shares) => number,
): DriftTest {
  return {
    name,
    label,
    effectName: statistic,
    effectThreshold: 0.1,
    runs: 'chosen',
    hasPValue: false,
    kinds: ['numeric', 'categorical'],
    compare(comparison) {
      if (comparison.kind === 'empty') return null;
      const value = finite(distance(comparison.shares));
      // A column in a single bin or category always has distance 0: it is not seen, which is not the same as no change.
      const seen = comparison.shares.reference.length > 1;
      return { statistics: { [statistic]: value }, effect: seen ? value : null, pValue: null };
    },
  };
}
