import { bootstrap, quantileOfSorted } from './bootstrap.ts';
import { studentQuantile } from './distributions.ts';
import { type Interval, worthOfRows } from './intervals.ts';
import type { PreparedMetric } from './metric-definition.ts';
import { prepareMetric } from './metrics.ts';
import type { PredictionPair } from './pairing.ts';
import type { Predictions } from './predictions.ts';
import { tangoInterval } from './proportion-intervals.ts';
import type { RowBlocks } from './row-blocks.ts';
import { standardDeviation } from './standard-deviation.ts';
import { labelErrorOf, standardErrorOf } from './standard-error.ts';

/** Candidate minus baseline, on the same rows. What cannot be computed is null, with the reason. */
export interface PairedDifference {
  candidate: number | null;
  baseline: number | null;
  difference: number | null;
  /** Null where only the point values can be compared. */
  interval: Interval | null;
  /** Of the difference; shrinks with one over the root of the rows. */
  standardError: number | null;
  reason?: string;
}

/**
 * The difference of one metric between two models on the same rows, with its confidence interval.
 *
 * Shares of the same rows (accuracy, recall): Tango's score interval, which holds its level also when the models
 * disagree on few rows. Other smooth metrics: an interval from the paired differences of the rows' influences. The median of absolute errors is not smooth: a bootstrap of the
 * rows, or with many of them the density around it.
 * @param options.level two-sided confidence; a one-sided bound at 5 % is an end of the interval at 0.90, the default.
 * @param options.seed of the bootstrap.
 * @param options.seedVariance variance of the difference from the seeds of both trainings, where it is known.
 */
export function pairedDifference(
  { candidate, baseline }: PredictionPair,
  name: string,
  options: { level?: number; seed: number; seedVariance?: number },
): PairedDifference {
  const found = differenceOnRows({ candidate, baseline }, name, options);
  const { interval, standardError, difference } = found;
  const { seedVariance = 0 } = options;
  if (seedVariance === 0 || interval === null || !standardError || difference === null) return found;
  // Another seed moves the difference, too: its variance adds to that of the rows, on both sides alike.
  const widening = Math.sqrt(1 + seedVariance / standardError ** 2);
  return {
    ...found,
    standardError: standardError * widening,
    interval: {
      ...interval,
      lower: difference - (difference - interval.lower) * widening,
      upper: difference + (interval.upper - difference) * widening,
    },
  };
}

function differenceOnRows(
  { candidate, baseline }: PredictionPair,
  name: string,
  options: { level?: number; seed: number },
): PairedDifference {
  const level = options.level ?? 0.9;
  const first = prepareMetric(candidate, name);
  const second = prepareMetric(baseline, name);
  const values = {
    candidate: 'reason' in first ? null : first.value,
    baseline: 'reason' in second ? null : second.value,
  };
  if ('reason' in first) return pointOnly(values, first.reason);
  if ('reason' in second) return pointOnly(values, `Of the baseline: ${second.reason}`);
  const scale = first.metric.interval;
  if (typeof scale === 'object') {
    return pointOnly(values, `${first.metric.name} has no valid interval: ${scale.invalid}.`);
  }
  const difference = first.value - second.value;
  const known = { ...values, difference };
  const incomparable = first.metric.incomparable?.(candidate, baseline) ?? null;
  if (incomparable !== null) return { ...known, interval: null, standardError: null, reason: incomparable };
  if (answersAreIdentical(candidate, baseline)) {
    return {
      ...known,
      interval: { lower: 0, upper: 0, level, method: 'identical-answers' },
      standardError: 0,
    };
  }
  const { blocks } = candidate;
  if (blocks !== undefined && blocks.count < 2) {
    const reason = `All rows belong together (${blocks.name}): nothing says how sure the difference is.`;
    return { ...known, interval: null, standardError: null, reason };
  }
  const shares = differenceOfShares(first.prepared, second.prepared, level, blocks);
  if (shares !== null) return { ...known, ...shares };
  const influence = influenceOf(first.prepared, candidate.rows);
  const baselineInfluence = influenceOf(second.prepared, candidate.rows);
  if (influence === null || baselineInfluence === null) {
    return {
      ...known,
      ...differenceByBootstrap(
        first.prepared,
        second.prepared,
        blocks ?? candidate.rows,
        level,
        options.seed,
      ),
    };
  }
  const swings = [first.prepared, second.prepared].flatMap((prepared) => prepared.labelSwing?.() ?? []);
  return {
    ...known,
    ...differenceByInfluence(difference, influence, baselineInfluence, { swings, level, blocks }),
  };
}

type Estimate = Pick<PairedDifference, 'interval' | 'standardError' | 'reason'>;

function pointOnly(
  values: { candidate: number | null; baseline: number | null },
  reason: string,
): PairedDifference {
  const { candidate, baseline } = values;
  const difference = candidate === null || baseline === null ? null : candidate - baseline;
  return { ...values, difference, interval: null, standardError: null, reason };
}

