import { z } from 'zod';

/** What users may set under `params` for `contextual-bandit`, with the defaults. */
export const banditParametersSchema = z.strictObject({
  base: z
    .string()
    .default('gradient-boosted-trees')
    .describe(
      'The regressor that learns what an action earns; linear needs fewer rows and finds no interactions.',
    ),
  'base-params': z.record(z.string(), z.unknown()).default({}).describe('Its parameters.'),
  method: z
    .enum(['auto', 'doubly-robust', 'direct'])
    .default('auto')
    .describe(
      'What the policy takes: the action of the largest reward as learned from doubly robust scores of all rows, or from the rows of that action alone (direct); or (auto) whichever of the two is worth more on the validation split.',
    ),
  epsilon: z
    .number()
    .min(0)
    .max(1)
    .default(0.05)
    .describe(
      'Share of the decisions that are left to chance, all actions being equally probable: what they earn tells what the next policy may learn. With 0 the next log is useless.',
    ),
  'max-weight': z
    .number()
    .min(1)
    .default(100)
    .describe(
      'In learning alone, how often one row may count at most; rows of smaller propensities than one over it are cut to it.',
    ),
  'min-action-rows': z
    .int()
    .min(2)
    .default(20)
    .describe('Training rows that an action needs; the policy never takes one of fewer.'),
});

export type BanditParameters = z.infer<typeof banditParametersSchema>;
