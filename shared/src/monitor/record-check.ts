import { alarm, type DriftAnswer, type Persistence } from '../drift/alarm.ts';
import type { DriftOutcome } from '../drift/outcome.ts';
import type { NoPerformance, PerformanceOutcome } from '../drift/performance/outcome.ts';
import {
  type CheckEntry,
  checksOf,
  type HistoryEntry,
  type Incident,
  type PerformanceEntry,
  rememberedColumns,
} from './history-entries.ts';
import { changeHistory, type HistoryPlace, type KeptHistory } from './history-store.ts';
import { incidentAfter, openIncident } from './incident.ts';

/** A check that was written down, and what follows from it. */
export interface RecordedCheck extends KeptHistory {
  readonly check: CheckEntry;
  readonly alarm: DriftAnswer;
  /** The incident that is going on; null if none is. */
  readonly incident: Incident | null;
}

/**
 * Writes a check into the history and says whether the alarm goes, by the checks before it that were made against the
 * same reference. A second try of the same run replaces its first.
 * @param check.monitor the name of its artifact: a pipeline may have several.
 * @param check.reference what tells the reference: a model's id, or the name of the data.
 */
export async function recordCheck(
  check: {
    monitor: string;
    reference: string;
    outcome: DriftOutcome;
    performance: PerformanceOutcome | NoPerformance;
  },
  persistence: Persistence,
  place: HistoryPlace,
): Promise<RecordedCheck> {
  const { monitor, reference, outcome, performance } = check;
  const { run } = place.platform;
  let recorded: CheckEntry | undefined;
  const kept = await changeHistory(place, `${monitor}: drifted ${outcome.drifted}`, (entries) => {
    const before = withoutFirstTry(entries, monitor, run.runId);
    const answers = answersAbout(before, monitor, reference, persistence.of);
    const raised = alarm([...answers, outcome.drifted], persistence);
    const found: CheckEntry = {
      kind: 'check',
      monitor,
      time: new Date().toISOString(),
      run: run.runId,
      event: run.event,
      workflow: run.workflow,
      reference,
      rows: outcome.rows.current,
      drifted: outcome.drifted,
      alarm: raised,
      incident: null,
      columns: columnsOf(outcome),
      performance: performanceOf(performance),
    };
    recorded = { ...found, incident: incidentAfter(openIncident(before, monitor), found) };
    return [...before, recorded];
  });
  return { ...kept, check: recorded!, alarm: recorded!.alarm, incident: recorded!.incident };
}

/** Everything but a check that this run made last: a job that is run again has the same id. */
function withoutFirstTry(entries: readonly HistoryEntry[], monitor: string, run: string): HistoryEntry[] {
  const last = checksOf(entries, monitor).at(-1);
  return entries.filter((entry) => entry !== last || last.run !== run || !/^\d+$/.test(run));
}

/** The answers of earlier checks, the oldest first; a gap counts as so many unknown ones as matter. */
function answersAbout(
  entries: readonly HistoryEntry[],
  monitor: string,
  reference: string,
  of: number,
): DriftAnswer[] {
  return entries.flatMap((entry): DriftAnswer[] => {
    if (entry.kind === 'gap') return Array.from({ length: of }, () => 'unknown');
    if (entry.kind !== 'check' || entry.monitor !== monitor || entry.reference !== reference) return [];
    return [entry.drifted];
  });
}

/** The primary metric, as it was estimated and as it turned out. */
function performanceOf(performance: PerformanceOutcome | NoPerformance): PerformanceEntry | null {
  if (performance.method === null) return null;
  const { primaryMetric: metric, metrics } = performance;
  if (!Object.hasOwn(metrics, metric)) return null;
  const { estimated, realised, estimatedOfLabelled } = metrics[metric];
  return {
    metric,
    estimated: estimated.value,
    realised: realised?.value ?? null,
    estimatedOfLabelled: estimatedOfLabelled?.value ?? null,
  };
}

/** Those that drifted and those that are nearest to it; all together count as a column for each test of them. */
function columnsOf({ columns, joint }: DriftOutcome): CheckEntry['columns'] {
  const together = Object.entries(joint).map(
    ([test, one]) => [`all columns together: ${test}`, one] as const,
  );
  const sized = [...Object.entries(columns), ...together].map(
    ([name, { drifted, effect, effect_threshold: threshold }]) => {
      const size = effect === null || threshold === null || threshold === 0 ? null : effect / threshold;
      return [name, { drifted, size: size === null ? null : Number(size.toPrecision(3)) }] as const;
    },
  );
  const rank = ([, { drifted, size }]: (typeof sized)[number]): number =>
    drifted === 'true' ? Number.POSITIVE_INFINITY : (size ?? -1);
  return Object.fromEntries(
    sized.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a))).slice(0, rememberedColumns),
  );
}
