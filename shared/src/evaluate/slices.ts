import { prepareGroupMeasure } from './group-rates.ts';
import { boundsOf, type Interval, intervalOf } from './intervals.ts';
import type { MetricValue, Predictions } from './predictions.ts';
import { groupingName, groupRows } from './row-groups.ts';
import { selectPredictions } from './select-predictions.ts';
import type { SliceValue } from './slice-gap.ts';

/** One metric over the rows that share a value of a column. */
export interface Slice extends MetricValue {
  column: string;
  /** The shared value as text; null where it is missing. */
  slice: string | null;
  rows: number;
  /** At 95 %; null where there is none. */
  interval: Interval | null;
}

/** The slices of one column that are large enough to judge, most rows first, and the others. */
export interface ColumnSlices {
  /** The column's name; of crossed ones all names. */
  column: string;
  metric: string;
  slices: Slice[];
  /** How many values have fewer rows than asked for. */
  tooSmallCount: number;
  /** The largest of those. */
  tooSmall: { slice: string | null; rows: number }[];
}

/** Slices below the limit that are listed at most: a column of numbers or names may have one a row. */
const listedTooSmall = 20;

/** The slices, and of those that have the metric what a comparison needs. */
export interface SlicedMetric {
  readonly found: ColumnSlices;
  /** Of each slice of `found.slices` that has a value, in their order. */
  readonly values: readonly SliceValue[];
}

/**
 * One metric, or rate of a group, for each value of a column, range of numbers, or combination of several columns.
 * @param columns one column, or several that are crossed.
 * @param minRows slices with fewer rows are only listed.
 * @returns the name of a column that is not there, if there is one.
 */
export function sliceMetric(
  predictions: Predictions,
  columns: readonly string[],
  metric: string,
  minRows: number,
): SlicedMetric | { missing: string } {
  const grouped = groupRows(predictions.slices, columns);
  if ('missing' in grouped) return grouped;
  const column = groupingName(columns);
  const found: ColumnSlices = { column, metric, slices: [], tooSmallCount: 0, tooSmall: [] };
  const measured: { slice: Slice; value: SliceValue | null }[] = [];
  for (const { name: slice, rows } of grouped.groups) {
    if (rows.length < minRows) {
      found.tooSmall.push({ slice, rows: rows.length });
      continue;
    }
    const preparation = prepareGroupMeasure(selectPredictions(predictions, rows, false), metric);
    const { interval } = intervalOf(preparation, 0.95);
    const common = { column, slice, rows: rows.length, interval };
    if ('reason' in preparation) {
      measured.push({ slice: { ...common, value: null, reason: preparation.reason }, value: null });
      continue;
    }
    const { value } = preparation;
    measured.push({ slice: { ...common, value }, value: { value, bounds: boundsOf(preparation) } });
  }
  measured.sort((a, b) => b.slice.rows - a.slice.rows);
  found.slices = measured.map(({ slice }) => slice);
  found.tooSmallCount = found.tooSmall.length;
  found.tooSmall = found.tooSmall.sort((a, b) => b.rows - a.rows).slice(0, listedTooSmall);
  return { found, values: measured.flatMap(({ value }) => (value === null ? [] : [value])) };
}
