import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { postPublicationComment } from '../../../shared/src/publication/post-publication.ts';
import type { Publication } from '../../../shared/src/publication/publication.ts';
import { recordingLogger } from '../../support/recording-logger.ts';
import { countRequests, startGitHub } from './setup.ts';

const MARKER = 'mlops-gate:income';
const [older, newer] = ['a'.repeat(40), 'b'.repeat(40)];

/** A run's stamp: its number, the commit it judged, and how often it was started. */
const stamp = (run: number, commit: string, attempt = 1) => ({ run: String(run), attempt, commit });

describe('the comment that several runs write', () => {
  test('stays that of the newer run when an older one ends late', async (context) => {
    const { server, platform, otherRun } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: newer });
    const late = await otherRun({ runId: '8' });
    await platform.comments.upsert(number, MARKER, 'newer', stamp(10, newer));
    const { body } = server.issues.comments[0];
    const posted = await late.comments.upsert(number, MARKER, 'older', stamp(9, older));
    assert.equal(posted.change, 'overtaken');
    assert.match(posted.url, new RegExp(`#issuecomment-${server.issues.comments[0].id}$`));
    assert.deepEqual(
      server.issues.comments.map((comment) => comment.body),
      [body],
    );
    assert.equal(countRequests(server, 'PATCH', /comments/), 0);
    // Ten is more than nine: numbers, not texts.
    assert.equal(body, `<!-- ${MARKER} -->\n<!-- mlops-run:10.1.${newer} -->\nnewer`);
  });

  test('goes on from run to run, and from attempt to attempt', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: newer });
    const post = async (...[text, ...of]: [string, ...Parameters<typeof stamp>]) =>
      (await platform.comments.upsert(number, MARKER, text, stamp(...of))).change;
    assert.equal(await post('one', 5, older), 'created');
    assert.equal(await post('two', 6, newer), 'updated');
    assert.equal(await post('two', 6, newer), 'unchanged');
    // What says the same is a newer run's now: one in between must not undo it.
    assert.equal(await post('two', 9, newer), 'updated');
    assert.equal(await post('in between', 8, newer), 'overtaken');
    // Somebody started an older run again: of the same commit it was asked for last, of an older one it knows nothing.
    assert.equal(await post('again', 6, newer, 2), 'updated');
    assert.equal(await post('old', 5, older, 2), 'overtaken');
    assert.equal(await post('first attempt, late', 6, newer, 1), 'overtaken');
    assert.match(server.issues.comments[0].body, /\nagain$/);
    assert.equal(server.issues.comments.length, 1);
  });

  test('is brought up to date where no run is known, as older versions wrote it', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: newer });
    await platform.comments.upsert(number, MARKER, 'before');
    const posted = await platform.comments.upsert(number, MARKER, 'after', stamp(1, newer));
    assert.equal(posted.change, 'updated');
    assert.match(server.issues.comments[0].body, /\nafter$/);
  });

  test('cannot claim to be newer by its own text', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = server.pulls.add({ headCommit: newer });
    const forged = `<!-- mlops-run:99999.1.${newer} -->\n<!-- ${MARKER} -->\n<!-- mlops-run:99999.1. -->`;
    await platform.comments.upsert(number, MARKER, forged);
    assert.equal((await platform.comments.upsert(number, MARKER, forged, stamp(1, newer))).change, 'updated');
    assert.equal((await platform.comments.upsert(number, MARKER, 'x', stamp(2, newer))).change, 'updated');
  });

  test('is the newer one where both make it at once, whatever the order of their steps', async (context) => {
    const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
    for (let round = 0; round < 20; round++) {
      const { server, platform, otherRun } = await startGitHub(context);
      const { number } = server.pulls.add({ headCommit: newer });
      const other = await otherRun({ runId: '2' });
      const [first, second] = round % 2 ? [older, newer] : [newer, older];
      const post = (comments: typeof platform.comments, commit: string) =>
        comments.upsert(number, MARKER, commit, stamp(commit === newer ? 2 : 1, commit));
      await Promise.all([
        post(platform.comments, first),
        pause(round).then(() => post(other.comments, second)),
      ]);
      assert.deepEqual(
        server.issues.comments.map(({ body }) => body.split('\n').at(-1)),
        [newer],
        `round ${round}`,
      );
    }
  });
});

test('the gate names its run in the comment, and its log says that a newer one was left alone', async (context) => {
  const lines: string[] = [];
  const log = recordingLogger(lines);
  const { server, platform } = await startGitHub(context, { log, runId: '7', runAttempt: 3 });
  assert.equal(platform.run.attempt, 3);
  const { number } = server.pulls.add({ headCommit: newer });
  const publication = (run: string, commit: string): Omit<Publication, 'format' | 'wanted'> => ({
    name: 'income',
    run,
    commit,
    pullRequest: number,
    verdict: 'pass',
    conclusion: 'success',
    annotations: [],
    report: { title: 'Model quality of income', status: 'pass', headline: `Of run ${run}`, sections: [] },
  });
  await postPublicationComment(publication('7', newer), platform, null, 3);
  assert.match(server.issues.comments[0].body, new RegExp(`\n<!-- mlops-run:7\\.3\\.${newer} -->\n`));
  const posted = await postPublicationComment(publication('6', older), platform, null, 1);
  assert.equal(posted.change, 'overtaken');
  assert.ok(
    lines.some((line) => /left alone: it is that of a newer run, https:/.test(line)),
    lines.join('\n'),
  );
  assert.match(server.issues.comments[0].body, /Of run 7/);
});
