import { messageOf } from '../../base/errors.ts';
import type { Issue, IssueStore } from '../ports.ts';
import { type Purpose, statusOf } from './api-failure.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';
import { hasMarker, withMarker, withoutMarker } from './text.ts';

/** Pages of closed issues, the ones changed last, that are searched for a marker. */
const CLOSED_PAGES = 10;

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
  readonly id: number;
  readonly html_url: string;
  readonly body?: string | undefined;
  readonly user: { readonly login: string } | null;
}

/** Issues of ours, found again by a marker in their body. */
export function githubIssues(client: GitHubClient): IssueStore {
  return {
    async find(marker, { label } = {}) {
      const found =
        (label === undefined
          ? undefined
          : await findMarked(client, marker, { state: 'all', labels: label })) ??
        (await findMarked(client, marker, { state: 'open' })) ??
        (await findMarked(client, marker, { state: 'closed' }));
      return found ? toIssue(found, marker) : null;
    },

    async create({ marker, title, body, labels = [] }) {
      const purpose: Purpose = { action: `open the issue "${title}"`, permission: 'issues: write' };
      const created = await client.send<GitHubIssue>(
        purpose,
        (octokit) =>
          octokit.rest.issues.create({ ...client.repository, title, body: withMarker(marker, body), labels }),
        { lookup: () => findMarked(client, marker, { state: 'open' }) },
      );
      // Another run may have done the same. Whoever made the later one takes it back; the older one stays.
      const open = await listMarked(client, marker, { state: 'open' });
      const oldest = open.at(-1) ?? created;
      if (oldest.number < created.number) await closeDuplicate(client, purpose, created, oldest);
      return toIssue(oldest.number < created.number ? oldest : created, marker);
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

    async comment(number, marker, body) {
      const purpose: Purpose = { action: `comment on issue #${number}`, permission: 'issues: write' };
      const text = withMarker(marker, body);
      const findOurs = () => listComments(client, purpose, number, marker);
      const [present] = await findOurs();
      if (present) return { url: present.html_url, change: 'unchanged' };
      const created = await client.send<GitHubComment>(
        purpose,
        (octokit) =>
          octokit.rest.issues.createComment({ ...client.repository, issue_number: number, body: text }),
        { lookup: async () => (await findOurs()).at(0) },
      );
      const [oldest = created] = await findOurs();
      if (oldest.id !== created.id) await removeComment(client, purpose, created.id);
      return { url: oldest.html_url, change: oldest.id === created.id ? 'created' : 'unchanged' };
    },

    async assign(number, users) {
      const purpose: Purpose = { action: `assign issue #${number}`, permission: 'issues: write' };
      try {
        await client.send<unknown>(purpose, (octokit) =>
          octokit.rest.issues.addAssignees({
            ...client.repository,
            issue_number: number,
            assignees: [...users],
          }),
        );
      } catch (error) {
        const status = statusOf(error);
        if (status === undefined || status >= 500) throw error;
        client.log.info(`GitHub assigned issue #${number} to nobody: ${messageOf(error)}`);
      }
    },
  };
}

/** Which issues are listed. */
interface Listed {
  readonly state: 'open' | 'closed' | 'all';
  readonly labels?: string;
}

/** The newest issue of ours with the marker, open ones first. */
async function findMarked(
  client: GitHubClient,
  marker: string,
  listed: Listed,
): Promise<GitHubIssue | undefined> {
  const marked = await listMarked(client, marker, listed);
  return marked.find(({ state }) => state === 'open') ?? marked[0];
}

/** Issues of ours with the marker, the newest first. Pull requests are issues too, to this part of the API. */
async function listMarked(client: GitHubClient, marker: string, listed: Listed): Promise<GitHubIssue[]> {
  const purpose: Purpose = { action: 'list the issues', permission: 'issues: read' };
  const marked: GitHubIssue[] = [];
  let seen = 0;
  const issues = client.list<GitHubIssue>(purpose, (octokit, page) =>
    octokit.rest.issues.listForRepo({
      ...client.repository,
      ...listed,
      sort: 'updated',
      direction: 'desc',
      per_page: PAGE_SIZE,
      page,
    }),
  );
  for await (const issue of issues) {
    if (hasMarker(issue.body, marker) && issue.pull_request === undefined) marked.push(issue);
    if (++seen === CLOSED_PAGES * PAGE_SIZE && listed.state !== 'open') break;
  }
  if (marked.length === 0) return [];
  const author = await client.author();
  return marked.filter(({ user }) => user?.login === author).sort((a, b) => b.number - a.number);
}

/** Closes an issue in favour of another one, and takes the marker out of it, so that it is not found again. */
async function closeDuplicate(
  client: GitHubClient,
  purpose: Purpose,
  spare: GitHubIssue,
  kept: GitHubIssue,
): Promise<void> {
  await client.send<GitHubIssue>(purpose, (octokit) =>
    octokit.rest.issues.update({
      ...client.repository,
      issue_number: spare.number,
      body: `Two runs opened this at the same moment: see #${kept.number}.`,
      state: 'closed',
      state_reason: 'not_planned',
    }),
  );
}

/** Comments of ours with the marker, the oldest first. */
async function listComments(
  client: GitHubClient,
  purpose: Purpose,
  number: number,
  marker: string,
): Promise<GitHubComment[]> {
  const marked: GitHubComment[] = [];
  const comments = client.list<GitHubComment>(purpose, (octokit, page) =>
    octokit.rest.issues.listComments({
      ...client.repository,
      issue_number: number,
      per_page: PAGE_SIZE,
      page,
    }),
  );
  for await (const comment of comments) if (hasMarker(comment.body, marker)) marked.push(comment);
  if (marked.length === 0) return [];
  const author = await client.author();
  return marked.filter(({ user }) => user?.login === author).sort((a, b) => a.id - b.id);
}

/** Deletes a comment; one that is gone already is as good. */
async function removeComment(client: GitHubClient, purpose: Purpose, id: number): Promise<void> {
  try {
    await client.send(purpose, (octokit) =>
      octokit.rest.issues.deleteComment({ ...client.repository, comment_id: id }),
    );
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
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
