import { join } from 'node:path';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import {
  canAnswer,
  cannotAnswer,
  readCommandPredictions,
} from '../../../shared/src/command/command-model.ts';
import { makePredictions } from '../../../shared/src/evaluate/make-predictions.ts';
import type { Predictions } from '../../../shared/src/evaluate/predictions.ts';
import { readPredictions } from '../../../shared/src/evaluate/predictions-file.ts';
import { decide, decisionLog, type Policy } from '../../../shared/src/learners/logged-decisions.ts';
import { banditTask, isUnsupervised, noRows } from '../../../shared/src/learners/tasks.ts';
import { targetColumn } from '../../../shared/src/learners/training-data.ts';
import { answerRows } from '../../../shared/src/learners/unsupervised-answers.ts';
import { type Dataset, readSplit, type SplitRows } from '../../../shared/src/registry/dataset-package.ts';
import type { ModelManifest } from '../../../shared/src/registry/manifest.ts';
import { type OpenModel, openModel } from '../../../shared/src/registry/model-package.ts';
import type { ResolvedPackage } from '../../../shared/src/registry/model-reference.ts';

const opened = new WeakMap<ResolvedPackage<ModelManifest>, Promise<OpenModel>>();

/** A model is asked about test rows, validation rows and changed rows, and is opened for all of them at once. */
export function openOnce(model: ResolvedPackage<ModelManifest>): Promise<OpenModel> {
  const known = opened.get(model) ?? openModel(model);
  opened.set(model, known);
  return known;
}

/**
 * What a model says about the test rows, with the candidate's idea of what is positive. One that a command made cannot
 * be asked: then what it said of the test rows of its own data set, of which those in common are compared.
 * @param judgedBy the candidate, where the model is another: distances of clusters are measured, and rewards of actions
 *   are expected, as the candidate does, whoever's the clusters or the policy are.
 */
export async function predictTest(
  model: ResolvedPackage<ModelManifest>,
  candidate: ModelManifest,
  otherClasses: readonly string[],
  dataset: Dataset,
  test: SplitRows,
  judgedBy?: ResolvedPackage<ModelManifest>,
): Promise<Predictions> {
  if (model.manifest.task !== candidate.task) {
    throw otherTask(model.manifest, candidate);
  }
  if (!canAnswer(model.manifest)) {
    const packaged = await readCommandPredictions(model.folder, model.manifest);
    if (packaged !== null) return packaged;
    const isCandidate = model.manifest === candidate;
    throw new ConfigurationError(
      `The ${isCandidate ? 'model' : 'baseline'} cannot be judged: ${cannotAnswer}, and its package holds no predictions.`,
      {
        location: { key: isCandidate ? 'model' : 'baseline' },
        hint: isCandidate
          ? 'Judge the artifact of train itself; a release leaves predictions out.'
          : 'Set deploy.publish-predictions so that releases hold them, or say "baseline: none".',
      },
    );
  }
  const asked = await openOnce(model);
  const { task } = candidate;
  if (task === 'reinforcement') throw noRows();
  if (isUnsupervised(task)) {
    const { classes, threshold } = model.manifest;
    const { predictor, features } = asked;
    // What is anomalous the candidate says; when it is, each model decides as it does in production.
    return answerRows(
      { task, predictor, features, classes, positive: candidate.positive, threshold },
      {
        schema: dataset.schema,
        table: test.table,
        ids: test.ids,
        ...(judgedBy ? { judgedBy: (await openOnce(judgedBy)).features } : {}),
      },
    );
  }
  if (task === banditTask) {
    const policy: Policy = { predictor: asked.predictor, classes: model.manifest.classes };
    const judge: Policy = judgedBy
      ? { predictor: (await openOnce(judgedBy)).predictor, classes: judgedBy.manifest.classes }
      : policy;
    const log = decisionLog(dataset.schema, test.table);
    return decide(policy, log, test.ids, { judgedBy: judge, otherNames: otherClasses });
  }
  const slices = new Map(test.table.columns);
  if (dataset.schema.target !== null) slices.delete(dataset.schema.target);
  return makePredictions({
    task,
    classes: model.manifest.classes,
    otherClasses,
    positive: candidate.positive,
    // The baseline decides as it does in production, whatever the candidate calls positive.
    decided: model.manifest.positive,
    threshold: model.manifest.threshold ?? 0.5,
    output: asked.predict(test.table),
    actual: targetColumn(dataset.schema, test.table),
    ids: test.ids,
    slices: { rows: test.table.rows, columns: slices },
  });
}

/** What the model says about the validation rows; null if it cannot be asked or there are none. */
export async function answerValidation(
  model: ResolvedPackage<ModelManifest>,
  classes: readonly string[],
  dataset: Dataset,
): Promise<Predictions | null> {
  if (!canAnswer(model.manifest)) return null;
  const validation = await readSplit(dataset, 'validation', true);
  if (validation.table.rows === 0) return null;
  return predictTest(model, model.manifest, classes, dataset, validation);
}

export function readEpisodesOf({ folder }: ResolvedPackage<ModelManifest>): Promise<Predictions> {
  return readPredictions(join(folder, 'predictions.parquet'), { task: 'reinforcement', positive: null });
}

export function otherTask(baseline: ModelManifest, candidate: ModelManifest): ConfigurationError {
  return new ConfigurationError(
    `The baseline does ${baseline.task}, the model ${candidate.task}: they cannot be compared.`,
    { location: { key: 'baseline' }, hint: 'Use "baseline: none" for a model with a new task.' },
  );
}
