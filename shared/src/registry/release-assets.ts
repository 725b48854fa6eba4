import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256, sha256OfFile } from '../base/digest.ts';
import { InfrastructureError } from '../base/errors.ts';
import { resolveInside } from '../base/files.ts';
import { settle } from '../base/settle.ts';
import type { Release, ReleaseStore } from '../platform/ports.ts';
import { type ModelManifest, modelManifestSchema } from './manifest.ts';

/** Digests of all other assets, in the format of `sha256sum`. Uploaded last: where it is, the release is whole. */
export const checksumsAsset = 'SHA256SUMS';
export const manifestAsset = 'manifest.json';

const parallelDownloads = 4;

/** Single answers of the test split, taken apart by column. */
export const explanationsFile = 'shap-values.parquet';

/** Files with one line for each test row: published only when asked for. */
const rowLevelFiles = new Set(['predictions.parquet', 'predictions.csv', explanationsFile]);

/**
 * The manifest of a package as it is published: without row-level predictions, unless they are wanted. The model's
 * id stays, as it speaks of `model/` and `features.json` alone.
 */
export function publishedManifest(manifest: ModelManifest, withPredictions: boolean): ModelManifest {
  if (withPredictions) return manifest;
  return { ...manifest, files: manifest.files.filter(({ path }) => !rowLevelFiles.has(path)) };
}

/**
 * The asset's name for a file of a package. Assets have no folders and GitHub alters many characters, so "/" becomes
 * "__" and any path that could then be mistaken for another one carries a part of its digest.
 */
export function assetName(path: string): string {
  const plain = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/.test(path);
  if (plain && !path.includes('__') && path !== checksumsAsset) return path.replaceAll('/', '__');
  const readable = path.replace(/[^A-Za-z0-9._-]/g, '_').slice(-100);
  return `file-${sha256(path).slice(0, 16)}-${readable}`;
}

/**
 * The files of a package that become assets. Empty files do not: GitHub refuses empty assets, and the manifest
 * says all there is to know of them.
 */
export function assetFiles(
  manifest: ModelManifest,
): { path: string; asset: string; size: number; sha256: string }[] {
  return manifest.files
    .filter(({ size }) => size > 0)
    .map((file) => ({ ...file, asset: assetName(file.path) }));
}

/** Content of SHA256SUMS for a published package. */
export function checksumsText(manifest: ModelManifest, manifestDigest: string): string {
  const lines = assetFiles(manifest).map(({ asset, sha256: digest }) => `${digest}  ${asset}`);
  return [...lines, `${manifestDigest}  ${manifestAsset}`, ''].join('\n');
}

/**
 * Downloads the package that a release holds and checks every asset against SHA256SUMS.
 * @param folder made by this function.
 * @throws InfrastructureError if an asset is missing or differs.
 */
export async function downloadReleasePackage(
  releases: ReleaseStore,
  release: Release,
  folder: string,
): Promise<void> {
  const present = new Set(release.assets.map(({ name }) => name));
  const fetch = async (asset: string, path: string): Promise<void> => {
    if (!present.has(asset)) throw damagedRelease(release, `the asset "${asset}" is missing`);
    await mkdir(dirname(path), { recursive: true });
    await releases.downloadAsset(release, asset, path);
  };

  const checksumsPath = join(folder, checksumsAsset);
  await fetch(checksumsAsset, checksumsPath);
  const checksums = parseChecksums(await readFile(checksumsPath, 'utf8'));
  await rm(checksumsPath);

  const fetchChecked = async (asset: string, path: string): Promise<void> => {
    await fetch(asset, path);
    const actual = await sha256OfFile(path);
    const expected = checksums.get(asset);
    if (expected === actual) return;
    const problem = expected ? `has SHA-256 ${actual}, not ${expected}` : `is not in ${checksumsAsset}`;
    throw damagedRelease(release, `the asset "${asset}" ${problem}`);
  };

  const manifestPath = join(folder, manifestAsset);
  await fetchChecked(manifestAsset, manifestPath);
  const manifest = parseManifest(release, await readFile(manifestPath, 'utf8'));
  const files = assetFiles(manifest);
  for (let start = 0; start < files.length; start += parallelDownloads) {
    const batch = files.slice(start, start + parallelDownloads);
    await settle(batch.map(({ path, asset }) => fetchChecked(asset, resolveInside(folder, path))));
  }
  for (const { path, size } of manifest.files) {
    if (size > 0) continue;
    await mkdir(dirname(resolveInside(folder, path)), { recursive: true });
    await writeFile(resolveInside(folder, path), '');
  }
}

function parseChecksums(text: string): Map<string, string> {
  const checksums = new Map<string, string>();
  for (const line of text.split('\n')) {
    const parts = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    if (parts) checksums.set(parts[2], parts[1]);
  }
  return checksums;
}

function parseManifest(release: Release, text: string): ModelManifest {
  try {
    return modelManifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw damagedRelease(release, `the asset "${manifestAsset}" is not the manifest of a model`, cause);
  }
}

function damagedRelease(release: Release, what: string, cause?: unknown): InfrastructureError {
  return new InfrastructureError(
    `The release "${release.tag}" does not hold the package it should: ${what}.`,
    {
      hint: 'Its assets were altered, or their upload was cut off. Deploy the model again.',
      cause,
    },
  );
}
