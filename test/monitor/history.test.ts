import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  type CheckEntry,
  type HistoryEntry,
  historyText,
  mergeHistories,
  parseHistory,
} from '../../shared/src/monitor/history-entries.ts';
import { changeHistory, readHistory } from '../../shared/src/monitor/history-store.ts';
import { HISTORY_BRANCH } from '../../shared/src/platform/github/shared-files.ts';
import type { Platform } from '../../shared/src/platform/ports.ts';
import { countRequests, startGitHub, temporaryFolder } from '../platform/github/setup.ts';
import { checkEntry } from './entries.ts';

const now = new Date('2026-11-25T00:00:00Z');

describe('the text of a history', () => {
  test('is read as it was written; kinds of newer versions are passed over', () => {
    const entries = [checkEntry(1), checkEntry(2)];
    const text = `${historyText(entries)}{"kind":"forecast","of":"rain"}\n`;
    assert.deepEqual(parseHistory(text, now), { entries, damaged: false });
  });

  test('keeps what newer versions say of a check', () => {
    const text = JSON.stringify({ ...checkEntry(1), estimated: 0.9 });
    assert.deepEqual(JSON.parse(historyText(parseHistory(text, now).entries)), JSON.parse(text));
  });

  for (const [what, damage] of [
    ['a half line', '{"kind":"check","mon'],
    ['a check without an answer', JSON.stringify({ ...checkEntry(2), drifted: undefined })],
    ['a list', '[]'],
    ['a time that is none', JSON.stringify({ ...checkEntry(2), time: 'yesterday' })],
  ]) {
    test(`has a gap where there is ${what}`, () => {
      const text = `${historyText([checkEntry(1)])}${damage}\n${damage}\n${historyText([checkEntry(3)])}`;
      const { entries, damaged } = parseHistory(text, now);
      assert.ok(damaged);
      assert.deepEqual(entries, [checkEntry(1), { kind: 'gap', time: now.toISOString() }, checkEntry(3)]);
    });
  }

  test('forgets the oldest checks of a monitor and not those of another', () => {
    const many = Array.from({ length: 700 }, (_, day) => checkEntry(day + 1));
    const other: CheckEntry = { ...checkEntry(1), monitor: 'other' };
    const kept = parseHistory(historyText([other, ...many]), now).entries;
    assert.equal(kept.length, 501);
    assert.deepEqual(kept.at(-1), checkEntry(700));
    assert.equal(kept.filter((entry) => 'monitor' in entry && entry.monitor === 'other').length, 1);
  });

  test('of two copies is put together by time, and a repeated check counts once', () => {
    const late = { ...checkEntry(2), time: '2026-01-02T09:00:00.000Z', drifted: 'true' as const };
    const started = retraining('2026-01-03T00:00:00.000Z', '77');
    const claim = retraining('2026-01-03T00:00:00.000Z', null);
    const merged = mergeHistories([checkEntry(1), checkEntry(2), started], [checkEntry(1), late, claim]);
    assert.deepEqual(merged, [checkEntry(1), late, started]);
  });
});

const retraining = (time: string, started: string | null): HistoryEntry => ({
  kind: 'retraining',
  monitor: 'fruit-drift',
  incident: '1002',
  time,
  run: '1003',
  workflow: 'retrain.yml',
  started,
  url: null,
});

describe('the history on its branch', () => {
  test('has every entry of many who write at once, each once', async (t) => {
    const { otherRun, server } = await startGitHub(t);
    const folder = await temporaryFolder(t);
    const writers = Array.from({ length: 6 }, async (_, index) => {
      const platform = withoutCache(await otherRun({ runId: String(index + 1) }));
      const place = { platform, config: { name: 'fruit' }, stateDirectory: join(folder, String(index)) };
      return changeHistory(place, 'test', (entries) => [...entries, checkEntry(index + 1)]);
    });
    const kept = await Promise.all(writers);
    assert.ok(kept.every(({ durable }) => durable));
    const platform = await otherRun();
    const entries = await readHistory({ platform, config: { name: 'fruit' } });
    assert.equal(entries.length, 6);
    assert.equal(new Set(entries.map((entry) => JSON.stringify(entry))).size, 6);
    assert.equal(server.git.refs.has(`heads/${HISTORY_BRANCH}`), true);
    const head = server.git.commits.get(server.git.refs.get(`heads/${HISTORY_BRANCH}`)!)!;
    assert.ok(!server.git.trees.get(head.tree)!.has('mlops.yml'), 'the code is not on it');
  });

  test('is written once although the answer is lost', async (t) => {
    const { server, platform: raw } = await startGitHub(t);
    const platform = withoutCache(raw);
    const place = { platform, config: { name: 'fruit' }, stateDirectory: await temporaryFolder(t) };
    const add = (day: number) => changeHistory(place, 'test', (entries) => [...entries, checkEntry(day)]);
    for (const [on, day] of [
      [/^POST .*\/git\/refs$/, 1],
      [/^PATCH .*\/git\/refs/, 2],
    ] as const) {
      server.faults.add({ on, answer: { status: 500 }, handled: true });
      assert.equal((await add(day)).durable, true);
    }
    assert.deepEqual(await readHistory(place), [checkEntry(1), checkEntry(2)]);
  });

  test('is not touched where nothing is to be changed', async (t) => {
    const { server, platform: raw } = await startGitHub(t);
    const place = {
      platform: withoutCache(raw),
      config: { name: 'fruit' },
      stateDirectory: await temporaryFolder(t),
    };
    assert.deepEqual((await changeHistory(place, 'test', () => null)).entries, []);
    assert.equal(countRequests(server, 'POST', /git/), 0);
  });
});

/** The cache belongs to other tests. */
function withoutCache(platform: Platform): Platform {
  return { ...platform, cache: { restore: async () => null, save: async () => false } };
}
