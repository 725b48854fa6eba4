import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { InfrastructureError, messageOf } from '../base/errors.ts';
import { answerRequest, type PredictAnswer } from './answer-request.ts';
import { type BodyBudget, checkBodyHead, receiveBody } from './body-reader.ts';
import { type EventLog, limitedEvents } from './events.ts';
import { errorText, jsonType, rawAnswer, refuseSocket, send } from './http-answers.ts';
import { ServingMetrics } from './metrics.ts';
import type { ModelHost } from './model-host.ts';
import { RefusedRequest } from './refused-request.ts';
import { type Route, routeOf, tell } from './routes.ts';

/** What a server takes on; more is refused with a reason. */
export interface ServingLimits {
  /** Bytes of one body. */
  readonly bodyBytes: number;
  /** Rows of one request. */
  readonly rows: number;
  /** Requests that are received or wait at a time. */
  readonly queue: number;
  /** Bytes of all bodies that are received or wait at a time. */
  readonly queuedBytes: number;
}

export const defaultLimits: ServingLimits = {
  bodyBytes: 10 * 2 ** 20,
  rows: 10_000,
  queue: 1000,
  queuedBytes: 256 * 2 ** 20,
};

/** Times in milliseconds that a slow or silent client has. */
export interface ClientTimes {
  /** For the head of a request. */
  readonly head: number;
  /** For a whole request. */
  readonly request: number;
  /** Between two requests. */
  readonly idle: number;
  /** Without a byte in either direction while a request is answered. */
  readonly silent: number;
}

/** Idle ones have longer than the 60 seconds after which load balancers close. */
const defaultTimes: ClientTimes = { head: 10_000, request: 30_000, idle: 65_000, silent: 30_000 };

/** Time in milliseconds in which senders are told that the server stops. */
const notice = 250;
/** Requests are answered for this long at a time, in milliseconds, before others are received. */
const slice = 5;
/** Refusals and failures are logged this often at the most, in milliseconds. */
const logPause = 1000;

export interface PredictionServerOptions {
  /** Name of the model in addresses. */
  readonly name: string;
  readonly limits?: Partial<ServingLimits>;
  readonly times?: Partial<ClientTimes>;
  readonly log: EventLog;
  /** Told of every answer; it must take what it wants to keep before it returns, and must not wait. */
  readonly onAnswer?: (answer: PredictAnswer, requestId: string | null) => void;
  readonly metrics?: ServingMetrics;
}

interface Waiting {
  readonly body: Buffer;
  readonly version: number | null;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly start: number;
}

/** TensorFlow Serving's REST API over HTTP, for one model. */
export class PredictionServer {
  readonly metrics: ServingMetrics;
  readonly #host: ModelHost;
  readonly #name: string;
  readonly #predictPath: string;
  readonly #limits: ServingLimits;
  readonly #budget: BodyBudget;
  readonly #limitedLog: EventLog;
  readonly #onAnswer: PredictionServerOptions['onAnswer'];
  readonly #server: Server;
  #waiting: Waiting[] = [];
  #draining = false;
  #stopping = false;

