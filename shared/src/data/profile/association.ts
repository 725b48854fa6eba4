import type { Column } from '../table.ts';
import { leastNamedCategoryRows } from './profile.ts';

/** The first rows of a numeric column as ranks, ties at their mean rank; NaN is missing. */
export interface RankedNumbers {
  readonly kind: 'numeric';
  readonly name: string;
  readonly ranks: Float64Array;
}

/** The first rows of a text column as numbers of groups; -1 is missing. */
export interface GroupedTexts {
  readonly kind: 'text';
  readonly name: string;
  readonly groups: Int32Array;
  readonly groupCount: number;
}

export type ComparableColumn = RankedNumbers | GroupedTexts;

/** Text columns are compared by so many categories; all others are one more. */
const mostGroups = 50;

/** Rows that two columns must have in common. */
const leastCommonRows = 10;

/** @returns null where the first rows do not vary. */
export function comparableColumn(column: Column, rows: number): ComparableColumn | null {
  return column.kind === 'numeric'
    ? rankedNumbers(column.name, column.values.subarray(0, rows))
    : groupedTexts(column.name, column.codes.subarray(0, rows), column.dictionary.length);
}

/** How strongly two columns go together, as `Correlations` says it. */
export function association(a: ComparableColumn, b: ComparableColumn): number | null {
  if (a.kind === 'numeric' && b.kind === 'numeric') return rankCorrelation(a.ranks, b.ranks);
  if (a.kind === 'numeric') return correlationRatio(a, b as GroupedTexts);
  return b.kind === 'numeric' ? correlationRatio(b, a) : cramersV(a, b);
}

function rankedNumbers(name: string, values: Float64Array): RankedNumbers | null {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const count = sorted.length;
  if (count === 0 || sorted[0] === sorted[count - 1]) return null;
  // Of each distinct value the mean of its ranks, around zero.
  const distinct = new Float64Array(count);
  const rankOf = new Float64Array(count);
  let found = 0;
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && sorted[end] === sorted[start]) end++;
    distinct[found] = sorted[start];
    rankOf[found++] = (start + end - count) / 2;
    start = end;
  }
  const ranks = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    let low = 0;
    let high = found;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (distinct[middle] < value) low = middle + 1;
      else high = middle;
    }
    ranks[row] = Number.isNaN(value) ? Number.NaN : rankOf[low];
  }
  return { kind: 'numeric', name, ranks };
}

/** Categories of few rows, and those beyond the most frequent, are one group. */
function groupedTexts(name: string, codes: Int32Array, categories: number): GroupedTexts | null {
  const counts = new Int32Array(categories);
  for (let row = 0; row < codes.length; row++) if (codes[row] >= 0) counts[codes[row]]++;
  const frequent = [...counts.keys()]
    .filter((code) => counts[code] >= leastNamedCategoryRows)
    .sort((a, b) => counts[b] - counts[a])
    .slice(0, mostGroups);
  const groupOf = new Int32Array(categories).fill(frequent.length);
  frequent.forEach((code, group) => {
    groupOf[code] = group;
  });
  const groups = codes.map((code) => (code < 0 ? -1 : groupOf[code]));
  const hasOthers = groups.includes(frequent.length);
  const groupCount = frequent.length + (hasOthers ? 1 : 0);
  return groupCount < 2 ? null : { kind: 'text', name, groups, groupCount };
}

/** Spearman's ρ: Pearson's correlation of the ranks (among all values present) in the rows that have both. */
function rankCorrelation(x: Float64Array, y: Float64Array): number | null {
  let count = 0;
  let sumX = 0;
  let sumY = 0;
  let squaresX = 0;
  let squaresY = 0;
  let products = 0;
  for (let row = 0; row < x.length; row++) {
    const a = x[row];
    const b = y[row];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    count++;
    sumX += a;
    sumY += b;
    squaresX += a * a;
    squaresY += b * b;
    products += a * b;
  }
  const spread = (squaresX - (sumX * sumX) / count) * (squaresY - (sumY * sumY) / count);
  if (count < leastCommonRows || !(spread > 1e-9)) return null;
  const correlation = (products - (sumX * sumY) / count) / Math.sqrt(spread);
  return Math.max(-1, Math.min(1, correlation));
}

/**
 * The correlation ratio of the ranks by group, without what chance adds to it: the root of Kelley's ε²
 * (T. L. Kelley, "An unbiased correlation ratio measure", 1935). Its biased square is H/(n − 1), with Kruskal and
 * Wallis's H.
 */
function correlationRatio({ ranks }: RankedNumbers, { groups, groupCount }: GroupedTexts): number | null {
  const counts = new Float64Array(groupCount);
  const sums = new Float64Array(groupCount);
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let row = 0; row < ranks.length; row++) {
    const rank = ranks[row];
    const group = groups[row];
    if (Number.isNaN(rank) || group < 0) continue;
    counts[group]++;
    sums[group] += rank;
    count++;
    sum += rank;
    squares += rank * rank;
  }
  const total = squares - (sum * sum) / count;
  let present = 0;
  let between = -(sum * sum) / count;
  for (let group = 0; group < groupCount; group++) {
    if (counts[group] === 0) continue;
    present++;
    between += (sums[group] * sums[group]) / counts[group];
  }
  if (count < leastCommonRows || present < 2 || present >= count || !(total > 1e-9)) return null;
  const within = Math.max(0, 1 - between / total);
  return Math.sqrt(Math.max(0, 1 - (within * (count - 1)) / (count - present)));
}

/** Cramér's V without what chance adds to it: W. Bergsma, "A bias-correction for Cramér's V and Tschuprow's T" (2013). */
function cramersV(a: GroupedTexts, b: GroupedTexts): number | null {
  const width = b.groupCount;
  const cells = new Float64Array(a.groupCount * width);
  const x = a.groups;
  const y = b.groups;
  for (let row = 0; row < x.length; row++) if (x[row] >= 0 && y[row] >= 0) cells[x[row] * width + y[row]]++;
  const rows = new Float64Array(a.groupCount);
  const columns = new Float64Array(width);
  let count = 0;
  cells.forEach((cell, index) => {
    rows[Math.floor(index / width)] += cell;
    columns[index % width] += cell;
    count += cell;
  });
  const height = rows.filter((total) => total > 0).length;
  const breadth = columns.filter((total) => total > 0).length;
  if (count < leastCommonRows || height < 2 || breadth < 2) return null;
  let chi2 = -count;
  cells.forEach((cell, index) => {
    if (cell > 0) chi2 += (count * cell * cell) / (rows[Math.floor(index / width)] * columns[index % width]);
  });
  const phi2 = Math.max(0, chi2 / count - ((height - 1) * (breadth - 1)) / (count - 1));
  const least = Math.min(corrected(height, count), corrected(breadth, count));
  return least > 1 ? Math.min(1, Math.sqrt(phi2 / (least - 1))) : null;
}

function corrected(categories: number, count: number): number {
  return categories - (categories - 1) ** 2 / (count - 1);
}
