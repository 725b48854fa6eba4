import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { InfrastructureError } from '../base/errors.ts';
import { exists, removeLeftovers, temporaryName, writeFileAtomically } from '../base/files.ts';
import type { Logger } from '../base/logger.ts';
import { installFromLockfile } from './npm.ts';
import type { CacheStore } from './ports.ts';

/** Where packages with native parts are installed, and how they are kept between jobs. */
export interface NativePackageStore {
  /** Folder that outlives the job where there is one (the runner's tool cache). */
  readonly toolDirectory: string;
  readonly cache: CacheStore;
  /** See `Platform`. */
  readonly keepsTools: boolean;
  readonly log: Logger;
}

/** A set of packages of pinned versions. */
export interface PinnedPackages {
  readonly name: string;
  /** Folder with package.json and package-lock.json; absent means the one of this name that the product ships. */
  readonly source?: string;
  /** What to do if npm cannot install them. */
  readonly hint: string;
  /** What is there beside packages, for the installation's name: with another it is another installation. */
  readonly extra?: string;
  /** Completes the installation where npm alone does not; the folder is not yet where it will be. */
  complete?(folder: string): Promise<void>;
}

/** Between another process's moving its folder into place and saying so. Milliseconds. */
const settlingTime = 2_000;

/**
 * Installs a lockfile's packages into the tool directory, unless that was done before: versions and integrity hashes
 * are pinned, install scripts are off. What was begun and not completed is never used, and of several processes that
 * install at once the first one's counts.
 * @returns the folder whose `node_modules` hold them.
 * @throws InfrastructureError if they cannot be installed.
 */
export async function installPinned(
  packages: PinnedPackages,
  { toolDirectory, keepsTools, cache, log }: NativePackageStore,
): Promise<string> {
  const { name } = packages;
  const source = packages.source ?? (await lockfileFolder(name));
  const digest = createHash('sha256')
    .update(await readFile(join(source, 'package-lock.json')))
    .update(packages.extra ?? '')
    .digest('hex')
    .slice(0, 16);
  const platform = `${process.platform}-${process.arch}`;
  const folder = join(toolDirectory, 'mlops-actions', `${name}-${digest}-${platform}`);
  // Beside the folder and written last: what is half there does not count.
  const ready = `${folder}.ready`;
  if (await isComplete(folder, ready)) return folder;
  const key = `mlops-actions-${name}-${platform}-${digest}`;
  await mkdir(dirname(folder), { recursive: true });
  // The cache knows an entry by its path as well, so that it is restored to where it was saved from.
  if (!keepsTools && (await cache.restore(folder, key)) !== null) {
    await writeFileAtomically(ready, '');
    return folder;
  }
  await removeLeftovers(toolDirectory);
  log.info(`Installing ${name} once into the tool directory.`);
  const partial = temporaryName(folder);
  try {
    await cp(source, partial, { recursive: true });
    await installFromLockfile(partial, name, packages.hint);
    await packages.complete?.(partial);
    if (!(await moveIntoPlace(partial, folder, ready))) return folder;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  if (!keepsTools) await cache.save(folder, key);
  return folder;
}

/** @returns false if another process on this machine was quicker, and may be running what it installed. */
async function moveIntoPlace(partial: string, folder: string, ready: string): Promise<boolean> {
  if (await isComplete(folder, ready)) return false;
  if (await exists(folder)) {
    await wait(settlingTime);
    if (await isComplete(folder, ready)) return false;
    // Left by a process that was killed.
    await rm(folder, { recursive: true, force: true });
  }
  try {
    await rename(partial, folder);
  } catch (error) {
    // It came in between.
    await wait(settlingTime);
    if (await isComplete(folder, ready)) return false;
    throw error;
  }
  await writeFileAtomically(ready, '');
  return true;
}

/** Somebody may have deleted the folder alone. */
async function isComplete(folder: string, ready: string): Promise<boolean> {
  return (await exists(ready)) && (await exists(folder));
}

/** The folder with package.json and package-lock.json: beside the bundle, or in the sources. */
async function lockfileFolder(name: string): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, '..', 'native', name), join(here, '..', '..', 'native', name)];
  for (const candidate of candidates) {
    if (await exists(join(candidate, 'package-lock.json'))) return candidate;
  }
  throw new InfrastructureError(`The lockfile of ${name} is missing beside the bundle.`, {
    hint: 'Use the action from its repository, at a released tag.',
  });
}
