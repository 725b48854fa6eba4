import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { shrunkenTestSet } from '../../shared/src/gate/shrunken-test-set.ts';

test('as many test rows, more, or as few fewer as chance explains are no weakening', () => {
  for (const after of [5000, 1000, 930]) assert.equal(shrunkenTestSet({ before: 1000, after }), null);
  assert.deepEqual(shrunkenTestSet({ before: 1000, after: 900 }), {
    key: 'data (test rows)',
    before: '1000',
    after: '900',
    meaning: 'the data leaves fewer test rows',
  });
  assert.equal(shrunkenTestSet({ before: 0, after: 0 }), null);
  assert.ok(shrunkenTestSet({ before: 10, after: 0 }));
});

test('two draws of the same share of the same rows are taken for fewer in at most one of twenty', () => {
  const random = new Random(7);
  const draw = () => {
    let rows = 0;
    for (let row = 0; row < 2000; row++) if (random.uniform() < 0.15) rows++;
    return rows;
  };
  const runs = 1000;
  let taken = 0;
  for (let run = 0; run < runs; run++) if (shrunkenTestSet({ before: draw(), after: draw() })) taken++;
  assert.ok(taken / runs <= 0.05, `${taken}`);
});
