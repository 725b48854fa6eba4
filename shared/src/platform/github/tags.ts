import { randomUUID } from 'node:crypto';
import { InfrastructureError } from '../../base/errors.ts';
import type { Tag, TagStore } from '../ports.ts';
import { type Purpose, statusOf } from './api-failure.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';

const READ = { permission: 'contents: read' };
const WRITE = { permission: 'contents: write' };

/** The last lines of a tag's message, see `create`. */
const REQUEST_ID = /\n\nRequest-Id: [0-9a-f-]{36}\n*$/;

interface GitReference {
  readonly ref: string;
  readonly object: { readonly sha: string; readonly type: string };
}

/** Annotated tags, and the commits of their own that they point to. */
export function githubTags(client: GitHubClient): TagStore {
  return {
    async list(prefix) {
      const purpose: Purpose = { ...READ, action: `list the tags that begin with "${prefix}"` };
      const references = await client.send<GitReference[]>(purpose, (octokit) =>
        octokit.rest.git.listMatchingRefs({ ...client.repository, ref: `tags/${prefix}` }),
      );
      return resolveCommits(client, purpose, references);
    },

    async readFiles({ name, commit }, paths) {
      const purpose: Purpose = { ...READ, action: `read the record of tag "${name}"` };
      const { tree } = await client.send(purpose, (octokit) =>
        octokit.rest.git.getTree({ ...client.repository, tree_sha: commit, recursive: 'true' }),
      );
      const files = new Map<string, string>();
      for (const { path, type, sha } of tree) {
        if (type !== 'blob' || !paths.includes(path)) continue;
        const blob = await client.send(purpose, (octokit) =>
          octokit.rest.git.getBlob({ ...client.repository, file_sha: sha }),
        );
        files.set(path, Buffer.from(blob.content, 'base64').toString('utf8'));
      }
      return files;
    },

    async readMessage({ name }) {
      const purpose: Purpose = { ...READ, action: `read the message of tag "${name}"` };
      const { object } = await client.send(purpose, (octokit) =>
        octokit.rest.git.getRef({ ...client.repository, ref: `tags/${name}` }),
      );
      if (object.type !== 'tag') return '';
      const { message } = await client.send(purpose, (octokit) =>
        octokit.rest.git.getTag({ ...client.repository, tag_sha: object.sha }),
      );
      return message.replace(REQUEST_ID, '');
    },

    async createRecord(message, files) {
      const purpose: Purpose = { ...WRITE, action: 'write the record commit of a version' };
      if (client.run.commit === '') {
        throw new InfrastructureError(
          'The run has no commit, so that a record of a version would have no parent.',
        );
      }
      // Without a base tree the new one holds these files and nothing of the code.
      const tree = await client.send(purpose, (octokit) =>
        octokit.rest.git.createTree({
          ...client.repository,
          tree: [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
        }),
      );
      const commit = await client.send(purpose, (octokit) =>
        octokit.rest.git.createCommit({
          ...client.repository,
          message,
          tree: tree.sha,
          parents: [client.run.commit],
        }),
      );
      return commit.sha;
    },

    async create(name, commit, message) {
      const purpose: Purpose = { ...WRITE, action: `make the tag "${name}"` };
      // The identifier makes the object ours alone: two runs that make the same tag in the same second would
      // otherwise make the same object, and each would take the other's for its own.
      const object = await client.send(purpose, (octokit) =>
        octokit.rest.git.createTag({
          ...client.repository,
          tag: name,
          message: `${message}\n\nRequest-Id: ${randomUUID()}\n`,
          object: commit,
          type: 'commit',
        }),
      );
      return createReference(client, purpose, name, object.sha);
    },
  };
}

/** Makes the reference, which only one caller can. @returns whether it points to `object`, and so is ours. */
async function createReference(
  client: GitHubClient,
  purpose: Purpose,
  name: string,
  object: string,
): Promise<boolean> {
  try {
    await client.send(purpose, (octokit) =>
      octokit.rest.git.createRef({ ...client.repository, ref: `refs/tags/${name}`, sha: object }),
    );
    return true;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    // "Reference already exists" may be the second answer to a request of ours whose first one was lost; any
    // other reason leaves no reference.
    const existing = await client.find<GitReference>(purpose, (octokit) =>
      octokit.rest.git.getRef({ ...client.repository, ref: `tags/${name}` }),
    );
    if (existing === null) throw error;
    return existing.object.sha === object;
  }
}

/**
 * The commits that references point to in the end. The list of all tags gives a hundred of them with one request;
 * what it does not hold (yet) is looked up one by one.
 */
async function resolveCommits(
  client: GitHubClient,
  purpose: Purpose,
  references: readonly GitReference[],
): Promise<Tag[]> {
  const commits = new Map<string, string>();
  const annotated = new Map<string, string>();
  for (const { ref, object } of references) {
    const name = ref.slice('refs/tags/'.length);
    if (object.type === 'tag') annotated.set(name, object.sha);
    else commits.set(name, object.sha);
  }
  if (annotated.size > 0) {
    const tags = client.list(purpose, (octokit, page) =>
      octokit.rest.repos.listTags({ ...client.repository, per_page: PAGE_SIZE, page }),
    );
    for await (const { name, commit } of tags) {
      if (annotated.delete(name)) commits.set(name, commit.sha);
      if (annotated.size === 0) break;
    }
  }
  for (const [name, id] of annotated) {
    const { object } = await client.send(purpose, (octokit) =>
      octokit.rest.git.getTag({ ...client.repository, tag_sha: id }),
    );
    commits.set(name, object.sha);
  }
  return [...commits].map(([name, commit]) => ({ name, commit }));
}
