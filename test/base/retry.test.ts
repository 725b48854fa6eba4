import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRetryAfter, type RetryDecision, retry } from '../../shared/src/base/retry.ts';

/** Fails as often as told, then returns the number of the attempt. */
function failing(times: number): (attempt: number) => Promise<number> {
  return async (attempt) => {
    if (attempt <= times) throw new Error(`attempt ${attempt}`);
    return attempt;
  };
}

async function run(
  times: number,
  decision: RetryDecision,
  random = 0,
): Promise<{ result: unknown; waits: number[] }> {
  const waits: number[] = [];
  const result = await retry(failing(times), {
    decide: () => decision,
    sleep: async (milliseconds) => waits.push(milliseconds),
    random: () => random,
  }).catch((error: Error) => error.message);
  return { result, waits };
}

describe('retry', () => {
  test('doubles the wait, half of it random', async () => {
    assert.deepEqual(await run(4, { again: true }, 0), { result: 5, waits: [500, 1000, 2000, 4000] });
    assert.deepEqual(await run(4, { again: true }, 1), { result: 5, waits: [1000, 2000, 4000, 8000] });
  });

  test('gives up after five tries with the last error', async () => {
    assert.deepEqual((await run(9, { again: true })).result, 'attempt 5');
  });

  test('gives up at once on what cannot heal', async () => {
    assert.deepEqual(await run(1, { again: false }), { result: 'attempt 1', waits: [] });
  });

  test('waits as long as the service named, within reason', async () => {
    assert.deepEqual(await run(1, { again: true, after: 7_000 }), { result: 2, waits: [7_000] });
    assert.deepEqual(await run(1, { again: true, after: 600_000 }), { result: 'attempt 1', waits: [] });
  });
});

test('Retry-After is seconds or a date', () => {
  const now = Date.parse('2026-10-01T12:00:00Z');
  assert.equal(parseRetryAfter('120', now), 120_000);
  assert.equal(parseRetryAfter('Thu, 01 Oct 2026 12:00:30 GMT', now), 30_000);
  assert.equal(parseRetryAfter('Thu, 01 Oct 2026 11:00:00 GMT', now), 0);
  assert.equal(parseRetryAfter('soon', now), undefined);
  assert.equal(parseRetryAfter(undefined, now), undefined);
});
