import { copyFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * A file at the root of every artifact of ours that says what its content is. Manifests hold times and run numbers,
 * so equal content does not give equal bytes; and GitHub keeps nothing with an artifact but its bytes. The file is
 * not part of the package: it is added on the way up and taken out on the way down.
 */
const STAMP = '.mlops-content-digest';

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
  const stamp = join(staging, STAMP);
  await writeFile(stamp, contentDigest);
  return [...staged, stamp];
}

/** Takes the stamp out of an artifact's folder. @returns what it says; null if there is none. */
export async function removeStamp(folder: string): Promise<string | null> {
  const stamp = join(folder, STAMP);
  const text = await readFile(stamp, 'utf8').catch(() => null);
  await rm(stamp, { force: true });
  return text?.trim() ?? null;
}
