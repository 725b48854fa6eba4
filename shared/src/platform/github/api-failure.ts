import { InfrastructureError, messageOf } from '../../base/errors.ts';
import { parseRetryAfter, type RetryDecision } from '../../base/retry.ts';
import type { RunFacts } from '../ports.ts';

/** What a request is for: it goes into the error's text, with the line that the workflow needs. */
export interface Purpose {
  /** Completes "GitHub refused to …". */
  readonly action: string;
  /** A line below `permissions:`, for example `issues: write`. */
  readonly permission: string;
}

/** What Octokit throws, as far as it is looked at here. Without a response no answer came at all. */
interface ApiFailure {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** GitHub asks for a minute where it names no time with a secondary rate limit. Milliseconds. */
const SECONDARY_LIMIT_WAIT = 60_000;

function asApiFailure(error: unknown): ApiFailure | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? (error as Error & ApiFailure)
    : undefined;
}

/** The HTTP status behind an error, Octokit's or ours; undefined where there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const failure = asApiFailure(error instanceof InfrastructureError ? error.cause : error);
  return failure?.response && failure.status;
}

/** Whether the request may have been carried out although it failed: the answer was lost on the way. */
export function mayHaveHappened(error: unknown): boolean {
  const failure = asApiFailure(error);
  if (!failure) return false;
  return failure.response === undefined || failure.status >= 500;
}

/** Whether a failed request is worth another try: overload, rate limits and lost connections are, the rest is not. */
export function decideRetry(error: unknown, now = Date.now()): RetryDecision {
  const failure = asApiFailure(error);
  if (!failure) return { again: false };
  if (failure.response === undefined) return { again: true };
  const wait = rateLimitWait(failure, now);
  if (wait !== undefined) return { again: true, after: wait };
  if (failure.status === 429 || failure.status >= 500) {
    const after = parseRetryAfter(header(failure, 'retry-after'), now);
    return after === undefined ? { again: true } : { again: true, after };
  }
  return { again: false };
}

/**
 * Milliseconds until GitHub takes requests again, where a rate limit is what failed.
 * Primary: `x-ratelimit-remaining: 0` and the time of the reset. Secondary: `retry-after`, or the message alone.
 */
function rateLimitWait(failure: ApiFailure, now: number): number | undefined {
  if (failure.status !== 403 && failure.status !== 429) return undefined;
  const named = parseRetryAfter(header(failure, 'retry-after'), now);
  if (named !== undefined) return named;
  if (header(failure, 'x-ratelimit-remaining') === '0') {
    const reset = Number(header(failure, 'x-ratelimit-reset'));
    if (Number.isFinite(reset)) return Math.max(0, reset * 1_000 - now);
  }
  return /secondary rate limit/i.test(failure.message) ? SECONDARY_LIMIT_WAIT : undefined;
}

function header(failure: ApiFailure, name: string): string | undefined {
  const value = failure.response?.headers[name];
  return value === undefined ? undefined : String(value);
}

/** The error to show for a request that failed for good. Errors of ours pass unchanged. */
export function translateFailure(error: unknown, purpose: Purpose, run: RunFacts, now = Date.now()): Error {
  const failure = asApiFailure(error);
  if (!failure) return error instanceof Error ? error : new InfrastructureError(messageOf(error));
  const { action, permission } = purpose;
  const make = (message: string, hint?: string, retryable = false): InfrastructureError =>
    new InfrastructureError(message, { ...(hint ? { hint } : {}), retryable, cause: error });

  if (failure.response === undefined) {
    return make(`GitHub could not be reached to ${action}: ${failure.message}.`, 'Run the job again.', true);
  }
  const wait = rateLimitWait(failure, now);
  if (wait !== undefined) {
    const until = new Date(now + wait).toISOString();
    return make(
      `GitHub's rate limit is used up: it did not ${action}.`,
      `Run the job again after ${until}.`,
      true,
    );
  }
  const answer = `GitHub answered ${failure.status} (${failure.message})`;
  switch (failure.status) {
    case 401:
      return make(
        `GitHub does not accept the token: it did not ${action}. ${answer}.`,
        'Leave "github-token" at its default, or renew the secret that it is set to.',
      );
    case 403:
      return make(`GitHub refused to ${action}: ${failure.message}.`, permissionHint(permission, run));
    case 404:
      return make(
        `GitHub found nothing at the address to ${action}: it is not there, or the token may not see it.`,
        `Check that it exists in ${run.repository}. For a private repository: ${permissionHint(permission, run)}`,
      );
    case 410:
      return make(`GitHub has switched this off: it did not ${action}. ${answer}.`);
    default:
      return failure.status === 429 || failure.status >= 500
        ? make(`GitHub is not available to ${action}. ${answer}.`, 'Run the job again.', true)
        : make(`GitHub did not accept the request to ${action}. ${answer}.`);
  }
}

function permissionHint(permission: string, run: RunFacts): string {
  // pull_request_target runs in the base repository with its token, for forks too.
  if (run.pullRequest?.fromFork && run.event !== 'pull_request_target') {
    return (
      'This pull request comes from a fork: its token can only read, whatever "permissions:" says. ' +
      'Post the result from a workflow_run workflow with the publish-report action, which needs: ' +
      `permissions: { ${permission} }`
    );
  }
  return `Add this line to the job's "permissions:" in the workflow: ${permission}`;
}
