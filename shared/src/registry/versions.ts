import { z } from 'zod';
import { canonicalJson } from '../base/digest.ts';
import { InfrastructureError } from '../base/errors.ts';
import type { Platform, Tag, TagStore } from '../platform/ports.ts';
import { type ModelManifest, modelManifestSchema } from './manifest.ts';

/** A version in the registry: the annotated tag `name@v1.2.3`, as GTO (Git Tag Ops) writes them. */
export interface RegisteredVersion {
  /** `v1.2.3`. */
  readonly version: string;
  /** Points to the record commit, which holds `manifest.json` and `metrics.json`. */
  readonly tag: Tag;
}

/** Deploying is what makes a version, and what people use has left the 0.x of development behind it. */
const firstVersion = 'v1.0.0';

/** Model id by version, in every record. */
const versionsFile = 'versions.json';
const versionsSchema = z.record(z.string(), z.string());

/** Attempts to find a free number while others register too. */
const attempts = 20;

const versionPattern = /^v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** Major, minor and patch of `v1.2.3`; null for anything else, pre-releases included. */
export function parseVersion(version: string): [major: number, minor: number, patch: number] | null {
  const parts = versionPattern.exec(version);
  return parts && [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

/** The tag of a version: `income@v1.2.3`. */
export function versionTagName(name: string, version: string): string {
  return `${name}@${version}`;
}

/** All versions of a model, the highest first. Tags that do not end in a plain version are left out. */
export async function listVersions(tags: TagStore, name: string): Promise<RegisteredVersion[]> {
  const prefix = versionTagName(name, '');
  const versions: RegisteredVersion[] = [];
  for (const tag of await tags.list(prefix)) {
    const version = tag.name.slice(prefix.length);
    if (parseVersion(version)) versions.push({ version, tag });
  }
  return versions.sort((a, b) => compareVersions(b.version, a.version));
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a)!, parseVersion(b)!];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/**
 * The manifest in a version's record.
 * @returns null if the record has none that can be read: then another program made the tag.
 */
export async function readRecordedManifest(tags: TagStore, tag: Tag): Promise<ModelManifest | null> {
  const files = await tags.readFiles(tag, ['manifest.json']);
  return parseRecord(files.get('manifest.json'), modelManifestSchema);
}

const metricsSchema = z.record(z.string(), z.object({ value: z.number().nullable() }));

/**
 * What a version's record says of its model.
 * @returns a null manifest if another program made the tag, and no metrics where the record has none of ours.
 */
export async function readRecord(
  tags: TagStore,
  tag: Tag,
): Promise<{ manifest: ModelManifest | null; metrics: Record<string, number | null> }> {
  const files = await tags.readFiles(tag, ['manifest.json', 'metrics.json']);
  const metrics = parseRecord(files.get('metrics.json'), metricsSchema) ?? {};
  return {
    manifest: parseRecord(files.get('manifest.json'), modelManifestSchema),
    metrics: Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value])),
  };
}

/**
 * The model id that a version has by what was written after it: in the records of later versions, which list those
 * before them.
 * @param versions the highest first.
 * @returns null if no later record of ours speaks of it.
 */
export async function recordedModelId(
  tags: TagStore,
  versions: readonly RegisteredVersion[],
  version: string,
): Promise<string | null> {
  for (const later of versions) {
    if (later.version === version) return null;
    const files = await tags.readFiles(later.tag, [versionsFile]);
    const models = parseRecord(files.get(versionsFile), versionsSchema);
    if (models && Object.hasOwn(models, version)) return models[version];
  }
  return null;
}

/**
 * The version that follows, as Semantic Versioning has it for those who call the model:
 * - major: what goes in or comes out changed (features with their types, task, target, classes);
 * - minor: the same interface learned from other data or by other means (algorithm, parameters, positive label);
 * - patch: the same training again.
 * @param previous the highest version; its manifest is null where unknown, which counts as a changed interface.
 */
