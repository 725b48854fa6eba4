import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { InfrastructureError, messageOf } from '../../base/errors.ts';
import type { Purpose } from './api-failure.ts';
import type { GitHubClient, Octokit } from './request.ts';

/**
 * Downloads a file that GitHub keeps in a storage of its own: the API answers with an address there, signed for a
 * short time. The token stays with the API; the storage is never shown it. A broken download begins anew.
 * @param locate sends the request with `request: { redirect: 'manual' }`.
 * @param path is overwritten.
 * @param longest the most bytes that are taken.
 * @returns SHA-256 of what was written, in hexadecimal.
 */
export async function downloadFile(
  client: GitHubClient,
  purpose: Purpose,
  locate: (octokit: Octokit) => Promise<{ headers: { location?: string | undefined } }>,
  path: string,
  longest = Number.POSITIVE_INFINITY,
): Promise<string> {
  return client.send(purpose, async (octokit) => {
    const { headers } = await locate(octokit);
    if (headers.location === undefined)
      throw failedDownload('GitHub named no place to download from', 404, {});
    return { data: await fetchToFile(octokit, headers.location, path, longest) };
  });
}

async function fetchToFile(
  octokit: Octokit,
  location: string,
  path: string,
  longest: number,
): Promise<string> {
  // Octokit's own fetch knows the proxy of the runner.
  const fetchByProxy: typeof fetch = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
  const hash = createHash('sha256');
  try {
    const response = await fetchByProxy(location);
    if (!response.ok || !response.body) {
      throw failedDownload(response.statusText, response.status, Object.fromEntries(response.headers));
    }
    const body = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
    let received = 0;
    const digest = new Transform({
      transform(chunk: Uint8Array, _encoding, done) {
        received += chunk.length;
        if (received > longest) return done(tooLong(longest));
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(body, digest, createWriteStream(path));
  } catch (error) {
    if (error instanceof InfrastructureError || (error instanceof Error && 'status' in error)) throw error;
    throw Object.assign(new Error(messageOf(error), { cause: error }), { status: 500 });
  }
  return hash.digest('hex');
}

function tooLong(longest: number): InfrastructureError {
  return new InfrastructureError(`The download is longer than the ${longest} bytes that are taken.`);
}

/** An error in the form of Octokit's, so that it is judged and translated like one. */
function failedDownload(message: string, status: number, headers: Record<string, string>): Error {
  return Object.assign(new Error(message), { status, response: { headers } });
}
