import { dirname, join, relative, sep } from 'node:path';
import { exists, readTextIfPresent } from '../../base/files.ts';

/** The repository that a folder lies in. */
export interface Repository {
  /** Absolute; the folder itself where it lies in none. */
  readonly root: string;
  readonly isGit: boolean;
  /** The folder relative to the root, with "/"; empty for the root itself. */
  readonly folder: string;
  /** The branch that is deployed: the remote's default, else the one that is checked out, else main. */
  readonly defaultBranch: string;
}

/** Finds the repository around a folder by looking at its files; git itself is not needed. */
export async function findRepository(folder: string): Promise<Repository> {
  for (let root = folder; ; root = dirname(root)) {
    if (await exists(join(root, '.git'))) {
      return {
        root,
        isGit: true,
        folder: relative(root, folder).split(sep).join('/'),
        defaultBranch: await readDefaultBranch(join(root, '.git')),
      };
    }
    if (dirname(root) === root) break;
  }
  return { root: folder, isGit: false, folder: '', defaultBranch: 'main' };
}

async function readDefaultBranch(gitFolder: string): Promise<string> {
  for (const [file, prefix] of [
    ['refs/remotes/origin/HEAD', 'refs/remotes/origin/'],
    ['HEAD', 'refs/heads/'],
  ]) {
    // In a worktree .git is a file: then the usual name is the best guess.
    const text = await readTextIfPresent(join(gitFolder, file)).catch(() => null);
    const branch = text?.trim().startsWith(`ref: ${prefix}`)
      ? text.trim().slice(`ref: ${prefix}`.length)
      : undefined;
    if (branch) return branch;
  }
  return 'main';
}

/** A .gitignore as it is to be. */
export interface IgnoreFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/**
 * The .gitignore with what a pipeline makes locally: the one beside mlops.yml, else the repository's.
 * @param folder absolute, of mlops.yml.
 * @param made folders, such as ".mlops/".
 * @returns null where nothing is to be written: everything is there already, or nobody ignores files here.
 */
export async function ignoreFile(
  folder: string,
  { root, isGit }: Repository,
  made: readonly string[],
): Promise<IgnoreFile | null> {
  const own = join(folder, '.gitignore');
  const path = (await exists(own)) ? own : join(root, '.gitignore');
  const text = await readTextIfPresent(path);
  if (text === null && !isGit) return null;
  const lines = (text ?? '').split(/\r?\n/).map((line) =>
    line
      .trim()
      .replace(/^\*?\*?\//, '')
      .replace(/\/$/, ''),
  );
  const absent = made.filter((name) => !lines.includes(name.replace(/\/$/, '')));
  if (absent.length === 0) return null;
  const end = text?.includes('\r\n') ? '\r\n' : '\n';
  const before = text === null || text === '' || text.endsWith('\n') ? (text ?? '') : text + end;
  return { path, text: before + absent.map((name) => name + end).join('') };
}
