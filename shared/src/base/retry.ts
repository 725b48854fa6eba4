import { setTimeout as wait } from 'node:timers/promises';

/** What to do about a failed attempt: give up, or try again, `after` milliseconds where the service named a time. */
export type RetryDecision = { again: false } | { again: true; after?: number };

export interface RetryOptions {
  /** Judges a failure. What cannot heal (a bad request, a missing permission) must not be tried again. */
  decide(error: unknown): RetryDecision;
  /** Attempts in all, the first included. Default 5. */
  tries?: number;
  /** Called before each wait, for the log. `wait` in milliseconds. */
  onRetry?(event: { error: unknown; attempt: number; tries: number; wait: number }): void;
  /** Waits that many milliseconds; replaced in tests. */
  sleep?(milliseconds: number): Promise<unknown>;
  /** A number in [0, 1) for the jitter. */
  random?(): number;
}

/** The first wait without a named time; each further one doubles. Milliseconds. */
const FIRST_WAIT = 1_000;

/** No backoff is longer than this. Milliseconds. */
const LONGEST_BACKOFF = 30_000;

/** A service that asks for more patience than this gets none: the job would only sit there. Milliseconds. */
const LONGEST_NAMED_WAIT = 120_000;

/**
 * Runs `work` until it succeeds, cannot heal, or has been tried often enough; then its last error is thrown.
 *
 * Backoff is exponential with "equal jitter": half of the wait is fixed, half is random, so that clients that
 * failed together do not return together (M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog,
 * 2015). A time that the service named is kept, plus a little jitter; above LONGEST_NAMED_WAIT it is not waited for.
 */
export async function retry<T>(
  work: (attempt: number) => Promise<T>,
  {
    decide,
    tries = 5,
    onRetry,
    sleep = (milliseconds) => wait(milliseconds),
    random = Math.random,
  }: RetryOptions,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      const decision = decide(error);
      if (!decision.again || attempt >= tries) throw error;
      const { after } = decision;
      if (after !== undefined && after > LONGEST_NAMED_WAIT) throw error;
      const backoff = Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_BACKOFF);
      const pause = Math.round(
        after === undefined ? backoff * (0.5 + 0.5 * random()) : after + 500 * random(),
      );
      onRetry?.({ error, attempt, tries, wait: pause });
      await sleep(pause);
    }
  }
}

/**
 * Milliseconds to wait by a `Retry-After` header: seconds or an HTTP date (RFC 9110, section 10.2.3).
 * @param now milliseconds since 1970.
 * @returns undefined where there is no header or it cannot be read; never negative.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
