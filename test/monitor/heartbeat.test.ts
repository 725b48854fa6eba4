import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findSilences } from '../../shared/src/monitor/heartbeat.ts';
import type { CheckEntry } from '../../shared/src/monitor/history-entries.ts';
import { renderMarkdown } from '../../shared/src/report/markdown.ts';
import { MISSING_PERMISSION } from '../servers/faults.ts';
import { checkEntry } from './entries.ts';
import { watchedRepository } from './watched-repository.ts';

const at = (day: number, hour = 6): Date => new Date(Date.UTC(2026, 0, day, hour));

describe('a monitor is silent', () => {
  const daily = [1, 2, 3, 4].map((day) => checkEntry(day));
  const silent = (entries: CheckEntry[], now: Date) =>
    findSilences(entries, now).map(({ isLong }) => (isLong ? 'long' : 'short'));

  test('once more than two of its usual intervals and a day have passed; after a week that is long', () => {
    assert.deepEqual(silent(daily, at(5)), []);
    assert.deepEqual(silent(daily, at(7, 4)), []);
    assert.deepEqual(silent(daily, at(7, 6)), ['short']);
    assert.deepEqual(silent(daily, at(11, 4)), ['short']);
    assert.deepEqual(silent(daily, at(12)), ['long']);
  });

  test('after three intervals where it is checked once a week', () => {
    const weekly = [1, 8, 15, 22].map((day) => checkEntry(day));
    assert.deepEqual(silent(weekly, at(36)), []);
    assert.deepEqual(silent(weekly, at(40)), ['short']);
    assert.deepEqual(silent(weekly, at(44)), ['long']);
  });

  test('not where it never had a schedule, or is checked on other occasions now', () => {
    assert.deepEqual(silent([checkEntry(1), checkEntry(2)], at(60)), []);
    const pushed = daily.map((check) => ({ ...check, event: 'push' }));
    assert.deepEqual(silent(pushed, at(60)), []);
    const since = [5, 6, 7].map((day) => checkEntry(day, { event: 'push' }));
    assert.deepEqual(silent([...daily, ...since], at(60)), []);
    assert.deepEqual(silent([...daily, since[0]], at(60)), ['long']);
  });
});

describe('the report of another stage', () => {
  const rows = { reference: 'reference.csv' } as const;
  const silence = async (t: Parameters<typeof watchedRepository>[0]) => {
    const watched = await watchedRepository(t, rows);
    for (const day of [1, 2, 3]) {
      watched.goTo(day);
      await watched.check(day, 'usual');
    }
    await watched.space.write('data.csv', await watched.space.read('reference.csv'));
    const prepare = async (day: number) => {
      watched.goTo(day);
      const trigger = { runId: String(3000 + day), eventName: 'push', commit: watched.github.git.headCommit };
      const { outcome } = await watched.step(trigger, 'prepare-data', {}, watched.space.folder);
      return renderMarkdown(outcome.report, { limit: 65_000 });
    };
    return { ...watched, prepare };
  };
  const stopped = /Production is not watched any more/;

  test('says that GitHub switched the schedule off, and how it is switched on', async (t) => {
    const watched = await silence(t);
    watched.github.workflows.push({ file: 'model.yml', state: 'disabled_inactivity', dispatches: [] });
    assert.doesNotMatch(await watched.prepare(4), stopped);
    const text = await watched.prepare(8);
    assert.match(text, stopped);
    assert.match(text, /GitHub has switched the schedule of .* off, because nothing was pushed for 60 days/);
    assert.match(text, /gh workflow enable model\.yml/);
    assert.ok(watched.log.some((line) => /^Warning: The last scheduled check of fruit-drift/.test(line)));
  });

  test('says after a week that checks fail, and says nothing before', async (t) => {
    const watched = await silence(t);
    watched.github.workflows.push({ file: 'model.yml', dispatches: [] });
    assert.doesNotMatch(await watched.prepare(8), stopped);
    assert.match(await watched.prepare(11), /is switched on, so its runs fail/);
    const asked = watched.github.requests.filter(({ path }) => /contents|workflows/.test(path)).length;
    await watched.prepare(12);
    const after = watched.github.requests.filter(({ path }) => /contents|workflows/.test(path)).length;
    assert.equal(after - asked, 2, 'two requests');
  });

  test('says it without a reason where it may not look, and nothing where it cannot read', async (t) => {
    const watched = await silence(t);
    watched.github.faults.add({ on: /workflows/, answer: MISSING_PERMISSION });
    assert.match(await watched.prepare(12), /is switched on is not known here/);
    watched.github.faults.add({ on: /contents/, answer: MISSING_PERMISSION });
    assert.doesNotMatch(await watched.prepare(12), stopped);
    const config = await watched.space.read('mlops.yml');
    await watched.space.write('mlops.yml', config.replace('monitor: {', 'monitor: { heartbeat: false,'));
    assert.doesNotMatch(await watched.prepare(12), stopped);
  });
});
