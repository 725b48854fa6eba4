import type { IntervalScale } from './metric-definition.ts';

/** Transformations that make the estimates' distribution more nearly normal, with the absolute slope of `to`. */
export const intervalScales: Record<
  IntervalScale,
  { to(value: number): number; from(image: number): number; slope(value: number): number }
> = {
  logit: {
    to: (value) => Math.log(value / (1 - value)),
    from: (image) => 1 / (1 + Math.exp(-image)),
    slope: (value) => 1 / (value * (1 - value)),
  },
  fisher: { to: Math.atanh, from: Math.tanh, slope: (value) => 1 / (1 - value * value) },
  log: { to: Math.log, from: Math.exp, slope: (value) => 1 / value },
  identity: { to: (value) => value, from: (image) => image, slope: () => 1 },
  'log-complement': {
    to: (value) => Math.log(1 - value),
    from: (image) => 1 - Math.exp(image),
    slope: (value) => 1 / (1 - value),
  },
};
