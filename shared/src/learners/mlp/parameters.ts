import { z } from 'zod';

/** Functions between the layers. */
export const activations = ['relu', 'tanh'] as const;

/** How a network is trained, whatever its layers are. */
export const trainingParameters = z.strictObject({
  'learning-rate': z.number().positive().default(0.002).describe('Step size of Adam.'),
  epochs: z.int().min(1).max(100_000).default(100).describe('Passes over the training split at most.'),
  'batch-size': z
    .union([z.literal('auto'), z.int().min(1).max(1_000_000)])
    .default('auto')
    .describe('Rows of a step; auto is the power of two nearest to rows / 75, from 16 to 256.'),
  'early-stopping': z
    .int()
    .min(0)
    .default(10)
    .describe(
      'Stops after so many epochs without a lower validation loss; 0 never stops early. The best epoch is kept.',
    ),
  averaging: z
    .number()
    .min(0)
    .lt(1)
    .default(0.99)
    .describe(
      'Decay a step of the running average of the weights, which is what is validated and kept; 0 is no average.',
    ),
});

/** What the training loop is told. */
export interface TrainingParameters extends z.output<typeof trainingParameters> {
  readonly l2: number;
}

/** Parameters of `mlp`, as users write them under `train.params`. */
export const mlpParameters = trainingParameters.extend({
  hidden: z
    .array(z.int().min(1).max(4096))
    .max(16)
    .default([64, 32])
    .describe('Units of each hidden layer; an empty list is a linear model.'),
  activation: z.enum(activations).default('relu').describe('Function between the layers.'),
  dropout: z
    .number()
    .min(0)
    .lt(1)
    .default(0.2)
    .describe('Share of hidden units left out at random in each training step.'),
  l2: z
    .number()
    .min(0)
    .default(0.0003)
    .describe('Adds l2 / 2 · Σ w² over all kernels (not the biases) to the loss.'),
});

export type MlpParameters = z.output<typeof mlpParameters>;

/** Rows of a training step for a training split of `rows` rows: enough steps an epoch for small data. */
export function batchRows(batchSize: MlpParameters['batch-size'], rows: number): number {
  if (batchSize !== 'auto') return Math.min(batchSize, rows);
  return Math.min(rows, 256, Math.max(16, 2 ** Math.round(Math.log2(rows / 75))));
}
