import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { HISTORY_BRANCH } from '../../shared/src/platform/github/shared-files.ts';
import { MISSING_PERMISSION } from '../servers/faults.ts';
import { fruit } from '../support/fruit.ts';
import { watchedRepository } from './watched-repository.ts';

/** What needs no model needs no training. */
const rows = { reference: 'reference.csv' } as const;

describe('the incident of a watched model', () => {
  test('ends with the deployment of the model that was retrained for it', async (t) => {
    const watched = await watchedRepository(t);
    for (const day of [1, 2]) {
      watched.goTo(day);
      await watched.check(day, 'heavier');
    }
    const [{ issue }] = watched.issues();
    assert.equal(issue.state, 'open');
    const [{ id: retraining }] = watched.retraining.dispatches;
    watched.goTo(3);
    const heavier = fruit(800, 7).map((row) => ({ ...row, weight: row.weight + 60 }));
    const { outcome } = await watched.deploy(retraining, heavier);
    assert.equal(outcome.outputs.version, 'v1.1.0');
    assert.equal(issue.state, 'closed');
    const [{ comments }] = watched.issues();
    assert.equal(comments.length, 1);
    assert.match(comments[0], /Version v1\.1\.0, which the retraining made, is live/);
    assert.match(comments[0], new RegExp(`run ${retraining}`));
    assert.match(comments[0], /releases\/tag/);
    assert.match(JSON.stringify(outcome.report), /Issue #\d+, closed/);

    // The new model knows heavier fruit; answers about the old one are not counted.
    watched.goTo(4);
    const after = await watched.check(4, 'heavier');
    assert.equal(after.outcome.outputs.drifted, 'false', after.outcome.report.headline);
    assert.equal(after.outcome.outputs.alarm, 'false');
    assert.deepEqual([issue.state, watched.issues()[0].comments.length], ['closed', 1]);

    // The next incident has the same issue, and a retraining of its own.
    for (const day of [5, 6]) {
      watched.goTo(day);
      await watched.check(day, 'heavier and yellow');
    }
    assert.equal(watched.issues().length, 1);
    assert.equal(issue.state, 'open');
    assert.match(watched.issues()[0].comments[1], /Drift again/);
    assert.equal(watched.retraining.dispatches.length, 2);
  });

  test('is not ended by a model that was not retrained for it', async (t) => {
    const watched = await watchedRepository(t);
    for (const day of [1, 2]) {
      watched.goTo(day);
      await watched.check(day, 'heavier');
    }
    await watched.deploy(4321, fruit(800, 7));
    assert.equal(watched.issues()[0].issue.state, 'open');
    assert.deepEqual(watched.issues()[0].comments, []);
  });

  test('goes on in silence where somebody closed its issue, until another column joins', async (t) => {
    const watched = await watchedRepository(t, rows);
    for (const day of [1, 2]) {
      watched.goTo(day);
      await watched.check(day, 'heavier');
    }
    const [{ issue }] = watched.issues();
    issue.state = 'closed';
    watched.goTo(3);
    const quiet = await watched.check(3, 'heavier');
    assert.deepEqual(
      [issue.state, quiet.outcome.outputs['issue-number'], quiet.outcome.outputs.alarm],
      ['closed', '', 'true'],
    );
    watched.goTo(4);
    const louder = await watched.check(4, 'heavier and yellow');
    assert.deepEqual([issue.state, louder.outcome.outputs['issue-number']], ['open', String(issue.number)]);
    assert.equal(watched.issues()[0].comments.length, 1);
    assert.match(watched.issues()[0].comments[0], /Joined: colour/);
  });

  test("is not told in an issue of somebody else's that has our marker", async (t) => {
    const watched = await watchedRepository(t, rows);
    const stamp = '<!-- mlops-drift:fruit-drift -->\n';
    const faked = watched.github.issues.addIssue('mallory', 'Data drift in fruit', stamp);
    faked.labels.push('drift', 'snooze-until:2099-01-01');
    for (const day of [1, 2]) {
      watched.goTo(day);
      await watched.check(day, 'heavier');
    }
    assert.equal(faked.body, stamp);
    assert.equal(watched.issues().length, 2);
    assert.match(watched.issues()[1].issue.body, /Drift in \d of \d columns/);
  });
});

describe('without permission to write the repository', () => {
  test('the history goes on in the cache, the issue is told once, and nothing is retrained', async (t) => {
    const watched = await watchedRepository(t, rows);
    const refuse = () =>
      watched.github.faults.add({ on: /^(POST|PATCH) .*\/git\//, times: 1000, answer: MISSING_PERMISSION });
    refuse();
    for (const day of [1, 2, 3]) {
      watched.goTo(day);
      const { outcome } = await watched.check(day, 'heavier');
      assert.equal(outcome.outputs.alarm, day === 1 ? 'false' : 'true');
      assert.equal(outcome.outputs['retrain-run-id'], '');
      assert.match(JSON.stringify(outcome.report), /the cache alone, for seven days/);
    }
    assert.ok(watched.log.some((line) => /contents: write/.test(line)));
    assert.ok(watched.log.some((line) => /No retraining is set off/.test(line)));
    assert.equal(watched.issues().length, 1);
    assert.deepEqual(watched.issues()[0].comments, []);
    assert.deepEqual(watched.history(), []);

    watched.github.faults.clear();
    watched.goTo(4);
    const { outcome } = await watched.check(4, 'heavier');
    assert.equal(watched.history().filter(({ kind }) => kind === 'check').length, 4);
    assert.notEqual(outcome.outputs['retrain-run-id'], '');
  });
});

describe('the retraining', () => {
  const drift = async (t: TestContext) => {
    const watched = await watchedRepository(t, rows);
    watched.goTo(1);
    await watched.check(1, 'heavier');
    watched.goTo(2);
    return watched;
  };

  test('is set off without inputs where the workflow declares none', async (t) => {
    const watched = await drift(t);
    const plain = { file: 'plain.yml', inputs: [], dispatches: [] };
    watched.github.workflows.push(plain);
    const { outcome } = await watched.check(2, 'heavier', { retrain: 'plain.yml' });
    assert.equal(outcome.error, undefined);
    assert.deepEqual(
      plain.dispatches.map(({ inputs }) => inputs),
      [{}],
    );
    assert.ok(
      watched.log.some((line) =>
        /does not declare all of the inputs reason, window, current, incident/.test(line),
      ),
    );
  });

  test('is found by its title where GitHub does not name the run', async (t) => {
    const watched = await drift(t);
    const older = {
      file: 'older.yml',
      inputs: watched.retraining.inputs!,
      namesRun: false,
      dispatches: [] as never[],
    };
    watched.github.workflows.push(older);
    const { outcome } = await watched.check(2, 'heavier', { retrain: 'older.yml' });
    assert.equal(outcome.error, undefined);
    assert.equal(outcome.outputs['retrain-run-id'], String((older.dispatches as { id: number }[])[0].id));
  });

  test('is set off once although the answer is lost', async (t) => {
    const watched = await drift(t);
    watched.github.faults.add({
      on: /^POST .*\/dispatches$/,
      answer: { status: 502, headers: { 'retry-after': '0' }, body: {} },
      handled: true,
    });
    const { outcome } = await watched.check(2, 'heavier');
    assert.equal(watched.retraining.dispatches.length, 1);
    assert.equal(outcome.outputs['retrain-run-id'], String(watched.retraining.dispatches[0].id));
  });

  test('is looked for before it is set off again, where the run that did it ended too early to say so', async (t) => {
    const watched = await drift(t);
    // GitHub is gone from the moment on in which the workflow is set off.
    watched.github.faults.add({
      on: /^POST .*\/dispatches$/,
      answer: 'drop',
      handled: true,
      before: async () =>
        watched.github.faults.add({
          on: /./,
          times: 1000,
          answer: { status: 500, headers: { 'retry-after': '0' } },
        }),
    });
    const lost = await watched.check(2, 'heavier');
    assert.ok(lost.outcome.error instanceof InfrastructureError, String(lost.outcome.error));
    watched.github.faults.clear();
    watched.goTo(3);
    const { outcome } = await watched.check(3, 'heavier');
    assert.equal(watched.retraining.dispatches.length, 1);
    assert.equal(outcome.outputs['retrain-run-id'], String(watched.retraining.dispatches[0].id));
  });

  test("of a workflow that is not there is the configuration's fault, and is tried again", async (t) => {
    const watched = await drift(t);
    const wrong = await watched.check(2, 'heavier', { retrain: 'nowhere.yml' });
    assert.ok(wrong.outcome.error instanceof ConfigurationError);
    assert.match(String(wrong.outcome.error), /nowhere\.yml cannot be set off/);
    assert.equal(wrong.outcome.outputs.alarm, 'true');
    assert.equal(watched.issues()[0].issue.state, 'open', 'the alarm is told all the same');
    watched.goTo(3);
    await watched.check(3, 'heavier');
    assert.equal(watched.retraining.dispatches.length, 1);
  });

  test('without the permission names it', async (t) => {
    const watched = await drift(t);
    watched.github.faults.add({ on: /^POST .*\/dispatches$/, answer: MISSING_PERMISSION });
    const { outcome } = await watched.check(2, 'heavier');
    assert.match(String((outcome.error as InfrastructureError).hint), /actions: write/);
  });
});

test('a branch that a rule protects is named as the reason', async (t) => {
  const watched = await watchedRepository(t, rows);
  watched.goTo(1);
  await watched.check(1, 'usual');
  watched.github.faults.add({
    on: /^PATCH .*\/git\/refs/,
    answer: { status: 422, body: { message: 'Repository rule violations found' } },
  });
  watched.goTo(2);
  await watched.check(2, 'usual');
  assert.ok(
    watched.log.some((line) => line.includes(HISTORY_BRANCH) && /rule violations/.test(line)),
    watched.log.join('\n'),
  );
});
