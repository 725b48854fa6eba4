import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { SeparationBlocks } from '../../shared/src/drift/math/separation.ts';
import { outOfRangePValue } from '../../shared/src/drift/tests/range.ts';

function near(actual: number, expected: number, what: string): void {
  assert.ok(
    Math.abs(actual - expected) <= 1e-12 * Math.max(1, expected),
    `${what}: ${actual}, not ${expected}`,
  );
}

test('the areas of blocks are put together as Mann and Whitney, and DeLong, have them', () => {
  // By NumPy and scipy.stats.norm from the definitions.
  const first = [Float64Array.of(0.1, 0.4, 0.35, 0.8, 0.2), Float64Array.of(0.3, 0.9, 0.35, 0.7)] as const;
  const second = [Float64Array.of(0.5, 0.6, 0.1), Float64Array.of(0.7, 0.2, 0.65, 0.9, 0.55)] as const;
  const blocks = new SeparationBlocks();
  blocks.add(...first);
  const one = blocks.result();
  near(one.auroc, 0.675, 'area of one block');
  near(one.interval[0], 0.2819877142521587, 'lower bound of one block');
  assert.equal(one.interval[1], 1);
  near(one.pValue, 0.19563363964131963, 'p-value of one block');
  blocks.add(...second);
  const both = blocks.result();
  near(both.auroc, 0.7318181818181819, 'area of both');
  near(both.pValue, 0.06206003080595041, 'p-value of both');
});

test('scores that tell nothing have an area of one half', () => {
  const blocks = new SeparationBlocks();
  blocks.add(new Float64Array(30), new Float64Array(20));
  assert.deepEqual(blocks.result(), { auroc: 0.5, interval: [0.5, 0.5], pValue: 0.5 });
});

test('values out of range have the p-value of exchangeable order statistics', () => {
  // Counted out over all orders.
  const counted: [outside: number, m: number, n: number, p: number][] = [
    [1, 20, 10, 0.5632183908045977],
    [3, 20, 10, 0.09523809523809523],
    [5, 50, 500, 0.9040928254514898],
    [2, 2, 3, 0.7],
    [12, 4000, 500, 3.678753223425888e-11],
  ];
  for (const [outside, m, n, p] of counted) {
    const ratio = outOfRangePValue(outside, m, n) / p;
    assert.ok(Math.abs(ratio - 1) < 1e-10, `${outside} of ${n} beyond ${m}: ratio ${ratio}`);
  }
  assert.equal(outOfRangePValue(0, 5, 5), 1);
});

test('its p-value holds whatever the distribution', () => {
  const random = new Random(3);
  let small = 0;
  for (let run = 0; run < 2000; run++) {
    const draw = (): number => Math.exp(3 * random.gaussian());
    const before = Float64Array.from({ length: 60 }, draw).sort();
    const outside = Array.from({ length: 40 }, draw).filter((x) => x < before[0] || x > before[59]).length;
    if (outOfRangePValue(outside, 60, 40) <= 0.05) small++;
  }
  assert.ok(small <= 130, `${small} of 2000 at 5 %`);
});
