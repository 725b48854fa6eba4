import { type FileHandle, open } from 'node:fs/promises';
import { ConfigurationError, messageOf } from '../../base/errors.ts';
import { isBomb } from './read-content.ts';
import type { NamedType } from './source-access.ts';
import { ThriftReader } from './thrift-reader.ts';

/** A footer is never so large; it is read into memory. Bytes. */
const largestFooter = 64 * 2 ** 20;

/** Bytes of a value in memory by physical type: boolean, int32, int64, int96, float, double, bytes, fixed bytes. */
const widths = [1, 4, 8, 8, 4, 8, 16, 16];

interface Leaf {
  readonly width: number;
  /** Whether a row may have several values, or none. */
  readonly repeated: boolean;
}

interface Chunk {
  start: number;
  /** Bytes in the file. */
  size: number;
  values: number;
  elsewhere: boolean;
}

interface Footer {
  names: string[];
  leaves: Leaf[];
  rows: number;
  groups: { rows: number; chunks: Chunk[] }[];
}

/** Something in a Parquet file that cannot be, in words that follow "it is no sound Parquet file: ". */
class Contradiction extends Error {}

/**
 * Checks that what a Parquet file says of itself fits together: offsets lie in the file, rows of the groups sum to
 * those of the file, and the pages of every column hold as many values as the footer promises. A reader that
 * believes a lying footer gives wrong rows or takes all the memory.
 * @returns the names of its columns; their types are empty, DuckDB knows them better.
 * @throws ConfigurationError naming the file and what does not fit.
 */
export async function checkParquet(path: string, name: string, key: string): Promise<NamedType[]> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const footer = await readFooter(file, size);
    if (footer === null) {
      throw new ConfigurationError(`"${name}" is not a complete Parquet file.`, {
        location: { file: name, key },
        hint: 'It may have been cut off when it was written or copied; write it again.',
      });
    }
    await checkFooter(file, footer.content, footer.start, size);
    return footer.content.names.map((column) => ({ name: column, type: '' }));
  } catch (cause) {
    if (!(cause instanceof Contradiction || cause instanceof RangeError)) throw cause;
    throw new ConfigurationError(`"${name}" is no sound Parquet file: ${messageOf(cause)}.`, {
      location: { file: name, key },
      hint: 'It was damaged or made to mislead; write it again.',
      cause,
    });
  } finally {
    await file.close();
  }
}

/** @returns null if this is no Parquet file, or its end is missing. */
async function readFooter(
  file: FileHandle,
  size: number,
): Promise<{ content: Footer; start: number } | null> {
  if (size < 12) return null;
  const [head, tail] = [await read(file, 0, 4), await read(file, size - 8, 8)];
  if (head.toString('latin1') !== 'PAR1' || tail.toString('latin1', 4) !== 'PAR1') return null;
  const length = tail.readUInt32LE(0);
  const start = size - 8 - length;
  if (start < 4) return null;
  if (length > largestFooter) throw new Contradiction('its footer is too large');
  return { content: parseFooter(await read(file, start, length)), start };
}

function parseFooter(bytes: Buffer): Footer {
  const reader = new ThriftReader(bytes);
  const footer: Footer = { names: [], leaves: [], rows: -1, groups: [] };
  reader.struct((field) => {
    if (field === 2) readSchema(reader, footer);
    else if (field === 3) footer.rows = reader.integer();
    else if (field === 4) reader.list(() => footer.groups.push(readGroup(reader)));
    else return false;
    return true;
  });
  return footer;
}

/** The schema is a tree, written as a list of nodes with the number of their children, the root first. */
function readSchema(reader: ThriftReader, footer: Footer): void {
  const open: { left: number; repeated: boolean }[] = [];
  reader.list((index) => {
    const node = { type: -1, repetition: 0, name: '', children: 0 };
    reader.struct((field) => {
      if (field === 1) node.type = reader.integer();
      else if (field === 3) node.repetition = reader.integer();
      else if (field === 4) node.name = reader.text();
      else if (field === 5) node.children = reader.integer();
      else return false;
      return true;
    });
    while (open.at(-1)?.left === 0) open.pop();
    const parent = open.at(-1);
    if (index > 0 && parent === undefined)
      throw new Contradiction('its schema has more columns than it says');
    if (parent) parent.left--;
    if (open.length === 1) footer.names.push(node.name);
    const repeated = (parent?.repeated ?? false) || node.repetition === 2;
    if (index === 0 || node.children > 0) open.push({ left: node.children, repeated: index > 0 && repeated });
    else footer.leaves.push({ width: widths[node.type] ?? 0, repeated });
    if (open.length > 100) throw new Contradiction('its schema is nested too deep');
  });
  if (open.some(({ left }) => left !== 0))
    throw new Contradiction('its schema has fewer columns than it says');
}

function readGroup(reader: ThriftReader): Footer['groups'][number] {
  const group: Footer['groups'][number] = { rows: -1, chunks: [] };
  reader.struct((field) => {
    if (field === 1) reader.list(() => group.chunks.push(readChunk(reader)));
    else if (field === 3) group.rows = reader.integer();
    else return false;
    return true;
  });
  return group;
}

