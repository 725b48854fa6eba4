import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { ConfigurationError, type ErrorLocation, messageOf } from '../base/errors.ts';

export type SourceFormat = 'csv' | 'parquet';

export interface SourceFile {
  /** As the configuration names it, for messages. */
  readonly name: string;
  readonly path: string;
  readonly format: SourceFormat;
}

/**
 * The files that a source names: paths and globs, relative to the working directory, sorted. Each is looked at
 * once for what DuckDB would report unclearly or not at all.
 * @param key where the source is configured, for messages.
 * @param glob expands an absolute pattern into absolute paths.
 * @throws ConfigurationError if a file is missing, empty, of an unknown kind, cut off, or holds NUL bytes.
 */
export async function findSourceFiles(
  source: string | readonly string[],
  workingDirectory: string,
  key: string,
  glob: (pattern: string) => Promise<string[]>,
): Promise<SourceFile[]> {
  const found = new Map<string, SourceFile>();
  for (const pattern of typeof source === 'string' ? [source] : source) {
    const absolute = resolve(workingDirectory, pattern);
    const isPattern = /[*?[\]]/.test(pattern);
    const paths = isPattern ? (await glob(absolute)).sort() : [absolute];
    if (paths.length === 0) {
      throw new ConfigurationError(`No file matches "${pattern}".`, {
        location: { key },
        hint: 'Patterns are relative to working-directory.',
      });
    }
    for (const path of paths) {
      const name = isPattern ? relative(workingDirectory, path) : pattern;
      if (!found.has(path)) found.set(path, { name, path, format: formatOf(name, key) });
    }
  }
  const files = [...found.values()];
  const formats = new Set(files.map(({ format }) => format));
  if (formats.size > 1) {
    throw new ConfigurationError('CSV and Parquet files are mixed in one source.', {
      location: { key },
      hint: 'Name files of one kind.',
    });
  }
  for (const file of files) await checkFile(file, key);
  return files;
}

/** The format of a data file by its name; null if it is of no kind that can be read. */
export function sourceFormat(name: string): SourceFormat | null {
  if (/\.parquet$/i.test(name)) return 'parquet';
  return /\.(csv|tsv|txt)(\.gz)?$/i.test(name) ? 'csv' : null;
}

function formatOf(name: string, key: string): SourceFormat {
  const format = sourceFormat(name);
  if (format !== null) return format;
  throw new ConfigurationError(`"${name}" is of a kind that cannot be read.`, {
    location: { key },
    hint: 'Allowed: .csv, .tsv, .txt (also with .gz) and .parquet.',
  });
}

async function checkFile(file: SourceFile, key: string): Promise<void> {
  const location = { file: file.name, key };
  const facts = await stat(file.path).catch((cause: NodeJS.ErrnoException) => {
    throw new ConfigurationError(
      cause.code === 'ENOENT'
        ? `The file "${file.name}" does not exist.`
        : `"${file.name}" cannot be read: ${cause.message}`,
      { location, hint: 'Paths are relative to working-directory.', cause },
    );
  });
  if (facts.isDirectory()) {
    throw new ConfigurationError(`"${file.name}" is a folder.`, {
      location,
      hint: `Name its files, for example "${join(file.name, '*.csv')}".`,
    });
  }
  if (facts.size === 0) throw emptyFile(file, location);
  if (file.format === 'csv') await checkText(file, location);
}

function emptyFile(file: SourceFile, location: ErrorLocation): ConfigurationError {
  return new ConfigurationError(`The file "${file.name}" is empty.`, {
    location,
    hint: 'It needs a header line and rows.',
  });
}

/** Reads a text file once, to its end: a compressed one that was cut off would else pass for a shorter one. */
async function checkText(file: SourceFile, location: ErrorLocation): Promise<void> {
  let line = 1;
  let length = 0;
  try {
    for await (const bytes of readText(file.path)) {
      length += bytes.length;
      const nul = bytes.indexOf(0);
      const end = nul < 0 ? bytes.length : nul;
      for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) line++;
      if (nul < 0) continue;
      throw new ConfigurationError(`"${file.name}" holds a NUL byte, so it is not a text file in UTF-8.`, {
        location: { ...location, line },
        hint: 'Save it as UTF-8 without NUL bytes; UTF-16 files have one beside every letter.',
      });
    }
  } catch (cause) {
    if (!String((cause as NodeJS.ErrnoException).code).startsWith('Z_')) throw cause;
    throw new ConfigurationError(`"${file.name}" is not a complete gzip file: ${messageOf(cause)}.`, {
      location,
      hint: 'It may have been cut off when it was written or copied; write it again.',
      cause,
    });
  }
  if (length === 0) throw emptyFile(file, location);
}

/** The bytes of a text file, uncompressed where its name says that it is compressed. */
export async function* readText(path: string): AsyncGenerator<Buffer> {
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 });
  try {
    yield* path.toLowerCase().endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  } finally {
    bytes.destroy();
  }
}
