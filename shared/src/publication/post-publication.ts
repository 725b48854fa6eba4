import type { CheckAnnotation, Platform, Posted } from '../platform/ports.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { visibleSentence } from '../report/visible-text.ts';
import { type Publication, publicationTitle } from './publication.ts';

/** GitHub takes 65,536 characters; some are left for the marker. */
const textLimit = 65_000;

/** Where the reader finds the whole: what a text that had to be shortened links to. */
export interface WholeReport {
  readonly text: string;
  readonly url: string;
}

/**
 * Writes the one comment of a pipeline on a pull request, or brings it up to date. A run that ends late leaves the comment
 * of a newer one alone, and its log says so.
 * @param attempt of the run that judged.
 */
export async function postPublicationComment(
  { name, pullRequest, report, run, commit }: Omit<Publication, 'format' | 'wanted'>,
  { comments, log }: Pick<Platform, 'comments' | 'log'>,
  whole: WholeReport | null,
  attempt: number,
): Promise<Posted> {
  const body = renderMarkdown(report, { limit: textLimit, ...(whole ? { link: whole } : {}) });
  // At a terminal runs have no numbers.
  const stamp = /^\d+$/.test(run) ? { run, attempt, commit } : null;
  const posted = await comments.upsert(pullRequest, `mlops-gate:${name}`, body, stamp);
  if (posted.change === 'overtaken') {
    log.info(`The comment is left alone: it is that of a newer run, ${posted.url}.`);
  }
  return posted;
}

/**
 * Makes the check run on the commit that was judged, with annotations where the rules that did not hold are written.
 * @param options.fromFork whether a stranger's code computed the figures. Such a check has a name of its own: a rule
 *   of a branch that asks for the other one must not be satisfied by what a stranger says.
 * @param options.url of the run that judged; null means this one.
 */
export async function postPublicationCheck(
  publication: Omit<Publication, 'format' | 'wanted' | 'run'>,
  { checks }: Pick<Platform, 'checks'>,
  whole: WholeReport | null,
  { fromFork = false, url = null }: { fromFork?: boolean; url?: string | null } = {},
): Promise<Posted> {
  const { name, commit, conclusion, report, annotations } = publication;
  return checks.create({
    name: `${fromFork ? 'Model quality of a fork' : 'Model quality'}: ${name}`,
    conclusion,
    title: visibleSentence(publicationTitle(publication)),
    summary: renderMarkdown(report, { limit: textLimit, ...(whole ? { link: whole } : {}) }),
    annotations: annotations.map(
      (annotation): CheckAnnotation => ({ ...annotation, message: visibleSentence(annotation.message) }),
    ),
    commit,
    ...(url === null ? {} : { url }),
  });
}
