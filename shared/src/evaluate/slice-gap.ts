import { normalQuantile } from './distributions.ts';

/** The value of a metric in a slice, and how well it is known. */
export interface SliceValue {
  readonly value: number;
  /** Bounds of the value at a two-sided level; the value itself on a side that is not known. */
  bounds(level: number): { lower: number; upper: number };
}

/** How far the best and the worst slice lie apart. */
export interface Gap {
  /** Indexes of the slices with the least and the largest value. */
  readonly least: number;
  readonly largest: number;
  /** Of the values as they are: the more slices and the fewer rows, the larger by chance alone. */
  readonly observed: number;
  /** Of the values freed from what chance alone explains. */
  readonly estimated: number;
  /** At least so large at the confidence that was asked for, whichever slices are the farthest apart; 0 if none is. */
  readonly shown: number;
  /** The pair of which that is known; null if none is. */
  readonly pair: readonly [least: number, largest: number] | null;
}

/**
 * The gap between slices that share no row.
 *
 * Of k slices the best and the worst are those that chance favoured most, so their distance says too much. *Estimated*
 * shrinks the values towards their mean by the share of their variance that their standard errors explain (random
 * effects after DerSimonian & Laird 1986), which lowers the error from four slices on (Efron & Morris 1973); two or
 * three are taken as they are. *Shown* is the largest lower bound of the difference of any two slices, each at
 * confidence 1 − (1 − confidence) / (k (k − 1)), by Zou & Donner's (2008) interval of a difference from the intervals
 * of its two sides, which is Newcombe's for shares: some pair's bound is above its true difference in at most
 * 1 − confidence of test sets.
 * @param slices two or more.
 */
export function gapBetween(slices: readonly SliceValue[], confidence: number): Gap {
  const values = slices.map(({ value }) => value);
  const [least, largest] = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
  const observed = values[largest] - values[least];
  const pairs = slices.length * (slices.length - 1);
  const bounds = slices.map((slice) => slice.bounds(1 - (2 * (1 - confidence)) / pairs));
  let shown = 0;
  let pair: [number, number] | null = null;
  for (let low = 0; low < slices.length; low++) {
    for (let high = 0; high < slices.length; high++) {
      if (!(values[high] - values[low] > shown)) continue;
      const bound = differenceAtLeast(values, bounds, high, low);
      if (bound <= shown) continue;
      shown = bound;
      pair = [low, high];
    }
  }
  const freed = slices.length < 4 || !Number.isFinite(observed) ? values : withoutNoise(slices);
  return { least, largest, observed, estimated: Math.max(...freed) - Math.min(...freed), shown, pair };
}

function differenceAtLeast(
  values: readonly number[],
  bounds: readonly { lower: number; upper: number }[],
  high: number,
  low: number,
): number {
  const reach = Math.hypot(values[high] - bounds[high].lower, bounds[low].upper - values[low]);
  const bound = values[high] - values[low] - reach;
  // Of a logarithm of zero only the bounds are known.
  return Number.isNaN(bound) ? bounds[high].lower - bounds[low].upper : bound;
}

/** The difference of two slices is at least so large, at a two-sided level of their intervals. */
export function differenceShown(high: SliceValue, low: SliceValue, level: number): number {
  return differenceAtLeast([low.value, high.value], [low.bounds(level), high.bounds(level)], 1, 0);
}

/** The gap of the logarithms: of how many times the one is the other. */
export function ratioBetween(slices: readonly SliceValue[], confidence: number): Gap {
  return gapBetween(
    slices.map(({ value, bounds }) => ({
      value: Math.log(value),
      bounds: (level) => {
        const { lower, upper } = bounds(level);
        return { lower: Math.log(Math.max(0, lower)), upper: Math.log(upper) };
      },
    })),
    confidence,
  );
}

/** Values moved towards their mean by the share of their variance that chance explains. */
function withoutNoise(slices: readonly SliceValue[]): number[] {
  const level = 0.95;
  const reach = 2 * normalQuantile((1 + level) / 2);
  const variances = slices.map((slice) => {
    const { lower, upper } = slice.bounds(level);
    return Math.max(((upper - lower) / reach) ** 2, Number.EPSILON);
  });
  const weights = variances.map((variance) => 1 / variance);
  const total = sum(weights);
  const mean = sum(slices.map(({ value }, at) => value * weights[at])) / total;
  const heterogeneity = sum(slices.map(({ value }, at) => weights[at] * (value - mean) ** 2));
  const scale = total - sum(weights.map((weight) => weight * weight)) / total;
  const between = Math.max(0, (heterogeneity - (slices.length - 1)) / scale);
  const common = variances.map((variance) => 1 / (variance + between));
  const centre = sum(slices.map(({ value }, at) => value * common[at])) / sum(common);
  return slices.map(({ value }, at) => centre + (between / (between + variances[at])) * (value - centre));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
