import type { PullRequestStore, Review } from '../ports.ts';
import type { Purpose } from './api-failure.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';

/** GitHub's states of a review that was handed in; a pending one is seen by its author alone. */
const reviewStates: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
  COMMENTED: 'commented',
};

/** Pull requests of this repository and what reviewers say about them. */
export function githubPullRequests(client: GitHubClient): PullRequestStore {
  const permission = 'pull-requests: read';
  return {
    async find(number) {
      const found = await client.find({ action: `look up pull request #${number}`, permission }, (octokit) =>
        octokit.rest.pulls.get({ ...client.repository, pull_number: number }),
      );
      return (
        found && {
          number: found.number,
          open: found.state === 'open',
          // The user is null once an account was deleted, whatever the description of the API says.
          author: found.user?.login ?? '',
          headCommit: found.head.sha,
          headBranch: found.head.ref,
          headRepository: found.head.repo?.full_name ?? '',
        }
      );
    },
    async reviews(number) {
      const purpose: Purpose = { action: `list the reviews of pull request #${number}`, permission };
      const reviews: Review[] = [];
      // They come in the order of time.
      const listed = client.list(purpose, (octokit, page) =>
        octokit.rest.pulls.listReviews({
          ...client.repository,
          pull_number: number,
          per_page: PAGE_SIZE,
          page,
        }),
      );
      for await (const { user, state, commit_id } of listed) {
        const known = reviewStates[state];
        if (known !== undefined)
          reviews.push({ user: user?.login ?? '', state: known, commit: commit_id ?? '' });
      }
      return reviews;
    },
  };
}
