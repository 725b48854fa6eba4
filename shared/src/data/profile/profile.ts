import { z } from 'zod';
import { dictionary } from '../../base/dictionary.ts';
import { columnTypes } from '../table.ts';

/** Categories with fewer rows than this are not named in a profile (privacy); their rows are counted together. */
export const leastNamedCategoryRows = 10;

/** A profile names so many categories at most, the most frequent ones. */
export const mostNamedCategories = 1000;

/** Distinct numbers are counted up to so many. */
export const mostDistinctNumbers = 1000;

/** How many quantiles a numeric profile keeps: the k/256 quantiles for k = 0 … 256. */
export const profileQuantiles = 257;

const count = z.int().nonnegative();

/** Set where no value may be told: only how many rows there are, are missing, and are distinct. */
const sensitive = z.literal(true).optional();

/**
 * What is known of a numeric, boolean or date column without its rows. Dates are milliseconds since 1970 UTC.
 * `quantiles[k]` is the smallest value v with at least k/256 of the present values ≤ v (k = 0: the minimum), so
 * the distribution function read from it errs by at most 1/256 + `quantileError`.
 */
const numericProfileSchema = z.strictObject({
  kind: z.literal('numeric'),
  type: z.enum(columnTypes).exclude(['text']),
  rows: count,
  missing: count,
  /** Null where no value is present, or where they are sensitive. */
  mean: z.number().nullable(),
  /** Sum of squared deviations from the mean. */
  squaredDeviations: z.number().nonnegative(),
  minimum: z.number().nullable(),
  maximum: z.number().nullable(),
  /** Number of distinct present values, exact up to 1,000, then null. */
  distinct: count.nullable(),
  /** Ascending; empty where no value is present, or where they are sensitive. */
  quantiles: z
    .array(z.number())
    .refine((values) => values.length === 0 || values.length === profileQuantiles, {
      error: `must be empty or hold ${profileQuantiles} numbers`,
    })
    .refine((values) => values.every((value, k) => k === 0 || values[k - 1] <= value), {
      error: 'must be ascending',
    }),
  /**
   * By how much the rank of a quantile may be off, as a share of the present values; 0: exact. At least
   * k/256 − quantileError of them are at or below quantile k, and at most k/256 + quantileError below it.
   */
  quantileError: z.number().min(0).max(1),
  sensitive,
});
export type NumericProfile = z.infer<typeof numericProfileSchema>;

/**
 * What is known of a text column without its rows. Profiles that were merged know less than one of all rows: a category
 * may be named in one of them and too rare in another. Its count is then too low, and says by how much at most.
 */
const categoricalProfileSchema = z.strictObject({
  kind: z.literal('categorical'),
  type: z.literal('text'),
  rows: count,
  missing: count,
  /** Number of distinct present values; null where it is not known. */
  distinct: count.nullable(),
  /** Category to count, most frequent first, then by name; only categories of ten rows or more, at most 1,000. */
  categories: dictionary(count),
  /** Rows of present values that are not counted with a category. */
  otherRows: count,
  /** The most rows that a category can have which is not named. */
  unnamedAtMost: count,
  /** The most rows by which the count of a category can be too low; they are among the other rows. */
  uncountedAtMost: count,
  sensitive,
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
  const present = values.filter((value) => !Number.isNaN(value));
  return profileSortedNumbers(present.sort(), values.length, type);
}

/** As `profileNumbers`. @param sorted the present values, ascending. @param rows how many there are with the missing ones. */
export function profileSortedNumbers(
  sorted: Float64Array,
  rows: number,
  type: NumericProfile['type'],
): NumericProfile {
  const present = sorted.length;
  const mean = meanOf(sorted);
  let squaredDeviations = 0;
  let distinct = present > 0 ? 1 : 0;
  for (let i = 0; i < present; i++) {
    const deviation = sorted[i] - mean;
    squaredDeviations += deviation * deviation;
    if (i > 0 && sorted[i] !== sorted[i - 1]) distinct++;
  }
  const quantiles: number[] = [];
  for (let k = 0; present > 0 && k < profileQuantiles; k++) {
    quantiles.push(sorted[Math.max(0, Math.ceil((k * present) / (profileQuantiles - 1)) - 1)]);
  }
  return {
    kind: 'numeric',
    type,
    rows,
    missing: rows - present,
    mean: present > 0 ? mean : null,
    squaredDeviations: Math.min(squaredDeviations, Number.MAX_VALUE),
    minimum: present > 0 ? sorted[0] : null,
    maximum: present > 0 ? sorted[present - 1] : null,
    distinct: distinct <= mostDistinctNumbers ? distinct : null,
    quantiles,
    quantileError: 0,
  };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  if (Number.isFinite(sum)) return sum / values.length;
  // Halves, so that the difference of the largest numbers there are is still a number.
  let half = 0;
  for (let i = 0; i < values.length; i++) half += (values[i] / 2 - half) / (i + 1);
  return 2 * half;
}

/** The profile of a text column from the count of each category. */
export function profileCategories(counts: ReadonlyMap<string, number>, missing: number): CategoricalProfile {
  let present = 0;
  for (const rows of counts.values()) present += rows;
  return profileFrequentCategories(counts, { present, missing, distinct: counts.size });
}

/**
 * The profile of a text column of which only the frequent categories are at hand.
 * @param counts at least the most frequent ones: one more than `mostNamedCategories`, or all of
 * `leastNamedCategoryRows` rows or more.
 */
export function profileFrequentCategories(
  counts: Iterable<readonly [category: string, rows: number]>,
  { present, missing, distinct }: { present: number; missing: number; distinct: number },
): CategoricalProfile {
  const frequent = orderCategories([...counts].filter(([, rows]) => rows >= leastNamedCategoryRows));
  const named = frequent.slice(0, mostNamedCategories);
  const otherRows = named.reduce((rest, [, rows]) => rest - rows, present);
  const [, largest] = frequent[mostNamedCategories] ?? [null, leastNamedCategoryRows - 1];
  return {
    kind: 'categorical',
    type: 'text',
    rows: present + missing,
    missing,
    distinct,
    categories: Object.fromEntries(named),
    otherRows,
    unnamedAtMost: Math.min(largest, otherRows),
    uncountedAtMost: 0,
  };
}

/** Orders in place: the most frequent first, then by name. */
export function orderCategories(
  counts: (readonly [category: string, rows: number])[],
): (readonly [category: string, rows: number])[] {
  return counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
