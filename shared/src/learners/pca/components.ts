import type { DenseMatrix } from '../../features/dense-matrix.ts';

/** Directions of largest variance. */
export interface PrincipalComponents {
  readonly mean: Float64Array;
  /** Components × width, of unit length, in falling order of variance; the largest loading of each is positive. */
  readonly directions: Float64Array;
  /** Variance along every direction (n − 1 in the denominator), those beyond the kept ones included. */
  readonly variances: Float64Array;
}

/** All principal components of points: eigenvectors of their covariance matrix. */
export function principalComponents({
  values,
  width,
  rows,
}: Pick<DenseMatrix, 'values' | 'width' | 'rows'>): PrincipalComponents {
  const mean = new Float64Array(width);
  for (let at = 0; at < values.length; at++) mean[at % width] += values[at] / rows;
  const covariance = new Float64Array(width * width);
  const centred = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < width; j++) centred[j] = values[row * width + j] - mean[j];
    for (let i = 0; i < width; i++) {
      const value = centred[i];
      if (value === 0) continue;
      for (let j = i; j < width; j++) covariance[i * width + j] += value * centred[j];
    }
  }
  for (let i = 0; i < width; i++) {
    for (let j = i; j < width; j++) {
      const value = covariance[i * width + j] / Math.max(1, rows - 1);
      covariance[i * width + j] = value;
      covariance[j * width + i] = value;
    }
  }
  const vectors = diagonalise(covariance, width);
  const order = Array.from({ length: width }, (_, k) => k).sort(
    (a, b) => covariance[b * width + b] - covariance[a * width + a] || a - b,
  );
  const directions = new Float64Array(width * width);
  for (const [k, from] of order.entries()) {
    let largest = 0;
    for (let j = 0; j < width; j++) {
      const value = vectors[j * width + from];
      if (Math.abs(value) > Math.abs(largest) + 1e-12) largest = value;
    }
    const sign = largest < 0 ? -1 : 1;
    for (let j = 0; j < width; j++) directions[k * width + j] = sign * vectors[j * width + from];
  }
  const variances = Float64Array.from(order, (k) => Math.max(0, covariance[k * width + k]));
  return { mean, directions, variances };
}

/** Sweeps after which the method has long converged (it does so quadratically). */
const mostSweeps = 60;

/**
 * Jacobi's cyclic method (Golub and Van Loan, Matrix Computations, 8.5) for a symmetric matrix, which is made diagonal
 * in place. @returns the eigenvectors as columns.
 */
function diagonalise(matrix: Float64Array, width: number): Float64Array {
  const vectors = new Float64Array(width * width);
  for (let i = 0; i < width; i++) vectors[i * width + i] = 1;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let off = 0;
    let all = 0;
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) {
        all += matrix[i * width + j] ** 2;
        if (i !== j) off += matrix[i * width + j] ** 2;
      }
    }
    if (off <= 1e-30 * all) break;
    for (let p = 0; p < width; p++) {
      for (let q = p + 1; q < width; q++) rotate(matrix, vectors, width, p, q);
    }
  }
  return vectors;
}

/** Makes one element zero. */
function rotate(matrix: Float64Array, vectors: Float64Array, width: number, p: number, q: number): void {
  const pq = matrix[p * width + q];
  if (pq === 0) return;
  const theta = (matrix[q * width + q] - matrix[p * width + p]) / (2 * pq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < width; k++) {
    const kp = matrix[k * width + p];
    const kq = matrix[k * width + q];
    matrix[k * width + p] = c * kp - s * kq;
    matrix[k * width + q] = s * kp + c * kq;
    const vp = vectors[k * width + p];
    const vq = vectors[k * width + q];
    vectors[k * width + p] = c * vp - s * vq;
    vectors[k * width + q] = s * vp + c * vq;
  }
  for (let k = 0; k < width; k++) {
    const pk = matrix[p * width + k];
    const qk = matrix[q * width + k];
    matrix[p * width + k] = c * pk - s * qk;
    matrix[q * width + k] = s * pk + c * qk;
  }
}

/** Points as the components see them: projected and brought back, rows × width. */
export function rebuild(
  { values, width, rows }: DenseMatrix,
  mean: Float64Array,
  directions: Float64Array,
): Float64Array {
  const count = directions.length / width;
  const rebuilt = new Float64Array(rows * width);
  const centred = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    for (let j = 0; j < width; j++) {
      centred[j] = values[at + j] - mean[j];
      rebuilt[at + j] = mean[j];
    }
    for (let k = 0; k < count; k++) {
      let score = 0;
      for (let j = 0; j < width; j++) score += centred[j] * directions[k * width + j];
      for (let j = 0; j < width; j++) rebuilt[at + j] += score * directions[k * width + j];
    }
  }
  return rebuilt;
}
