import { join, resolve } from 'node:path';
import { InfrastructureError, messageOf } from '../base/errors.ts';
import { exists } from '../base/files.ts';
import type { Platform, TagStore } from '../platform/ports.ts';
import { describeExpiry, findArtifact } from './artifact-expiry.ts';
import { downloadPackage, openPackage, type VerifiedPackage } from './downloads.ts';
import { type ModelManifest, modelManifestSchema } from './manifest.ts';
import type { ArtifactOrigin, PackagePlace } from './package-places.ts';
import { latestPromotion, type Promotion, type PromotionRecord, parsePromotionRecord } from './promotions.ts';
import { downloadReleasePackage } from './release-assets.ts';
import { listVersions, type RegisteredVersion, readRecordedManifest } from './versions.ts';

/** A version that was made live in an environment. */
export interface PromotedVersion extends RegisteredVersion {
  readonly promotion: Promotion;
  /** What the promotion says; null if another program made it. */
  readonly record: PromotionRecord | null;
}

/** The version that an environment uses. */
export interface LiveModel extends PromotedVersion {
  readonly environment: string;
  /** From the version's record: the manifest of the package that was registered. */
  readonly manifest: ModelManifest;
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
  const promoted = await checkPromotion(tags, name, await latestPromotion(tags, name, environment));
  if (promoted === null) return null;
  const { promotion, record, tag, version } = promoted;
  const manifest = await readRecordedManifest(tags, tag);
  if (!manifest) throw inconsistent(promotion, `the record of ${tag.name} holds no manifest of ours`);
  if (record && record.modelId !== manifest.id) {
    throw inconsistent(
      promotion,
      `it speaks of the model ${record.modelId}, and ${version} is ${manifest.id}`,
    );
  }
  return { ...promoted, environment, manifest };
}

/**
 * The version that a promotion made live; null if it took one out, or there is no promotion.
 * @throws InfrastructureError if the tags contradict each other: then somebody moved one.
 */
export async function checkPromotion(
  tags: TagStore,
  name: string,
  promotion: Promotion | null,
): Promise<PromotedVersion | null> {
  if (promotion === null || promotion.withdrawn) return null;
  const versions = await listVersions(tags, name);
  const registered = versions.find(({ tag }) => tag.commit === promotion.tag.commit);
  if (!registered) {
    throw inconsistent(promotion, `no version of "${name}" is on its commit ${promotion.tag.commit}`);
  }
  const message = await tags.readMessage(promotion.tag);
  if (message.trim() === '')
    throw inconsistent(promotion, 'it has no message, so neither we nor GTO made it');
  const record = parsePromotionRecord(message);
  if (record && record.version !== registered.version) {
    throw inconsistent(promotion, `it speaks of ${record.version} but points to ${registered.version}`);
  }
  return { ...registered, promotion, record };
}

function inconsistent(promotion: Promotion, what: string): InfrastructureError {
  return new InfrastructureError(`The tag "${promotion.tag.name}" cannot be trusted: ${what}.`, {
    hint: 'Tags of the registry are never moved or deleted: bring back what was there (git tag, git push --force).',
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
  if (artifact === null) {
    tried.push('it was deployed from a folder, not from an artifact');
    return null;
  }
  const { run, name, digest } = artifact;
  const { platform, stateDirectory } = context;
  const runId = run === platform.run.runId ? undefined : run;
  // Without the right to list them the newest of the name is tried, which on GitHub is the only one.
  const stored = await findArtifact(platform.artifacts, artifact).catch(() => null);
  try {
    const found = await downloadPackage(stateDirectory, modelManifestSchema, (folder) =>
      platform.artifacts.download(name, folder, { runId, id: stored?.id, expectedDigest: digest }),
    );
    const expiry = stored && describeExpiry(stored, Date.now());
    if (expiry !== null) {
      platform.log.warning(
        `A deployed package is nowhere but in the artifact "${name}" of run ${run}, which ${expiry}. ` +
          'Deploy it with "target: release", which keeps it.',
      );
    }
    return found;
  } catch (error) {
    tried.push(`the artifact "${name}" of run ${run} cannot be had (${messageOf(error)})`);
    return null;
  }
}
