import { cp, lstat, readlink, rename, rm, symlink } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { ConfigurationError, InfrastructureError, messageOf } from '../base/errors.ts';
import {
  exists,
  readTextIfPresent,
  temporaryName,
  writeDirectoryAtomically,
  writeFileAtomically,
} from '../base/files.ts';
import type { Logger } from '../base/logger.ts';
import { openPackage, type VerifiedPackage } from '../registry/downloads.ts';
import { type ModelManifest, modelManifestSchema } from '../registry/manifest.ts';
import type { Candidate, DeploymentTarget } from './target.ts';

/** current.json of a directory target: which version is the current one. */
export const currentSchema = z.strictObject({
  format: z.literal('mlops-current/1'),
  name: z.string(),
  version: z.string(),
  /** Relative to the folder that holds current.json. */
  path: z.string(),
  modelId: modelManifestSchema.shape.id,
  /** SHA-256 of the version's manifest.json. */
  packageDigest: z.string(),
});
export type CurrentVersion = z.infer<typeof currentSchema>;

/**
 * A folder that holds versions side by side:
 *
 *     versions/v1.2.0/   the whole package, never changed again
 *     current.json       which version is the current one
 *     current            a symbolic link to it, where the system has them
 *
 * Both pointers are replaced by renaming, so a reader finds the old version or the new one. A reader that opens
 * several files through the link resolves it once (`realpath`) and reads below what it got. Old versions stay.
 *
 * @param options.directory as the configuration writes it; relative to `workingDirectory` unless absolute.
 */
export function directoryTarget(
  candidate: Candidate,
  options: { directory: string; workingDirectory: string; log: Logger },
): DeploymentTarget {
  const root = resolve(options.workingDirectory, options.directory);
  const versionPath = `versions/${candidate.version}`;
  const versionFolder = join(root, versionPath);
  const currentFile = join(root, 'current.json');
  const link = join(root, 'current');
  let ours: string | undefined;
  /** Text of current.json before us; null if there was none, undefined if we replaced nothing. */
  let replaced: string | null | undefined;

  async function point(text: string | null): Promise<void> {
    if (text === null) {
      await rm(currentFile, { force: true });
      await rm(link, { force: true });
      return;
    }
    await writeFileAtomically(currentFile, text);
    await pointLink(link, parseCurrent(currentFile, text).path, options.log);
  }

  return {
    async prepare() {
      await checkRoot(root, candidate.manifest.name);
      const present = await presentVersion(versionFolder, candidate.manifest, options.log);
      const { packageDigest } = present ?? (await storeVersion(versionFolder, candidate));
      const current: CurrentVersion = {
        format: 'mlops-current/1',
        name: candidate.manifest.name,
        version: candidate.version,
        path: versionPath,
        modelId: candidate.manifest.id,
        packageDigest,
      };
      ours = `${JSON.stringify(current, null, 2)}\n`;
      const path = isAbsolute(options.directory) ? versionFolder : portable(options, versionFolder);
      return { place: { target: 'directory', path }, packageDigest, url: versionFolder };
    },

    async switch() {
      if (ours === undefined) throw new Error('prepare comes before switch');
      const before = await readTextIfPresent(currentFile);
      if (before !== ours) replaced = before;
      await point(ours);
    },

    async verify() {
      const current = await readCurrent(root);
      const found = await openPackage(join(root, current.path), modelManifestSchema);
      if (found.manifest.id === current.modelId && found.packageDigest === current.packageDigest) return;
      throw new InfrastructureError(`"${found.folder}" does not hold what "${currentFile}" says.`, {
        hint: 'It was altered after it was written. Delete that version and deploy again.',
      });
    },

    async serves(version) {
      const text = await readTextIfPresent(currentFile);
      if (text === null) return null;
      const current = parseCurrent(currentFile, text);
      const linked = await readlink(link).catch(() => null);
      return current.version === version && (linked === null || linked === current.path);
    },

    async revert() {
      if (replaced === undefined || (await readTextIfPresent(currentFile)) !== ours) return;
      await point(replaced);
      replaced = undefined;
    },
  };
}

