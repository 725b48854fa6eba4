import type { DriftTest } from '../drift-test.ts';
import { hypergeometricDensity } from '../math/densities.ts';
import { countBelow, countUpTo } from '../numeric-reference.ts';

/**
 * Range: the share of current values below the reference's least or above its largest. An honest batch has some too:
 * of n values about 2n/(m + 1) lie beyond the extremes of m others, whatever the distribution.
 */
export const range: DriftTest = {
  name: 'range',
  label: 'share of values out of range',
  effectName: 'out_of_range_share',
  // Two rows in a hundred.
  effectThreshold: 0.02,
  runs: 'always',
  hasPValue: true,
  kinds: ['numeric'],
  compare(comparison) {
    if (comparison.kind !== 'numeric' || comparison.dates) return null;
    const { reference, current } = comparison;
    const least = reference.knots[0];
    const largest = reference.knots[reference.knots.length - 1];
    const below = countBelow(current, least);
    const above = current.length - countUpTo(current, largest);
    const outside = below + above;
    const infinite =
      countUpTo(current, Number.NEGATIVE_INFINITY) +
      current.length -
      countBelow(current, Number.POSITIVE_INFINITY);
    const notes: string[] = [];
    if (outside > 0) {
      const values = outside === 1 ? '1 value is' : `${outside} values are`;
      notes.push(`${values} outside the reference's range from ${short(least)} to ${short(largest)}.`);
    }
    if (infinite > 0) {
      const values = infinite === 1 ? '1 value is' : `${infinite} values are`;
      notes.push(`${values} infinite: look for a division by zero or an overflow where the data comes from.`);
    }
    return {
      statistics: {
        out_of_range_share: outside / current.length,
        out_of_range_share_expected: 2 / (reference.count + 1),
        infinite_values: infinite,
      },
      effect: outside / current.length,
      pValue: outOfRangePValue(outside, reference.count, current.length),
      notes,
    };
  },
};

/**
 * The probability that at least so many of n values lie outside the range of m others, when all m + n are
 * exchangeable. The two outer gaps between ordered values are like any two others, the highest two for instance
 * (S. S. Wilks, 1941): then of the `outside` + 1 highest values at most one is of the m. With ties it is above the
 * true level.
 */
export function outOfRangePValue(outside: number, m: number, n: number): number {
  if (outside === 0) return 1;
  const none = hypergeometricDensity(0, m, n, outside + 1);
  return Math.min(1, none + hypergeometricDensity(1, m, n, outside + 1));
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
