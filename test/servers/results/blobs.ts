import { randomBytes, randomUUID } from 'node:crypto';
import type { HttpAnswer, HttpRequest } from '../http.ts';

interface Blob {
  readonly signature: string;
  readonly contentType: string;
  readonly fileName: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | undefined;
}

/**
 * The part of Azure's block blob service that the runner's libraries use: one PUT, or blocks in any order and then
 * the list that puts them in order. Addresses are signed; a blob exists once its content is complete.
 */
export class BlobStore {
  readonly #blobs = new Map<string, Blob>();

  /** Makes room for a blob. @returns its key. */
  reserve(fileName: string, contentType: string): string {
    const key = randomUUID();
    const signature = randomBytes(16).toString('hex');
    this.#blobs.set(key, { signature, contentType, fileName, blocks: new Map(), content: undefined });
    return key;
  }

  /** A signed address for reading and writing. */
  signedUrl(origin: string, key: string): string {
    return `${origin}/storage/blobs/${key}?sig=${this.#blobs.get(key)!.signature}`;
  }

  /** The bytes as they were stored; undefined before the upload is complete. Tests may change them. */
  content(key: string): Buffer | undefined {
    return this.#blobs.get(key)?.content;
  }

  /** Puts other bytes in the place of what was stored. */
  replace(key: string, content: Buffer): void {
    this.#blobs.get(key)!.content = content;
  }

  handle(request: HttpRequest): HttpAnswer {
    const blob = this.#blobs.get(request.url.pathname.split('/').at(-1)!);
    if (!blob) return { status: 404 };
    if (request.url.searchParams.get('sig') !== blob.signature) return { status: 403 };
    if (request.headers.authorization !== undefined) {
      return { status: 400, body: 'A signed address takes no Authorization header.' };
    }
    return request.method === 'PUT' ? write(blob, request) : read(blob, request);
  }
}

function write(blob: Blob, { url, headers, body }: HttpRequest): HttpAnswer {
  const component = url.searchParams.get('comp');
  if (component === 'block') {
    blob.blocks.set(url.searchParams.get('blockid')!, body);
  } else if (component === 'blocklist') {
    const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map((match) => match[1]);
    const blocks = ids.map((id) => blob.blocks.get(id));
    if (blocks.includes(undefined)) return { status: 400, body: 'The block list names an unknown block.' };
    blob.content = Buffer.concat(blocks as Buffer[]);
  } else if (headers['x-ms-blob-type'] === 'BlockBlob') {
    blob.content = body;
  } else {
    return { status: 400, body: 'Neither a block nor a block blob.' };
  }
  return { status: 201, headers: { etag: '"1"', 'last-modified': new Date().toUTCString() } };
}

function read(blob: Blob, { headers }: HttpRequest): HttpAnswer {
  if (blob.content === undefined) return { status: 404 };
  const common = {
    'content-type': blob.contentType,
    'content-disposition': `attachment; filename="${blob.fileName}"`,
    etag: '"1"',
  };
  const range = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '');
  if (!range) return { status: 200, headers: common, body: blob.content };
  const part = blob.content.subarray(Number(range[1]), Number(range[2]) + 1);
  const contentRange = `bytes ${range[1]}-${Number(range[1]) + part.length - 1}/${blob.content.length}`;
  return { status: 206, headers: { ...common, 'content-range': contentRange }, body: part };
}
