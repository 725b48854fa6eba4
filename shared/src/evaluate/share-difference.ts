import { normalQuantile } from './distributions.ts';

/** Hits among trials that are independent of each other. Rows that are worth less than one give fractions. */
export interface Share {
  readonly hits: number;
  readonly trials: number;
}

/**
 * The largest difference of two shares of different rows that is shown at a one-sided confidence: below it lies the true
 * one in at most 1 − confidence of samples.
 *
 * Inverts the score of `differenceScore`. Score intervals without its corrections, Newcombe's among them, err up to 1.6
 * times as often as they say at the confidences that many slices at once ask for, because a share of few rows that is
 * far from one half is skewed.
 * @returns −1 to 1.
 */
export function shareDifferenceAtLeast(high: Share, low: Share, confidence: number): number {
  const needed = normalQuantile(confidence);
  let [shown, notShown] = [-1, high.hits / high.trials - low.hits / low.trials];
  for (let step = 0; step < 50; step++) {
    const middle = (shown + notShown) / 2;
    if (differenceScore(high, low, middle) > needed) shown = middle;
    else notShown = middle;
  }
  return shown;
}

/**
 * How far the difference of two shares lies above a tried one, in standard deviations that would hold if that were the
 * true one: Miettinen & Nurminen's (1985) score with the correction for skewness of Gart & Nam (1990) in Laud's (2017)
 * form, and Yates' correction for continuity, with which it is exceeded a little less often than a normal variable.
 * @param tried above −1 and below 1.
 */
export function differenceScore(high: Share, low: Share, tried: number): number {
  const [highTrials, lowTrials] = [high.trials, low.trials];
  const difference = high.hits / highTrials - low.hits / lowTrials;
  const likelyLow = likelyShare(high, low, tried);
  const likelyHigh = Math.min(1, Math.max(0, likelyLow + tried));
  const [spreadHigh, spreadLow] = [likelyHigh * (1 - likelyHigh), likelyLow * (1 - likelyLow)];
  const trials = highTrials + lowTrials;
  const variance = (spreadHigh / highTrials + spreadLow / lowTrials) * (trials / (trials - 1));
  const distance = difference - tried;
  const step = 0.5 * (1 / highTrials + 1 / lowTrials);
  const excess = Math.sign(distance) * Math.max(0, Math.abs(distance) - step);
  if (variance <= 0) return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
  const score = excess / Math.sqrt(variance);
  const thirdMoment =
    (spreadHigh * (1 - 2 * likelyHigh)) / highTrials ** 2 -
    (spreadLow * (1 - 2 * likelyLow)) / lowTrials ** 2;
  const skewness = thirdMoment / (6 * variance ** 1.5);
  // The corrected score z solves score = z + skewness (z² − 1); far out the parabola may not reach the score.
  const discriminant = 1 + 4 * skewness * (score + skewness);
  if (Math.abs(skewness) < 1e-9 || discriminant < 0) return score;
  return (Math.sqrt(discriminant) - 1) / (2 * skewness);
}

/**
 * The lower share's most likely value if the other one is larger by the tried difference: the root of the likelihood's
 * cubic equation that is a share (Farrington & Manning 1990, appendix).
 */
function likelyShare(high: Share, low: Share, tried: number): number {
  const trials = high.trials + low.trials;
  const hits = high.hits + low.hits;
  const b = (high.trials + 2 * low.trials) * tried - trials - hits;
  const c = (low.trials * tried - trials - 2 * low.hits) * tried + hits;
  const d = low.hits * tried * (1 - tried);
  const q = (b / (3 * trials)) ** 3 - (b * c) / (6 * trials ** 2) + d / (2 * trials);
  const radius = Math.sqrt(Math.max(0, (b / (3 * trials)) ** 2 - c / (3 * trials)));
  const p = q < 0 ? -radius : radius;
  const cosine = p === 0 ? 0 : Math.min(1, Math.max(-1, q / p ** 3));
  const angle = (Math.PI + Math.acos(cosine)) / 3;
  const likely = 2 * p * Math.cos(angle) - b / (3 * trials);
  return Math.min(Math.min(1, 1 - tried), Math.max(0, -tried, likely));
}
