import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { sortNumbers } from '../../shared/src/base/sort-numbers.ts';

describe('numbers are sorted as the engine sorts them', () => {
  const random = new Random(2);
  const extremes = [0, -0, Infinity, -Infinity, Number.MIN_VALUE, -Number.MIN_VALUE, Number.MAX_VALUE, -1];
  const kinds: Record<string, () => number> = {
    gaussian: () => random.gaussian(),
    'of all sizes': () => random.gaussian() * 10 ** (random.integer(600) - 300),
    'few and extreme': () => extremes[random.integer(extremes.length)],
    'on a grid of minutes': () => 1.7e12 + 60_000 * random.integer(5000),
    'on a grid but for a few': () => (random.uniform() < 0.001 ? 0.1 : 0) + random.integer(500),
    'in tenths': () => random.integer(1000) / 10,
    spread: () => random.uniform() - 0.5,
    'in two heaps': () => (random.uniform() < 0.5 ? 1e9 : 0) + random.uniform(),
    'small integers': () => random.integer(5) - 2,
    'all the same': () => -3.5,
  };
  for (const [kind, draw] of Object.entries(kinds)) {
    for (const length of [0, 1, 100, 10_000]) {
      test(`${length} ${kind}`, () => {
        const values = Float64Array.from({ length }, draw);
        // In the middle of other memory, which stays as it is.
        const room = new Float64Array(length + 2).fill(7);
        room.set(values, 1);
        const sorted = sortNumbers(room.subarray(1, length + 1));
        assert.deepEqual(sorted, values.slice().sort());
        assert.deepEqual([room[0], room[length + 1]], [7, 7]);
      });
    }
  }
});
