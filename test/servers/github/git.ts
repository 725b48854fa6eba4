import { createHash } from 'node:crypto';
import { notFound, type Operations, page, unprocessable } from './operations.ts';

interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

interface TagObject {
  readonly tag: string;
  readonly object: string;
  readonly message: string;
}

export interface GitState {
  readonly blobs: Map<string, Buffer>;
  /** Path to blob id, without folders of their own. */
  readonly trees: Map<string, Map<string, string>>;
  readonly commits: Map<string, Commit>;
  readonly tagObjects: Map<string, TagObject>;
  /** Without the leading `refs/`, for example `tags/income@v1.0.0`. */
  readonly refs: Map<string, string>;
  /** A commit that is there from the start. */
  readonly headCommit: string;
  /** Adds a commit that holds these files and nothing else. @returns its id. */
  addCommit(files: Readonly<Record<string, string>>): string;
}

/** Git's objects and references. Ids are SHA-1 over the content, as in git, but not over git's own bytes. */
export function gitOperations(): { state: GitState; operations: Operations } {
  const blobs = new Map<string, Buffer>();
  const trees = new Map<string, Map<string, string>>();
  const commits = new Map<string, Commit>();
  const tagObjects = new Map<string, TagObject>();
  const refs = new Map<string, string>();

  const store = <T>(objects: Map<string, T>, kind: string, object: T, content: string | Buffer): string => {
    const id = createHash('sha1').update(kind).update(content).digest('hex');
    objects.set(id, object);
    return id;
  };
  const storeTree = (files: Map<string, string>): string =>
    store(trees, 'tree', files, JSON.stringify([...files].sort()));
  const storeCommit = (commit: Commit): string => store(commits, 'commit', commit, JSON.stringify(commit));

  const code = store(blobs, 'blob', Buffer.from('name: income\n'), 'name: income\n');
  const headCommit = storeCommit({
    tree: storeTree(new Map([['mlops.yml', code]])),
    parents: [],
    message: 'Start',
  });
  refs.set('heads/main', headCommit);

  const kindOf = (id: string): 'commit' | 'tag' => (tagObjects.has(id) ? 'tag' : 'commit');
  const peel = (id: string): string => tagObjects.get(id)?.object ?? id;
  /** Whether `ancestor` is a commit or one of those before it. */
  const reaches = (id: string, ancestor: string): boolean =>
    id === ancestor || (commits.get(id)?.parents.some((parent) => reaches(parent, ancestor)) ?? false);
  const showRef = ([ref, id]: readonly [string, string]): object => ({
    ref: `refs/${ref}`,
    object: { type: kindOf(id), sha: id },
  });
  const showCommit = (id: string): object => {
    const { tree, parents, message } = commits.get(id)!;
    return { sha: id, message, tree: { sha: tree }, parents: parents.map((sha) => ({ sha })) };
  };
  const showTree = (id: string): object => ({
    sha: id,
    truncated: false,
    tree: [...trees.get(id)!].map(([path, sha]) => ({ path, mode: '100644', type: 'blob', sha })),
  });

  const operations: Operations = {
    'git/create-tree': ({ body }) => {
      const files = new Map(body.base_tree === undefined ? [] : trees.get(body.base_tree));
      for (const { path, content, sha } of body.tree) {
        files.set(path, sha ?? store(blobs, 'blob', Buffer.from(content), content));
      }
      return { status: 201, body: showTree(storeTree(files)) };
    },
    'git/get-tree': ({ params }) => {
      const id = commits.get(params.tree_sha)?.tree ?? params.tree_sha;
      return trees.has(id) ? { status: 200, body: showTree(id) } : notFound;
    },
    'git/get-blob': ({ params }) => {
      const content = blobs.get(params.file_sha);
      if (!content) return notFound;
      const base64 = content.toString('base64').replace(/.{60}/g, '$&\n');
      return {
        status: 200,
        body: { sha: params.file_sha, encoding: 'base64', content: base64, size: content.length },
      };
    },
    'git/create-commit': ({ body: { message, tree, parents = [] } }) => {
      if (!trees.has(tree)) return unprocessable('Tree SHA does not exist');
      if (!parents.every((id: string) => commits.has(id))) return unprocessable('Parent SHA does not exist');
      return { status: 201, body: showCommit(storeCommit({ tree, parents, message })) };
    },
    'git/get-commit': ({ params }) =>
      commits.has(params.commit_sha) ? { status: 200, body: showCommit(params.commit_sha) } : notFound,
    'git/create-tag': ({ body: { tag, message, object } }) => {
      if (!commits.has(object)) return unprocessable('Object does not exist');
      const content = { tag, object, message };
      const id = store(tagObjects, 'tag', content, JSON.stringify(content));
      return { status: 201, body: { sha: id, tag, message, object: { sha: object, type: 'commit' } } };
    },
    'git/get-tag': ({ params }) => {
      const tag = tagObjects.get(params.tag_sha);
      if (!tag) return notFound;
      return {
        status: 200,
        body: { ...tag, sha: params.tag_sha, object: { sha: tag.object, type: 'commit' } },
      };
    },
    'git/create-ref': ({ body: { ref, sha } }) => {
      const name = String(ref).replace(/^refs\//, '');
      if (!/^refs\/.+\/[^\s~^:?*[\\]+$/.test(ref)) return unprocessable('Reference name is invalid');
      if (!commits.has(sha) && !tagObjects.has(sha)) return unprocessable('Object does not exist');
      if (refs.has(name)) return unprocessable('Reference already exists');
      refs.set(name, sha);
      return { status: 201, body: showRef([name, sha]) };
    },
    'git/get-ref': ({ params }) => {
      const id = refs.get(params.ref);
      return id === undefined ? notFound : { status: 200, body: showRef([params.ref, id]) };
    },
    'git/update-ref': ({ params, body: { sha, force = false } }) => {
      const present = refs.get(params.ref);
      if (present === undefined) return unprocessable('Reference does not exist');
      if (!commits.has(sha)) return unprocessable('Object does not exist');
      if (!force && !reaches(sha, present)) return unprocessable('Update is not a fast forward');
      refs.set(params.ref, sha);
      return { status: 200, body: showRef([params.ref, sha]) };
    },
    'repos/get-branch': ({ params }) => {
      const id = refs.get(`heads/${params.branch}`);
      if (id === undefined) return { status: 404, body: { message: 'Branch not found' } };
      return {
        status: 200,
        body: { name: params.branch, commit: { sha: id, commit: { tree: { sha: commits.get(id)!.tree } } } },
      };
    },
    'git/list-matching-refs': ({ params }) => ({
      status: 200,
      body: [...refs].filter(([ref]) => ref.startsWith(params.ref)).map(showRef),
    }),
    'repos/get-content': ({ params, query, accept }) => {
      const id = refs.get(`heads/${query.ref}`) ?? query.ref;
      const tree = trees.get(commits.get(id)?.tree ?? '');
      const content = blobs.get(tree?.get(params.path) ?? '');
      if (!content) return notFound;
      if (!accept.includes('raw')) return unprocessable('Only raw content is served.');
      return {
        status: 200,
        headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
        body: content,
      };
    },
    'repos/list-tags': (call) => {
      const tags = [...refs].filter(([ref]) => ref.startsWith('tags/')).reverse();
      const shown = tags.map(([ref, id]) => ({ name: ref.slice('tags/'.length), commit: { sha: peel(id) } }));
      return page(shown, call);
    },
  };
  const addCommit: GitState['addCommit'] = (files) => {
    const tree = Object.entries(files).map(([path, content]): [string, string] => [
      path,
      store(blobs, 'blob', Buffer.from(content), content),
    ]);
    return storeCommit({ tree: storeTree(new Map(tree)), parents: [headCommit], message: 'Change' });
  };
  return { state: { blobs, trees, commits, tagObjects, refs, headCommit, addCommit }, operations };
}
