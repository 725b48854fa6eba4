import { isUtf8 } from 'node:buffer';
import { RefusedRequest } from './refused-request.ts';

/** Levels of lists and objects that a request can need: body, instances, a row; and some to say what is wrong. */
const deepest = 8;
/** Shorter bodies are read without counting their levels first: they cannot hold enough to matter. */
const shortBody = 64 * 1024;

/**
 * The JSON of a body.
 * @throws RefusedRequest if it is not UTF-8, too deep, or not JSON.
 */
export function parseBody(body: Buffer): unknown {
  if (body.length === 0) throw new RefusedRequest(400, 'The body is empty; it must be a JSON object.');
  if (!isUtf8(body)) throw new RefusedRequest(400, 'The body is not UTF-8.');
  if (body.length > shortBody) requireShallow(body);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    const position = /at position (\d+)/.exec(String((error as Error).message))?.[1];
    const where = position === undefined ? 'it ends too early or is cut' : `see position ${position}`;
    throw new RefusedRequest(400, `The body is not JSON: ${where}.`);
  }
}

/** Millions of lists in each other would take many times the memory of their text. */
function requireShallow(body: Buffer): void {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i];
    if (inText) {
      if (byte === 0x5c) i++;
      else if (byte === 0x22) inText = false;
    } else if (byte === 0x22) inText = true;
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > deepest)
        throw new RefusedRequest(400, `The body has more than ${deepest} levels of lists and objects.`);
    } else if (byte === 0x5d || byte === 0x7d) depth--;
  }
}
