import { Random } from '../../shared/src/base/random.ts';
import type { LoggedDecisions } from '../../shared/src/evaluate/off-policy/estimators.ts';
import type { RewardExamples } from './cross-fit-rewards.ts';

const width = 5;
const actions = 4;
const leastPropensity = 0.05;

export type SimulatedLog = LoggedDecisions &
  RewardExamples & {
    /** Rows × actions: the mean reward that is the truth. */
    readonly truth: Float64Array;
    /** Mean over the rows of what the policy earns in truth. */
    readonly meanValue: number;
  };

/**
 * Logged decisions with a known truth: contexts of five normal numbers, four actions, rewards of 0 or 1 by a logistic
 * model, a softmax logging policy with propensities of at least 0.05, and a greedy policy that is judged.
 */
export function simulateLog(rows: number, seed: number): SimulatedLog {
  const world = new Random(20_240_601);
  const weights = Float64Array.from({ length: actions * width }, () => world.gaussian() * 0.7);
  const logging = Float64Array.from({ length: actions * width }, () => world.gaussian() * 0.7);
  const judged = weights.map((weight) => weight + world.gaussian() * 0.4);
  const random = new Random(seed);
  const context = Float64Array.from({ length: rows * width }, () => random.gaussian());
  const action = new Int32Array(rows);
  const reward = new Float64Array(rows);
  const propensity = new Float64Array(rows);
  const policy = new Float64Array(rows * actions);
  const truth = new Float64Array(rows * actions);
  const score = (of: Float64Array, k: number, row: number): number => {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += of[k * width + i] * context[row * width + i];
    return sum;
  };
  let total = 0;
  const odds = new Float64Array(actions);
  for (let row = 0; row < rows; row++) {
    let best = 0;
    let sum = 0;
    for (let k = 0; k < actions; k++) {
      odds[k] = Math.exp(score(logging, k, row));
      sum += odds[k];
      truth[row * actions + k] = 1 / (1 + Math.exp(-score(weights, k, row)));
      if (score(judged, k, row) > score(judged, best, row)) best = k;
    }
    policy[row * actions + best] = 1;
    total += truth[row * actions + best];
    const share = (k: number): number => leastPropensity + (1 - actions * leastPropensity) * (odds[k] / sum);
    let draw = random.uniform();
    let taken = 0;
    while (taken < actions - 1 && draw >= share(taken)) draw -= share(taken++);
    action[row] = taken;
    propensity[row] = share(taken);
    reward[row] = random.uniform() < truth[row * actions + taken] ? 1 : 0;
  }
  return {
    rows,
    actions,
    width,
    context,
    action,
    reward,
    propensity,
    policy,
    truth,
    meanValue: total / rows,
  };
}
