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
      reviews: [],
    };
    pulls.push(pull);
    return pull;
  };
  const operations: Operations = {
    'pulls/get': ({ params }) => {
      const pull = pulls.find(({ number }) => number === Number(params.pull_number));
      if (!pull) return notFound;
      return {
        status: 200,
        body: {
          number: pull.number,
          state: pull.state,
          user: user(pull.author),
          head: { sha: pull.headCommit, ref: pull.headBranch, repo: { full_name: pull.headRepository } },
          base: { repo: { full_name: fullName } },
        },
      };
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
