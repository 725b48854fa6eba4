import { z } from 'zod';

const failingShare = z.number().min(0).max(1).default(0).meta({
  description: 'Share of the rows that may fail.',
});
const tolerance = z.number().nonnegative();

/** Rules about what a model does, beside how often it is right: after Ribeiro et al. 2020, "Beyond accuracy". */
export const behaviourRulesSchema = z
  .strictObject({
    invariance: z
      .array(
        z.strictObject({
          column: z.string().min(1).meta({ description: 'A column that must make no difference.' }),
          tolerance: tolerance.optional().meta({
            description:
              'Change of the probability or value that is allowed; by default only the label must hold, and a value must not change.',
          }),
          'max-share': failingShare,
        }),
      )
      .optional()
      .meta({ description: 'Columns whose values may change without another answer.' }),
    direction: z
      .array(
        z.strictObject({
          column: z
            .string()
            .min(1)
            .meta({ description: 'A column of numbers; it is raised by its deviation.' }),
          effect: z.enum(['not-lower', 'not-higher']).meta({
            description: 'What that may do to the probability of the positive class, or to the value.',
          }),
          tolerance: tolerance.default(0).meta({ description: 'Movement the wrong way that is allowed.' }),
          'max-share': failingShare,
        }),
      )
      .optional()
      .meta({ description: 'Which way answers go when a number rises.' }),
    cases: z
      .strictObject({
        source: z
          .string()
          .min(1)
          .meta({ description: 'A file of rows, with the target, that must be right.' }),
        tolerance: tolerance.default(0).meta({ description: 'By which a predicted number may be off.' }),
        'max-share': failingShare,
      })
      .optional()
      .meta({ description: 'Cases that the model must know.' }),
    robustness: z
      .strictObject({
        noise: z.number().nonnegative().default(0).meta({
          description: 'Noise on columns of numbers, in their standard deviations.',
        }),
        missing: z
          .number()
          .min(0)
          .max(1)
          .default(0)
          .meta({ description: 'Share of the cells that are emptied.' }),
        metric: z.string().meta({ description: 'The metric that must hold.' }),
        'max-drop': z.number().nonnegative().meta({ description: 'By which it may become worse.' }),
      })
      .refine(({ noise, missing }) => noise > 0 || missing > 0, { error: 'Expected noise or missing' })
      .optional()
      .meta({ description: 'What bad measurements and gaps may do.' }),
  })
  .refine((rules) => Object.values(rules).some((rule) => rule !== undefined), {
    error: 'Expected at least one of invariance, direction, cases, robustness',
  });

export type BehaviourRules = z.infer<typeof behaviourRulesSchema>;
