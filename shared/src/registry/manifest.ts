import { lstat, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson, sha256, sha256OfFile } from '../base/digest.ts';
import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import { listFiles, resolveInside, writeFileAtomically } from '../base/files.ts';
import { splitKindSchema } from '../config/split-schema.ts';
import { columnTypes } from '../data/table.ts';
import { learningTasks } from '../learners/tasks.ts';

/** Names of pipelines, and so of their models and tags. */
export const pipelineName = z
  .string()
  .max(100)
  .regex(
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
    'must be lower-case letters, digits and hyphens, with a letter or digit at both ends',
  );

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits');

const packagedFile = z.strictObject({
  /** Relative, with "/", without "..". */
  path: z.string().regex(/^(?!.*(^|\/)\.\.?(\/|$))[^/\\\0][^\\\0]*$/, 'must be a path inside the package'),
  size: z.int().nonnegative(),
  sha256: digest,
});

const origin = {
  name: pipelineName,
  /** Digest of the content alone: see the design's "Ids". */
  id: digest,
  /** ISO 8601, UTC. */
  created: z.iso.datetime(),
  repository: z.string(),
  commit: z.string(),
  run: z.string(),
  actor: z.string(),
  files: z.array(packagedFile),
};

export const datasetManifestSchema = z.strictObject({
  format: z.literal('mlops-dataset/1'),
  ...origin,
  rows: z.strictObject({
    train: z.int().nonnegative(),
    validation: z.int().nonnegative(),
    test: z.int().nonnegative(),
    /** Rows without a target; absent where they are not kept. */
    unlabelled: z.int().nonnegative().optional(),
  }),
  task: z.enum(learningTasks),
  /** What decides on which side a row is; see `PreparedDataset`. */
  splitScheme: digest,
  /** Whether every expectation held. */
  valid: z.boolean(),
  seed: z.int(),
  /** As configured. */
  split: z.looseObject({ by: splitKindSchema }),
  /** The sources as the configuration names them, never with credentials. */
  sources: z.array(z.string()),
});
export type DatasetManifest = z.infer<typeof datasetManifestSchema>;

export const modelManifestSchema = z.strictObject({
  format: z.literal('mlops-model/1'),
  ...origin,
  task: z.enum(learningTasks),
  datasetId: digest,
  /** Of the data set. */
  splitScheme: digest,
  learner: z.strictObject({ name: z.string(), params: z.record(z.string(), z.unknown()) }),
  seed: z.int(),
  engine: z.strictObject({ name: z.string(), versions: z.record(z.string(), z.string()) }),
  /** Classification: the labels in sorted order; clustering: the numbers of the clusters; else empty. */
  classes: z.array(z.string()),
  /** Binary classification: the label that metrics speak of. Anomaly: the label of anomalous rows, if rows have labels. */
  positive: z.string().nullable(),
  /** Binary classification: predicted positive at this probability or above. Anomaly: anomalous above this score. */
  threshold: z.number().nullable(),
  /** How the threshold was chosen, and what it reached, on the validation rows; absent where it was stated. */
  thresholdChoice: z
    .strictObject({ criterion: z.string(), value: z.number(), rows: z.int().positive() })
    .optional(),
  /** Empty where there is none. */
  target: z.string(),
  features: z.array(z.strictObject({ name: z.string(), type: z.enum(columnTypes) })),
  primaryMetric: z.string(),
  score: z.number().nullable(),
  /** The score with these seeds, the model's own first; absent where it was trained once. See repeats.json. */
  repeats: z
    .strictObject({
      seeds: z.array(z.int()).min(1),
      mean: z.number().nullable(),
      std: z.number().nullable(),
      min: z.number().nullable(),
      max: z.number().nullable(),
    })
    .optional(),
  /** Why training ended before it was complete; absent where it was. */
  endedEarly: z.literal('time-budget').optional(),
  /** Ids of what this one was made from. */
  parents: z.array(digest),
});
export type ModelManifest = z.infer<typeof modelManifestSchema>;

/** The document of a verdict: what was judged by which rules, with which figures. */
export const verdictFile = 'verdict.json';

export const verdictManifestSchema = z.strictObject({
  format: z.literal('mlops-verdict/1'),
  ...origin,
  modelId: digest,
  datasetId: digest,
  verdict: z.enum(['pass', 'fail', 'inconclusive']),
  /** Why it did not pass all the same: weaker rules that nobody approved. Absent where nothing is held against it. */
  withheld: z.string().optional(),
  event: z.string(),
  fromFork: z.boolean(),
});
export type VerdictManifest = z.infer<typeof verdictManifestSchema>;

/** What one job of a sweep tried. */
export const sweepManifestSchema = z.strictObject({
  format: z.literal('mlops-sweep/1'),
  ...origin,
  datasetId: digest,
  /** Digest of everything that the whole sweep tries. */
  plan: digest,
  shard: z.strictObject({ index: z.int().min(1), count: z.int().min(1).max(10_000) }),
  /** Whether all of its trials were tried; false when the time was used up before. */
  complete: z.boolean(),
});
export type SweepManifest = z.infer<typeof sweepManifestSchema>;

