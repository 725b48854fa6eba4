import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tangoInterval, wilsonInterval } from '../../shared/src/evaluate/proportion-intervals.ts';

test('Wilson’s interval equals SciPy’s', () => {
  const eight = wilsonInterval(8, 10, 0.95);
  assert.ok(Math.abs(eight.lower - 0.4901624715366418) < 1e-8);
  assert.ok(Math.abs(eight.upper - 0.9433178485456248) < 1e-8);
  const none = wilsonInterval(0, 20, 0.9);
  assert.equal(none.lower, 0);
  assert.ok(Math.abs(none.upper - 0.11915783736096448) < 1e-8);
});

test('Tango’s bounds are where the score statistic reaches the normal quantile', () => {
  const z = 1.6448536269514722;
  for (const [gained, lost, rows] of [
    [12, 2, 50],
    [0, 5, 300],
    [40, 40, 1000],
    [1, 0, 20],
  ]) {
    const { lower, upper } = tangoInterval(gained, lost, rows, 0.9);
    assert.ok(Math.abs(scoreByLikelihood(gained, lost, rows, lower) - z) < 1e-3, `${gained}, ${lost}: lower`);
    assert.ok(Math.abs(scoreByLikelihood(gained, lost, rows, upper) + z) < 1e-3, `${gained}, ${lost}: upper`);
  }
});

test('turning the two models round turns Tango’s interval round', () => {
  const [one, other] = [tangoInterval(9, 4, 200, 0.9), tangoInterval(4, 9, 200, 0.9)];
  assert.ok(Math.abs(one.lower + other.upper) < 1e-12);
  assert.ok(Math.abs(one.upper + other.lower) < 1e-12);
});

test('agreement on every row still leaves room for a difference that was not met', () => {
  const { lower, upper } = tangoInterval(0, 0, 100, 0.9);
  assert.ok(lower < -0.02 && lower > -0.03);
  assert.ok(Math.abs(lower + upper) < 1e-12);
});

test('a model that is exactly one margin worse passes in about 5 % of all test sets', () => {
  // The exact probability, summed over all outcomes, of a lower bound above the margin.
  const [rows, margin] = [300, 0.01];
  for (const disagreement of [0.011, 0.02, 0.05, 0.1, 0.2]) {
    const gain = (disagreement - margin) / 2;
    const loss = (disagreement + margin) / 2;
    let passed = 0;
    for (let gained = 0; gained <= 60; gained++) {
      for (let lost = 0; lost <= 70; lost++) {
        const probability = trinomial(rows, gained, lost, gain, loss);
        if (probability > 1e-9 && tangoInterval(gained, lost, rows, 0.9).lower > -margin)
          passed += probability;
      }
    }
    assert.ok(passed <= 0.0605, `${disagreement}: ${passed}`);
  }
});

/** The score statistic with the likeliest share of lost rows found by search instead of by formula. */
function scoreByLikelihood(gained: number, lost: number, rows: number, difference: number): number {
  let [low, high] = [Math.max(0, -difference), (1 - difference) / 2];
  const logLikelihood = (share: number) =>
    times(gained, share + difference) +
    times(lost, share) +
    times(rows - gained - lost, 1 - difference - 2 * share);
  for (let step = 0; step < 200; step++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    if (logLikelihood(a) < logLikelihood(b)) low = a;
    else high = b;
  }
  const variance = rows * (2 * low + difference - difference * difference);
  return (gained - lost - rows * difference) / Math.sqrt(variance);
}

function times(count: number, share: number): number {
  return count === 0 ? 0 : count * Math.log(share);
}

function trinomial(rows: number, gained: number, lost: number, gain: number, loss: number): number {
  let log = 0;
  for (let i = 0; i < gained; i++) log += Math.log(((rows - i) / (i + 1)) * gain);
  for (let i = 0; i < lost; i++) log += Math.log(((rows - gained - i) / (i + 1)) * loss);
  return Math.exp(log + (rows - gained - lost) * Math.log(1 - gain - loss));
}
