import { studentQuantile } from '../distributions.ts';
import type { MetricDefinition, PreparedMetric } from '../metric-definition.ts';
import type { DecisionPredictions } from '../predictions.ts';
import { meanOfRows, weightedMean } from '../row-means.ts';
import { standardErrorOf } from '../standard-error.ts';
import { doublyRobustScores, effectiveSampleSize, importanceWeights } from './estimators.ts';
import { whyNotComparable } from './overlap.ts';

/** The metric that stands for a policy that was learned from logged decisions. */
export const policyValue = 'policy_value_dr';

const shared = {
  task: 'contextual-bandit',
  direction: 'higher',
  interval: 'identity',
  undefinedWhen: 'there are no decisions',
} as const;

/**
 * What a policy would have earned in the place of logged decisions, a decision. All but the logged mean are null where
 * the log does not tell: see `whyNotComparable`.
 */
export const policyValueMetrics: readonly MetricDefinition<DecisionPredictions>[] = [
  {
    ...shared,
    name: policyValue,
    aliases: ['policy_value'],
    obstacle: whyNotComparable,
    prepare: (predictions) => meanOfRows(doublyRobustScores(predictions, predictions.expected)),
  },
  {
    ...shared,
    name: 'policy_value_ips',
    obstacle: whyNotComparable,
    prepare: (predictions) =>
      meanOfRows(importanceWeights(predictions).map((weight, row) => weight * predictions.reward[row])),
  },
  {
    ...shared,
    name: 'policy_value_snips',
    obstacle: whyNotComparable,
    prepare: selfNormalisedMean,
  },
  {
    ...shared,
    name: 'logging_value',
    prepare: ({ reward }) => meanOfRows(reward),
  },
  {
    ...shared,
    name: 'policy_lift_dr',
    obstacle: whyNotComparable,
    prepare: (predictions) => meanOfRows(liftScores(predictions)),
  },
  {
    ...shared,
    name: 'policy_lift_dr_lower',
    interval: { invalid: 'it is the end of one' },
    obstacle: whyNotComparable,
    // A rule "min: 0" on it asks for evidence, which one on the value itself does not.
    prepare: (predictions) => ({
      evaluate: (counts) => (counts === null ? lowerBoundOfLift(predictions) : Number.NaN),
    }),
  },
  {
    ...shared,
    name: 'effective_sample_size',
    interval: { invalid: 'it says what these rows are worth, and is no estimate' },
    prepare: (predictions) => {
      const weights = importanceWeights(predictions);
      return { evaluate: (counts) => effectiveSampleSize(weights, counts) };
    },
  },
];

/** Policy minus log, on the same rows: so what makes a row's reward large for every policy cancels out. */
function liftScores(predictions: DecisionPredictions): Float64Array {
  const { reward, expected } = predictions;
  return doublyRobustScores(predictions, expected).map((score, row) => score - reward[row]);
}

/** The one-sided 95 % lower bound of the lift: the lower end of its two-sided interval at 90 %. */
function lowerBoundOfLift(predictions: DecisionPredictions): number {
  const { evaluate, influence } = meanOfRows(liftScores(predictions));
  const error = standardErrorOf(influence!(), predictions.blocks);
  if (error === null) return Number.NaN;
  return evaluate(null) - studentQuantile(0.95, error.degreesOfFreedom) * error.value;
}

/** Σ weight · reward / Σ weight, with the influence of a ratio. */
function selfNormalisedMean(predictions: DecisionPredictions): PreparedMetric {
  const { reward, rows } = predictions;
  const weights = importanceWeights(predictions);
  const evaluate = (counts: Float64Array | null): number =>
    weightedMean(reward, counts === null ? weights : weights.map((weight, row) => weight * counts[row]));
  return {
    evaluate,
    influence() {
      const value = evaluate(null);
      let total = 0;
      for (let row = 0; row < rows; row++) total += weights[row];
      return weights.map((weight, row) => (weight * (reward[row] - value) * rows) / total);
    },
  };
}
