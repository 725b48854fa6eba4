import type { FoundRun, PullRequest } from '../platform/ports.ts';
import type { Publication } from './publication.ts';

/** Events whose runs are about a pull request, and whose commit is the head that was judged. */
const judgingEvents = ['pull_request', 'pull_request_review', 'local'];

/** Why nothing of a run may be published; null if something may. */
export function refuseRun(run: FoundRun): string | null {
  if (judgingEvents.includes(run.event)) return null;
  return `run ${run.id} was set off by "${run.event}", not by a pull request`;
}

/**
 * Holds what a publication says of itself against what the platform knows of the run that made it: it speaks for the
 * pull request of that run, and for no other.
 * @param publication a stranger's code wrote it: all of it may be untrue.
 * @param pull the pull request that it names, as it is now; null if there is none.
 * @returns whether it is about the pull request's newest commit. A run that was overtaken by a push is not, and its
 *   report is not to be shown; that is no forgery.
 * @throws Error with the reason why it is refused.
 */
export function checkOrigin(
  publication: Pick<Publication, 'run' | 'commit' | 'pullRequest'>,
  run: FoundRun,
  pull: PullRequest | null,
): 'current' | 'overtaken' {
  const { pullRequest, commit } = publication;
  if (publication.run !== run.id) {
    throw new Error(`it says that run ${publication.run} made it, but it lay in run ${run.id}`);
  }
  if (commit !== run.commit) {
    throw new Error(
      `it is about the commit ${commit || '(none)'}, but run ${run.id} was on ${run.commit || '(none)'}`,
    );
  }
  if (pull === null) throw new Error(`there is no pull request #${pullRequest}`);
  if (pull.headRepository === '' || pull.headRepository !== run.headRepository) {
    throw new Error(
      `pull request #${pullRequest} comes from "${pull.headRepository || 'a deleted fork'}", ` +
        `but run ${run.id} ran the code of "${run.headRepository || 'a deleted fork'}"`,
    );
  }
  if (pull.headCommit === run.commit) return 'current';
  if (pull.headBranch === run.headBranch) return 'overtaken';
  throw new Error(
    `pull request #${pullRequest} has the head ${pull.headCommit}, but run ${run.id} was on ${run.commit}`,
  );
}
