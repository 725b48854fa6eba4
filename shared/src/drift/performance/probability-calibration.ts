import { z } from 'zod';
import { cholesky, invertFactored, type SquareMatrix, solveFactored } from '../../base/cholesky.ts';

const calibrationKinds = ['beta', 'bias', 'temperature'] as const;
type CalibrationKind = (typeof calibrationKinds)[number];

/**
 * How a model's probabilities are turned into those that held on rows that it did not learn from. With x_k the terms
 * of class k, its probability is exp(θ·x_k) / Σ_j exp(θ·x_j):
 *
 * - `beta`, of two classes: x is (ln p, −ln(1 − p), 1) for the second class and zero for the first, which is beta
 *   calibration (M. Kull, T. Silva Filho, P. Flach, 2017);
 * - `bias`, of more: x_k is ln p_k and a one in the class's own place, which is temperature and bias;
 * - `temperature`, of more than `mostBiases`: x_k is ln p_k alone (C. Guo et al., 2017).
 */
export const probabilityCalibrationSchema = z
  .strictObject({
    format: z.literal('mlops-calibration/1'),
    kind: z.enum(calibrationKinds),
    /** Rows that it was fitted on. */
    rows: z.int().positive(),
    classes: z.int().min(2),
    parameters: z.array(z.number()),
    /** Of the parameters, row by row: how far they may be from what more rows would have given. */
    covariance: z.array(z.number()),
  })
  .refine(({ kind, classes, parameters }) => parameters.length === parameterCount(kind, classes), {
    error: 'has another number of parameters than its kind and its classes ask for',
  })
  .refine(({ parameters, covariance }) => covariance.length === parameters.length ** 2, {
    error: 'needs a covariance of as many rows and columns as there are parameters',
  });
export type ProbabilityCalibration = z.infer<typeof probabilityCalibrationSchema>;

/** With more classes than this their biases would be more parameters than are worth storing. */
const mostBiases = 50;

/** Probabilities nearer to 0 or 1 than this are all taken as this: few rows could tell them apart. */
const leastProbability = 1e-4;

/**
 * How sure the fit is beforehand that probabilities are right as they are: the standard deviation of each parameter
 * around that. It hardly matters with a hundred rows, and keeps the fit finite where a model is never wrong.
 */
const priorDeviation = 2;

const mostSteps = 50;

function parameterCount(kind: CalibrationKind, classes: number): number {
  return kind === 'beta' ? 3 : kind === 'bias' ? classes + 1 : 1;
}

/**
 * Fits the calibration: the most probable parameters by Newton's method, with the covariance that the curvature there
 * gives.
 * @param probabilities rows × classes.
 * @param actual class of each row.
 */
export function fitCalibration(
  probabilities: Float64Array,
  actual: ArrayLike<number>,
  classes: number,
): ProbabilityCalibration | null {
  const rows = actual.length;
  if (rows === 0) return null;
  const kind = classes === 2 ? 'beta' : classes <= mostBiases ? 'bias' : 'temperature';
  const size = parameterCount(kind, classes);
  const identity = new Float64Array(size);
  identity[0] = 1;
  if (kind === 'beta') identity[1] = 1;
  const precision = 1 / priorDeviation ** 2;
  const terms = new Terms(kind, classes);
  const calibrated = new Float64Array(classes);
  const mean = new Float64Array(size);
  const objective = (parameters: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += (precision * (parameters[i] - identity[i]) ** 2) / 2;
    for (let row = 0; row < rows; row++) {
      terms.read(probabilities, row);
      terms.calibrate(parameters, calibrated);
      sum -= Math.log(Math.max(calibrated[actual[row]], Number.MIN_VALUE));
    }
    return sum;
  };
  let parameters: Float64Array = identity.slice();
  let loss = objective(parameters);
  let factor: SquareMatrix = new Float64Array(0);
  for (let step = 0; step < mostSteps; step++) {
    const gradient = parameters.map((value, i) => precision * (value - identity[i]));
    const curvature = new Float64Array(size * size);
    for (let i = 0; i < size; i++) curvature[i * size + i] = precision;
    for (let row = 0; row < rows; row++) {
      terms.read(probabilities, row);
      terms.calibrate(parameters, calibrated);
      terms.addCurvature(calibrated, mean, curvature);
      for (let i = 0; i < size; i++) gradient[i] += mean[i] - terms.at(actual[row], i);
    }
    factor = cholesky(curvature, size);
    const direction = solveFactored(factor, gradient);
    let scale = 1;
    let next = parameters;
    let nextLoss = Number.POSITIVE_INFINITY;
    while (scale > 1e-6) {
      next = parameters.map((value, i) => value - scale * direction[i]);
      nextLoss = objective(next);
      if (nextLoss <= loss) break;
      scale /= 2;
    }
    if (!(nextLoss < loss - 1e-10 * (1 + Math.abs(loss)))) break;
    parameters = next;
    loss = nextLoss;
  }
  return {
    format: 'mlops-calibration/1',
    kind,
    rows,
    classes,
    parameters: Array.from(parameters),
    covariance: Array.from(invertFactored(factor, size)),
  };
}

