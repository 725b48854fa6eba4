import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import { githubPlatform } from '../../../shared/src/platform/github/platform.ts';
import { MISSING_PERMISSION } from '../../servers/faults.ts';
import { runnerEnvironment } from '../../servers/runner-environment.ts';
import { countRequests, startGitHub, temporaryFolder } from './setup.ts';

const COMMENTS = /\/issues\/\d+\/comments$/;

async function failureOf(work: Promise<unknown>): Promise<InfrastructureError> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof InfrastructureError, String(error));
    return error;
  }
  throw new Error('It should have failed.');
}

describe('requests to GitHub', () => {
  test('are tried again when the service answers 503 twice and then works', async (context) => {
    const { server, platform, waits } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    server.faults.add({ on: /^POST .*\/comments$/, times: 2, answer: { status: 503 } });

    await platform.comments.upsert(number, 'm', 'text');
    assert.equal(server.issues.comments.length, 1);
    assert.equal(waits.length, 2);
    assert.ok(waits[0] >= 500 && waits[0] <= 1_000, `first wait ${waits[0]}`);
    assert.ok(waits[1] >= 1_000 && waits[1] <= 2_000, `second wait ${waits[1]}`);
  });

  test('end after five tries', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    server.faults.add({ on: /^GET .*\/comments$/, times: 100, answer: { status: 503 } });

    const error = await failureOf(platform.comments.upsert(number, 'm', 'text'));
    assert.equal(countRequests(server, 'GET', COMMENTS), 5);
    assert.match(error.message, /503/);
    assert.equal(error.retryable, true);
  });

  test('wait as long as Retry-After says, in seconds or as a date', async (context) => {
    const { server, platform, waits } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    const on = /^GET .*\/comments$/;
    server.faults.add({ on, answer: { status: 429, headers: { 'retry-after': '7' } } });
    const date = new Date(Date.now() + 30_000).toUTCString();
    server.faults.add({ on, answer: { status: 429, headers: { 'retry-after': date } } });

    await platform.comments.upsert(number, 'm', 'text');
    assert.ok(waits[0] >= 7_000 && waits[0] < 8_000, `${waits[0]}`);
    assert.ok(waits[1] > 25_000 && waits[1] < 32_000, `${waits[1]}`);
  });

  test('wait for the rate limit to be reset, the primary and the secondary', async (context) => {
    const { server, platform, waits } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    const on = /^GET .*\/comments$/;
    const reset = String(Math.ceil(Date.now() / 1_000) + 20);
    server.faults.add({
      on,
      answer: { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } },
    });
    server.faults.add({
      on,
      answer: { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
    });

    await platform.comments.upsert(number, 'm', 'text');
    assert.ok(waits[0] > 15_000 && waits[0] < 23_000, `${waits[0]}`);
    assert.ok(waits[1] >= 60_000 && waits[1] < 61_000, `${waits[1]}`);
  });

  test('do not wait for an hour', async (context) => {
    const { server, platform, waits } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    server.faults.add({
      on: /^GET .*\/comments$/,
      times: 9,
      answer: { status: 429, headers: { 'retry-after': '3600' } },
    });

    const error = await failureOf(platform.comments.upsert(number, 'm', 'text'));
    assert.deepEqual(waits, []);
    assert.match(error.message, /rate limit/);
    assert.match(error.hint ?? '', /Run the job again after \d{4}-/);
    assert.equal(error.retryable, true);
  });

  test('survive a dropped connection', async (context) => {
    const { server, platform, waits } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    server.faults.add({ on: /^GET .*\/comments$/, answer: 'drop' });
    await platform.comments.upsert(number, 'm', 'text');
    assert.equal(waits.length, 1);
  });

  test('are not tried again when they are refused: the permissions line is named', async (context) => {
    const { server, platform, waits } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    const cases: [RegExp, () => Promise<unknown>, string][] = [
      [/POST .*\/comments$/, () => platform.comments.upsert(number, 'm', 'x'), 'pull-requests: write'],
      [
        /POST .*\/check-runs$/,
        () => platform.checks.create({ name: 'gate', conclusion: 'success', title: 't', summary: 's' }),
        'checks: write',
      ],
      [
        /POST .*\/issues$/,
        () => platform.issues.create({ marker: 'm', title: 't', body: 'b' }),
        'issues: write',
      ],
      [/POST .*\/git\/tags$/, () => platform.tags.create('t', server.git.headCommit, 'm'), 'contents: write'],
      [
        /POST .*\/releases$/,
        () => platform.releases.create({ tag: 't', title: 't', notes: '' }),
        'contents: write',
      ],
      [
        /POST .*\/deployments$/,
        () =>
          platform.deployments.create({
            environment: 'production',
            task: 'mlops:income',
            commit: server.git.headCommit,
            description: '',
            payload: {},
          }),
        'deployments: write',
      ],
    ];
    for (const [on, request, permission] of cases) {
      server.faults.add({ on, answer: MISSING_PERMISSION });
      const error = await failureOf(request());
      assert.match(error.message, /Resource not accessible by integration/);
      assert.ok(error.hint?.endsWith(`in the workflow: ${permission}`), error.hint);
      assert.equal(error.retryable, false);
    }
    assert.deepEqual(waits, []);
  });

  test('for a pull request from a fork say that its token only reads', async (context) => {
    const { server, otherRun } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit, headRepository: 'fork/income' });
    const platform = await otherRun({
      eventName: 'pull_request',
      event: {
        pull_request: {
          number,
          head: { sha: 'a'.repeat(40), repo: { full_name: 'fork/income' } },
          base: { repo: { full_name: 'octo/income' } },
        },
      },
    });
    server.faults.add({ on: /POST .*\/comments$/, answer: MISSING_PERMISSION });
    const error = await failureOf(platform.comments.upsert(number, 'm', 'x'));
    assert.match(error.hint ?? '', /fork: its token can only read/);
    assert.match(error.hint ?? '', /publish-report/);
  });

  test('are not tried again on 404, 422 and 401, each of which says what it may mean', async (context) => {
    const { server, platform, waits } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });

    const missing = await failureOf(platform.comments.upsert(number + 100, 'm', 'x'));
    assert.match(missing.message, /not there, or the token may not see it/);
    assert.match(missing.hint ?? '', /octo\/income/);

    const on = /^POST .*\/comments$/;
    server.faults.add({ on, answer: { status: 422, body: { message: 'Validation Failed' } } });
    assert.match(
      (await failureOf(platform.comments.upsert(number, 'm', 'x'))).message,
      /422 .*Validation Failed/,
    );

    server.faults.add({ on, answer: { status: 401, body: { message: 'Bad credentials' } } });
    assert.match(
      (await failureOf(platform.comments.upsert(number, 'm', 'x'))).message,
      /does not accept the token/,
    );
    assert.deepEqual(waits, []);
  });
});

test('a platform without a token is an infrastructure error', async (context) => {
  const environment = runnerEnvironment({ folder: await temporaryFolder(context) });
  const error = await failureOf(githubPlatform({ token: ' ', environment }));
  assert.match(error.hint ?? '', /github-token/);
});
