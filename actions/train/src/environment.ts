import { join } from 'node:path';
import type { Outcome, StageContext } from '../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { writeDirectoryAtomically } from '../../../shared/src/base/files.ts';
import { tableOf } from '../../../shared/src/data/table.ts';
import type { EngineChoice } from '../../../shared/src/engine/engine-choice.ts';
import { metricInterval } from '../../../shared/src/evaluate/intervals.ts';
import { computeMetrics, metricValues } from '../../../shared/src/evaluate/metrics.ts';
import type { EpisodePredictions } from '../../../shared/src/evaluate/predictions.ts';
import { requireExplainable } from '../../../shared/src/explain/explainable.ts';
import { requireExportableAlgorithm } from '../../../shared/src/export/formats.ts';
import { chooseAlgorithm } from '../../../shared/src/learners/reinforcement/algorithms.ts';
import { trainPolicy } from '../../../shared/src/learners/reinforcement/train-policy.ts';
import { taskFacts } from '../../../shared/src/learners/tasks.ts';
import { contentDigest, type ModelManifest } from '../../../shared/src/registry/manifest.ts';
import { modelWords } from '../../../shared/src/registry/model-facts.ts';
import { writeModelPackage } from '../../../shared/src/registry/model-package.ts';
import { describeOrigin } from '../../../shared/src/registry/origin.ts';
import {
  endedEarlyWarning,
  type Given as GivenEndurance,
  openCheckpoints,
  openTimeBudget,
} from './endurance.ts';
import { prepareEngine } from './engine.ts';
import { policyReport } from './sections/policy.ts';
import { storedOutputs } from './stored-outputs.ts';

interface Given extends GivenEndurance {
  readonly dataset?: string | undefined;
  readonly explain?: number | undefined;
  readonly engine: EngineChoice;
  readonly artifact?: string | undefined;
  readonly overwrite: boolean;
}

/**
 * Trains a policy in the user's environment and stores it. There is no data set: in its place, the package is bound
 * to the digest of the environment's files.
 * @throws ConfigurationError without an environment, or where it fails; see `trainPolicy`.
 */
export async function trainInEnvironment(given: Given, context: StageContext): Promise<Outcome> {
  const { platform, config, stateDirectory, workingDirectory, signal } = context;
  const { environment } = config.train;
  if (environment === undefined) {
    throw new ConfigurationError('There is no environment to learn in.', {
      location: { key: 'train.environment' },
      hint: 'Name a module that exports make(), such as ./cart-pole.mjs; see docs/reinforcement.md.',
    });
  }
  if (given.dataset !== undefined) {
    throw new ConfigurationError('Reinforcement learns in an environment: there is no data set to read.', {
      location: { key: 'dataset' },
      hint: 'Leave the input "dataset" out.',
    });
  }
  const configuredName = config.train.algorithm ?? taskFacts.reinforcement.algorithm;
  const name = given.algorithm ?? configuredName;
  // Parameters of another algorithm than the configured one are not meant for this one.
  const configured = name === configuredName ? config.train.params : {};
  const params = { ...configured, ...given.params };
  const algorithm = chooseAlgorithm(name, params);
  requireExportableAlgorithm(config.train.export, name);
  requireExplainable(given.explain ?? config.train.explain.rows, name);
  const engine = given.engine === 'auto' ? config.train.engine : given.engine;
  // Says that it is not needed, where one was asked for.
  await prepareEngine(engine, { algorithm: name, task: 'reinforcement', params }, context);
  const seed = given.seed ?? config.train.seed;
  const budget = openTimeBudget(given, context);
  const store = openCheckpoints(given, context, environment, budget);
  const outcome = await trainPolicy({
    directory: workingDirectory,
    environment,
    algorithm,
    seed,
    log: platform.log,
    signal,
    checkpoints: store.checkpoints,
    budget,
  }).finally(() => store.settle());
  const warnings = [
    ...(outcome.cutEpisodes === 0
      ? []
      : [
          `${outcome.cutEpisodes} episodes did not end within ${algorithm.params['max-steps']} steps (max-steps) and were cut.`,
        ]),
    ...(outcome.endedEarly ? [endedEarlyWarning] : []),
  ];
  for (const warning of warnings) platform.log.warning(warning);
  const { seeds, returns, lengths } = outcome.test;
  const predictions: EpisodePredictions = {
    task: 'reinforcement',
    rows: returns.length,
    returns,
    lengths,
    ids: Array.from(seeds, String),
    slices: tableOf([]),
  };
  const metrics = computeMetrics(predictions);
  const content: Omit<ModelManifest, 'files' | 'id'> = {
    format: 'mlops-model/1',
    name: config.name,
    ...describeOrigin(platform.run),
    task: 'reinforcement',
    datasetId: outcome.environmentDigest,
    splitScheme: outcome.environmentDigest,
    learner: { name, params: algorithm.params },
    seed,
    engine: { name: 'javascript', versions: { node: process.versions.node } },
    classes: [],
    positive: null,
    threshold: null,
    target: '',
    features: [],
    primaryMetric: 'mean_return',
    score: metrics.mean_return.value,
    ...(outcome.endedEarly ? { endedEarly: 'time-budget' as const } : {}),
    parents: [outcome.environmentDigest],
  };
  const nothing = { rows: 0, columns: {} };
  const artifact = given.artifact ?? `${config.name}-model`;
  const folder = join(stateDirectory, 'models', artifact);
  const manifest = await writeDirectoryAtomically(folder, (output) =>
    writeModelPackage(output, {
      manifest: content,
      files: outcome.files,
      features: { format: 'mlops-features/2', features: [] },
      profile: {
        format: 'mlops-model-profile/1',
        features: nothing,
        predictions: nothing,
        target: nothing,
        calibration: null,
      },
      predictions,
      metrics,
      words: modelWords(config),
    }),
  );
  const stored = await platform.artifacts.upload(artifact, folder, {
    contentDigest: contentDigest(manifest),
    overwrite: given.overwrite,
  });
  await store.clear();
  const { interval } = metricInterval(predictions, 'mean_return');
  return {
    outputs: {
      ...storedOutputs(stored, folder),
      'model-id': manifest.id,
      algorithm: name,
      engine: content.engine.name,
      metrics: JSON.stringify(metricValues(metrics)),
      'primary-metric': 'mean_return',
      score: String(manifest.score),
      resumed: String(store.resumed),
    },
    result: { stage: 'train', manifest, metrics, interval, evaluations: outcome.evaluations },
    report: policyReport(manifest, { ...outcome, environment, metrics, interval, warnings }),
  };
}
