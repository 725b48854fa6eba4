import type { LoggedDecisions } from './estimators.ts';
import { isCertain, leastMatchedRows } from './overlap.ts';

/**
 * What taking one action everywhere would have earned a decision, doubly robust: the mean reward of its own rows tells
 * that of the contexts that it was taken in.
 * @param expected as for `doublyRobust`.
 * @returns one value an action; null where the log does not tell, as by `whyNotComparable`.
 */
export function valuesOfConstantPolicies(
  { rows, actions, action, reward, propensity }: LoggedDecisions,
  expected: Float64Array,
): (number | null)[] {
  const counts = new Float64Array(actions);
  const values = new Float64Array(actions);
  const certain = new Float64Array(actions);
  let allCertain = 0;
  for (let row = 0; row < rows; row++) {
    const taken = action[row];
    for (let k = 0; k < actions; k++) values[k] += expected[row * actions + k] / rows;
    values[taken] += (reward[row] - expected[row * actions + taken]) / propensity[row] / rows;
    counts[taken]++;
    if (!isCertain(propensity[row])) continue;
    certain[taken]++;
    allCertain++;
  }
  return Array.from(values, (value, k) =>
    counts[k] >= leastMatchedRows && certain[k] === allCertain ? value : null,
  );
}
