import { copyFile, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256OfFile } from '../../base/digest.ts';
import { InfrastructureError } from '../../base/errors.ts';
import { exists, temporaryName, writeFileAtomically } from '../../base/files.ts';
import type { Logger } from '../../base/logger.ts';
import type { Release, ReleaseStore, TagStore } from '../ports.ts';
import { fileNameOf } from './file-names.ts';
import { createFileExclusively, entryNames, readRecord, recordText } from './record-files.ts';

const releaseSchema = z.strictObject({
  tag: z.string(),
  title: z.string(),
  notes: z.string(),
  draft: z.boolean(),
  created: z.iso.datetime(),
});

/** Releases as folders `releases/<tag>/`: `release.json` and `assets/`. */
export function localReleases(stateDirectory: string, tags: TagStore, log: Logger): ReleaseStore {
  const folderOf = (tag: string) => join(stateDirectory, 'releases', fileNameOf(tag));
  const recordOf = (tag: string) => join(folderOf(tag), 'release.json');
  const assetsOf = (tag: string) => join(folderOf(tag), 'assets');

  async function find(tag: string): Promise<Release | null> {
    if (!(await readRecord(recordOf(tag), releaseSchema))) return null;
    const assets: { id: string; name: string; size: number }[] = [];
    for (const name of await entryNames(assetsOf(tag))) {
      assets.push({ id: name, name, size: (await lstat(join(assetsOf(tag), name))).size });
    }
    return { id: tag, tag, url: folderOf(tag), assets };
  }

  async function read(tag: string): Promise<Release> {
    const release = await find(tag);
    if (release) return release;
    throw new InfrastructureError(`There is no release for the tag "${tag}" in "${stateDirectory}".`);
  }

  return {
    find,

    async create({ tag, title, notes }) {
      const known = await tags.list(tag);
      if (!known.some(({ name }) => name === tag)) {
        throw new InfrastructureError(`The release "${title}" needs the tag "${tag}", which does not exist.`);
      }
      const record = { tag, title, notes, draft: true, created: new Date().toISOString() };
      if (!(await createFileExclusively(recordOf(tag), recordText(record)))) {
        throw new InfrastructureError(`There is a release for the tag "${tag}" already.`);
      }
      return read(tag);
    },

    async uploadAsset(release, name, path) {
      const target = join(assetsOf(release.tag), assetFileName(name));
      await read(release.tag);
      if (await exists(target)) {
        if ((await sha256OfFile(target)) === (await sha256OfFile(path))) return;
        throw new InfrastructureError(
          `The release "${release.tag}" has an asset "${name}" already, of other content.`,
          { hint: 'Releases are not changed once made. Deploy under a new version.' },
        );
      }
      const partial = temporaryName(target);
      try {
        await mkdir(assetsOf(release.tag), { recursive: true });
        await copyFile(path, partial);
        await rename(partial, target);
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
    },

    async publish(release) {
      const record = await readRecord(recordOf(release.tag), releaseSchema);
      if (!record)
        throw new InfrastructureError(`There is no release for the tag "${release.tag}" to publish.`);
      await writeFileAtomically(recordOf(release.tag), recordText({ ...record, draft: false }));
      log.info(`Release ${release.tag}: ${folderOf(release.tag)}`);
      return read(release.tag);
    },

    async downloadAsset(release, name, path) {
      const source = join(assetsOf(release.tag), assetFileName(name));
      if (!(await exists(source))) {
        throw new InfrastructureError(`The release "${release.tag}" has no asset "${name}".`);
      }
      await copyFile(source, path);
    },
  };
}

/** GitHub replaces all other characters in the name of an asset; here they are refused. */
function assetFileName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) return name;
  throw new InfrastructureError(
    `${JSON.stringify(name)} cannot be the name of an asset: only letters, digits, ".", "_" and "-".`,
  );
}
