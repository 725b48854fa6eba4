import { createRequire } from 'node:module';
import { join } from 'node:path';
import { InfrastructureError, messageOf } from '../base/errors.ts';
import type { DuckDBModule } from '../data/database.ts';
import { installPinned, type NativePackageStore, type PinnedPackages } from './pinned-packages.ts';

const duckdbPackage = '@duckdb/node-api';

/**
 * Loads DuckDB's Node module: from `node_modules` where the product is installed as a package, else from the tool
 * directory, where it is installed once from the lockfile that comes with the product (see `installPinned`).
 * @throws InfrastructureError if it can be neither found nor installed.
 */
export async function loadDuckDB(store: NativePackageStore): Promise<DuckDBModule> {
  try {
    return requireFrom(import.meta.url, duckdbPackage);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
  }
  const hint = `Let the runner reach the npm registry, or install the package "${duckdbPackage}" in the job before this step.`;
  const folder = await installOnce({ name: 'duckdb', hint }, store);
  try {
    return requireFrom(join(folder, 'package.json'), duckdbPackage);
  } catch (cause) {
    throw new InfrastructureError(`DuckDB cannot be loaded from ${folder}: ${messageOf(cause)}`, {
      hint: `It runs on Linux, macOS and Windows, on x64 and arm64; this is ${process.platform}-${process.arch}.`,
      cause,
    });
  }
}

/** What is being installed: two that read at the same time must not both do it. */
const underway = new WeakMap<NativePackageStore, Promise<string>>();

function installOnce(packages: PinnedPackages, store: NativePackageStore): Promise<string> {
  let installing = underway.get(store);
  if (installing === undefined) {
    installing = installPinned(packages, store).finally(() => underway.delete(store));
    underway.set(store, installing);
  }
  return installing;
}

/** Required and not imported: a bundler would tie an import to the start of the bundle, where it is not there yet. */
function requireFrom(place: string, name: string): DuckDBModule {
  return createRequire(place)(name) as DuckDBModule;
}
