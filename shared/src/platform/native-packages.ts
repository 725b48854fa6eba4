import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { InfrastructureError, messageOf } from '../base/errors.ts';
import { exists, temporaryName, writeFileAtomically } from '../base/files.ts';
import type { Logger } from '../base/logger.ts';
import type { DuckDBModule } from '../data/database.ts';
import type { CacheStore } from './ports.ts';

const run = promisify(execFile);

const duckdbPackage = '@duckdb/node-api';

/** Longest time that npm may take: its own limit for one request. Milliseconds. */
const installLimit = 300_000;

/** Where packages with native parts are installed, and how they are kept between jobs. */
export interface NativePackageStore {
  /** Folder that outlives the job where there is one (the runner's tool cache). */
  readonly toolDirectory: string;
  readonly cache: CacheStore;
  readonly log: Logger;
}

/**
 * Loads DuckDB's Node module: from `node_modules` where the product is installed as a package, else from the tool
 * directory, where it is installed once from the lockfile that comes with the product (versions and integrity
 * hashes pinned, install scripts off).
 * @throws InfrastructureError if it can be neither found nor installed.
 */
export async function loadDuckDB(store: NativePackageStore): Promise<DuckDBModule> {
  try {
    return requireFrom(import.meta.url, duckdbPackage);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
  }
  const folder = await installPinned('duckdb', store);
  try {
    return requireFrom(join(folder, 'package.json'), duckdbPackage);
  } catch (cause) {
    throw new InfrastructureError(`DuckDB cannot be loaded from ${folder}: ${messageOf(cause)}`, {
      hint: `It runs on Linux, macOS and Windows, on x64 and arm64; this is ${process.platform}-${process.arch}.`,
      cause,
    });
  }
}

/** Required and not imported: a bundler would tie an import to the start of the bundle, where it is not there yet. */
function requireFrom(place: string, name: string): DuckDBModule {
  return createRequire(place)(name) as DuckDBModule;
}

/** Installs a lockfile's packages into the tool directory, unless that was done before. @returns the folder. */
async function installPinned(
  name: string,
  { toolDirectory, cache, log }: NativePackageStore,
): Promise<string> {
  const source = await lockfileFolder(name);
  const lock = await readFile(join(source, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex').slice(0, 16);
  const platform = `${process.platform}-${process.arch}`;
  const folder = join(toolDirectory, 'mlops-actions', `${name}-${digest}-${platform}`);
  // Beside the folder and written last: what is half there does not count.
  const ready = `${folder}.ready`;
  if (await exists(ready)) return folder;
  const key = `mlops-actions-${name}-${platform}-${digest}`;
  await mkdir(dirname(folder), { recursive: true });
  // The cache knows an entry by its path as well, so that it is restored to where it was saved from.
  const restored = await cache.restore(folder, key);
  if (restored !== null) {
    await writeFileAtomically(ready, '');
    return folder;
  }
  log.info(`Installing ${name} once into the tool directory.`);
  const partial = temporaryName(folder);
  try {
    await cp(source, partial, { recursive: true });
    await npmInstall(partial, name);
    // Another step on this machine may have been quicker, and may be running what it installed.
    if (await exists(ready)) return folder;
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
    await writeFileAtomically(ready, '');
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  await cache.save(folder, key);
  return folder;
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

async function npmInstall(folder: string, name: string): Promise<void> {
  const npm = await findNpm();
  const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev', '--loglevel=error'];
  try {
    await run(npm.command, [...npm.parameters, ...parameters], {
      cwd: folder,
      timeout: installLimit,
      env: withoutSecrets(process.env),
    });
  } catch (cause) {
    throw new InfrastructureError(`npm could not install ${name}: ${npmComplaint(cause)}.`, {
      hint: `Let the runner reach the npm registry, or install the package "${duckdbPackage}" in the job before this step.`,
      retryable: true,
      cause,
    });
  }
}

/** npm needs the machine's settings, but neither the job's inputs nor its tokens. */
function withoutSecrets(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isSecret = (name: string) => /^(INPUT_|ACTIONS_|GITHUB_TOKEN$)/i.test(name);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isSecret(name)));
}

/** What npm says went wrong, without its advice on how to use npm. */
function npmComplaint(error: unknown): string {
  const { stderr = '', killed = false } = error as { stderr?: string; killed?: boolean };
  if (killed) return `it took longer than ${installLimit / 60_000} minutes`;
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (error|ERR!)/, '').trim());
  return (
    lines
      .filter((line) => line !== '')
      .slice(0, 3)
      .join('; ') || messageOf(error)
  );
}

/** npm as a script for this very Node, so that no shell is needed; else the `npm` on the path. */
async function findNpm(): Promise<{ command: string; parameters: string[] }> {
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? '').split(delimiter)];
  for (const folder of folders) {
    for (const place of ['node_modules/npm/bin/npm-cli.js', '../lib/node_modules/npm/bin/npm-cli.js']) {
      const script = join(folder, place);
      if (
        await access(script).then(
          () => true,
          () => false,
        )
      ) {
        return { command: process.execPath, parameters: [script] };
      }
    }
  }
  return { command: 'npm', parameters: [] };
}
