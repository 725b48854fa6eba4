import { z } from 'zod';
import { artifactInput, choiceInput, mappingInput, textInput } from '../../../shared/src/action/inputs.ts';

const whenToPost = ['auto', 'always', 'never'] as const;

export const inputs = z.strictObject({
  model: textInput.describe(
    'The model to judge: an artifact, a folder, or run:<run id>/<artifact name>; or a folder with predictions.csv or .parquet.',
  ),
  dataset: textInput.describe('The data set whose test split it is judged on.'),
  baseline: textInput.describe(
    'What it is compared with: production, environment:<name>, release:v1.2.0, an artifact or none.',
  ),
  rules: mappingInput.describe(
    'Rules as in the section "gate" of mlops.yml; they are laid over those there.',
  ),
  comment: choiceInput(whenToPost, 'auto').describe('Whether the pull request gets a comment.'),
  check: choiceInput(whenToPost, 'auto').describe('Whether the commit gets a check run.'),
  'on-fail': choiceInput(['error', 'warn'], 'error').describe('What a failed gate does to the step.'),
  'on-inconclusive': choiceInput(['error', 'warn'], 'error').describe(
    'What an inconclusive gate does to the step.',
  ),
  artifact: artifactInput.describe('Name of the artifact with the verdict.'),
});

export const outputs = {
  verdict: 'pass, fail or inconclusive.',
  passed: 'true for pass alone, and only if nobody has still to approve weaker rules.',
  metrics: 'Metrics of the model, as flat JSON.',
  'baseline-metrics': 'Metrics of the baseline on the same rows, as flat JSON; empty without one.',
  'comment-url': 'Where the comment is.',
  'check-url': 'Where the check run is.',
  artifact: 'Name of the artifact with the verdict.',
  path: 'Folder of the verdict.',
};

export type GateInputs = z.infer<typeof inputs>;
export type GateOutputs = keyof typeof outputs;
