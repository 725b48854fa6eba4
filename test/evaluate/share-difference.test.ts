import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalQuantile } from '../../shared/src/evaluate/distributions.ts';
import { wilsonInterval } from '../../shared/src/evaluate/proportion-intervals.ts';
import {
  differenceScore,
  type Share,
  shareDifferenceAtLeast,
} from '../../shared/src/evaluate/share-difference.ts';
import { differenceShown } from '../../shared/src/evaluate/slice-gap.ts';

/** Trials of the higher and the lower share, what they truly are, and what one sample in how many may err. */
const worlds = [
  { trials: [400, 60], shares: [0.85, 0.85], level: 0.005 },
  { trials: [400, 60], shares: [0.95, 0.95], level: 0.005 },
  { trials: [300, 100], shares: [0.4, 0.4], level: 0.005 },
  { trials: [60, 300], shares: [0.9, 0.9], level: 0.005 },
  { trials: [400, 60], shares: [0.9, 0.8], level: 0.005 },
  { trials: [200, 200], shares: [0.97, 0.92], level: 0.025 },
  { trials: [400, 60], shares: [0.15, 0.1], level: 0.025 },
];

test('the difference that is shown is above the true one no oftener than stated, counted over all samples', () => {
  for (const { trials, shares, level } of worlds) {
    const [high, low] = shares;
    const needed = normalQuantile(1 - level);
    const errs = chance(trials, shares, (one, other) => differenceScore(one, other, high - low) > needed);
    assert.ok(errs <= level * 1.02, `${trials} ${shares}: ${errs}`);
    assert.ok(errs >= level * 0.2, `${trials} ${shares}: ${errs} is more careful than of use`);
  }
});

test('the square-and-add interval errs oftener than stated in the far tail of a skewed share', () => {
  const { trials, shares, level } = worlds[1];
  const wilson = ({ hits, trials: all }: Share) => ({
    value: hits / all,
    bounds: (confidence: number) => wilsonInterval(hits, all, confidence),
  });
  const errs = chance(
    trials,
    shares,
    (one, other) => differenceShown(wilson(one), wilson(other), 1 - 2 * level) > 0,
  );
  assert.ok(errs > level * 1.3, `${errs}`);
});

test('the bound is where the score reaches the quantile, and below the difference that was seen', () => {
  for (const [high, low] of [
    [share(90, 100), share(40, 60)],
    [share(20, 20), share(0, 20)],
    [share(5.5, 7.25), share(3, 9.5)],
    [share(10, 100), share(30, 100)],
  ]) {
    const bound = shareDifferenceAtLeast(high, low, 0.975);
    assert.ok(bound <= high.hits / high.trials - low.hits / low.trials);
    assert.ok(Math.abs(differenceScore(high, low, bound) - normalQuantile(0.975)) < 1e-6, `${bound}`);
  }
});

function share(hits: number, trials: number): Share {
  return { hits, trials };
}

/** How probable samples are for which something holds. */
function chance(
  [highTrials, lowTrials]: number[],
  [highShare, lowShare]: number[],
  holds: (high: Share, low: Share) => boolean,
): number {
  const [high, low] = [binomial(highTrials, highShare), binomial(lowTrials, lowShare)];
  let sum = 0;
  for (const [highHits, highChance] of high.entries()) {
    for (const [lowHits, lowChance] of low.entries()) {
      const both = highChance * lowChance;
      if (both < 1e-12) continue;
      if (holds(share(highHits, highTrials), share(lowHits, lowTrials))) sum += both;
    }
  }
  return sum;
}

function binomial(trials: number, probability: number): number[] {
  const odds = Math.log(probability / (1 - probability));
  const logs = [trials * Math.log(1 - probability)];
  for (let hits = 1; hits <= trials; hits++) {
    logs.push(logs[hits - 1] + Math.log((trials - hits + 1) / hits) + odds);
  }
  return logs.map(Math.exp);
}
