import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';

const draws = (seed: number, count: number) => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.uint32());
};

test('the same seed gives the same sequence, another one another', () => {
  assert.deepEqual(draws(42, 5), draws(42.9, 5));
  assert.notDeepEqual(draws(42, 5), draws(43, 5));
  assert.notDeepEqual(draws(-1, 5), draws(1, 5));
});

test('uniform numbers fill [0, 1), normal ones have mean 0 and variance 1', () => {
  const random = new Random(7);
  const count = 100_000;
  let sum = 0;
  let normal = 0;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const uniform = random.uniform();
    assert.ok(uniform >= 0 && uniform < 1);
    sum += uniform;
    const gaussian = random.gaussian();
    normal += gaussian;
    squares += gaussian * gaussian;
  }
  // Five standard errors each.
  assert.ok(Math.abs(sum / count - 0.5) < 5 * Math.sqrt(1 / 12 / count));
  assert.ok(Math.abs(normal / count) < 5 / Math.sqrt(count));
  assert.ok(Math.abs(squares / count - 1) < 5 * Math.sqrt(2 / count));
});

test('shuffle keeps every element', () => {
  const shuffled = new Random(1).shuffle(Array.from({ length: 100 }, (_, i) => i));
  assert.notDeepEqual(
    shuffled,
    [...shuffled].sort((a, b) => a - b),
  );
  assert.equal(new Set(shuffled).size, 100);
});
