import type { HttpAnswer } from '../http.ts';

/** A request that GitHub's description allows, taken apart. */
export interface ApiCall {
  readonly params: Record<string, string>;
  readonly query: Record<string, string>;
  /** The JSON body; an empty object where there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: GitHub's description has checked it before
  readonly body: Record<string, any>;
  /** The body as it came, for uploads. */
  readonly bytes: Buffer;
  readonly accept: string;
  /** The address without page and per_page, for links to further pages. */
  readonly url: URL;
}

/** Answers by the `operationId` of GitHub's description. */
export type Operations = Record<string, (call: ApiCall) => HttpAnswer>;

/** What all parts of the served repository share. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** Who the token belongs to: the author of whatever is made through the API. */
  readonly login: string;
  /** The server's address; known once it listens. */
  origin: string;
  /** A new number for an object, rising. */
  nextId(): number;
}

export function user(login: string): { login: string; id: number; type: string } {
  return { login, id: 1, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

export const notFound: HttpAnswer = { status: 404, body: { message: 'Not Found' } };

/** A request of the right form that the state of the repository does not allow. */
export function unprocessable(message: string, errors: object[] = []): HttpAnswer {
  return { status: 422, body: { message, errors, documentation_url: 'https://docs.github.com/rest' } };
}

/** The page that was asked for, with the link to the next one. */
export function page<T>(
  items: readonly T[],
  { query, url }: ApiCall,
  wrap = (part: T[]): unknown => part,
): HttpAnswer {
  const size = Math.min(Number(query.per_page ?? 30), 100);
  const number = Number(query.page ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return {
    status: 200,
    headers: number * size < items.length ? { link: `<${next}>; rel="next"` } : {},
    body: wrap(items.slice((number - 1) * size, number * size)),
  };
}
