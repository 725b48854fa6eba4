import { ConfigurationError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import type { TagStore } from '../platform/ports.ts';
import { describeKeeping, type Keeping } from './artifact-expiry.ts';
import type { ModelManifest } from './manifest.ts';
import type { PackageContext } from './production.ts';
import { type PromotionEntry, promotionHistory } from './promotion-history.ts';
import { environmentName, listEnvironments } from './promotions.ts';
import { listVersions, parseVersion, type RegisteredVersion, readRecord } from './versions.ts';

/** A version of a model with what its record holds. */
export interface ModelVersion extends RegisteredVersion {
  /** Null if another program made the version. */
  readonly manifest: ModelManifest | null;
  /** Over the test rows, by name; empty where the record has none. */
  readonly metrics: Readonly<Record<string, number | null>>;
}

/** What was promoted where: by environment, the oldest first. */
export type Histories = ReadonlyMap<string, readonly PromotionEntry[]>;

/** Reads all promotions of a model. */
export async function readHistories(tags: TagStore, name: string): Promise<Histories> {
  const histories = new Map<string, PromotionEntry[]>();
  for (const environment of await listEnvironments(tags, name)) {
    histories.set(environment, await promotionHistory(tags, name, environment));
  }
  return histories;
}

/** The environments in which a version is live, sorted. */
export function liveIn(histories: Histories, version: string): string[] {
  return [...histories]
    .filter(([, entries]) => {
      const last = entries.at(-1);
      return last !== undefined && !last.promotion.withdrawn && last.version === version;
    })
    .map(([environment]) => environment);
}

/** Reads a version's record. */
export async function readVersion(tags: TagStore, registered: RegisteredVersion): Promise<ModelVersion> {
  return { ...registered, ...(await readRecord(tags, registered.tag)) };
}

/**
 * The version that a person names: `v1.2.0`, or an environment, which means what is live there.
 * @throws ConfigurationError if there is none.
 */
export async function findVersion(
  text: string,
  name: string,
  histories: Histories,
  tags: TagStore,
): Promise<ModelVersion> {
  const versions = await listVersions(tags, name);
  const last = parseVersion(text) === null ? histories.get(text)?.at(-1) : undefined;
  const wanted = last === undefined ? text : last.promotion.withdrawn ? null : last.version;
  const found = versions.find(({ version }) => version === wanted);
  if (found) return readVersion(tags, found);
  if (wanted === null) throw new ConfigurationError(`Nothing of "${name}" is live in ${text}.`);
  const known = [...versions.slice(0, 20).map(({ version }) => version), ...histories.keys()];
  const isName = environmentName.safeParse(text).success;
  throw new ConfigurationError(
    `"${name}" has no ${isName ? `version or environment "${text}"` : `"${text}"`}.`,
    {
      hint: known.length > 0 ? suggestName(text, known) : 'No version is registered yet: deploy makes one.',
    },
  );
}

/**
 * Where the package of a version is kept.
 * @param now milliseconds since 1970.
 * @returns null where it was never promoted by us.
 */
export async function keepingOf(
  version: RegisteredVersion,
  histories: Histories,
  { platform }: PackageContext,
  now: number,
): Promise<Keeping | null> {
  const records = [...histories.values()]
    .flat()
    .filter((entry) => entry.version === version.version)
    .flatMap(({ record }) => record ?? []);
  if (records.length === 0) return null;
  const lasting = records.find(({ place }) => place.target === 'release');
  const { place, artifact } = lasting ?? records[records.length - 1];
  return describeKeeping(place, artifact, platform.artifacts, now);
}
