import type { HttpAnswer } from '../http.ts';

/** Who calls, by the runtime token, and what with. */
export interface TwirpCall {
  readonly run: string;
  readonly job: string;
  /** Field names in snake_case; 64-bit integers as text. */
  readonly input: Record<string, unknown>;
  /** The server's own address. */
  readonly origin: string;
}

export type TwirpMethods = Record<string, (call: TwirpCall) => HttpAnswer>;

/** An error as Twirp writes it. */
export function twirpError(status: number, code: string, msg: string): HttpAnswer {
  return { status, body: { code, msg } };
}
