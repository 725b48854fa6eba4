import { rm } from 'node:fs/promises';
import { ConfigurationError } from '../../base/errors.ts';
import { isPattern, PathPattern } from './glob-pattern.ts';
import { withRetries } from './http-request.ts';
import { changed, fetchedFile } from './http-source.ts';
import { kindOf } from './local-source.ts';
import { once } from './once.ts';
import { readContent } from './read-content.ts';
import { opaqueTag, S3Client, type S3Object } from './s3-client.ts';
import type { ReadingContext, SourcePart } from './source-access.ts';
import type { S3Location } from './source-location.ts';

/**
 * The objects that an s3:// address or glob names, sorted by key. Their ETags say whether they changed, so that
 * unchanged ones are not fetched.
 * @throws ConfigurationError and InfrastructureError in words for what the storage answers.
 */
export async function s3Parts(location: S3Location, context: ReadingContext): Promise<SourcePart[]> {
  const { bucket, key } = location;
  const client = new S3Client(bucket, context);
  const name = `s3://${bucket}/${key}`;
  if (!isPattern(key)) {
    refuseDots(name, key, context);
    return [
      s3Part(
        location,
        key,
        once(() => withRetries(name, context, () => client.head(key))),
        client,
        context,
      ),
    ];
  }
  const pattern = new PathPattern(key);
  const below = key.slice(pattern.prefix.length);
  const start = pattern.prefix + below.slice(0, below.search(/[*?[\]]/));
  const found = await withRetries(name, context, () =>
    client.list(start, below.includes('/') || below.includes('**')),
  );
  const objects = found.filter((object) => !object.key.endsWith('/') && pattern.matches(object.key));
  if (objects.length === 0) {
    throw new ConfigurationError(`No object matches "${name}".`, {
      location: { key: context.key },
      hint: '"*" stays within a name between slashes, "**" goes through all below.',
    });
  }
  return objects
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((object) => {
      refuseDots(`s3://${bucket}/${object.key}`, object.key, context);
      return s3Part(location, object.key, async () => object, client, context);
    });
}

function s3Part(
  { bucket, kind: configured, maxBytes }: S3Location,
  objectKey: string,
  describe: () => Promise<S3Object>,
  client: S3Client,
  context: ReadingContext,
): SourcePart {
  const { key, signal } = context;
  const name = `s3://${bucket}/${objectKey}`;
  const kind = configured ?? kindOf(name, key);
  return {
    id: name,
    name,
    format: kind.format,
    fingerprint: once(async () => {
      const { etag, size } = await describe();
      return `etag:${etag}:${size}`;
    }),
    file: once(async () => {
      const { etag } = await describe();
      const target = await context.newFile(kind.format);
      const facts = await withRetries(name, context, async () => {
        await rm(target, { force: true });
        const answer = await client.get(objectKey);
        try {
          if (opaqueTag(answer.headers.etag) !== etag) throw changed(name);
          return await readContent(answer, { name, key, kind, target, digest: false, maxBytes, signal });
        } finally {
          answer.destroy();
        }
      });
      context.log.info(`Fetched ${name}: ${facts.size} bytes.`);
      return fetchedFile(name, kind, target, facts, key);
    }),
  };
}

/** In an address these names mean another place, so that another object would be asked for. */
function refuseDots(name: string, objectKey: string, { key }: ReadingContext): void {
  if (!objectKey.split('/').some((part) => part === '.' || part === '..')) return;
  throw new ConfigurationError(`The key of "${name}" has "." or ".." between slashes.`, {
    location: { key },
    hint: 'Name the object without it.',
  });
}
