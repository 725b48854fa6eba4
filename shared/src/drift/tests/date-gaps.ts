import { Random } from '../../base/random.ts';
import type { DriftTest } from '../drift-test.ts';
import { hypergeometricDensity } from '../math/densities.ts';

const millisecondsOfDay = 86_400_000;

/**
 * Date gaps: the longest time without a row, against the longest in the reference. Dates move on by themselves, holes
 * in them do not. Needs reference rows: a profile does not tell its gaps.
 */
export const dateGaps: DriftTest = {
  name: 'date-gaps',
  label: 'longest time without a row over the longest of the reference',
  effectName: 'date_gap_ratio',
  effectThreshold: 2,
  runs: 'always',
  hasPValue: true,
  needsRows: true,
  kinds: ['numeric'],
  compare(comparison) {
    if (comparison.kind !== 'numeric' || !comparison.dates) return null;
    const { reference, current } = comparison;
    const now = largest(gapsOf(current));
    const days = { longest_gap_days: now / millisecondsOfDay };
    if (!reference.exact) return { statistics: days, effect: null, pValue: null };
    const [thinReference, thinCurrent] = toOneRate(reference.knots, current);
    const before = gapsOf(thinReference);
    const after = gapsOf(thinCurrent);
    const longest = largest(before);
    if (before.length === 0 || after.length === 0) return { statistics: days, effect: null, pValue: null };
    const longer = after.filter((gap) => gap > longest).length;
    return {
      statistics: {
        ...days,
        longest_gap_days_reference: longest / millisecondsOfDay,
        date_gap_ratio: largest(after) / longest,
        longer_date_gaps: longer,
      },
      effect: largest(after) / longest,
      // The longest of all gaps are as likely to be of either side as any others.
      pValue: hypergeometricDensity(0, before.length, after.length, longer),
      notes: longer > 0 ? [gapNote(current, now)] : [],
    };
  },
};

function gapNote(current: Float64Array, longest: number): string {
  const at = current.findIndex((value, i) => i > 0 && value - current[i - 1] === longest);
  const day = (value: number): string => {
    const date = new Date(value);
    return Number.isNaN(date.getTime()) ? String(value) : date.toISOString().slice(0, 10);
  };
  return `The longest time without a row is from ${day(current[at - 1])} to ${day(current[at])}.`;
}

/**
 * Both sides with as many rows a day: with fewer rows the gaps are longer, which is no change. So a hole every few days,
 * which cannot be told from fewer rows, is not seen. Rows are left out of the denser side by chance, from the same
 * seed in every check.
 * @param a, b ascending.
 */
function toOneRate(a: Float64Array, b: Float64Array): [Float64Array, Float64Array] {
  const random = new Random(1);
  const rate = (values: Float64Array): number =>
    values.length / Math.max(1, values[values.length - 1] - values[0]);
  const keep = rate(b) / rate(a);
  const thin = (values: Float64Array, share: number): Float64Array =>
    share < 1 ? values.filter(() => random.uniform() < share) : values;
  return [thin(a, keep), thin(b, 1 / keep)];
}

/** Times between distinct neighbours. @param sorted ascending. */
function gapsOf(sorted: Float64Array): Float64Array {
  const gaps: number[] = [];
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i] > sorted[i - 1]) gaps.push(sorted[i] - sorted[i - 1]);
  }
  return Float64Array.from(gaps);
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
