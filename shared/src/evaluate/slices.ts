import { type Column, cellText, type Table } from '../data/table.ts';
import { type Interval, intervalOf } from './intervals.ts';
import { prepareMetric } from './metrics.ts';
import type { MetricValue, Predictions } from './predictions.ts';
import { selectPredictions } from './select-predictions.ts';

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
  column: string;
  slices: Slice[];
  /** How many values have fewer rows than asked for. */
  tooSmallCount: number;
  /** The largest of those. */
  tooSmall: { slice: string | null; rows: number }[];
}

/** Slices below the limit that are listed at most: a column of numbers or names may have one a row. */
const listedTooSmall = 20;

/**
 * One metric for each value of a column.
 * @param minRows slices with fewer rows are only listed.
 * @returns undefined if there is no such column.
 */
export function sliceMetric(
  predictions: Predictions,
  column: string,
  metric: string,
  minRows: number,
): ColumnSlices | undefined {
  const values = predictions.slices.columns.get(column);
  if (values === undefined) return undefined;
  const result: ColumnSlices = { column, slices: [], tooSmallCount: 0, tooSmall: [] };
  for (const [slice, rows] of rowsByValue(predictions.slices, values)) {
    if (rows.length < minRows) {
      result.tooSmall.push({ slice, rows: rows.length });
      continue;
    }
    const preparation = prepareMetric(selectPredictions(predictions, Int32Array.from(rows), false), metric);
    const { interval } = intervalOf(preparation, 0.95);
    const value: MetricValue =
      'reason' in preparation ? { value: null, reason: preparation.reason } : { value: preparation.value };
    result.slices.push({ column, slice, rows: rows.length, ...value, interval });
  }
  const byRows = (a: { rows: number }, b: { rows: number }) => b.rows - a.rows;
  result.slices.sort(byRows);
  result.tooSmallCount = result.tooSmall.length;
  result.tooSmall = result.tooSmall.sort(byRows).slice(0, listedTooSmall);
  return result;
}

function rowsByValue(table: Table, column: Column): Map<string | null, number[]> {
  const groups = new Map<string | null, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const value = cellText(column, row);
    const rows = groups.get(value);
    if (rows === undefined) groups.set(value, [row]);
    else rows.push(row);
  }
  return groups;
}
