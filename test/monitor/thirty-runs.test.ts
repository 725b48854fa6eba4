import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InfrastructureError } from '../../shared/src/base/errors.ts';
import { type Batch, watchedRepository } from './watched-repository.ts';

/** GitHub's answer while it is down; the header keeps the test from waiting. */
const DOWN = { status: 502, headers: { 'retry-after': '0' }, body: { message: 'Bad Gateway' } };

test('thirty scheduled runs: an incident, a concurrent run, an outage, a snooze and a recovery', async (t) => {
  const watched = await watchedRepository(t);
  const { github, check, goTo, issues, retraining } = watched;
  const alarms: string[] = [];
  const day = async (number: number, batch: Batch, inputs: Readonly<Record<string, string>> = {}) => {
    goTo(number);
    const run = await check(number, batch, inputs);
    alarms.push(run.outcome.outputs.alarm ?? '');
    return run.outcome;
  };
  const told = () => issues().flatMap(({ comments }) => comments);

  for (const number of [1, 2, 3, 4, 5]) await day(number, 'usual');
  await day(6, 'heavier');
  assert.deepEqual(issues(), [], 'one drift of three raises no alarm');

  // Another run of the same check comes in between whenever something is decided.
  goTo(7);
  const decisions = [/^POST .*\/git\/trees$/, /^POST .*\/issues$/, /^POST .*\/dispatches$/];
  for (const [index, on] of decisions.entries()) {
    github.faults.add({ on, before: () => check(7, 'heavier', {}, 2000 + index) });
  }
  const opened = await day(7, 'heavier');
  assert.equal(opened.outputs.alarm, 'true');
  const [{ issue }] = issues();
  assert.equal(opened.outputs['issue-number'], String(issue.number));
  assert.equal(issues().length, 1);
  assert.deepEqual(told(), []);
  assert.deepEqual(issue.assignees, ['hubot'], 'who cannot be assigned is left out');
  assert.equal(retraining.dispatches.length, 1);
  assert.equal(opened.outputs['retrain-run-id'], String(retraining.dispatches[0].id));
  assert.match(issue.body, new RegExp(`run ${retraining.dispatches[0].id} \\(retrain\\.yml\\)`));
  const { reason, window, current } = retraining.dispatches[0].inputs;
  assert.match(reason, /^fruit-drift: Drift in \d of \d columns: weight/);
  assert.match(window, /^2026-11-07T\S+\/2026-11-07T/);
  assert.equal(current, 'current.csv');

  github.faults.add({
    on: /^POST .*\/comments$/,
    before: () => check(8, 'heavier and yellow', {}, 2100),
  });
  const worse = await day(8, 'heavier and yellow');
  assert.equal(worse.outputs['retrain-run-id'], opened.outputs['retrain-run-id'], 'it says so again');
  assert.equal(told().length, 1);
  assert.match(told()[0], /Joined: colour/);

  // All of GitHub's API is down, then all that writes.
  goTo(9);
  github.faults.add({ on: /./, times: 1000, answer: DOWN });
  await assert.rejects(check(9, 'heavier and yellow'), (error) => error instanceof InfrastructureError);
  github.faults.clear();
  github.faults.add({ on: /^(POST|PATCH) \/repos/, times: 1000, answer: DOWN });
  for (const number of [10, 11, 12]) {
    const down = await day(number, 'heavier');
    assert.equal(down.outputs.alarm, 'true');
  }
  github.faults.clear();
  assert.equal(told().length, 1);
  const back = await day(13, 'heavier');
  assert.equal(back.outputs['issue-number'], String(issue.number));
  assert.equal(told().length, 2, 'what changed in the meantime is told, once');
  assert.match(told()[1], /No longer: colour/);
  const checks = watched.history().filter(({ kind }) => kind === 'check');
  assert.deepEqual(
    checks.map(({ time }) => Number(String(time).slice(8, 10))).slice(-5),
    [8, 10, 11, 12, 13],
    'the checks of the outage are not lost',
  );

  issue.labels.push('snooze-until:2026-11-17');
  for (const number of [14, 15]) await day(number, 'heavier and yellow');
  const snoozed = await day(16, 'heavier and yellow', { 'on-drift': 'error' });
  assert.equal(snoozed.failure, undefined, 'a snoozed alarm fails no step');
  assert.equal(snoozed.outputs.alarm, 'true');
  await day(17, 'heavier and yellow');
  assert.equal(told().length, 2);
  assert.match(issue.body, /Snoozed until the end of:\*\* 2026-11-17/);
  const awake = await day(18, 'heavier and yellow', { 'on-drift': 'error' });
  assert.notEqual(awake.failure, undefined);
  assert.equal(told().length, 3);
  assert.match(told()[2], /Joined: colour/);
  for (const number of [19, 20, 21]) await day(number, 'heavier and yellow');
  await day(22, 'few');
  assert.equal(told().length, 3, 'the same again is no news');

  for (const number of [23, 24, 25]) await day(number, 'usual');
  assert.equal(issue.state, 'closed');
  assert.equal(told().length, 4);
  const [end] = told().slice(3);
  assert.match(end, /The drift is over/);
  assert.match(end, /Took:\*\* 1\d d/);
  assert.match(end, /colour/);
  assert.match(end, new RegExp(`run ${retraining.dispatches[0].id}`));
  for (const number of [26, 27, 28, 29, 30]) await day(number, 'usual');

  assert.equal(issues().length, 1, 'one issue');
  assert.equal(new Set(told()).size, 4, 'no duplicate comment');
  assert.equal(retraining.dispatches.length, 1, 'one retraining');
  const recorded = watched.history().filter(({ kind }) => kind === 'check').length;
  const duplicates = told().length - new Set(told()).size;
  t.diagnostic(
    `${recorded} checks on 30 days: ${issues().length} issue, ${told().length} comments (${duplicates} duplicates), ${retraining.dispatches.length} retraining`,
  );
  assert.deepEqual(alarms.slice(-5), ['false', 'false', 'false', 'false', 'false']);
});
