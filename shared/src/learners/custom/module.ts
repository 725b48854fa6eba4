import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { ConfigurationError, messageOf } from '../../base/errors.ts';
import { resolveInside } from '../../base/files.ts';
import { importModule } from '../../base/import-module.ts';

/** What the user's function is told. */
export interface BuildRequest {
  /** Encoded columns: the model takes rows × inputs. */
  readonly inputs: number;
  /** Classes, or 1 for regression: the model gives rows × outputs. */
  readonly outputs: number;
  /** `train.params.params`. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** The user's function; what it really returns is checked by whoever calls it. */
export type Build = (tf: unknown, request: BuildRequest) => unknown;

/** The user's module. */
export interface BuildModule {
  readonly build: Build;
  /** SHA-256 over its files: itself and what it imports. */
  readonly digest: string;
}

const contract = 'It must export a function: export function build(tf, { inputs, outputs, params }).';

/**
 * Loads the user's module.
 * @param path relative to the folder.
 * @throws ConfigurationError if it is outside the folder (also through links), is not there, cannot be loaded, or
 * exports no function `build`.
 */
export async function loadBuild(folder: string, path: string): Promise<BuildModule> {
  const location = { file: path, key: 'train.params.module' };
  let file: string;
  try {
    const named = resolveInside(folder, path);
    file = await realpath(named);
    resolveInside(await realpath(folder), relative(await realpath(folder), file));
  } catch (cause) {
    const outside = cause instanceof ConfigurationError;
    throw new ConfigurationError(
      outside
        ? `The module "${path}" lies outside the working directory.`
        : `The module "${path}" cannot be found in ${folder}.`,
      {
        location,
        hint: outside
          ? 'Put it into the repository, and give its path relative to the working directory.'
          : 'The path is relative to the working directory, for example ./model.mjs.',
        cause,
      },
    );
  }
  const { exports, digest } = await importModule(folder, file).catch((cause: unknown) => {
    throw new ConfigurationError(`The module "${path}" cannot be loaded: ${messageOf(cause)}`, {
      location,
      hint: 'Load it with node to see where it fails. It needs no import of TensorFlow.js: build is given tf.',
      cause,
    });
  });
  if (typeof exports.build === 'function') return { build: exports.build as Build, digest };
  throw new ConfigurationError(`The module "${path}" exports no function "build".`, {
    location,
    hint: contract,
  });
}
