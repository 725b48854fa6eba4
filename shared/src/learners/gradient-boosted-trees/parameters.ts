import { z } from 'zod';

/** What users may set under `params` for `gradient-boosted-trees`, with the defaults. */
export const boostingParametersSchema = z.strictObject({
  trees: z
    .int()
    .min(1)
    .max(10_000)
    .default(300)
    .describe('Rounds of boosting at most; each adds one tree, or one a class with three classes or more.'),
  'learning-rate': z
    .number()
    .positive()
    .max(1)
    .default(0.1)
    .describe("Share of each tree's answer that is added."),
  'max-leaves': z.int().min(2).max(4096).default(31).describe('Leaves of a tree at most.'),
  'max-depth': z
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe('Splits between root and leaf at most; null means no limit but max-leaves.'),
  'min-samples-leaf': z.int().min(1).default(20).describe('Training rows that each side of a split keeps.'),
  'min-sum-hessian': z
    .number()
    .min(0)
    .default(1e-3)
    .describe('Second derivatives of the loss that each side of a split keeps: for squared error, its rows.'),
  l2: z.number().min(0).default(1).describe("Penalty on the squares of the leaves' values."),
  'min-gain': z.number().min(0).default(0).describe('Gain that a split needs.'),
  'max-bins': z
    .int()
    .min(2)
    .max(255)
    .default(255)
    .describe('Bins of a numeric column; missing values have one more.'),
  'feature-fraction': z
    .number()
    .positive()
    .max(1)
    .default(1)
    .describe('Share of the columns, drawn anew, that each tree may use.'),
  'categorical-smoothing': z
    .number()
    .min(0)
    .default(10)
    .describe(
      'Pulls rare categories to the middle when they are put in order: sum of hessians that counts as plenty.',
    ),
  'categorical-l2': z.number().min(0).default(0).describe('Added to l2 where a split divides categories.'),
  'early-stopping': z
    .int()
    .min(0)
    .default(20)
    .describe(
      'Rounds without a lower validation loss before training ends with the best round; 0 trains all trees.',
    ),
});

export type BoostingParameters = z.infer<typeof boostingParametersSchema>;
