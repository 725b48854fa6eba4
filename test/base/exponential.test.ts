import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exponential } from '../../shared/src/base/exponential.ts';
import { Random } from '../../shared/src/base/random.ts';

test('is the exponential to two units in the last place', () => {
  const random = new Random(1);
  for (let i = 0; i < 20_000; i++) {
    const x = i < 10_000 ? 700 * (2 * random.uniform() - 1) : random.gaussian();
    const expected = Math.exp(x);
    assert.ok(Math.abs(exponential(x) - expected) <= 2 * Number.EPSILON * expected, `at ${x}`);
  }
});

test('zero, both ends, and what is no number', () => {
  assert.deepEqual([exponential(0), exponential(-0)], [1, 1]);
  assert.equal(exponential(Number.POSITIVE_INFINITY), exponential(709));
  assert.equal(exponential(Number.NEGATIVE_INFINITY), exponential(-708));
  assert.ok(Number.isFinite(exponential(709)) && exponential(-708) > 0);
  assert.ok(Number.isNaN(exponential(Number.NaN)));
});
