import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from './errors.ts';

/** A name beside `path` that nobody else uses, for content that is not complete yet. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.partial`);
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
 */
export async function writeDirectoryAtomically<T>(
  path: string,
  fill: (temporary: string) => Promise<T>,
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
    if (existed) await rm(replaced, { recursive: true, force: true });
    return result;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
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

/** Whether something is there, without following a symbolic link. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
