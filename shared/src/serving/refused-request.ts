import { visibleLine } from '../report/visible-text.ts';

/** Longest piece of a request that an answer repeats, in UTF-16 units. */
const echoLimit = 40;

/** A request that gets no prediction, with the reason for its sender. */
export class RefusedRequest extends Error {
  /** HTTP status. */
  readonly status: number;
  /** More headers of the answer: `Allow`, `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;

  /** @param message one sentence for the sender; of the request itself only what `echo` and `kindOf` give. */
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'RefusedRequest';
    this.status = status;
    this.headers = headers;
  }
}

/** A piece of a request as an answer may repeat it: short, on one line, in quotes, nothing invisible. */
export function echo(text: string): string {
  return `"${visibleLine(text, echoLimit)}"`;
}

/** What a JSON value is, for messages: text and numbers shortened, of all else only the kind. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the text ${echo(value)}`;
    case 'number':
      return Number.isFinite(value) ? `the number ${value}` : 'a number too large for 64 bits';
    case 'boolean':
      return String(value);
    default:
      return 'an object';
  }
}
