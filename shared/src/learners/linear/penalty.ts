import type { LinearParameters } from './parameters.ts';

/** l1 · Σ|w| + l2 / 2 · Σw² over the coefficients; the last `intercepts` parameters are free. */
export interface Penalty {
  readonly l1: number;
  readonly l2: number;
  readonly intercepts: number;
}

/** The penalty that goes with a mean loss over so many rows. */
export function penaltyOf(params: LinearParameters, rows: number, intercepts: number): Penalty {
  const strength = params.penalty === 'none' ? 0 : 1 / (params.c * rows);
  const share = { none: 0, l2: 0, l1: 1, elasticnet: params['l1-ratio'] }[params.penalty];
  return { l1: strength * share, l2: strength * (1 - share), intercepts };
}

export function penaltyValue(parameters: Float64Array, { l1, l2, intercepts }: Penalty): number {
  let sum = 0;
  for (let i = 0; i < parameters.length - intercepts; i++) {
    sum += l1 * Math.abs(parameters[i]) + (l2 / 2) * parameters[i] ** 2;
  }
  return sum;
}

/** Adds the derivatives of the squares. */
export function addSquares(gradient: Float64Array, parameters: Float64Array, penalty: Penalty): void {
  for (let i = 0; i < parameters.length - penalty.intercepts; i++) gradient[i] += penalty.l2 * parameters[i];
}

/**
 * The subgradient of least magnitude: all zero exactly at the minimum.
 * @param gradient of everything but the magnitudes.
 */
export function leastSubgradient(
  gradient: Float64Array,
  parameters: Float64Array,
  { l1, intercepts }: Penalty,
): Float64Array {
  return gradient.map((slope, i) => {
    if (l1 === 0 || i >= gradient.length - intercepts) return slope;
    if (parameters[i] !== 0) return slope + Math.sign(parameters[i]) * l1;
    return Math.sign(slope) * Math.max(0, Math.abs(slope) - l1);
  });
}

export function largestMagnitude(values: Float64Array): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
