import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { ConfigurationError, InfrastructureError } from '../../base/errors.ts';
import { checkParquet } from './check-parquet.ts';
import type { FileKind } from './formats.ts';
import { type HttpRequest, sendFollowing, withRetries } from './http-request.ts';
import { once } from './once.ts';
import { type ContentFacts, readContent } from './read-content.ts';
import type { ReadingContext, SourceFile, SourcePart } from './source-access.ts';
import { type HttpLocation, publicName } from './source-location.ts';

/** Variables that are meant for others; a configuration could else send them anywhere. */
const othersVariables = /^(GITHUB_|ACTIONS_|RUNNER_|INPUT_|AWS_|PG|DATABASE_URL$|NODE_|NPM_)/i;

/**
 * Data at an address of http(s). With a strong ETag the content is known without fetching it; else it is fetched and
 * digested. A weak ETag or a date of modification is not enough: both may stay when the content changes.
 */
export function httpPart(location: HttpLocation, context: ReadingContext): SourcePart {
  const { url, kind, maxBytes } = location;
  const { key, signal } = context;
  const name = publicName(url);
  const authorization = readToken(location, name, context);
  const request: HttpRequest = {
    url,
    method: 'GET',
    headers: {},
    key,
    signal,
    ...(location.allowPrivate ? { privateHost: url.hostname } : {}),
  };
  /** The strong ETag that the cache key stands on; undefined where it stands on the content or nobody asked. */
  let expected: string | undefined;
  const fetched = once(async () => {
    const target = await context.newFile(kind.format);
    return withRetries(name, context, async () => {
      await rm(target, { force: true });
      const answer = await sendFollowing(request, authorization);
      try {
        checkStatus(answer, name, key);
        if (expected !== undefined && strongTag(answer) !== expected) throw changed(name);
        const found = { ...kind, compression: compressionOf(kind, answer, name, key) };
        const facts = await readContent(answer, {
          name,
          key,
          kind: found,
          target,
          digest: true,
          maxBytes,
          signal,
        });
        return { facts, target };
      } finally {
        answer.destroy();
      }
    });
  });
  return {
    id: url.href,
    name,
    format: kind.format,
    fingerprint: once(async () => {
      const tag = await withRetries(name, context, async () => {
        const answer = await sendFollowing({ ...request, method: 'HEAD' }, authorization);
        answer.destroy();
        // A service may not know HEAD: then GET says what is wrong, if anything is.
        return answer.statusCode === 200 ? strongTag(answer) : undefined;
      });
      if (tag === undefined) return (await fetched()).facts.digest;
      expected = tag;
      return `etag:${tag}`;
    }),
    file: once(async () => {
      const { facts, target } = await fetched();
      context.log.info(`Fetched ${name}: ${facts.size} bytes.`);
      return fetchedFile(name, kind, target, facts, key);
    }),
  };
}

/** A fetched file as DuckDB reads it; Parquet is checked here, text was while it was fetched. */
export async function fetchedFile(
  name: string,
  kind: FileKind,
  path: string,
  { longestLine }: ContentFacts,
  key: string,
): Promise<SourceFile> {
  const file = { name, path, format: kind.format, delimiter: kind.delimiter, longestLine };
  return kind.format === 'parquet' ? { ...file, columns: await checkParquet(path, name, key) } : file;
}

/** The content was another one a moment ago. */
export function changed(name: string): InfrastructureError {
  return new InfrastructureError(`"${name}" changed while it was being read.`, {
    hint: 'Run it again.',
    retryable: true,
  });
}

function readToken(
  location: HttpLocation,
  name: string,
  { secrets, key }: ReadingContext,
): string | undefined {
  const variable = location.authorization;
  if (variable === undefined) return undefined;
  if (othersVariables.test(variable)) {
    throw new ConfigurationError(
      `The variable ${variable} is not sent to "${name}": it is meant for others.`,
      {
        location: { key },
        hint: 'Give the token in a variable of its own, such as DATA_TOKEN.',
      },
    );
  }
  if (location.url.protocol !== 'https:' && !location.allowPrivate) {
    throw new ConfigurationError(`The token would go to "${name}" without encryption.`, {
      location: { key },
      hint: 'Use https.',
    });
  }
  const token = secrets.read(variable);
  if (token === undefined) {
    throw new ConfigurationError(`The environment variable ${variable} is not set; "${name}" needs it.`, {
      location: { key },
      hint: 'In a workflow, set it with "env:" from a secret.',
    });
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new ConfigurationError(`The environment variable ${variable} holds what no token does.`, {
      location: { key },
      hint: 'It must be printable characters without a space or line break.',
    });
  }
  return `Bearer ${token}`;
}

function checkStatus(answer: IncomingMessage, name: string, key: string): void {
  const status = answer.statusCode as number;
  if (status === 200) return;
  if (status === 401 || status === 403) {
    throw new InfrastructureError(`"${name}" denies access: it answered ${status}.`, {
      hint: 'Give a token with "authorization: NAME_OF_VARIABLE" in the source, and set that variable.',
    });
  }
  throw new ConfigurationError(
    status === 404 || status === 410
      ? `There is nothing at "${name}": it answered ${status}.`
      : `"${name}" answered ${status}, not 200.`,
    { location: { key }, hint: 'Open the address to see what is there.' },
  );
}

/** An ETag that changes with every byte (RFC 9110, section 8.8.1). */
export function strongTag(answer: IncomingMessage): string | undefined {
  const { etag } = answer.headers;
  return etag !== undefined && /^"[^"]+"$/.test(etag) ? etag : undefined;
}

/** A service may pack text on the way although nobody asked it to. */
function compressionOf(
  kind: FileKind,
  { headers }: IncomingMessage,
  name: string,
  key: string,
): FileKind['compression'] {
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (kind.compression !== null || encoding === 'identity' || encoding === '') return kind.compression;
  if (kind.format !== 'parquet' && (encoding === 'gzip' || encoding === 'x-gzip')) return 'gzip';
  if (kind.format !== 'parquet' && encoding === 'zstd') return 'zstd';
  throw new ConfigurationError(`"${name}" comes in the encoding "${encoding}", which nobody asked for.`, {
    location: { key },
    hint: 'Let the service send the content as it is, or with gzip.',
  });
}
