import { z } from 'zod';

/** What users may set under `params` for `gradient-boosted-trees`, with the defaults. */
export const boostingParametersSchema = z.strictObject({
  /** Rounds of boosting at most; each adds one tree, or one a class with three classes or more. */
  trees: z.int().min(1).max(10_000).default(300),
  /** Share of each tree's answer that is added. */
  'learning-rate': z.number().positive().max(1).default(0.1),
  'max-leaves': z.int().min(2).max(4096).default(31),
  /** Splits between root and leaf at most; null means no limit but `max-leaves`. */
  'max-depth': z.int().min(1).nullable().default(null),
  /** Training rows that each side of a split keeps. */
  'min-samples-leaf': z.int().min(1).default(20),
  /** Second derivatives of the loss that each side of a split keeps: for squared error, its rows. */
  'min-sum-hessian': z.number().min(0).default(1e-3),
  /** Penalty on the squares of the leaves' values. */
  l2: z.number().min(0).default(1),
  /** Gain that a split needs. */
  'min-gain': z.number().min(0).default(0),
  /** Bins of a numeric column; missing values have one more. */
  'max-bins': z.int().min(2).max(255).default(255),
  /** Share of the columns, drawn anew, that each tree may use. */
  'feature-fraction': z.number().positive().max(1).default(1),
  /** Pulls rare categories to the middle when they are put in order: sum of hessians that counts as plenty. */
  'categorical-smoothing': z.number().min(0).default(10),
  /** Added to `l2` where a split divides categories. */
  'categorical-l2': z.number().min(0).default(0),
  /** Rounds without a lower validation loss before training ends with the best round; 0 trains all trees. */
  'early-stopping': z.int().min(0).default(20),
});

export type BoostingParameters = z.infer<typeof boostingParametersSchema>;
