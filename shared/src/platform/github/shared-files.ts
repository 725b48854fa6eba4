import type { SharedFileStore } from '../ports.ts';
import { type Purpose, statusOf } from './api-failure.ts';
import type { GitHubClient } from './request.ts';

/** The branch that the files lie on. It has no commit in common with the code. */
export const HISTORY_BRANCH = 'mlops-history';

/**
 * Files on a branch of their own. A change is a commit on the one that was read, and GitHub moves a branch forward
 * only, so of two writers that have read the same one succeeds.
 */
export function githubSharedFiles(client: GitHubClient): SharedFileStore {
  const reading: Purpose = { action: `read the branch "${HISTORY_BRANCH}"`, permission: 'contents: read' };
  const readText = async (path: string, ref: string): Promise<string | null> => {
    const content = await client.find<unknown>(reading, (octokit) =>
      octokit.rest.repos.getContent({ ...client.repository, path, ref, mediaType: { format: 'raw' } }),
    );
    if (content instanceof ArrayBuffer) return Buffer.from(content).toString('utf8');
    return typeof content === 'string' ? content : null;
  };

  return {
    place: `the branch ${HISTORY_BRANCH}`,

    async read(path) {
      const branch = await client.find(reading, (octokit) =>
        octokit.rest.repos.getBranch({ ...client.repository, branch: HISTORY_BRANCH }),
      );
      if (branch === null) return { text: null, version: '' };
      const { sha, commit } = branch.commit;
      return { text: await readText(path, sha), version: `${sha}:${commit.tree.sha}` };
    },

    readText: (path) => readText(path, HISTORY_BRANCH),

    async replace(path, { text, version, message }) {
      const purpose: Purpose = {
        action: `write to the branch "${HISTORY_BRANCH}"`,
        permission: 'contents: write',
      };
      const [parent, baseTree] = version === '' ? [] : version.split(':');
      const tree = await client.send(purpose, (octokit) =>
        octokit.rest.git.createTree({
          ...client.repository,
          ...(baseTree === undefined ? {} : { base_tree: baseTree }),
          tree: [{ path, mode: '100644', type: 'blob', content: text }],
        }),
      );
      const commit = await client.send(purpose, (octokit) =>
        octokit.rest.git.createCommit({
          ...client.repository,
          message,
          tree: tree.sha,
          parents: parent === undefined ? [] : [parent],
        }),
      );
      return moveBranch(client, purpose, commit.sha, parent);
    },
  };
}

/** Makes the branch, or moves it from `parent`. @returns whether it was still there. */
async function moveBranch(
  client: GitHubClient,
  purpose: Purpose,
  sha: string,
  parent: string | undefined,
): Promise<boolean> {
  const ref = `heads/${HISTORY_BRANCH}`;
  try {
    await client.send<unknown>(purpose, (octokit) =>
      parent === undefined
        ? octokit.rest.git.createRef({ ...client.repository, ref: `refs/${ref}`, sha })
        : octokit.rest.git.updateRef({ ...client.repository, ref, sha, force: false }),
    );
    return true;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    const present = await client.find(purpose, (octokit) =>
      octokit.rest.git.getRef({ ...client.repository, ref }),
    );
    // The refusal may be the second answer to a request whose first one was lost.
    if (present?.object.sha === sha) return true;
    // Somebody else moved it, made it or removed it; any other reason, such as a rule for branches, is an error.
    if (present?.object.sha !== parent) return false;
    throw error;
  }
}
