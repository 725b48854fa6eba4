import type { ServedIssue } from './issues.ts';
import { notFound, type Operations, type Repository, user } from './operations.ts';

export interface ServedPullRequest {
  readonly number: number;
  readonly author: string;
  readonly headCommit: string;
  /** `owner/name` of the repository that the head is in. */
  readonly headRepository: string;
}

export interface PullState {
  readonly pulls: ServedPullRequest[];
  /** Opens a pull request; comments on it go by its number. */
  add(pull: { author?: string; headCommit: string; headRepository?: string }): ServedPullRequest;
}

export function pullOperations(
  repository: Repository,
  issues: ServedIssue[],
): { state: PullState; operations: Operations } {
  const pulls: ServedPullRequest[] = [];
  const fullName = `${repository.owner}/${repository.name}`;
  const add: PullState['add'] = ({ author = 'octocat', headCommit, headRepository = fullName }) => {
    const number = repository.nextId();
    issues.push({
      number,
      author,
      createdAt: new Date().toISOString(),
      title: 'A change',
      body: '',
      state: 'open',
      labels: [],
      pullRequest: true,
    });
    const pull = { number, author, headCommit, headRepository };
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
          state: 'open',
          user: user(pull.author),
          head: { sha: pull.headCommit, repo: { full_name: pull.headRepository } },
          base: { repo: { full_name: fullName } },
        },
      };
    },
  };
  return { state: { pulls, add }, operations };
}
