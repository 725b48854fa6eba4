import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalQuantile, studentQuantile } from '../../shared/src/evaluate/distributions.ts';

// Expected values: SciPy's t.ppf and norm.ppf.
test('quantiles of Student’s t', () => {
  const expected = [
    [0.95, 1, 6.313751514675037],
    [0.95, 2.5, 2.5582186141359355],
    [0.975, 9, 2.262157162798205],
    [0.025, 9, -2.262157162798205],
    [0.975, 31.4, 2.038460929876268],
    [0.95, 999, 1.646380345427535],
    [0.995, 1e6, 2.5758342201053344],
    [0.6, 3, 0.2766706623326898],
    [0.5, 3, 0],
  ];
  for (const [probability, degrees, value] of expected) {
    assert.ok(Math.abs(studentQuantile(probability, degrees) - value) < 1e-7, `${probability}, ${degrees}`);
  }
});

test('quantiles of the normal distribution', () => {
  const expected = [
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [1e-6, -4.753424308822899],
  ];
  for (const [probability, value] of expected) {
    assert.ok(Math.abs(normalQuantile(probability) - value) < 1e-8, String(probability));
  }
});
