import type { CodeStore } from '../ports.ts';
import type { GitHubClient } from './request.ts';

/** Files of this repository's commits. */
export function githubCode(client: GitHubClient): CodeStore {
  return {
    async readFile(commit, path) {
      const purpose = { action: `read ${path} of the commit ${commit}`, permission: 'contents: read' };
      // The types know the default format alone, which is an object.
      const content = await client.find<unknown>(purpose, (octokit) =>
        octokit.rest.repos.getContent({
          ...client.repository,
          path,
          ref: commit,
          mediaType: { format: 'raw' },
        }),
      );
      if (content instanceof ArrayBuffer) return Buffer.from(content).toString('utf8');
      // The list of a folder's files is an object in this format too.
      return typeof content === 'string' ? content : null;
    },
  };
}
