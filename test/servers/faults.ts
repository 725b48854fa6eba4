/** Something that goes wrong with the next requests that match. */
export interface Fault {
  /** Tested against `METHOD /path`, without the query. */
  on: RegExp;
  /** How many requests it hits. Default 1. */
  times?: number;
  /**
   * What the client gets: an answer of its own; `drop`, the connection closed without an answer; or `corrupt`, the
   * right answer with one byte of its body changed. Absent means the right answer.
   */
  answer?: { status: number; headers?: Record<string, string>; body?: unknown } | 'drop' | 'corrupt';
  /** Whether the server does what was asked before the answer goes wrong. */
  handled?: boolean;
  /** Something that happens before the request is looked at, such as another client that comes first. */
  before?: () => Promise<unknown>;
}

/** The faults of a server that are switched on. */
export class Faults {
  readonly #active: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#active.push({ fault, left: fault.times ?? 1 });
  }

  /** The first fault that matches the request, counted down; undefined where nothing goes wrong. */
  take(method: string, path: string): Fault | undefined {
    const entry = this.#active.find(({ fault, left }) => left > 0 && fault.on.test(`${method} ${path}`));
    if (entry) entry.left--;
    return entry?.fault;
  }

  clear(): void {
    this.#active.length = 0;
  }
}

/** GitHub's answer to a token that lacks a permission. */
export const MISSING_PERMISSION = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest',
  },
};
