import { canonicalJson } from '../base/digest.ts';
import type { ModelManifest } from './manifest.ts';
import type { ModelVersion } from './model-versions.ts';
import { nextVersion } from './versions.ts';

/** One thing that two versions have differently; null where one does not have it. */
export interface Change {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ModelDifference {
  /** What a caller sees: features, answers, target. */
  readonly interface: readonly Change[];
  /** What it learned from and by what. */
  readonly training: readonly Change[];
  readonly metrics: readonly { name: string; before: number | null; after: number | null }[];
  /** The number that the later one would get by the rules after the earlier one, and why; null where not known. */
  readonly rule: { version: string; reason: string } | null;
}

/** Compares two versions by their records. */
export function compareVersionRecords(before: ModelVersion, after: ModelVersion): ModelDifference {
  const names = new Set([...Object.keys(before.metrics), ...Object.keys(after.metrics)]);
  const [from, to] = [before.manifest, after.manifest];
  return {
    interface: changes(interfaceOf(from), interfaceOf(to)),
    training: changes(trainingOf(from), trainingOf(to)),
    metrics: [...names].map((name) => ({
      name,
      before: before.metrics[name] ?? null,
      after: after.metrics[name] ?? null,
    })),
    rule: from && to ? nextVersion({ version: before.version, manifest: from }, to) : null,
  };
}

function interfaceOf(manifest: ModelManifest | null): Map<string, string> {
  if (manifest === null) return new Map();
  const { task, target, classes, features } = manifest;
  return new Map([
    ['task', task],
    ['target', target || 'none'],
    ...(classes.length > 0 ? ([['classes', classes.join(', ')]] as const) : []),
    ...features.map(({ name, type }) => [`feature ${name}`, type] as const),
  ]);
}

function trainingOf(manifest: ModelManifest | null): Map<string, string> {
  if (manifest === null) return new Map();
  const { id, datasetId, learner, seed, engine, commit, threshold, positive } = manifest;
  return new Map([
    ['model id', id],
    ['data set', datasetId],
    ['algorithm', learner.name],
    ...Object.entries(learner.params).map(
      ([name, value]) => [`parameter ${name}`, canonicalJson(value)] as const,
    ),
    ...(positive === null ? [] : ([['positive', positive]] as const)),
    ...(threshold === null ? [] : ([['threshold', String(threshold)]] as const)),
    ['seed', String(seed)],
    ['engine', engine.name],
    ['commit', commit || 'none'],
  ]);
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] {
  const found: Change[] = [];
  for (const what of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(what) ?? null, after.get(what) ?? null];
    if (from !== to) found.push({ what, before: from, after: to });
  }
  return found;
}
