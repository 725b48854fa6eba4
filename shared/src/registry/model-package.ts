import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../base/digest.ts';
import { InfrastructureError, messageOf } from '../base/errors.ts';
import { writeFileAtomically } from '../base/files.ts';
import { refuseUnanswering } from '../command/command-model.ts';
import { writeParquet } from '../data/parquet.ts';
import { tableProfileSchema } from '../data/profile/profile.ts';
import type { Table } from '../data/table.ts';
import { reconstructionSchema } from '../drift/joint/reconstruction.ts';
import { lossModelSchema } from '../drift/performance/loss-model.ts';
import { probabilityCalibrationSchema } from '../drift/performance/probability-calibration.ts';
import type { Metrics, Predictions } from '../evaluate/predictions.ts';
import { writePredictions } from '../evaluate/predictions-file.ts';
import { explanationTable, type RowExplanations } from '../explain/explain-rows.ts';
import { type FittedFeatures, fittedFeaturesSchema } from '../features/features.ts';
import { calibrationBinSchema } from '../learners/calibration.ts';
import type { Predictor } from '../learners/learner.ts';
import { loadPredictor } from '../learners/registry.ts';
import { type Repeats, repeatsSchema } from '../learners/repeats.ts';
import { describeFiles, type ModelManifest, modelIdOf, writeManifest } from './manifest.ts';
import { modelDocuments } from './model-documents.ts';
import { type ModelWords, noWords } from './model-facts.ts';
import { explanationsFile } from './release-assets.ts';

/** profile.json of a model package: all that monitoring needs to know of training. */
const modelProfileSchema = z.strictObject({
  format: z.literal('mlops-model-profile/1'),
  /** The training split's features. */
  features: tableProfileSchema,
  /**
   * What the model said on the test split: by label (of two classes the positive one), by the target's name, by the
   * cluster's number, or as `score`.
   */
  predictions: tableProfileSchema,
  /** The training split's target; no column where there is none. */
  target: tableProfileSchema,
  /** Classification: how right the model was on the validation split at each level of confidence. */
  calibration: z.array(calibrationBinSchema).nullable(),
  /** Classification: turns probabilities into those that held on the validation split. Older packages have none. */
  probabilityCalibration: probabilityCalibrationSchema.nullable().optional(),
  /** Regression: how large the errors are, by the row. Older packages have none. */
  lossModel: lossModelSchema.nullable().optional(),
  /** How the features go together, for the drift check; null where they do not, absent in older packages. */
  reconstruction: reconstructionSchema.nullable().optional(),
});
export type ModelProfile = z.infer<typeof modelProfileSchema>;

/**
 * What turns the learner's numbers into answers. It lies among the model's files, so that the model id covers it:
 * with another threshold it is another model.
 */
const decisionPath = 'model/decision.json';

const modelMetricsSchema = z.record(z.string(), z.object({ value: z.number().nullable() }));

/** What other seeds gave. */
const repeatsFile = 'repeats.json';

function decisionOf(manifest: Omit<ModelManifest, 'files' | 'id'>): Record<string, unknown> {
  const { task, target, classes, positive, threshold } = manifest;
  return { format: 'mlops-decision/1', task, target, classes, positive, threshold };
}

/** What a model package is made of, besides what follows from it. */
export interface ModelContent {
  manifest: Omit<ModelManifest, 'files' | 'id'>;
  files: ReadonlyMap<string, Uint8Array>;
  /** The same model for other programs, by path in `exports/`: they follow from it, and are not in its id. */
  exports?: ReadonlyMap<string, Uint8Array>;
  /** More files of `model/`, too large for the memory: path below it to where the content lies. */
  copies?: ReadonlyMap<string, string>;
  /** Files beside the manifest that are told as they are, by name. */
  documents?: ReadonlyMap<string, unknown>;
  features: FittedFeatures;
  profile: ModelProfile;
  predictions: Predictions;
  metrics: Metrics;
  /** Single answers of the test split, taken apart by column. */
  rowExplanations?: RowExplanations | null;
  /** Where it was trained with several seeds. */
  repeats?: Repeats | null;
  /** What people say of the model. */
  words?: ModelWords;
}

