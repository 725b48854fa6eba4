import { randomBytes } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, sha256 } from '../base/digest.ts';
import { messageOf } from '../base/errors.ts';
import { exists, writeFileAtomically } from '../base/files.ts';
import type { Logger } from '../base/logger.ts';
import type { Checkpoints } from '../learners/checkpoint.ts';
import type { TimeBudget } from '../learners/time-budget.ts';
import type { CacheStore } from '../platform/ports.ts';

/** Raised whenever a learner's state, or what it does with one, changes: older checkpoints are then not read. */
const checkpointVersion = 1;

/** SHA-256 of the rest, then the milliseconds of training behind the state (64-bit float), then the state. */
const digestBytes = 32;
const headerBytes = digestBytes + 8;

/** Large states and slow disks shall not slow training by more than this share. */
const longestShare = 0.1;

/** Ten hours of large states shall not fill the 10 GB that GitHub keeps for a repository: bytes a millisecond. */
const cacheRate = 100;

/** When the job is cancelled, the cache has this long until the runner's second signal, after 7.5 s. */
const lastUpload = 6_000;

/** Checkpoints of trainings that nobody took up again are removed after this time, as GitHub's cache does. */
const keptMilliseconds = 7 * 24 * 60 * 60 * 1000;

/** Its presence says that the training is complete. */
const finishedName = 'finished';

export interface CheckpointStoreOptions {
  /** Folder for the checkpoints of all trainings; on GitHub part of what a cache entry is found by. */
  readonly folder: string;
  readonly cache: CacheStore;
  /** Milliseconds between two entries in the cache at the least. */
  readonly cacheInterval: number;
  /** Milliseconds between two checkpoints; null makes none and reads none. */
  readonly interval: number | null;
  /** Everything that decides what the run trains; plain JSON. */
  readonly identity: unknown;
  readonly budget: TimeBudget;
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/**
 * Checkpoints of one run on disk and in the platform's cache: a folder whose name is the digest of all that the run
 * depends on, and in it a file for each training. So a checkpoint never resumes another training.
 *
 * The disk has the last checkpoint. The cache, whose entries are immutable, gets the folder under a new key each
 * time, while training goes on and not more often than the place likes; the newest is found by the common prefix.
 */
export class CheckpointStore {
  readonly #options: CheckpointStoreOptions;
  readonly #folder: string;
  /** What the cache stores and restores: links to the files, which stand still while training replaces them. */
  readonly #cachedFolder: string;
  readonly #cachePrefix: string;
  #found: Promise<void> | undefined;
  #lastSave = performance.now();
  #dueSince: number | null = null;
  #rest = 0;
  #lastUpload = Number.NEGATIVE_INFINITY;
  #upload: Promise<void> | undefined;
  #uploaded = false;
  #resumed = false;
  /** Bytes of the states that this process saved, by path. */
  readonly #saved = new Map<string, number>();

  constructor(options: CheckpointStoreOptions) {
    this.#options = options;
    const { v8 } = process.versions;
    const key = sha256(canonicalJson([checkpointVersion, v8, process.arch, options.identity])).slice(0, 32);
    this.#folder = join(options.folder, key);
    this.#cachedFolder = join(options.folder, 'cached', key);
    this.#cachePrefix = `mlops-checkpoint-${key}-`;
    // Asked at once: the answer comes while the data is read.
    if (options.interval !== null) void this.#find();
  }

  /** Whether a training of this run went on from a checkpoint. */
  get resumed(): boolean {
    return this.#resumed;
  }

  /** What trainings see of the store. */
  get checkpoints(): Checkpoints {
    return this.#scope([]);
  }

