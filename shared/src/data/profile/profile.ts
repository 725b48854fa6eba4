import { z } from 'zod';
import { dictionary } from '../base/dictionary.ts';
import { columnTypes } from './table.ts';

/** Categories with fewer rows than this are not named in a profile (privacy); their rows are counted together. */
export const leastNamedCategoryRows = 10;

/** How many quantiles a numeric profile keeps: the k/256 quantiles for k = 0 … 256. */
export const profileQuantiles = 257;

const count = z.int().nonnegative();

/**
 * What is known of a numeric, boolean or date column without its rows. Dates are milliseconds since 1970 UTC.
 * `quantiles[k]` is the smallest value v with at least k/256 of the present values ≤ v (k = 0: the minimum), so
 * the distribution function read from it errs by at most 1/256.
 */
const numericProfileSchema = z.strictObject({
  kind: z.literal('numeric'),
  type: z.enum(columnTypes).exclude(['text']),
  rows: count,
  missing: count,
  /** Null where no value is present. */
  mean: z.number().nullable(),
  /** Sum of squared deviations from the mean. */
  squaredDeviations: z.number().nonnegative(),
  minimum: z.number().nullable(),
  maximum: z.number().nullable(),
  /** Number of distinct present values, exact up to 1,000, then null. */
  distinct: count.nullable(),
  /** Ascending; empty where no value is present. */
  quantiles: z
    .array(z.number())
    .refine((values) => values.length === 0 || values.length === profileQuantiles, {
      error: `must be empty or hold ${profileQuantiles} numbers`,
    })
    .refine((values) => values.every((value, k) => k === 0 || values[k - 1] <= value), {
      error: 'must be ascending',
    }),
});
export type NumericProfile = z.infer<typeof numericProfileSchema>;

/** What is known of a text column without its rows. */
const categoricalProfileSchema = z.strictObject({
  kind: z.literal('categorical'),
  type: z.literal('text'),
  rows: count,
  missing: count,
  /** Number of distinct present values. */
  distinct: count,
  /** Category to count, most frequent first, then by name; only categories of ten rows or more, at most 1,000. */
  categories: dictionary(count),
  /** Rows of present values whose category is not named. */
  otherRows: count,
});
export type CategoricalProfile = z.infer<typeof categoricalProfileSchema>;

const columnProfileSchema = z.discriminatedUnion('kind', [numericProfileSchema, categoricalProfileSchema]);
export type ColumnProfile = z.infer<typeof columnProfileSchema>;

/** The profile of a table: profile.json of a data set has one for each split. */
export const tableProfileSchema = z.strictObject({
  rows: count,
  columns: dictionary(columnProfileSchema),
});
export type TableProfile = z.infer<typeof tableProfileSchema>;

/**
 * The profile of numbers held in memory. NaN is missing.
 * @param values any order; not changed.
 */
export function profileNumbers(
  values: Float64Array,
  type: NumericProfile['type'] = 'number',
): NumericProfile {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const present = sorted.length;
  // Halves, so that the difference of the largest numbers there are is still a number.
  let half = 0;
  for (let i = 0; i < present; i++) half += (sorted[i] / 2 - half) / (i + 1);
  const mean = 2 * half;
  let squaredDeviations = 0;
  let distinct = present > 0 ? 1 : 0;
  for (let i = 0; i < present; i++) {
    squaredDeviations += (sorted[i] - mean) ** 2;
    if (i > 0 && sorted[i] !== sorted[i - 1]) distinct++;
  }
  const quantiles: number[] = [];
  for (let k = 0; present > 0 && k < profileQuantiles; k++) {
    quantiles.push(sorted[Math.max(0, Math.ceil((k * present) / (profileQuantiles - 1)) - 1)]);
  }
  return {
    kind: 'numeric',
    type,
    rows: values.length,
    missing: values.length - present,
    mean: present > 0 ? mean : null,
    squaredDeviations: Math.min(squaredDeviations, Number.MAX_VALUE),
    minimum: present > 0 ? sorted[0] : null,
    maximum: present > 0 ? sorted[present - 1] : null,
    distinct: distinct <= 1000 ? distinct : null,
    quantiles,
  };
}

/** The profile of a text column from the count of each category. */
export function profileCategories(counts: ReadonlyMap<string, number>, missing: number): CategoricalProfile {
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const named = ordered.filter(([, rows]) => rows >= leastNamedCategoryRows).slice(0, 1000);
  const present = ordered.reduce((sum, [, rows]) => sum + rows, 0);
  const namedRows = named.reduce((sum, [, rows]) => sum + rows, 0);
  return {
    kind: 'categorical',
    type: 'text',
    rows: present + missing,
    missing,
    distinct: counts.size,
    categories: Object.fromEntries(named),
    otherRows: present - namedRows,
  };
}