/** Writes a model package into an empty folder. @returns its manifest, with id and files. */
export async function writeModelPackage(folder: string, content: ModelContent): Promise<ModelManifest> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  for (const [path, bytes] of content.files) await writeFileAtomically(join(folder, 'model', path), bytes);
  for (const [path, bytes] of content.exports ?? []) {
    await writeFileAtomically(join(folder, 'exports', path), bytes);
  }
  for (const [path, source] of content.copies ?? []) {
    const target = join(folder, 'model', path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(source, target);
  }
  await writeFileAtomically(join(folder, decisionPath), json(decisionOf(content.manifest)));
  await writeFileAtomically(join(folder, 'features.json'), json(content.features));
  const identity = await describeFiles(folder);
  const id = modelIdOf(identity);
  await writeFileAtomically(join(folder, 'profile.json'), `${JSON.stringify(content.profile)}\n`);
  await writePredictions(join(folder, 'predictions.parquet'), content.predictions);
  if (content.rowExplanations) {
    await writeParquet(join(folder, explanationsFile), explanationTable(content.rowExplanations));
  }
  await writeFileAtomically(join(folder, 'metrics.json'), json(content.metrics));
  if (content.repeats) await writeFileAtomically(join(folder, repeatsFile), json(content.repeats));
  for (const [name, value] of content.documents ?? [])
    await writeFileAtomically(join(folder, name), json(value));
  const described = { ...content.manifest, id };
  const documents = modelDocuments(
    {
      manifest: described,
      metrics: content.metrics,
      rows: { train: content.profile.features.rows, test: content.profile.predictions.rows },
      words: content.words ?? noWords,
      evidence: null,
    },
    identity,
  );
  for (const [name, text] of documents) await writeFileAtomically(join(folder, name), text);
  const manifest: ModelManifest = { ...described, files: await describeFiles(folder) };
  await writeManifest(folder, manifest);
  return manifest;
}

/** A model package whose files were checked, ready to answer. */
export interface OpenModel {
  readonly folder: string;
  readonly manifest: ModelManifest;
  readonly features: FittedFeatures;
  readonly predictor: Predictor;
  /** See `Predictor.predict`. */
  predict(table: Table): Float64Array;
}

/**
 * Loads the model of a package whose files were checked.
 * @throws ConfigurationError for a model that a command made. @throws InfrastructureError if it cannot be read.
 */
export async function openModel({
  folder,
  manifest,
}: Pick<OpenModel, 'folder' | 'manifest'>): Promise<OpenModel> {
  refuseUnanswering(manifest);
  const features = fittedFeaturesSchema.safeParse(await readJson(folder, 'features.json'));
  if (!features.success) throw unreadable(folder, 'features.json', z.prettifyError(features.error));
  const decision = await readJson(folder, decisionPath);
  if (canonicalJson(decision) !== canonicalJson(decisionOf(manifest))) {
    throw unreadable(folder, decisionPath, 'it says something else than manifest.json');
  }
  const paths = manifest.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith('model/') && path !== decisionPath);
  const predictor = await loadPredictor(folder, manifest.learner.name, paths, features.data);
  return {
    folder,
    manifest,
    features: features.data,
    predictor,
    predict: (table) => predictor.predict(table),
  };
}

/** The profile of a model package that was verified. @throws InfrastructureError if it cannot be read. */
export async function readModelProfile(folder: string): Promise<ModelProfile> {
  const profile = modelProfileSchema.safeParse(await readJson(folder, 'profile.json'));
  if (profile.success) return profile.data;
  throw unreadable(folder, 'profile.json', z.prettifyError(profile.error));
}

/**
 * What the training of a model package that was verified gave with other seeds; null if it was trained once.
 * @throws InfrastructureError if it cannot be read.
 */
export async function readRepeats({
  folder,
  manifest,
}: {
  folder: string;
  manifest: ModelManifest;
}): Promise<Repeats | null> {
  if (!manifest.files.some(({ path }) => path === repeatsFile)) return null;
  const repeats = repeatsSchema.safeParse(await readJson(folder, repeatsFile));
  if (repeats.success) return repeats.data;
  throw unreadable(folder, repeatsFile, z.prettifyError(repeats.error));
}

/** The metrics that a model package that was verified was stored with, over its own test rows, by name. */
export async function readModelMetrics(folder: string): Promise<Record<string, number | null>> {
  const metrics = modelMetricsSchema.safeParse(await readJson(folder, 'metrics.json'));
  if (!metrics.success) throw unreadable(folder, 'metrics.json', z.prettifyError(metrics.error));
  return Object.fromEntries(Object.entries(metrics.data).map(([name, { value }]) => [name, value]));
}

async function readJson(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8'));
  } catch (cause) {
    throw unreadable(folder, name, messageOf(cause), cause);
  }
}

function unreadable(folder: string, name: string, why: string, cause?: unknown): InfrastructureError {
  return new InfrastructureError(`"${name}" of the model in "${folder}" cannot be read: ${why}.`, {
    hint: 'Train the model again with this version.',
    cause,
  });
}
