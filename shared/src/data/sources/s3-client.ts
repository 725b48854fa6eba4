import type { IncomingMessage } from 'node:http';
import { AwsV4Signer } from 'aws4fetch';
import { XMLParser } from 'fast-xml-parser';
import { ConfigurationError, InfrastructureError } from '../../base/errors.ts';
import { sendRequest } from './http-request.ts';
import type { ReadingContext } from './source-access.ts';

/** An answer that is no content is never so large. Bytes. */
const largestAnswer = 16 * 2 ** 20;

/** More objects than this below one prefix are not looked through. */
const mostObjects = 100_000;

export interface S3Object {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
}

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

/** Reads from one bucket of an S3-compatible storage, by its REST API with Signature Version 4. */
export class S3Client {
  readonly #bucket: string;
  readonly #context: ReadingContext;
  readonly #region: string;
  readonly #base: URL;
  readonly #ownEndpoint: boolean;
  /** null: requests are not signed, as public buckets allow. */
  readonly #credentials: Credentials | null;

  /** @throws ConfigurationError if the environment's settings contradict each other. */
  constructor(bucket: string, context: ReadingContext) {
    const { secrets, key } = context;
    this.#bucket = bucket;
    this.#context = context;
    this.#region = secrets.setting('AWS_REGION') ?? secrets.setting('AWS_DEFAULT_REGION') ?? 'us-east-1';
    if (!/^[a-z0-9-]+$/.test(this.#region)) {
      throw new ConfigurationError('AWS_REGION is no name of a region.', {
        location: { key },
        hint: 'Write it like eu-central-1.',
      });
    }
    const endpoint = secrets.setting('AWS_ENDPOINT_URL_S3') ?? secrets.setting('AWS_ENDPOINT_URL');
    this.#ownEndpoint = endpoint !== undefined;
    this.#base = baseOf(endpoint, bucket, this.#region, key);
    this.#credentials = credentialsOf(context);
  }

  /**
   * The objects whose keys begin with a prefix, over all pages.
   * @param whole whether those in folders below count as well.
   */
  async list(prefix: string, whole: boolean): Promise<S3Object[]> {
    const objects: S3Object[] = [];
    let token: string | undefined;
    do {
      const query = new URLSearchParams({
        'list-type': '2',
        'encoding-type': 'url',
        prefix,
        ...(whole ? {} : { delimiter: '/' }),
        ...(token === undefined ? {} : { 'continuation-token': token }),
      });
      const answer = await this.#send('GET', '', query);
      const page = parseXml(await readAnswer(answer), 'ListBucketResult');
      if (answer.statusCode !== 200 || page === null) throw await this.#failure(answer, prefix, page);
      const encoded = page.EncodingType === 'url';
      for (const entry of listOf(page.Contents)) {
        const key = encoded ? decodeURIComponent(String(entry.Key).replaceAll('+', ' ')) : String(entry.Key);
        objects.push({ key, size: Number(entry.Size), etag: opaqueTag(String(entry.ETag)) });
      }
      if (objects.length > mostObjects) {
        throw new ConfigurationError(`More than ${mostObjects} objects begin with "${prefix}".`, {
          location: { key: this.#context.key },
          hint: 'Give the glob a longer beginning without a star.',
        });
      }
      token = page.IsTruncated === 'true' ? String(page.NextContinuationToken) : undefined;
    } while (token !== undefined);
    return objects;
  }

  /** Size and ETag of one object. */
  async head(key: string): Promise<S3Object> {
    const answer = await this.#send('HEAD', key);
    answer.destroy();
    if (answer.statusCode !== 200) {
      // An answer to HEAD does not say why.
      const why = await this.#send('GET', key);
      if (why.statusCode !== 200) throw await this.#failure(why, key);
      why.destroy();
    }
    return { key, size: Number(answer.headers['content-length']), etag: opaqueTag(answer.headers.etag) };
  }

  /** The content of one object; an answer that is not 200 is an error. */
  async get(key: string): Promise<IncomingMessage> {
    const answer = await this.#send('GET', key);
    if (answer.statusCode !== 200) throw await this.#failure(answer, key);
    return answer;
  }

  async #send(method: 'GET' | 'HEAD', key: string, query?: URLSearchParams): Promise<IncomingMessage> {
    const url = new URL(this.#base);
    url.pathname += key.split('/').map(encoded).join('/');
    // A plus sign is a space to some and a plus to others.
    url.search = query === undefined ? '' : query.toString().replaceAll('+', '%20');
    const headers: Record<string, string> = {};
    if (this.#credentials !== null) {
      const signer = new AwsV4Signer({
        method,
        url: url.toString(),
        service: 's3',
        region: this.#region,
        accessKeyId: this.#credentials.accessKeyId,
        secretAccessKey: this.#credentials.secretAccessKey,
        ...(this.#credentials.sessionToken === undefined
          ? {}
          : { sessionToken: this.#credentials.sessionToken }),
      });
      const signed = await signer.sign();
      signed.headers.forEach((value, name) => {
        headers[name] = value;
      });
    }
    return sendRequest({
      url,
      method,
      headers,
      key: this.#context.key,
      signal: this.#context.signal,
      // The endpoint comes from whoever runs this, not from mlops.yml.
      ...(this.#ownEndpoint ? { privateHost: url.hostname } : {}),
    });
  }

  async #failure(answer: IncomingMessage, key: string, parsed?: XmlNode | null): Promise<Error> {
    const node = parsed ?? parseXml(await readAnswer(answer), 'Error');
    const code = String(node?.Code ?? answer.statusCode);
    const name = `s3://${this.#bucket}/${key}`;
    const location = { key: this.#context.key };
    const configuration = (message: string, hint: string) =>
      new ConfigurationError(message, { location, hint });
    const infrastructure = (message: string, hint: string) => new InfrastructureError(message, { hint });
    const keys = 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.';
    switch (code) {
      case 'NoSuchBucket':
        return configuration(
          `There is no bucket "${this.#bucket}".`,
          'Check its name, AWS_REGION and AWS_ENDPOINT_URL.',
        );
      case 'NoSuchKey':
      case '404':
        return configuration(
          `There is no object "${name}".`,
          'Keys are written exactly, with small and capital letters.',
        );
      case 'AccessDenied':
      case '403':
        return infrastructure(
          `Access to "${name}" is denied.`,
          this.#credentials === null
            ? 'The request was not signed: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.'
            : 'The key needs the permissions s3:GetObject and, for globs, s3:ListBucket.',
        );
      case 'InvalidAccessKeyId':
      case 'InvalidClientTokenId':
        return infrastructure(`The storage of "${name}" does not know the access key.`, keys);
      case 'SignatureDoesNotMatch':
        return infrastructure(
          `The storage of "${name}" does not accept the signature: the secret key is wrong.`,
          keys,
        );
      case 'ExpiredToken':
      case 'InvalidToken':
        return infrastructure(`The session token for "${name}" is not valid, or no longer.`, keys);
      case 'RequestTimeTooSkewed':
        return infrastructure(
          `The clock of this machine differs from that of the storage of "${name}".`,
          'Set the clock, for example with NTP.',
        );
      case 'PermanentRedirect':
      case 'TemporaryRedirect':
      case 'AuthorizationHeaderMalformed':
      case '301': {
        const region = answer.headers['x-amz-bucket-region'] ?? node?.Region;
        return configuration(
          `The bucket "${this.#bucket}" is not in the region "${this.#region}".`,
          typeof region === 'string' && /^[a-z0-9-]+$/.test(region)
            ? `Set AWS_REGION to ${region}.`
            : 'Set AWS_REGION to its region.',
        );
      }
      default:
        return infrastructure(
          `The storage of "${name}" answered ${answer.statusCode}${/^\w+$/.test(code) ? ` (${code})` : ''}.`,
          'Check AWS_ENDPOINT_URL and AWS_REGION.',
        );
    }
  }
}

type XmlNode = Record<string, unknown>;

/** An ETag without quotes, which some storages leave out in lists. */
export function opaqueTag(etag: string | undefined): string {
  return (etag ?? '').replace(/^"|"$/g, '');
}

/** An element of a document; null if it is not there or is no element. A document that declares entities is refused. */
function parseXml(text: string, root: string): XmlNode | null {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return null;
  const parser = new XMLParser({
    parseTagValue: false,
    trimValues: false,
    ignoreAttributes: true,
    ignoreDeclaration: true,
    processEntities: false,
    tagValueProcessor: (_name, value) => decodeEntities(value),
  });
  let document: XmlNode;
  try {
    document = parser.parse(text) as XmlNode;
  } catch {
    return null;
  }
  const node = document[root] ?? (root === 'ListBucketResult' ? document.Error : undefined);
  return node !== null && typeof node === 'object' ? (node as XmlNode) : null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The characters that XML has names or numbers for; nothing else is defined. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[name.toLowerCase()];
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function listOf(value: unknown): XmlNode[] {
  return (Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]) as XmlNode[];
}

async function readAnswer(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += (chunk as Buffer).length;
    if (size > largestAnswer) throw new InfrastructureError('The storage gave an answer without end.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Percent-encoded as RFC 3986 has it, so that the signature is over the same text. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The address that keys are appended to. With an endpoint of one's own, and for names with dots, in path style. */
function baseOf(endpoint: string | undefined, bucket: string, region: string, key: string): URL {
  if (endpoint === undefined) {
    const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    return bucket.includes('.')
      ? new URL(`https://s3.${region}.${suffix}/${bucket}/`)
      : new URL(`https://${bucket}.s3.${region}.${suffix}/`);
  }
  try {
    const url = new URL(endpoint);
    if (/^https?:$/.test(url.protocol) && url.username === '' && url.search === '') {
      url.pathname = `${url.pathname.replace(/\/$/, '')}/${bucket}/`;
      return url;
    }
  } catch {
    // Said below.
  }
  throw new ConfigurationError('AWS_ENDPOINT_URL is no address of http(s).', {
    location: { key },
    hint: 'Write it like https://storage.example.com, without user, password and parameters.',
  });
}

function credentialsOf({ secrets, key }: ReadingContext): Credentials | null {
  const accessKeyId = secrets.read('AWS_ACCESS_KEY_ID');
  const secretAccessKey = secrets.read('AWS_SECRET_ACCESS_KEY');
  if (accessKeyId === undefined && secretAccessKey === undefined) return null;
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    const missing = accessKeyId === undefined ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY';
    throw new ConfigurationError(`${missing} is not set, though its counterpart is.`, {
      location: { key },
      hint: 'Set both, or neither for a public bucket.',
    });
  }
  return { accessKeyId, secretAccessKey, sessionToken: secrets.read('AWS_SESSION_TOKEN') };
}
