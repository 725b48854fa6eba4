import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readTextIfPresent } from '../../base/files.ts';
import type { SharedFileStore } from '../ports.ts';
import { createFileExclusively, entryNames } from './record-files.ts';

/** Files as `history/<path>/<n>`, n rising: of all who write the next one, one succeeds. */
export function localSharedFiles(stateDirectory: string): SharedFileStore {
  const root = join(stateDirectory, 'history');

  async function versions(path: string): Promise<number[]> {
    const names = await entryNames(join(root, path));
    return names.flatMap((name) => (/^\d{1,9}$/.test(name) ? [Number(name)] : [])).sort((a, b) => a - b);
  }

  async function read(path: string): Promise<{ text: string | null; version: string }> {
    for (;;) {
      const newest = (await versions(path)).at(-1);
      if (newest === undefined) return { text: null, version: '0' };
      const text = await readTextIfPresent(join(root, path, String(newest)));
      // It was replaced in the meantime.
      if (text === null) continue;
      return { text, version: String(newest) };
    }
  }

  return {
    place: root,
    read,
    readText: async (path) => (await read(path)).text,
    async replace(path, { text, version }) {
      const next = join(root, path, String(Number(version) + 1));
      const newest = (await versions(path)).at(-1) ?? 0;
      if (newest !== Number(version) || !(await createFileExclusively(next, text))) return false;
      for (const older of await versions(path)) {
        if (older <= Number(version)) await rm(join(dirname(next), String(older)), { force: true });
      }
      return true;
    },
  };
}
