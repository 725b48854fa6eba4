import { join } from 'node:path';
import type { Outcome, StageContext } from '../../../shared/src/action/stage.ts';
import { writeDirectoryAtomically } from '../../../shared/src/base/files.ts';
import { fitReconstruction } from '../../../shared/src/drift/joint/reconstruction.ts';
import type { ChosenThreshold } from '../../../shared/src/evaluate/decision-threshold.ts';
import { metricValues } from '../../../shared/src/evaluate/metrics.ts';
import { exportModel } from '../../../shared/src/export/export-model.ts';
import type { Repeats } from '../../../shared/src/learners/repeats.ts';
import type { TrainingRequest, TrainingResult } from '../../../shared/src/learners/train-model.ts';
import type { CheckpointStore } from '../../../shared/src/registry/checkpoint-store.ts';
import {
  type Dataset,
  readDatasetChecks,
  readProfile,
} from '../../../shared/src/registry/dataset-package.ts';
import { contentDigest, type ModelManifest } from '../../../shared/src/registry/manifest.ts';
import { modelWords } from '../../../shared/src/registry/model-facts.ts';
import { writeModelPackage } from '../../../shared/src/registry/model-package.ts';
import { describeOrigin } from '../../../shared/src/registry/origin.ts';
import { trainingRecord, trainingRecordPath } from '../../../shared/src/registry/training-record.ts';
import type { TrainInputs, TrainOutputs } from './contract.ts';
import { endedEarlyWarning } from './endurance.ts';
import { engineVersions } from './engine.ts';
import { modelReport } from './report.ts';
import { decisionsOutcome } from './sections/decisions.ts';
import { explanationsSection } from './sections/explanations.ts';
import { unsupervisedOutcome } from './sections/unsupervised.ts';
import { storedOutputs } from './stored-outputs.ts';
import { type SweepFindings, sweepDocument } from './sweep/search.ts';

/** What a training made, and what it was asked for. */
export interface PackagedTraining {
  readonly given: TrainInputs;
  readonly context: StageContext;
  readonly dataset: Dataset;
  readonly request: TrainingRequest;
  readonly result: TrainingResult;
  /** Null where it was trained once. */
  readonly repeats: Repeats | null;
  /** Null without a sweep. */
  readonly findings: SweepFindings | null;
  readonly store: CheckpointStore;
}

/** Writes the model package, stores it as an artifact, and says what there is to say of it. */
export async function packageModel({
  given,
  context,
  dataset,
  request,
  result,
  repeats,
  findings,
  store,
}: PackagedTraining): Promise<Outcome<TrainOutputs>> {
  const { platform, config, stateDirectory } = context;
  const { manifest: datasetManifest } = dataset;
  const { task, seed, engine, featureNames: names, budget } = request;
  const warnings = [
    ...(datasetManifest.valid ? [] : ['Not all expectations of the data set hold; see its checks.json.']),
    ...(budget?.endedEarly ? [endedEarlyWarning] : []),
    ...(findings === null ? [] : findings.warnings),
    ...result.warnings,
  ];
  for (const warning of warnings) platform.log.warning(warning);
  const { primaryMetric } = result;
  const content: Omit<ModelManifest, 'files' | 'id'> = {
    format: 'mlops-model/1',
    name: config.name,
    ...describeOrigin(platform.run),
    task,
    datasetId: datasetManifest.id,
    splitScheme: datasetManifest.splitScheme,
    learner: { name: result.algorithm, params: result.params },
    seed,
    engine: {
      name: result.model.engine,
      versions: { node: process.versions.node, ...engineVersions(engine, result.model.engine) },
    },
    classes: result.classes,
    positive: result.positive,
    threshold: result.threshold,
    ...(result.thresholdChoice === null ? {} : { thresholdChoice: describeChoice(result.thresholdChoice) }),
    target: dataset.schema.target ?? '',
    features: dataset.schema.columns
      .filter(({ role }) => role === 'feature')
      .map(({ name, type }) => ({ name, type })),
    primaryMetric,
    score: result.metrics[primaryMetric]?.value ?? null,
    ...(repeats === null ? {} : { repeats: scoreSpread(repeats, primaryMetric) }),
    ...(budget?.endedEarly ? { endedEarly: 'time-budget' as const } : {}),
    parents: [datasetManifest.id],
  };
  const exports = await exportModel(config.train.export, {
    algorithm: result.algorithm,
    files: result.model.files,
    features: result.features,
    decision: content,
  });
  const artifact = given.artifact ?? `${config.name}-model`;
  const folder = join(stateDirectory, 'models', artifact);
  const profile = await readProfile(dataset, 'train');
  const features = { rows: profile.rows, columns: pick(profile.columns, names) };
  const manifest = await writeDirectoryAtomically(folder, (output) =>
    writeModelPackage(output, {
      manifest: content,
      files: result.model.files,
      exports,
      features: result.features,
      profile: {
        format: 'mlops-model-profile/1',
        features,
        predictions: result.predictionProfile,
        target: result.targetProfile,
        calibration: result.calibration,
        probabilityCalibration: result.probabilityCalibration,
        lossModel: result.lossModel,
        reconstruction: fitReconstruction(features, request.train, request.test),
      },
      predictions: result.predictions,
      metrics: result.metrics,
      rowExplanations: result.rowExplanations,
      documents: new Map<string, unknown>([
        [trainingRecordPath, trainingRecord(result.model.history, result.explanation)],
        ...(findings === null ? [] : [['sweep.json', sweepDocument(findings)] as const]),
      ]),
      repeats,
      words: modelWords(config),
    }),
  );
  const stored = await platform.artifacts.upload(artifact, folder, {
    contentDigest: contentDigest(manifest),
    overwrite: given.overwrite,
  });
  await store.clear();
  const explained =
    result.rowExplanations === null
      ? null
      : explanationsSection(result.rowExplanations, stored.name, await hasSensitiveIds(dataset));
  const metrics = metricValues(result.metrics);
  return {
    outputs: {
      ...storedOutputs(stored, folder),
      'model-id': manifest.id,
      algorithm: result.algorithm,
      engine: result.model.engine,
      metrics: JSON.stringify(metrics),
      'primary-metric': primaryMetric,
      score: manifest.score === null ? '' : String(manifest.score),
      resumed: String(store.resumed),
    },
    result: {
      stage: 'train',
      manifest,
      metrics: result.metrics,
      importance: result.model.importance,
      unlabelled: result.unlabelled,
      ...unsupervisedOutcome(result),
      ...decisionsOutcome(result),
      attempts: result.attempts,
      ...(findings === null ? {} : { sweep: sweepDocument(findings) }),
      explanation: result.explanation,
    },
    report: modelReport(manifest, { ...result, warnings }, repeats, explained, findings),
  };
}

async function hasSensitiveIds(dataset: Dataset): Promise<boolean> {
  const { sensitive } = await readDatasetChecks(dataset);
  return dataset.schema.columns.some(({ name, role }) => role === 'id' && sensitive.includes(name));
}

function scoreSpread({ seeds, metrics }: Repeats, primaryMetric: string): ModelManifest['repeats'] {
  const { mean = null, std = null, min = null, max = null } = metrics[primaryMetric] ?? {};
  return { seeds, mean, std, min, max };
}

function describeChoice({ criterion, value, rows }: ChosenThreshold): ModelManifest['thresholdChoice'] {
  return { criterion, value, rows };
}

function pick<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}
