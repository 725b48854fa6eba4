import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome, StageContext } from '../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { temporaryName, writeDirectoryAtomically } from '../../../shared/src/base/files.ts';
import { commandFiles, commandLearner } from '../../../shared/src/command/command-model.ts';
import {
  type CommandResult,
  commandWords,
  trainByCommand,
} from '../../../shared/src/command/train-by-command.ts';
import { milliseconds } from '../../../shared/src/config/duration.ts';
import type { PipelineConfig } from '../../../shared/src/config/schema.ts';
import { metricValues } from '../../../shared/src/evaluate/metrics.ts';
import { requireExplainable } from '../../../shared/src/explain/explainable.ts';
import { requireExportableAlgorithm } from '../../../shared/src/export/formats.ts';
import { profilePredictions, profileTarget } from '../../../shared/src/learners/train-model.ts';
import { statedThreshold } from '../../../shared/src/learners/validation-threshold.ts';
import { type Dataset, featureNames, readProfile } from '../../../shared/src/registry/dataset-package.ts';
import { contentDigest, type ModelManifest } from '../../../shared/src/registry/manifest.ts';
import { type ModelWords, modelWords } from '../../../shared/src/registry/model-facts.ts';
import { writeModelPackage } from '../../../shared/src/registry/model-package.ts';
import { describeOrigin } from '../../../shared/src/registry/origin.ts';
import { formatNumber } from '../../../shared/src/report/format.ts';
import type { Report, Section } from '../../../shared/src/report/report.ts';
import { lineageSection, metricsSection } from './report.ts';
import { storedOutputs } from './stored-outputs.ts';

interface CommandInputs {
  readonly command?: string | undefined;
  readonly algorithm?: string | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly seed?: number | undefined;
  /** Milliseconds; null means no limit. */
  readonly 'time-budget'?: number | null | undefined;
  readonly explain?: number | undefined;
  readonly artifact?: string | undefined;
  readonly overwrite: boolean;
}

/**
 * The words of the program that trains; null where an algorithm of ours does.
 * @throws ConfigurationError if both are asked for inline, or the command cannot be run.
 */
export function chosenCommand(
  given: Pick<CommandInputs, 'algorithm' | 'command'>,
  train: PipelineConfig['train'],
): string[] | null {
  if (given.command !== undefined && given.algorithm !== undefined) {
    throw new ConfigurationError('Both an algorithm and a command are given.', {
      location: { key: 'command' },
      hint: 'Give one of them.',
    });
  }
  if (given.command !== undefined) return commandWords(given.command, 'command');
  // An algorithm that is asked for inline wins over the file's command.
  if (given.algorithm !== undefined || train.command === undefined) return null;
  return commandWords(train.command, 'train.command');
}

