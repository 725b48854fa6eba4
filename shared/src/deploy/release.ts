import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256, sha256OfFile } from '../base/digest.ts';
import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import type { Logger } from '../base/logger.ts';
import type { Release, ReleaseStore } from '../platform/ports.ts';
import { downloadPackage } from '../registry/downloads.ts';
import { manifestText, modelManifestSchema } from '../registry/manifest.ts';
import {
  assetFiles,
  checksumsAsset,
  checksumsText,
  downloadReleasePackage,
  manifestAsset,
  publishedManifest,
} from '../registry/release-assets.ts';
import { refuseModelsOfRows } from './models-of-rows.ts';
import type { Candidate, DeploymentTarget } from './target.ts';

/** Limits of GitHub releases: number of assets, and bytes of one. */
const mostAssets = 1000;
const largestAsset = 2 * 1024 ** 3 - 1;

/**
 * A release on the version's tag, with the files of the package as assets and their digests in SHA256SUMS, so that
 * nothing expires with an artifact. What is live is said by the promotion alone: a release that was published but
 * not promoted is nobody's production, so there is nothing to put back.
 *
 * @param options.publishPredictions whether row-level predictions are published too, and models that are made of rows.
 * @param options.stateDirectory absolute; for temporary files.
 */
export function releaseTarget(
  candidate: Candidate,
  options: { releases: ReleaseStore; publishPredictions: boolean; stateDirectory: string; log: Logger },
): DeploymentTarget {
  const { releases, stateDirectory, log } = options;
  const { version, versionTag, folder } = candidate;
  const manifest = publishedManifest(candidate.manifest, options.publishPredictions);
  let prepared: { release: Release; packageDigest: string } | undefined;

  /** Uploads what is missing; SHA256SUMS comes last and says that all the others are there. */
  async function upload(release: Release, temporary: string): Promise<string> {
    const manifestPath = join(temporary, manifestAsset);
    const text = manifestText(manifest);
    await writeFile(manifestPath, text);
    const checksumsPath = join(temporary, checksumsAsset);
    await writeFile(checksumsPath, checksumsText(manifest, sha256(text)));
    const assets = [
      ...assetFiles(manifest).map(({ path, asset }) => ({ asset, path: join(folder, path) })),
      { asset: manifestAsset, path: manifestPath },
      { asset: checksumsAsset, path: checksumsPath },
    ];
    for (const [index, { asset, path }] of assets.entries()) {
      log.progress(`Release ${versionTag}`, index / assets.length, asset);
      await releases.uploadAsset(release, asset, path);
    }
    return sha256(text);
  }

  /** Digest of the manifest that the release holds already. */
  async function releasedDigest(release: Release, temporary: string): Promise<string> {
    const path = join(temporary, manifestAsset);
    await releases.downloadAsset(release, manifestAsset, path);
    return sha256OfFile(path);
  }

  return {
    async prepare() {
      refuseModelsOfRows(manifest.learner.name, options.publishPredictions);
      checkLimits(assetFiles(manifest));
      const release =
        (await releases.find(versionTag)) ??
        (await releases.create({
          tag: versionTag,
          title: `${candidate.manifest.name} ${version}`,
          notes: releaseNotes(candidate),
        }));
      await mkdir(stateDirectory, { recursive: true });
      const temporary = await mkdtemp(join(stateDirectory, 'release-'));
      try {
        const whole = release.assets.some(({ name }) => name === checksumsAsset);
        const packageDigest = await (whole ? releasedDigest : upload)(release, temporary);
        prepared = { release, packageDigest };
        return { place: { target: 'release', tag: versionTag }, packageDigest, url: release.url };
      } finally {
        await rm(temporary, { recursive: true, force: true });
      }
    },

    async switch() {
      if (!prepared) throw new Error('prepare comes before switch');
      prepared = { ...prepared, release: await releases.publish(prepared.release) };
    },

    async verify() {
      const release = await releases.find(versionTag);
      if (!release)
        throw new InfrastructureError(`The release "${versionTag}" is gone.`, { retryable: true });
      const found = await downloadPackage(stateDirectory, modelManifestSchema, (target) =>
        downloadReleasePackage(releases, release, target),
      );
      if (found.manifest.id === candidate.manifest.id && found.packageDigest === prepared?.packageDigest)
        return;
      throw new InfrastructureError(
        `The release "${versionTag}" holds the model ${found.manifest.id}, not this one.`,
        {
          hint: 'Delete the release (its tag stays) and deploy again.',
        },
      );
    },

    async revert() {},
  };
}

function checkLimits(files: readonly { path: string; size: number }[]): void {
  const large = files.find(({ size }) => size > largestAsset);
  if (large) {
    throw new ConfigurationError(`"${large.path}" has ${large.size} bytes; an asset has less than 2 GiB.`, {
      location: { key: 'deploy.target' },
      hint: 'Deploy to a directory, or make the model smaller.',
    });
  }
  // Two more are ours: the manifest and the digests.
  if (files.length + 2 > mostAssets) {
    throw new ConfigurationError(
      `The package has ${files.length} files; a release has ${mostAssets} assets at most.`,
      {
        location: { key: 'deploy.target' },
        hint: 'Deploy to a directory, or put the files of the model into an archive.',
      },
    );
  }
}

/** Plain facts; names of columns and labels, which come from data, are left to the model card among the assets. */
function releaseNotes({ manifest }: Candidate): string {
  const { primaryMetric, score } = manifest;
  return [
    `Model \`${manifest.id}\`, learned by \`${manifest.learner.name}\` from the data set \`${manifest.datasetId}\`.`,
    score === null ? '' : `${primaryMetric} on the test split: ${score}.`,
    'Check the assets with `sha256sum --check SHA256SUMS`.',
  ]
    .filter(Boolean)
    .join('\n\n');
}
