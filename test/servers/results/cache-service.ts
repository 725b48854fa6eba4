import type { BlobStore } from './blobs.ts';
import { type TwirpMethods, twirpError } from './twirp.ts';

/** An entry of the cache; the newest is the last. */
export interface ServedCacheEntry {
  readonly id: number;
  readonly key: string;
  /** What the client computed from paths and compression. */
  readonly version: string;
  readonly blob: string;
  complete: boolean;
}

/** `github.actions.results.api.v1.CacheService`: immutable entries, found by key or by the start of one. */
export function cacheService(entries: ServedCacheEntry[], blobs: BlobStore): TwirpMethods {
  const find = (key: unknown, version: unknown): ServedCacheEntry | undefined =>
    entries.find((entry) => entry.key === key && entry.version === version);

  return {
    CreateCacheEntry({ input, origin }) {
      const { key, version } = input;
      if (typeof key !== 'string' || key.length > 512 || key.includes(',') || typeof version !== 'string') {
        return twirpError(400, 'invalid_argument', 'key or version');
      }
      if (find(key, version)) return { status: 200, body: { ok: false, message: 'cache entry exists' } };
      const blob = blobs.reserve('cache.tzst', 'application/octet-stream');
      entries.push({ id: entries.length + 1, key, version, blob, complete: false });
      return { status: 200, body: { ok: true, signed_upload_url: blobs.signedUrl(origin, blob) } };
    },

    FinalizeCacheEntryUpload({ input }) {
      const entry = find(input.key, input.version);
      const content = entry && blobs.content(entry.blob);
      if (!entry || content?.length !== Number(input.size_bytes)) {
        return twirpError(400, 'invalid_argument', 'nothing was uploaded, or not that much');
      }
      entry.complete = true;
      return { status: 200, body: { ok: true, entry_id: String(entry.id) } };
    },

    GetCacheEntryDownloadURL({ input, origin }) {
      const complete = entries.filter((entry) => entry.complete && entry.version === input.version);
      const prefixes = (input.restore_keys ?? []) as string[];
      const entry =
        complete.find(({ key }) => key === input.key) ??
        prefixes
          .map((prefix) => complete.findLast(({ key }) => key.startsWith(prefix)))
          .find((found) => found !== undefined);
      if (!entry) return { status: 200, body: { ok: false } };
      return {
        status: 200,
        body: {
          ok: true,
          signed_download_url: blobs.signedUrl(origin, entry.blob),
          matched_key: entry.key,
        },
      };
    },
  };
}
