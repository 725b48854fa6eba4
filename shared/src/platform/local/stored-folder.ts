import { constants } from 'node:fs';
import { cp, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256, sha256OfFile } from '../../base/digest.ts';
import { listFiles } from '../../base/files.ts';

/**
 * Digest of a folder's content: `sha256:` and the SHA-256 over one line for each file, in order of the path, each
 * line the JSON list of path, size and SHA-256.
 * @throws ConfigurationError if it holds a symbolic link.
 */
export async function digestOfFolder(folder: string): Promise<string> {
  let lines = '';
  for (const path of await listFiles(folder)) {
    const absolute = join(folder, path);
    const { size } = await lstat(absolute);
    lines += `${JSON.stringify([path, size, await sha256OfFile(absolute)])}\n`;
  }
  return `sha256:${sha256(lines)}`;
}

/** How many bytes the files of a folder have together, and how many files there are. */
export async function sizeOfFolder(folder: string): Promise<{ bytes: number; files: number }> {
  const paths = await listFiles(folder);
  let bytes = 0;
  for (const path of paths) bytes += (await lstat(join(folder, path))).size;
  return { bytes, files: paths.length };
}

/** Copies a folder's content into another; on file systems that can, the blocks are shared until one is changed. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, force: true, mode: constants.COPYFILE_FICLONE });
}
