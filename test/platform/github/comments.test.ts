import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countRequests, startGitHub } from './setup.ts';

const MARKER = 'mlops:validate-gate:income';

describe('the comment on a pull request', () => {
  test('is created, left alone when unchanged, and updated in place', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });

    const created = await platform.comments.upsert(number, MARKER, '**Passed**');
    const unchanged = await platform.comments.upsert(number, MARKER, '**Passed**');
    const updated = await platform.comments.upsert(number, MARKER, '**Failed**');

    assert.equal(created.change, 'created');
    assert.equal(unchanged.change, 'unchanged');
    assert.equal(updated.change, 'updated');
    assert.equal(updated.url, created.url);
    assert.equal(server.issues.comments.length, 1);
    assert.equal(server.issues.comments[0].body, `<!-- ${MARKER} -->\n**Failed**`);
    assert.equal(countRequests(server, 'PATCH', /comments/), 1);
  });

  test('is found behind 150 comments of others, over all pages', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    for (let i = 0; i < 120; i++) server.issues.addComment(number, 'octocat', `before ${i}`);
    await platform.comments.upsert(number, MARKER, 'first');
    for (let i = 0; i < 30; i++) server.issues.addComment(number, 'octocat', `after ${i}`);

    assert.equal((await platform.comments.upsert(number, MARKER, 'second')).change, 'updated');
    assert.equal(server.issues.comments.length, 151);
  });

  test('is never that of somebody who copied the marker', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    const faked = server.issues.addComment(number, 'mallory', `<!-- ${MARKER} -->\nAll good, merge it`);

    assert.equal((await platform.comments.upsert(number, MARKER, 'ours')).change, 'created');
    assert.equal((await platform.comments.upsert(number, MARKER, 'ours again')).change, 'updated');
    assert.equal(faked.body, `<!-- ${MARKER} -->\nAll good, merge it`);
    assert.equal(server.issues.comments.length, 2);
  });

  test('belongs to the user or the app whose token it is', async (context) => {
    for (const login of ['hubot', 'our-app[bot]']) {
      const { server, platform } = await startGitHub(context, { login });
      const { number } = server.pulls.add({ headCommit: server.git.headCommit });
      await platform.comments.upsert(number, MARKER, 'one');
      await platform.comments.upsert(number, MARKER, 'two');
      assert.deepEqual(
        server.issues.comments.map(({ author, body }) => [author, body]),
        [[login, `<!-- ${MARKER} -->\ntwo`]],
      );
    }
  });

  test('stays one when there were several: the oldest is kept', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    const bot = 'github-actions[bot]';
    const oldest = server.issues.addComment(number, bot, `<!-- ${MARKER} -->\na`);
    server.issues.addComment(number, bot, `<!-- ${MARKER} -->\nb`);
    server.issues.addComment(number, bot, `<!-- ${MARKER}:other -->\nanother model's`);

    await platform.comments.upsert(number, MARKER, 'c');
    assert.deepEqual(
      server.issues.comments.map(({ body }) => body),
      [`<!-- ${MARKER} -->\nc`, `<!-- ${MARKER}:other -->\nanother model's`],
    );
    assert.equal(server.issues.comments[0].id, oldest.id);
  });

  test('stays one when two runs write it at once', async (context) => {
    const { server, platform, otherRun } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    const other = await otherRun({ runId: '2' });
    await Promise.all([
      platform.comments.upsert(number, MARKER, 'from one'),
      other.comments.upsert(number, MARKER, 'from two'),
    ]);
    assert.equal(server.issues.comments.length, 1);
  });

  test('is not written twice when the answer to the first try is lost', async (context) => {
    for (const answer of ['drop', { status: 502 }] as const) {
      const { server, platform, waits } = await startGitHub(context);
      const { number } = server.pulls.add({ headCommit: server.git.headCommit });
      server.faults.add({ on: /^POST .*\/comments$/, answer, handled: true });

      assert.equal((await platform.comments.upsert(number, MARKER, 'once')).change, 'created');
      assert.equal(server.issues.comments.length, 1);
      assert.equal(waits.length, 1);
    }
  });

  test('is shortened rather than refused when it is too long', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    await platform.comments.upsert(number, MARKER, '😀'.repeat(70_000));
    assert.match(server.issues.comments[0].body, /…$/);
  });
});
