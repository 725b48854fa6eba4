import { exponential } from '../../base/exponential.ts';
import { chunkRows, gridOf, hessianGrid, powerOfTwoFrom } from './grid.ts';
import { leastProbability, type ObjectiveName, softmaxInPlace, totalWeight } from './objective.ts';

/** What a chunk of rows leaves behind: its loss, its largest residual, its sums of gradients and of hessians. */
const place = { loss: 0, largest: 1, gradient: 2, hessian: 3, count: 4 } as const;

/** The rows that a loss is about, and what is computed of them. All in memory that threads share. */
export interface LossMemory {
  readonly name: ObjectiveName;
  /** Scores a row, and trees a round. */
  readonly outputs: number;
  /** Index of the class, or the value. */
  readonly target: Float64Array;
  readonly weights: Float64Array | undefined;
  readonly totalWeight: number;
  /** Probabilities of all outputs, laid out like scores; for regression weight · (score − target). */
  readonly answers: Float64Array;
  /** Gradient and hessian of row r at 2r and 2r + 1, on grids on which sums are exact. */
  readonly derivatives: Float32Array;
  /** Bound on the hessians. */
  readonly largestHessian: number;
  /** Smaller differences of residuals are the rounding of scores. */
  readonly noise: number;
  /** Of each chunk. */
  readonly facts: Float64Array;
  /** One number: the largest residual of all. */
  readonly largestResidual: Float64Array;
}

/**
 * Memory for the loss of `name` over rows with these targets and weights (absent: 1 each).
 * @param classes number of labels; 0 for regression.
 * @param derivatives shared memory for two numbers a row; absent where rows are only judged.
 */
export function lossMemory(
  name: ObjectiveName,
  classes: number,
  target: Float64Array,
  weights: Float64Array | undefined,
  derivatives: Float32Array = new Float32Array(0),
): LossMemory {
  const rows = target.length;
  const outputs = name === 'softmax' ? classes : 1;
  const largestWeight = weights === undefined ? 1 : largestMagnitude(weights);
  return {
    name,
    outputs,
    target: share(target),
    weights: weights === undefined ? undefined : share(weights),
    totalWeight: totalWeight(rows, weights),
    answers: sharedNumbers(outputs * rows),
    derivatives,
    largestHessian: largestWeight,
    noise: powerOfTwoFrom(largestMagnitude(target) * largestWeight) * 2 ** -46,
    facts: sharedNumbers(Math.ceil(rows / chunkRows) * place.count),
    largestResidual: sharedNumbers(1),
  };
}

/** Numbers in memory that threads share. */
export function sharedNumbers(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(8 * length));
}

function share(values: Float64Array): Float64Array {
  const shared = sharedNumbers(values.length);
  shared.set(values);
  return shared;
}

/**
 * A loss and its derivatives, chunk by chunk of `chunkRows` rows. Sums are added chunk after chunk: whoever computes
 * them, and in which order, the result is the same. Scores lie output by output: output k of row r at k · rows + r.
 */
export class ChunkedLoss {
  readonly #memory: LossMemory;

  constructor(memory: LossMemory) {
    this.#memory = memory;
  }

