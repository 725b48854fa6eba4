import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { ConfigurationError, InfrastructureError, messageOf } from '../../base/errors.ts';
import { resolveInside } from '../../base/files.ts';
import type { ArtifactLimits } from '../ports.ts';

/**
 * Layout and numbers are those of the .ZIP File Format Specification (PKWARE, APPNOTE 6.3.10): sections 4.3.7
 * (local header), 4.3.12 (central directory), 4.3.14 to 4.3.16 (its end), 4.5.3 (64-bit sizes), 4.4.5 (methods).
 */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const END_64_LOCATOR_SIZE = 20;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;
const EXTRA_64 = 0x0001;
const STORED = 0;
/** Of the part that is always there, in bytes. */
const LOCAL_HEADER_SIZE = 30;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const UNIX_TYPE = 0o170000;
const UNIX_SYMBOLIC_LINK = 0o120000;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly offset: number;
}

/**
 * Extracts a zip archive into a folder that exists. The list at the archive's end decides what is in it. Every file
 * stays inside the folder, none is written twice, none grows beyond the size that the list gives, and there are no
 * links.
 * @param limits what all files together may be; more is refused before the first is written.
 * @throws InfrastructureError if the archive is damaged or holds what it must not.
 */
export async function extractZip(
  archive: string,
  folder: string,
  limits?: Pick<ArtifactLimits, 'unpacked' | 'files'>,
): Promise<void> {
  const file = await open(archive, 'r');
  try {
    const entries = await readEntries(file, limits?.files);
    if (limits !== undefined) refuseExcess(entries, limits);
    for (const entry of entries) {
      const target = resolveInside(folder, entry.path);
      if (entry.path.endsWith('/')) {
        await mkdir(target, { recursive: true });
        continue;
      }
      await mkdir(dirname(target), { recursive: true });
      await extractEntry(file, archive, entry, target);
    }
  } catch (error) {
    if (error instanceof InfrastructureError) throw error;
    const reason = error instanceof ConfigurationError ? error.message : messageOf(error);
    throw damaged(reason, error);
  } finally {
    await file.close();
  }
}

async function readEntries(file: FileHandle, most = Number.POSITIVE_INFINITY): Promise<Entry[]> {
  const { size } = await file.stat();
  const { start, length, count } = await findDirectory(file, size);
  if (start + length > size) throw damaged('its list of files is cut off');
  if (count > most) throw damaged(`it holds ${count} files, and no more than ${most} are taken`);
  const directory = await readBytes(file, start, length);
  const entries: Entry[] = [];
  const paths = new Set<string>();
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL_ENTRY) {
      throw damaged('its list of files is cut off');
    }
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const entry = readEntry(directory, at, nameEnd, extraEnd);
    if (paths.has(entry.path)) throw damaged(`it holds "${entry.path}" twice`);
    paths.add(entry.path);
    entries.push(entry);
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  refuseOverlaps(entries);
  return entries;
}

/** No file grows beyond the size that the list gives, so that the list decides. */
function refuseExcess(entries: readonly Entry[], limits: Pick<ArtifactLimits, 'unpacked' | 'files'>): void {
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  if (bytes > limits.unpacked)
    throw damaged(`its files have ${bytes} bytes together, and no more than ${limits.unpacked} are taken`);
}

/**
 * Files that share their packed bytes are how a small archive becomes a huge folder; without them deflate's own
 * limit holds, about a thousand to one.
 */
function refuseOverlaps(entries: readonly Entry[]): void {
  const ordered = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [index, entry] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next && entry.offset + LOCAL_HEADER_SIZE + entry.compressedSize > next.offset) {
      throw damaged(`"${entry.path}" and "${next.path}" overlap`);
    }
  }
}

