import { type LookupAddress, lookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigurationError, InfrastructureError, messageOf } from '../../base/errors.ts';
import type { Logger } from '../../base/logger.ts';
import { parseRetryAfter, retry } from '../../base/retry.ts';
import { isPublicAddress } from './addresses.ts';
import { publicName } from './source-location.ts';

export interface HttpRequest {
  readonly url: URL;
  readonly method: 'GET' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
  /** The one host that may have a private address; absent means none may. */
  readonly privateHost?: string;
  /** Where the source is configured, for messages. */
  readonly key: string;
  readonly signal: AbortSignal | undefined;
}

/** A connection that says nothing for so long is given up. Milliseconds. */
const longestSilence = 60_000;

const mostRedirects = 5;

/** An answer that says that the service cannot answer now; tried again. */
export class TemporaryAnswer extends Error {
  readonly status: number;
  readonly after: number | undefined;

  constructor(answer: IncomingMessage) {
    super(`it answered ${answer.statusCode}`);
    this.status = answer.statusCode as number;
    this.after = parseRetryAfter(answer.headers['retry-after'], Date.now());
  }
}

/**
 * Sends one request and follows nothing. The address that is connected to is checked, not the name: whatever a name
 * resolves to at that moment, no private address is reached unless it is allowed.
 * @throws ConfigurationError if the address is private; network errors as Node has them; TemporaryAnswer for 408,
 * 429 and 5xx.
 */
export async function sendRequest(request: HttpRequest): Promise<IncomingMessage> {
  const { url, method, headers, signal } = request;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!mayBePrivate(request) && isIP(host) !== 0 && !isPublicAddress(host)) {
    throw privateAddress(request, host);
  }
  const { request: send } = url.protocol === 'https:' ? https : http;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = send(url, {
      method,
      headers: { 'user-agent': 'mlops-actions', 'accept-encoding': 'identity', ...headers },
      lookup: guardedLookup(request),
      timeout: longestSilence,
      agent: false,
      signal,
    });
    sent.on('timeout', () =>
      sent.destroy(Object.assign(new Error('it said nothing for a minute'), { code: 'ETIMEDOUT' })),
    );
    sent.on('response', resolve);
    sent.on('error', reject);
    sent.end();
  });
  const status = answer.statusCode as number;
  if (status === 408 || status === 429 || status >= 500) {
    answer.destroy();
    throw new TemporaryAnswer(answer);
  }
  return answer;
}

/**
 * Sends a request and follows redirects, at most five. Each hop is checked like the first; the token goes to the
 * origin that it is meant for and nowhere else.
 * @param authorization header for the origin of `request.url`.
 */
export async function sendFollowing(
  request: HttpRequest,
  authorization: string | undefined,
): Promise<IncomingMessage> {
  let url = request.url;
  for (let hop = 0; ; hop++) {
    const isHome = url.origin === request.url.origin;
    const headers = { ...request.headers, ...(authorization && isHome ? { authorization } : {}) };
    const answer = await sendRequest({ ...request, url, headers });
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(answer.statusCode as number) || location === undefined) {
      return answer;
    }
    answer.destroy();
    if (hop === mostRedirects) {
      throw new ConfigurationError(
        `"${publicName(request.url)}" redirects more than ${mostRedirects} times.`,
        {
          location: { key: request.key },
          hint: 'Name the address that it leads to.',
        },
      );
    }
    url = redirectTarget(url, location, request.key);
  }
}

/**
 * Where a redirect leads.
 * @throws ConfigurationError if that is no address of http(s), gives up encryption, or holds a password.
 */
export function redirectTarget(from: URL, location: string, key: string): URL {
  const refuse = (why: string): never => {
    throw new ConfigurationError(`"${publicName(from)}" redirects ${why}.`, {
      location: { key },
      hint: 'Name an address that needs no such redirect.',
    });
  };
  let url: URL;
  try {
    url = new URL(location, from);
  } catch {
    return refuse('to something that is no address');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse(`to "${url.protocol}"`);
  if (from.protocol === 'https:' && url.protocol === 'http:') return refuse('from https to http');
  if (url.username !== '' || url.password !== '') return refuse('to an address with a password');
  return url;
}

/**
 * Runs a whole exchange again where the network or the service failed for the moment.
 * @param name of the source, for messages.
 * @throws InfrastructureError where it does not heal; configuration errors as they are.
 */
export async function withRetries<T>(
  name: string,
  { log, signal }: { readonly log: Logger; readonly signal?: AbortSignal | undefined },
  exchange: () => Promise<T>,
): Promise<T> {
  try {
    return await retry(exchange, {
      decide: (error) => {
        if (signal?.aborted) return { again: false };
        if (error instanceof TemporaryAnswer) {
          return error.after === undefined ? { again: true } : { again: true, after: error.after };
        }
        return { again: isNetworkError(error) };
      },
      onRetry: ({ error, attempt, tries, wait }) =>
        log.info(`${name}: ${messageOf(error)}; attempt ${attempt + 1} of ${tries} in ${wait} ms.`),
      sleep: (milliseconds) => wait(milliseconds, undefined, { signal }),
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof TemporaryAnswer || isNetworkError(error)) {
      throw new InfrastructureError(`"${name}" could not be fetched: ${messageOf(error)}.`, {
        hint: 'Is the address right, and the service up? Running it again may help.',
        retryable: true,
        cause: error,
      });
    }
    throw error;
  }
}

function isNetworkError(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return (
    typeof code === 'string' &&
    /^(E(CONN|HOST|NET|PIPE|TIMEDOUT|AI_|NOTFOUND)|ENOTFOUND|ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|HPE_|ERR_HTTP)/.test(
      code,
    )
  );
}

function mayBePrivate({ url, privateHost }: HttpRequest): boolean {
  return privateHost !== undefined && url.hostname === privateHost;
}

/** Resolves a name, and fails where one of its addresses is private. */
function guardedLookup(request: HttpRequest): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses = found as LookupAddress[];
      if (error) return callback(error, [], 0);
      const bad = mayBePrivate(request)
        ? undefined
        : addresses.find(({ address }) => !isPublicAddress(address));
      if (bad) return callback(privateAddress(request, bad.address), [], 0);
      if (options.all) return callback(null, addresses);
      callback(null, addresses[0].address, addresses[0].family);
    });
  };
}

function privateAddress(request: HttpRequest, address: string): ConfigurationError {
  return new ConfigurationError(
    `"${publicName(request.url)}" leads to ${address}, which is no address of the public internet.`,
    {
      location: { key: request.key },
      hint: 'A host in a private network must be named in the source itself, with allow-private: true beside url; a redirect never leads to another one.',
    },
  );
}
