import type { CategoricalProfile, ColumnProfile, NumericProfile } from './profile.ts';

/** What a profile may tell of a sensitive column of numbers: how many there are, are missing, and are distinct. */
export function withoutNumbers({ type, rows, missing, distinct }: NumericProfile): NumericProfile {
  return {
    kind: 'numeric',
    type,
    rows,
    missing,
    mean: null,
    squaredDeviations: 0,
    minimum: null,
    maximum: null,
    distinct,
    quantiles: [],
    quantileError: 0,
    sensitive: true,
  };
}

/** What a profile may tell of a sensitive text column. */
export function withoutCategories({ rows, missing, distinct }: CategoricalProfile): CategoricalProfile {
  const present = rows - missing;
  return {
    kind: 'categorical',
    type: 'text',
    rows,
    missing,
    distinct,
    categories: {},
    otherRows: present,
    unnamedAtMost: present,
    uncountedAtMost: 0,
    sensitive: true,
  };
}

/** What a profile may tell of a sensitive column. */
export function withoutValues(profile: ColumnProfile): ColumnProfile {
  return profile.kind === 'numeric' ? withoutNumbers(profile) : withoutCategories(profile);
}
