import { z } from 'zod';
import { canonicalJson } from '../base/digest.ts';
import { messageOf } from '../base/errors.ts';
import { refuseUnanswering } from '../command/command-model.ts';
import { type FittedFeatures, fittedFeaturesSchema } from '../features/features.ts';
import type { Predictor } from '../learners/learner.ts';
import { damagedFile } from '../learners/model-file.ts';
import { loadPredictor } from '../learners/registry.ts';
import type { ModelManifest } from './manifest.ts';

/**
 * What turns the learner's numbers into answers. It lies among the model's files, so that the model id covers it:
 * with another threshold it is another model.
 */
export const decisionPath = 'model/decision.json';

/** The content of that file. */
export function decisionOf(manifest: Omit<ModelManifest, 'files' | 'id'>): Record<string, unknown> {
  const { task, target, classes, positive, threshold } = manifest;
  return { format: 'mlops-decision/1', task, target, classes, positive, threshold };
}

/** The parts of a package that answer. */
export interface AnsweringModel {
  readonly features: FittedFeatures;
  readonly predictor: Predictor;
}

/**
 * Puts together the model of a package, wherever its files lie: on a disk, or where a browser fetches them.
 * @param read the bytes of one of the package's files, which were checked against the manifest.
 * @throws ConfigurationError for a model that a command made. @throws InfrastructureError if it cannot be read.
 */
export async function assembleModel(
  manifest: ModelManifest,
  read: (path: string) => Promise<Uint8Array>,
): Promise<AnsweringModel> {
  refuseUnanswering(manifest);
  const features = fittedFeaturesSchema.safeParse(await readJson(read, 'features.json'));
  if (!features.success) throw damagedFile('features.json', z.prettifyError(features.error));
  const decision = await readJson(read, decisionPath);
  if (canonicalJson(decision) !== canonicalJson(decisionOf(manifest))) {
    throw damagedFile(decisionPath, 'it says something else than manifest.json');
  }
  const predictor = await loadPredictor(
    manifest.learner.name,
    await readModelFiles(manifest, read),
    features.data,
  );
  return { features: features.data, predictor };
}

/** The learner's own files of a package, by path below `model/`. */
export async function readModelFiles(
  manifest: ModelManifest,
  read: (path: string) => Promise<Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const paths = manifest.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith('model/') && path !== decisionPath);
  const contents = await Promise.all(paths.map(read));
  return new Map(paths.map((path, index) => [path.slice('model/'.length), contents[index]]));
}

async function readJson(read: (path: string) => Promise<Uint8Array>, path: string): Promise<unknown> {
  const bytes = await read(path);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw damagedFile(path, messageOf(cause), cause);
  }
}
