import { type CategoricalProfile, mostNamedCategories, orderCategories } from './profile.ts';

/**
 * The profile of all values together. A category that one profile names and another does not keeps the count of the
 * first: its rows in the other, at most `unnamedAtMost` there, stay among the other rows. So whatever is named has ten
 * rows or more, and a category that is rare everywhere stays unnamed. How many categories there are is known where
 * the profiles name them all.
 * @param profiles at least one.
 */
export function mergeCategories(profiles: readonly CategoricalProfile[]): CategoricalProfile {
  const rows = profiles.reduce((sum, profile) => sum + profile.rows, 0);
  const missing = profiles.reduce((sum, profile) => sum + profile.missing, 0);
  const counts = new Map<string, { rows: number; uncounted: number }>();
  const unnamed = profiles.reduce((sum, { unnamedAtMost }) => sum + unnamedAtMost, 0);
  for (const { categories, unnamedAtMost, uncountedAtMost } of profiles) {
    for (const [category, count] of Object.entries(categories)) {
      let known = counts.get(category);
      if (known === undefined) {
        known = { rows: 0, uncounted: unnamed };
        counts.set(category, known);
      }
      known.rows += count;
      known.uncounted += uncountedAtMost - unnamedAtMost;
    }
  }
  const ordered = orderCategories([...counts].map(([category, known]) => [category, known.rows]));
  const named = ordered.slice(0, mostNamedCategories);
  const otherRows = named.reduce((rest, [, count]) => rest - count, rows - missing);
  const uncountedOf = (category: string) => counts.get(category)?.uncounted ?? 0;
  const dropped = ordered.slice(mostNamedCategories).map(([name, count]) => count + uncountedOf(name));
  return {
    kind: 'categorical',
    type: 'text',
    rows,
    missing,
    distinct: countDistinct(profiles),
    categories: Object.fromEntries(named),
    otherRows,
    unnamedAtMost: Math.min(largest([unnamed, ...dropped]), otherRows),
    uncountedAtMost: Math.min(largest(named.map(([category]) => uncountedOf(category))), otherRows),
  };
}

/** @returns null unless all are named, or one profile is known to have those of the others. */
function countDistinct(profiles: readonly CategoricalProfile[]): number | null {
  if (profiles.length === 1) return profiles[0].distinct;
  const open = profiles.filter(({ otherRows }) => otherRows > 0);
  const all = new Set(profiles.flatMap(({ categories }) => Object.keys(categories)));
  if (open.length === 0) return all.size;
  const [only] = open;
  return open.length === 1 && Object.keys(only.categories).length === all.size ? only.distinct : null;
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