function readEntry(directory: Buffer, at: number, nameEnd: number, extraEnd: number): Entry {
  const path = directory.toString('utf8', at + 46, nameEnd);
  const unixMode = directory.readUInt32LE(at + 38) >>> 16;
  if ((unixMode & UNIX_TYPE) === UNIX_SYMBOLIC_LINK) throw damaged(`"${path}" is a symbolic link`);
  if (directory.readUInt16LE(at + 8) & ENCRYPTED_FLAG) throw damaged(`"${path}" is encrypted`);
  if (path === '' || path.includes('\\') || path.includes('\0')) throw damaged(`"${path}" is no path`);
  const wide = wideNumbers(directory.subarray(nameEnd, extraEnd));
  const number = (offset: number): number => {
    const value = directory.readUInt32LE(at + offset);
    return value === IN_EXTRA_FIELD ? wide() : value;
  };
  // The 64-bit values come in this order, and only those that did not fit.
  const size = number(24);
  const compressedSize = number(20);
  const offset = number(42);
  return { path, method: directory.readUInt16LE(at + 10), size, compressedSize, offset };
}

/** Hands out the 64-bit numbers of an entry's extra field one after the other. */
function wideNumbers(extra: Buffer): () => number {
  let values: Buffer = Buffer.alloc(0);
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === EXTRA_64) values = extra.subarray(at + 4, end);
    at = end;
  }
  return () => {
    const value = Number(values.readBigUInt64LE(0));
    values = values.subarray(8);
    return value;
  };
}

/** Where the list of files lies, in bytes from the archive's start, and how many files it has. */
async function findDirectory(
  file: FileHandle,
  size: number,
): Promise<{ start: number; length: number; count: number }> {
  const tailStart = Math.max(0, size - END_SIZE - LONGEST_COMMENT);
  const tail = await readBytes(file, tailStart, size - tailStart);
  let end = tail.length - END_SIZE;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--;
  if (end < 0) throw damaged('it has no end');
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (count !== 0xffff && length !== IN_EXTRA_FIELD && start !== IN_EXTRA_FIELD)
    return { start, length, count };

  const locator = end - END_64_LOCATOR_SIZE;
  if (locator < 0 || tail.readUInt32LE(locator) !== END_64_LOCATOR) return { start, length, count };
  const wide = await readBytes(file, Number(tail.readBigUInt64LE(locator + 8)), 56);
  if (wide.readUInt32LE(0) !== END_64) throw damaged('its end is not where it should be');
  return {
    count: Number(wide.readBigUInt64LE(32)),
    length: Number(wide.readBigUInt64LE(40)),
    start: Number(wide.readBigUInt64LE(48)),
  };
}

async function extractEntry(file: FileHandle, archive: string, entry: Entry, target: string): Promise<void> {
  const header = await readBytes(file, entry.offset, LOCAL_HEADER_SIZE);
  if (header.readUInt32LE(0) !== LOCAL_HEADER) throw damaged(`"${entry.path}" is not where it should be`);
  const start = entry.offset + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  let written = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      written += chunk.length;
      if (written > entry.size) done(damaged(`"${entry.path}" is longer than its list of files says`));
      else done(null, chunk);
    },
  });
  if (entry.compressedSize === 0) {
    await writeFile(target, '', { flag: 'wx' });
  } else {
    if (entry.method !== DEFLATED && entry.method !== STORED) {
      throw damaged(`"${entry.path}" is packed by method ${entry.method}, which is not supported`);
    }
    const input = createReadStream(archive, { start, end: start + entry.compressedSize - 1 });
    const output = createWriteStream(target, { flags: 'wx' });
    if (entry.method === DEFLATED) await pipeline(input, createInflateRaw(), count, output);
    else await pipeline(input, count, output);
  }
  if (written !== entry.size) throw damaged(`"${entry.path}" has ${written} bytes instead of ${entry.size}`);
}

async function readBytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead < length) throw damaged('it is cut off');
  return buffer;
}

function damaged(reason: string, cause?: unknown): InfrastructureError {
  return new InfrastructureError(`The zip archive cannot be unpacked: ${reason}.`, { cause });
}
