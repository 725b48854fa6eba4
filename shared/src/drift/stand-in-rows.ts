import type { CategoricalProfile, NumericProfile, TableProfile } from '../data/profile/profile.ts';
import { type Column, type Table, tableOf } from '../data/table.ts';
import { countCategories } from './category-reference.ts';
import type { DriftReference } from './reference-column.ts';

/**
 * So many rows stand for those of a profile at most. With fewer rows than there were a test finds less, never more, and
 * a change that matters is found with far fewer.
 */
const mostRows = 100_000;

/** The text that stands for values which a profile does not name. No value of a column is like it. */
const unnamed = '\u0000unnamed';

/**
 * Rows that have the columns' distributions, each by itself: what a check of single columns needs of current data of
 * which only a profile is left. Of sensitive columns there is only which values are missing.
 *
 * Of numbers each quantile stands for a 256th of the values, so that shares err by less than 1/256 and the quantiles'
 * error. Rows that the profile counts with no category are given to the categories of the reference that would have too
 * few, as far as the profile allows: what cannot be told apart from no change is none.
 */
export function standInRows(profile: TableProfile, reference: DriftReference): Table {
  const rows = Math.min(profile.rows, mostRows);
  const columns: Column[] = [];
  for (const [name, column] of Object.entries(profile.columns)) {
    columns.push(
      column.kind === 'numeric'
        ? standInNumbers(name, column, rows)
        : standInTexts(name, column, rows, knownCategories(reference, name)),
    );
  }
  return columns.length === 0 ? { rows, columns: new Map() } : tableOf(columns);
}

function standInNumbers(name: string, { type, quantiles, ...profile }: NumericProfile, rows: number): Column {
  const present = presentRows(profile, rows);
  const values = new Float64Array(rows).fill(Number.NaN);
  const steps = quantiles.length - 1;
  if (type === 'boolean') {
    const ones = Math.round((profile.mean ?? 0) * present);
    for (let row = 0; row < present; row++) values[row] = row < present - ones ? 0 : 1;
  } else {
    // The extremes are exact. Of a sensitive column nothing is known but that there is a value.
    for (let row = 0; row < present; row++) {
      values[row] = quantiles[row === 0 ? 0 : Math.ceil(((row + 1) * steps) / present)] ?? 0;
    }
  }
  return { kind: 'numeric', name, type, values };
}

function standInTexts(
  name: string,
  profile: CategoricalProfile,
  rows: number,
  known: KnownCategories,
): Column {
  const present = presentRows(profile, rows);
  const counts = countAll(profile, known);
  const dictionary = [...counts.keys()];
  const codes = new Int32Array(rows).fill(-1);
  const all = Math.max(1, profile.rows - profile.missing);
  let before = 0;
  let row = 0;
  for (const [code, count] of [...counts.values()].entries()) {
    before += count;
    const end = Math.round((before * present) / all);
    codes.fill(code, row, end);
    row = end;
  }
  return { kind: 'text', name, type: 'text', codes, dictionary };
}

/** How many of so many rows have a value. */
function presentRows(profile: { rows: number; missing: number }, rows: number): number {
  return profile.rows === 0 ? 0 : Math.round((rows * (profile.rows - profile.missing)) / profile.rows);
}

/** Rows of each category that the reference names, and of all that it has. */
interface KnownCategories {
  readonly named: ReadonlyMap<string, number>;
  readonly rows: number;
}

/** The rows of each category, with those that the profile counts with none. */
function countAll(profile: CategoricalProfile, { named, rows }: KnownCategories): Map<string, number> {
  const counts = new Map(Object.entries(profile.categories));
  const present = profile.rows - profile.missing;
  const rooms = [...named].map(([category, known]) => {
    const count = counts.get(category) ?? 0;
    const room = counts.has(category) ? profile.uncountedAtMost : profile.unnamedAtMost;
    return { category, room, lack: Math.min(room, Math.max(0, (known * present) / rows - count)) };
  });
  let others = profile.otherRows;
  const give = (wanted: (of: (typeof rooms)[number]) => number): void => {
    const sum = rooms.reduce((total, of) => total + wanted(of), 0);
    if (sum <= 0 || others <= 0) return;
    const share = Math.min(1, others / sum);
    for (const of of rooms) {
      const given = wanted(of) * share;
      counts.set(of.category, (counts.get(of.category) ?? 0) + given);
      of.room -= given;
    }
    others = Math.max(0, others - sum * share);
  };
  give(({ lack }) => lack);
  // As many as the reference has without a name have none here either; what is left may be any that has room.
  const namedRows = [...named.values()].reduce((total, count) => total + count, 0);
  const rest = rows === 0 ? others : Math.min(others, ((rows - namedRows) * present) / rows);
  others -= rest;
  give(({ room }) => room);
  if (others + rest > 0.5) counts.set(unnamed, others + rest);
  return counts;
}

function knownCategories(reference: DriftReference, name: string): KnownCategories {
  if (reference.kind === 'profile') {
    const column = reference.profile.columns[name];
    if (column?.kind !== 'categorical') return { named: new Map(), rows: 0 };
    return { named: new Map(Object.entries(column.categories)), rows: column.rows - column.missing };
  }
  const column = reference.table.columns.get(name);
  if (column?.kind !== 'text') return { named: new Map(), rows: 0 };
  const named = countCategories(column);
  return { named, rows: [...named.values()].reduce((total, count) => total + count, 0) };
}
