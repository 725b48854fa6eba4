import type { SparseRows } from './sparse-rows.ts';

const mostSteps = 30;
/** The squared residual, relative to the first, at which the weights are good enough. */
const tolerance = 1e-6;

/**
 * Ridge regression: minimises Σ rowWeight · (expected − intercept − x · w)² + penalty · |w|² for a given intercept, by
 * conjugate gradients on the normal equations (Hestenes and Stiefel 1952). It has no step size, draws nothing, and
 * gives the same bits each time.
 * @param included which rows count (1) and which do not (0).
 * @returns the weights, one a column.
 */
export function fitRidge(
  rows: SparseRows,
  expected: Float64Array,
  rowWeights: Float64Array,
  included: Uint8Array,
  intercept: number,
  penalty: number,
): Float64Array {
  const { starts, columns, values, width } = rows;
  const weights = new Float64Array(width);
  const residual = new Float64Array(width);
  for (let row = 0; row < rows.rows; row++) {
    if (included[row] === 0) continue;
    const error = rowWeights[row] * (expected[row] - intercept);
    for (let i = starts[row]; i < starts[row + 1]; i++) residual[columns[i]] += error * values[i];
  }
  const direction = residual.slice();
  const image = new Float64Array(width);
  let square = squaredLength(residual);
  const enough = tolerance * square;
  for (let step = 0; step < mostSteps && square > enough; step++) {
    for (let i = 0; i < width; i++) image[i] = penalty * direction[i];
    for (let row = 0; row < rows.rows; row++) {
      if (included[row] === 0) continue;
      const change = rowWeights[row] * rowProduct(rows, row, direction);
      for (let i = starts[row]; i < starts[row + 1]; i++) image[columns[i]] += change * values[i];
    }
    let curvature = 0;
    for (let i = 0; i < width; i++) curvature += direction[i] * image[i];
    const length = square / curvature;
    for (let i = 0; i < width; i++) {
      weights[i] += length * direction[i];
      residual[i] -= length * image[i];
    }
    const before = square;
    square = squaredLength(residual);
    for (let i = 0; i < width; i++) direction[i] = residual[i] + (square / before) * direction[i];
  }
  return weights;
}

/** Σ weights · values of one row. */
export function rowProduct(
  { starts, columns, values }: SparseRows,
  row: number,
  weights: Float64Array,
): number {
  let product = 0;
  for (let i = starts[row]; i < starts[row + 1]; i++) product += weights[columns[i]] * values[i];
  return product;
}

function squaredLength(vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i] * vector[i];
  return sum;
}
