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
});
