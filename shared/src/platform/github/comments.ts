import type { CommentStore, Posted } from '../ports.ts';
import { type Purpose, statusOf } from './api-failure.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';
import { hasMarker, sameText, withMarker } from './text.ts';

interface Comment {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string | undefined;
  readonly user: { readonly login: string } | null;
}

/** One comment of ours per marker on a pull request. */
export function githubComments(client: GitHubClient): CommentStore {
  return {
    async upsert(pullRequest, marker, body) {
      const purpose: Purpose = {
        action: `write the comment on pull request #${pullRequest}`,
        permission: 'pull-requests: write',
      };
      const text = withMarker(marker, body);
      const findOurs = (): Promise<Comment[]> => listOurs(client, purpose, pullRequest, marker);

      const found = await findOurs();
      if (found.length > 0) return keepOne(client, purpose, found, text);
      const created = await client.send<Comment>(
        purpose,
        (octokit) =>
          octokit.rest.issues.createComment({ ...client.repository, issue_number: pullRequest, body: text }),
        { lookup: async () => (await findOurs()).at(0) },
      );
      // Another run may have done the same at the same moment; both then agree on the oldest.
      const afterwards = await findOurs();
      if (afterwards.length > 1) await keepOne(client, purpose, afterwards, text);
      return { url: (afterwards.at(0) ?? created).html_url, change: 'created' };
    },
  };
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

/** Gives the oldest comment the text and deletes the others. */
async function keepOne(
  client: GitHubClient,
  purpose: Purpose,
  [kept, ...spare]: Comment[],
  text: string,
): Promise<Posted> {
  for (const { id } of spare) {
    try {
      await client.send(purpose, (octokit) =>
        octokit.rest.issues.deleteComment({ ...client.repository, comment_id: id }),
      );
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  }
  if (sameText(kept.body, text)) return { url: kept.html_url, change: 'unchanged' };
  const updated = await client.send<Comment>(purpose, (octokit) =>
    octokit.rest.issues.updateComment({ ...client.repository, comment_id: kept.id, body: text }),
  );
  return { url: updated.html_url, change: 'updated' };
}
