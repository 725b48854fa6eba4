import { ConfigurationError, messageOf } from '../../base/errors.ts';
import { exists, resolveInside } from '../../base/files.ts';
import { importModule } from '../../base/import-module.ts';

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
  const module = await importModule(directory, file).catch((error: unknown) => {
    throw fail(`The module ${path} cannot be imported: ${messageOf(error)}.`, error);
  });
  const { make } = module.exports;
  if (typeof make !== 'function') throw fail(`The module ${path} exports no function "make".`);
  return {
    make: () => {
      try {
        return make();
      } catch (error) {
        throw fail(`make() of ${path} threw: ${messageOf(error)}.`, error);
      }
    },
    digest: module.digest,
  };
}
