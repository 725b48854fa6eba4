/** A square matrix, row by row. */
export type SquareMatrix = Float64Array;

/**
 * The lower factor L of a symmetric positive definite matrix A = L Lᵀ (Cholesky).
 * @throws RangeError if it is not positive definite.
 */
export function cholesky(matrix: SquareMatrix, size: number): SquareMatrix {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j];
      for (let k = 0; k < j; k++) sum -= factor[i * size + k] * factor[j * size + k];
      if (i !== j) factor[i * size + j] = sum / factor[j * size + j];
      else if (sum > 0) factor[i * size + i] = Math.sqrt(sum);
      else throw new RangeError('The matrix is not positive definite.');
    }
  }
  return factor;
}

/** Solves L Lᵀ x = b. @param factor as `cholesky` gives it. */
export function solveFactored(factor: SquareMatrix, right: Float64Array): Float64Array {
  const size = right.length;
  const solution = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solution[i] -= factor[i * size + k] * solution[k];
    solution[i] /= factor[i * size + i];
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solution[i] -= factor[k * size + i] * solution[k];
    solution[i] /= factor[i * size + i];
  }
  return solution;
}

/** The inverse of L Lᵀ. */
export function invertFactored(factor: SquareMatrix, size: number): SquareMatrix {
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    const solved = solveFactored(factor, unit);
    for (let row = 0; row < size; row++) inverse[row * size + column] = solved[row];
  }
  return inverse;
}