/** Trains by a program of the user's, and packages what it leaves. */
export async function runCommand(
  words: readonly string[],
  dataset: Dataset,
  given: CommandInputs,
  context: StageContext,
): Promise<Outcome> {
  const { platform, config, stateDirectory, workingDirectory, signal } = context;
  requireExportableAlgorithm(config.train.export, commandLearner);
  requireExplainable(given.explain ?? config.train.explain.rows, commandLearner);
  const artifact = given.artifact ?? `${config.name}-model`;
  const folder = join(stateDirectory, 'models', artifact);
  const output = temporaryName(join(stateDirectory, 'commands', artifact));
  const params = { ...config.train.params, ...given.params };
  const seed = given.seed ?? config.train.seed;
  const threshold = statedThreshold(
    config.train.threshold,
    'a command leaves its answers to the test rows alone, which must not choose it',
  );
  const inlineLimit = given['time-budget'];
  const timeLimit = inlineLimit === undefined ? milliseconds(config.train['time-budget']) : inlineLimit;
  const { variables, withheld } = platform.programEnvironment(config.train['pass-env']);
  if (withheld.length > 0) platform.log.info(`Kept from the command: ${withheld.join(', ')}.`);
  try {
    const result = await trainByCommand({
      dataset,
      name: config.name,
      words,
      params,
      seed,
      ...(config.data.positive === undefined ? {} : { positive: config.data.positive }),
      threshold,
      costs: config.gate.costs,
      workingDirectory,
      output,
      environment: variables,
      ...(timeLimit === null ? {} : { timeLimit }),
      log: platform.log,
      signal,
    });
    const warnings = [
      ...(dataset.manifest.valid ? [] : ['Not all expectations of the data set hold; see its checks.json.']),
      ...result.warnings,
    ];
    for (const warning of warnings) platform.log.warning(warning);
    const content = describeModel(result, { words, params, seed, threshold }, dataset, context);
    const manifest = await packageModel(folder, content, words, result, dataset, modelWords(config));
    const stored = await platform.artifacts.upload(artifact, folder, {
      contentDigest: contentDigest(manifest),
      overwrite: given.overwrite,
    });
    return {
      outputs: {
        ...storedOutputs(stored, folder),
        'model-id': manifest.id,
        algorithm: commandLearner,
        engine: manifest.engine.name,
        metrics: JSON.stringify(metricValues(result.metrics)),
        'primary-metric': manifest.primaryMetric,
        score: manifest.score === null ? '' : String(manifest.score),
      },
      result: {
        stage: 'train',
        manifest,
        metrics: result.metrics,
        programMetrics: result.files.metrics,
        importance: null,
      },
      report: commandReport(manifest, words, result, warnings),
    };
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

function describeModel(
  { predictions, metrics, files, positive }: CommandResult,
  settings: { words: readonly string[]; params: Record<string, unknown>; seed: number; threshold: number },
  { manifest, schema }: Dataset,
  { platform, config }: StageContext,
): Omit<ModelManifest, 'files' | 'id'> {
  const primaryMetric =
    predictions.task === 'regression'
      ? 'rmse'
      : predictions.classes.length === 2 && predictions.probabilities !== null
        ? 'roc_auc'
        : 'accuracy';
  return {
    format: 'mlops-model/1',
    name: config.name,
    ...describeOrigin(platform.run),
    task: manifest.task,
    datasetId: manifest.id,
    splitScheme: manifest.splitScheme,
    learner: { name: commandLearner, params: { command: settings.words, ...settings.params } },
    seed: settings.seed,
    engine: { name: commandLearner, versions: { ...files.versions } },
    classes: predictions.task === 'classification' ? [...predictions.classes] : [],
    positive,
    threshold: positive === null ? null : settings.threshold,
    target: schema.target ?? '',
    features: schema.columns
      .filter(({ role }) => role === 'feature')
      .map(({ name, type }) => ({ name, type })),
    primaryMetric,
    score: metrics[primaryMetric]?.value ?? null,
    parents: [manifest.id],
  };
}

async function packageModel(
  folder: string,
  manifest: Omit<ModelManifest, 'files' | 'id'>,
  words: readonly string[],
  { files, predictions, metrics, trainTarget }: CommandResult,
  dataset: Dataset,
  cardWords: ModelWords,
): Promise<ModelManifest> {
  const profile = await readProfile(dataset, 'train');
  const columns = featureNames(dataset.schema).map((name) => [name, profile.columns[name]] as const);
  return writeDirectoryAtomically(folder, (output) =>
    writeModelPackage(output, {
      manifest,
      files: commandFiles(words, predictions),
      copies: files.model,
      documents: new Map(
        Object.keys(files.metrics).length > 0 ? [['program-metrics.json', files.metrics]] : [],
      ),
      features: { format: 'mlops-features/2', features: [] },
      profile: {
        format: 'mlops-model-profile/1',
        features: { rows: profile.rows, columns: Object.fromEntries(columns) },
        predictions: profilePredictions(predictions, manifest.target),
        target: profileTarget(dataset.schema, trainTarget, manifest.task),
        // It was asked about the test rows alone.
        calibration: null,
      },
      predictions,
      metrics,
      words: cardWords,
    }),
  );
}

function commandReport(
  manifest: ModelManifest,
  words: readonly string[],
  { files, predictions, metrics }: CommandResult,
  warnings: readonly string[],
): Report {
  const own = Object.entries(files.metrics);
  const sections: Section[] = [];
  if (warnings.length > 0) {
    sections.push({ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text', text })) });
  }
  sections.push(metricsSection(predictions.rows, metrics));
  if (own.length > 0) {
    sections.push({
      heading: 'What the program says of itself (not checked)',
      blocks: [
        {
          kind: 'table',
          table: {
            columns: [{ heading: 'Name' }, { heading: 'Value', align: 'right' }],
            rows: own.map(([name, value]) => [
              name,
              typeof value === 'number' ? formatNumber(value) : String(value ?? ''),
            ]),
          },
        },
      ],
    });
  }
  sections.push({
    heading: 'The program',
    blocks: [
      {
        kind: 'facts',
        facts: [
          ['Command', words.join(' ')],
          ['Files under model/', formatNumber(files.model.size)],
          ...Object.entries(files.versions).map(([name, version]): [string, string] => [name, version]),
        ],
      },
    ],
  });
  sections.push(lineageSection(manifest));
  const { primaryMetric, score, target, name } = manifest;
  return {
    title: `Model of ${name}`,
    status: warnings.length > 0 ? 'warning' : 'info',
    headline: `The command predicts ${target} with ${primaryMetric} ${formatNumber(score)}.`,
    sections,
  };
}
