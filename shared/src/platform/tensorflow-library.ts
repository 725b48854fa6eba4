import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpClient } from '@actions/http-client';
import { InfrastructureError, messageOf } from '../base/errors.ts';
import { retry } from '../base/retry.ts';
import { runInstaller } from './run-installer.ts';

/** An archive of TensorFlow's C library. */
export interface LibraryArchive {
  /** Address of a `.tar.gz` with `lib/` and `include/`. */
  readonly url: string;
  /** SHA-256 of it, in hexadecimal digits. */
  readonly sha256: string;
}

const officialBase = 'https://storage.googleapis.com/tensorflow/libtensorflow/libtensorflow-';

/**
 * The library that tfjs-node 4.22 is built against, for Linux on x64. Its digest is the one that several
 * distributions of software pin it by, Nixpkgs among them.
 * @param base what comes before `cpu-linux-…` in a mirror's addresses, as tfjs-node's own `TFJS_NODE_BASE_URI`.
 */
export function tensorflowLibrary(base: string = officialBase): LibraryArchive {
  return {
    url: `${base}cpu-linux-x86_64-2.9.1.tar.gz`,
    sha256: '7f510d2546e3db5e10b1d119463689003d587842892ad3c95bca51cf82820173',
  };
}

/** Longest silence of the server. Milliseconds. */
const silenceLimit = 60_000;
const unpackLimit = 300_000;

/**
 * Fetches the library and unpacks it into a folder, which is made. Nothing is unpacked before its digest is right.
 * @throws InfrastructureError if it cannot be had, or is not what was pinned.
 */
export async function fetchLibrary(archive: LibraryArchive, folder: string): Promise<void> {
  const file = `${folder}.tar.gz`;
  try {
    const digest = await retry(() => download(archive.url, file), {
      tries: 3,
      decide: (error) => ({ again: !(error instanceof InfrastructureError) || error.retryable }),
    });
    if (digest !== archive.sha256) {
      throw new InfrastructureError(
        `What ${archive.url} gave is not TensorFlow's library: its SHA-256 is ${digest}, not ${archive.sha256}.`,
        { hint: 'A mirror (TFJS_NODE_BASE_URI) must have the official file, unchanged.' },
      );
    }
    await mkdir(folder, { recursive: true });
    await runInstaller('tar', ['-xzf', file, '-C', folder], {
      folder,
      limit: unpackLimit,
      what: "TensorFlow's library could not be unpacked",
      hint: 'The program "tar" and 500 MB of disk are needed.',
    });
  } finally {
    await rm(file, { force: true });
  }
}

/** @returns SHA-256 of what came. */
async function download(url: string, file: string): Promise<string> {
  // Follows redirections, and the machine's proxy (HTTPS_PROXY, NO_PROXY).
  const client = new HttpClient('mlops-actions', [], { socketTimeout: silenceLimit });
  const failed = (reason: string, retryable: boolean, cause?: unknown): InfrastructureError =>
    new InfrastructureError(`TensorFlow's library could not be fetched from ${url}: ${reason}.`, {
      hint:
        'Let the machine reach that host, set TFJS_NODE_BASE_URI to a mirror of it, ' +
        'or choose engine: wasm, which needs nothing.',
      retryable,
      cause,
    });
  try {
    const { message } = await client.get(url);
    const status = message.statusCode ?? 0;
    if (status !== 200) {
      message.resume();
      throw failed(`the answer was ${status}`, status === 429 || status >= 500);
    }
    const hash = createHash('sha256');
    await pipeline(
      message,
      new Transform({
        transform(chunk, _encoding, done) {
          hash.update(chunk);
          done(null, chunk);
        },
      }),
      createWriteStream(file),
    );
    return hash.digest('hex');
  } catch (error) {
    if (error instanceof InfrastructureError) throw error;
    throw failed(messageOf(error), true, error);
  } finally {
    client.dispose();
  }
}
