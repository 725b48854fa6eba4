import { requireSquarable } from '../target-range.ts';

/** The losses that can be boosted. Names as the model file writes them. */
export const objectiveNames = ['binary-logistic', 'softmax', 'squared-error'] as const;
export type ObjectiveName = (typeof objectiveNames)[number];

/** Probabilities this near to 0 count as this in the loss and in the baseline. */
export const leastProbability = 1e-15;

/** The objective for a task. @param classes number of labels; 0 for regression. */
export function objectiveFor(task: 'classification' | 'regression', classes: number): ObjectiveName {
  if (task === 'regression') return 'squared-error';
  return classes === 2 ? 'binary-logistic' : 'softmax';
}

/**
 * The constant scores with the least loss: the mean, the log-odds, or the logarithms of the shares.
 * @throws ConfigurationError if a target is too large for its square.
 */
export function baselineScores(
  name: ObjectiveName,
  classes: number,
  target: Float64Array,
  weights: Float64Array | undefined,
): Float64Array {
  const total = totalWeight(target.length, weights);
  if (name === 'squared-error') {
    requireSquarable(target);
    let sum = 0;
    for (let row = 0; row < target.length; row++) {
      sum += weights === undefined ? target[row] : weights[row] * target[row];
    }
    return Float64Array.of(sum / total);
  }
  const shares = new Float64Array(classes);
  for (let row = 0; row < target.length; row++) shares[target[row]] += (weights?.[row] ?? 1) / total;
  const logarithms = shares.map((share) => Math.log(Math.max(share, leastProbability)));
  return name === 'binary-logistic' ? Float64Array.of(logarithms[1] - logarithms[0]) : logarithms;
}

/** Turns `count` scores at first, first + stride, … into probabilities. The largest is taken off: no overflow. */
export function softmaxInPlace(scores: Float64Array, first: number, stride: number, count: number): void {
  const end = first + stride * count;
  let largest = scores[first];
  for (let at = first + stride; at < end; at += stride) largest = Math.max(largest, scores[at]);
  let sum = 0;
  for (let at = first; at < end; at += stride) {
    const exponential = Math.exp(scores[at] - largest);
    scores[at] = exponential;
    sum += exponential;
  }
  for (let at = first; at < end; at += stride) scores[at] /= sum;
}

/** Sum of the rows' weights. @param weights absent: 1 each. */
export function totalWeight(rows: number, weights: Float64Array | undefined): number {
  return weights === undefined ? rows : weights.reduce((sum, weight) => sum + weight, 0);
}
