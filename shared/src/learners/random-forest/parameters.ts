import { z } from 'zod';

/** What users may set under `params` for `random-forest`, with the defaults. */
export const forestParametersSchema = z.strictObject({
  trees: z.int().min(1).max(10_000).default(100).describe('Number of trees.'),
  'max-depth': z
    .int()
    .min(1)
    .nullable()
    .default(null)
    .describe('Splits between root and leaf at most; null means no limit.'),
  'min-samples-leaf': z.int().min(1).default(5).describe('Training rows that each side of a split keeps.'),
  'max-features': z
    .union([z.enum(['auto', 'sqrt']), z.number().positive().max(1)])
    .default('auto')
    .describe(
      'Columns drawn anew for each split: their square root, or a share of them; auto means the square root for classification and a third for regression.',
    ),
  bootstrap: z
    .boolean()
    .default(true)
    .describe('Whether each tree learns from rows drawn with replacement; false gives each tree all rows.'),
  'max-samples': z
    .number()
    .positive()
    .max(1)
    .default(1)
    .describe('Rows drawn for a tree, as a share of the training rows; counts with bootstrap alone.'),
  'max-bins': z
    .int()
    .min(2)
    .max(255)
    .default(255)
    .describe('Bins of a numeric column; missing values have one more.'),
});

export type ForestParameters = z.infer<typeof forestParametersSchema>;
