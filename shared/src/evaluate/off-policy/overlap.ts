import type { LoggedDecisions } from './estimators.ts';

/** With fewer decisions that the policy might have taken as well, not even the width of an interval is known. */
export const leastMatchedRows = 10;

/** Whether no other action could have been taken. */
export function isCertain(probability: number): boolean {
  return probability >= 1 - 1e-12;
}

/**
 * Why a log does not tell what a policy would earn; null where it does. Estimates rest on overlap: wherever the policy
 * might take an action, the logging one must have been able to. A log shows two cases of the contrary: decisions that
 * were certain where the policy would take another one, and (almost) no decision that the policy might have taken.
 */
export function whyNotComparable(logged: LoggedDecisions): string | null {
  const { rows, actions, action, propensity, policy } = logged;
  let blind = 0;
  let matched = 0;
  for (let row = 0; row < rows; row++) {
    const share = policy[row * actions + action[row]];
    if (share > 0) matched++;
    if (isCertain(propensity[row]) && !isCertain(share)) blind++;
  }
  if (blind > 0) {
    return `No overlap in ${blind} of ${rows} rows: the logged action was certain there (propensity 1), and the policy might take another one, of which the log does not tell.`;
  }
  if (matched < leastMatchedRows) {
    return `Too little overlap: the policy might have taken the logged action in ${matched} of ${rows} rows, and ${leastMatchedRows} are needed at least.`;
  }
  return null;
}
