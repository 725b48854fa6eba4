import { readFile, realpath } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { canonicalJson, sha256 } from './digest.ts';

/** A module that the user wrote. */
export interface ImportedModule {
  readonly exports: Readonly<Record<string, unknown>>;
  /** SHA-256 over paths and content of every file that it consists of: itself and what it imports, however deep. */
  readonly digest: string;
}

/** Node imports a file once, and shows what it imports only then. */
const imported = new Map<string, Promise<ImportedModule>>();

/**
 * Imports a module that is no part of the product; runs its code. What it imports later, inside a function, and what
 * it reads is not in the digest.
 * @param directory that the digest's paths are relative to.
 * @param file absolute.
 * @throws whatever the import throws.
 */
export function importModule(directory: string, file: string): Promise<ImportedModule> {
  const { href } = pathToFileURL(file);
  const key = `${directory}\n${href}`;
  const known = imported.get(key);
  if (known !== undefined) return known;
  const loading = load(directory, href);
  imported.set(key, loading);
  loading.catch(() => imported.delete(key));
  return loading;
}

async function load(directory: string, href: string): Promise<ImportedModule> {
  // What others import in the meantime has other parents.
  const reached = new Set<string>();
  const hooks = registerHooks({
    resolve(specifier, context, nextResolve) {
      const result = nextResolve(specifier, context);
      const own = specifier === href || (context.parentURL !== undefined && reached.has(context.parentURL));
      if (own && result.url.startsWith('file:')) reached.add(result.url);
      return result;
    },
  });
  try {
    // The comment keeps the bundler from looking for the file itself.
    const exports = await import(/* webpackIgnore: true */ href);
    return { exports, digest: await digestOf(directory, [...reached]) };
  } finally {
    hooks.deregister();
  }
}

async function digestOf(directory: string, urls: readonly string[]): Promise<string> {
  const root = await realpath(directory);
  const files = new Set(urls.map((url) => fileURLToPath(url)));
  const contents = await Promise.all(
    [...files].map(async (file) => [relative(root, file).split(sep).join('/'), sha256(await readFile(file))]),
  );
  return sha256(canonicalJson(contents.sort(([a], [b]) => (a < b ? -1 : 1))));
}
