import { solveFactored } from '../../base/cholesky.ts';
import type { Penalty } from './penalty.ts';

/** Added to the diagonal, relative to its largest entry: collinear columns then share what they say. */
const smallestShare = 1e-10;
const mostSweeps = 10_000;

/**
 * The step d that minimises gradient · d + d · hessian · d / 2 + l1 · |w + d|: Newton's, or with magnitudes that of the
 * proximal Newton method (Lee, Sun and Saunders 2014).
 * @param hessian size × size, lower triangle, without the penalty; overwritten.
 * @param gradient with the squares' derivatives.
 */
export function newtonDirection(
  hessian: Float64Array,
  gradient: Float64Array,
  parameters: Float64Array,
  penalty: Penalty,
): Float64Array {
  const size = gradient.length;
  let largest = Number.MIN_VALUE;
  for (let i = 0; i < size; i++) largest = Math.max(largest, hessian[i * size + i]);
  for (let i = 0; i < size; i++) {
    hessian[i * size + i] += smallestShare * largest + (i < size - penalty.intercepts ? penalty.l2 : 0);
  }
  return penalty.l1 === 0
    ? solveByCholesky(hessian, gradient)
    : descendByCoordinate(hessian, gradient, parameters, penalty);
}

/** −hessian⁻¹ · gradient. */
function solveByCholesky(factor: Float64Array, gradient: Float64Array): Float64Array {
  const size = gradient.length;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = factor[i * size + j];
      for (let k = 0; k < j; k++) sum -= factor[i * size + k] * factor[j * size + k];
      // Rounding may leave less than nothing of a column that others contain.
      if (i === j) factor[i * size + i] = Math.sqrt(Math.max(sum, Number.MIN_VALUE));
      else factor[i * size + j] = sum / factor[j * size + j];
    }
  }
  return solveFactored(
    factor,
    gradient.map((slope) => -slope),
  );
}

function descendByCoordinate(
  hessian: Float64Array,
  gradient: Float64Array,
  parameters: Float64Array,
  { l1, intercepts }: Penalty,
): Float64Array {
  const size = gradient.length;
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) hessian[j * size + i] = hessian[i * size + j];
  const step = new Float64Array(size);
  /** Derivatives of the quadratic at `step`. */
  const slopes = gradient.slice();
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let largest = 0;
    let moved = 0;
    for (let i = 0; i < size; i++) {
      const curvature = hessian[i * size + i];
      const now = parameters[i] + step[i];
      const free = now - slopes[i] / curvature;
      const limit = i < size - intercepts ? l1 / curvature : 0;
      const change = Math.sign(free) * Math.max(0, Math.abs(free) - limit) - now;
      if (change === 0) continue;
      step[i] += change;
      for (let j = 0; j < size; j++) slopes[j] += change * hessian[i * size + j];
      moved = Math.max(moved, Math.abs(change));
      largest = Math.max(largest, Math.abs(parameters[i] + step[i]));
    }
    if (moved <= 1e-13 * largest || moved === 0) break;
  }
  return step;
}