/** @returns rows × classes. @param probabilities the same, as the model gave them. */
export function calibrate(
  { kind, classes, parameters }: ProbabilityCalibration,
  probabilities: Float64Array,
): Float64Array {
  const terms = new Terms(kind, classes);
  const theta = Float64Array.from(parameters);
  const calibrated = new Float64Array(probabilities.length);
  const rows = probabilities.length / classes;
  for (let row = 0; row < rows; row++) {
    terms.read(probabilities, row);
    terms.calibrate(theta, calibrated.subarray(row * classes, (row + 1) * classes));
  }
  return calibrated;
}

/** The terms x_k of one row at a time, without an object for it. */
class Terms {
  readonly #kind: CalibrationKind;
  readonly #classes: number;
  readonly #logarithms: Float64Array;

  constructor(kind: CalibrationKind, classes: number) {
    this.#kind = kind;
    this.#classes = classes;
    this.#logarithms = new Float64Array(classes);
  }

  read(probabilities: Float64Array, row: number): void {
    for (let k = 0; k < this.#classes; k++) {
      const probability = probabilities[row * this.#classes + k];
      this.#logarithms[k] = Math.log(Math.min(1 - leastProbability, Math.max(leastProbability, probability)));
    }
  }

  /** Term i of class k. */
  at(k: number, i: number): number {
    const logarithms = this.#logarithms;
    if (this.#kind !== 'beta') return i === 0 ? logarithms[k] : i === k + 1 ? 1 : 0;
    if (k === 0) return 0;
    return i === 0 ? logarithms[1] : i === 1 ? -logarithms[0] : 1;
  }

  /** Adds `weight` times the terms of class k to a vector. */
  addTo(vector: Float64Array, k: number, weight: number): void {
    const logarithms = this.#logarithms;
    if (this.#kind !== 'beta') {
      vector[0] += weight * logarithms[k];
      if (this.#kind === 'bias') vector[k + 1] += weight;
    } else if (k === 1) {
      vector[0] += weight * logarithms[1];
      vector[1] -= weight * logarithms[0];
      vector[2] += weight;
    }
  }

  calibrate(parameters: Float64Array, into: Float64Array): void {
    const logarithms = this.#logarithms;
    if (this.#kind === 'beta') {
      const score = parameters[0] * logarithms[1] - parameters[1] * logarithms[0] + parameters[2];
      into[1] = 1 / (1 + Math.exp(-score));
      into[0] = 1 / (1 + Math.exp(score));
      return;
    }
    const hasBias = this.#kind === 'bias';
    let largest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < this.#classes; k++) {
      into[k] = parameters[0] * logarithms[k] + (hasBias ? parameters[k + 1] : 0);
      largest = Math.max(largest, into[k]);
    }
    let sum = 0;
    for (let k = 0; k < this.#classes; k++) {
      into[k] = Math.exp(into[k] - largest);
      sum += into[k];
    }
    for (let k = 0; k < this.#classes; k++) into[k] /= sum;
  }

  /** Adds the row's covariance of the terms under the probabilities, and leaves their mean in `mean`. */
  addCurvature(calibrated: Float64Array, mean: Float64Array, curvature: Float64Array): void {
    const size = mean.length;
    mean.fill(0);
    for (let k = 0; k < this.#classes; k++) this.addTo(mean, k, calibrated[k]);
    for (let k = 0; k < this.#classes; k++) {
      const weight = calibrated[k];
      if (this.#kind === 'bias') {
        // Two of the terms are not zero.
        const logarithm = this.#logarithms[k];
        const own = k + 1;
        curvature[0] += weight * logarithm * logarithm;
        curvature[own] += weight * logarithm;
        curvature[own * size] += weight * logarithm;
        curvature[own * size + own] += weight;
        continue;
      }
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) curvature[i * size + j] += weight * this.at(k, i) * this.at(k, j);
      }
    }
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) curvature[i * size + j] -= mean[i] * mean[j];
    }
  }
}
