import { profileQuantiles } from './profile.ts';
import { totalWeight, type WeightedValues } from './weighted-values.ts';

/**
 * The k/256 quantiles: of each the smallest value v with at least k/256 of the weight at or below v (Hyndman and Fan's
 * type 1, NumPy's `inverted_cdf`); the first and the last are the extremes.
 * @param extremes of the values that the weighted ones stand for.
 * @returns ascending; empty for no values.
 */
export function readQuantiles(
  weighted: WeightedValues,
  extremes: { readonly minimum: number; readonly maximum: number },
): number[] {
  const { values, weights } = weighted;
  if (values.length === 0) return [];
  const total = totalWeight(weighted);
  const steps = profileQuantiles - 1;
  const quantiles = [extremes.minimum];
  let index = 0;
  let reached = weights[0];
  for (let k = 1; k < steps; k++) {
    while (index + 1 < values.length && reached * steps < k * total) reached += weights[++index];
    quantiles.push(values[index]);
  }
  quantiles.push(extremes.maximum);
  return quantiles;
}
