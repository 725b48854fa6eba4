import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from './errors.ts';

/** A name beside `path` that nobody else uses, for content that is not complete yet. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.partial`);
}

/** Work that was killed may leave a partial folder; nothing takes longer than this, so that an older one is dead. */
const longestWork = 24 * 60 * 60 * 1000;

/**
 * Removes what killed processes left half written in the folders directly below a folder: names that
 * `temporaryName` gives, a day old or older.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  const isDead = async (path: string) => Date.now() - (await lstat(path)).mtimeMs > longestWork;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((found) => found.isDirectory())) {
    const inside = join(folder, entry.name);
    for (const name of await readdir(inside)) {
      if (!/^\..+\.[0-9a-f]{12}\.partial$/.test(name) || !(await isDead(join(inside, name)))) continue;
      await rm(join(inside, name), { recursive: true, force: true });
    }
  }
}

/**
 * Writes a file so that readers see the old content or the new, never a part: a temporary name, fsync, rename.
 * The folder is made where it is missing.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = temporaryName(path);
  try {
    const file = await open(partial, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/**
 * Fills a folder so that it appears complete or not at all: `fill` writes into a temporary folder beside it,
 * which then takes the name. A folder that is already there is replaced.
 * @param options.keepReplaced where the replaced folder goes, on the same file system; absent means nowhere.
 */
export async function writeDirectoryAtomically<T>(
  path: string,
  fill: (temporary: string) => Promise<T>,
  { keepReplaced }: { keepReplaced?: string } = {},
): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const partial = temporaryName(path);
  await mkdir(partial);
  try {
    const result = await fill(partial);
    const replaced = temporaryName(path);
    const existed = await rename(path, replaced).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false;
        throw error;
      },
    );
    try {
      await rename(partial, path);
    } catch (error) {
      if (existed) await rename(replaced, path);
      throw error;
    }
    if (existed && keepReplaced !== undefined) await moveFolder(replaced, keepReplaced);
    else if (existed) await rm(replaced, { recursive: true, force: true });
    return result;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/**
 * The absolute path of `path` below `folder`.
 * @throws ConfigurationError if it would leave the folder.
 */
export function resolveInside(folder: string, path: string): string {
  const absolute = resolve(folder, path);
  const inside = relative(folder, absolute);
  if (isAbsolute(path) || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new ConfigurationError(`The path "${path}" leaves its folder.`, {
      hint: 'Use a relative path without "..".',
    });
  }
  return absolute;
}

/**
 * Relative paths (with "/") of all regular files below a folder, sorted.
 * @throws ConfigurationError on a symbolic link: a package must not point out of itself.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) {
      throw new ConfigurationError(`"${path}" is a symbolic link.`, {
        hint: 'Replace it by the file it points to.',
      });
    }
    if (entry.isFile()) found.push(relative(folder, path).split(sep).join('/'));
  }
  return found.sort();
}

/** A file's text (UTF-8), or null if there is none. @throws what else the operating system says. */
export async function readTextIfPresent(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** Whether something is there, without following a symbolic link. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
