import { leastNamedCategoryRows } from '../../data/profile/profile.ts';
import { type Interval, metricInterval } from '../intervals.ts';
import { computeMetric } from '../metrics.ts';
import type { DecisionPredictions } from '../predictions.ts';
import { valuesOfConstantPolicies } from './constant-policies.ts';
import { effectiveSampleSize, importanceWeights } from './estimators.ts';
import { policyValue } from './value-metrics.ts';

/** One estimate of what a policy earns a decision; null with a reason where the log does not tell. */
export interface EstimateFacts {
  readonly metric: string;
  readonly value: number | null;
  readonly reason?: string;
  /** At 95 %. */
  readonly interval: Interval | null;
}

/** What each action has of the decisions. */
export interface ActionFacts {
  readonly action: string;
  readonly loggedRows: number;
  readonly loggedShare: number;
  /** Mean reward of the rows in which it was taken; null if they are too few to tell of nobody. */
  readonly loggedReward: number | null;
  readonly policyShare: number;
  /** See `valuesOfConstantPolicies`. */
  readonly valueEverywhere: number | null;
}

/** A decision that an estimate leans on more than on others. */
export interface WeightFacts {
  readonly action: string;
  readonly propensity: number;
  readonly policyProbability: number;
  readonly weight: number;
  /** Of the sum of all weights. */
  readonly share: number;
}

/** What a log says of a policy: plain data, ready for JSON. */
export interface OffPolicySummary {
  readonly rows: number;
  readonly estimates: readonly EstimateFacts[];
  /** What the reward model alone expects: no estimate, since nothing says how wrong it is. */
  readonly directMethod: number;
  readonly effectiveSampleSize: number;
  /** About 1 where propensities are right. */
  readonly meanWeight: number;
  readonly actions: readonly ActionFacts[];
  /** The largest weights, descending. */
  readonly largestWeights: readonly WeightFacts[];
}

const shownWeights = 5;
const estimates = [
  policyValue,
  'policy_value_snips',
  'policy_value_ips',
  'logging_value',
  'policy_lift_dr',
] as const;

/** What a log says of a policy. */
export function summarisePolicy(predictions: DecisionPredictions): OffPolicySummary {
  const { rows, policy, expected } = predictions;
  const weights = importanceWeights(predictions);
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += weights[row];
  let direct = 0;
  for (let at = 0; at < policy.length; at++) direct += policy[at] * expected[at];
  return {
    rows,
    estimates: estimates.map((metric) => {
      const { value, reason } = computeMetric(predictions, metric);
      const { interval } = metricInterval(predictions, metric);
      return { metric, value, ...(reason === undefined ? {} : { reason }), interval };
    }),
    directMethod: direct / rows,
    effectiveSampleSize: effectiveSampleSize(weights),
    meanWeight: sum / rows,
    actions: describeActions(predictions),
    largestWeights: largestOf(predictions, weights, sum),
  };
}

function describeActions(predictions: DecisionPredictions): ActionFacts[] {
  const { names, rows, actions, action, reward, policy, expected } = predictions;
  const counts = new Float64Array(actions);
  const rewards = new Float64Array(actions);
  const shares = new Float64Array(actions);
  const values = valuesOfConstantPolicies(predictions, expected);
  for (let row = 0; row < rows; row++) {
    counts[action[row]]++;
    rewards[action[row]] += reward[row];
    for (let k = 0; k < actions; k++) shares[k] += policy[row * actions + k] / rows;
  }
  return names.map((name, k) => ({
    action: name,
    loggedRows: counts[k],
    loggedShare: counts[k] / rows,
    loggedReward: counts[k] >= leastNamedCategoryRows ? rewards[k] / counts[k] : null,
    policyShare: shares[k],
    valueEverywhere: values[k],
  }));
}

function largestOf(predictions: DecisionPredictions, weights: Float64Array, sum: number): WeightFacts[] {
  const { names, actions, action, propensity, policy } = predictions;
  const largest: number[] = [];
  for (let row = 0; row < weights.length; row++) {
    if (weights[row] === 0) continue;
    if (largest.length === shownWeights && weights[row] <= weights[largest[shownWeights - 1]]) continue;
    const place = largest.findIndex((other) => weights[other] < weights[row]);
    largest.splice(place < 0 ? largest.length : place, 0, row);
    largest.length = Math.min(largest.length, shownWeights);
  }
  return largest.map((row) => ({
    action: names[action[row]],
    propensity: propensity[row],
    policyProbability: policy[row * actions + action[row]],
    weight: weights[row],
    share: weights[row] / sum,
  }));
}
