import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../../base/digest.ts';
import { messageOf } from '../../base/errors.ts';
import { exists, temporaryName, writeDirectoryAtomically, writeFileAtomically } from '../../base/files.ts';
import type { Logger } from '../../base/logger.ts';
import type { CacheStore } from '../ports.ts';
import { entryNames, readRecord, recordText } from './record-files.ts';
import { copyFolder, digestOfFolder } from './stored-folder.ts';

/** Entries that nobody used for so long are removed, as GitHub does. */
const keptMilliseconds = 7 * 24 * 60 * 60 * 1000;

const entrySchema = z.strictObject({
  key: z.string(),
  digest: z.string(),
  created: z.iso.datetime(),
});
type Entry = z.infer<typeof entrySchema> & { folder: string };

/** Cache entries as folders `cache/<digest of the key>/`: `entry.json` and `content/`. */
export function localCache(stateDirectory: string, log: Logger): CacheStore {
  const root = join(stateDirectory, 'cache');
  const entryFolder = (key: string) => join(root, sha256(key).slice(0, 32));

  async function readEntry(folder: string): Promise<Entry | null> {
    const entry = await readRecord(join(folder, 'entry.json'), entrySchema);
    return entry && { ...entry, folder };
  }

  async function newestWithPrefix(prefixes: readonly string[]): Promise<Entry | null> {
    const entries: Entry[] = [];
    for (const name of await entryNames(root)) {
      const entry = await readEntry(join(root, name));
      if (entry) entries.push(entry);
    }
    for (const prefix of prefixes) {
      const matching = entries.filter(({ key }) => key.startsWith(prefix));
      const newest = matching.sort((a, b) => (a.created < b.created ? 1 : -1))[0];
      if (newest) return newest;
    }
    return null;
  }

  async function removeUnused(): Promise<void> {
    const oldest = Date.now() - keptMilliseconds;
    for (const name of await entryNames(root)) {
      const used = await stat(join(root, name, 'entry.json')).catch(() => null);
      if (used !== null && used.mtimeMs < oldest)
        await rm(join(root, name), { recursive: true, force: true });
    }
  }

  async function removeSuperseded(prefix: string, by: string): Promise<void> {
    for (const name of await entryNames(root)) {
      const entry = await readEntry(join(root, name));
      if (entry === null || entry.key === by || !entry.key.startsWith(prefix)) continue;
      await rm(entry.folder, { recursive: true, force: true });
    }
  }

  return {
    async restore(folder, key, prefixes = []) {
      try {
        const entry = (await readEntry(entryFolder(key))) ?? (await newestWithPrefix(prefixes));
        if (!entry) return null;
        await writeDirectoryAtomically(folder, async (temporary) => {
          await copyFolder(join(entry.folder, 'content'), temporary);
          if ((await digestOfFolder(temporary)) !== entry.digest) {
            await rm(entry.folder, { recursive: true, force: true });
            throw new Error('its content was altered; it is removed');
          }
        });
        const now = new Date();
        await utimes(join(entry.folder, 'entry.json'), now, now);
        return entry.key;
      } catch (error) {
        log.warning(`The cache entry "${key}" was not restored: ${messageOf(error)}`);
        return null;
      }
    },

    async save(folder, key, { supersedes } = {}) {
      const target = entryFolder(key);
      const partial = temporaryName(target);
      try {
        if (await exists(target)) return false;
        await mkdir(dirname(target), { recursive: true });
        await copyFolder(folder, join(partial, 'content'));
        const digest = await digestOfFolder(join(partial, 'content'));
        const entry = { key, digest, created: new Date().toISOString() };
        await writeFileAtomically(join(partial, 'entry.json'), recordText(entry));
        await rename(partial, target);
        if (supersedes !== undefined) await removeSuperseded(supersedes, key);
        await removeUnused();
        return true;
      } catch (error) {
        await rm(partial, { recursive: true, force: true });
        // Somebody else saved the same key in the meantime.
        if (await exists(target)) return false;
        log.warning(`The cache entry "${key}" was not saved: ${messageOf(error)}`);
        return false;
      }
    },
  };
}
