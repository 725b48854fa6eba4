import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { StageContext } from '../../../shared/src/action/stage.ts';
import { ConfigurationError, describeError } from '../../../shared/src/base/errors.ts';
import { lineOfKey } from '../../../shared/src/config/load-config.ts';
import { type GateOutcome, verdictSentence } from '../../../shared/src/gate/outcome.ts';
import type { CheckAnnotation } from '../../../shared/src/platform/ports.ts';
import { renderMarkdown } from '../../../shared/src/report/markdown.ts';
import type { Report } from '../../../shared/src/report/report.ts';

type When = 'auto' | 'always' | 'never';

/** Where something was posted, and what went wrong if it had to be posted and was not. */
export interface Posting {
  readonly url: string | null;
  readonly error?: unknown;
}

const nothing: Posting = { url: null };

/** GitHub takes 65,536 characters; some are left for the marker. */
const textLimit = 65_000;

/**
 * The sticky comment on the pull request. With `auto` it is left out where there is no pull request or the token
 * cannot write (a fork), and a failure to post it is a warning: it must not hide the verdict. With `always` it is
 * the posting's error, for after the verdict is written.
 */
export async function postComment(
  when: When,
  report: Report,
  name: string,
  { platform }: StageContext,
): Promise<Posting> {
  if (when === 'never') return nothing;
  const { pullRequest, url } = platform.run;
  if (platform.kind === 'github' && pullRequest === null) {
    if (when === 'auto') return nothing;
    const message = 'comment is "always", but this run is not about a pull request.';
    const hint = 'Use "auto", or run the workflow on pull_request.';
    return { url: null, error: new ConfigurationError(message, { location: { key: 'comment' }, hint }) };
  }
  if (when === 'auto' && pullRequest?.fromFork) {
    platform.log.info(
      'The pull request is from a fork: its token cannot comment. The job summary has the report.',
    );
    return nothing;
  }
  const marker = `mlops-gate:${name}`;
  const body = renderMarkdown(report, {
    limit: textLimit,
    ...(url ? { link: { text: 'Run with the whole report', url } } : {}),
  });
  return tolerantly(when, platform.log.warning, async () => {
    const posted = await platform.comments.upsert(pullRequest?.number ?? 0, marker, body);
    return posted.url;
  });
}

/** The check run on the commit, with annotations on the rules of mlops.yml that did not hold. */
export async function postCheck(
  when: When,
  outcome: GateOutcome,
  report: Report,
  onInconclusive: 'error' | 'warn',
  { platform, config, configFile, repositoryDirectory }: StageContext,
): Promise<Posting> {
  if (when === 'never' || (when === 'auto' && platform.run.pullRequest?.fromFork)) return nothing;
  const text = await readFile(resolve(repositoryDirectory, configFile), 'utf8').catch(() => null);
  const annotations: CheckAnnotation[] =
    text === null
      ? []
      : outcome.rules
          .filter(({ verdict }) => verdict === 'fail' || verdict === 'inconclusive')
          .map(({ key, verdict, reason }) => ({
            path: configFile,
            line: lineOfKey(text, ['gate', ...key]),
            level: verdict === 'fail' ? 'failure' : 'warning',
            message: reason,
          }));
  return tolerantly(when, platform.log.warning, async () => {
    const posted = await platform.checks.create({
      name: `Model quality: ${config.name}`,
      // A required check that is neutral counts as passed.
      conclusion:
        outcome.verdict === 'pass'
          ? 'success'
          : outcome.verdict === 'inconclusive' && onInconclusive === 'warn'
            ? 'neutral'
            : 'failure',
      title: verdictSentence(outcome),
      summary: renderMarkdown(report, { limit: textLimit }),
      annotations,
    });
    return posted.url;
  });
}

async function tolerantly(
  when: When,
  warn: (message: string) => void,
  work: () => Promise<string>,
): Promise<Posting> {
  try {
    return { url: await work() };
  } catch (error) {
    if (when === 'always') return { url: null, error };
    warn(describeError(error));
    return nothing;
  }
}