  /** Waits for what is on its way to the cache, so that nothing goes on when the training failed. */
  async settle(): Promise<void> {
    // A cancelled job has waited as long as it may.
    if (this.#options.signal.aborted) return;
    await this.#found;
    await this.#upload;
  }

  /**
   * To be called when what was trained is stored: the same training will begin anew. Entries of the cache cannot be
   * removed, so an empty last one says that there is nothing to go on from.
   */
  async clear(): Promise<void> {
    await this.#found;
    await this.#upload;
    await rm(this.#folder, { recursive: true, force: true });
    if (!this.#uploaded) return;
    await writeFileAtomically(join(this.#folder, finishedName), '');
    await this.#toCache();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #scope(identity: readonly unknown[]): Checkpoints {
    const path = join(this.#folder, `${sha256(canonicalJson(identity)).slice(0, 32)}.state`);
    return {
      scope: (more) => this.#scope([...identity, more]),
      restore: (read) => this.#restore(path, read),
      due: () => this.#isDue(),
      save: (state) => this.#save(path, state),
      remove: async () => {
        this.#saved.delete(path);
        await rm(path, { force: true });
      },
    };
  }

  #isDue(): boolean {
    const { interval } = this.#options;
    const now = performance.now();
    if (interval === null || now - this.#lastSave < Math.max(interval, this.#rest)) return false;
    this.#dueSince = now;
    return true;
  }

  /** Fetches the folder from the cache where the disk does not have it. */
  #find(): Promise<void> {
    this.#found ??= (async () => {
      await removeAbandoned(this.#options.folder);
      if (await exists(this.#folder)) return;
      // Nothing has exactly this key: of those that begin with it the newest is found.
      const key = await this.#options.cache.restore(this.#cachedFolder, this.#cachePrefix, [
        this.#cachePrefix,
      ]);
      if (key === null) return;
      this.#uploaded = true;
      await rename(this.#cachedFolder, this.#folder);
    })().catch((error: unknown) => {
      this.#options.log.warning(`No checkpoint was found: ${messageOf(error)}`);
    });
    return this.#found;
  }

  async #restore<State>(
    path: string,
    read: (bytes: Uint8Array) => State | Promise<State>,
  ): Promise<State | null> {
    const { interval, log, budget } = this.#options;
    if (interval === null) return null;
    await this.#find();
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null) return null;
    try {
      const content = bytes.subarray(digestBytes);
      if (
        content.length < 8 ||
        sha256(content) !== Buffer.from(bytes.subarray(0, digestBytes)).toString('hex')
      ) {
        throw new Error('its digest is another one');
      }
      const milliseconds = bytes.readDoubleLE(digestBytes);
      const state = await read(bytes.subarray(headerBytes));
      // A training that paused goes on: nothing was interrupted.
      if (this.#saved.has(path)) return state;
      if (milliseconds >= 0) budget.addEarlier(milliseconds);
      this.#resumed = true;
      log.info(`Training goes on from a checkpoint after ${(milliseconds / 1000).toFixed(1)} s of training.`);
      return state;
    } catch (error) {
      log.warning(`A checkpoint cannot be used, so training begins anew: ${messageOf(error)}.`);
      return null;
    }
  }

  async #save(path: string, state: Uint8Array): Promise<void> {
    const { interval, log, budget, signal } = this.#options;
    if (interval === null) return;
    const bytes = Buffer.alloc(headerBytes + state.length);
    bytes.writeDoubleLE(budget.spent, digestBytes);
    bytes.set(state, headerBytes);
    bytes.write(sha256(bytes.subarray(digestBytes)), 0, 'hex');
    try {
      await writeFileAtomically(path, bytes);
      this.#saved.set(path, bytes.length);
      if (this.#mayUpload()) this.#upload = this.#toCache();
    } catch (error) {
      log.warning(`A checkpoint was not saved: ${messageOf(error)}`);
    }
    this.#lastSave = performance.now();
    // From when it was due: making the state is a part of the cost.
    if (this.#dueSince !== null) this.#rest = (this.#lastSave - this.#dueSince) / longestShare;
    this.#dueSince = null;
    if (!signal.aborted) return;
    log.info('The state of the training is saved; the same training goes on from there.');
    await Promise.race([this.#upload, new Promise((done) => setTimeout(done, lastUpload).unref())]);
  }

  #mayUpload(): boolean {
    const { cacheInterval, signal } = this.#options;
    if (this.#upload !== undefined) return false;
    const bytes = [...this.#saved.values()].reduce((sum, size) => sum + size, 0);
    const pause = cacheInterval === 0 ? 0 : Math.max(cacheInterval, bytes / cacheRate);
    return signal.aborted || performance.now() - this.#lastUpload >= pause;
  }

  async #toCache(): Promise<void> {
    this.#lastUpload = performance.now();
    const { cache, log } = this.#options;
    try {
      await rm(this.#cachedFolder, { recursive: true, force: true });
      await mkdir(this.#cachedFolder, { recursive: true });
      for (const name of await readdir(this.#folder)) {
        if (name.startsWith('.')) continue;
        await link(join(this.#folder, name), join(this.#cachedFolder, name)).catch(unlessRemoved);
      }
      const saved = await cache.save(this.#cachedFolder, this.#newKey(), { supersedes: this.#cachePrefix });
      this.#uploaded ||= saved;
      await rm(this.#cachedFolder, { recursive: true, force: true });
    } catch (error) {
      log.warning(`A checkpoint was not put into the cache: ${messageOf(error)}`);
    } finally {
      this.#upload = undefined;
    }
  }

  #newKey(): string {
    return `${this.#cachePrefix}${Date.now()}-${randomBytes(4).toString('hex')}`;
  }
}

/** A state may be removed while the folder is gone through. */
function unlessRemoved(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

async function removeAbandoned(root: string): Promise<void> {
  for (const name of await readdir(root).catch(() => [])) {
    const folder = join(root, name);
    if (Date.now() - (await stat(folder)).mtimeMs > keptMilliseconds) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
