import { ConfigurationError } from '../../base/errors.ts';
import { type Grid, gridOf } from './grid.ts';
import type { Derivatives } from './histogram.ts';

/** The losses that can be boosted. Names as the model file writes them. */
export const objectiveNames = ['binary-logistic', 'softmax', 'squared-error'] as const;
export type ObjectiveName = (typeof objectiveNames)[number];

/** Probabilities this near to 0 count as this in the loss and in the baseline. */
const leastProbability = 1e-15;
/** Squares of larger targets would leave the range of numbers. */
const largestTarget = 1e100;

/** The loss over one set of rows. Scores lie output by output: output k of row r at k · rows + r. */
export interface Objective {
  /** Scores a row, and trees a round. */
  readonly outputs: number;
  /** Weighted mean loss at the scores. Later calls of `differentiate` are about these scores. */
  evaluate(scores: Float64Array): number;
  /** Writes the derivatives by one output's scores, for each row. */
  differentiate(output: number, derivatives: Derivatives): void;
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
  if (name === 'squared-error') return new SquaredError(target, weights);
  if (name === 'binary-logistic') return new BinaryLogistic(target, weights);
  return new Softmax(classes, target, weights);
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
    let sum = 0;
    for (let row = 0; row < target.length; row++) {
      if (!(Math.abs(target[row]) <= largestTarget)) {
        throw new ConfigurationError(`The target ${target[row]} is beyond ±${largestTarget}.`, {
          hint: 'Leave such rows out or rescale the target.',
        });
      }
      sum += weights === undefined ? target[row] : weights[row] * target[row];
    }
    return Float64Array.of(sum / total);
  }
  const shares = new Float64Array(classes);
  for (let row = 0; row < target.length; row++) shares[target[row]] += (weights?.[row] ?? 1) / total;
  const logarithms = shares.map((share) => Math.log(Math.max(share, leastProbability)));
  return name === 'binary-logistic' ? Float64Array.of(logarithms[1] - logarithms[0]) : logarithms;
}

class SquaredError implements Objective {
  readonly outputs = 1;
  readonly #target: Float64Array;
  readonly #weights: Float64Array | undefined;
  readonly #residuals: Float64Array;
  readonly #totalWeight: number;
  readonly #hessianGrid: Grid;
  readonly #noise: number;
  #largest = 0;

  constructor(target: Float64Array, weights: Float64Array | undefined) {
    this.#target = target;
    this.#weights = weights;
    this.#residuals = new Float64Array(target.length);
    this.#totalWeight = totalWeight(target.length, weights);
    this.#hessianGrid = gridOf(largestWeight(weights), target.length);
    this.#noise = largestMagnitude(target) * largestWeight(weights) * 2 ** -46;
  }

  evaluate(scores: Float64Array): number {
    const residuals = this.#residuals;
    const target = this.#target;
    const weights = this.#weights;
    let sum = 0;
    let largest = 0;
    for (let row = 0; row < residuals.length; row++) {
      const residual = scores[row] - target[row];
      const weighted = weights === undefined ? residual : weights[row] * residual;
      residuals[row] = weighted;
      sum += weighted * residual;
      largest = Math.max(largest, Math.abs(weighted));
    }
    this.#largest = largest;
    return sum / this.#totalWeight;
  }

  differentiate(_output: number, { gradients, hessians }: Derivatives): void {
    const residuals = this.#residuals;
    const weights = this.#weights;
    const { shifter } = gridOf(this.#largest, residuals.length, this.#noise);
    const hessianShifter = this.#hessianGrid.shifter;
    for (let row = 0; row < residuals.length; row++) {
      gradients[row] = residuals[row] + shifter - shifter;
      hessians[row] = weights === undefined ? 1 : weights[row] + hessianShifter - hessianShifter;
    }
  }
}

class BinaryLogistic implements Objective {
  readonly outputs = 1;
  readonly #target: Float64Array;
  readonly #weights: Float64Array | undefined;
  readonly #probabilities: Float64Array;
  readonly #totalWeight: number;
  readonly #grid: Grid;

