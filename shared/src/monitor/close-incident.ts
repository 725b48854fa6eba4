import { describeError } from '../base/errors.ts';
import type { Block, Section } from '../report/report.ts';
import type { DeploymentEntry, HistoryEntry, RetrainingEntry } from './history-entries.ts';
import { changeHistory, type HistoryPlace, readHistory } from './history-store.ts';
import { openIncident } from './incident.ts';
import { driftLabel, driftMarker, endComment, endMarker } from './issue-text.ts';

/** What went live, and where it comes from. */
export interface DeployedModel {
  /** Where it went live. */
  readonly environment: string;
  readonly version: string;
  readonly modelId: string;
  /** The run that trained it, as its manifest says. */
  readonly trainedIn: string;
  /** Where the version can be seen; null where it has no address. */
  readonly url: string | null;
}

/** An incident that a deployment ended. */
export interface ClosedIncident {
  readonly monitor: string;
  /** Number of its issue; null where none was open. */
  readonly issue: number | null;
  /** Address of the issue, or null. */
  readonly url: string | null;
}

/**
 * Ends the incidents whose retraining made the model that went live: in the history, and in the issue, which is told of
 * the version and closed. The next check compares with the new model; if the data has drifted from that one too, the
 * alarm comes back.
 *
 * The deployment stands whatever goes wrong here: that is a warning, and the next check closes the issue.
 */
export async function closeIncidents(
  model: DeployedModel,
  place: HistoryPlace & { readonly config: { readonly monitor: { readonly reference: string } } },
): Promise<ClosedIncident[]> {
  const { platform } = place;
  // Only a monitor that compares with what is live there has another reference from now on.
  const watched = watchedEnvironment(place.config.monitor.reference);
  if (model.environment !== watched) return [];
  try {
    const runs = [platform.run.runId, model.trainedIn];
    // One request where there is nothing to do, which is nearly always.
    if (endedBy(await readHistory(place), runs).length === 0) return [];
    let ended: RetrainingEntry[] = [];
    const { entries } = await changeHistory(place, `Version ${model.version} is live`, (known) => {
      ended = endedBy(known, runs);
      const time = new Date().toISOString();
      return [
        ...known,
        ...ended.map(
          ({ monitor, incident }): DeploymentEntry => ({
            kind: 'deployment',
            monitor,
            incident,
            time,
            run: platform.run.runId,
            version: model.version,
            model: model.modelId,
          }),
        ),
      ];
    });
    const closed: ClosedIncident[] = [];
    for (const { monitor, incident } of ended) {
      closed.push(await closeIssue(monitor, incident, entries, model, place));
    }
    return closed;
  } catch (error) {
    platform.log.warning(`The incident that this deployment ends stays open: ${describeError(error)}`);
    return [];
  }
}

function watchedEnvironment(reference: string): string | null {
  if (reference === 'production') return reference;
  return /^environment:(.+)$/.exec(reference)?.[1] ?? null;
}

/** For the report of the deployment; nothing where it ended no incident. */
export function endedSections(closed: readonly ClosedIncident[]): Section[] {
  if (closed.length === 0) return [];
  const blocks: Block[] = closed.flatMap(({ monitor, issue, url }): Block[] => [
    {
      kind: 'text',
      text: `This model was retrained for the drift that ${monitor} found. That incident is over.`,
    },
    ...(url === null || issue === null
      ? []
      : [{ kind: 'link', text: `Issue #${issue}, closed`, url } as const]),
  ]);
  return [{ heading: 'Drift', blocks }];
}

/** Retrainings in one of these runs whose incident is still going on. */
function endedBy(entries: readonly HistoryEntry[], runs: readonly string[]): RetrainingEntry[] {
  return entries.filter(
    (entry): entry is RetrainingEntry =>
      entry.kind === 'retraining' &&
      entry.started !== null &&
      runs.includes(entry.started) &&
      openIncident(entries, entry.monitor)?.id === entry.incident,
  );
}

async function closeIssue(
  monitor: string,
  incident: string,
  entries: readonly HistoryEntry[],
  model: DeployedModel,
  { platform }: HistoryPlace,
): Promise<ClosedIncident> {
  const marker = driftMarker(monitor);
  const issue = await platform.issues.find(marker, { label: driftLabel });
  if (issue?.state !== 'open') return { monitor, issue: null, url: null };
  const body = endComment(entries, monitor, incident, {
    why: `Version ${model.version}, which the retraining made, is live.`,
    links: [
      ...(model.url === null ? [] : [{ text: `Version ${model.version}`, url: model.url }]),
      ...(platform.run.url === null ? [] : [{ text: 'The run that deployed it', url: platform.run.url }]),
    ],
  });
  await platform.issues.comment(issue.number, endMarker(monitor, incident), body);
  await platform.issues.update(issue.number, { marker, state: 'closed' });
  return { monitor, issue: issue.number, url: issue.url };
}