/**
 * Which version a directory target uses.
 * @param root the target's folder.
 * @throws ConfigurationError if nothing was deployed there.
 * @throws InfrastructureError if current.json was altered.
 */
export async function readCurrent(root: string): Promise<CurrentVersion> {
  const path = join(root, 'current.json');
  const text = await readTextIfPresent(path);
  if (text !== null) return parseCurrent(path, text);
  throw new ConfigurationError(`Nothing is deployed in "${root}": it has no current.json.`);
}

/** @throws InfrastructureError if the text is no current.json. */
export function parseCurrent(path: string, text: string): CurrentVersion {
  try {
    return currentSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new InfrastructureError(`"${path}" is damaged: ${messageOf(cause)}`, {
      hint: 'Delete it and deploy again; the versions beside it stay.',
      cause,
    });
  }
}

/** @throws ConfigurationError if the folder is used for something else. */
async function checkRoot(root: string, name: string): Promise<void> {
  const link = await lstat(join(root, 'current')).catch(() => null);
  if (link && !link.isSymbolicLink()) {
    throw new ConfigurationError(`"${join(root, 'current')}" is in the way: it is not a link of ours.`, {
      location: { key: 'deploy.directory' },
      hint: 'Name a folder that only deployments write to.',
    });
  }
  const text = await readTextIfPresent(join(root, 'current.json'));
  const current = text === null ? null : parseCurrent(join(root, 'current.json'), text);
  if (current && current.name !== name) {
    throw new ConfigurationError(`"${root}" holds the model "${current.name}", not "${name}".`, {
      location: { key: 'deploy.directory' },
      hint: 'Give each model a folder of its own.',
    });
  }
}

/**
 * The version's folder as it is, if it holds this model whole: somebody may be reading it. A damaged one is no use to
 * anybody, so it counts as absent.
 * @throws ConfigurationError if it holds another model.
 */
async function presentVersion(
  folder: string,
  manifest: ModelManifest,
  log: Logger,
): Promise<VerifiedPackage<ModelManifest> | null> {
  if (!(await exists(folder))) return null;
  let found: VerifiedPackage<ModelManifest>;
  try {
    found = await openPackage(folder, modelManifestSchema);
  } catch (error) {
    log.warning(`"${folder}" is written anew. ${messageOf(error)}`);
    return null;
  }
  if (found.manifest.id === manifest.id) return found;
  throw new ConfigurationError(`"${folder}" holds the model ${found.manifest.id}, not ${manifest.id}.`, {
    location: { key: 'deploy.directory' },
    hint: 'A version never changes. Bring back the registry that this folder belongs to, or name an empty folder.',
  });
}

async function storeVersion(folder: string, candidate: Candidate): Promise<VerifiedPackage<ModelManifest>> {
  await writeDirectoryAtomically(folder, async (temporary) => {
    await cp(candidate.folder, temporary, { recursive: true });
    await openPackage(temporary, modelManifestSchema);
  });
  return openPackage(folder, modelManifestSchema);
}

/** Windows lets only administrators make links, and cannot rename one over another: there current.json must do. */
async function pointLink(link: string, path: string, log: Logger): Promise<void> {
  if (process.platform === 'win32' || (await readlink(link).catch(() => null)) === path) return;
  const temporary = temporaryName(link);
  try {
    await symlink(path, temporary, 'dir');
    await rename(temporary, link);
  } catch (error) {
    await rm(temporary, { force: true });
    // A link that still points to another version must not stay behind; without links there is none.
    if (await exists(link)) throw error;
    log.warning(`"${link}" was not made: ${messageOf(error)}. current.json says which version is current.`);
  }
}

/** Relative to the working directory, with "/", so that the record is true on other machines too. */
function portable({ workingDirectory }: { workingDirectory: string }, folder: string): string {
  return relative(workingDirectory, folder).split(sep).join('/');
}
