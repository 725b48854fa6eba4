import { studentQuantile } from '../distributions.ts';
import { standardErrorOf } from '../standard-error.ts';

/** Decisions that were logged, and what another policy would do in their place. */
export interface LoggedDecisions {
  readonly rows: number;
  readonly actions: number;
  /** The action that was taken, from 0. */
  readonly action: Int32Array;
  readonly reward: Float64Array;
  /** With which probability it was taken; above 0. */
  readonly propensity: Float64Array;
  /** Rows × actions: with which probability the policy that is judged takes each. */
  readonly policy: Float64Array;
}

/** The mean reward that the policy would have earned. */
export interface ValueEstimate {
  readonly value: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
}

/** Inverse propensity scoring (Horvitz and Thompson 1952): unbiased where propensities are right. */
export function inversePropensity(logged: LoggedDecisions, level = 0.95): ValueEstimate {
  return ofMean(
    Float64Array.from({ length: logged.rows }, (_, row) => weightOf(logged, row) * logged.reward[row]),
    level,
  );
}

/**
 * The same, divided by the sum of the weights instead of the rows (Swaminathan and Joachims 2015): it does not change
 * when a constant is added to all rewards. Its error is that of a ratio, linearised.
 */
export function selfNormalised(logged: LoggedDecisions, level = 0.95): ValueEstimate {
  const { rows, reward } = logged;
  let total = 0;
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const weight = weightOf(logged, row);
    total += weight;
    sum += weight * reward[row];
  }
  const value = sum / total;
  const influences = Float64Array.from(
    { length: rows },
    (_, row) => (weightOf(logged, row) * (reward[row] - value) * rows) / total,
  );
  return withInterval(value, influences, level);
}

/**
 * Doubly robust (Dudík, Langford and Li 2011): a model of the rewards, corrected where logged rewards show it wrong.
 * Unbiased whatever the model says, as long as it did not see the row's reward: see `crossFitRewards`.
 * @param expected rows × actions: the reward that the model expects.
 */
export function doublyRobust(logged: LoggedDecisions, expected: Float64Array, level = 0.95): ValueEstimate {
  const { rows, actions, action, reward, policy } = logged;
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const at = row * actions;
    let score = weightOf(logged, row) * (reward[row] - expected[at + action[row]]);
    for (let k = 0; k < actions; k++) score += policy[at + k] * expected[at + k];
    scores[row] = score;
  }
  return ofMean(scores, level);
}

function weightOf({ actions, action, propensity, policy }: LoggedDecisions, row: number): number {
  return policy[row * actions + action[row]] / propensity[row];
}

function ofMean(scores: Float64Array, level: number): ValueEstimate {
  let sum = 0;
  for (let row = 0; row < scores.length; row++) sum += scores[row];
  return withInterval(sum / scores.length, scores, level);
}

/** Student's t with the degrees of freedom that the rows' kurtosis leaves: large weights make a variance uncertain. */
function withInterval(value: number, influences: Float64Array, level: number): ValueEstimate {
  const error = standardErrorOf(influences);
  const standardError = error?.value ?? Number.NaN;
  const reach = error ? studentQuantile((1 + level) / 2, error.degreesOfFreedom) * error.value : Number.NaN;
  return { value, standardError, lower: value - reach, upper: value + reach };
}
