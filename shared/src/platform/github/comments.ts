import type { CommentStore, Posted, RunStamp } from '../ports.ts';
import { type Purpose, statusOf } from './api-failure.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';
import { isNewerRun, runStampLine, stampOf } from './run-stamp.ts';
import { hasMarker, sameText, withMarker } from './text.ts';

interface Comment {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string | undefined;
  readonly user: { readonly login: string } | null;
}

/** What a comment is to say. */
interface OurText {
  readonly marker: string;
  readonly run: RunStamp | null;
  /** With the marker and the run. */
  readonly body: string;
}

/** How often it is looked for anew because somebody deleted it in the meantime. */
const TRIES = 3;

/** One comment of ours per marker on a pull request. */
export function githubComments(client: GitHubClient): CommentStore {
  return {
    async upsert(pullRequest, marker, body, run = null) {
      const purpose: Purpose = {
        action: `write the comment on pull request #${pullRequest}`,
        permission: 'pull-requests: write',
      };
      const text: OurText = {
        marker,
        run,
        body: withMarker(marker, body, run === null ? [] : [runStampLine(run)]),
      };
      const findOurs = (): Promise<Comment[]> => listOurs(client, purpose, pullRequest, marker);

      for (let tries = 1; ; tries++) {
        const found = await findOurs();
        if (found.length === 0) return create(client, purpose, pullRequest, text, findOurs);
        try {
          return await keepOne(client, purpose, found, text);
        } catch (error) {
          // Somebody deleted it after it was listed.
          if (statusOf(error) !== 404 || tries === TRIES) throw error;
        }
      }
    },
  };
}

/**
 * Makes the comment. Another run may do the same at the same moment. Both then keep the oldest: who made that one
 * leaves its text alone, who made the later one deletes it and gives the oldest its text, unless that is a newer run's.
 * So one comment stays, and whatever the order of these steps, it says what the newer run said; of runs whose order is
 * not known, the later one of two.
 */
async function create(
  client: GitHubClient,
  purpose: Purpose,
  pullRequest: number,
  text: OurText,
  findOurs: () => Promise<Comment[]>,
): Promise<Posted> {
  const created = await client.send<Comment>(
    purpose,
    (octokit) =>
      octokit.rest.issues.createComment({ ...client.repository, issue_number: pullRequest, body: text.body }),
    { lookup: async () => (await findOurs()).at(0) },
  );
  const [oldest, ...spare] = await findOurs();
  if (oldest === undefined || oldest.id === created.id) {
    await remove(client, purpose, spare);
    return { url: created.html_url, change: 'created' };
  }
  const { url, change } = await keepOne(client, purpose, [oldest, ...spare], text);
  return { url, change: change === 'overtaken' ? change : 'created' };
}

/** Comments with the marker that our own token wrote, the oldest first. Others may copy a marker, not an author. */
async function listOurs(
  client: GitHubClient,
  purpose: Purpose,
  pullRequest: number,
  marker: string,
): Promise<Comment[]> {
  const marked: Comment[] = [];
  const comments = client.list<Comment>(purpose, (octokit, page) =>
    octokit.rest.issues.listComments({
      ...client.repository,
      issue_number: pullRequest,
      per_page: PAGE_SIZE,
      page,
    }),
  );
  for await (const comment of comments) {
    if (hasMarker(comment.body, marker)) marked.push(comment);
  }
  if (marked.length === 0) return [];
  const author = await client.author();
  return marked.filter(({ user }) => user?.login === author).sort((a, b) => a.id - b.id);
}

/** Gives the oldest comment the text, or that of a newer run among them, and deletes the others. */
async function keepOne(
  client: GitHubClient,
  purpose: Purpose,
  [kept, ...spare]: Comment[],
  text: OurText,
): Promise<Posted> {
  await remove(client, purpose, spare);
  const newer = newestText([kept, ...spare], text);
  const body = newer ?? text.body;
  const overtaken = newer === null ? null : 'overtaken';
  if (sameText(kept.body, body)) return { url: kept.html_url, change: overtaken ?? 'unchanged' };
  const updated = await client.send<Comment>(purpose, (octokit) =>
    octokit.rest.issues.updateComment({ ...client.repository, comment_id: kept.id, body }),
  );
  return { url: updated.html_url, change: overtaken ?? 'updated' };
}

/** What the newest of the runs said that are newer than ours; null if none is. */
function newestText(comments: readonly Comment[], { marker, run }: OurText): string | null {
  let newest = run;
  let text: string | null = null;
  for (const { body } of comments) {
    const stamp = stampOf(body, marker);
    if (newest === null || stamp === null || !isNewerRun(stamp, newest)) continue;
    newest = stamp;
    text = body ?? null;
  }
  return text;
}

/** Deletes comments; one that is gone already is as good. */
async function remove(client: GitHubClient, purpose: Purpose, comments: readonly Comment[]): Promise<void> {
  for (const { id } of comments) {
    try {
      await client.send(purpose, (octokit) =>
        octokit.rest.issues.deleteComment({ ...client.repository, comment_id: id }),
      );
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  }
}
