import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '../../base/errors.ts';
import { temporaryName } from '../../base/files.ts';
import { settle } from '../../base/settle.ts';
import type { Source } from '../../config/source-schema.ts';
import { formatNames } from './formats.ts';
import { localParts } from './local-source.ts';
import { once } from './once.ts';
import type { ReadingContext, SourceAccess, SourceFile, SourcePart } from './source-access.ts';
import { type SourceLocation, sourceLocations } from './source-location.ts';

/** Sources of any kind, as files that DuckDB can read. Nothing is read or fetched twice. */
export interface Sources {
  /**
   * What changes whenever the content of a source does; found out without fetching it where its place allows that.
   * @param key where the source is configured, for messages.
   * @throws ConfigurationError and InfrastructureError naming what is wrong with which part.
   */
  fingerprints(source: Source, key: string): Promise<string[]>;
  /** The files of a source, all of one format, checked, on this machine until `close`. Errors as above. */
  files(source: Source, key: string): Promise<SourceFile[]>;
  /** Removes what was fetched and unpacked. */
  close(): Promise<void>;
}

/** How many parts are fetched at a time. */
const parallel = 4;

export function openSources(access: SourceAccess): Sources {
  const folder = temporaryName(join(access.temporaryDirectory, 'sources'));
  const makeFolder = once(async () => {
    await mkdir(dirname(folder), { recursive: true });
    await mkdir(folder);
  });
  let count = 0;
  const newFile = async (ending: string): Promise<string> => {
    await makeFolder();
    return join(folder, `${count++}.${ending}`);
  };
  const known = new Map<string, Promise<SourcePart[]>>();
  const partsOf = (source: Source, key: string): Promise<SourcePart[]> => {
    const name = JSON.stringify([source, key]);
    const found = known.get(name) ?? findParts(source, { ...access, key, newFile });
    known.set(name, found);
    return found;
  };
  return {
    fingerprints: async (source, key) => inParallel(await partsOf(source, key), (part) => part.fingerprint()),
    files: async (source, key) => inParallel(await partsOf(source, key), (part) => part.file()),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function findParts(source: Source, context: ReadingContext): Promise<SourcePart[]> {
  const parts = new Map<string, SourcePart>();
  for (const location of sourceLocations(source, context.key)) {
    for (const part of await partsAt(location, context)) {
      if (!parts.has(part.id)) parts.set(part.id, part);
    }
  }
  const found = [...parts.values()];
  const formats = [...new Set(found.map(({ format }) => formatNames[format]))].sort();
  if (formats.length > 1) {
    throw new ConfigurationError(
      `${formats.slice(0, -1).join(', ')} and ${formats.at(-1)} files are mixed in one source.`,
      { location: { key: context.key }, hint: 'Name files of one kind.' },
    );
  }
  return found;
}

async function partsAt(location: SourceLocation, context: ReadingContext): Promise<SourcePart[]> {
  switch (location.place) {
    case 'file':
      return localParts(location, context);
    case 'http': {
      const { httpPart } = await import('./http-source.ts');
      return [httpPart(location, context)];
    }
    case 's3': {
      const { s3Parts } = await import('./s3-source.ts');
      return s3Parts(location, context);
    }
    case 'postgres': {
      const { postgresPart } = await import('./postgres-source.ts');
      return [postgresPart(location, context)];
    }
  }
}

/** Does the work on a few items at a time. @returns the results in the order of the items. */
async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = Array(items.length);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index]);
  };
  await settle(Array.from({ length: Math.min(parallel, items.length) }, worker));
  return results;
}
