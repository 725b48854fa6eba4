import { requireSquarable } from '../target-range.ts';
import { gridOf, hessianGrid, powerOfTwoFrom } from './grid.ts';
import type { Derivatives } from './histogram.ts';

/** The losses that can be boosted. Names as the model file writes them. */
export const objectiveNames = ['binary-logistic', 'softmax', 'squared-error'] as const;
export type ObjectiveName = (typeof objectiveNames)[number];

/** Probabilities this near to 0 count as this in the loss and in the baseline. */
const leastProbability = 1e-15;

/** The loss over one set of rows. Scores lie output by output: output k of row r at k · rows + r. */
export interface Objective {
  /** Scores a row, and trees a round. */
  readonly outputs: number;
  /** Weighted mean loss at the scores. Later calls of `differentiate` are about these scores. */
  evaluate(scores: Float64Array): number;
  /** The derivatives by one output's scores: always in the same memory, which threads can share. */
  differentiate(output: number): Derivatives;
}

/** The objective for a task. @param classes number of labels; 0 for regression. */
export function objectiveFor(task: 'classification' | 'regression', classes: number): ObjectiveName {
  if (task === 'regression') return 'squared-error';
  return classes === 2 ? 'binary-logistic' : 'softmax';
}

/** The loss of `name` over rows with these targets and weights (absent: 1 each). */
export function createObjective(
  name: ObjectiveName,
  classes: number,
  target: Float64Array,
  weights: Float64Array | undefined,
): Objective {
  const rows = new WeightedRows(target, weights);
  if (name === 'squared-error') return new SquaredError(rows);
  return name === 'binary-logistic' ? new BinaryLogistic(rows) : new Softmax(classes, rows);
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

/** What the losses share: weights, and memory and grids for derivatives up to the largest weight. */
class WeightedRows {
  readonly target: Float64Array;
  readonly weights: Float64Array | undefined;
  readonly totalWeight: number;
  readonly largestWeight: number;
  readonly hessianShifter: number;
  #derivatives: Derivatives | undefined;

  constructor(target: Float64Array, weights: Float64Array | undefined) {
    this.target = target;
    this.weights = weights;
    this.totalWeight = totalWeight(target.length, weights);
    this.largestWeight = weights === undefined ? 1 : largestMagnitude(weights);
    this.hessianShifter = hessianGrid(this.largestWeight, target.length).shifter;
  }

  /** Rows that are only judged never ask for it. */
  get derivatives(): Derivatives {
    this.#derivatives ??= {
      gradients: new Float32Array(new SharedArrayBuffer(4 * this.target.length)),
      hessians: new Float32Array(new SharedArrayBuffer(4 * this.target.length)),
      largestHessian: this.largestWeight,
    };
    return this.#derivatives;
  }
}

class SquaredError implements Objective {
  readonly outputs = 1;
  readonly #rows: WeightedRows;
  /** Weight · (score − target). */
  readonly #residuals: Float64Array;
  /** Smaller differences of residuals are the rounding of scores. */
  readonly #noise: number;
  #largestResidual = 0;

  constructor(rows: WeightedRows) {
    this.#rows = rows;
    this.#residuals = new Float64Array(rows.target.length);
    this.#noise = powerOfTwoFrom(largestMagnitude(rows.target) * rows.largestWeight) * 2 ** -46;
  }

  evaluate(scores: Float64Array): number {
    const { target, weights, totalWeight } = this.#rows;
    const residuals = this.#residuals;
    let sum = 0;
    let largest = 0;
    for (let row = 0; row < residuals.length; row++) {
      const residual = scores[row] - target[row];
      const weighted = weights === undefined ? residual : weights[row] * residual;
      residuals[row] = weighted;
      sum += weighted * residual;
      largest = Math.max(largest, Math.abs(weighted));
    }
    this.#largestResidual = largest;
    return sum / totalWeight;
  }