export type Manifest = DatasetManifest | ModelManifest | VerdictManifest | SweepManifest;
export type PackagedFile = z.infer<typeof packagedFile>;

/**
 * A file at the root of every archive on GitHub that says what its content is. Manifests hold times and run numbers, so
 * equal content does not give equal bytes; and GitHub keeps nothing with an archive but its bytes. The file is not part
 * of the package: the platform adds it on the way up and takes it out on the way down, but whoever downloads an archive
 * by other means has it.
 */
export const contentStamp = '.mlops-content-digest';

/** Size and SHA-256 of every file below the folder but manifest.json, sorted by path. */
export async function describeFiles(folder: string): Promise<PackagedFile[]> {
  const paths = (await listFiles(folder)).filter((path) => path !== 'manifest.json');
  return Promise.all(
    paths.map(async (path) => {
      const absolute = join(folder, path);
      return { path, size: (await stat(absolute)).size, sha256: await sha256OfFile(absolute) };
    }),
  );
}

/**
 * The id of a model: SHA-256 over `features.json` and what is under `model/`, so that metrics, reports and the
 * place where it was trained do not change it.
 */
export function modelIdOf(files: readonly PackagedFile[]): string {
  const content = files
    .filter(({ path }) => path === 'features.json' || path.startsWith('model/'))
    .map(({ path, sha256: fileDigest }) => [path, fileDigest]);
  return sha256(canonicalJson(content));
}

/** Identifies a package's whole content: SHA-256 of its manifest, which holds the digest of every file. */
export async function packageDigest(folder: string): Promise<string> {
  return sha256OfFile(join(folder, 'manifest.json'));
}

/**
 * Identifies what was made, not when, where or by whom: two runs that made the same thing agree on it. Rows are
 * left out, because Parquet's bytes may differ where values do not: a data set's id covers its rows, and a model's
 * predictions follow from model and data set.
 */
export function contentDigest(manifest: Manifest): string {
  const { created, repository, commit, run, actor, files, ...rest } = manifest;
  const covered = files.filter(({ path }) => !path.endsWith('.parquet'));
  return sha256(canonicalJson([rest, covered]));
}

/** Content of manifest.json. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Writes manifest.json, the last file of a package. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFileAtomically(join(folder, 'manifest.json'), manifestText(manifest));
}

/**
 * Reads a package's manifest and checks every file against it, and that no other file is there.
 * @param folder the package.
 * @param schema which kind of package is expected.
 * @throws ConfigurationError if the folder is not such a package.
 * @throws InfrastructureError if a file is missing, added or altered.
 */
export async function verifyPackage<T extends Manifest>(folder: string, schema: z.ZodType<T>): Promise<T> {
  const manifest = await readManifest(folder, schema);
  const present = new Set(await listFiles(folder));
  for (const path of ['manifest.json', contentStamp]) present.delete(path);
  for (const file of manifest.files) {
    if (!present.delete(file.path)) throw damaged(folder, `"${file.path}" is missing`);
    const absolute = resolveInside(folder, file.path);
    const size = (await lstat(absolute)).size;
    if (size !== file.size) throw damaged(folder, `"${file.path}" has ${size} bytes, not ${file.size}`);
    const actual = await sha256OfFile(absolute);
    if (actual !== file.sha256) {
      throw damaged(folder, `"${file.path}" has SHA-256 ${actual}, not ${file.sha256}`);
    }
  }
  if (present.size > 0) throw damaged(folder, `"${[...present][0]}" is not in the manifest`);
  if (manifest.format === 'mlops-model/1' && modelIdOf(manifest.files) !== manifest.id) {
    throw damaged(folder, 'the model id does not belong to these files');
  }
  return manifest;
}

/** Reads a package's manifest alone; see `verifyPackage` for what it throws. Its files may be others. */
export async function readManifest<T extends Manifest>(folder: string, schema: z.ZodType<T>): Promise<T> {
  const path = join(folder, 'manifest.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new ConfigurationError(`"${folder}" holds no manifest.json, so it is not a package of ours.`, {
      hint: 'Name an artifact or a folder that prepare-data, train or validate-gate wrote.',
      cause,
    });
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw damaged(folder, 'manifest.json is not JSON', cause);
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new ConfigurationError(`"${path}" is not the manifest that is needed here.`, {
    hint: z.prettifyError(parsed.error).split('\n').slice(0, 4).join(' '),
  });
}

function damaged(folder: string, what: string, cause?: unknown): InfrastructureError {
  return new InfrastructureError(`The package "${folder}" is damaged: ${what}.`, {
    hint: 'It was altered after it was written. Make it again, and do not use what is there.',
    cause,
  });
}
