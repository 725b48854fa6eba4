import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LinearLoss } from './loss.ts';
import { newtonDirection } from './newton-direction.ts';
import { addSquares, largestMagnitude, leastSubgradient, type Penalty, penaltyValue } from './penalty.ts';
import { QuasiNewton } from './quasi-newton-direction.ts';

/** Parameters up to which the matrix of second derivatives is made: 8 MB. */
const newtonLimit = 1000;
/** Share of the promised decrease that a step must bring (Armijo). */
const enoughShare = 1e-4;
const mostHalvings = 40;
/** Work between two looks at the clock's other duties, in milliseconds. */
const longestTurn = 25;

export interface Minimum {
  readonly parameters: Float64Array;
  readonly steps: number;
  /** Whether the tolerance, or the precision of numbers, was reached. */
  readonly converged: boolean;
}

/**
 * The parameters with the least loss and penalty: by Newton's method for one output and up to 1,000 parameters,
 * else by L-BFGS; both in their forms for magnitudes where there are any. Nothing is drawn.
 * @param onStep is told the number of the step, the parameters and the mean loss without the penalty.
 * @throws the signal's reason when it is aborted.
 */
export async function minimise(
  loss: LinearLoss,
  penalty: Penalty,
  limits: { readonly steps: number; readonly tolerance: number },
  signal: AbortSignal,
  onStep: (step: number, parameters: Float64Array, loss: number) => void,
): Promise<Minimum> {
  const exact = loss.outputs === 1 && loss.size <= newtonLimit;
  const guesses = new QuasiNewton();
  let parameters = new Float64Array(loss.size);
  let value = loss.evaluate(parameters) + penaltyValue(parameters, penalty);
  let gradient = slopesAt(loss, parameters, penalty);
  let turnBegan = performance.now();
  for (let step = 1; step <= limits.steps; step++) {
    signal.throwIfAborted();
    const subgradient = leastSubgradient(gradient, parameters, penalty);
    if (largestMagnitude(subgradient) <= limits.tolerance)
      return { parameters, steps: step - 1, converged: true };
    const direction = exact
      ? newtonDirection(loss.hessian(), gradient, parameters, penalty)
      : guesses.direction(subgradient, penalty);
    const found = search(loss, penalty, parameters, value, gradient, subgradient, direction, exact);
    if (found === null) return { parameters, steps: step - 1, converged: true };
    const next = slopesAt(loss, found.parameters, penalty);
    if (!exact) {
      guesses.remember(
        found.parameters.map((now, i) => now - parameters[i]),
        next.map((now, i) => now - gradient[i]),
      );
    }
    ({ parameters, value } = found);
    gradient = next;
    onStep(step, parameters, value - penaltyValue(parameters, penalty));
    if (performance.now() - turnBegan > longestTurn) {
      await nextTurn();
      turnBegan = performance.now();
    }
  }
  const left = largestMagnitude(leastSubgradient(gradient, parameters, penalty));
  return { parameters, steps: limits.steps, converged: left <= limits.tolerance };
}

function slopesAt(loss: LinearLoss, parameters: Float64Array, penalty: Penalty): Float64Array<ArrayBuffer> {
  const gradient = loss.gradient() as Float64Array<ArrayBuffer>;
  addSquares(gradient, parameters, penalty);
  return gradient;
}

/** Halves the step until it brings enough. @returns null where rounding leaves nothing to gain. */
function search(
  loss: LinearLoss,
  penalty: Penalty,
  from: Float64Array,
  value: number,
  gradient: Float64Array,
  subgradient: Float64Array,
  direction: Float64Array,
  exact: boolean,
): { parameters: Float64Array<ArrayBuffer>; value: number } | null {
  const coefficients = from.length - penalty.intercepts;
  for (let halving = 0, length = 1; halving < mostHalvings; halving++, length /= 2) {
    const parameters = from.map((start, i) => {
      const end = start + length * direction[i];
      if (exact || penalty.l1 === 0 || i >= coefficients) return end;
      // OWL-QN stays on its side of zero, where the magnitude is smooth.
      const side = start === 0 ? -Math.sign(subgradient[i]) : Math.sign(start);
      return end * side > 0 ? end : 0;
    }) as Float64Array<ArrayBuffer>;
    let promised = 0;
    for (let i = 0; i < from.length; i++) {
      promised += (exact ? gradient[i] : subgradient[i]) * (parameters[i] - from[i]);
      if (exact && i < coefficients) promised += penalty.l1 * (Math.abs(parameters[i]) - Math.abs(from[i]));
    }
    if (promised >= 0) continue;
    const found = loss.evaluate(parameters) + penaltyValue(parameters, penalty);
    // Near the minimum the decrease is below the rounding of the sum; the step is still the right one.
    const rounding = 4e-16 * Math.abs(value);
    if (found <= value + enoughShare * promised + (exact ? rounding : 0)) return { parameters, value: found };
  }
  loss.evaluate(from as Float64Array<ArrayBuffer>);
  return null;
}
