import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { alarm } from '../../shared/src/drift/alarm.ts';

describe('alarm', () => {
  test('counts the drifted among the last checks', () => {
    const persistence = { needed: 2, of: 3 };
    assert.equal(alarm(['true'], persistence), 'false');
    assert.equal(alarm(['true', 'false', 'true'], persistence), 'true');
    assert.equal(alarm(['true', 'true', 'false', 'false'], persistence), 'false');
    assert.equal(alarm(['false', 'true'], { needed: 1, of: 1 }), 'true');
    assert.equal(alarm(['true', 'false'], { needed: 1, of: 1 }), 'false');
  });

  test('an unknown answer is neither drift nor its absence', () => {
    const persistence = { needed: 2, of: 3 };
    assert.equal(alarm(['unknown'], { needed: 1, of: 1 }), 'unknown');
    assert.equal(alarm(['true', 'unknown', 'false'], persistence), 'unknown');
    assert.equal(alarm(['true', 'unknown', 'true'], persistence), 'true');
    assert.equal(alarm(['false', 'unknown', 'false'], persistence), 'false');
    assert.equal(alarm([], persistence), 'unknown');
  });

  test('refuses a persistence that cannot be', () => {
    for (const persistence of [
      { needed: 3, of: 2 },
      { needed: 0, of: 1 },
      { needed: 1.5, of: 2 },
    ]) {
      assert.throws(() => alarm(['true'], persistence), ConfigurationError);
    }
  });
});
