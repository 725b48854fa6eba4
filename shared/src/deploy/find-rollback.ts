import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import type { ResolvedPackage } from '../registry/model-reference.ts';
import {
  fetchLivePackage,
  findProduction,
  type LiveModel,
  type PackageContext,
} from '../registry/production.ts';
import {
  type PromotionEntry,
  promotionHistory,
  versionsOnTheWayBack,
} from '../registry/promotion-history.ts';
import { listEnvironments } from '../registry/promotions.ts';
import {
  listVersions,
  parseVersion,
  type RegisteredVersion,
  readRecordedManifest,
  recordedModelId,
} from '../registry/versions.ts';
import { type Probes, parseProbes, probesFile } from './probes.ts';

/** A version that is to be live again. */
export interface Rollback {
  readonly to: RegisteredVersion;
  /** The version that is live now. */
  readonly from: string;
  readonly model: ResolvedPackage<ModelManifest>;
  /** What the version answered when it was deployed; null if that was not recorded. */
  readonly probes: Probes | null;
}

/**
 * Finds the version that a rollback brings back, and fetches and verifies its package.
 * @param text `previous`, or a version. After a rollback, `previous` is the version before the one that was rolled back
 *   from: never that one itself.
 * @throws ConfigurationError if there is no such version, or it is live already.
 * @throws InfrastructureError if its package is gone or altered, or a tag was moved.
 */
export async function findRollback(
  text: string,
  { name, environment }: { name: string; environment: string },
  context: PackageContext,
): Promise<Rollback> {
  const { platform } = context;
  const live = await findProduction(platform, name, environment);
  if (live === null) {
    throw refused(`nothing of "${name}" is live in ${environment}`, 'Deploy a model first.');
  }
  const history = await promotionHistory(platform.tags, name, environment);
  const version = chooseVersion(text, live.version, history);
  const versions = await listVersions(platform.tags, name);
  const to = versions.find((candidate) => candidate.version === version);
  if (!to) {
    const known = versions.slice(0, 10).map((candidate) => candidate.version);
    throw refused(`there is no version ${version} of "${name}"`, `The newest are ${known.join(', ')}.`);
  }
  const manifest = await readRecordedManifest(platform.tags, to.tag);
  const expected = await recordedModelId(platform.tags, versions, version);
  if (manifest === null || (expected !== null && expected !== manifest.id)) {
    throw new InfrastructureError(
      `The tag "${to.tag.name}" cannot be trusted: its record speaks of the model ${manifest?.id ?? 'of nobody'}, ` +
        `and later records say that ${version} is ${expected ?? 'ours'}.`,
      {
        hint: 'Tags of the registry are never moved: bring back what was there (git tag, git push --force).',
      },
    );
  }
  const promoted = await lastPromotionOf(version, history, { name, environment }, context);
  const wanted: LiveModel = {
    ...to,
    environment: promoted?.environment ?? environment,
    promotion: promoted?.entry.promotion ?? live.promotion,
    record: promoted?.entry.record ?? null,
    manifest,
  };
  const found = await fetchLivePackage(wanted, context);
  return {
    to,
    from: live.version,
    model: {
      ...found,
      origin: `the registry, ${version}`,
      artifact: wanted.record?.artifact ?? null,
      version,
    },
    probes: parseProbes((await platform.tags.readFiles(to.tag, [probesFile])).get(probesFile)),
  };
}

function chooseVersion(text: string, live: string, history: readonly PromotionEntry[]): string {
  if (text === 'previous') {
    const previous = versionsOnTheWayBack(history).find((version) => version !== live);
    if (previous !== undefined) return previous;
    throw refused(`no version was live before ${live}`, 'Name a version, such as v1.3.0.');
  }
  if (parseVersion(text) === null) {
    throw refused(`"${text}" is no version`, 'Write "previous", or a version such as v1.3.0.');
  }
  if (text === live) throw refused(`${text} is live already`, 'Name another version.');
  return text;
}

/** The promotion that says where the version's package lies: here, or else in another environment. */
async function lastPromotionOf(
  version: string,
  history: readonly PromotionEntry[],
  { name, environment }: { name: string; environment: string },
  { platform }: PackageContext,
): Promise<{ entry: PromotionEntry; environment: string } | null> {
  const last = (entries: readonly PromotionEntry[]) =>
    entries.findLast((entry) => entry.version === version && entry.record !== null);
  const here = last(history);
  if (here) return { entry: here, environment };
  for (const other of await listEnvironments(platform.tags, name)) {
    if (other === environment) continue;
    const entry = last(await promotionHistory(platform.tags, name, other));
    if (entry) return { entry, environment: other };
  }
  return null;
}

function refused(why: string, hint: string): ConfigurationError {
  return new ConfigurationError(`There is no way back: ${why}.`, {
    location: { key: 'rollback-to' },
    hint,
  });
}
