import type { HttpAnswer } from '../http.ts';
import { type Operations, type Repository, user } from './operations.ts';

/** Who a token belongs to. Tokens of apps, GITHUB_TOKEN among them, get no answer from REST, but from GraphQL. */
export function viewerOperations(repository: Repository): Operations {
  return {
    'users/get-authenticated': () =>
      repository.login.endsWith('[bot]')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : { status: 200, body: user(repository.login) },
  };
}

/** The one GraphQL query that is served. @returns undefined for any other. */
export function answerViewerQuery(repository: Repository, body: Buffer): HttpAnswer | undefined {
  const { query } = JSON.parse(body.toString()) as { query?: string };
  if (!/^(query)?\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}$/.test(query?.trim() ?? '')) return undefined;
  return { status: 200, body: { data: { viewer: { login: repository.login } } } };
}
