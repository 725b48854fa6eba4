import { z } from 'zod';

/** What users may set under `params` for `contextual-bandit`, with the defaults. */
export const banditParametersSchema = z.strictObject({
  base: z
    .string()
    .default('auto')
    .describe(
      'The algorithm that learns what an action earns, any that does regression; auto tries linear and gradient-boosted-trees.',
    ),
  'base-params': z
    .record(z.string(), z.unknown())
    .default({})
    .describe('Its parameters, where base names one.'),
  method: z
    .enum(['auto', 'direct', 'importance-weighted'])
    .default('auto')
    .describe(
      'How rows count in learning what their action earns: all alike (direct), or by one over their propensity, as if all actions had been taken everywhere; auto tries both.',
    ),
  epsilon: z
    .number()
    .min(0)
    .max(1)
    .default(0.05)
    .describe(
      'Share of the decisions that are left to chance, all actions being equally probable: what they earn tells the next policy what it may learn. With 0 the next log tells nothing.',
    ),
  'max-weight': z
    .number()
    .min(1)
    .default(100)
    .describe('How often one row counts at most in learning; evaluation cuts no weight.'),
  'min-action-rows': z
    .int()
    .min(2)
    .default(20)
    .describe('Training rows that an action needs; the policy never takes one of fewer.'),
});

export type BanditParameters = z.infer<typeof banditParametersSchema>;
