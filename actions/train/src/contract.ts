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
import { engineChoices } from '../../../shared/src/engine/engine-choice.ts';

export const inputs = z.strictObject({
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

export const outputs = {
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

export type TrainInputs = z.infer<typeof inputs>;
export type TrainOutputs = keyof typeof outputs;
