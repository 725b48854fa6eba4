import type { CategoricalProfile, ColumnProfile, NumericProfile, TableProfile } from './profile/profile.ts';
import type { ColumnType } from './table.ts';

/** How the distribution of one column differs between two profiles. It says how much, not whether that is by chance. */
export interface DistributionDifference {
  readonly column: string;
  /** In the later profile. */
  readonly type: ColumnType;
  /**
   * Between 0 and 1, the share of rows on the other side of some value (numbers, dates: Kolmogorov–Smirnov) or with
   * another category (total variation); null where the profiles do not tell, for example of a sensitive column.
   */
  readonly distance: number | null;
  readonly measure: 'ks' | 'total variation' | null;
  /** The distance may be off by so much, because profiles hold quantiles and no rows. */
  readonly uncertainty: number;
  /** Shares of rows without a value. */
  readonly missing: BeforeAndAfter<number>;
  /** Numbers and dates: null where no value is present or told. */
  readonly mean: BeforeAndAfter<number | null> | null;
  /** Wasserstein distance over the earlier standard deviation; null where there is none. */
  readonly wasserstein: number | null;
  /** Text: the category whose share changed most. */
  readonly category: { readonly name: string; readonly share: BeforeAndAfter<number> } | null;
}

/** No table has so many rows that one of them is less. */
const smallestShare = 1e-12;

export interface BeforeAndAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** How much a column differs: its distance, or the change of the share that is missing where that is larger. */
export function sizeOf({ distance, missing }: DistributionDifference): number {
  return Math.max(distance ?? 0, Math.abs(missing.after - missing.before));
}

/** Differences of the columns that both profiles have, the largest first. */
export function compareProfiles(before: TableProfile, after: TableProfile): DistributionDifference[] {
  return Object.keys(after.columns)
    .filter((column) => Object.hasOwn(before.columns, column))
    .map((column) => compareColumn(column, before.columns[column], after.columns[column]))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

function compareColumn(column: string, before: ColumnProfile, after: ColumnProfile): DistributionDifference {
  const common = {
    column,
    type: after.type,
    missing: { before: missingShare(before), after: missingShare(after) },
  };
  const unknown = {
    ...common,
    ...{ distance: null, measure: null, uncertainty: 0, mean: null, wasserstein: null, category: null },
  };
  if (before.sensitive || after.sensitive) return unknown;
  if (before.kind === 'numeric' && after.kind === 'numeric') {
    return { ...unknown, ...compareNumbers(before, after) };
  }
  if (before.kind === 'categorical' && after.kind === 'categorical') {
    return { ...unknown, ...compareCategories(before, after) };
  }
  return unknown;
}

function missingShare({ rows, missing }: ColumnProfile): number {
  return rows === 0 ? 0 : missing / rows;
}

function compareNumbers(before: NumericProfile, after: NumericProfile): Partial<DistributionDifference> {
  const mean = { before: before.mean, after: after.mean };
  if (before.mean === null || after.mean === null) return { mean };
  if (before.type === 'boolean' && after.type === 'boolean') {
    return { mean, distance: Math.abs(after.mean - before.mean), measure: 'ks' };
  }
  const present = before.rows - before.missing;
  const deviation = Math.sqrt(before.squaredDeviations / present);
  const moved = meanDistance(before.quantiles, after.quantiles) / deviation;
  const step = (profile: NumericProfile) => 1 / (profile.quantiles.length - 1) + profile.quantileError;
  return {
    mean,
    distance: largestDistance(before.quantiles, after.quantiles),
    measure: 'ks',
    uncertainty: step(before) + step(after),
    wasserstein: Number.isFinite(moved) ? moved : null,
  };
}

/**
 * sup |F − G| of the distribution functions that quantiles at equal steps tell: at v the share is k/n for the last
 * quantile k that is not above v.
 */
function largestDistance(a: readonly number[], b: readonly number[]): number {
  let i = 0;
  let j = 0;
  let distance = 0;
  while (i < a.length || j < b.length) {
    const value = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i] : b[j];
    while (i < a.length && a[i] <= value) i++;
    while (j < b.length && b[j] <= value) j++;
    const shareOf = (index: number, length: number) => Math.max(0, index - 1) / (length - 1);
    distance = Math.max(distance, Math.abs(shareOf(i, a.length) - shareOf(j, b.length)));
  }
  return distance;
}

/** ∫ |P(u) − Q(u)| du over both quantile functions, straight between quantiles. */
function meanDistance(a: readonly number[], b: readonly number[]): number {
  const steps = a.length - 1;
  let sum = 0;
  for (let k = 0; k <= steps; k++) {
    const weight = k === 0 || k === steps ? 0.5 : 1;
    sum += (weight * Math.abs(b[k] - a[k])) / steps;
  }
  return sum;
}

function compareCategories(
  before: CategoricalProfile,
  after: CategoricalProfile,
): Partial<DistributionDifference> {
  const [a, b] = [new Categories(before), new Categories(after)];
  if (a.present === 0 || b.present === 0 || a.size === 0 || b.size === 0) return {};
  let sum = 0;
  let category: DistributionDifference['category'] = null;
  let largest = 0;
  for (const name of new Set([...a.names(), ...b.names()])) {
    const share = {
      before: a.share(name, b.namedShare(name)),
      after: b.share(name, a.namedShare(name)),
    };
    const difference = Math.abs(share.after - share.before);
    sum += difference;
    if (difference <= largest) continue;
    largest = difference;
    category = { name, share };
  }
  const total = (sum + Math.abs(a.otherShare() - b.otherShare())) / 2;
  // What is left of equal shares is rounding.
  const distance = total < smallestShare ? 0 : total;
  return { distance, measure: 'total variation', category };
}

/**
 * The categories of a profile. One that is too rare to be named may be among the other rows: it is taken to have as many
 * of them as make the least difference, so that nothing is taken for a change which may be none.
 */
class Categories {
  readonly present: number;
  readonly #profile: CategoricalProfile;
  #others: number;

  constructor(profile: CategoricalProfile) {
    this.#profile = profile;
    this.present = profile.rows - profile.missing;
    this.#others = profile.otherRows;
  }

  get size(): number {
    return this.names().length;
  }

  names(): string[] {
    return Object.keys(this.#profile.categories);
  }

  namedShare(name: string): number {
    return this.#count(name) / this.present;
  }

  /** @param wanted the share that would be no difference. */
  share(name: string, wanted: number): number {
    const isNamed = Object.hasOwn(this.#profile.categories, name);
    const atMost = isNamed ? this.#profile.uncountedAtMost : this.#profile.unnamedAtMost;
    const count = this.#count(name);
    const hidden = Math.max(0, Math.min(wanted * this.present - count, atMost, this.#others));
    this.#others -= hidden;
    return (count + hidden) / this.present;
  }

  /** What is left of the other rows once each category was asked for. */
  otherShare(): number {
    return this.#others / this.present;
  }

  #count(name: string): number {
    return Object.hasOwn(this.#profile.categories, name) ? this.#profile.categories[name] : 0;
  }
}
