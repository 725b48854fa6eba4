import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Predictions } from '../../shared/src/evaluate/predictions.ts';
import { readPredictions } from '../../shared/src/evaluate/predictions-file.ts';
import {
  type ModelManifest,
  modelManifestSchema,
  verifyPackage,
} from '../../shared/src/registry/manifest.ts';
import { startHttpServer } from '../servers/http.ts';
import { type Owner, type Workspace, workspace } from '../support/workspace.ts';

/** A pipeline whose site is served. */
export interface PublishedSite {
  readonly space: Workspace;
  /** Ends with "/". */
  readonly url: string;
  /** Trains a model and makes it the current version of the site. */
  publish(inputs?: Readonly<Record<string, string>>): Promise<PublishedModel>;
}

export interface PublishedModel {
  readonly manifest: ModelManifest;
  readonly version: string;
  /** What the package says of its test rows; null of a policy, which has none. */
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

/** Prepares the data, where there are any, and serves the folder in which the site will be. */
export async function openSite(
  t: Owner,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<PublishedSite> {
  const space = await workspace(t, files);
  const run = async (stage: string, inputs: Readonly<Record<string, string>> = {}) => {
    const { outcome } = await space.run(stage, inputs);
    if (outcome.failure !== undefined) throw new Error(outcome.failure);
    return outcome.outputs;
  };
  if ('data.csv' in files) await run('prepare-data');
  return {
    space,
    url: await serveFolder(t, space.path('site')),
    async publish(inputs = {}) {
      const folder = String((await run('train', { ...inputs, overwrite: 'true' })).path);
      const { version } = await run('deploy', { gate: 'none' });
      const manifest = await verifyPackage(folder, modelManifestSchema);
      const { task, classes, positive } = manifest;
      const predictions =
        task === 'reinforcement'
          ? null
          : await readPredictions(join(folder, 'predictions.parquet'), { task, classes, positive });
      return { manifest, version: String(version), predictions };
    },
  };
}
