import { basename } from 'node:path';

/** Parts of a file's name that say nothing of what is in it. */
const generic = new Set([
  'data',
  'dataset',
  'train',
  'training',
  'input',
  'table',
  'file',
  'all',
  'current',
  'raw',
]);

/** Longest name that is made up; a longer one can still be given. */
const longest = 40;

/**
 * A pipeline's name from the name of its data, or where that says nothing from the name of its folder.
 * @param source a path, glob or address.
 * @param folder absolute.
 */
export function namePipeline(source: string, folder: string): string {
  const file = source.split(/[\\/]/).at(-1) ?? '';
  const stem = file.replace(/\?.*$/, '').replace(/(\.[a-z0-9]+)+$/i, '');
  return wordsOf(stem) ?? wordsOf(basename(folder)) ?? 'model';
}

function wordsOf(text: string): string | undefined {
  const ascii = text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const words = ascii.split(/[^a-z0-9]+/).filter((word) => word !== '' && !generic.has(word));
  const name = words.join('-').slice(0, longest).replace(/-+$/, '');
  return name === '' ? undefined : name;
}
