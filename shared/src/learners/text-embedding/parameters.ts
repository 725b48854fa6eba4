import { z } from 'zod';

/** Parameters of `text-embedding`, as users write them under `train.params`. */
export const textEmbeddingParameters = z.strictObject({
  dimensions: z.int().min(1).max(256).default(16).describe('Numbers that an n-gram is embedded as.'),
  buckets: z
    .int()
    .min(256)
    .max(65_536)
    .default(65_536)
    .describe('Places that n-grams are hashed to; those of one place share an embedding.'),
  'min-rows': z
    .int()
    .min(1)
    .default(2)
    .describe('Places that fewer rows of the training split reach have no embedding.'),
  'learning-rate': z
    .number()
    .positive()
    .default(0.01)
    .describe('Step size of the first step; it falls in a straight line to zero at the last epoch.'),
  epochs: z
    .union([z.literal('auto'), z.int().min(1).max(10_000)])
    .default('auto')
    .describe('Passes over the training split at most; auto is 200,000 / rows, from 10 to 300.'),
  'early-stopping': z
    .int()
    .min(0)
    .default(5)
    .describe(
      'Stops after so many epochs without a lower validation loss; 0 never stops early. The best epoch is kept.',
    ),
  dropout: z
    .number()
    .min(0)
    .lt(1)
    .default(0.5)
    .describe('Share of a text’s n-grams left out at random in each training step.'),
});

export type TextEmbeddingParameters = z.output<typeof textEmbeddingParameters>;

/** Passes over a training split of `rows` rows: small data need as many steps as large. */
export function epochsFor(epochs: TextEmbeddingParameters['epochs'], rows: number): number {
  return epochs === 'auto' ? Math.max(10, Math.min(300, Math.round(200_000 / rows))) : epochs;
}
