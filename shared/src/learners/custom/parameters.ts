import { z } from 'zod';
import { trainingParameters } from '../mlp/parameters.ts';

/** Parameters of `custom`, as users write them under `train.params`. */
export const customParameters = trainingParameters.extend({
  module: z
    .string()
    .min(1)
    .describe(
      'Path of the module that exports build(tf, { inputs, outputs, params }), in the working directory.',
    ),
  params: z.record(z.string(), z.unknown()).default({}).describe('Handed to build as they are.'),
  l2: z
    .number()
    .min(0)
    .default(0)
    .describe('Adds l2 / 2 · Σ w² over all kernels (not the biases) to the loss.'),
});

export type CustomParameters = z.output<typeof customParameters>;
