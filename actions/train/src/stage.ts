import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import {
  artifactInput,
  booleanInput,
  choiceInput,
  countInput,
  durationInput,
  integerInput,
  mappingInput,
  shardInput,
  textInput,
} from '../../../shared/src/action/inputs.ts';
import type { Stage } from '../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { writeDirectoryAtomically } from '../../../shared/src/base/files.ts';
import { predictedTask } from '../../../shared/src/config/schema.ts';
import { engineChoices } from '../../../shared/src/engine/engine-choice.ts';
import { metricValues } from '../../../shared/src/evaluate/metrics.ts';
import { exportModel } from '../../../shared/src/export/export-model.ts';
import { repeatTraining } from '../../../shared/src/learners/repeat-training.ts';
import type { Repeats } from '../../../shared/src/learners/repeats.ts';
import { banditTask, taskFacts } from '../../../shared/src/learners/tasks.ts';
import {
  type TrainingRequest,
  type TrainingResult,
  trainModel,
} from '../../../shared/src/learners/train-model.ts';
import {
  type Dataset,
  featureNames,
  openDataset,
  readDatasetChecks,
  readProfile,
  readSplit,
  readUnlabelled,
} from '../../../shared/src/registry/dataset-package.ts';
import { contentDigest, type ModelManifest } from '../../../shared/src/registry/manifest.ts';
import { writeModelPackage } from '../../../shared/src/registry/model-package.ts';
import { resolveDataset } from '../../../shared/src/registry/model-reference.ts';
import { describeOrigin } from '../../../shared/src/registry/origin.ts';
import { trainingRecord, trainingRecordPath } from '../../../shared/src/registry/training-record.ts';
import { chosenCommand, runCommand } from './command.ts';
import { checkpointInterval, endedEarlyWarning, openCheckpoints, openTimeBudget } from './endurance.ts';
import { engineVersions, prepareEngine } from './engine.ts';
import { trainInEnvironment } from './environment.ts';
import { modelReport } from './report.ts';
import { decisionsOutcome } from './sections/decisions.ts';
import { explanationsSection } from './sections/explanations.ts';
import { unsupervisedOutcome } from './sections/unsupervised.ts';
import { chosenSweep } from './sweep/choice.ts';
import { search, sweepDocument, winnersTraining } from './sweep/search.ts';
import { trainShard } from './sweep/shard.ts';

const inputs = z.strictObject({
  dataset: textInput.describe('The data set: an artifact, a folder, or run:<run id>/<artifact name>.'),
  algorithm: textInput.describe('Name of the algorithm, or auto to try several (train.algorithm).'),
  params: mappingInput.describe(
    'Parameters of the algorithm, as YAML or JSON; they are laid over train.params.',
  ),
  command: textInput.describe(
    'A program that trains instead of an algorithm, like "python train.py" (train.command); run without a shell.',
  ),
  seed: integerInput.describe('Seed of everything random (train.seed).'),
  engine: choiceInput(engineChoices, 'auto').describe(
    'Back end of TensorFlow.js (train.engine): auto is wasm; native is faster for large networks and installed on demand.',
  ),
  threads: countInput.describe(
    'Threads that training computes with, by default one a core; the model does not depend on it (train.threads).',
  ),
  'time-budget': durationInput.describe(
    'How long training may take, such as 30m; then it ends with the best so far (train.time-budget).',
  ),
  repeats: countInput.describe(
    'Trainings, each with a seed of its own, whose metrics show how much is luck (train.repeats).',
  ),
  explain: countInput.describe(
    'Test rows whose answers are taken apart by column, into shap-values.parquet (train.explain.rows).',
  ),
  sweep: mappingInput.describe(
    'What a sweep tries, as YAML or JSON; it is laid over train.sweep. See docs/sweeps.md.',
  ),
  shard: shardInput.describe(
    'The part of the sweep that this job tries, such as 2/8; it stores what it found, and no model.',
  ),
  merge: textInput.describe(
    'The shards whose best trial is trained: names of folders or artifacts, with * for anything.',
  ),
  checkpoint: durationInput.describe(
    'Time between two checkpoints, such as 60s, from which a killed job goes on; or never (train.checkpoint).',
  ),
  artifact: artifactInput.describe('Name of the artifact.'),
  overwrite: booleanInput(false).describe(
    'Whether other content under this name in the same run is replaced.',
  ),
});

const outputs = {
  artifact: 'Name of the artifact.',
  'artifact-id': 'Id of the artifact.',
  'artifact-digest': 'SHA-256 of the stored artifact.',
  path: 'Folder of the model package.',
  'model-id': 'SHA-256 over the model and its features.',
  algorithm: 'The algorithm used.',
  engine: 'Where the numbers were computed.',
  metrics: 'Metrics on the test split, as flat JSON.',
  'primary-metric': 'Name of the metric that stands for the model.',
  score: 'Its value.',
  resumed: 'Whether training went on from a checkpoint of a job that was killed or cancelled.',
};