  get chunks(): number {
    return Math.ceil(this.#memory.target.length / chunkRows);
  }

  /** Takes in a chunk's scores, about which `mean` and `differentiate` then are. */
  evaluate(scores: Float64Array, chunk: number): void {
    const first = chunk * chunkRows;
    const end = Math.min(first + chunkRows, this.#memory.target.length);
    const evaluate = evaluations[this.#memory.name];
    this.#memory.facts[chunk * place.count + place.loss] = evaluate(this.#memory, scores, first, end, chunk);
  }

  /** The weighted mean loss, when all chunks have been evaluated. */
  mean(): number {
    const { facts, largestResidual, totalWeight } = this.#memory;
    let sum = 0;
    let largest = 0;
    for (let at = 0; at < facts.length; at += place.count) {
      sum += facts[at + place.loss];
      largest = Math.max(largest, facts[at + place.largest]);
    }
    largestResidual[0] = largest;
    return sum / totalWeight;
  }

  /** Computes a chunk's derivatives by one output's scores, after `mean`. */
  differentiate(output: number, chunk: number): void {
    const first = chunk * chunkRows;
    const end = Math.min(first + chunkRows, this.#memory.target.length);
    if (this.#memory.name === 'squared-error') differentiateSquares(this.#memory, first, end);
    else differentiateProbabilities(this.#memory, output, first, end);
    const { facts, derivatives } = this.#memory;
    let gradient = 0;
    let hessian = 0;
    for (let row = first; row < end; row++) {
      gradient += derivatives[2 * row];
      hessian += derivatives[2 * row + 1];
    }
    facts[chunk * place.count + place.gradient] = gradient;
    facts[chunk * place.count + place.hessian] = hessian;
  }

  /** Sums of all derivatives, when all chunks have been differentiated. */
  totals(): { gradient: number; hessian: number } {
    const { facts } = this.#memory;
    let gradient = 0;
    let hessian = 0;
    for (let at = 0; at < facts.length; at += place.count) {
      gradient += facts[at + place.gradient];
      hessian += facts[at + place.hessian];
    }
    return { gradient, hessian };
  }
}

/** The loss of `name` over rows that are only judged. */
export function lossOf(memory: LossMemory, scores: Float64Array): number {
  const loss = new ChunkedLoss(memory);
  for (let chunk = 0; chunk < loss.chunks; chunk++) loss.evaluate(scores, chunk);
  return loss.mean();
}

/** Weighted sums of the losses of the rows first … end − 1, by objective. They leave the answers behind. */
const evaluations = {
  'binary-logistic': evaluateLogistic,
  softmax: evaluateSoftmax,
  'squared-error': evaluateSquares,
};

function evaluateLogistic(
  { target, weights, answers }: LossMemory,
  scores: Float64Array,
  first: number,
  end: number,
): number {
  for (let row = first; row < end; row++) answers[row] = 1 / (1 + exponential(-scores[row]));
  const likelihoods = new LikelihoodLoss();
  for (let row = first; row < end; row++) {
    // Of two classes the own one's: p or 1 − p, without a branch to guess.
    const likelihood = Math.abs(1 - target[row] - answers[row]);
    if (weights === undefined) likelihoods.add(likelihood);
    else likelihoods.addWeighted(likelihood, weights[row]);
  }
  return likelihoods.sum();
}

function evaluateSoftmax(
  { target, weights, answers, outputs }: LossMemory,
  scores: Float64Array,
  first: number,
  end: number,
): number {
  const rows = target.length;
  for (let output = 0; output < outputs; output++) {
    const begin = output * rows + first;
    answers.set(scores.subarray(begin, begin + end - first), begin);
  }
  const likelihoods = new LikelihoodLoss();
  for (let row = first; row < end; row++) {
    softmaxInPlace(answers, row, rows, outputs);
    const likelihood = answers[target[row] * rows + row];
    if (weights === undefined) likelihoods.add(likelihood);
    else likelihoods.addWeighted(likelihood, weights[row]);
  }
  return likelihoods.sum();
}

function evaluateSquares(
  { target, weights, answers, facts }: LossMemory,
  scores: Float64Array,
  first: number,
  end: number,
  chunk: number,
): number {
  let sum = 0;
  let largest = 0;
  for (let row = first; row < end; row++) {
    const residual = scores[row] - target[row];
    const weighted = weights === undefined ? residual : weights[row] * residual;
    answers[row] = weighted;
    sum += weighted * residual;
    largest = Math.max(largest, Math.abs(weighted));
  }
  facts[chunk * place.count + place.largest] = largest;
  return sum;
}

function differentiateSquares(memory: LossMemory, first: number, end: number): void {
  const { answers, weights, derivatives, largestHessian, noise, largestResidual } = memory;
  const { shifter } = gridOf(largestResidual[0], answers.length, noise);
  const hessianShifter = hessianGrid(largestHessian, answers.length).shifter;
  for (let row = first; row < end; row++) {
    derivatives[2 * row] = answers[row] + shifter - shifter;
    derivatives[2 * row + 1] = weights === undefined ? 1 : weights[row] + hessianShifter - hessianShifter;
  }
}

/** p − [own class] and p · (1 − p), times the weight. */
function differentiateProbabilities(memory: LossMemory, output: number, first: number, end: number): void {
  const { target, weights, answers, derivatives, largestHessian, outputs } = memory;
  const { shifter } = gridOf(largestHessian, target.length, 0);
  const hessianShifter = hessianGrid(largestHessian, target.length).shifter;
  const label = outputs === 1 ? 1 : output;
  const begin = output * target.length;
  for (let row = first; row < end; row++) {
    const probability = answers[begin + row];
    const weight = weights === undefined ? 1 : weights[row];
    derivatives[2 * row] = weight * (probability - Number(target[row] === label)) + shifter - shifter;
    derivatives[2 * row + 1] = weight * (probability * (1 - probability)) + hessianShifter - hessianShifter;
  }
}

/** Sum of −w · ln p. Without weights it multiplies, and takes a logarithm only when the product gets small. */
class LikelihoodLoss {
  #sum = 0;
  #product = 1;

  add(likelihood: number): void {
    this.#product *= Math.max(likelihood, leastProbability);
    if (this.#product < 1e-280) {
      this.#sum -= Math.log(this.#product);
      this.#product = 1;
    }
  }

  addWeighted(likelihood: number, weight: number): void {
    this.#sum -= weight * Math.log(Math.max(likelihood, leastProbability));
  }

  sum(): number {
    return this.#sum - Math.log(this.#product);
  }
}

function largestMagnitude(values: Float64Array): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
