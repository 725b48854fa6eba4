import type { StageContext } from '../../../shared/src/action/stage.ts';
import { describeError } from '../../../shared/src/base/errors.ts';
import type { DriftAnswer } from '../../../shared/src/drift/alarm.ts';
import type { DriftOutcome } from '../../../shared/src/drift/outcome.ts';
import { renderMarkdown } from '../../../shared/src/report/markdown.ts';
import type { Report } from '../../../shared/src/report/report.ts';

/** GitHub takes 65,536 characters; some are left for the marker. */
const textLimit = 65_000;

/**
 * The one issue about drift that a monitor sees: opened by an alarm, brought up to date by the next, closed when a check
 * finds no drift any more. With `auto` a failure to write it is a warning; with `always` it is returned, for after
 * the result is written.
 * @param monitor the name of its artifact: two monitors of a pipeline have an issue each.
 * @returns the number of the issue if it is open, else null.
 */
export async function updateIssue(
  when: 'auto' | 'always' | 'never',
  monitor: string,
  alarmed: DriftAnswer,
  outcome: DriftOutcome,
  report: Report,
  { platform, config }: StageContext,
): Promise<{ number: number | null; error?: unknown }> {
  if (when === 'never') return { number: null };
  const marker = `mlops-drift:${encodeURIComponent(monitor).toLowerCase().replaceAll('%', '.')}`;
  const { url } = platform.run;
  const link = url ? { link: { text: 'Run with the whole report', url } } : {};
  const body = renderMarkdown(report, { limit: textLimit, ...link });
  try {
    const known = await platform.issues.find(marker);
    const open = known?.state === 'open' ? known : null;
    if (alarmed === 'true') {
      if (open === null) {
        const which = monitor === `${config.name}-drift` ? '' : ` (${monitor})`;
        const title = `Data drift in ${config.name}${which}`;
        const { number } = await platform.issues.create({ marker, title, body, labels: ['drift'] });
        return { number };
      }
      await platform.issues.update(open.number, { marker, body });
      return { number: open.number };
    }
    // What is unknown does not end an incident.
    if (open === null || alarmed !== 'false' || outcome.drifted !== 'false') {
      return { number: open?.number ?? null };
    }
    await platform.issues.comment(open.number, renderMarkdown(report, { limit: textLimit, ...link }));
    await platform.issues.update(open.number, { marker, state: 'closed' });
    return { number: null };
  } catch (error) {
    if (when === 'always') return { number: null, error };
    platform.log.warning(describeError(error));
    return { number: null };
  }
}
