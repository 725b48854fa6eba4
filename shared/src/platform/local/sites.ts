import { cp, lstat, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../base/digest.ts';
import { exists, resolveInside, writeFileAtomically } from '../../base/files.ts';
import type { Site, SiteStore } from '../ports.ts';
import { entryNames } from './record-files.ts';

/** The file that readers begin with: replacing it is the switch. */
const entry = 'index.html';
/** What was published in each state; servers of static files leave out names that begin with a point. */
const states = '.states';

/**
 * Sites as folders that any server of static files can serve. A state is known by the digest of its first page, which
 * is replaced by renaming: readers get the old page or the new one, and each points to files that never change. The
 * other replaced files follow it; a run that was killed in between puts them right when it is repeated.
 */
export function localSites(): SiteStore {
  return { open: ({ directory }) => folderSite(directory) };
}

function folderSite(root: string): Site {
  const at = (path: string) => resolveInside(root, path);
  const stateFolder = (revision: string) => join(root, states, revision);

  async function readIfPresent(path: string): Promise<Uint8Array | null> {
    const found = await lstat(path).catch(() => null);
    return found?.isFile() ? readFile(path) : null;
  }

  async function revision(): Promise<string | null> {
    const page = await readIfPresent(at(entry));
    return page === null ? null : sha256(page);
  }

  /** The first page comes first: it decides. The others follow the one that is there, also if it is somebody else's. */
  async function show(page: Uint8Array): Promise<void> {
    await writeFileAtomically(at(entry), page);
    await follow();
  }

  async function follow(): Promise<void> {
    for (let now = await revision(), shown = ''; now !== null && now !== shown; now = await revision()) {
      for (const [path, content] of await publishedIn(now)) {
        if (path !== entry) await writeFileAtomically(at(path), content);
      }
      shown = now;
    }
  }

  async function publishedIn(state: string): Promise<Map<string, Uint8Array>> {
    const files = new Map<string, Uint8Array>();
    for (const name of await entryNames(stateFolder(state))) {
      files.set(decodeURIComponent(name), await readFile(join(stateFolder(state), name)));
    }
    return files;
  }

  return {
    branch: null,
    address: async (path) => at(path),
    revision,
    async read(state, path) {
      const kept = await readIfPresent(join(stateFolder(state), encodeURIComponent(path)));
      return kept ?? readIfPresent(at(path));
    },
    async add(files) {
      for (const [path, content] of files) {
        const bytes = await content();
        const present = await readIfPresent(at(path));
        if (present === null || sha256(present) !== sha256(bytes)) await writeFileAtomically(at(path), bytes);
      }
    },
    async publish(expected, files) {
      const page = files.get(entry);
      if (page === undefined) throw new TypeError(`A state of a site has ${entry}.`);
      const state = sha256(page);
      for (const [path, content] of files) {
        await writeFileAtomically(join(stateFolder(state), encodeURIComponent(path)), content);
      }
      if ((await revision()) !== expected) return null;
      await show(page);
      return state;
    },
    announce: follow,
    async restore(ours, earlier) {
      if ((await revision()) !== ours) return;
      const page = earlier === null ? undefined : (await publishedIn(earlier)).get(entry);
      if (page !== undefined) await show(page);
      else for (const path of (await publishedIn(ours)).keys()) await rm(at(path), { force: true });
    },
    async download(path, folder) {
      if (!(await exists(at(path)))) return false;
      await mkdir(join(folder, '..'), { recursive: true });
      await cp(at(path), folder, { recursive: true });
      return true;
    },
  };
}
