import { readdir, stat } from 'node:fs/promises';
import { join, parse, sep } from 'node:path';
import { isPattern, NamePattern } from './glob-pattern.ts';

/**
 * The files that an absolute pattern matches, sorted. Folders that are symbolic links are followed where the
 * pattern names them, but not by `**`, which could else go in circles.
 */
export async function findFiles(pattern: string): Promise<string[]> {
  const { root } = parse(pattern);
  const all = pattern.slice(root.length).split(sep);
  const names = all.filter((name, index) => name !== '**' || all[index - 1] !== '**');
  const first = names.findIndex(isPattern);
  const found = new Set<string>();
  await walk(join(root, ...names.slice(0, first)), names.slice(first), found);
  return [...found].sort();
}

async function walk(folder: string, names: readonly string[], found: Set<string>): Promise<void> {
  const [name, ...rest] = names;
  if (!isPattern(name)) {
    if (rest.length > 0) return walk(join(folder, name), rest, found);
    if (await isFile(join(folder, name))) found.add(join(folder, name));
    return;
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (name === '**') {
    // A pattern that ends with two stars means every file below.
    await walk(folder, rest.length === 0 ? ['*'] : rest, found);
    for (const entry of entries) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) {
        await walk(join(folder, entry.name), names, found);
      }
    }
    return;
  }
  const matching = new NamePattern(name);
  for (const entry of entries.filter((each) => matching.matches(each.name))) {
    const path = join(folder, entry.name);
    if (rest.length > 0) await walk(path, rest, found);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) found.add(path);
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
}
