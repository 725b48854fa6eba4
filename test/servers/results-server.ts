import { createHash } from 'node:crypto';
import { type HttpAnswer, type HttpRequest, type RunningServer, startHttpServer } from './http.ts';
import { artifactService, type ServedArtifact } from './results/artifact-service.ts';
import { BlobStore } from './results/blobs.ts';
import { cacheService, type ServedCacheEntry } from './results/cache-service.ts';
import { type TwirpMethods, twirpError } from './results/twirp.ts';
import { readRuntimeToken } from './runtime-token.ts';

export interface ResultsServer extends RunningServer {
  readonly artifacts: ServedArtifact[];
  readonly caches: ServedCacheEntry[];
  /** The zip archive or tarball as it was received. */
  blob(key: string): Buffer;
  /** Gives an artifact other bytes, with the size and the digest that belong to them: who makes it may do so. */
  replace(artifact: ServedArtifact, content: Buffer): void;
  /** A signed address of a blob, as the REST API redirects to. */
  signedUrl(key: string): string;
}

/**
 * The service behind `ACTIONS_RESULTS_URL`: artifacts (version 4 of the actions), cache (version 2), and the blob
 * storage they upload to. It keeps everything in memory.
 */
export async function startResultsServer(): Promise<ResultsServer> {
  const blobs = new BlobStore();
  const artifacts: ServedArtifact[] = [];
  const caches: ServedCacheEntry[] = [];
  const services: Record<string, TwirpMethods> = {
    'github.actions.results.api.v1.ArtifactService': artifactService(artifacts, blobs),
    'github.actions.results.api.v1.CacheService': cacheService(caches, blobs),
  };

  const handle = (request: HttpRequest): HttpAnswer => {
    const [, first, service, method] = request.url.pathname.split('/');
    if (first === 'storage') return blobs.handle(request);
    const answer = services[service]?.[method];
    if (first !== 'twirp' || request.method !== 'POST' || !answer) {
      return twirpError(404, 'bad_route', `${request.method} ${request.url.pathname}`);
    }
    const caller = readRuntimeToken(request.headers.authorization);
    if (!caller) return twirpError(401, 'unauthenticated', 'the runtime token is missing or not a token');
    const input = JSON.parse(request.body.toString()) as Record<string, unknown>;
    return answer({ ...caller, input, origin: server.url });
  };

  const server = await startHttpServer(handle);
  return Object.assign(server, {
    artifacts,
    caches,
    blob: (key: string) => blobs.content(key)!,
    replace: (artifact: ServedArtifact, content: Buffer) => {
      blobs.replace(artifact.blob, content);
      const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      Object.assign(artifact, { size: content.length, digest });
    },
    signedUrl: (key: string) => blobs.signedUrl(server.url, key),
  });
}
