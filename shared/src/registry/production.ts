import { join, resolve } from 'node:path';
import { InfrastructureError, messageOf } from '../base/errors.ts';
import { exists } from '../base/files.ts';
import type { Platform } from '../platform/ports.ts';
import { downloadPackage, openPackage, type VerifiedPackage } from './downloads.ts';
import { type ModelManifest, modelManifestSchema } from './manifest.ts';
import type { ArtifactOrigin, PackagePlace } from './package-places.ts';
import { latestPromotion, type Promotion, type PromotionRecord, readPromotionRecord } from './promotions.ts';
import { downloadReleasePackage } from './release-assets.ts';
import { listVersions, type RegisteredVersion, readRecordedManifest } from './versions.ts';

/** The version that an environment uses. */
export interface LiveModel extends RegisteredVersion {
  readonly environment: string;
  readonly promotion: Promotion;
  /** From the version's record: the manifest of the package that was registered. */
  readonly manifest: ModelManifest;
  /** What the promotion says; null if another program made it. */
  readonly record: PromotionRecord | null;
}

/** What the search for a package needs; a stage's context has it. */
export interface PackageContext {
  readonly platform: Platform;
  /** Absolute. */
  readonly workingDirectory: string;
  /** Absolute. */
  readonly stateDirectory: string;
}

/**
 * What is live in an environment: the version that the promotion of the highest number points to.
 * @returns null if nothing is.
 * @throws InfrastructureError if the tags contradict each other: then somebody moved one.
 */
export async function findProduction(
  platform: Platform,
  name: string,
  environment: string,
): Promise<LiveModel | null> {
  const { tags } = platform;
  const promotion = await latestPromotion(tags, name, environment);
  if (promotion === null || promotion.withdrawn) return null;
  const versions = await listVersions(tags, name);
  const registered = versions.find(({ tag }) => tag.commit === promotion.tag.commit);
  if (!registered) {
    throw inconsistent(promotion, `no version of "${name}" is on its commit ${promotion.tag.commit}`);
  }
  const manifest = await readRecordedManifest(tags, registered.tag);
  if (!manifest)
    throw inconsistent(promotion, `the record of ${registered.tag.name} holds no manifest of ours`);
  const record = await readPromotionRecord(tags, promotion);
  if (record && (record.version !== registered.version || record.modelId !== manifest.id)) {
    throw inconsistent(promotion, `it speaks of ${record.version} but points to ${registered.version}`);
  }
  return { ...registered, environment, promotion, manifest, record };
}

function inconsistent(promotion: Promotion, what: string): InfrastructureError {
  return new InfrastructureError(`The tag "${promotion.tag.name}" cannot be trusted: ${what}.`, {
    hint: 'Tags of the registry are never moved or deleted. Bring back the one that was, or deploy again.',
  });
}

/**
 * Fetches the package of what is live, from where it was deployed or else from the artifact it came from, and
 * verifies it against its own manifest and against the registry's record.
 * @throws InfrastructureError naming every place that was tried, or the place that holds something else.
 */
export async function fetchLivePackage(
  live: LiveModel,
  context: PackageContext,
): Promise<VerifiedPackage<ModelManifest>> {
  const tried: string[] = [];
  const released: PackagePlace = { target: 'release', tag: live.tag.name };
  const place = live.record?.place ?? released;
  const deployed = await fetchFromPlace(place, context, tried);
  if (deployed) return checkIdentity(live, deployed, live.record?.packageDigest);
  const found =
    (await fetchArtifact(live.record?.artifact ?? null, context, tried)) ??
    (place.target === 'release' ? null : await fetchFromPlace(released, context, tried));
  if (!found) {
    throw new InfrastructureError(
      `The package of ${live.tag.name}, live in ${live.environment}, was not found: ${tried.join('; ')}.`,
      { hint: 'Deploy with "target: release" to keep packages for as long as the repository lives.' },
    );
  }
  return checkIdentity(live, found);
}

/**
 * @param expectedDigest of the manifest.json, where the promotion's record knows it.
 * @throws InfrastructureError if the model is not the registered one, or the rest of the package was altered.
 */
function checkIdentity(
  live: LiveModel,
  found: VerifiedPackage<ModelManifest>,
  expectedDigest = found.packageDigest,
): VerifiedPackage<ModelManifest> {
  if (found.manifest.id === live.manifest.id && found.packageDigest === expectedDigest) return found;
  throw new InfrastructureError(
    `The package found for ${live.tag.name} is not the one that was deployed: ` +
      `model ${found.manifest.id} (expected ${live.manifest.id}), ` +
      `manifest.json with SHA-256 ${found.packageDigest} (expected ${expectedDigest}).`,
    { hint: 'Somebody replaced it. Deploy the version again from its artifact.' },
  );
}

async function fetchFromPlace(
  place: PackagePlace,
  context: PackageContext,
  tried: string[],
): Promise<VerifiedPackage<ModelManifest> | null> {
  if (place.target === 'directory') {
    const folder = resolve(context.workingDirectory, place.path);
    if (await exists(join(folder, 'manifest.json'))) return openPackage(folder, modelManifestSchema);
    tried.push(`the folder "${folder}" holds no package`);
    return null;
  }
  if (place.target === 'artifact') return null;
  if (place.target === 'pages') return fetchFromSite(place, context, tried);
  const release = await context.platform.releases.find(place.tag);
  if (release) {
    return downloadPackage(context.stateDirectory, modelManifestSchema, (folder) =>
      downloadReleasePackage(context.platform.releases, release, folder),
    );
  }
  tried.push(`there is no release "${place.tag}"`);
  return null;
}

async function fetchFromSite(
  { branch, path }: Extract<PackagePlace, { target: 'pages' }>,
  { platform, stateDirectory, workingDirectory }: PackageContext,
  tried: string[],
): Promise<VerifiedPackage<ModelManifest> | null> {
  const site = platform.sites.open({ branch, path: '', directory: workingDirectory });
  const revision = await site.revision();
  if (revision === null || (await site.read(revision, `${path}/manifest.json`)) === null) {
    tried.push(`the branch "${branch}" holds no package in "${path}"`);
    return null;
  }
  return downloadPackage(stateDirectory, modelManifestSchema, (folder) => site.download(path, folder));
}

async function fetchArtifact(
  artifact: ArtifactOrigin | null,
  context: PackageContext,
  tried: string[],
): Promise<VerifiedPackage<ModelManifest> | null> {
  if (artifact === null) return null;
  const { run, name, digest } = artifact;
  const { platform, stateDirectory } = context;
  const runId = run === platform.run.runId ? undefined : run;
  try {
    return await downloadPackage(stateDirectory, modelManifestSchema, (folder) =>
      platform.artifacts.download(name, folder, { runId, expectedDigest: digest }),
    );
  } catch (error) {
    tried.push(`the artifact "${name}" of run ${run} cannot be had (${messageOf(error)})`);
    return null;
  }
}
