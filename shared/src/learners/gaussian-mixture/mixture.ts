import type { DenseMatrix } from '../../features/dense-matrix.ts';

/** How the spread of each component is described: one variance a column, or all covariances. */
export type CovarianceType = 'full' | 'diag';

/** A mixture of normal distributions. */
export interface Mixture {
  readonly covariance: CovarianceType;
  readonly width: number;
  /** Sum to 1. */
  readonly weights: Float64Array;
  /** Components × width. */
  readonly means: Float64Array;
  /** Components × width variances (diag), or components × width × width (full). */
  readonly covariances: Float64Array;
}

export interface MixtureFit {
  readonly mixture: Mixture;
  /** Mean over the points, in nats. */
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Numbers that describe a mixture: for BIC. */
export function freeParameters({ covariance, width, weights }: Mixture): number {
  const spread = covariance === 'full' ? (width * (width + 1)) / 2 : width;
  return weights.length * (spread + width) + weights.length - 1;
}

/** Bayesian information criterion (Schwarz 1978), smaller is better, as in scikit-learn. */
export function bic({ mixture, logLikelihood }: MixtureFit, rows: number): number {
  return -2 * logLikelihood * rows + freeParameters(mixture) * Math.log(rows);
}

/** Evaluates one component's log density quickly: the Cholesky factor of its covariance, and its constant. */
interface Factor {
  /** Lower triangle, width × width (full), or standard deviations (diag). */
  readonly root: Float64Array;
  readonly constant: number;
}

/** @returns null where a covariance is not positive definite. */
function factorsOf({ covariance, width, weights, covariances }: Mixture): Factor[] | null {
  const size = covariance === 'full' ? width * width : width;
  const factors: Factor[] = [];
  for (let k = 0; k < weights.length; k++) {
    const part = covariances.subarray(k * size, (k + 1) * size);
    const root = covariance === 'full' ? cholesky(part, width) : part.map(Math.sqrt);
    if (root === null) return null;
    let logDeterminant = 0;
    for (let j = 0; j < width; j++) {
      const scale = covariance === 'full' ? root[j * width + j] : root[j];
      if (!(scale > 0)) return null;
      logDeterminant += Math.log(scale);
    }
    const constant = Math.log(weights[k]) - (width / 2) * Math.log(2 * Math.PI) - logDeterminant;
    factors.push({ root, constant });
  }
  return factors;
}

/** Whether the mixture's covariances can be used. */
export function isProper(mixture: Mixture): boolean {
  return factorsOf(mixture) !== null;
}

function cholesky(matrix: Float64Array, width: number): Float64Array | null {
  const root = new Float64Array(width * width);
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * width + j];
      for (let k = 0; k < j; k++) sum -= root[i * width + k] * root[j * width + k];
      if (i !== j) root[i * width + j] = sum / root[j * width + j];
      else if (sum > 0) root[i * width + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return root;
}

/**
 * Probability of each component for each point (rows × components, written into `probabilities`), by the logarithm of
 * a sum of exponentials, which neither overflows nor vanishes.
 * @returns the logarithm of each point's density.
 * @throws RangeError if a covariance is not positive definite: see `isProper`.
 */
export function expectation(
  points: DenseMatrix,
  mixture: Mixture,
  probabilities: Float64Array,
): Float64Array {
  const { values, width, rows } = points;
  const { means, weights, covariance } = mixture;
  const factors = factorsOf(mixture);
  if (factors === null) throw new RangeError('A covariance of the mixture is not positive definite.');
  const count = weights.length;
  const density = new Float64Array(rows);
  const solved = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    let largest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < count; k++) {
      const { root, constant } = factors[k];
      let square = 0;
      for (let i = 0; i < width; i++) {
        let value = values[at + i] - means[k * width + i];
        if (covariance === 'full') {
          for (let j = 0; j < i; j++) value -= root[i * width + j] * solved[j];
          value /= root[i * width + i];
          solved[i] = value;
        } else value /= root[i];
        square += value * value;
      }
      const log = constant - square / 2;
      probabilities[row * count + k] = log;
      if (log > largest) largest = log;
    }
    let sum = 0;
    for (let k = 0; k < count; k++) sum += Math.exp(probabilities[row * count + k] - largest);
    density[row] = largest + Math.log(sum);
    for (let k = 0; k < count; k++) {
      probabilities[row * count + k] = Math.exp(probabilities[row * count + k] - density[row]);
    }
  }
  return density;
}

