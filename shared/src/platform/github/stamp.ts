import { copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentStamp } from '../../registry/manifest.ts';

/** Puts the files of a folder and the stamp into another one, without copying content where links are possible. */
export async function stageWithStamp(
  folder: string,
  files: readonly string[],
  contentDigest: string,
  staging: string,
): Promise<string[]> {
  const staged: string[] = [];
  for (const file of files) {
    const target = join(staging, file);
    await mkdir(dirname(target), { recursive: true });
    // Links do not cross file systems.
    await link(join(folder, file), target).catch(() => copyFile(join(folder, file), target));
    staged.push(target);
  }
  const stamp = join(staging, contentStamp);
  await writeFile(stamp, contentDigest);
  return [...staged, stamp];
}

/** Takes the stamp out of an artifact's folder. @returns what it says; null if there is none. */
export async function removeStamp(folder: string): Promise<string | null> {
  const stamp = join(folder, contentStamp);
  const text = await readFile(stamp, 'utf8').catch(() => null);
  await rm(stamp, { force: true });
  return text?.trim() ?? null;
}
