import type { ServedIssue } from './issues.ts';
import { notFound, type Operations, page, type Repository, user } from './operations.ts';

export interface ServedPullRequest {
  readonly number: number;
  readonly author: string;
  /** Moves when somebody pushes. */
  headCommit: string;
  /** `owner/name` of the repository that the head is in. */
  readonly headRepository: string;
  readonly headBranch: string;
  state: 'open' | 'closed';
  /** Of the branch that it goes to. */
  baseCommit: string;
  /** The commit that its merge made; null while it is not merged. */
  mergeCommit: string | null;
  /** The newest is the last. */
  readonly reviews: ServedReview[];
}

export interface ServedReview {
  readonly user: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string;
}

export interface PullState {
  readonly pulls: ServedPullRequest[];
  /** Opens a pull request; comments on it go by its number. */
  add(pull: {
    author?: string;
    headCommit: string;
    headRepository?: string;
    headBranch?: string;
  }): ServedPullRequest;
}

export function pullOperations(
  repository: Repository,
  issues: ServedIssue[],
): { state: PullState; operations: Operations } {
  const pulls: ServedPullRequest[] = [];
  const fullName = `${repository.owner}/${repository.name}`;
  const add: PullState['add'] = ({
    author = 'octocat',
    headCommit,
    headRepository = fullName,
    headBranch = 'change',
  }) => {
    const number = repository.nextId();
    issues.push({
      number,
      author,
      createdAt: new Date().toISOString(),
      title: 'A change',
      body: '',
      state: 'open',
      labels: [],
      assignees: [],
      pullRequest: true,
    });
    const pull: ServedPullRequest = {
      number,
      author,
      headCommit,
      headRepository,
      headBranch,
      state: 'open',
      baseCommit: '',
      mergeCommit: null,
      reviews: [],
    };
    pulls.push(pull);
    return pull;
  };
  const show = (pull: ServedPullRequest): object => ({
    number: pull.number,
    state: pull.state,
    user: user(pull.author),
    head: { sha: pull.headCommit, ref: pull.headBranch, repo: { full_name: pull.headRepository } },
    base: { sha: pull.baseCommit, repo: { full_name: fullName } },
    merged_at: pull.mergeCommit === null ? null : new Date().toISOString(),
    merge_commit_sha: pull.mergeCommit,
  });
  const operations: Operations = {
    'pulls/get': ({ params }) => {
      const pull = pulls.find(({ number }) => number === Number(params.pull_number));
      return pull ? { status: 200, body: show(pull) } : notFound;
    },
    'repos/list-pull-requests-associated-with-commit': (call) => {
      const commit = call.params.commit_sha;
      return page(
        pulls.filter((pull) => [pull.headCommit, pull.mergeCommit].includes(commit)).map(show),
        call,
      );
    },
    'pulls/list-reviews': (call) => {
      const pull = pulls.find(({ number }) => number === Number(call.params.pull_number));
      if (!pull) return notFound;
      const shown = pull.reviews.map(({ user: login, state, commit }, index) => ({
        id: index + 1,
        user: user(login),
        state,
        commit_id: commit,
      }));
      return page(shown, call);
    },
  };
  return { state: { pulls, add }, operations };
}