/** Null where the two are not shares of the same rows: precision, whose rows are those that each model predicts. */
function differenceOfShares(
  first: PreparedMetric,
  second: PreparedMetric,
  level: number,
  blocks: RowBlocks | undefined,
): Estimate | null {
  const candidate = first.outcomes?.();
  const baseline = second.outcomes?.();
  if (candidate === undefined || baseline === undefined) return null;
  let gained = 0;
  let lost = 0;
  let trials = 0;
  for (let row = 0; row < candidate.length; row++) {
    if (candidate[row] < 0 !== baseline[row] < 0) return null;
    if (candidate[row] < 0) continue;
    trials++;
    if (candidate[row] > baseline[row]) gained++;
    else if (candidate[row] < baseline[row]) lost++;
  }
  const mean = (gained - lost) / trials;
  const influences =
    blocks && Float64Array.from(candidate, (hit, row) => (hit < 0 ? 0 : hit - baseline[row] - mean));
  const worth = influences ? worthOfRows(influences, blocks, level) : 1;
  return {
    interval: {
      ...tangoInterval(gained * worth, lost * worth, trials * worth, level),
      level,
      method: 'tango',
    },
    standardError: Math.sqrt(((gained + lost) / trials - mean * mean) / trials / worth),
  };
}

/** Rows from which a density is known well enough, and a bootstrap begins to cost seconds. */
const manyRows = 20_000;

function influenceOf(prepared: PreparedMetric, rows: number): Float64Array | null {
  if (prepared.influence !== undefined) return prepared.influence();
  return rows >= manyRows ? (prepared.influenceByDensity?.() ?? null) : null;
}

/** @param differences influences of the first; those of the difference afterwards. */
function differenceByInfluence(
  difference: number,
  differences: Float64Array,
  baseline: Float64Array,
  { swings, level, blocks }: { swings: readonly number[]; level: number; blocks: RowBlocks | undefined },
): Estimate {
  let bothFlat = true;
  for (let row = 0; row < differences.length; row++) {
    if (differences[row] !== 0 || baseline[row] !== 0) bothFlat = false;
    differences[row] -= baseline[row];
  }
  const error =
    swings.length > 0
      ? labelErrorOf(differences, Math.max(...swings), blocks)
      : standardErrorOf(differences, blocks);
  if (error === null || (bothFlat && error.value === 0)) {
    const reason =
      'The rows say nothing about how sure the difference is: no row lets either model look worse.';
    return { interval: null, standardError: null, reason };
  }
  const reach = studentQuantile((1 + level) / 2, error.degreesOfFreedom) * error.value;
  return {
    interval: { lower: difference - reach, upper: difference + reach, level, method: 'jackknife' },
    standardError: error.value,
  };
}

function differenceByBootstrap(
  first: PreparedMetric,
  second: PreparedMetric,
  rows: number | RowBlocks,
  level: number,
  seed: number,
): Estimate {
  const resampled = bootstrap(rows, seed, (counts) => first.evaluate(counts) - second.evaluate(counts));
  if (Number.isNaN(resampled[resampled.length - 1])) {
    return {
      interval: null,
      standardError: null,
      reason: 'Some resamples of the rows leave the metric undefined.',
    };
  }
  return {
    interval: {
      lower: quantileOfSorted(resampled, (1 - level) / 2),
      upper: quantileOfSorted(resampled, (1 + level) / 2),
      level,
      method: 'bootstrap',
    },
    standardError: standardDeviation(resampled),
  };
}

/** Whether the models give the same number for every row: then they are the same as far as any rows can tell. */
function answersAreIdentical(candidate: Predictions, baseline: Predictions): boolean {
  if (candidate.task === 'regression' && baseline.task === 'regression') {
    return sameNumbers(candidate.predicted, baseline.predicted);
  }
  if (candidate.task === 'clustering' && baseline.task === 'clustering') {
    return (
      candidate.membership === baseline.membership &&
      sameNumbers(candidate.cluster, baseline.cluster) &&
      sameNumbers(candidate.memberships, baseline.memberships)
    );
  }
  if (candidate.task === 'anomaly' && baseline.task === 'anomaly') {
    return (
      sameNumbers(candidate.anomalous, baseline.anomalous) && sameNumbers(candidate.score, baseline.score)
    );
  }
  if (candidate.task === 'reinforcement' && baseline.task === 'reinforcement') {
    return (
      sameNumbers(candidate.returns, baseline.returns) && sameNumbers(candidate.lengths, baseline.lengths)
    );
  }
  if (candidate.task === 'contextual-bandit' && baseline.task === 'contextual-bandit') {
    return (
      candidate.names.join('\n') === baseline.names.join('\n') &&
      sameNumbers(candidate.policy, baseline.policy) &&
      sameNumbers(candidate.expected, baseline.expected)
    );
  }
  if (candidate.task !== 'classification' || baseline.task !== 'classification') return false;
  if (candidate.probabilities === null || baseline.probabilities === null) return false;
  return (
    candidate.classes.join('\n') === baseline.classes.join('\n') &&
    sameNumbers(candidate.predicted, baseline.predicted) &&
    sameNumbers(candidate.probabilities, baseline.probabilities)
  );
}

type Numbers = Float64Array | Int32Array | Uint8Array;

function sameNumbers(a: Numbers, b: Numbers): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
