import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestName, suggestName } from '../../shared/src/base/nearest.ts';

test('the nearest name is the one with the fewest changes, whatever its capitals', () => {
  assert.equal(nearestName('sorce', ['target', 'source', 'score']), 'source');
  assert.equal(nearestName('ROC_AUC', ['accuracy', 'roc_auc']), 'roc_auc');
  assert.equal(
    nearestName('gradient-bosted-tree', ['mlp', 'gradient-boosted-trees']),
    'gradient-boosted-trees',
  );
});

test('nothing is near where too much, or all of it, would have to change', () => {
  assert.equal(nearestName('frobnicate', ['source', 'target']), undefined);
  assert.equal(nearestName('y', ['a', 'b']), undefined);
  assert.equal(nearestName('ab', ['xy']), undefined);
  assert.equal(nearestName('', ['a']), undefined);
});

test('where nothing is near, what is allowed is listed, ten at most', () => {
  assert.equal(suggestName('sorce', ['source']), 'Did you mean "source"?');
  assert.equal(suggestName('y', ['a', 'b']), 'Allowed: "a", "b".');
  const many = Array.from({ length: 13 }, (_, i) => `column number ${i}`);
  assert.match(suggestName('y', many), /"column number 9", and 3 more\.$/);
});
