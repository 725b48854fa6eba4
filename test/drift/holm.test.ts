import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holm } from '../../shared/src/drift/holm.ts';

test("holm: each p-value times those not smaller, never out of order, as R's p.adjust", () => {
  const adjusted = holm([0.01, 0.04, 0.03, 0.005]).map((value) => Number(value.toFixed(12)));
  assert.deepEqual(adjusted, [0.03, 0.06, 0.06, 0.02]);
  assert.deepEqual(holm([0.9, 0.8]), [1, 1]);
  assert.deepEqual(holm([]), []);
});
