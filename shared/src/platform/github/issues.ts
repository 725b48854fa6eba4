import type { Issue, IssueStore } from '../ports.ts';
import type { Purpose } from './api-failure.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';
import { hasMarker, sameText, shorten, TEXT_LIMIT, withMarker, withoutMarker } from './text.ts';

/** Among closed issues only this many, the ones changed last, are searched for a marker. */
const CLOSED_PAGES = 10;

/** A comment of the same text and author this long before counts as the one whose answer was lost. Milliseconds. */
const LOST_COMMENT_AGE = 5 * 60_000;

interface GitHubIssue {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly html_url: string;
  readonly labels: readonly (string | { readonly name?: string | undefined })[];
  readonly user: { readonly login: string } | null;
  readonly pull_request?: unknown;
}

interface GitHubComment {
  readonly html_url: string;
  readonly body?: string | undefined;
  readonly user: { readonly login: string } | null;
}

/** Issues of ours, found again by a marker in their body. */
export function githubIssues(client: GitHubClient): IssueStore {
  const find = async (marker: string): Promise<GitHubIssue | undefined> =>
    (await findMarked(client, marker, 'open')) ?? (await findMarked(client, marker, 'closed'));

  return {
    async find(marker) {
      const found = await find(marker);
      return found ? toIssue(found, marker) : null;
    },

    async create({ marker, title, body, labels = [] }) {
      const purpose: Purpose = { action: `open the issue "${title}"`, permission: 'issues: write' };
      const created = await client.send<GitHubIssue>(
        purpose,
        (octokit) =>
          octokit.rest.issues.create({ ...client.repository, title, body: withMarker(marker, body), labels }),
        { lookup: () => findMarked(client, marker, 'open') },
      );
      return toIssue(created, marker);
    },

    async update(number, { marker, title, body, state }) {
      const purpose: Purpose = { action: `change issue #${number}`, permission: 'issues: write' };
      const updated = await client.send<GitHubIssue>(purpose, (octokit) =>
        octokit.rest.issues.update({
          ...client.repository,
          issue_number: number,
          ...(title === undefined ? {} : { title }),
          ...(body === undefined ? {} : { body: withMarker(marker, body) }),
          ...(state === undefined ? {} : { state }),
        }),
      );
      return toIssue(updated, marker);
    },

    async comment(number, body) {
      const purpose: Purpose = { action: `comment on issue #${number}`, permission: 'issues: write' };
      const text = shorten(body, TEXT_LIMIT);
      const since = new Date(Date.now() - LOST_COMMENT_AGE).toISOString();
      const comment = await client.send<GitHubComment>(
        purpose,
        (octokit) =>
          octokit.rest.issues.createComment({ ...client.repository, issue_number: number, body: text }),
        { lookup: () => findComment(client, purpose, number, text, since) },
      );
      return { url: comment.html_url, change: 'created' };
    },
  };
}

/** The newest issue of ours with the marker. Pull requests are issues too, to this part of the API. */
async function findMarked(
  client: GitHubClient,
  marker: string,
  state: 'open' | 'closed',
): Promise<GitHubIssue | undefined> {
  const purpose: Purpose = { action: `list the ${state} issues`, permission: 'issues: read' };
  const marked: GitHubIssue[] = [];
  let seen = 0;
  const issues = client.list<GitHubIssue>(purpose, (octokit, page) =>
    octokit.rest.issues.listForRepo({
      ...client.repository,
      state,
      sort: 'updated',
      direction: 'desc',
      per_page: PAGE_SIZE,
      page,
    }),
  );
  for await (const issue of issues) {
    if (hasMarker(issue.body, marker) && issue.pull_request === undefined) marked.push(issue);
    if (++seen === CLOSED_PAGES * PAGE_SIZE && state === 'closed') break;
  }
  if (marked.length === 0) return undefined;
  const author = await client.author();
  return marked.filter(({ user }) => user?.login === author).sort((a, b) => b.number - a.number)[0];
}

/** The comment that an answer was lost for. */
async function findComment(
  client: GitHubClient,
  purpose: Purpose,
  number: number,
  text: string,
  since: string,
): Promise<GitHubComment | undefined> {
  const author = await client.author();
  const comments = client.list<GitHubComment>(purpose, (octokit, page) =>
    octokit.rest.issues.listComments({
      ...client.repository,
      issue_number: number,
      since,
      per_page: PAGE_SIZE,
      page,
    }),
  );
  for await (const comment of comments) {
    if (comment.user?.login === author && sameText(comment.body, text)) return comment;
  }
  return undefined;
}

function toIssue(issue: GitHubIssue, marker: string): Issue {
  return {
    number: issue.number,
    title: issue.title,
    body: withoutMarker(issue.body, marker),
    state: issue.state === 'open' ? 'open' : 'closed',
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    url: issue.html_url,
  };
}
