import { ConfigurationError } from '../../base/errors.ts';
import { mergeCategories } from './merge-categories.ts';
import { mergeNumbers } from './merge-numbers.ts';
import type { ColumnProfile, TableProfile } from './profile.ts';
import { withoutValues } from './sensitive.ts';

/**
 * The profile of the rows of several tables together, such as files or days. Rows of a table that lacks a column count
 * as missing there. Counts of rows, of missing values and of named categories add up, extremes are exact, moments as
 * exact as rounding allows; `mergeNumbers` and `mergeCategories` say what becomes less certain. Many at once lose
 * less than one after the other, because quantiles are read again once only.
 * @param profiles at least one.
 * @throws ConfigurationError if a column has types that cannot be one.
 */
export function mergeProfiles(...profiles: readonly TableProfile[]): TableProfile {
  const names = new Set(profiles.flatMap(({ columns }) => Object.keys(columns)));
  const columns = [...names].map((name): [string, ColumnProfile] => {
    const parts = profiles.filter(({ columns }) => Object.hasOwn(columns, name));
    const rows = profiles.reduce((sum, profile) => sum + (parts.includes(profile) ? 0 : profile.rows), 0);
    const merged = mergeColumnProfiles(
      name,
      parts.map(({ columns }) => columns[name]),
    );
    return [name, { ...merged, rows: merged.rows + rows, missing: merged.missing + rows }];
  });
  return {
    rows: profiles.reduce((sum, { rows }) => sum + rows, 0),
    columns: Object.fromEntries(columns),
  };
}

/**
 * The profile of a column's values in several tables together. A column without values fits any type; one that is
 * sensitive in any of them is so in all.
 * @param name for the message.
 * @throws ConfigurationError if the types cannot be one.
 */
export function mergeColumnProfiles(name: string, profiles: readonly ColumnProfile[]): ColumnProfile {
  const filled = profiles.filter(({ rows, missing }) => missing < rows);
  const typed = filled.length > 0 ? filled : profiles.slice(0, 1);
  const type = commonType(name, typed);
  const empty = profiles.filter((profile) => !typed.includes(profile));
  const merged =
    type === 'text'
      ? mergeCategories(typed.filter((profile) => profile.kind === 'categorical'))
      : mergeNumbers(
          type,
          typed.filter((profile) => profile.kind === 'numeric'),
        );
  const rows = empty.reduce((sum, profile) => sum + profile.rows, 0);
  const all = { ...merged, rows: merged.rows + rows, missing: merged.missing + rows };
  if (profiles.every(({ sensitive }) => !sensitive)) return all;
  return withoutValues(all);
}

/** Whole numbers are numbers and dates are timestamps; every other pair of types is two. */
function commonType(name: string, profiles: readonly ColumnProfile[]): ColumnProfile['type'] {
  const types = new Set(profiles.map(({ type }) => type));
  const [first] = types;
  if (types.size === 1) return first;
  for (const [narrow, wide] of [
    ['integer', 'number'],
    ['date', 'timestamp'],
  ] as const) {
    if (types.size === 2 && types.has(narrow) && types.has(wide)) return wide;
  }
  throw new ConfigurationError(
    `The column "${name}" has the types ${[...types].join(' and ')}, whose profiles cannot be merged.`,
    { location: { column: name }, hint: 'Give the column one type in all tables, or profile them apart.' },
  );
}
