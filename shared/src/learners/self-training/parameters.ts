import { z } from 'zod';

/** What users may set under `params` for `self-training`, with the defaults. */
export const selfTrainingParametersSchema = z.strictObject({
  base: z.string().default('gradient-boosted-trees').describe('The classifier that is trained.'),
  'base-params': z.record(z.string(), z.unknown()).default({}).describe('Its parameters.'),
  selection: z
    .enum(['threshold', 'top-k'])
    .default('threshold')
    .describe('Which unlabelled rows get a label: those surer than the threshold, or the surest top-k.'),
  threshold: z
    .number()
    .min(0)
    .max(1)
    .default(0.9)
    .describe('Calibrated probability from which a row is sure.'),
  'top-k': z
    .int()
    .min(1)
    .default(1000)
    .describe('Rows that get a label in each round, with "selection: top-k".'),
  'max-rounds': z.int().min(1).max(20).default(3).describe('Rounds of labelling and training anew at most.'),
  'pseudo-weight': z
    .number()
    .positive()
    .max(100)
    .default(1)
    .describe('Weight of all rows that got a label, over that of all labelled rows, at most.'),
});

export type SelfTrainingParameters = z.infer<typeof selfTrainingParametersSchema>;
