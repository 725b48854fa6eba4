import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CheckEntry } from '../../shared/src/monitor/history-entries.ts';
import {
  beginningOfCondition,
  changeOf,
  conditionOf,
  incidentAfter,
  openIncident,
  summariseIncident,
} from '../../shared/src/monitor/incident.ts';
import { readStamp, stampOf, toldCondition, withStamp } from '../../shared/src/monitor/issue-stamp.ts';
import { snoozedUntil } from '../../shared/src/monitor/snooze.ts';
import { checkEntry } from './entries.ts';

const incident = { id: '1001', since: checkEntry(1).time };
const drifted = (day: number, sizes: Record<string, number | null>): CheckEntry =>
  checkEntry(day, {
    drifted: 'true',
    alarm: 'true',
    incident,
    columns: Object.fromEntries(
      Object.entries(sizes).map(([name, size]) => [name, { drifted: 'true', size }]),
    ),
  });

describe('an incident', () => {
  test('begins with the alarm, and ends with a check without drift and alarm', () => {
    const check = (answers: Pick<CheckEntry, 'drifted' | 'alarm'>) => checkEntry(1, answers);
    assert.equal(incidentAfter(null, check({ drifted: 'true', alarm: 'false' })), null);
    assert.deepEqual(incidentAfter(null, check({ drifted: 'true', alarm: 'true' })), incident);
    for (const [drift, alarm] of [
      ['true', 'true'],
      ['true', 'false'],
      ['false', 'true'],
      ['unknown', 'false'],
      ['unknown', 'unknown'],
      ['false', 'unknown'],
    ] as const) {
      assert.equal(incidentAfter(incident, check({ drifted: drift, alarm })), incident, `${drift} ${alarm}`);
    }
    assert.equal(incidentAfter(incident, check({ drifted: 'false', alarm: 'false' })), null);
  });

  test('is over once what was retrained for it is live', () => {
    const entries = [drifted(1, { weight: 2 })];
    assert.deepEqual(openIncident(entries, 'fruit-drift'), incident);
    assert.equal(openIncident(entries, 'other'), null);
    const deployment = {
      kind: 'deployment',
      run: '5',
      version: 'v2.0.0',
      model: 'm2',
      time: checkEntry(2).time,
    } as const;
    const ended = [...entries, { ...deployment, monitor: 'fruit-drift', incident: '1001' }];
    assert.equal(openIncident(ended, 'fruit-drift'), null);
    assert.equal(summariseIncident(ended, 'fruit-drift', '1001')?.version, 'v2.0.0');
  });

  test('has the columns of its last three checks, so that one near its threshold is no news every day', () => {
    const days: Record<string, number>[] = [
      { a: 3, b: 1.1 },
      { a: 3 },
      { a: 3, b: 1.1 },
      { a: 3 },
      { a: 3 },
      { a: 3 },
    ];
    const checks = days.map((sizes, index) => drifted(index + 1, sizes));
    const conditions = checks.map((_, index) => conditionOf(checks.slice(0, index + 1)).columns.join());
    assert.deepEqual(conditions, ['a,b', 'a,b', 'a,b', 'a,b', 'a,b', 'a']);
    assert.equal(beginningOfCondition(checks.slice(0, 5)), checks[0]);
    assert.equal(beginningOfCondition(checks), checks[5]);
  });

  test('is moderate, strong or severe by the farthest column; one that is gone is severe', () => {
    const of = (...sizes: (number | null)[]) =>
      conditionOf(sizes.map((size, index) => drifted(index + 1, { a: size }))).severity;
    assert.deepEqual(
      [of(1.2), of(2), of(4), of(null), of(5, 1, 1), of(5, 1, 1, 1)],
      ['moderate', 'strong', 'severe', 'severe', 'severe', 'moderate'],
    );
  });

  test('has news where columns join or leave or the severity is another one', () => {
    const before = { columns: ['a', 'b'], severity: 'moderate' } as const;
    assert.equal(changeOf(before, { ...before }), null);
    assert.deepEqual(changeOf(before, { columns: ['b', 'c'], severity: 'strong' }), {
      joined: ['c'],
      left: ['a'],
      from: 'moderate',
      to: 'strong',
    });
  });

  test('is summed up with the largest effects first', () => {
    const entries = [drifted(1, { a: 2, gone: null }), drifted(2, { a: 3, b: 5 }), checkEntry(4)];
    const summary = summariseIncident(entries, 'fruit-drift', '1001')!;
    assert.deepEqual(summary.columns, [
      { name: 'gone', size: null },
      { name: 'b', size: 5 },
      { name: 'a', size: 3 },
    ]);
    assert.deepEqual([summary.checks, summary.until], [2, checkEntry(4).time]);
    assert.equal(summariseIncident(entries, 'fruit-drift', 'another'), null);
  });
});

describe('a label that snoozes', () => {
  const at = (time: string, ...labels: string[]) => snoozedUntil(labels, new Date(time));
  test('holds until the end of its day', () => {
    const label = 'snooze-until:2026-12-24';
    assert.equal(at('2026-12-24T23:59:59Z', 'drift', label).until, '2026-12-24');
    assert.equal(at('2026-12-25T00:00:00Z', label).until, null);
    assert.equal(at('2026-12-01T00:00:00Z', label, 'Snooze-Until: 2026-12-31').until, '2026-12-31');
    assert.deepEqual(at('2026-12-01T00:00:00Z', 'drift'), { until: null, unreadable: [] });
  });

  for (const label of [
    'snooze-until:',
    'snooze-until:friday',
    'snooze-until:2026-02-30',
    'snooze-until:2026-2-3',
  ]) {
    test(`that reads "${label}" names no day`, () => {
      assert.deepEqual(at('2026-01-01T00:00:00Z', label), { until: null, unreadable: [label] });
    });
  }
});

describe('the stamp of an issue', () => {
  const columns = ['<!-- c', 'a --> b', 'ü'.repeat(2_000)];
  const stamp = stampOf('1001', 3, { columns, severity: 'strong' });

  test('is read as it was written, and is short whatever columns are called', () => {
    const body = withStamp(stamp, 'text');
    assert.deepEqual(readStamp(body), stamp);
    assert.deepEqual(readStamp(body.replaceAll('\n', '\r\n')), stamp);
    assert.match(body, /^<!-- [^>]{1,300} -->\ntext$/);
    assert.deepEqual(toldCondition(stamp, [...columns, 'other']), { columns, severity: 'strong' });
    assert.match(toldCondition(stamp, []).columns.join(), /^#[0-9a-f]{8},#[0-9a-f]{8},#[0-9a-f]{8}$/);
  });

  const forged = Buffer.from('{"incident":"1","told":-1,"columns":["x"],"severity":"none"}').toString(
    'base64url',
  );
  for (const body of [
    '',
    'text',
    '<!-- mlops-incident -->\n',
    '<!-- mlops-incident e30 -->\n',
    `<!-- mlops-incident ${forged} -->\n`,
    `x\n${withStamp(stamp, '')}`,
  ]) {
    test(`is none in ${JSON.stringify(body.slice(0, 40))}`, () => assert.equal(readStamp(body), null));
  }
});
