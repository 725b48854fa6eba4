import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { ConfigurationError, type ErrorLocation, messageOf } from '../../base/errors.ts';
import { type Compression, type FileKind, formatNames } from './formats.ts';
import { countLineBreaks, longestAllowedLine, TextCheck, type TextFault } from './text-check.ts';

export interface ContentOptions {
  /** For messages. */
  readonly name: string;
  /** Where the source is configured, for messages. */
  readonly key: string;
  readonly kind: FileKind;
  /** Where the content is written to, unpacked; null where it is a file already that only has to be looked at. */
  readonly target: string | null;
  /** The file that is looked at, where there is no target; for the line of a fault. */
  readonly path?: string;
  /** Whether the SHA-256 is wanted. */
  readonly digest: boolean;
  /** The content, packed or unpacked, may be so large; absent means as large as it is. Bytes. */
  readonly maxBytes?: number;
  readonly signal: AbortSignal | undefined;
}

export interface ContentFacts {
  /** SHA-256 of the content as it came, packed or not; empty where it was not wanted. */
  readonly digest: string;
  /** Unpacked. Bytes. */
  readonly size: number;
  /** No line is longer. Bytes; 0 for Parquet. */
  readonly longestLine: number;
}

/** More than this is looked at for how well it was packed. Bytes. */
const harmlessSize = 256 * 2 ** 20;

/** No data is so uniform that it packs better than this; what does is made to fill the disk. */
const bestRatio = 200;

/** @returns whether something small would become so large that it can only be meant to do harm. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > harmlessSize && unpacked > packed * bestRatio;
}

/**
 * Reads content once, in chunks: unpacks it where it is packed, checks it where it is text, computes its digest and
 * writes it. The memory does not depend on its size.
 * @throws ConfigurationError if it is empty, too large, cut off, made to fill the disk, or not text as it should be.
 */
export async function readContent(
  bytes: AsyncIterable<Uint8Array>,
  options: ContentOptions,
): Promise<ContentFacts> {
  const { kind, target, signal } = options;
  const location = { file: options.name, key: options.key };
  const hash = options.digest ? createHash('sha256') : null;
  const check = kind.format === 'parquet' ? null : new TextCheck(kind.format === 'jsonl');
  let packed = 0;
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      signal?.throwIfAborted();
      packed += chunk.length;
      if (packed > (options.maxBytes ?? Number.POSITIVE_INFINITY)) throw tooLarge(options, location);
      hash?.update(chunk);
      yield chunk;
    }
  }
  const output = target === null ? null : await open(target, 'wx');
  try {
    for await (const chunk of unpacked(counted(), kind.compression, options, location)) {
      if (kind.compression !== null) {
        const total = size + chunk.length;
        if (total > (options.maxBytes ?? Number.POSITIVE_INFINITY)) throw tooLarge(options, location);
        if (isBomb(packed, total)) throw bomb(options, location);
      }
      const fault = check?.add(chunk) ?? null;
      if (fault !== null) throw await textFault(fault, options, location);
      await writeAll(output, chunk);
      size += chunk.length;
    }
    const fault = check?.end() ?? null;
    if (fault !== null) throw await textFault(fault, options, location);
    if (size === 0) throw emptyContent(options, location);
  } catch (error) {
    if (target !== null) await rm(target, { force: true });
    throw error;
  } finally {
    await output?.close();
  }
  return { digest: hash?.digest('hex') ?? '', size, longestLine: check?.longestLine ?? 0 };
}

async function writeAll(output: FileHandle | null, chunk: Buffer): Promise<void> {
  if (output === null) return;
  for (let done = 0; done < chunk.length; ) {
    done += (await output.write(chunk, done, chunk.length - done)).bytesWritten;
  }
}

