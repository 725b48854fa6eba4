import { z } from 'zod';
import { normalQuantile } from '../../evaluate/distributions.ts';
import { intervalScales } from '../../evaluate/interval-scales.ts';
import type { IntervalScale } from '../../evaluate/metric-definition.ts';

/** Two-sided confidence of all intervals of estimated and realised performance. */
export const performanceLevel = 0.95;

/** A metric that was estimated or measured; null with the reason why there is none. */
export const metricEstimateSchema = z.strictObject({
  value: z.number().nullable(),
  interval: z.strictObject({ lower: z.number(), upper: z.number(), level: z.number() }).nullable(),
  reason: z.string().optional(),
});
export type MetricEstimate = z.infer<typeof metricEstimateSchema>;

/** What cannot be said. */
export function noEstimate(reason: string): MetricEstimate {
  return { value: null, interval: null, reason };
}

/** A value with its interval, built on the scale that keeps it within the metric's range. */
export function estimateOf(value: number, standardError: number, scale: IntervalScale): MetricEstimate {
  const { to, from, slope } = intervalScales[scale];
  const image = to(value);
  if (!(standardError > 0) || !Number.isFinite(image)) return { value, interval: null };
  const reach = normalQuantile((1 + performanceLevel) / 2) * standardError * slope(value);
  const ends = [from(image - reach), from(image + reach)];
  return {
    value,
    interval: { lower: Math.min(...ends), upper: Math.max(...ends), level: performanceLevel },
  };
}
