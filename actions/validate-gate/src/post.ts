import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { StageContext } from '../../../shared/src/action/stage.ts';
import { canonicalJson, sha256 } from '../../../shared/src/base/digest.ts';
import { ConfigurationError, describeError } from '../../../shared/src/base/errors.ts';
import { writeDirectoryAtomically, writeFileAtomically } from '../../../shared/src/base/files.ts';
import { lineOfKey } from '../../../shared/src/config/load-config.ts';
import type { GateOutcome } from '../../../shared/src/gate/outcome.ts';
import type { CheckAnnotation, CheckConclusion, Posted } from '../../../shared/src/platform/ports.ts';
import {
  postPublicationCheck,
  postPublicationComment,
  type WholeReport,
} from '../../../shared/src/publication/post-publication.ts';
import {
  type Publication,
  publicationArtifact,
  publicationFile,
  writePublication,
} from '../../../shared/src/publication/publication.ts';
import type { Report } from '../../../shared/src/report/report.ts';

type When = 'auto' | 'always' | 'never';

/** Where something was posted, and what went wrong if it had to be posted and was not. */
interface Posting {
  readonly url: string | null;
  readonly error?: unknown;
}

const nothing: Posting = { url: null };

export interface VerdictPostings {
  readonly comment: string | null;
  readonly check: string | null;
  /** What went wrong with a posting that was demanded, for after the verdict is written. */
  readonly error: unknown;
}

/**
 * Makes a verdict known: the sticky comment, the check run, and, where the run may write neither (a fork's token only
 * reads), a report for publish-report, which posts them from a run that may.
 *
 * With `auto` a failure to post is a warning: it must not hide the verdict. With `always` it is the posting's error.
 */
export async function postVerdict(
  when: { comment: When; check: When },
  verdict: { outcome: GateOutcome; report: Report; conclusion: CheckConclusion },
  whole: WholeReport | null,
  context: StageContext,
): Promise<VerdictPostings> {
  const { platform, config } = context;
  const { run } = platform;
  const { outcome, report, conclusion } = verdict;
  const publication: Omit<Publication, 'wanted'> = {
    format: 'mlops-publication/1',
    name: config.name,
    run: run.runId,
    commit: run.commit,
    pullRequest: run.pullRequest?.number ?? 0,
    verdict: outcome.verdict,
    conclusion,
    annotations: when.check === 'never' ? [] : await annotationsOf(outcome, context),
    report,
  };
  const comment = await postComment(when.comment, publication, whole, context);
  const check = await post(when.check, context, () => postPublicationCheck(publication, platform, whole));
  const isAboutPullRequest = run.pullRequest !== null || platform.kind === 'local';
  const wanted = {
    comment: when.comment !== 'never' && (comment.url === null || platform.kind === 'local'),
    check: when.check !== 'never' && (check.url === null || platform.kind === 'local'),
  };
  if (isAboutPullRequest && (wanted.comment || wanted.check)) {
    await handOn({ ...publication, wanted }, context);
  }
  return { comment: comment.url, check: check.url, error: comment.error ?? check.error };
}

async function postComment(
  when: When,
  publication: Omit<Publication, 'wanted'>,
  whole: WholeReport | null,
  context: StageContext,
): Promise<Posting> {
  const { platform } = context;
  if (platform.kind === 'github' && platform.run.pullRequest === null) {
    if (when !== 'always') return nothing;
    const message = 'comment is "always", but this run is not about a pull request.';
    const hint = 'Use "auto", or run the workflow on pull_request.';
    return { url: null, error: new ConfigurationError(message, { location: { key: 'comment' }, hint }) };
  }
  if (when === 'auto' && platform.run.pullRequest?.fromFork) {
    platform.log.info(
      'The pull request is from a fork: its token cannot comment. The job summary has the report.',
    );
  }
  return post(when, context, () =>
    postPublicationComment(publication, platform, whole, platform.run.attempt ?? 1),
  );
}

async function post(when: When, { platform }: StageContext, work: () => Promise<Posted>): Promise<Posting> {
  if (when === 'never' || (when === 'auto' && platform.run.pullRequest?.fromFork)) return nothing;
  try {
    return { url: (await work()).url };
  } catch (error) {
    if (when === 'always') return { url: null, error };
    platform.log.warning(describeError(error));
    return nothing;
  }
}

/** Leaves the report as an artifact for publish-report. A failure to do so hides no verdict either. */
async function handOn(publication: Publication, { platform, stateDirectory }: StageContext): Promise<void> {
  const name = publicationArtifact(publication.name);
  try {
    const folder = join(stateDirectory, 'publications', name);
    await writeDirectoryAtomically(folder, (output) =>
      writeFileAtomically(join(output, publicationFile), writePublication(publication)),
    );
    await platform.artifacts.upload(name, folder, {
      contentDigest: sha256(canonicalJson(publication)),
      overwrite: true,
    });
    if (platform.kind === 'github') {
      platform.log.info(
        `The artifact "${name}" holds the report for the action publish-report: see docs/forks.md.`,
      );
    }
  } catch (error) {
    platform.log.warning(`The report cannot be left for publish-report: ${describeError(error)}`);
  }
}

/** On the rules of mlops.yml that did not hold. */
async function annotationsOf(
  outcome: GateOutcome,
  { configFile, repositoryDirectory }: StageContext,
): Promise<CheckAnnotation[]> {
  const text = await readFile(resolve(repositoryDirectory, configFile), 'utf8').catch(() => null);
  if (text === null) return [];
  return outcome.rules
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'inconclusive')
    .map(({ key, verdict, reason }) => ({
      path: configFile,
      line: lineOfKey(text, ['gate', ...key]),
      level: verdict === 'fail' ? 'failure' : 'warning',
      message: reason,
    }));
}
