import type { PullRequestStore, RunFacts } from '../ports.ts';

/** The number of what would be the pull request of the work tree. */
export const localPullRequest = 0;

/** At a terminal the work tree itself stands for a pull request that nobody has reviewed. */
export function localPullRequests({ actor, commit, repository }: RunFacts): PullRequestStore {
  return {
    find: async (number) =>
      number === localPullRequest
        ? {
            number,
            open: true,
            author: actor,
            headCommit: commit,
            baseCommit: '',
            headBranch: '',
            headRepository: repository,
          }
        : null,
    findByCommit: async () => null,
    reviews: async () => [],
  };
}
