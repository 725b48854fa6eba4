import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ConfigurationError, InfrastructureError } from '../../base/errors.ts';
import { resolveInside } from '../../base/files.ts';
import { settle } from '../../base/settle.ts';
import type { Site, SiteContent, SiteStore } from '../ports.ts';
import { type Purpose, statusOf } from './api-failure.ts';
import type { GitHubClient } from './request.ts';

/** Bytes of a blob that the API takes. */
const largestFile = 100 * 1024 ** 2;
const parallelRequests = 4;

/** A file of a tree. */
interface Entry {
  readonly path: string;
  readonly sha: string;
}

/**
 * Sites in a branch of their own, which GitHub Pages serves. Everything is stored as git's objects first, which nobody
 * sees; moving the branch on to a new commit is the switch. It is never forced, so a commit whose parent is not the
 * branch's latest one any more is refused: of two at once one is told so.
 */
export function githubSites(client: GitHubClient): SiteStore {
  return { open: ({ branch, path }) => branchSite(client, branch, path) };
}

function branchSite(client: GitHubClient, branch: string, folder: string): Site {
  const { repository } = client;
  const prefix = folder === '' ? '' : `${folder}/`;
  const read: Purpose = { action: `read the branch "${branch}"`, permission: 'contents: read' };
  const write: Purpose = { action: `write the branch "${branch}"`, permission: 'contents: write' };
  const ref = `heads/${branch}`;
  const trees = new Map<string, Map<string, string>>();
  /** What `publish` adds: path below the site to the object that holds it. */
  const added = new Map<string, string>();

  async function revision(): Promise<string | null> {
    const found = await client.find(read, (octokit) => octokit.rest.git.getRef({ ...repository, ref }));
    return found?.object.sha ?? null;
  }

  /** Every file of a commit, by its path in the branch. */
  async function filesOf(commit: string): Promise<Map<string, string>> {
    let files = trees.get(commit);
    if (files !== undefined) return files;
    const { tree, truncated } = await client.send(read, (octokit) =>
      octokit.rest.git.getTree({ ...repository, tree_sha: commit, recursive: 'true' }),
    );
    if (truncated) {
      throw new InfrastructureError(`The branch "${branch}" has more files than GitHub lists at once.`, {
        hint: 'Give the site a branch of its own (deploy.pages.branch).',
      });
    }
    files = new Map(tree.filter(({ type }) => type === 'blob').map(({ path, sha }) => [path, sha]));
    trees.set(commit, files);
    return files;
  }

  async function readBlob(id: string): Promise<Uint8Array> {
    const blob = await client.send(read, (octokit) =>
      octokit.rest.git.getBlob({ ...repository, file_sha: id }),
    );
    return Buffer.from(blob.content, 'base64');
  }

  async function store(
    path: string,
    content: Uint8Array,
    known: ReadonlyMap<string, string>,
  ): Promise<string> {
    if (content.byteLength > largestFile) {
      throw new ConfigurationError(
        `"${path}" has ${content.byteLength} bytes; a site's file has 100 MiB at most.`,
        {
          location: { key: 'deploy.target' },
          hint: 'Make the model smaller, or deploy it as a release.',
        },
      );
    }
    const id = blobId(content);
    if (known.get(prefix + path) === id) return id;
    const stored = await client.send(write, (octokit) =>
      octokit.rest.git.createBlob({
        ...repository,
        content: Buffer.from(content).toString('base64'),
        encoding: 'base64',
      }),
    );
    return stored.sha;
  }

  async function commit(message: string, tree: string, parent: string | null): Promise<string> {
    const made = await client.send(write, (octokit) =>
      octokit.rest.git.createCommit({
        ...repository,
        message,
        tree,
        parents: parent === null ? [] : [parent],
      }),
    );
    return made.sha;
  }

  /** @returns false if the branch is at another commit than the parent of this one. */
  async function move(from: string | null, to: string): Promise<boolean> {
    try {
      await client.send(write, (octokit) =>
        from === null
          ? octokit.rest.git.createRef({ ...repository, ref: `refs/${ref}`, sha: to })
          : octokit.rest.git.updateRef({ ...repository, ref, sha: to, force: false }),
      );
      return true;
    } catch (error) {
      if (statusOf(error) !== 422) throw error;
      // It may be the second answer to a request of ours whose first one was lost.
      const now = await revision();
      if (now === to) return true;
      if (now === from) throw error;
      return false;
    }
  }

  async function treeOf(commitId: string): Promise<string> {
    const { tree } = await client.send(read, (octokit) =>
      octokit.rest.git.getCommit({ ...repository, commit_sha: commitId }),
    );
    return tree.sha;
  }

  return {
    branch,
    revision,
    address: (path) => pagesAddress(client, branch, prefix + path),

    async read(state, path) {
      const id = (await filesOf(state)).get(prefix + path);
      return id === undefined ? null : readBlob(id);
    },

    async add(files: ReadonlyMap<string, SiteContent>) {
      const current = await revision();
      const known = current === null ? new Map<string, string>() : await filesOf(current);
      const waiting = [...files];
      const work = async (): Promise<void> => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          const [path, content] = next;
          added.set(path, await store(path, await content(), known));
        }
      };
      await settle(Array.from({ length: parallelRequests }, work));
    },

    async publish(expected, files, message) {
      const known = expected === null ? new Map<string, string>() : await filesOf(expected);
      const entries: Entry[] = [...added].map(([path, sha]) => ({ path: prefix + path, sha }));
      for (const [path, content] of files) {
        entries.push({ path: prefix + path, sha: await store(path, content, known) });
      }
      if (expected === null) {
        // Without it GitHub runs Jekyll over the files.
        const empty = await client.send(write, (octokit) =>
          octokit.rest.git.createBlob({ ...repository, content: '', encoding: 'utf-8' }),
        );
        entries.push({ path: '.nojekyll', sha: empty.sha });
      }
      const tree = await client.send(write, async (octokit) =>
        octokit.rest.git.createTree({
          ...repository,
          ...(expected === null ? {} : { base_tree: await treeOf(expected) }),
          tree: entries.map(({ path, sha }) => ({ path, mode: '100644', type: 'blob', sha })),
        }),
      );
      const made = await commit(message, tree.sha, expected);
      return (await move(expected, made)) ? made : null;
    },

    announce: () => requestBuild(client),

    async restore(ours, earlier) {
      if ((await revision()) !== ours) return;
      if (earlier === null) {
        await client.send(write, (octokit) => octokit.rest.git.deleteRef({ ...repository, ref }));
        return;
      }
      // The branch only ever moves on: what was before comes again as a new commit.
      const back = await commit(`Put back ${earlier}`, await treeOf(earlier), ours);
      if (await move(ours, back)) await requestBuild(client);
    },

    async download(path, target) {
      const state = await revision();
      const start = `${prefix}${path}/`;
      const files =
        state === null ? [] : [...(await filesOf(state))].filter(([file]) => file.startsWith(start));
      for (const [file, id] of files) {
        const place = resolveInside(target, file.slice(start.length));
        await mkdir(dirname(place), { recursive: true });
        await writeFile(place, await readBlob(id));
      }
      return files.length > 0;
    },
  };
}

