import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Predictions } from '../../shared/src/evaluate/predictions.ts';
import { readPredictions } from '../../shared/src/evaluate/predictions-file.ts';
import { type ModelManifest, modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { startHttpServer } from '../servers/http.ts';
import { type Owner, type Workspace, workspace } from '../support/workspace.ts';

/** A model that was trained, deployed as a site, and is served. */
export interface PublishedSite {
  readonly space: Workspace;
  /** Ends with "/". */
  readonly url: string;
  readonly manifest: ModelManifest;
  /** What the package says of its test rows; null of a policy. */
  readonly predictions: Predictions | null;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** A server of static files, as GitHub Pages are one. @returns its address, ending with "/". */
export async function serveFolder(t: Owner, folder: string): Promise<string> {
  const server = await startHttpServer(async ({ url }) => {
    const path = decodeURIComponent(url.pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const body = await readFile(file).catch(() => null);
    if (body === null) return { status: 404, body: 'Not found' };
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'content-type': type }, body };
  });
  t.after(() => server.close());
  return `${server.url}/`;
}

/** Runs the stages up to a site in a folder, and serves it. */
export async function publishSite(t: Owner, files: Readonly<Record<string, string>>): Promise<PublishedSite> {
  const space = await workspace(t, files);
  const stages = files['mlops.yml'].includes('environment:')
    ? ['train', 'deploy']
    : ['prepare-data', 'train', 'deploy'];
  let folder = '';
  for (const stage of stages) {
    const { outcome } = await space.run(stage, stage === 'deploy' ? { gate: 'none' } : {});
    if (outcome.failure !== undefined) throw new Error(outcome.failure);
    if (stage === 'train') folder = String(outcome.outputs.path);
  }
  const manifest = await verifyPackage(folder, modelManifestSchema);
  const { task, classes, positive } = manifest;
  const predictions =
    task === 'reinforcement'
      ? null
      : await readPredictions(join(folder, 'predictions.parquet'), { task, classes, positive });
  return { space, url: await serveFolder(t, space.path('site')), manifest, predictions };
}
