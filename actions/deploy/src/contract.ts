import { z } from 'zod';
import { textInput } from '../../../shared/src/action/inputs.ts';
import { targetNames } from '../../../shared/src/deploy/target-settings.ts';

export const deployInputs = z.strictObject({
  model: textInput.describe(
    'The model to deploy: an artifact, a folder, run:<run id>/<artifact name>, environment:<name> or release:v1.2.0.',
  ),
  environment: z.string().default('production').describe('Where it goes live.'),
  target: z.enum(targetNames).optional().describe('How it goes live (deploy.target).'),
  gate: textInput.describe(
    'The verdict of validate-gate: an artifact, a folder or run:<run id>/<artifact name>; "none" says openly that there is none.',
  ),
  'rollback-to': textInput.describe(
    'Instead of a model: the version that is brought back, "previous" or one such as v1.3.0. It needs no verdict.',
  ),
  reason: z.string().max(500).optional().describe('Why it is deployed, for the records.'),
});
export type DeployInputs = z.infer<typeof deployInputs>;

export const deployOutputs = {
  version: 'The version that is live now, such as v1.2.0.',
  'previous-version': 'The version that was live before; empty if none was.',
  'deployment-id': "The deployment's id on the platform.",
  url: 'Address of the release, or path of the folder.',
  'rolled-back': '"true" if an earlier version was brought back, "false" if a model was deployed.',
} as const;
export type DeployOutput = keyof typeof deployOutputs;
