import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileKind } from '../../data/sources/formats.ts';

/** A file that may hold the data. */
export interface DataFile {
  /** Relative to the folder that was searched, with "/". */
  readonly path: string;
  readonly bytes: number;
}

/** Folders that hold other things than data that somebody wants to learn from. */
const skipped = new Set(['node_modules', 'dist', 'build', 'venv', 'target', 'vendor', 'test', 'tests']);

/** Folders below each other that are searched, and entries that are looked at: a home folder must not take minutes. */
const deepest = 4;
const mostEntries = 20_000;

/**
 * Data files below a folder, the likeliest to learn from first: named as training data, not as test or production
 * data, then the largest. Text files (.txt) are left out: most are no tables.
 */
export async function findDataFiles(folder: string): Promise<DataFile[]> {
  const found: DataFile[] = [];
  let looked = 0;
  const search = async (below: string, depth: number): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || looked++ > mostEntries) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < deepest && !skipped.has(entry.name.toLowerCase())) await search(path, depth + 1);
      } else if (entry.isFile() && fileKind(entry.name) !== null && !/\.txt(\.\w+)?$/i.test(entry.name)) {
        found.push({ path, bytes: (await stat(join(folder, path))).size });
      }
    }
  };
  await search('', 0);
  return found.sort((a, b) => rank(a.path) - rank(b.path) || b.bytes - a.bytes);
}

/** Lower is likelier. */
function rank(path: string): number {
  if (/(^|[^a-z])(test|valid(ation)?|holdout|production|current|live|sample)([^a-z]|$)/i.test(path)) return 2;
  return /train/i.test(path) ? 0 : 1;
}
