import { z } from 'zod';

/** One-hot columns at most; a column with more categories is hashed for the dense matrix. */
export const oneHotLimit = 64;
/** Width of a hashed column in the dense matrix. */
export const hashBuckets = 32;
/** Categories kept for trees, the most frequent first: their bins are 8 bits, one of them for missing or unseen. */
export const treeCategoryLimit = 254;

const numericFeature = z.strictObject({
  kind: z.literal('numeric'),
  name: z.string(),
  /** Of the training split's present values. */
  median: z.number(),
  mean: z.number(),
  /** Standard deviation after imputation, population (ddof 0); 1 where it is zero. */
  scale: z.number().positive(),
  /** Whether the training split had missing values: then the dense matrix has a flag column. */
  missing: z.boolean(),
});

const categoricalFeature = z.strictObject({
  kind: z.literal('categorical'),
  name: z.string(),
  /** Those of ten rows or more, most frequent first, then by name; `treeCategoryLimit` at most. */
  categories: z.array(z.string()),
  encoding: z.enum(['one-hot', 'hashed']),
});

const booleanFeature = z.strictObject({ kind: z.literal('boolean'), name: z.string(), missing: z.boolean() });

const dateFeature = z.strictObject({
  kind: z.literal('date'),
  name: z.string(),
  /** Numeric parts, each with its own median, mean and scale. */
  parts: z.array(
    z.strictObject({
      part: z.enum(['time', 'month', 'day-of-week', 'hour']),
      median: z.number(),
      mean: z.number(),
      scale: z.number().positive(),
    }),
  ),
  missing: z.boolean(),
});

/** features.json of a model package: how columns become numbers, fitted on the training split alone. */
export const fittedFeaturesSchema = z.strictObject({
  format: z.literal('mlops-features/1'),
  features: z.array(
    z.discriminatedUnion('kind', [numericFeature, categoricalFeature, booleanFeature, dateFeature]),
  ),
});

export type FittedFeatures = z.infer<typeof fittedFeaturesSchema>;
export type FittedFeature = FittedFeatures['features'][number];
