import { valuesOfConstantPolicies } from '../evaluate/off-policy/constant-policies.ts';
import { policyValue } from '../evaluate/off-policy/value-metrics.ts';
import type { DecisionPredictions, Predictions } from '../evaluate/predictions.ts';
import { judgeComparisonRule } from './comparison-rule.ts';
import { nothingCompared, type RuleOutcome } from './outcome.ts';

/** The constant answer that a model has to beat, and the metric by which it is compared. */
export interface TrivialModel {
  readonly predictions: Predictions;
  readonly metric: string;
  /** What it answers, for a sentence. */
  readonly answer: string;
}

/**
 * The best constant answer to the test rows, in hindsight: the shares of the classes, the mean, or one action. It knows
 * more than any model that learned from other rows, so that beating it is not luck.
 * @returns null for tasks without an answer that is known.
 */
export function trivialModel(predictions: Predictions): TrivialModel | null {
  if (predictions.task === 'regression') {
    const { actual, rows } = predictions;
    const mean = actual.reduce((sum, value) => sum + value, 0) / rows;
    return {
      predictions: { ...predictions, predicted: new Float64Array(rows).fill(mean) },
      metric: 'rmse',
      answer: 'the mean for every row',
    };
  }
  if (predictions.task === 'contextual-bandit') return bestSingleAction(predictions);
  if (predictions.task !== 'classification') return null;
  const { actual, classes, rows, positive } = predictions;
  const shares = new Float64Array(classes.length);
  for (const label of actual) shares[label] += 1 / rows;
  const likeliest = shares.indexOf(Math.max(...shares));
  const answered = { ...predictions, predicted: new Int32Array(rows).fill(likeliest) };
  if (predictions.probabilities === null) {
    const metric = positive === null ? 'f1_macro' : 'f1';
    // Of labels alone the most that a constant reaches is to call every row positive.
    const label = positive ?? likeliest;
    const answer = `"${classes[label]}" for every row`;
    return { predictions: { ...answered, predicted: new Int32Array(rows).fill(label) }, metric, answer };
  }
  const probabilities = new Float64Array(rows * classes.length);
  for (let row = 0; row < rows; row++) probabilities.set(shares, row * classes.length);
  return {
    predictions: { ...answered, probabilities },
    metric: 'log_loss',
    answer: 'the shares of the classes for every row',
  };
}

/** The action that would have earned most if it had been taken everywhere; null where the log tells of none. */
function bestSingleAction(predictions: DecisionPredictions): TrivialModel | null {
  const { names, rows, actions, expected } = predictions;
  const values = valuesOfConstantPolicies(predictions, expected).map(
    (value) => value ?? Number.NEGATIVE_INFINITY,
  );
  const best = values.indexOf(Math.max(...values));
  if (values[best] === Number.NEGATIVE_INFINITY) return null;
  const policy = new Float64Array(rows * actions);
  for (let row = 0; row < rows; row++) policy[row * actions + best] = 1;
  return {
    predictions: { ...predictions, policy, chosen: new Int32Array(rows).fill(best) },
    metric: policyValue,
    answer: `"${names[best]}" for every row`,
  };
}

/** Judges whether the model is shown to be better than the best constant answer. */
export function judgeAgainstTrivial(candidate: Predictions, options: { seed: number }): RuleOutcome {
  const key = ['sanity', 'beats-trivial'];
  const trivial = trivialModel(candidate);
  if (trivial === null) {
    return {
      metric: 'any',
      kind: 'beats-trivial',
      key,
      column: null,
      limit: 0,
      ...nothingCompared,
      verdict: 'fail',
      reason: `There is no constant answer to compare with for ${candidate.task}: leave out beats-trivial.`,
    };
  }
  const { metric, predictions: baseline, answer } = trivial;
  const rule = { metric, kind: 'min-improvement', limit: 0, key } as const;
  const judged = judgeComparisonRule({ candidate, baseline }, rule, options);
  const reason = `Compared with a model that answers ${answer}: ${judged.reason}`;
  return { ...judged, kind: 'beats-trivial', reason };
}