  differentiate(): Derivatives {
    const { weights, derivatives, hessianShifter } = this.#rows;
    const { gradients, hessians } = derivatives;
    const residuals = this.#residuals;
    const { shifter } = gridOf(this.#largestResidual, residuals.length, this.#noise);
    for (let row = 0; row < residuals.length; row++) {
      gradients[row] = residuals[row] + shifter - shifter;
      hessians[row] = weights === undefined ? 1 : weights[row] + hessianShifter - hessianShifter;
    }
    return derivatives;
  }
}

class BinaryLogistic implements Objective {
  readonly outputs = 1;
  readonly #rows: WeightedRows;
  readonly #probabilities: Float64Array;
  /** Probability of each row's own class. */
  readonly #likelihoods: Float64Array;

  constructor(rows: WeightedRows) {
    this.#rows = rows;
    this.#probabilities = new Float64Array(rows.target.length);
    this.#likelihoods = new Float64Array(rows.target.length);
  }

  evaluate(scores: Float64Array): number {
    const { target, weights, totalWeight } = this.#rows;
    const probabilities = this.#probabilities;
    const likelihoods = this.#likelihoods;
    for (let row = 0; row < probabilities.length; row++) {
      const probability = 1 / (1 + Math.exp(-scores[row]));
      probabilities[row] = probability;
      likelihoods[row] = target[row] === 1 ? probability : 1 - probability;
    }
    return logLoss(likelihoods, weights) / totalWeight;
  }

  differentiate(): Derivatives {
    return probabilityDerivatives(this.#rows, this.#probabilities, 0, 1);
  }
}

class Softmax implements Objective {
  readonly outputs: number;
  readonly #rows: WeightedRows;
  readonly #probabilities: Float64Array;
  /** Probability of each row's own class. */
  readonly #likelihoods: Float64Array;

  constructor(classes: number, rows: WeightedRows) {
    this.outputs = classes;
    this.#rows = rows;
    this.#probabilities = new Float64Array(classes * rows.target.length);
    this.#likelihoods = new Float64Array(rows.target.length);
  }

  evaluate(scores: Float64Array): number {
    const { target, weights, totalWeight } = this.#rows;
    const probabilities = this.#probabilities;
    const likelihoods = this.#likelihoods;
    const rows = target.length;
    probabilities.set(scores);
    for (let row = 0; row < rows; row++) {
      softmaxInPlace(probabilities, row, rows, this.outputs);
      likelihoods[row] = probabilities[target[row] * rows + row];
    }
    return logLoss(likelihoods, weights) / totalWeight;
  }

  differentiate(output: number): Derivatives {
    return probabilityDerivatives(this.#rows, this.#probabilities, output * this.#rows.target.length, output);
  }
}

/** p − [own class] and p · (1 − p), times the weight; `first` is where the probabilities of `label` begin. */
function probabilityDerivatives(
  rows: WeightedRows,
  probabilities: Float64Array,
  first: number,
  label: number,
): Derivatives {
  const { target, weights, derivatives, largestWeight, hessianShifter } = rows;
  const { gradients, hessians } = derivatives;
  const { shifter } = gridOf(largestWeight, target.length, 0);
  for (let row = 0; row < target.length; row++) {
    const probability = probabilities[first + row];
    const weight = weights === undefined ? 1 : weights[row];
    gradients[row] = weight * (probability - Number(target[row] === label)) + shifter - shifter;
    hessians[row] = weight * (probability * (1 - probability)) + hessianShifter - hessianShifter;
  }
  return derivatives;
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

/** Sum of −w · ln p. Without weights it multiplies, and takes a logarithm only when the product gets small. */
function logLoss(likelihoods: Float64Array, weights: Float64Array | undefined): number {
  let sum = 0;
  let product = 1;
  for (let row = 0; row < likelihoods.length; row++) {
    const likelihood = Math.max(likelihoods[row], leastProbability);
    if (weights !== undefined) {
      sum -= weights[row] * Math.log(likelihood);
      continue;
    }
    product *= likelihood;
    if (product < 1e-280) {
      sum -= Math.log(product);
      product = 1;
    }
  }
  return sum - Math.log(product);
}

function totalWeight(rows: number, weights: Float64Array | undefined): number {
  return weights === undefined ? rows : weights.reduce((sum, weight) => sum + weight, 0);
}

function largestMagnitude(values: Float64Array): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