export function nextVersion(
  previous: { version: string; manifest: ModelManifest | null } | null,
  manifest: ModelManifest,
): { version: string; reason: string } {
  if (previous === null) return { version: firstVersion, reason: 'the first version' };
  const [major, minor, patch] = parseVersion(previous.version)!;
  const before = previous.manifest;
  if (before === null) {
    return { version: `v${major + 1}.0.0`, reason: `the interface of ${previous.version} is not known` };
  }
  if (canonicalJson(interfaceOf(before)) !== canonicalJson(interfaceOf(manifest))) {
    return { version: `v${major + 1}.0.0`, reason: `features or answers differ from ${previous.version}` };
  }
  if (before.datasetId !== manifest.datasetId) {
    return { version: `v${major}.${minor + 1}.0`, reason: `other data than ${previous.version}` };
  }
  if (canonicalJson(meansOf(before)) !== canonicalJson(meansOf(manifest))) {
    return {
      version: `v${major}.${minor + 1}.0`,
      reason: `other algorithm or parameters than ${previous.version}`,
    };
  }
  return { version: `v${major}.${minor}.${patch + 1}`, reason: `${previous.version} trained again` };
}

/** What a caller of the model relies on. The order of features does not matter: they go by name. */
function interfaceOf({ task, target, classes, features }: ModelManifest): unknown {
  const byName = [...features].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { task, target, classes, features: byName };
}

/** What was decided about the training, apart from the data. The positive label may follow from the data's balance. */
function meansOf({ learner, positive, threshold, thresholdChoice }: ModelManifest): unknown {
  // A threshold that was chosen follows from the data; what it is chosen by was decided.
  return [learner, positive, thresholdChoice?.criterion ?? threshold];
}

/**
 * Registers a model: a record commit and the tag of the next version on it. A model whose id is registered already
 * keeps its version. Making the tag is atomic: who loses a race takes the version after the winner's.
 * @param manifest of the verified package.
 * @param files what the record holds: `manifest.json` and `metrics.json`, as text. `versions.json` is added: the
 *   model id of every earlier version, so that the highest record is the only one to read.
 */
export async function registerVersion(
  platform: Platform,
  manifest: ModelManifest,
  files: ReadonlyMap<string, string>,
): Promise<RegisteredVersion & { reason: string }> {
  const { tags } = platform;
  const { name, id } = manifest;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const versions = await listVersions(tags, name);
    const { previous, models } = await readHistory(tags, versions);
    const same = versions.find(({ version }) => models[version] === id);
    if (same) return { ...same, reason: 'this model is registered already' };

    const { version, reason } = nextVersion(previous, manifest);
    const record = new Map([...files, [versionsFile, `${JSON.stringify(models, null, 2)}\n`]]);
    const commit = await tags.createRecord(`Register ${name} ${version}`, record);
    const tag = { name: versionTagName(name, version), commit };
    const message = `${name} ${version}: ${reason}\n\nmodel ${id}\ndata set ${manifest.datasetId}`;
    if (await tags.create(tag.name, commit, message)) return { version, tag, reason };
  }
  throw new InfrastructureError(
    `No version of "${name}" could be registered: others took ${attempts} in a row.`,
    {
      hint: 'Let deployments of one model wait for each other: give their job a "concurrency" group.',
      retryable: true,
    },
  );
}

/**
 * The highest version and the model id of all: read from the highest record, and below it only as long as records
 * were made by other programs.
 */
async function readHistory(
  tags: TagStore,
  versions: readonly RegisteredVersion[],
): Promise<{
  previous: { version: string; manifest: ModelManifest | null } | null;
  models: Record<string, string>;
}> {
  let previous: { version: string; manifest: ModelManifest | null } | null = null;
  const models: Record<string, string> = {};
  for (const { version, tag } of versions) {
    const files = await tags.readFiles(tag, ['manifest.json', versionsFile]);
    const manifest = parseRecord(files.get('manifest.json'), modelManifestSchema);
    previous ??= { version, manifest };
    if (manifest) models[version] = manifest.id;
    const earlier = parseRecord(files.get(versionsFile), versionsSchema);
    if (earlier) return { previous, models: { ...earlier, ...models } };
  }
  return { previous, models };
}

function parseRecord<T>(text: string | undefined, schema: z.ZodType<T>): T | null {
  if (text === undefined) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
