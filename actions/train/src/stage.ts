import { availableParallelism } from 'node:os';
import type { Stage } from '../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { predictedTask } from '../../../shared/src/config/schema.ts';
import { repeatTraining } from '../../../shared/src/learners/repeat-training.ts';
import type { Repeats } from '../../../shared/src/learners/repeats.ts';
import { banditTask, taskFacts } from '../../../shared/src/learners/tasks.ts';
import {
  type TrainingRequest,
  type TrainingResult,
  trainModel,
} from '../../../shared/src/learners/train-model.ts';
import { thresholdRequest } from '../../../shared/src/learners/validation-threshold.ts';
import {
  featureNames,
  openDataset,
  readSplit,
  readUnlabelled,
} from '../../../shared/src/registry/dataset-package.ts';
import { resolveDataset } from '../../../shared/src/registry/model-reference.ts';
import { chosenCommand, runCommand } from './command.ts';
import { inputs, outputs, type TrainInputs, type TrainOutputs } from './contract.ts';
import { checkpointInterval, openCheckpoints, openTimeBudget } from './endurance.ts';
import { prepareEngine } from './engine.ts';
import { trainInEnvironment } from './environment.ts';
import { packageModel } from './package-model.ts';
import { chosenSweep } from './sweep/choice.ts';
import { search, winnersTraining } from './sweep/search.ts';
import { trainShard } from './sweep/shard.ts';

export const stage: Stage<TrainInputs, TrainOutputs> = {
  name: 'train',
  description: 'Trains a model and stores it with its features, predictions, metrics and lineage.',
  inputs,
  outputs,
  async run(given, context) {
    const configuredTask = predictedTask(context.config, given.algorithm);
    const sweep = chosenSweep(given, context.config, configuredTask);
    if (configuredTask === 'reinforcement') return trainInEnvironment(given, context);
    const { platform, config, workingDirectory, signal } = context;
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
      threshold: thresholdRequest(config.train.threshold, config.gate.costs),
      costs: config.gate.costs,
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
    try {
      if (sweep !== null && sweep.shard !== null) {
        return await trainShard({ ...subject, choice: sweep }, sweep.shard, given);
      }
      const findings = sweep === null ? null : await search({ ...subject, choice: sweep });
      const training = findings === null ? request : winnersTraining(findings, request);
      const result = await trainModel(training);
      // With "auto" the spread is that of the algorithm that was chosen.
      const chosen = result.attempts === null ? {} : { algorithm: result.algorithm, params: {} };
      const again = { ...training, budget, ...chosen, explainedRows: 0 };
      const repeats = await repeat(again, result, given.repeats ?? config.train.repeats);
      return await packageModel({ given, context, dataset, request, result, repeats, findings, store });
    } finally {
      await store.settle();
    }
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
