import { z } from 'zod';
import { datePartNames } from './date-parts.ts';
import { encodedClassLimit } from './encoding-target.ts';
import { unpackFloats, unpackIntegers } from './packed-numbers.ts';
import { textBuckets } from './text-grams.ts';

/** Categories that get a column each in the dense matrix; a column with more is target-encoded. */
export const oneHotLimit = 64;
/** Categories that trees take as they are; of a column with more they see the estimates. Their bins are 8 bits. */
export const treeCategoryLimit = 254;
/** Categories that a target-encoded column names, the most frequent first. */
export const encodedCategoryLimit = 10_000;

const scale = z.strictObject({
  /** Of the training split's present values. */
  median: z.number(),
  /** After the median was put in place of missing values. */
  mean: z.number(),
  /** Standard deviation around that mean, population (ddof 0); 1 where it is zero. */
  scale: z.number().positive(),
});

const numericFeature = scale.extend({
  kind: z.literal('numeric'),
  name: z.string(),
  /** Whether the training split had missing values: then the dense matrix has a flag column. */
  missing: z.boolean(),
});

const booleanFeature = z.strictObject({ kind: z.literal('boolean'), name: z.string(), missing: z.boolean() });

const dateFeature = z.strictObject({
  kind: z.literal('date'),
  name: z.string(),
  /** Days since 1970 as a number; null where the model is to know no trend. */
  trend: scale.nullable(),
  /** Parts that come again; sine and cosine in the dense matrix. */
  parts: z.array(z.enum(datePartNames)),
  missing: z.boolean(),
});

const categoricalFeature = z.strictObject({
  kind: z.literal('categorical'),
  name: z.string(),
  /** Those of ten rows or more, most frequent first, then by name; `oneHotLimit` at most. */
  categories: z.array(z.string()).max(oneHotLimit),
});

/** One column that an encoding gives: an estimate of the target, in the units of `outputsToEncode`. */
const encodedOutput = z.strictObject({
  /** The class whose share is estimated; null for regression. */
  label: z.string().nullable(),
  /** Of the training rows' out-of-fold estimates, to standardise by. */
  mean: z.number(),
  scale: z.number().positive(),
});

const targetEncodedFeature = z.strictObject({
  kind: z.literal('target-encoded'),
  name: z.string(),
  /** Those of ten rows or more, most frequent first, then by name; `encodedCategoryLimit` at most. */
  categories: z.array(z.string()).max(encodedCategoryLimit),
  outputs: z
    .array(
      encodedOutput.extend({
        /** Of each category. */
        values: z.array(z.number()),
        /** Of all categories that are not named, unseen ones too. */
        other: z.number(),
        missing: z.number(),
      }),
    )
    .min(1)
    .max(encodedClassLimit),
});

const textFeature = z.strictObject({
  kind: z.literal('text'),
  name: z.string(),
  /** The n-gram buckets that ten training rows or more reach, ascending; 16-bit integers, packed. */
  buckets: z.string(),
  /** Inverse document frequency of each of them; 32-bit floats, packed. */
  idf: z.string(),
  outputs: z
    .array(
      encodedOutput.extend({
        intercept: z.number(),
        /** Of each bucket; 32-bit floats, packed. */
        weights: z.string(),
      }),
    )
    .min(1)
    .max(encodedClassLimit),
  missing: z.boolean(),
});

/** features.json of a model package: how columns become numbers, fitted on the training split alone. */
export const fittedFeaturesSchema = z.strictObject({
  format: z.literal('mlops-features/2'),
  features: z.array(
    z
      .discriminatedUnion('kind', [
        numericFeature,
        booleanFeature,
        dateFeature,
        categoricalFeature,
        targetEncodedFeature,
        textFeature,
      ])
      .superRefine((feature, context) => {
        const fault = faultOf(feature);
        if (fault !== null) context.addIssue(`"${feature.name}": ${fault}`);
      }),
  ),
});

/** What is wrong with a feature's lists, whose lengths must agree; null if nothing. */
function faultOf(feature: FittedFeature): string | null {
  if (feature.kind === 'target-encoded') {
    const fits = feature.outputs.every(({ values }) => values.length === feature.categories.length);
    return fits ? null : 'there must be one value for each category';
  }
  if (feature.kind !== 'text') return null;
  try {
    const buckets = unpackIntegers(feature.buckets);
    const ascending = buckets.every(
      (bucket, i) => bucket < textBuckets && (i === 0 || buckets[i - 1] < bucket),
    );
    if (!ascending) return `the buckets must ascend and be below ${textBuckets}`;
    const lists = [feature.idf, ...feature.outputs.map(({ weights }) => weights)].map(unpackFloats);
    return lists.every(({ length }) => length === buckets.length)
      ? null
      : 'there must be one idf and one weight for each bucket';
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

export type FittedFeatures = { format: 'mlops-features/2'; features: FittedFeature[] };
export type NumericFeature = z.infer<typeof numericFeature>;
export type BooleanFeature = z.infer<typeof booleanFeature>;
export type DateFeature = z.infer<typeof dateFeature>;
export type CategoricalFeature = z.infer<typeof categoricalFeature>;
export type TargetEncodedFeature = z.infer<typeof targetEncodedFeature>;
export type TextFeature = z.infer<typeof textFeature>;
export type FittedFeature =
  | NumericFeature
  | BooleanFeature
  | DateFeature
  | CategoricalFeature
  | TargetEncodedFeature
  | TextFeature;

/**
 * What stands for the encoded columns of the training rows, by column and output: each row's number is estimated
 * from the other folds' rows. What is learned with the rows' own estimates would take their answers for knowledge.
 */
export type OutOfFold = ReadonlyMap<string, readonly Float64Array[]>;
