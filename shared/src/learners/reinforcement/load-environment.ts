import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { canonicalJson, sha256 } from '../../base/digest.ts';
import { ConfigurationError, messageOf } from '../../base/errors.ts';
import { exists, resolveInside } from '../../base/files.ts';

/** A module that makes environments. */
export interface EnvironmentModule {
  make(): unknown;
  /** SHA-256 over paths and content of every file that the module consists of: itself and what it imports. */
  readonly digest: string;
}

/**
 * Imports the user's module. Runs the user's code: call it in a worker thread.
 * @param path relative to `directory`, and inside it.
 * @throws ConfigurationError if there is no such file, it cannot be imported, or it exports no `make`.
 */
export async function loadEnvironment(directory: string, path: string): Promise<EnvironmentModule> {
  const fail = (message: string, cause?: unknown): ConfigurationError =>
    new ConfigurationError(message, {
      location: { key: 'train.environment', file: path },
      hint: 'Name a JavaScript or TypeScript module of this repository that exports make().',
      cause,
    });
  const file = resolveInside(directory, path);
  if (!(await exists(file))) throw fail(`There is no file ${path}.`);
  const files = new Set<string>([file]);
  const hooks = registerHooks({
    load(url, context, nextLoad) {
      if (url.startsWith('file:')) files.add(fileURLToPath(url));
      return nextLoad(url, context);
    },
  });
  let exported: { make?: unknown };
  try {
    // The comment keeps the bundler from looking for the file itself.
    exported = await import(/* webpackIgnore: true */ pathToFileURL(file).href);
  } catch (error) {
    throw fail(`The module ${path} cannot be imported: ${messageOf(error)}.`, error);
  } finally {
    hooks.deregister();
  }
  const { make } = exported;
  if (typeof make !== 'function') throw fail(`The module ${path} exports no function "make".`);
  return {
    make: () => {
      try {
        return make();
      } catch (error) {
        throw fail(`make() of ${path} threw: ${messageOf(error)}.`, error);
      }
    },
    digest: await digestOf(directory, [...files]),
  };
}

async function digestOf(directory: string, files: readonly string[]): Promise<string> {
  const contents = await Promise.all(
    files.map(async (file) => [
      relative(directory, file).split(sep).join('/'),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ]),
  );
  return sha256(canonicalJson(contents.sort(([a], [b]) => (a < b ? -1 : 1))));
}
