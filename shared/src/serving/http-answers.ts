import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export const jsonType = 'application/json';

/** The body of a refusal, as TensorFlow Serving writes it. */
export function errorText(message: string): string {
  return JSON.stringify({ error: message });
}

/** Answers, unless that has begun already or nobody is there any more. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

/** Answers what could not be read as HTTP. */
export function refuseSocket(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'The head of the request is too large.']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'The request took too long to arrive.']
        : ['400 Bad Request', 'The request is not HTTP/1.1.'];
  socket.end(rawAnswer(status, reason));
}

/** A refusal as it goes over the wire, where there is no response to write to. */
export function rawAnswer(status: string, reason: string): string {
  const text = errorText(reason);
  return `HTTP/1.1 ${status}\r\nContent-Type: ${jsonType}\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`;
}