export const stage: Stage<z.infer<typeof inputs>, keyof typeof outputs> = {
  name: 'train',
  description: 'Trains a model and stores it with its features, predictions, metrics and lineage.',
  inputs,
  outputs,
  async run(given, context) {
    const configuredTask = predictedTask(context.config, given.algorithm);
    const sweep = chosenSweep(given, context.config, configuredTask);
    if (configuredTask === 'reinforcement') return trainInEnvironment(given, context);
    const { platform, config, stateDirectory, workingDirectory, signal } = context;
    const { folder: datasetFolder, manifest: datasetManifest } = await resolveDataset(
      'dataset',
      given.dataset ?? `${config.name}-dataset`,
      context,
    );
    const dataset = await openDataset({ folder: datasetFolder, manifest: datasetManifest });
    if (configuredTask === banditTask && config.train.environment !== undefined) {
      throw new ConfigurationError('Logged decisions are learned from without an environment.', {
        location: { key: 'train.environment' },
        hint: 'Leave it out, or choose an algorithm that learns in it: ppo or dqn.',
      });
    }
    const words = chosenCommand(given, config.train);
    if (words !== null) return runCommand(words, dataset, given, context);
    const [train, validation, test, unlabelled] = await Promise.all([
      readSplit(dataset, 'train', false),
      readSplit(dataset, 'validation', false),
      readSplit(dataset, 'test', true),
      readUnlabelled(dataset),
    ]);
    const task = configuredTask ?? datasetManifest.task;
    if (task !== datasetManifest.task) {
      throw new ConfigurationError(
        `The data set was prepared for ${datasetManifest.task}, not for ${task}.`,
        {
          location: { key: 'task' },
          hint: 'Prepare the data again with this task.',
        },
      );
    }
    const configuredAlgorithm = config.train.algorithm ?? taskFacts[task].algorithm;
    const algorithm = given.algorithm ?? configuredAlgorithm;
    // Parameters of another algorithm than the configured one are not meant for this one.
    const configured = algorithm === configuredAlgorithm ? config.train.params : {};
    const params = { ...configured, ...given.params };
    const seed = given.seed ?? config.train.seed;
    const engine = await prepareEngine(
      given.engine === 'auto' ? config.train.engine : given.engine,
      { algorithm, task, params },
      context,
    );
    const names = featureNames(dataset.schema);
    const budget = openTimeBudget(given, context);
    const store = openCheckpoints(given, context, datasetManifest.id, budget);
    const request: TrainingRequest = {
      schema: dataset.schema,
      task,
      train: train.table,
      validation: validation.table,
      test: test.table,
      ...(unlabelled === null ? {} : { unlabelled }),
      testIds: test.ids,
      featureNames: names,
      exports: config.train.export,
      explainedRows: given.explain ?? config.train.explain.rows,
      splitBy: dataset.manifest.split.by,
      algorithm,
      params,
      seed,
      engine,
      workingDirectory,
      ...(config.data.positive === undefined ? {} : { positive: config.data.positive }),
      threshold: config.train.threshold ?? 0.5,
      log: platform.log,
      signal,
      threads: given.threads ?? config.train.threads ?? availableParallelism(),
      checkpoints: store.checkpoints,
      budget,
    };
    const subject = {
      request,
      datasetId: datasetManifest.id,
      checkpointInterval: checkpointInterval(given, context),
      store,
      context,
    };
    if (sweep !== null && sweep.shard !== null) {
      return trainShard({ ...subject, choice: sweep }, sweep.shard, given);
    }
    const findings = sweep === null ? null : await search({ ...subject, choice: sweep });
    const training = findings === null ? request : winnersTraining(findings, request);
    const result = await trainModel(training);
    // With "auto" the spread is that of the algorithm that was chosen.
    const chosen = result.attempts === null ? {} : { algorithm: result.algorithm, params: {} };
    const again = { ...training, budget, ...chosen, explainedRows: 0 };
    const repeats = await repeat(again, result, given.repeats ?? config.train.repeats);
    const warnings = [
      ...(datasetManifest.valid ? [] : ['Not all expectations of the data set hold; see its checks.json.']),
      ...(budget.endedEarly ? [endedEarlyWarning] : []),
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
      target: dataset.schema.target ?? '',
      features: dataset.schema.columns
        .filter(({ role }) => role === 'feature')
        .map(({ name, type }) => ({ name, type })),
      primaryMetric,
      score: result.metrics[primaryMetric]?.value ?? null,
      ...(repeats === null ? {} : { repeats: scoreSpread(repeats, primaryMetric) }),
      ...(budget.endedEarly ? { endedEarly: 'time-budget' as const } : {}),
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
    const manifest = await writeDirectoryAtomically(folder, (output) =>
      writeModelPackage(output, {
        manifest: content,
        files: result.model.files,
        exports,
        features: result.features,
        profile: {
          format: 'mlops-model-profile/1',
          features: { rows: profile.rows, columns: pick(profile.columns, names) },
          predictions: result.predictionProfile,
          target: result.targetProfile,
          calibration: result.calibration,
        },
        predictions: result.predictions,
        metrics: result.metrics,
        rowExplanations: result.rowExplanations,
        documents: new Map<string, unknown>([
          [trainingRecordPath, trainingRecord(result.model.history, result.explanation)],
          ...(findings === null ? [] : [['sweep.json', sweepDocument(findings)] as const]),
        ]),
        repeats,
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
        artifact: stored.name,
        'artifact-id': stored.id,
        'artifact-digest': stored.digest,
        path: folder,
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
  },
};

async function repeat(
  request: TrainingRequest,
  result: TrainingResult,
  count: number,
): Promise<Repeats | null> {
  if (count < 2) return null;
  const repeats = await repeatTraining(request, result, count);
  const missing = count - repeats.seeds.length;
  if (missing > 0) {
    request.log.warning(`The time budget was used up: ${missing} of ${count} repeats were not trained.`);
  }
  return repeats;
}

async function hasSensitiveIds(dataset: Dataset): Promise<boolean> {
  const { sensitive } = await readDatasetChecks(dataset);
  return dataset.schema.columns.some(({ name, role }) => role === 'id' && sensitive.includes(name));
}

function scoreSpread({ seeds, metrics }: Repeats, primaryMetric: string): ModelManifest['repeats'] {
  const { mean = null, std = null, min = null, max = null } = metrics[primaryMetric] ?? {};
  return { seeds, mean, std, min, max };
}

function pick<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}
