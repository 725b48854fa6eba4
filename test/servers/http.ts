import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Faults } from './faults.ts';

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface HttpAnswer {
  status: number;
  headers?: Record<string, string>;
  /** Bytes and text go out as they are, everything else as JSON; absent means an empty body. */
  body?: unknown;
}

/** A request that was answered, for assertions on what a client sent and how often. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** 0 where the connection was dropped. */
  status: number;
}

/** A server on a free port of this machine, in this process. */
export interface RunningServer {
  readonly url: string;
  readonly faults: Faults;
  readonly requests: SeenRequest[];
  close(): Promise<void>;
}

/** Starts a server whose answers come from `handle` and go wrong as its faults say. */
export async function startHttpServer(
  handle: (request: HttpRequest) => Promise<HttpAnswer> | HttpAnswer,
): Promise<RunningServer> {
  const faults = new Faults();
  const requests: SeenRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', origin);
    const method = incoming.method ?? 'GET';
    const seen: SeenRequest = { method, path: url.pathname, headers: incoming.headers, status: 0 };
    requests.push(seen);
    const fault = faults.take(method, decodeURIComponent(url.pathname));
    try {
      const body = await readBody(incoming);
      await fault?.before?.();
      const right =
        fault?.answer === undefined || fault.handled || fault.answer === 'corrupt'
          ? await handle({ method, url, headers: incoming.headers, body })
          : undefined;
      if (fault?.answer === 'drop') {
        incoming.socket.destroy();
        return;
      }
      const answer = fault?.answer === undefined || fault.answer === 'corrupt' ? right! : fault.answer;
      const bytes = encode(answer.body);
      if (fault?.answer === 'corrupt' && bytes.length > 0) bytes[bytes.length >> 1] ^= 0xff;
      seen.status = answer.status;
      outgoing.writeHead(answer.status, {
        ...(isJson(answer.body) ? { 'content-type': 'application/json; charset=utf-8' } : {}),
        'content-length': bytes.length,
        ...answer.headers,
      });
      outgoing.end(method === 'HEAD' ? undefined : bytes);
    } catch (error) {
      seen.status = 500;
      outgoing.writeHead(500, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ message: String(error instanceof Error ? error.stack : error) }));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin,
    faults,
    requests,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function isJson(body: unknown): boolean {
  return body !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array);
}

function encode(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
