import { boundsOf, shareOf } from './intervals.ts';
import type { Direction } from './metric-definition.ts';
import { prepareMetric } from './metrics.ts';
import type { Predictions } from './predictions.ts';
import { groupingName, groupRows } from './row-groups.ts';
import { selectPredictions } from './select-predictions.ts';
import { type Share, shareDifferenceAtLeast } from './share-difference.ts';
import { differenceShown, type SliceValue } from './slice-gap.ts';

/** Columns with more different values than this are no groups that anyone would act on. */
const mostGroups = 50;

/** Rows times combinations of columns that are looked at, at most: about a second. */
const lookBudget = 50_000_000;

/** Slices that are tested at most: the more, the less each can show. */
const mostTested = 10;

/** Standard errors by which a slice must be worse to be worth a test. */
const suspicious = 1.5;

/** Slices that have more than this of their rows in common say the same. */
const mostShared = 0.5;

/** A group of rows that is worth a look. */
export interface SuspectSlice {
  readonly columns: readonly string[];
  readonly slice: string | null;
}

/** A slice that was tested on rows on which it was not found. */
export interface TestedSlice extends SuspectSlice {
  readonly column: string;
  readonly rows: number;
  /** Of the metric in the slice, and among all other rows. */
  readonly value: number;
  readonly others: number;
  /** Whether it is shown to be worse than the others, all tested slices taken together (Holm). */
  readonly isWorse: boolean;
  /** Worse than the others by at least so much, at that confidence; 0 if that is not shown. */
  readonly shown: number;
}

/**
 * Searches for slices of one column or of two crossed ones that a model does badly on.
 *
 * The mean of the influences of a slice's rows on the metric tells to first order how far the slice pulls it down, so
 * that one pass over the rows for each combination of columns is enough.
 * @param predictions of rows that are not used for the test of what is found.
 * @returns the most suspicious ones first, those that share most of their rows with an earlier one left out.
 */
export function findSuspectSlices(predictions: Predictions, name: string, minRows: number): SuspectSlice[] {
  const preparation = prepareMetric(predictions, name);
  if ('reason' in preparation || preparation.prepared.influence === undefined) return [];
  const influence = preparation.prepared.influence();
  const sign = preparation.metric.direction === 'higher' ? -1 : 1;
  let squares = 0;
  for (const value of influence) squares += value * value;
  const spread = Math.sqrt(squares / influence.length);
  const found: (SuspectSlice & { strength: number; rows: Int32Array })[] = [];
  for (const columns of combinations(predictions)) {
    const grouped = groupRows(predictions.slices, columns);
    if ('missing' in grouped) continue;
    for (const { name: slice, rows } of grouped.groups) {
      if (rows.length < minRows || rows.length > predictions.rows - minRows) continue;
      let sum = 0;
      for (const row of rows) sum += influence[row];
      const strength = (sign * sum) / (Math.sqrt(rows.length) * spread);
      if (strength >= suspicious) found.push({ columns, slice, strength, rows });
    }
  }
  // Of equal strength the simpler one: it says the same in fewer words.
  found.sort((a, b) => b.strength - a.strength || a.columns.length - b.columns.length);
  const chosen: typeof found = [];
  for (const suspect of found) {
    if (chosen.length === mostTested) break;
    if (chosen.every((other) => sharedRows(suspect.rows, other.rows) <= mostShared)) chosen.push(suspect);
  }
  return chosen.map(({ columns, slice }) => ({ columns, slice }));
}

/** Measures suspects on other rows, each beside all rows outside it; those with too few rows are left out. */
export function measureSlices(
  predictions: Predictions,
  name: string,
  suspects: readonly SuspectSlice[],
  minRows: number,
): MeasuredSlice[] {
  return suspects.flatMap((suspect) => measure(predictions, name, suspect, minRows) ?? []);
}

/**
 * Tests whether slices are worse than all rows outside them, the whole at one level by Holm's procedure.
 * @param limit what a slice may be worse by.
 * @param level of the whole, one-sided.
 */
