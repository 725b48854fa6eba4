import { join } from 'node:path';
import type { EventLog } from '../../shared/src/serving/events.ts';
import type { ModelSource } from '../../shared/src/serving/model-source.ts';
import { packageSource } from '../../shared/src/serving/package-source.ts';
import { type RunningServer, type ServingOptions, startServing } from '../../shared/src/serving/serve.ts';
import type { Owner } from '../support/workspace.ts';

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what a server says is looked at field by field.
  readonly body: any;
}

export interface TestServer extends RunningServer {
  readonly events: { level: string; event: string; [field: string]: unknown }[];
  get(path: string): Promise<Answer>;
  /** @param body an object, or text as it is. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Asks the current version. */
  predict(body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

/** A server on a free port, which ends with the test. @param from a source, or the folder of a package. */
export async function serve(
  t: Owner,
  from: ModelSource | string,
  options: Partial<ServingOptions> = {},
): Promise<TestServer> {
  const events: TestServer['events'] = [];
  const log: EventLog = (level, event, fields) => void events.push({ level, event, ...fields });
  const name = options.name ?? 'flowers';
  const server = await startServing({
    name,
    source: typeof from === 'string' ? packageSource(from) : from,
    pollMilliseconds: 20,
    port: 0,
    address: '127.0.0.1',
    predictionLog: null,
    log,
    ...options,
  });
  let stopped = false;
  const stop = async (grace: number) => {
    if (stopped) return;
    stopped = true;
    await server.stop(grace);
  };
  t.after(() => stop(0));
  const url = `http://127.0.0.1:${server.port}`;
  const answerOf = async (response: Response): Promise<Answer> => {
    const text = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  const post: TestServer['post'] = async (path, body, headers = {}) =>
    answerOf(
      await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body:
          typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
      }),
    );
  return {
    ...server,
    stop,
    events,
    get: async (path) => answerOf(await fetch(url + path)),
    post,
    predict: (body, headers) => post(join('/v1/models', `${name}:predict`), body, headers),
  };
}
