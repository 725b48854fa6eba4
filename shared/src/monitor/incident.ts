import { sha256 } from '../base/digest.ts';
import { type CheckEntry, checksOf, type HistoryEntry, type Incident } from './history-entries.ts';

/** How far the farthest column is from the reference, in multiples of what matters. */
export type Severity = 'moderate' | 'strong' | 'severe';

/** What there is to be said of an incident: only a change of it is worth a comment. */
export interface Condition {
  /** Columns that drifted, sorted. */
  readonly columns: readonly string[];
  readonly severity: Severity;
}

/** What became of columns and severity from one condition to another. */
export interface ConditionChange {
  readonly joined: string[];
  readonly left: string[];
  readonly from: Severity;
  readonly to: Severity;
}

/**
 * Checks over which a condition is taken together: a column that is near its threshold drifts on one day and not on
 * the next, and is no news on either.
 */
const steadyChecks = 3;

/** Sizes from which on drift is strong and severe; below it is moderate. */
const strongSize = 2;
const severeSize = 4;

/** The incident of a monitor that is going on; null if none is. A deployment of a retrained model ends it. */
export function openIncident(entries: readonly HistoryEntry[], monitor: string): Incident | null {
  const incident = checksOf(entries, monitor).at(-1)?.incident ?? null;
  if (incident === null) return null;
  const ended = entries.some(
    (entry) => entry.kind === 'deployment' && entry.monitor === monitor && entry.incident === incident.id,
  );
  return ended ? null : { id: incident.id, since: incident.since };
}

/**
 * The incident after a check. One begins with the alarm; it ends with a check that finds no drift while the alarm is
 * off, and what is unknown ends none.
 * @param open what `openIncident` said before.
 */
export function incidentAfter(
  open: Incident | null,
  check: Pick<CheckEntry, 'drifted' | 'alarm' | 'run' | 'time'>,
): Incident | null {
  if (open !== null) return check.alarm === 'false' && check.drifted === 'false' ? null : open;
  if (check.alarm !== 'true') return null;
  // At a terminal all runs have one name.
  return { id: /^\d+$/.test(check.run) ? check.run : check.time, since: check.time };
}

/** The checks of an incident, the oldest first. */
export function checksOfIncident(
  entries: readonly HistoryEntry[],
  monitor: string,
  incident: string,
): CheckEntry[] {
  return checksOf(entries, monitor).filter((check) => check.incident?.id === incident);
}

/** @param checks of an incident, the oldest first, at least one. */
export function conditionOf(checks: readonly CheckEntry[]): Condition {
  const columns = new Set<string>();
  let largest = 0;
  for (const check of checks.slice(-steadyChecks)) {
    for (const [name, { drifted, size }] of Object.entries(check.columns)) {
      if (drifted !== 'true') continue;
      columns.add(name);
      // A column that is gone, or holds something else, has no size.
      largest = Math.max(largest, size ?? severeSize);
    }
  }
  return {
    columns: [...columns].sort(),
    severity: largest >= severeSize ? 'severe' : largest >= strongSize ? 'strong' : 'moderate',
  };
}

/** @returns null where nothing changed. */
export function changeOf(before: Condition, now: Condition): ConditionChange | null {
  const joined = now.columns.filter((name) => !before.columns.includes(name));
  const left = before.columns.filter((name) => !now.columns.includes(name));
  if (joined.length === 0 && left.length === 0 && before.severity === now.severity) return null;
  return { joined, left, from: before.severity, to: now.severity };
}

/** The first check from which on the condition was as it is after the last one. */
export function beginningOfCondition(checks: readonly CheckEntry[]): CheckEntry {
  const now = conditionDigest(conditionOf(checks));
  let first = checks.length - 1;
  while (first > 0 && conditionDigest(conditionOf(checks.slice(0, first))) === now) first--;
  return checks[first];
}

/** Twelve digits that tell conditions apart. */
export function conditionDigest({ columns, severity }: Condition): string {
  return sha256(JSON.stringify([columns, severity])).slice(0, 12);
}

/** What there is to be said of an incident that is over, or of one so far. */
export interface IncidentSummary {
  readonly since: string;
  /** Null while it is going on. */
  readonly until: string | null;
  readonly checks: number;
  /** Columns that drifted in it with their largest size, the largest first; null is a column that was gone or retyped. */
  readonly columns: { readonly name: string; readonly size: number | null }[];
  readonly retraining: {
    readonly run: string | null;
    readonly url: string | null;
    readonly workflow: string;
  } | null;
  /** The version that ended it. */
  readonly version: string | null;
}

/** @returns null where the history knows nothing of the incident. */
export function summariseIncident(
  entries: readonly HistoryEntry[],
  monitor: string,
  incident: string,
): IncidentSummary | null {
  const checks = checksOfIncident(entries, monitor, incident);
  if (checks.length === 0) return null;
  const ofIncident = entries.filter(
    (entry) => 'incident' in entry && entry.incident === incident && entry.monitor === monitor,
  );
  const retraining = ofIncident.find((entry) => entry.kind === 'retraining');
  const deployment = ofIncident.find((entry) => entry.kind === 'deployment');
  const all = checksOf(entries, monitor);
  const after = all[all.indexOf(checks[checks.length - 1]) + 1];
  const largest = new Map<string, number | null>();
  for (const { columns } of checks) {
    for (const [name, { drifted, size }] of Object.entries(columns)) {
      if (drifted !== 'true') continue;
      const known = largest.get(name);
      largest.set(name, size === null || known === null ? null : Math.max(known ?? 0, size));
    }
  }
  const order = (size: number | null): number => size ?? Number.POSITIVE_INFINITY;
  return {
    since: checks[0].incident?.since ?? checks[0].time,
    until: deployment?.time ?? after?.time ?? null,
    checks: checks.length,
    columns: [...largest]
      .map(([name, size]) => ({ name, size }))
      .sort((a, b) => (order(a.size) === order(b.size) ? 0 : order(b.size) - order(a.size))),
    retraining: retraining
      ? { run: retraining.started, url: retraining.url, workflow: retraining.workflow }
      : null,
    version: deployment?.version ?? null,
  };
}
