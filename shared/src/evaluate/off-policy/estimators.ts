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
  const weights = importanceWeights(logged);
  return ofMean(
    weights.map((weight, row) => weight * logged.reward[row]),
    level,
  );
}

/**
 * The same, divided by the sum of the weights instead of the rows (Swaminathan and Joachims 2015): it does not change
 * when a constant is added to all rewards. Its error is that of a ratio, linearised.
 */
export function selfNormalised(logged: LoggedDecisions, level = 0.95): ValueEstimate {
  const { rows, reward } = logged;
  const weights = importanceWeights(logged);
  let total = 0;
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    total += weights[row];
    sum += weights[row] * reward[row];
  }
  const value = sum / total;
  const influences = weights.map((weight, row) => (weight * (reward[row] - value) * rows) / total);
  return withInterval(value, influences, level);
}

/**
 * Doubly robust (Dudík, Langford and Li 2011): a model of the rewards, corrected where logged rewards show it wrong.
 * Unbiased whatever the model says, as long as it did not see the row's reward.
 * @param expected rows × actions: the reward that the model expects.
 */
export function doublyRobust(logged: LoggedDecisions, expected: Float64Array, level = 0.95): ValueEstimate {
  return ofMean(doublyRobustScores(logged, expected), level);
}

/** The rows' scores whose mean is the doubly robust estimate. */
export function doublyRobustScores(logged: LoggedDecisions, expected: Float64Array): Float64Array {
  const { actions, action, reward, policy } = logged;
  return importanceWeights(logged).map((weight, row) => {
    const at = row * actions;
    let score = weight * (reward[row] - expected[at + action[row]]);
    for (let k = 0; k < actions; k++) score += policy[at + k] * expected[at + k];
    return score;
  });
}

/** How many decisions of the policy each logged one stands for: the ratio of the probabilities to take its action. */
export function importanceWeights(logged: LoggedDecisions): Float64Array {
  const { rows, actions, action, propensity, policy } = logged;
  const weights = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    weights[row] = policy[row * actions + action[row]] / propensity[row];
  }
  return weights;
}

/**
 * Effective sample size (Kish 1965): rows of equal weight that would say as much, Σw² being what the variance grows
 * with. 0 where all weights are 0.
 * @param counts how often each row counts; absent means once.
 */
export function effectiveSampleSize(weights: Float64Array, counts: Float64Array | null = null): number {
  let sum = 0;
  let squares = 0;
  for (let row = 0; row < weights.length; row++) {
    const count = counts === null ? 1 : counts[row];
    sum += count * weights[row];
    squares += count * weights[row] ** 2;
  }
  return squares > 0 ? sum ** 2 / squares : 0;
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
