import type { CheckEntry } from '../../shared/src/monitor/history-entries.ts';

/** A check of a day, the first being the first of January 2026. */
export function checkEntry(day: number, more: Partial<CheckEntry> = {}): CheckEntry {
  return {
    kind: 'check',
    monitor: 'fruit-drift',
    time: new Date(Date.UTC(2026, 0, day, 5)).toISOString(),
    run: String(1000 + day),
    event: 'schedule',
    workflow: '.github/workflows/model.yml',
    reference: 'm1',
    rows: 400,
    drifted: 'false',
    alarm: 'false',
    incident: null,
    columns: { weight: { drifted: 'false', size: 0.2 } },
    ...more,
  };
}
