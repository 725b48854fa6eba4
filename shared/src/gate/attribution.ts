import { metricInterval } from '../evaluate/intervals.ts';
import { computeMetric } from '../evaluate/metrics.ts';
import { pairedDifference } from '../evaluate/paired-difference.ts';
import type { PredictionPair } from '../evaluate/pairing.ts';

/** Where the difference of a metric between production before and the candidate now comes from. */
export interface Attribution {
  metric: string;
  /** Production's model on its own test rows, when it was trained. */
  before: number;
  /** The same model on the rows that are judged on now. */
  now: number;
  candidate: number;
  /** `now − before`: the same model, other rows. */
  data: number;
  /** What of `data` chance may explain: 95 % of differences between two such samples are smaller. Null if unknown. */
  dataNoise: number | null;
  /** `candidate − now`: the same rows, another model. */
  model: number;
  /** The same for `model`. */
  modelNoise: number | null;
}

/**
 * Splits the change of each metric into what the data did and what the model did: production's model answers the new
 * rows, too, so that only one thing changes at a time.
 * @param earlier production's metrics as its package has them.
 * @param metrics those that rules are about.
 */
export function attribute(
  pair: PredictionPair,
  earlier: Readonly<Record<string, number | null>>,
  metrics: readonly string[],
  seed: number,
): Attribution[] {
  const found: Attribution[] = [];
  for (const metric of new Set(metrics)) {
    const before = earlier[metric] ?? null;
    const now = computeMetric(pair.baseline, metric).value;
    const candidate = computeMetric(pair.candidate, metric).value;
    if (before === null || now === null || candidate === null) continue;
    const { interval } = metricInterval(pair.baseline, metric);
    const difference = pairedDifference(pair, metric, { level: 0.95, seed });
    found.push({
      metric,
      before,
      now,
      candidate,
      data: now - before,
      // Both samples stray alike.
      dataNoise: interval === null ? null : ((interval.upper - interval.lower) / 2) * Math.SQRT2,
      model: candidate - now,
      modelNoise:
        difference.interval === null ? null : (difference.interval.upper - difference.interval.lower) / 2,
    });
  }
  return found;
}

/** One sentence: what made the metric what it is. */
export function describeAttribution({ data, dataNoise, model, modelNoise }: Attribution): string {
  const real = (change: number, noise: number | null) => noise !== null && Math.abs(change) > noise;
  const byData = real(data, dataNoise);
  const byModel = real(model, modelNoise);
  if (byData && byModel) return 'both the data and the model';
  if (byData) return 'the data: the same model does so, too';
  if (byModel) return 'the model: the data alone changes nothing that shows';
  return 'noise: neither change is larger than chance explains';
}