/** The id that git gives to a file's content. */
function blobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}

const readPages: Purpose = { action: 'read the settings of GitHub Pages', permission: 'pages: write' };

/**
 * Where people see a path of the branch. As long as Pages do not serve the branch, which only a person can set, that is
 * the branch itself, and a warning says what to do.
 * @throws ConfigurationError if they serve another branch.
 */
async function pagesAddress(client: GitHubClient, branch: string, path: string): Promise<string> {
  const { repository, log, run } = client;
  const pages = await client.find(readPages, (octokit) => octokit.rest.repos.getPages(repository));
  const inBranch = `${new URL(run.url ?? 'https://github.com').origin}/${repository.owner}/${repository.repo}/tree/${branch}/${path}`;
  if (pages === null) {
    log.warning(
      `GitHub Pages are off, so nobody sees the branch "${branch}" as a site yet: choose it in the repository's Settings, Pages, "Deploy from a branch".`,
    );
    return inBranch;
  }
  if (pages.build_type === 'workflow') {
    log.warning(
      `GitHub Pages are set to come from a workflow: give the branch "${branch}" to actions/deploy-pages, or choose it in Settings, Pages.`,
    );
    return inBranch;
  }
  if (pages.source !== undefined && (pages.source.branch !== branch || pages.source.path !== '/')) {
    throw new ConfigurationError(
      `GitHub Pages serve ${pages.source.path} of the branch "${pages.source.branch}", not the branch "${branch}".`,
      {
        location: { key: 'deploy.pages.branch' },
        hint: `Set deploy.pages.branch, or choose "${branch}" and "/ (root)" in the repository's Settings, Pages.`,
      },
    );
  }
  return `${(pages.html_url ?? inBranch).replace(/\/$/, '')}/${path}`;
}

/** Commits that are made with a workflow's own token start no build of Pages by themselves. */
async function requestBuild(client: GitHubClient): Promise<void> {
  const purpose: Purpose = { action: 'build the GitHub Pages', permission: 'pages: write' };
  const pages = await client.find(readPages, (octokit) => octokit.rest.repos.getPages(client.repository));
  if (pages === null || pages.build_type === 'workflow') return;
  await client.send(purpose, (octokit) => octokit.rest.repos.requestPagesBuild(client.repository));
}
