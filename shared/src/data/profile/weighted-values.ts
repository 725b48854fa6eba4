/** Numbers with how often each occurs: `values` ascending and distinct, `weights` whole and positive. */
export interface WeightedValues {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** @param sorted ascending. */
export function weightedValues(sorted: Float64Array): WeightedValues {
  const values = new Float64Array(sorted.length);
  const weights = new Float64Array(sorted.length);
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (distinct === 0 || values[distinct - 1] !== sorted[i]) values[distinct++] = sorted[i];
    weights[distinct - 1]++;
  }
  return { values: values.subarray(0, distinct), weights: weights.subarray(0, distinct) };
}

/** The values of both. */
export function mergeWeightedValues(a: WeightedValues, b: WeightedValues): WeightedValues {
  if (b.values.length === 0) return a;
  if (a.values.length === 0) return b;
  const values = new Float64Array(a.values.length + b.values.length);
  const weights = new Float64Array(values.length);
  let i = 0;
  let j = 0;
  let length = 0;
  while (i < a.values.length || j < b.values.length) {
    const fromB = i >= a.values.length || (j < b.values.length && b.values[j] < a.values[i]);
    const value = fromB ? b.values[j] : a.values[i];
    if (length === 0 || values[length - 1] !== value) values[length++] = value;
    weights[length - 1] += fromB ? b.weights[j++] : a.weights[i++];
  }
  return { values: values.subarray(0, length), weights: weights.subarray(0, length) };
}

/** The sum of the weights: how many numbers there are. */
export function totalWeight({ weights }: WeightedValues): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i];
  return total;
}
