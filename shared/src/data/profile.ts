import type { ColumnType } from './table.ts';

/** Categories with fewer rows than this are not named in a profile (privacy); their rows are counted together. */
export const leastNamedCategoryRows = 10;

/** How many quantiles a numeric profile keeps: the k/256 quantiles for k = 0 … 256. */
export const profileQuantiles = 257;

/**
 * What is known of a numeric, boolean or date column without its rows. Dates are milliseconds since 1970 UTC.
 * `quantiles[k]` is the smallest value v with at least k/256 of the present values ≤ v (k = 0: the minimum), so
 * the distribution function read from it errs by at most 1/256.
 */
export interface NumericProfile {
  kind: 'numeric';
  type: Exclude<ColumnType, 'text'>;
  rows: number;
  missing: number;
  /** Null where no value is present. */
  mean: number | null;
  /** Sum of squared deviations from the mean. */
  squaredDeviations: number;
  minimum: number | null;
  maximum: number | null;
  /** Number of distinct present values, exact up to 1,000, then null. */
  distinct: number | null;
  /** Empty where no value is present. */
  quantiles: number[];
}

/** What is known of a text column without its rows. */
export interface CategoricalProfile {
  kind: 'categorical';
  type: 'text';
  rows: number;
  missing: number;
  /** Number of distinct present values. */
  distinct: number;
  /** Category to count, most frequent first, then by name; only categories of ten rows or more, at most 1,000. */
  categories: Record<string, number>;
  /** Rows of present values whose category is not named. */
  otherRows: number;
}

export type ColumnProfile = NumericProfile | CategoricalProfile;

/** The profile of a table: profile.json of a data set has one for each split. */
export interface TableProfile {
  rows: number;
  columns: Record<string, ColumnProfile>;
}

/**
 * The profile of numbers held in memory. NaN is missing.
 * @param values any order; not changed.
 */
export function profileNumbers(
  values: Float64Array,
  type: NumericProfile['type'] = 'number',
): NumericProfile {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const count = sorted.length;
  let mean = 0;
  for (let i = 0; i < count; i++) mean += (sorted[i] - mean) / (i + 1);
  let squaredDeviations = 0;
  let distinct = count > 0 ? 1 : 0;
  for (let i = 0; i < count; i++) {
    squaredDeviations += (sorted[i] - mean) ** 2;
    if (i > 0 && sorted[i] !== sorted[i - 1]) distinct++;
  }
  const quantiles: number[] = [];
  for (let k = 0; count > 0 && k < profileQuantiles; k++) {
    quantiles.push(sorted[Math.max(0, Math.ceil((k * count) / (profileQuantiles - 1)) - 1)]);
  }
  return {
    kind: 'numeric',
    type,
    rows: values.length,
    missing: values.length - count,
    mean: count > 0 ? mean : null,
    squaredDeviations,
    minimum: count > 0 ? sorted[0] : null,
    maximum: count > 0 ? sorted[count - 1] : null,
    distinct: distinct <= 1000 ? distinct : null,
    quantiles,
  };
}

/** The profile of a text column from the count of each category. */
export function profileCategories(counts: ReadonlyMap<string, number>, missing: number): CategoricalProfile {
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const named = ordered.filter(([, count]) => count >= leastNamedCategoryRows).slice(0, 1000);
  const present = ordered.reduce((sum, [, count]) => sum + count, 0);
  const namedRows = named.reduce((sum, [, count]) => sum + count, 0);
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
