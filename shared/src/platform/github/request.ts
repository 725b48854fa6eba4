import type { getOctokit } from '@actions/github';
import { InfrastructureError } from '../../base/errors.ts';
import type { Logger } from '../../base/logger.ts';
import { type RetryOptions, retry } from '../../base/retry.ts';
import type { RunFacts } from '../ports.ts';
import { decideRetry, mayHaveHappened, type Purpose, statusOf, translateFailure } from './api-failure.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** Who comments belong to that were made with the workflow's own token. */
const WORKFLOW_AUTHOR = 'github-actions[bot]';

/** The page size of lists, GitHub's largest. */
export const PAGE_SIZE = 100;

export interface GitHubClientOptions {
  token: string;
  /** Base address of the REST API. */
  apiUrl: string;
  run: RunFacts;
  log: Logger;
  sleep?: RetryOptions['sleep'];
}

/** Requests to GitHub's API: tried again where that helps, and every failure translated. */
export class GitHubClient {
  readonly run: RunFacts;
  readonly log: Logger;
  /** The parameters that name the repository in every request. */
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly #options: GitHubClientOptions;
  #octokit: Promise<Octokit> | undefined;
  #author: Promise<string> | undefined;

  constructor(options: GitHubClientOptions) {
    const [owner, repo] = options.run.repository.split('/');
    this.run = options.run;
    this.log = options.log;
    this.repository = { owner, repo };
    this.#options = options;
  }

  /**
   * Sends a request and returns the data of its answer.
   * @param options.lookup for a request that must not be carried out twice: after a failure that left open whether
   *   it was, this looks for its result before it is sent again; undefined means that there is none.
   * @throws InfrastructureError that says what was tried and what to do.
   */
  async send<T>(
    purpose: Purpose,
    request: (octokit: Octokit) => Promise<{ data: T }>,
    options: { lookup?: () => Promise<T | undefined> } = {},
  ): Promise<T> {
    const octokit = await this.#connect();
    let open = false;
    const attempt = async (): Promise<T> => {
      if (open && options.lookup) {
        const earlier = await options.lookup();
        if (earlier !== undefined) return earlier;
      }
      try {
        return (await request(octokit)).data;
      } catch (error) {
        open ||= mayHaveHappened(error);
        throw error;
      }
    };
    try {
      return await retry(attempt, {
        decide: decideRetry,
        onRetry: ({ error, attempt: count, tries, wait }) =>
          this.log.info(
            `GitHub did not ${purpose.action} (try ${count} of ${tries}: ${statusOf(error) ?? 'no answer'}); ` +
              `next try in ${(wait / 1_000).toFixed(1)} s.`,
          ),
        ...(this.#options.sleep ? { sleep: this.#options.sleep } : {}),
      });
    } catch (error) {
      throw translateFailure(error, purpose, this.run);
    }
  }

  /** Like `send`, but null where GitHub answers that there is no such thing. */
  async find<T>(purpose: Purpose, request: (octokit: Octokit) => Promise<{ data: T }>): Promise<T | null> {
    try {
      return await this.send(purpose, request);
    } catch (error) {
      if (statusOf(error) === 404) return null;
      throw error;
    }
  }

  /** The items of a list, page by page as they are needed. `request` must ask for PAGE_SIZE items. */
  async *list<T>(
    purpose: Purpose,
    request: (octokit: Octokit, page: number) => Promise<{ data: readonly T[] }>,
  ): AsyncGenerator<T, void, undefined> {
    for (let page = 1; ; page++) {
      const items = await this.send(purpose, (octokit) => request(octokit, page));
      yield* items;
      if (items.length < PAGE_SIZE) return;
    }
  }

  /**
   * The login that the token acts as. Asked of GraphQL, because REST's `GET /user` refuses the tokens of apps, and
   * GITHUB_TOKEN is one.
   */
  author(): Promise<string> {
    this.#author ??= this.#askForAuthor();
    return this.#author;
  }

  async #askForAuthor(): Promise<string> {
    const purpose = { action: 'say whose token this is', permission: 'contents: read' };
    try {
      return await this.send(purpose, async (octokit) => {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
        return { data: viewer.login };
      });
    } catch (error) {
      const status = statusOf(error);
      if (status === 403 || status === 404) return WORKFLOW_AUTHOR;
      throw error;
    }
  }

  /** The library takes a while to load and is not needed by every run. */
  #connect(): Promise<Octokit> {
    this.#octokit ??= import('@actions/github').then(({ getOctokit: connect }) =>
      connect(this.#options.token, { baseUrl: this.#options.apiUrl }),
    );
    return this.#octokit;
  }
}

/**
 * The token that requests are sent with.
 * @throws InfrastructureError if there is none: without it nothing may quietly be kept somewhere else.
 */
export function requireToken(token: string): string {
  if (token.trim() !== '') return token;
  throw new InfrastructureError('There is no token for GitHub.', {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the expression is what the user writes
    hint: 'Leave the input "github-token" at its default, or set it to ${{ github.token }}.',
  });
}