  constructor(target: Float64Array, weights: Float64Array | undefined) {
    this.#target = target;
    this.#weights = weights;
    this.#probabilities = new Float64Array(target.length);
    this.#totalWeight = totalWeight(target.length, weights);
    this.#grid = gridOf(largestWeight(weights), target.length);
  }

  evaluate(scores: Float64Array): number {
    const probabilities = this.#probabilities;
    const target = this.#target;
    const loss = new LogLoss(this.#weights);
    for (let row = 0; row < probabilities.length; row++) {
      const probability = 1 / (1 + Math.exp(-scores[row]));
      probabilities[row] = probability;
      loss.add(row, target[row] === 1 ? probability : 1 - probability);
    }
    return loss.sum() / this.#totalWeight;
  }

  differentiate(_output: number, { gradients, hessians }: Derivatives): void {
    const probabilities = this.#probabilities;
    const target = this.#target;
    const weights = this.#weights;
    const { shifter } = this.#grid;
    for (let row = 0; row < probabilities.length; row++) {
      const probability = probabilities[row];
      const weight = weights === undefined ? 1 : weights[row];
      gradients[row] = weight * (probability - target[row]) + shifter - shifter;
      hessians[row] = weight * (probability * (1 - probability)) + shifter - shifter;
    }
  }
}

class Softmax implements Objective {
  readonly outputs: number;
  readonly #target: Float64Array;
  readonly #weights: Float64Array | undefined;
  readonly #probabilities: Float64Array;
  readonly #totalWeight: number;
  readonly #grid: Grid;

  constructor(classes: number, target: Float64Array, weights: Float64Array | undefined) {
    this.outputs = classes;
    this.#target = target;
    this.#weights = weights;
    this.#probabilities = new Float64Array(classes * target.length);
    this.#totalWeight = totalWeight(target.length, weights);
    this.#grid = gridOf(largestWeight(weights), target.length);
  }

  evaluate(scores: Float64Array): number {
    const probabilities = this.#probabilities;
    const target = this.#target;
    const rows = target.length;
    const loss = new LogLoss(this.#weights);
    probabilities.set(scores);
    for (let row = 0; row < rows; row++) {
      softmaxInPlace(probabilities, row, rows, this.outputs);
      loss.add(row, probabilities[target[row] * rows + row]);
    }
    return loss.sum() / this.#totalWeight;
  }

  differentiate(output: number, { gradients, hessians }: Derivatives): void {
    const probabilities = this.#probabilities;
    const target = this.#target;
    const weights = this.#weights;
    const { shifter } = this.#grid;
    for (let row = 0, at = output * target.length; row < target.length; row++, at++) {
      const probability = probabilities[at];
      const weight = weights === undefined ? 1 : weights[row];
      gradients[row] = weight * (probability - Number(target[row] === output)) + shifter - shifter;
      hessians[row] = weight * (probability * (1 - probability)) + shifter - shifter;
    }
  }
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

/** Sums −w · ln p. Without weights it multiplies and takes a logarithm only when the product gets small. */
class LogLoss {
  readonly #weights: Float64Array | undefined;
  #sum = 0;
  #product = 1;

  constructor(weights: Float64Array | undefined) {
    this.#weights = weights;
  }

  add(row: number, probability: number): void {
    const bounded = Math.max(probability, leastProbability);
    if (this.#weights !== undefined) {
      this.#sum -= this.#weights[row] * Math.log(bounded);
      return;
    }
    this.#product *= bounded;
    if (this.#product < 1e-280) {
      this.#sum -= Math.log(this.#product);
      this.#product = 1;
    }
  }

  sum(): number {
    return this.#sum - Math.log(this.#product);
  }
}

function totalWeight(rows: number, weights: Float64Array | undefined): number {
  return weights === undefined ? rows : weights.reduce((sum, weight) => sum + weight, 0);
}

function largestWeight(weights: Float64Array | undefined): number {
  return weights === undefined ? 1 : largestMagnitude(weights);
}

function largestMagnitude(values: Float64Array): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