function readChunk(reader: ThriftReader): Chunk {
  const chunk: Chunk = { start: -1, size: -1, values: -1, elsewhere: false };
  let dictionary = 0;
  reader.struct((outer) => {
    if (outer === 1) chunk.elsewhere = reader.text() !== '';
    else if (outer === 3) {
      reader.struct((field) => {
        if (field === 5) chunk.values = reader.integer();
        else if (field === 7) chunk.size = reader.integer();
        else if (field === 9) chunk.start = reader.integer();
        else if (field === 11) dictionary = reader.integer();
        else return false;
        return true;
      });
    } else return false;
    return true;
  });
  if (dictionary > 0) chunk.start = Math.min(chunk.start, dictionary);
  return chunk;
}

async function checkFooter(file: FileHandle, footer: Footer, end: number, size: number): Promise<void> {
  const { leaves, groups, rows } = footer;
  const grouped = groups.reduce((sum, group) => sum + group.rows, 0);
  if (rows < 0 || groups.some((group) => group.rows < 0) || rows !== grouped) {
    throw new Contradiction(`its footer says ${rows} rows, its row groups have ${grouped}`);
  }
  if (isBomb(size, rows * leaves.reduce((sum, { width }) => sum + width, 0))) {
    throw new Contradiction(`its ${rows} rows cannot be in ${size} bytes unless nearly all are equal`);
  }
  const bytes = groups.flatMap(({ chunks }) => chunks).reduce((sum, chunk) => sum + chunk.size, 0);
  if (bytes > end) throw new Contradiction('its columns are larger than the file');
  const pages = new PageWindow(file, end);
  for (const group of groups) {
    if (group.chunks.length !== leaves.length) {
      throw new Contradiction('a row group has another number of columns than the schema');
    }
    for (const [index, chunk] of group.chunks.entries()) {
      const { start, size: length, values, elsewhere } = chunk;
      if (elsewhere) throw new Contradiction('a column lies in another file');
      if (start < 4 || length < 0 || start + length > end) {
        throw new Contradiction('a column lies outside of the file');
      }
      if (leaves[index].repeated ? values < group.rows : values !== group.rows) {
        throw new Contradiction(`a column has ${values} values for ${group.rows} rows`);
      }
      await checkPages(pages, chunk);
    }
  }
}

/** Some writers leave the header of the dictionary out of a column's size. Bytes. */
const uncountedBytes = 100;

async function checkPages(pages: PageWindow, { start, size, values }: Chunk): Promise<void> {
  const end = Math.min(pages.end, start + size + uncountedBytes);
  let at = start;
  let found = 0;
  while (found < values) {
    const page = await pages.header(at);
    if (page.packed < 0 || page.unpacked < 0 || page.values < 0 || page.end + page.packed > end) {
      throw new Contradiction('a page lies outside of the file');
    }
    if (isBomb(page.packed, page.unpacked)) throw new Contradiction('a page is made to fill the memory');
    found += page.values;
    at = page.end + page.packed;
  }
  if (found !== values) throw new Contradiction(`the pages of a column hold ${found} values, not ${values}`);
}

interface PageHeader {
  /** Bytes of the page's content in the file, and unpacked. */
  packed: number;
  unpacked: number;
  /** Values of a data page; 0 for a dictionary. */
  values: number;
  /** Where the content begins. */
  end: number;
}

/** Page headers are a few bytes each; a window of the file saves reading them one by one. */
class PageWindow {
  readonly #file: FileHandle;
  readonly end: number;
  #start = 0;
  #bytes = Buffer.alloc(0);

  /** @param end where the columns end and the footer begins. */
  constructor(file: FileHandle, end: number) {
    this.#file = file;
    this.end = end;
  }

  async header(at: number): Promise<PageHeader> {
    const isInside = at >= this.#start && at < this.#start + this.#bytes.length;
    const inWindow = isInside ? this.#parse(at) : null;
    if (inWindow !== null) return inWindow;
    // Statistics may make a header large, but not larger than the second.
    for (const length of [1 << 14, 1 << 22]) {
      this.#start = at;
      this.#bytes = await read(this.#file, at, Math.min(length, this.end - at));
      const header = this.#parse(at);
      if (header !== null) return header;
    }
    throw new Contradiction('a page has no header');
  }

  #parse(at: number): PageHeader | null {
    const reader = new ThriftReader(this.#bytes, at - this.#start);
    const page: PageHeader = { packed: -1, unpacked: -1, values: 0, end: 0 };
    try {
      reader.struct((field) => {
        if (field === 2) page.unpacked = reader.integer();
        else if (field === 3) page.packed = reader.integer();
        else if (field === 5 || field === 8) {
          reader.struct((inner) => {
            if (inner === 1) page.values = reader.integer();
            return inner === 1;
          });
        } else return false;
        return true;
      });
    } catch {
      return null;
    }
    page.end = this.#start + reader.at;
    return page;
  }
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.allocUnsafe(Math.max(0, length));
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, at + done);
    if (bytesRead === 0) throw new Contradiction('it ends too early');
    done += bytesRead;
  }
  return bytes;
}
