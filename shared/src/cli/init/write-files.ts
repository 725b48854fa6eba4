import { relative, sep } from 'node:path';
import { ConfigurationError } from '../../base/errors.ts';
import { exists, writeFileAtomically } from '../../base/files.ts';

/**
 * @param paths absolute.
 * @throws ConfigurationError naming those that are there already.
 */
export async function refuseExisting(paths: readonly string[], folder: string): Promise<void> {
  const there: string[] = [];
  for (const path of paths) if (await exists(path)) there.push(shownPath(path, folder));
  if (there.length === 0) return;
  throw new ConfigurationError(
    `${there.map((path) => `"${path}"`).join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already.`,
    {
      location: { file: there[0] },
      hint: there.every((path) => path.includes('.github/'))
        ? 'Nothing was written. Add --overwrite to replace it, or --workflow no to leave it alone.'
        : 'Nothing was written. Add --overwrite to replace what is there.',
    },
  );
}

/** Writes each file whole. @param files text by absolute path. */
export async function writeFiles(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) await writeFileAtomically(path, text);
}

/** A path as people write it: relative to a folder, with "/". */
export function shownPath(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/');
}
