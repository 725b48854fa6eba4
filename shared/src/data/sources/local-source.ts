import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { sha256OfFile } from '../../base/digest.ts';
import { ConfigurationError } from '../../base/errors.ts';
import { checkParquet } from './check-parquet.ts';
import { findFiles } from './find-files.ts';
import { allowedEndings, type FileKind, fileKind } from './formats.ts';
import { isPattern } from './glob-pattern.ts';
import { once } from './once.ts';
import { readContent } from './read-content.ts';
import type { ReadingContext, SourceFile, SourcePart } from './source-access.ts';
import type { SourceLocation } from './source-location.ts';

type FileLocation = Extract<SourceLocation, { place: 'file' }>;

/**
 * The files that a path or glob names, sorted. A relative one must stay below the working directory, and its
 * symbolic links within the checkout: mlops.yml may come from somebody who may not see the rest of the machine.
 * @throws ConfigurationError if there is no file, or one is of an unknown kind or out of bounds.
 */
export async function localParts(location: FileLocation, context: ReadingContext): Promise<SourcePart[]> {
  const { pattern } = location;
  const { workingDirectory, key } = context;
  const absolute = resolve(workingDirectory, pattern);
  if (!isAbsolute(pattern) && !isInside(workingDirectory, absolute)) throw leaves(pattern, key);
  if (!isPattern(pattern)) return [await localPart(location, pattern, absolute, context)];
  const paths = await findFiles(absolute);
  if (paths.length === 0) {
    throw new ConfigurationError(`No file matches "${pattern}".`, {
      location: { key },
      hint: 'Patterns are relative to working-directory.',
    });
  }
  const parts: SourcePart[] = [];
  for (const path of paths) {
    const name = isAbsolute(pattern) ? path : relative(workingDirectory, path).split(sep).join('/');
    parts.push(await localPart(location, name, path, context));
  }
  return parts;
}

async function localPart(
  { pattern, kind: configured, maxBytes }: FileLocation,
  name: string,
  path: string,
  context: ReadingContext,
): Promise<SourcePart> {
  const { key, signal } = context;
  const kind = configured ?? kindOf(name, key);
  const facts = await checkPlace(name, path, !isAbsolute(pattern), context);
  const content = { name, key, kind, signal };
  const unchanged = async () => {
    const now = await stat(path).catch(() => null);
    return now !== null && now.size === facts.size && now.mtimeMs === facts.mtimeMs;
  };
  const read = () => createReadStream(path, { highWaterMark: 1 << 20 });
  // A plain file is read once: where its digest is wanted, the pass that computes it checks it as well.
  const digested = once(() => readContent(read(), { ...content, target: null, path, digest: true }));
  let isDigested = false;
  const checked = once(() =>
    isDigested ? digested() : readContent(read(), { ...content, target: null, path, digest: false }),
  );
  return {
    id: path,
    name,
    format: kind.format,
    fingerprint: once(async () => {
      if (kind.compression !== null) return sha256OfFile(path);
      isDigested = true;
      return (await digested()).digest;
    }),
    file: once(async (): Promise<SourceFile> => {
      const common = { name, format: kind.format, delimiter: kind.delimiter, unchanged };
      if (kind.format === 'parquet') {
        const columns = await checkParquet(path, name, key);
        return { ...common, path, longestLine: 0, columns };
      }
      if (kind.compression === null) return { ...common, path, longestLine: (await checked()).longestLine };
      const target = await context.newFile(kind.format);
      const { longestLine } = await readContent(read(), { ...content, target, digest: false, maxBytes });
      return { ...common, path: target, longestLine };
    }),
  };
}

/** What the ending of a name says. @throws ConfigurationError where it says nothing. */
export function kindOf(name: string, key: string): FileKind {
  const kind = fileKind(name);
  if (kind !== null) return kind;
  throw new ConfigurationError(`"${name}" is of a kind that cannot be read.`, {
    location: { key },
    hint: `Allowed: ${allowedEndings}; for other names write { path: …, format: csv }.`,
  });
}

async function checkPlace(
  name: string,
  path: string,
  bounded: boolean,
  { workingDirectory, repositoryDirectory, key }: ReadingContext,
): Promise<{ size: number; mtimeMs: number }> {
  const location = { file: name, key };
  const facts = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    throw new ConfigurationError(
      cause.code === 'ENOENT'
        ? `The file "${name}" does not exist.`
        : `"${name}" cannot be read: ${cause.message}`,
      { location, hint: 'Paths are relative to working-directory.', cause },
    );
  });
  if (bounded) {
    const repository = repositoryDirectory ?? workingDirectory;
    const boundary = isInside(repository, workingDirectory) ? repository : workingDirectory;
    if (!isInside(await realpath(boundary), await realpath(path))) {
      throw new ConfigurationError(
        `"${name}" is reached through a symbolic link that leaves the repository.`,
        {
          location,
          hint: 'Put the file itself there, or name it with an absolute path.',
        },
      );
    }
  }
  if (facts.isDirectory()) {
    throw new ConfigurationError(`"${name}" is a folder.`, {
      location,
      hint: `Name its files, for example "${join(name, '*.csv')}".`,
    });
  }
  if (!facts.isFile()) {
    throw new ConfigurationError(`"${name}" is no regular file.`, { location, hint: 'Name a file.' });
  }
  if (facts.size === 0) {
    throw new ConfigurationError(`The file "${name}" is empty.`, {
      location,
      hint: 'It needs a header line and rows.',
    });
  }
  return facts;
}

function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

function leaves(pattern: string, key: string): ConfigurationError {
  return new ConfigurationError(`"${pattern}" leaves the working directory.`, {
    location: { key },
    hint: 'Use an absolute path, or set working-directory to a folder that holds the data.',
  });
}
