import { describeError } from '../base/errors.ts';
import type { Platform, RunFacts } from '../platform/ports.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';

/** GitHub takes 65,536 characters; some are left for the marker. */
const textLimit = 65_000;

/** The model and the environment that an issue is about. */
export interface IncidentPlace {
  readonly name: string;
  readonly environment: string;
}

/**
 * Tells in an issue that a deployment failed and what is live. There is one for a model and an environment: while it is
 * open, what fails next is a comment on it. An issue that cannot be written is a warning.
 */
export async function reportIncident(
  place: IncidentPlace,
  report: Report,
  { issues, run, log }: Platform,
): Promise<void> {
  const marker = incidentMarker(place);
  const link = run.url === null ? {} : { link: { text: `The run, set off by ${run.actor}`, url: run.url } };
  const body = renderMarkdown(report, { limit: textLimit, ...link });
  try {
    const known = await issues.find(marker);
    if (known?.state === 'open') {
      await issues.comment(known.number, momentMarker(marker, run), body);
      return;
    }
    const title = `Deployment of ${place.name} to ${place.environment} failed`;
    await issues.create({ marker, title, body, labels: ['deployment'] });
  } catch (failure) {
    log.warning(`No issue tells of the failure. ${describeError(failure)}`);
  }
}

/** Closes the issue once a deployment went well. @param sentence what is live now. */
export async function closeIncident(
  place: IncidentPlace,
  sentence: string,
  { issues, run, log }: Platform,
): Promise<void> {
  const marker = incidentMarker(place);
  try {
    const known = await issues.find(marker);
    if (known?.state !== 'open') return;
    await issues.comment(known.number, momentMarker(marker, run), sentence);
    await issues.update(known.number, { marker, state: 'closed' });
  } catch (failure) {
    log.warning(`The issue about the last deployment stays open. ${describeError(failure)}`);
  }
}

/** Each thing that happens is told by a comment of its own. */
function momentMarker(marker: string, { runId }: RunFacts): string {
  return `${marker}:${runId}.${Date.now()}`;
}

/** Environments may have letters and underscores that a marker cannot have. */
function incidentMarker({ name, environment }: IncidentPlace): string {
  const plain = environment.replace(/[^a-z0-9-]/g, (letter) => `.${letter.charCodeAt(0).toString(16)}`);
  return `mlops-deploy:${name}:${plain}`;
}
