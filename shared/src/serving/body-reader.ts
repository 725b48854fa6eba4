import type { IncomingMessage } from 'node:http';
import { echo, RefusedRequest } from './refused-request.ts';

/** Bodies that are received at the moment, all together. */
export interface BodyBudget {
  /** Bytes that are held now. */
  bytes: number;
  readonly maxBytes: number;
}

/** JSON is also taken under the names that curl and fetch give a body, and without any, as TensorFlow Serving does. */
const jsonTypes = new Set([
  'application/json',
  'application/x-www-form-urlencoded',
  'text/json',
  'text/plain',
]);

/**
 * Refuses by its head what could not be read anyway.
 * @throws RefusedRequest
 */
export function checkBodyHead({ headers }: IncomingMessage, maxBytes: number): void {
  const type = headers['content-type'];
  // The one that nearly all clients send.
  if (type !== undefined && type !== 'application/json') checkType(type);
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new RefusedRequest(415, `The body must not be compressed; Content-Encoding is ${echo(encoding)}.`);
  }
  const length = headers['content-length'];
  if (length !== undefined && Number(length) > maxBytes) throw tooLarge(maxBytes);
}

function checkType(type: string): void {
  const [name, ...parameters] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (name !== '' && !jsonTypes.has(name)) {
    throw new RefusedRequest(415, `The body must be application/json, not ${echo(type)}.`);
  }
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
  if (charset !== undefined && !['utf-8', 'utf8', '"utf-8"', 'us-ascii'].includes(charset)) {
    throw new RefusedRequest(415, `The body must be UTF-8, not ${echo(charset)}.`);
  }
}

function tooLarge(maxBytes: number): RefusedRequest {
  return new RefusedRequest(413, `The body has more than the ${maxBytes} bytes that a request may have.`);
}

/**
 * Receives a body.
 * @param onBody called once with the whole body, unless `onRefused` is, or the sender goes away. Its bytes count in
 * the budget until the caller takes them out.
 */
export function receiveBody(
  request: IncomingMessage,
  { maxBytes, budget }: { maxBytes: number; budget: BodyBudget },
  onBody: (body: Buffer) => void,
  onRefused: (why: RefusedRequest) => void,
): void {
  let first: Buffer | null = null;
  let more: Buffer[] | null = null;
  let size = 0;
  let over = false;
  const refuse = (why: RefusedRequest) => {
    over = true;
    budget.bytes -= size;
    first = null;
    more = null;
    size = 0;
    onRefused(why);
  };
  request.on('data', (chunk: Buffer) => {
    // What still comes of a refused body is let pass, so that the sender gets to read the answer.
    if (over) return;
    size += chunk.length;
    budget.bytes += chunk.length;
    if (size > maxBytes) return refuse(tooLarge(maxBytes));
    if (budget.bytes > budget.maxBytes) {
      return refuse(
        new RefusedRequest(503, 'Too much is being received at the moment.', { 'retry-after': '1' }),
      );
    }
    if (first === null) first = chunk;
    else if (more === null) more = [first, chunk];
    else more.push(chunk);
  });
  request.on('end', () => {
    if (over) return;
    over = true;
    onBody(more !== null ? Buffer.concat(more, size) : (first ?? Buffer.alloc(0)));
  });
  request.on('close', () => {
    if (over) return;
    over = true;
    budget.bytes -= size;
  });
}
