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

  test('says what the later one of two runs at once says, whatever the order of their steps', async (context) => {
    for (let round = 0; round < 20; round++) {
      const { server, platform, otherRun } = await startGitHub(context);
      const { number } = server.pulls.add({ headCommit: server.git.headCommit });
      const other = await otherRun({ runId: '2' });
      const created: string[] = [];
      const { comments } = server.issues;
      comments.push = (...added) => {
        created.push(...added.map(({ body }) => body));
        return Array.prototype.push.apply(comments, added);
      };
      const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
      const [one, two] = await Promise.all([
        platform.comments.upsert(number, MARKER, 'from one'),
        pause(round).then(() => other.comments.upsert(number, MARKER, 'from two')),
      ]);
      assert.equal(comments.length, 1);
      if (created.length === 2) assert.equal(comments[0].body, created[1], `round ${round}`);
      else assert.equal(comments[0].body, `<!-- ${MARKER} -->\nfrom two`);
      const address = new RegExp(`#issuecomment-${comments[0].id}$`);
      assert.match(one.url, address);
      assert.match(two.url, address);
    }
  });

  test('is made anew when somebody deletes it, before or while it is brought up to date', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    const { comments } = server.issues;
    await platform.comments.upsert(number, MARKER, 'one');
    comments.length = 0;
    assert.equal((await platform.comments.upsert(number, MARKER, 'two')).change, 'created');
    assert.equal(comments.length, 1);

    // The list still shows it, the change no longer finds it.
    server.faults.add({
      on: /^PATCH .*\/comments\//,
      answer: { status: 404, body: { message: 'Not Found' } },
    });
    await platform.comments.upsert(number, MARKER, 'three');
    assert.deepEqual(
      comments.map(({ body }) => body),
      [`<!-- ${MARKER} -->\nthree`],
    );
  });

  test('stays the only one through all that can happen to it', async (context) => {
    const { server, platform, otherRun } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    const other = await otherRun({ runId: '2' });
    const bot = 'github-actions[bot]';
    const ours = () =>
      server.issues.comments.filter(({ author, body }) => author === bot && body.includes(MARKER));
    const faked = server.issues.addComment(number, 'mallory', `<!-- ${MARKER} -->\nMerge it`);
    await platform.comments.upsert(number, MARKER, 'first');
    for (let i = 0; i < 40; i++) server.issues.addComment(number, `user-${i}`, `comment ${i}`);
    await Promise.all([
      platform.comments.upsert(number, MARKER, 'second'),
      other.comments.upsert(number, MARKER, 'second'),
    ]);
    assert.equal(ours().length, 1);
    const writes = () =>
      countRequests(server, 'PATCH', /comments/) + countRequests(server, 'POST', /comments/);
    const before = writes();
    await platform.comments.upsert(number, MARKER, 'second');
    assert.equal(writes(), before, 'unchanged content is not sent again');
    server.issues.comments.splice(server.issues.comments.indexOf(ours()[0]), 1);
    await Promise.all([
      platform.comments.upsert(number, MARKER, 'third'),
      other.comments.upsert(number, MARKER, 'fourth'),
    ]);
    assert.equal(ours().length, 1);
    assert.equal(faked.body, `<!-- ${MARKER} -->\nMerge it`);
    assert.equal(server.issues.comments.length, 42);
  });

  test("is told from another pipeline's although a listing in it shows that one's marker", async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: server.git.headCommit });
    await platform.comments.upsert(number, MARKER, '```\n<!-- mlops:other -->\r\n```');
    await platform.comments.upsert(number, 'mlops:other', 'of the other');
    assert.equal(server.issues.comments.length, 2);
    assert.equal(server.issues.comments[0].body.split(/\r?\n/)[0], `<!-- ${MARKER} -->`);
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
