import { ConfigurationError } from '../base/errors.ts';
import type { Predictor } from '../learners/learner.ts';
import type { VerifiedPackage } from '../registry/downloads.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import { openModel, readModelProfile } from '../registry/model-package.ts';
import { type AnswerWriter, answersRows, answerWriter } from './answers.ts';
import { RequestReader } from './request-reader.ts';
import { signatureOf } from './signature.ts';
import type { ServedVersion } from './versions.ts';

/** A model in memory that answers requests. */
export interface ServedModel {
  readonly version: ServedVersion;
  readonly manifest: ModelManifest;
  readonly packageDigest: string;
  readonly predictor: Predictor;
  readonly reader: RequestReader;
  readonly answers: AnswerWriter;
}

/**
 * Loads the model of a verified package.
 * @throws ConfigurationError for a model that answers no rows. @throws InfrastructureError if it cannot be read.
 */
export async function loadServedModel(
  version: ServedVersion,
  found: VerifiedPackage<ModelManifest>,
): Promise<ServedModel> {
  const { manifest, packageDigest } = found;
  if (!answersRows(manifest.task)) {
    throw new ConfigurationError('A policy that learned in an environment answers no rows.', {
      hint: 'Load its files in the program that acts: they are a TensorFlow.js layers model.',
    });
  }
  const model = await openModel(found);
  const profile = await readModelProfile(found.folder);
  const { predictor } = model;
  return {
    version,
    manifest,
    packageDigest,
    predictor,
    reader: new RequestReader(signatureOf(manifest, model.features, profile)),
    answers: answerWriter(manifest, predictor),
  };
}
