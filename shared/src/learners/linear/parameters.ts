import { z } from 'zod';

/** What users may set under `params` for `linear`, with the defaults. */
export const linearParametersSchema = z.strictObject({
  penalty: z
    .enum(['l2', 'l1', 'elasticnet', 'none'])
    .default('l2')
    .describe('What large coefficients cost: their squares, their magnitudes, both, or nothing.'),
  c: z
    .number()
    .positive()
    .max(1e12)
    .default(1)
    .describe(
      "Inverse strength of the penalty, scikit-learn's C: the loss summed over the rows counts c times. For regression Ridge's alpha is 1 / c and Lasso's 1 / (c · rows), on the standardised target.",
    ),
  'l1-ratio': z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('With elasticnet: the share of the magnitudes; the squares have the rest.'),
  'max-iterations': z.int().min(1).max(100_000).default(1000).describe('Steps of the solver at most.'),
  tolerance: z
    .number()
    .positive()
    .max(1)
    .default(1e-6)
    .describe('Training ends where no derivative of the mean loss with its penalty is larger than this.'),
});

export type LinearParameters = z.infer<typeof linearParametersSchema>;
