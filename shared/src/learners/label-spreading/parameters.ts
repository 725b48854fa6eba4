import { z } from 'zod';

/** What users may set under `params` for `label-spreading`: scikit-learn's names and, but for `kernel`, its defaults. */
export const labelSpreadingParametersSchema = z.strictObject({
  kernel: z
    .enum(['knn', 'rbf'])
    .default('knn')
    .describe(
      'What links rows: being among the nearest (knn), or exp(−gamma · squared distance) between all of them (rbf), whose time grows with the square of the rows.',
    ),
  'n-neighbors': z
    .int()
    .min(1)
    .max(1000)
    .default(7)
    .describe('Nearest rows that a row is linked to, itself included; all where there are fewer.'),
  gamma: z
    .number()
    .positive()
    .max(1e6)
    .default(20)
    .describe('Of the kernel rbf: the larger, the nearer the rows that count.'),
  alpha: z
    .number()
    .gt(0)
    .lt(1)
    .default(0.2)
    .describe('Share that a row takes from its neighbours in each iteration; the rest is its own label.'),
  'max-iterations': z.int().min(1).max(10_000).default(30).describe('Iterations at most.'),
  tolerance: z
    .number()
    .min(0)
    .default(1e-3)
    .describe('Ends once an iteration changes all labels together by less.'),
  'max-unlabelled': z
    .int()
    .min(1)
    .max(1_000_000)
    .default(20_000)
    .describe(
      'Rows without a target that are learned from at most; a larger number is sampled. They lie in the model.',
    ),
  guard: z
    .boolean()
    .default(true)
    .describe(
      'Whether the labels alone are kept unless the validation rows show that those without a target help.',
    ),
});

export type LabelSpreadingParameters = z.infer<typeof labelSpreadingParametersSchema>;
