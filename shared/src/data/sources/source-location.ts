import { ConfigurationError } from '../../base/errors.ts';
import type { Source, SourceItem } from '../../config/source-schema.ts';
import { allowedEndings, type FileKind, fileKind } from './formats.ts';

/** What is read at most from one place, unless `max-bytes` says otherwise: 10 GiB. */
const defaultMaxBytes = 10 * 2 ** 30;

/** How long a query may take, unless `timeout` says otherwise. Seconds. */
const defaultTimeout = 600;

/** One place that rows come from, as configured. */
export type SourceLocation =
  | {
      readonly place: 'file';
      /** Path or glob. */
      readonly pattern: string;
      /** Absent where each file's name tells it. */
      readonly kind: FileKind | undefined;
      readonly maxBytes: number;
    }
  | HttpLocation
  | S3Location
  | PostgresLocation;

export interface HttpLocation {
  readonly place: 'http';
  readonly url: URL;
  readonly kind: FileKind;
  readonly maxBytes: number;
  /** Name of the environment variable with the bearer token. */
  readonly authorization: string | undefined;
  /** Whether the host of `url` may have a private address. */
  readonly allowPrivate: boolean;
}

export interface S3Location {
  readonly place: 's3';
  readonly bucket: string;
  /** Key or glob. */
  readonly key: string;
  readonly kind: FileKind | undefined;
  readonly maxBytes: number;
}

export interface PostgresLocation {
  readonly place: 'postgres';
  /** null: everything comes from the environment. */
  readonly url: URL | null;
  readonly query: string;
  /** Seconds. */
  readonly timeout: number;
  readonly maxBytes: number;
}

/**
 * The places that a source names.
 * @param key where the source is configured, for messages.
 * @throws ConfigurationError if an address cannot be used: unknown scheme, user or password in it, no known kind.
 */
export function sourceLocations(source: Source, key: string): SourceLocation[] {
  return (Array.isArray(source) ? source : [source]).map((item) => locationOf(item, key));
}

/** The name of a place for logs, manifests and messages: without query string, user or password. */
export function locationName(location: SourceLocation): string {
  switch (location.place) {
    case 'file':
      return location.pattern;
    case 'http':
      return publicName(location.url);
    case 's3':
      return `s3://${location.bucket}/${location.key}`;
    case 'postgres':
      return location.url === null ? 'postgres (environment)' : publicName(location.url);
  }
}

/** An address without what may be secret in it: user, password, query string and fragment. */
export function publicName(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

/** Whether a text names data, by scheme or ending, rather than an artifact or a model. */
export function namesData(text: string): boolean {
  return /^(https?|s3):\/\//i.test(text) || fileKind(text) !== null;
}

/** A source's name for people, without what may be secret in it. */
export function sourceName(source: Source, key: string): string {
  return sourceLocations(source, key).map(locationName).join(', ');
}

function locationOf(item: SourceItem, key: string): SourceLocation {
  const mapping = typeof item === 'string' ? { path: item } : item;
  const maxBytes = mapping['max-bytes'] ?? defaultMaxBytes;
  if (mapping.postgres !== undefined) return postgresLocation(mapping, maxBytes, key);
  const address = (mapping.url ?? mapping.path) as string;
  const kind = mapping.format === undefined ? undefined : (fileKind(`.${mapping.format}`) as FileKind);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1].toLowerCase();
  if (scheme === undefined) {
    if (mapping.url === undefined) return { place: 'file', pattern: address, kind, maxBytes };
    throw new ConfigurationError(`"${withoutSecrets(address)}" is not an address.`, {
      location: { key },
      hint: 'Write https://…, http://… or s3://bucket/key; for a file use "path".',
    });
  }
  if (scheme === 's3') return s3Location(address, kind, maxBytes, key);
  if (scheme !== 'http' && scheme !== 'https') {
    throw new ConfigurationError(`Sources of "${scheme}://" cannot be read.`, {
      location: { key },
      hint: scheme.startsWith('postgres')
        ? 'Write { postgres: postgres://host:5432/database, query: select … }.'
        : 'Allowed: a path, https://, http://, s3://, and a mapping with postgres and query.',
    });
  }
  const url = parseUrl(address, key);
  const found = kind ?? fileKind(url.pathname);
  if (found === null) {
    throw new ConfigurationError(`"${publicName(url)}" does not say what kind of data it is.`, {
      location: { key },
      hint: `Write { url: …, format: csv }, or an address that ends with ${allowedEndings}.`,
    });
  }
  return {
    place: 'http',
    url,
    kind: found,
    maxBytes,
    authorization: mapping.authorization,
    allowPrivate: mapping['allow-private'] ?? false,
  };
}

function s3Location(
  address: string,
  kind: FileKind | undefined,
  maxBytes: number,
  location: string,
): S3Location {
  const [, bucket, key] = /^s3:\/\/([^/]*)\/?(.*)$/is.exec(address) as RegExpExecArray;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || key === '') {
    throw new ConfigurationError(`"${withoutSecrets(address)}" does not name an object.`, {
      location: { key: location },
      hint: 'Write s3://bucket/key; the key may be a glob.',
    });
  }
  return { place: 's3', bucket, key, kind, maxBytes };
}

function postgresLocation(
  mapping: Exclude<SourceItem, string>,
  maxBytes: number,
  key: string,
): PostgresLocation {
  const address = mapping.postgres as string;
  const common = {
    place: 'postgres' as const,
    query: mapping.query as string,
    timeout: mapping.timeout ?? defaultTimeout,
    maxBytes,
  };
  if (address === 'environment') return { ...common, url: null };
  const url = parseUrl(address, key);
  if (!/^postgres(ql)?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new ConfigurationError(`"${publicName(url)}" is not the address of a PostgreSQL database.`, {
      location: { key },
      hint: 'Write postgres://host:5432/database without parameters; PGSSLMODE and the like come from the environment.',
    });
  }
  return { ...common, url };
}

function parseUrl(address: string, key: string): URL {
  const url = parseOrNull(address);
  if (url === null) {
    throw new ConfigurationError(`"${withoutSecrets(address)}" is not an address.`, {
      location: { key },
      hint: 'Write it as scheme://host/path.',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError(`The address of ${url.host} holds a user name or password.`, {
      location: { key },
      hint: 'Credentials come from environment variables alone: see docs/sources.md. Change this one: it was written down.',
    });
  }
  return url;
}

function parseOrNull(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** A text that should have been an address, without what may be secret in it. */
function withoutSecrets(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
}