async function* unpacked(
  bytes: AsyncIterable<Uint8Array>,
  compression: Compression | null,
  options: ContentOptions,
  location: ErrorLocation,
): AsyncGenerator<Buffer> {
  if (compression === null) {
    for await (const chunk of bytes) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    return;
  }
  const decoder = decoderOf(compression, location);
  const fed = pipeline(bytes, decoder);
  // Its error is the decoder's as well, where it is caught.
  fed.catch(() => undefined);
  try {
    for await (const chunk of decoder) yield chunk as Buffer;
  } catch (cause) {
    if (!/^(Z_|ZSTD_)/.test(String((cause as NodeJS.ErrnoException).code))) throw cause;
    if ((cause as NodeJS.ErrnoException).code === 'ZSTD_error_frameParameter_windowTooLarge') {
      throw new ConfigurationError(`"${options.name}" needs more than 128 MiB of memory to be unpacked.`, {
        location,
        hint: 'Pack it with "zstd" without --long and --ultra.',
        cause,
      });
    }
    throw new ConfigurationError(
      `"${options.name}" is not a complete ${compression} file: ${messageOf(cause)}.`,
      {
        location,
        hint: 'It may have been cut off when it was written or copied; write it again.',
        cause,
      },
    );
  } finally {
    decoder.destroy();
  }
}

function decoderOf(compression: Compression, location: ErrorLocation): Transform {
  const chunkSize = 1 << 20;
  if (compression === 'gzip') return zlib.createGunzip({ chunkSize });
  if (typeof zlib.createZstdDecompress !== 'function') {
    throw new ConfigurationError(`This Node (${process.version}) cannot unpack zstd.`, {
      location,
      hint: 'Use Node 22.15 or later, or pack the file with gzip.',
    });
  }
  return zlib.createZstdDecompress({ chunkSize });
}

function emptyContent({ name, kind }: ContentOptions, location: ErrorLocation): ConfigurationError {
  return new ConfigurationError(`The file "${name}" is empty.`, {
    location,
    hint: kind.format === 'csv' ? 'It needs a header line and rows.' : 'It needs rows.',
  });
}

function tooLarge({ name, maxBytes }: ContentOptions, location: ErrorLocation): ConfigurationError {
  return new ConfigurationError(`"${name}" is larger than ${maxBytes} bytes, which is the limit.`, {
    location,
    hint: 'If it is meant to be, raise max-bytes of the source.',
  });
}

function bomb({ name, kind }: ContentOptions, location: ErrorLocation): ConfigurationError {
  return new ConfigurationError(
    `"${name}" unpacks to more than ${bestRatio} times its size: that is no data, but made to fill the disk.`,
    { location, hint: `If it is data all the same, unpack it before; ${kind.compression} is the problem.` },
  );
}

async function textFault(
  fault: TextFault,
  options: ContentOptions,
  place: ErrorLocation,
): Promise<ConfigurationError> {
  const { name, kind } = options;
  const path = options.target ?? (options.path as string);
  const location = { ...place, line: 1 + (await lineBreaksBefore(path, fault)) };
  switch (fault.kind) {
    case 'nul':
      return new ConfigurationError(`"${name}" holds a NUL byte, so it is not a text file in UTF-8.`, {
        location,
        hint: 'Save it as UTF-8 without NUL bytes; UTF-16 files have one beside every letter.',
      });
    case 'encoding':
      return new ConfigurationError(`"${name}" is not in UTF-8.`, { location, hint: 'Save it as UTF-8.' });
    case 'line':
      return new ConfigurationError(
        `"${name}" has a line that is longer than ${longestAllowedLine / 2 ** 20} MiB.`,
        { location, hint: `That is no ${formatNames[kind.format]} file; give every row a line of its own.` },
      );
    case 'nesting':
      return new ConfigurationError(`"${name}" nests lists and objects too deep.`, {
        location,
        hint: 'Flatten the values; a column holds numbers, texts or dates.',
      });
  }
}

async function lineBreaksBefore(path: string, fault: TextFault): Promise<number> {
  let count = fault.lineBreaks;
  if (fault.chunkStart === 0) return count;
  for await (const chunk of createReadStream(path, { end: fault.chunkStart - 1, highWaterMark: 1 << 20 })) {
    count += countLineBreaks(chunk as Buffer);
  }
  return count;
}
