import {
  balancedAccuracy,
  type ConfusionMargins,
  cohenKappa,
  f1Of,
  matthewsCorrelation,
} from './confusion-metrics.ts';
import { expectedCost } from './costs.ts';
import { orderByScore } from './score-order.ts';

/** Metrics that a threshold may make as large as they get. */
export const maximisedByThreshold = [
  'balanced_accuracy',
  'f1',
  'matthews_corrcoef',
  'cohen_kappa',
  'accuracy',
] as const;

/** What a threshold is chosen by. */
export type ThresholdCriterion = (typeof maximisedByThreshold)[number] | typeof expectedCost;

/** Where nothing else is asked for: as scikit-learn's `TunedThresholdClassifierCV`. */
export const defaultCriterion: ThresholdCriterion = 'balanced_accuracy';

/** A threshold, and what it was chosen by. */
export interface ChosenThreshold {
  readonly threshold: number;
  readonly criterion: ThresholdCriterion;
  /** Of the criterion, on the rows that it was chosen by. */
  readonly value: number;
  readonly rows: number;
}

/** Where two thresholds are as good as each other, the nearer one to this is taken. */
const usualThreshold = 0.5;

/** Values of a criterion that differ by less, relative to them, are the same: they were computed along other ways. */
const sameValue = 1e-12;

const [negative, positive] = [0, 1];

/**
 * The threshold at which a criterion is best on these rows, a row being positive at its probability or above.
 *
 * All thresholds between two neighbouring probabilities decide alike. Of such a stretch 0.5 is taken where it lies in it,
 * else the middle; and of stretches that are equally good the one whose threshold is nearest to 0.5, then the lower one.
 * So the choice depends on nothing but the rows, and not on their order.
 * @param probabilities of the positive class, in [0, 1].
 * @param isPositive 1 where a row is of the positive class, else 0.
 * @param costs actual × predicted, negative class first; for `expected_cost`.
 * @returns null if the criterion is undefined at every threshold: rows of one class, or no rows.
 */
export function chooseThreshold(
  probabilities: Float64Array,
  isPositive: Uint8Array,
  criterion: ThresholdCriterion,
  costs?: Float64Array,
): ChosenThreshold | null {
  const rows = probabilities.length;
  const { rows: order, groupEnds } = orderByScore(probabilities);
  const score = scoreOf(criterion, costs);
  const counts = noneYetPositive(isPositive);
  let best: { threshold: number; score: number } | null = null;
  let position = 0;
  for (let group = 0; group <= groupEnds.length; group++) {
    // At first no row is predicted positive, then one probability after the other falls on that side.
    if (group > 0) {
      for (; position < groupEnds[group - 1]; position++)
        predictPositive(counts, isPositive[order[position]]);
    }
    const upper = position === 0 ? 1 : probabilities[order[position - 1]];
    const lower = position === rows ? Number.NEGATIVE_INFINITY : probabilities[order[position]];
    // No threshold of at most 1 leaves out a row of probability 1.
    if (!(lower < upper)) continue;
    const found = { threshold: thresholdBetween(lower, upper), score: score(counts) };
    if (Number.isNaN(found.score)) continue;
    if (best === null || isBetter(found, best)) best = found;
  }
  if (best === null) return null;
  const value = criterion === expectedCost ? -best.score : best.score;
  return { threshold: best.threshold, criterion, value, rows };
}

/** In (lower, upper], and at least 0. */
function thresholdBetween(lower: number, upper: number): number {
  if (lower < usualThreshold && usualThreshold <= upper) return usualThreshold;
  const middle = (Math.max(lower, 0) + upper) / 2;
  return middle > lower ? middle : upper;
}

function isBetter(
  found: { threshold: number; score: number },
  best: { threshold: number; score: number },
): boolean {
  const gain = found.score - best.score;
  if (Math.abs(gain) > sameValue * Math.max(Math.abs(found.score), Math.abs(best.score))) return gain > 0;
  const [ours, theirs] = [found, best].map(({ threshold }) => Math.abs(threshold - usualThreshold));
  return ours === theirs ? found.threshold < best.threshold : ours < theirs;
}

/** More is better. */
function scoreOf(
  criterion: ThresholdCriterion,
  costs: Float64Array | undefined,
): (counts: ConfusionMargins) => number {
  switch (criterion) {
    case 'balanced_accuracy':
      return balancedAccuracy;
    case 'f1':
      return (counts) => f1Of(counts, positive);
    case 'matthews_corrcoef':
      return matthewsCorrelation;
    case 'cohen_kappa':
      return cohenKappa;
    case 'accuracy':
      return ({ truePositives, actual }) =>
        (truePositives[negative] + truePositives[positive]) / (actual[negative] + actual[positive]);
    case expectedCost:
      return (counts) => -meanCost(counts, costs!);
  }
}

function meanCost({ truePositives: right, actual }: ConfusionMargins, costs: Float64Array): number {
  const missed = actual[positive] - right[positive];
  const falseAlarms = actual[negative] - right[negative];
  const total =
    right[negative] * costs[0] + falseAlarms * costs[1] + missed * costs[2] + right[positive] * costs[3];
  return total / (actual[negative] + actual[positive]);
}

function noneYetPositive(isPositive: Uint8Array): ConfusionMargins {
  const positives = isPositive.reduce((sum, flag) => sum + flag, 0);
  const negatives = isPositive.length - positives;
  return {
    truePositives: Float64Array.of(negatives, 0),
    actual: Float64Array.of(negatives, positives),
    predicted: Float64Array.of(isPositive.length, 0),
    positive,
  };
}

function predictPositive({ truePositives, predicted }: ConfusionMargins, isPositive: number): void {
  predicted[negative]--;
  predicted[positive]++;
  if (isPositive === 1) truePositives[positive]++;
  else truePositives[negative]--;
}