  constructor(host: ModelHost, options: PredictionServerOptions) {
    this.#host = host;
    this.#name = options.name;
    this.#predictPath = `/v1/models/${options.name}:predict`;
    this.#limits = { ...defaultLimits, ...options.limits };
    this.#budget = { bytes: 0, maxBytes: this.#limits.queuedBytes };
    this.#limitedLog = limitedEvents(options.log, logPause);
    this.#onAnswer = options.onAnswer;
    this.metrics = options.metrics ?? new ServingMetrics();
    const times = { ...defaultTimes, ...options.times };
    this.#server = createServer(
      {
        headersTimeout: times.head,
        requestTimeout: times.request,
        keepAliveTimeout: times.idle,
        connectionsCheckingInterval: Math.min(1000, times.head),
        // Node would refuse without a word.
        requireHostHeader: false,
      },
      (request, response) => this.#receive(request, response),
    );
    this.#server.timeout = times.silent;
    this.#server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
      refuseSocket(error, socket),
    );
    this.#server.on('checkContinue', (request, response) => this.#receive(request, response, true));
    this.#server.on('checkExpectation', (_request, response) =>
      send(response, 417, jsonType, errorText('Only "100-continue" can be expected.')),
    );
    this.#server.on('connect', (_request, socket) => {
      socket.end(rawAnswer('405 Method Not Allowed', 'This is no proxy.'));
    });
  }

  /** @returns the port. @throws InfrastructureError if it cannot be had. */
  async listen(port: number, address: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', (cause: NodeJS.ErrnoException) => {
        const hint =
          cause.code === 'EADDRINUSE' ? 'Something else listens there: choose another --port.' : undefined;
        reject(
          new InfrastructureError(`The server cannot listen on ${address}, port ${port}: ${cause.message}`, {
            hint,
            cause,
          }),
        );
      });
      this.#server.listen(port, address, resolve);
    });
    return (this.#server.address() as AddressInfo).port;
  }

  /**
   * Answers what was asked and closes. Senders are told first, with their next answer, that their connection ends: one
   * that is closed while a request is on its way would lose it.
   * @param grace milliseconds after which what is still open is cut off.
   */
  async close(grace: number): Promise<void> {
    this.#stopping = true;
    await delay(Math.min(notice, grace));
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    const cut = setTimeout(() => this.#server.closeAllConnections(), grace);
    await closed;
    clearTimeout(cut);
  }

  #receive(request: IncomingMessage, response: ServerResponse, expectsContinue = false): void {
    const start = performance.now();
    let route: Route;
    try {
      route =
        request.url === this.#predictPath && request.method === 'POST'
          ? currentPredict
          : routeOf(request.method ?? '', request.url ?? '', this.#host, this.#name);
    } catch (error) {
      this.#refuse(response, error);
      return;
    }
    if (route.kind === 'predict') this.#queue(route.version, request, response, start, expectsContinue);
    else this.#tell(route, response);
  }

  #tell(route: Exclude<Route, { kind: 'predict' }>, response: ServerResponse): void {
    try {
      if (route.kind === 'metrics') {
        send(response, 200, metricsType, this.metrics.text(this.#host, this.#name));
        return;
      }
      const { status, type, text } = tell(route, this.#host, this.#name, this.#stopping);
      send(response, status, type, text);
    } catch (error) {
      this.#refuse(response, error);
    }
  }

  #queue(
    version: number | null,
    request: IncomingMessage,
    response: ServerResponse,
    start: number,
    expectsContinue: boolean,
  ): void {
    const { metrics } = this;
    const refuse = (why: unknown) => {
      metrics.request(this.#refuse(response, why), performance.now() - start);
    };
    try {
      if (metrics.queued >= this.#limits.queue) {
        throw new RefusedRequest(503, 'Too many requests wait.', { 'retry-after': '1' });
      }
      checkBodyHead(request, this.#limits.bodyBytes);
    } catch (error) {
      refuse(error);
      return;
    }
    if (expectsContinue) response.writeContinue();
    metrics.queued++;
    let counted = true;
    const leave = () => {
      if (counted) metrics.queued--;
      counted = false;
    };
    response.once('close', leave);
    receiveBody(
      request,
      { maxBytes: this.#limits.bodyBytes, budget: this.#budget },
      (body) => {
        this.#waiting.push({ body, version, request, response, start });
        this.#schedule();
      },
      (why) => refuse(why),
    );
  }

  /** Waiting requests are answered once all that arrived was received: so the queue shows how many there are. */
  #schedule(): void {
    if (this.#draining) return;
    this.#draining = true;
    setImmediate(() => this.#drain());
  }

  #drain(): void {
    const until = performance.now() + slice;
    let next = 0;
    while (next < this.#waiting.length && performance.now() < until) this.#answer(this.#waiting[next++]);
    this.#waiting = next === this.#waiting.length ? [] : this.#waiting.slice(next);
    this.#draining = false;
    if (this.#waiting.length > 0) this.#schedule();
  }

  #answer({ body, version, request, response, start }: Waiting): void {
    this.#budget.bytes -= body.length;
    // Its sender has gone.
    if (response.destroyed) return;
    const { metrics } = this;
    let status = 200;
    try {
      const key = request.headers[keyHeader];
      const answer = answerRequest(
        this.#host,
        { body, version, key: typeof key === 'string' ? key : null },
        this.#limits.rows,
      );
      metrics.rows += answer.rows.table.rows;
      metrics.unseenValues += answer.unseen;
      const requestId = request.headers['x-request-id'];
      this.#onAnswer?.(answer, typeof requestId === 'string' ? requestId : null);
      if (this.#stopping) response.setHeader('connection', 'close');
      response.writeHead(200, [
        'Content-Type',
        jsonType,
        'Content-Length',
        String(Buffer.byteLength(answer.text)),
        versionHeader,
        answer.model.version.label,
      ]);
      response.end(answer.text);
    } catch (error) {
      status = this.#refuse(response, error);
    }
    metrics.request(status, performance.now() - start);
  }

  /** @returns the status. */
  #refuse(response: ServerResponse, error: unknown): number {
    if (this.#stopping && !response.headersSent) response.setHeader('connection', 'close');
    if (error instanceof RefusedRequest) {
      this.#limitedLog('info', 'refused', { status: error.status, error: error.message });
      send(response, error.status, jsonType, errorText(error.message), error.headers);
      return error.status;
    }
    // What a model says of its own failure may hold values of the request: it goes to the log alone.
    this.#limitedLog('error', 'failed', { error: messageOf(error) });
    send(response, 500, jsonType, errorText('The model failed to answer.'));
    return 500;
  }
}

const currentPredict: Route = { kind: 'predict', version: null };
const metricsType = 'text/plain; version=0.0.4; charset=utf-8';
/** Which version answered. */
const versionHeader = 'X-Model-Version';
/** What decides whether a trial takes a request. */
const keyHeader = 'x-routing-key';
