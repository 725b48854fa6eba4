import type { PullRequest, PullRequestStore, Review } from '../ports.ts';
import type { Purpose } from './api-failure.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';

/** GitHub's states of a review that was handed in; a pending one is seen by its author alone. */
const reviewStates: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
  COMMENTED: 'commented',
};

interface GitHubPullRequest {
  readonly number: number;
  readonly state: string;
  /** Null once an account was deleted, whatever the description of the API says. */
  readonly user: { readonly login: string } | null;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly full_name: string } | null;
  };
  readonly base: { readonly sha: string };
}

interface ListedPullRequest extends GitHubPullRequest {
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
}

/** Pull requests of this repository and what reviewers say about them. */
export function githubPullRequests(client: GitHubClient): PullRequestStore {
  const permission = 'pull-requests: read';
  return {
    async find(number) {
      const found = await client.find({ action: `look up pull request #${number}`, permission }, (octokit) =>
        octokit.rest.pulls.get({ ...client.repository, pull_number: number }),
      );
      return found && pullRequestOf(found);
    },
    async findByCommit(commit) {
      const purpose: Purpose = { action: `look up the pull request of commit ${commit}`, permission };
      const named: ListedPullRequest[] = [];
      const listed = client.list<ListedPullRequest>(purpose, (octokit, page) =>
        octokit.rest.repos.listPullRequestsAssociatedWithCommit({
          ...client.repository,
          commit_sha: commit,
          per_page: PAGE_SIZE,
          page,
        }),
      );
      for await (const pull of listed) named.push(pull);
      // GitHub names every pull request that holds the commit, even one that somebody opened on top of it.
      const found =
        named.find((pull) => pull.merged_at !== null && pull.merge_commit_sha === commit) ??
        named.find(({ head }) => head.sha === commit);
      return found ? pullRequestOf(found) : null;
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

function pullRequestOf(found: GitHubPullRequest): PullRequest {
  return {
    number: found.number,
    open: found.state === 'open',
    author: found.user?.login ?? '',
    headCommit: found.head.sha,
    baseCommit: found.base.sha,
    headBranch: found.head.ref,
    headRepository: found.head.repo?.full_name ?? '',
  };
}
