import { connect, type Socket } from 'node:net';

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/**
 * Sends bytes as they are and reads answers.
 * @param options.answers how many are waited for; fewer come back where the server closes first.
 * @param options.end closes our side once all is sent.
 */
export function exchange(
  port: number,
  parts: Iterable<Uint8Array | string>,
  options: { answers?: number; end?: boolean; milliseconds?: number } = {},
): Promise<RawAnswer[]> {
  const { answers: wanted = 1, end = false, milliseconds = 20_000 } = options;
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = Buffer.alloc(0);
    const finish = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(readAnswers(received));
    };
    const timer = setTimeout(() => {
      socket.destroy();
      reject(
        new Error(`no answer after ${milliseconds} ms, only ${JSON.stringify(received.toString('latin1'))}`),
      );
    }, milliseconds);
    socket.on('connect', () => void sendAll(socket, parts, end));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (readAnswers(received).length >= wanted) finish();
    });
    socket.on('end', finish);
    socket.on('error', finish);
    socket.on('close', finish);
  });
}

async function sendAll(socket: Socket, parts: Iterable<Uint8Array | string>, end: boolean): Promise<void> {
  for (const part of parts) {
    if (socket.destroyed) return;
    if (!socket.write(part)) {
      await new Promise<void>((resolve) => {
        socket.once('drain', resolve);
        socket.once('close', resolve);
      });
    }
  }
  if (end) socket.end();
}

/** The whole answers at the beginning of what was received; those that only go on (100) are left out. */
export function readAnswers(received: Buffer): RawAnswer[] {
  const found: RawAnswer[] = [];
  let at = 0;
  for (;;) {
    const headEnd = received.indexOf('\r\n\r\n', at);
    if (headEnd < 0) return found;
    const head = received.toString('latin1', at, headEnd);
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
    const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
    const bodyEnd = headEnd + 4 + length;
    if (received.length < bodyEnd) return found;
    if (status !== 100) found.push({ status, head, body: received.toString('utf8', headEnd + 4, bodyEnd) });
    at = bodyEnd;
  }
}

/** A request as text; Content-Length is added. */
export function rawRequest(path: string, body: string, headers: readonly string[] = []): string {
  const lines = [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