export function testSlices(
  measured: readonly MeasuredSlice[],
  { limit, level }: { limit: number; level: number },
): TestedSlice[] {
  const ordered = measured
    .map((slice) => ({ ...slice, chance: chanceOf(slice, limit) }))
    .sort((a, b) => a.chance - b.chance);
  let rejects = true;
  return ordered.map(({ suspect, rows, value, others, direction, chance }, at) => {
    const own = level / (ordered.length - at);
    rejects &&= chance <= own;
    const [high, low] = direction === 'higher' ? [others, value] : [value, others];
    return {
      ...suspect,
      column: groupingName(suspect.columns),
      rows,
      value: value.value,
      others: others.value,
      isWorse: rejects,
      shown: rejects ? Math.max(0, worseByAtLeast(high, low, own)) : 0,
    };
  });
}

/** A slice as it was measured, and all rows outside it. */
export interface MeasuredSlice {
  readonly suspect: SuspectSlice;
  readonly rows: number;
  readonly value: MeasuredRows;
  readonly others: MeasuredRows;
  readonly direction: Direction;
}

/** The metric of some rows; where it is a share of them, also of how many, which says more than its bounds. */
interface MeasuredRows extends SliceValue {
  readonly direction: Direction;
  readonly share: ((level: number) => Share) | null;
}

function measure(
  predictions: Predictions,
  name: string,
  suspect: SuspectSlice,
  minRows: number,
): MeasuredSlice | null {
  const grouped = groupRows(predictions.slices, suspect.columns);
  if ('missing' in grouped) return null;
  const rows = grouped.groups.find((group) => group.name === suspect.slice)?.rows;
  if (rows === undefined || rows.length < minRows) return null;
  const inside = new Uint8Array(predictions.rows);
  for (const row of rows) inside[row] = 1;
  const rest = Int32Array.from(inside.keys()).filter((row) => inside[row] === 0);
  const value = measureRows(predictions, name, rows);
  const others = measureRows(predictions, name, rest);
  if (value === null || others === null) return null;
  return { suspect, rows: rows.length, value, others, direction: value.direction };
}

function measureRows(predictions: Predictions, name: string, rows: Int32Array): MeasuredRows | null {
  const preparation = prepareMetric(selectPredictions(predictions, rows, false), name);
  if ('reason' in preparation) return null;
  const { value, metric, prepared, blocks } = preparation;
  const outcomes = prepared.outcomes?.();
  const share = outcomes === undefined ? null : (level: number) => shareOf(outcomes, blocks, level);
  return { value, direction: metric.direction, bounds: boundsOf(preparation), share };
}

/** The difference that is shown at a one-sided level. */
function worseByAtLeast(high: MeasuredRows, low: MeasuredRows, level: number): number {
  const twoSided = 1 - 2 * level;
  if (high.share === null || low.share === null) return differenceShown(high, low, twoSided);
  return shareDifferenceAtLeast(high.share(twoSided), low.share(twoSided), 1 - level);
}

/** The one-sided level at which the slice is just shown to be worse than the others by more than the limit. */
function chanceOf({ value, others, direction }: MeasuredSlice, limit: number): number {
  const [high, low] = direction === 'higher' ? [others, value] : [value, others];
  let [shown, notShown] = [0.5, 0];
  if (!(worseByAtLeast(high, low, 0.4999) > limit)) return 1;
  for (let step = 0; step < 30; step++) {
    const middle = step < 10 && notShown === 0 ? shown / 10 : (shown + notShown) / 2;
    if (worseByAtLeast(high, low, middle) > limit) shown = middle;
    else notShown = middle;
  }
  return shown;
}

/** Single columns, then pairs, as many as there is time for. */
function combinations(predictions: Predictions): string[][] {
  const { slices, rows } = predictions;
  const few = [...slices.columns.keys()].filter((name) => {
    const grouped = groupRows(slices, [name]);
    return !('missing' in grouped) && grouped.groups.length > 1 && grouped.groups.length <= mostGroups;
  });
  const pairs = few.flatMap((first, at) => few.slice(at + 1).map((second) => [first, second]));
  return [...few.map((name) => [name]), ...pairs].slice(0, Math.ceil(lookBudget / Math.max(1, rows)));
}

/** Of two rising lists: rows in both, as a share of those in either. */
function sharedRows(first: Int32Array, second: Int32Array): number {
  let shared = 0;
  for (let a = 0, b = 0; a < first.length && b < second.length; ) {
    if (first[a] === second[b]) {
      shared++;
      a++;
      b++;
    } else if (first[a] < second[b]) a++;
    else b++;
  }
  return shared / (first.length + second.length - shared);
}
