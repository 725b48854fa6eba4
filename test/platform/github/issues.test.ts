import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startGitHub } from './setup.ts';

const MARKER = 'mlops:drift:income';

describe('issues', () => {
  test('are opened, found again, changed, commented and closed', async (context) => {
    const { server, platform } = await startGitHub(context);
    assert.equal(await platform.issues.find(MARKER), null);

    const created = await platform.issues.create({
      marker: MARKER,
      title: 'Drift in age',
      body: 'Since today.',
      labels: ['drift'],
    });
    assert.deepEqual(await platform.issues.find(MARKER), created);
    assert.equal(created.body, 'Since today.');
    assert.deepEqual(created.labels, ['drift']);

    const changed = await platform.issues.update(created.number, {
      marker: MARKER,
      title: 'Drift in age and hours',
      body: 'It grows.',
    });
    assert.equal(changed.title, 'Drift in age and hours');
    const { change } = await platform.issues.comment(created.number, `${MARKER}:1`, 'Two columns now.');
    assert.equal(change, 'created');
    assert.match(server.issues.comments[0].body, /\nTwo columns now\.$/);

    await platform.issues.update(created.number, { marker: MARKER, state: 'closed' });
    const found = await platform.issues.find(MARKER);
    assert.equal(found?.state, 'closed');
    assert.equal(found?.body, 'It grows.');
    assert.equal(server.issues.issues.length, 1);
  });

  test('of others and pull requests are not ours; an open one comes before a newer closed one', async (context) => {
    const { server, platform } = await startGitHub(context);
    const bot = 'github-actions[bot]';
    const body = `<!-- ${MARKER} -->\ntext`;
    const open = server.issues.addIssue(bot, 'open', body);
    server.issues.addIssue(bot, 'closed', body).state = 'closed';
    server.issues.addIssue('mallory', 'faked', body);
    server.issues.issues.push({
      ...server.issues.addIssue(bot, 'a pull', body),
      number: 99,
      pullRequest: true,
    });
    server.issues.issues.splice(3, 1);
    for (let i = 0; i < 110; i++) server.issues.addIssue('octocat', `other ${i}`, '');
    assert.equal((await platform.issues.find(MARKER))?.number, open.number);
  });

  test('and their comments are there once although answers are lost', async (context) => {
    const { server, platform } = await startGitHub(context);
    server.faults.add({ on: /^POST .*\/issues$/, answer: 'drop', handled: true });
    const { number } = await platform.issues.create({ marker: MARKER, title: 't', body: 'b' });
    server.faults.add({ on: /^POST .*\/comments$/, answer: { status: 500 }, handled: true });
    await platform.issues.comment(number, `${MARKER}:1`, 'once');
    assert.equal(server.issues.issues.length, 1);
    assert.equal(server.issues.comments.length, 1);
  });

  test('that two runs open at once become one, and a comment that both write stays once', async (context) => {
    const { server, otherRun } = await startGitHub(context);
    const runs = await Promise.all(['1', '2', '3'].map((runId) => otherRun({ runId })));
    const opened = await Promise.all(
      runs.map(({ issues }) => issues.create({ marker: MARKER, title: 't', body: 'b', labels: ['drift'] })),
    );
    const [{ number }] = opened;
    assert.deepEqual(
      opened.map((issue) => issue.number),
      [number, number, number],
    );
    assert.deepEqual(
      server.issues.issues.map(({ state }) => state),
      ['open', 'closed', 'closed'],
    );
    assert.match(server.issues.issues[1].body, new RegExp(`see #${number}`));
    await Promise.all(runs.map(({ issues }) => issues.comment(number, `${MARKER}:news`, 'It grows.')));
    assert.equal(server.issues.comments.length, 1);
    const found = await runs[0].issues.find(MARKER, { label: 'drift' });
    assert.equal(found?.number, number);
  });

  test('are found without their label, and not by a comment with our marker from somebody else', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = await platform.issues.create({
      marker: MARKER,
      title: 't',
      body: 'b',
      labels: ['drift'],
    });
    server.issues.issues[0].labels = [];
    assert.equal((await platform.issues.find(MARKER, { label: 'drift' }))?.number, number);
    server.issues.addComment(number, 'mallory', `<!-- ${MARKER}:news -->\nNothing to see here.`);
    assert.equal((await platform.issues.comment(number, `${MARKER}:news`, 'It grows.')).change, 'created');
    assert.equal(server.issues.comments.length, 2);
  });

  test('are assigned to those who can be; a refusal is no failure', async (context) => {
    const { server, platform } = await startGitHub(context);
    const { number } = await platform.issues.create({ marker: MARKER, title: 't', body: 'b' });
    await platform.issues.assign(number, ['octocat', 'stranger']);
    assert.deepEqual(server.issues.issues[0].assignees, ['octocat']);
    server.faults.add({ on: /assignees/, answer: { status: 422, body: { message: 'Validation Failed' } } });
    await platform.issues.assign(number, ['hubot']);
    assert.deepEqual(server.issues.issues[0].assignees, ['octocat']);
  });
});