/** The mixture that the points are most likely under, given the probabilities of their components. */
export function maximisation(
  points: DenseMatrix,
  probabilities: Float64Array,
  covariance: CovarianceType,
  regularisation: number,
): Mixture {
  const { values, width, rows } = points;
  const count = probabilities.length / rows;
  const totals = new Float64Array(count).fill(10 * Number.EPSILON);
  const means = new Float64Array(count * width);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < count; k++) {
      const p = probabilities[row * count + k];
      if (p === 0) continue;
      totals[k] += p;
      for (let j = 0; j < width; j++) means[k * width + j] += p * values[row * width + j];
    }
  }
  for (let k = 0; k < count; k++) for (let j = 0; j < width; j++) means[k * width + j] /= totals[k];
  const size = covariance === 'full' ? width * width : width;
  const covariances = new Float64Array(count * size);
  const centred = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < count; k++) {
      const p = probabilities[row * count + k];
      if (p === 0) continue;
      for (let j = 0; j < width; j++) centred[j] = values[row * width + j] - means[k * width + j];
      const start = k * size;
      for (let i = 0; i < width; i++) {
        const value = p * centred[i];
        if (covariance === 'diag') covariances[start + i] += value * centred[i];
        else for (let j = 0; j <= i; j++) covariances[start + i * width + j] += value * centred[j];
      }
    }
  }
  for (let k = 0; k < count; k++) {
    const start = k * size;
    for (let i = 0; i < width; i++) {
      if (covariance === 'diag') {
        covariances[start + i] = covariances[start + i] / totals[k] + regularisation;
        continue;
      }
      for (let j = 0; j <= i; j++) {
        const value = covariances[start + i * width + j] / totals[k] + (i === j ? regularisation : 0);
        covariances[start + i * width + j] = value;
        covariances[start + j * width + i] = value;
      }
    }
  }
  const all = totals.reduce((sum, total) => sum + total, 0);
  return { covariance, width, weights: totals.map((total) => total / all), means, covariances };
}

/**
 * Expectation-maximisation (Dempster, Laird and Rubin 1977) until the mean log-likelihood changes by less than the
 * tolerance.
 * @param labels the clusters to start from: each point's component, in [0, count).
 */
export function fitMixture(
  points: DenseMatrix,
  labels: Int32Array,
  count: number,
  options: { covariance: CovarianceType; regularisation: number; tolerance: number; iterations: number },
): MixtureFit {
  const { covariance, regularisation } = options;
  const probabilities = new Float64Array(points.rows * count);
  for (let row = 0; row < points.rows; row++) probabilities[row * count + labels[row]] = 1;
  let mixture = maximisation(points, probabilities, covariance, regularisation);
  let logLikelihood = Number.NEGATIVE_INFINITY;
  let converged = false;
  let iteration = 0;
  while (iteration < options.iterations && !converged) {
    iteration++;
    const before = logLikelihood;
    const density = expectation(points, mixture, probabilities);
    logLikelihood = density.reduce((sum, each) => sum + each, 0) / points.rows;
    mixture = maximisation(points, probabilities, covariance, regularisation);
    converged = Math.abs(logLikelihood - before) < options.tolerance;
  }
  const density = expectation(points, mixture, probabilities);
  logLikelihood = density.reduce((sum, each) => sum + each, 0) / points.rows;
  return { mixture, logLikelihood, iterations: iteration, converged };
}
