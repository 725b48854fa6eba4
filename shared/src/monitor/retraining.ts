import { InfrastructureError } from '../base/errors.ts';
import type { DispatchedRun } from '../platform/ports.ts';
import type { HistoryEntry, Incident, RetrainingEntry } from './history-entries.ts';
import { changeHistory, type HistoryPlace } from './history-store.ts';

/** What a retraining is told, as inputs of its workflow. */
export interface RetrainingOrder {
  readonly monitor: string;
  readonly incident: Incident;
  /** File name of the workflow. */
  readonly workflow: string;
  /** Why: one sentence. */
  readonly reason: string;
  /** The data that was watched, as the configuration names it. */
  readonly current: string;
}

/** Where it was set off, and GitHub did not say as which run. */
const unknownRun = 'unknown';

/** Characters of a reason. */
const longestReason = 200;

/** A run that said it would set off a retraining and was not heard of for so long has failed. Milliseconds. */
const longestSilence = 15 * 60_000;

/**
 * Sets off the retraining of an incident, once: whoever writes it into the history first does it. If that run ends before
 * it is done, a later one finds out whether it was, and does it otherwise.
 * @returns the run that trains, of this call or set off before, or null where there is none (yet); and the history since.
 * @throws ConfigurationError if the workflow cannot be set off, InfrastructureError if it may not.
 */
export async function retrainOnce(
  order: RetrainingOrder,
  place: HistoryPlace,
): Promise<{ started: DispatchedRun | null; entries: readonly HistoryEntry[] }> {
  const { monitor, incident, workflow } = order;
  const { platform } = place;
  const now = new Date();
  const claim: RetrainingEntry = {
    kind: 'retraining',
    monitor,
    incident: incident.id,
    time: now.toISOString(),
    run: platform.run.runId,
    workflow,
    started: null,
    url: null,
  };
  let earlier: RetrainingEntry | undefined;
  let claimed = false;
  const kept = await changeHistory(place, `${monitor}: retrain`, (entries) => {
    earlier = retrainingOf(entries, order);
    claimed = earlier === undefined || (earlier.started === null && isSilent(earlier, now));
    return claimed ? [...entries.filter((entry) => entry !== earlier), claim] : null;
  });
  if (!claimed) return { started: earlier?.started ? startedRun(earlier) : null, entries: kept.entries };
  if (!kept.durable) {
    // Without a place where runs see each other nobody could tell that this was done already.
    const { entries } = await changeHistory(place, `${monitor}: not retrained`, (known) =>
      withoutClaim(known, claim),
    );
    platform.log.warning(
      `No retraining is set off: that it happens once must be written down first, and the history is kept in ${kept.where}`,
    );
    return { started: null, entries };
  }
  try {
    const lost = earlier && (await findLost(earlier, order, place));
    const started = lost ?? (await dispatch(order, place));
    const run = started.id ?? unknownRun;
    const { entries } = await changeHistory(place, `${monitor}: retraining in run ${run}`, (known) =>
      known.map((entry) => (isClaim(entry, claim) ? { ...entry, started: run, url: started.url } : entry)),
    );
    return { started, entries };
  } catch (error) {
    // Where it may have been set off all the same, a later check looks for it before it tries again.
    if (error instanceof InfrastructureError && error.retryable) throw error;
    await changeHistory(place, `${monitor}: not retrained`, (entries) => withoutClaim(entries, claim));
    throw error;
  }
}

/** The retraining of an incident, if one was set off or is about to be. */
export function retrainingOf(
  entries: readonly HistoryEntry[],
  { monitor, incident }: { monitor: string; incident: Incident },
): RetrainingEntry | undefined {
  return entries.find(
    (entry): entry is RetrainingEntry =>
      entry.kind === 'retraining' && entry.monitor === monitor && entry.incident === incident.id,
  );
}

function startedRun({ started, url }: RetrainingEntry): DispatchedRun {
  return { id: started === unknownRun ? null : started, url };
}

function isSilent({ time }: RetrainingEntry, now: Date): boolean {
  return now.getTime() - Date.parse(time) > longestSilence;
}

function isClaim(entry: HistoryEntry, claim: RetrainingEntry): boolean {
  return (
    entry.kind === 'retraining' &&
    entry.monitor === claim.monitor &&
    entry.incident === claim.incident &&
    entry.run === claim.run
  );
}

function withoutClaim(entries: readonly HistoryEntry[], claim: RetrainingEntry): HistoryEntry[] {
  return entries.filter((entry) => !isClaim(entry, claim));
}

/** The run that an earlier one set off without having been able to say so. */
function findLost(
  earlier: RetrainingEntry,
  { workflow, incident }: RetrainingOrder,
  { platform }: HistoryPlace,
): Promise<DispatchedRun | null> {
  // GitHub's clock is not ours.
  const since = new Date(Date.parse(earlier.time) - 60_000);
  return platform.workflows.findDispatched(workflow, titleOf(incident), since);
}

function dispatch(
  { monitor, workflow, reason, incident, current }: RetrainingOrder,
  { platform }: HistoryPlace,
): Promise<DispatchedRun> {
  const until = new Date().toISOString();
  return platform.workflows.dispatch({
    file: workflow,
    inputs: {
      // It may be the title of a run.
      reason: `${shorten(`${monitor}: ${reason}`, longestReason)} ${titleOf(incident)}`,
      // An interval as ISO 8601 writes it.
      window: `${incident.since}/${until}`,
      current,
      incident: incident.id,
    },
    text: titleOf(incident),
  });
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** What tells an incident in the title of a run. */
function titleOf({ id }: Incident): string {
  return `(incident ${id})`;
}
